// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The mean of each window; what is padded does not count. TFLite kernels/pooling.cc

// EXPECT: [[[[3.5], [5.5]]]]
// EXPECT: [[[[3.5], [5.5]], [[9.5], [11.5]]]]
// EXPECT: [[[[3.5], [4.0], [5.0], [5.5]], [[5.5], [6.0], [7.0], [7.5]], [[7.5], [8.0], [9.0], [9.5]]]]
func.func @main() -> (tensor<1x1x2x1xf32>, tensor<1x2x2x1xf32>, tensor<1x3x4x1xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[[1.0], [2.0], [3.0], [4.0]], [[5.0], [6.0], [7.0], [8.0]], [[9.0], [10.0], [11.0], [12.0]]]]> : tensor<1x3x4x1xf32>}> : () -> tensor<1x3x4x1xf32>
  %1 = "tfl.average_pool_2d"(%0) <{filter_height = 2 : i32, filter_width = 2 : i32, fused_activation_function = "NONE", padding = "VALID", stride_h = 2 : i32, stride_w = 2 : i32}> : (tensor<1x3x4x1xf32>) -> tensor<1x1x2x1xf32>
  %2 = "tfl.pseudo_const"() <{value = dense<[[[[1.0], [2.0], [3.0], [4.0]], [[5.0], [6.0], [7.0], [8.0]], [[9.0], [10.0], [11.0], [12.0]]]]> : tensor<1x3x4x1xf32>}> : () -> tensor<1x3x4x1xf32>
  %3 = "tfl.average_pool_2d"(%2) <{filter_height = 2 : i32, filter_width = 2 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 2 : i32, stride_w = 2 : i32}> : (tensor<1x3x4x1xf32>) -> tensor<1x2x2x1xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<[[[[1.0], [2.0], [3.0], [4.0]], [[5.0], [6.0], [7.0], [8.0]], [[9.0], [10.0], [11.0], [12.0]]]]> : tensor<1x3x4x1xf32>}> : () -> tensor<1x3x4x1xf32>
  %5 = "tfl.average_pool_2d"(%4) <{filter_height = 3 : i32, filter_width = 3 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x3x4x1xf32>) -> tensor<1x3x4x1xf32>
  return %1, %3, %5 : tensor<1x1x2x1xf32>, tensor<1x2x2x1xf32>, tensor<1x3x4x1xf32>
}
