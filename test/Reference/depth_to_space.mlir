// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The inverse of space_to_depth. TFLite kernels/depth_to_space.cc

// EXPECT: [[[[0.0], [1.0], [2.0], [3.0]], [[4.0], [5.0], [6.0], [7.0]], [[8.0], [9.0], [10.0], [11.0]], [[12.0], [13.0], [14.0], [15.0]]]]
// EXPECT: [[[[0, 1], [2, 3]], [[4, 5], [6, 7]], [[8, 9], [10, 11]], [[12, 13], [14, 15]]]]
// EXPECT: [[[[0, 1], [2, 3]], [[4, 5], [6, 7]], [[8, 9], [10, 11]], [[12, 13], [14, 15]]]]
// EXPECT: [[[[0, 1], [2, 3]], [[4, 5], [6, 7]], [[8, 9], [10, 11]], [[12, 13], [14, 15]]]]
func.func @main() -> (tensor<1x4x4x1xf32>, tensor<1x4x2x2xi32>, tensor<1x4x2x2xi64>, tensor<1x4x2x2x!quant.uniform<i8:f32, 0.5:3>>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[[0.0, 1.0, 4.0, 5.0], [2.0, 3.0, 6.0, 7.0]], [[8.0, 9.0, 12.0, 13.0], [10.0, 11.0, 14.0, 15.0]]]]> : tensor<1x2x2x4xf32>}> : () -> tensor<1x2x2x4xf32>
  %1 = "tfl.depth_to_space"(%0) <{block_size = 2 : i32}> : (tensor<1x2x2x4xf32>) -> tensor<1x4x4x1xf32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[[[0, 1, 2, 3, 4, 5, 6, 7]], [[8, 9, 10, 11, 12, 13, 14, 15]]]]> : tensor<1x2x1x8xi32>}> : () -> tensor<1x2x1x8xi32>
  %n0_r = "tfl.depth_to_space"(%n0_0) <{block_size = 2 : i32}> : (tensor<1x2x1x8xi32>) -> tensor<1x4x2x2xi32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[[[0, 1, 2, 3, 4, 5, 6, 7]], [[8, 9, 10, 11, 12, 13, 14, 15]]]]> : tensor<1x2x1x8xi64>}> : () -> tensor<1x2x1x8xi64>
  %n1_r = "tfl.depth_to_space"(%n1_0) <{block_size = 2 : i32}> : (tensor<1x2x1x8xi64>) -> tensor<1x4x2x2xi64>
  %n2_0 = "tfl.pseudo_qconst"() <{qtype = tensor<1x2x1x8x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[[[0, 1, 2, 3, 4, 5, 6, 7]], [[8, 9, 10, 11, 12, 13, 14, 15]]]]> : tensor<1x2x1x8xi8>}> : () -> tensor<1x2x1x8x!quant.uniform<i8:f32, 0.5:3>>
  %n2_r = "tfl.depth_to_space"(%n2_0) <{block_size = 2 : i32}> : (tensor<1x2x1x8x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<1x4x2x2x!quant.uniform<i8:f32, 0.5:3>>
  return %1, %n0_r, %n1_r, %n2_r : tensor<1x4x4x1xf32>, tensor<1x4x2x2xi32>, tensor<1x4x2x2xi64>, tensor<1x4x2x2x!quant.uniform<i8:f32, 0.5:3>>
}
