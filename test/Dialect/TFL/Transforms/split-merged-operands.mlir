// RUN: tfl-opt %s -tfl-split-merged-operands | FileCheck %s

// Two states of one op, and the states of two ops: a constant each.
// CHECK-LABEL: func @states
// CHECK: %[[A:.*]] = "tfl.pseudo_const"() <{value = dense<0.000000e+00> : tensor<1x4xf32>}>
// CHECK: %[[B:.*]] = "tfl.pseudo_const"() <{value = dense<0.000000e+00> : tensor<1x4xf32>}>
// CHECK: "tfl.svdf"(%arg0, %arg1, %arg2, %{{.*}}, %[[B]])
// CHECK: "tfl.svdf"(%arg0, %arg1, %arg2, %{{.*}}, %[[A]])
func.func @states(%arg0: tensor<1x3xf32>, %arg1: tensor<2x3xf32>, %arg2: tensor<2x2xf32>) -> (tensor<1x2xf32>, tensor<1x2xf32>) {
  %none = "tfl.no_value"() <{value}> : () -> none
  %s = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x4xf32>}> : () -> tensor<1x4xf32>
  %0 = "tfl.svdf"(%arg0, %arg1, %arg2, %none, %s) <{fused_activation_function = "NONE", rank = 1 : i32}> : (tensor<1x3xf32>, tensor<2x3xf32>, tensor<2x2xf32>, none, tensor<1x4xf32>) -> tensor<1x2xf32>
  %1 = "tfl.svdf"(%arg0, %arg1, %arg2, %none, %s) <{fused_activation_function = "NONE", rank = 1 : i32}> : (tensor<1x3xf32>, tensor<2x3xf32>, tensor<2x2xf32>, none, tensor<1x4xf32>) -> tensor<1x2xf32>
  return %0, %1 : tensor<1x2xf32>, tensor<1x2xf32>
}

// A constant that is no state may be shared.
// CHECK-LABEL: func @shared
// CHECK-COUNT-1: tfl.pseudo_const
// CHECK-NOT: tfl.pseudo_const
func.func @shared(%arg0: tensor<4xf32>) -> tensor<4xf32> {
  %c = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %0 = tfl.add %arg0, %c {fused_activation_function = "NONE"} : tensor<4xf32>
  %1 = tfl.mul %0, %c {fused_activation_function = "NONE"} : tensor<4xf32>
  return %1 : tensor<4xf32>
}
