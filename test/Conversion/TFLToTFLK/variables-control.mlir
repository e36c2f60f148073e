// RUN: tfl-opt %s -convert-tfl-to-tflk -split-input-file | FileCheck %s

// What a branch assigns is a result of it; where the other one does not, the variable is what it was.
// CHECK-LABEL: func @branch
// CHECK-SAME: (%arg0: tensor<i1>, %arg1: tensor<2xf32>, %[[V:.*]]: tensor<2xf32> {tflk.state = dense<1.000000e+00> : tensor<2xf32>, tflk.state_name = "/v"}) -> (tensor<2xf32>, tensor<2xf32>)
// CHECK: %[[IF:.*]] = "tfl.if"(%arg0) ({
// CHECK-NEXT: %[[SUM:.*]] = tfl.add %[[V]], %arg1
// CHECK-NEXT: "tfl.yield"(%[[SUM]])
// CHECK-NEXT: }, {
// CHECK-NEXT: "tfl.yield"(%[[V]])
// CHECK-NEXT: }) : (tensor<i1>) -> tensor<2xf32>
// CHECK-NEXT: return %[[IF]], %[[IF]]
func.func @branch(%c: tensor<i1>, %x: tensor<2xf32>) -> tensor<2xf32> {
  %h = "tfl.var_handle"() <{container = "", shared_name = "v"}> {tflk.first_value = dense<1.0> : tensor<2xf32>} : () -> tensor<!tf_type.resource>
  "tfl.if"(%c) ({
    %0 = "tfl.read_variable"(%h) : (tensor<!tf_type.resource>) -> tensor<2xf32>
    %1 = tfl.add %0, %x {fused_activation_function = "NONE"} : tensor<2xf32>
    "tfl.assign_variable"(%h, %1) : (tensor<!tf_type.resource>, tensor<2xf32>) -> ()
    "tfl.yield"() : () -> ()
  }, {
  }) : (tensor<i1>) -> ()
  %2 = "tfl.read_variable"(%h) : (tensor<!tf_type.resource>) -> tensor<2xf32>
  return %2 : tensor<2xf32>
}

// -----

// A loop carries what is assigned in it, here in a branch of its body, behind its own values; its condition sees it too.
// CHECK-LABEL: func @loop
// CHECK: %[[LOOP:.*]]:2 = "tfl.while"(%arg0, %arg1) <{is_stateless = false}> ({
// CHECK-NEXT: ^bb0(%{{.*}}: tensor<f32>, %[[NOW:.*]]: tensor<f32>):
// CHECK-NEXT: tfl.less(%[[NOW]]
// CHECK: ^bb0(%[[X:.*]]: tensor<f32>, %[[NOW:.*]]: tensor<f32>):
// CHECK-NEXT: %[[LESS:.*]] = tfl.less
// CHECK-NEXT: %[[IF:.*]] = "tfl.if"(%[[LESS]])
// CHECK: %[[SUM:.*]] = tfl.add %[[NOW]], %[[X]]
// CHECK: "tfl.yield"(%[[SUM]])
// CHECK: "tfl.yield"(%[[X]])
// CHECK: "tfl.yield"(%[[X]], %[[IF]])
// CHECK: return %[[LOOP]]#0, %[[LOOP]]#1
func.func @loop(%x: tensor<f32>) -> tensor<f32> {
  %h = "tfl.var_handle"() <{container = "", shared_name = "v"}> {tflk.first_value = dense<1.0> : tensor<f32>} : () -> tensor<!tf_type.resource>
  %0 = "tfl.while"(%x) ({
  ^bb0(%a: tensor<f32>):
    %v = "tfl.read_variable"(%h) : (tensor<!tf_type.resource>) -> tensor<f32>
    %1 = "tfl.less"(%v, %a) : (tensor<f32>, tensor<f32>) -> tensor<i1>
    "tfl.yield"(%1) : (tensor<i1>) -> ()
  }, {
  ^bb0(%a: tensor<f32>):
    %v = "tfl.read_variable"(%h) : (tensor<!tf_type.resource>) -> tensor<f32>
    %1 = "tfl.less"(%v, %a) : (tensor<f32>, tensor<f32>) -> tensor<i1>
    "tfl.if"(%1) ({
      %2 = tfl.add %v, %a {fused_activation_function = "NONE"} : tensor<f32>
      "tfl.assign_variable"(%h, %2) : (tensor<!tf_type.resource>, tensor<f32>) -> ()
      "tfl.yield"() : () -> ()
    }, {
      "tfl.assign_variable"(%h, %a) : (tensor<!tf_type.resource>, tensor<f32>) -> ()
      "tfl.yield"() : () -> ()
    }) : (tensor<i1>) -> ()
    "tfl.yield"(%a) : (tensor<f32>) -> ()
  }) : (tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}

// -----

// The state of a recurrent cell goes round with the loop that the cell is in.
// CHECK-LABEL: func @cell
// CHECK-SAME: (%arg0: tensor<1x1xf32>, %[[S:.*]]: tensor<1x3xf32> {tflk.state = dense<0.000000e+00> : tensor<1x3xf32>})
// CHECK: %[[LOOP:.*]]:2 = "tfl.while"(%arg0, %[[S]])
// CHECK: ^bb0(%{{.*}}: tensor<1x1xf32>, %{{.*}}: tensor<1x3xf32>):
// CHECK: ^bb0(%{{.*}}: tensor<1x1xf32>, %[[NOW:.*]]: tensor<1x3xf32>):
// CHECK: tensor.collapse_shape %[[NOW]]
// CHECK: %[[NEXT:.*]] = tensor.expand_shape {{.*}} into tensor<1x3xf32>
// CHECK: "tfl.yield"(%{{.*}}, %[[NEXT]]) : (tensor<1x1xf32>, tensor<1x3xf32>)
// CHECK: return %[[LOOP]]#0, %[[LOOP]]#1
func.func @cell(%x: tensor<1x1xf32>) -> tensor<1x1xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %t = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<1x3xf32>}> : () -> tensor<1x3xf32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %s = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x3xf32>}> {tfl.is_variable} : () -> tensor<1x3xf32>
  %0 = "tfl.while"(%x) ({
  ^bb0(%a: tensor<1x1xf32>):
    %1 = "tfl.less"(%a, %w) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xi1>
    "tfl.yield"(%1) : (tensor<1x1xi1>) -> ()
  }, {
  ^bb0(%a: tensor<1x1xf32>):
    %1 = "tfl.svdf"(%a, %w, %t, %n, %s) <{fused_activation_function = "NONE", rank = 1 : i32}> : (tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x3xf32>, none, tensor<1x3xf32>) -> tensor<1x1xf32>
    "tfl.yield"(%1) : (tensor<1x1xf32>) -> ()
  }) : (tensor<1x1xf32>) -> tensor<1x1xf32>
  return %0 : tensor<1x1xf32>
}
