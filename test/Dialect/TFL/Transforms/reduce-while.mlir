// RUN: tfl-opt %s -tfl-reduce-while | FileCheck %s

// %c counts and %v is what is wanted; %u is computed from %v for nobody.
// CHECK-LABEL: func @unused
// CHECK: %[[W:.*]]:2 = "tfl.while"(%arg0, %arg1) ({
// CHECK: ^bb0(%[[I:.*]]: tensor<i32>, %{{.*}}: tensor<4xf32>):
// CHECK: tfl.less(%[[I]],
// CHECK: ^bb0(%{{.*}}: tensor<i32>, %[[V:.*]]: tensor<4xf32>):
// CHECK: "tfl.neg"(%[[V]])
// CHECK-NOT: tfl.exp
// CHECK: "tfl.yield"(%{{.*}}, %{{.*}}) : (tensor<i32>, tensor<4xf32>)
// CHECK: return %[[W]]#1
func.func @unused(%arg0: tensor<i32>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>) -> tensor<4xf32> {
  %0:3 = "tfl.while"(%arg0, %arg1, %arg2) ({
  ^bb0(%i: tensor<i32>, %v: tensor<4xf32>, %u: tensor<4xf32>):
    %ten = "tfl.pseudo_const"() <{value = dense<10> : tensor<i32>}> : () -> tensor<i32>
    %c = tfl.less(%i, %ten) : (tensor<i32>, tensor<i32>) -> tensor<i1>
    "tfl.yield"(%c) : (tensor<i1>) -> ()
  }, {
  ^bb0(%i: tensor<i32>, %v: tensor<4xf32>, %u: tensor<4xf32>):
    %one = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %j = tfl.add %i, %one {fused_activation_function = "NONE"} : tensor<i32>
    %w = "tfl.neg"(%v) : (tensor<4xf32>) -> tensor<4xf32>
    %e = "tfl.exp"(%u) : (tensor<4xf32>) -> tensor<4xf32>
    %s = tfl.add %e, %v {fused_activation_function = "NONE"} : tensor<4xf32>
    "tfl.yield"(%j, %w, %s) : (tensor<i32>, tensor<4xf32>, tensor<4xf32>) -> ()
  }) : (tensor<i32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<i32>, tensor<4xf32>, tensor<4xf32>)
  return %0#1 : tensor<4xf32>
}

// What the wanted value is computed from is carried, over more than one round.
// CHECK-LABEL: func @chain
// CHECK: "tfl.while"(%arg0, %arg1, %arg2)
func.func @chain(%arg0: tensor<i1>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>) -> tensor<4xf32> {
  %0:3 = "tfl.while"(%arg0, %arg1, %arg2) ({
  ^bb0(%i: tensor<i1>, %v: tensor<4xf32>, %u: tensor<4xf32>):
    "tfl.yield"(%i) : (tensor<i1>) -> ()
  }, {
  ^bb0(%i: tensor<i1>, %v: tensor<4xf32>, %u: tensor<4xf32>):
    %e = "tfl.exp"(%u) : (tensor<4xf32>) -> tensor<4xf32>
    "tfl.yield"(%i, %u, %e) : (tensor<i1>, tensor<4xf32>, tensor<4xf32>) -> ()
  }) : (tensor<i1>, tensor<4xf32>, tensor<4xf32>) -> (tensor<i1>, tensor<4xf32>, tensor<4xf32>)
  return %0#1 : tensor<4xf32>
}

// Calls hide what they do.
// CHECK-LABEL: func @outlined
// CHECK: "tfl.while"(%arg0, %arg1)
func.func @outlined(%arg0: tensor<i1>, %arg1: tensor<4xf32>) -> tensor<i1> {
  %0:2 = "tfl.while"(%arg0, %arg1) ({
  ^bb0(%i: tensor<i1>, %v: tensor<4xf32>):
    "tfl.yield"(%i) : (tensor<i1>) -> ()
  }, {
  ^bb0(%i: tensor<i1>, %v: tensor<4xf32>):
    %1:2 = func.call @body(%i, %v) : (tensor<i1>, tensor<4xf32>) -> (tensor<i1>, tensor<4xf32>)
    "tfl.yield"(%1#0, %1#1) : (tensor<i1>, tensor<4xf32>) -> ()
  }) : (tensor<i1>, tensor<4xf32>) -> (tensor<i1>, tensor<4xf32>)
  return %0#0 : tensor<i1>
}
func.func private @body(tensor<i1>, tensor<4xf32>) -> (tensor<i1>, tensor<4xf32>)
