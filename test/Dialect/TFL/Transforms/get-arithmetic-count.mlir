// RUN: tfl-opt %s -tfl-get-arithmetic-count | FileCheck %s

// CHECK-LABEL: func @counts
// CHECK: tfl.add %arg0, %arg0 {_arithmetic_count = 12 : i64
// CHECK: "tfl.fully_connected"{{.*}} {_arithmetic_count = 28 : i64}
// CHECK-NOT: _arithmetic_count
func.func @counts(%arg0: tensor<4x3xf32>, %arg1: tensor<1x3xf32>, %arg2: tensor<1xf32>, %arg3: tensor<?xf32>) -> (tensor<4x3xf32>, tensor<4x1xf32>, tensor<?xf32>) {
  %none = "tfl.no_value"() <{value}> : () -> none
  %0 = tfl.add %arg0, %arg0 {fused_activation_function = "NONE"} : tensor<4x3xf32>
  %1 = "tfl.fully_connected"(%arg0, %arg1, %arg2) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<4x3xf32>, tensor<1x3xf32>, tensor<1xf32>) -> tensor<4x1xf32>
  %2 = tfl.add %arg3, %arg3 {fused_activation_function = "NONE"} : tensor<?xf32>
  return %0, %1, %2 : tensor<4x3xf32>, tensor<4x1xf32>, tensor<?xf32>
}
