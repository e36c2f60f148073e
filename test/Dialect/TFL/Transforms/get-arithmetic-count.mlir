// RUN: tfl-opt %s -tfl-get-arithmetic-count | FileCheck %s

// Two operations for every product: 1 * 4 * 4 positions, 8 x 3 x 3 x 3 weights, and 8 biases at every position.
// CHECK-LABEL: func @counts
// CHECK: tfl.conv_2d{{.*}}_arithmetic_count = 7040 : i64
// CHECK: tfl.add{{.*}}_arithmetic_count = 128 : i64
// CHECK-NOT: _arithmetic_count
// CHECK: tfl.reshape
// CHECK-LABEL: func @unknown
// CHECK: tfl.add{{.*}}_arithmetic_count = -1 : i64
func.func @counts(%x: tensor<1x4x4x3xf32>, %s: tensor<1xi32>) -> tensor<128xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<8x3x3x3xf32>}> : () -> tensor<8x3x3x3xf32>
  %b = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<8xf32>}> : () -> tensor<8xf32>
  %0 = "tfl.conv_2d"(%x, %w, %b) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x4x4x3xf32>, tensor<8x3x3x3xf32>, tensor<8xf32>) -> tensor<1x4x4x8xf32>
  %1 = tfl.add %0, %0 {fused_activation_function = "NONE"} : tensor<1x4x4x8xf32>
  %2 = "tfl.reshape"(%1, %s) : (tensor<1x4x4x8xf32>, tensor<1xi32>) -> tensor<128xf32>
  return %2 : tensor<128xf32>
}
func.func @unknown(%x: tensor<?xf32>) -> tensor<?xf32> {
  %0 = tfl.add %x, %x {fused_activation_function = "NONE"} : tensor<?xf32>
  return %0 : tensor<?xf32>
}
