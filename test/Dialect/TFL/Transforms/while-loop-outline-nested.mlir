// RUN: tfl-opt %s -tfl-while-loop-outline | FileCheck %s

// A loop in a loop: the inner one first.
// CHECK-LABEL: func.func private @nested
// CHECK: "tfl.while"(%arg0)
// CHECK: func.call @[[COND:tfl.while_cond_[0-9]+]]
// CHECK: func.call @[[BODY:tfl.while_body_[0-9]+]]
// CHECK: func.func private @tfl.while_cond(%arg0: tensor<i32>, %arg1: tensor<i32>)
// CHECK: func.func private @[[BODY]](%arg0: tensor<i32>) -> tensor<i32>
// CHECK: "tfl.while"(%arg0, %arg0)
func.func private @nested(%arg0: tensor<i32>) -> tensor<i32> {
  %0 = "tfl.while"(%arg0) ({
  ^bb0(%i: tensor<i32>):
    %1 = tfl.less(%i, %i) : (tensor<i32>, tensor<i32>) -> tensor<i1>
    "tfl.yield"(%1) : (tensor<i1>) -> ()
  }, {
  ^bb0(%i: tensor<i32>):
    %1 = "tfl.while"(%i) ({
    ^bb0(%j: tensor<i32>):
      %2 = tfl.less(%j, %i) : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "tfl.yield"(%2) : (tensor<i1>) -> ()
    }, {
    ^bb0(%j: tensor<i32>):
      %2 = tfl.add %j, %i {fused_activation_function = "NONE"} : tensor<i32>
      "tfl.yield"(%2) : (tensor<i32>) -> ()
    }) : (tensor<i32>) -> tensor<i32>
    "tfl.yield"(%1) : (tensor<i32>) -> ()
  }) : (tensor<i32>) -> tensor<i32>
  return %0 : tensor<i32>
}
