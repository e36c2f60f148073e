// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The inverse of space_to_depth. TFLite kernels/depth_to_space.cc

// EXPECT: [[[[0.0], [1.0], [2.0], [3.0]], [[4.0], [5.0], [6.0], [7.0]], [[8.0], [9.0], [10.0], [11.0]], [[12.0], [13.0], [14.0], [15.0]]]]
func.func @main() -> (tensor<1x4x4x1xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[[0.0, 1.0, 4.0, 5.0], [2.0, 3.0, 6.0, 7.0]], [[8.0, 9.0, 12.0, 13.0], [10.0, 11.0, 14.0, 15.0]]]]> : tensor<1x2x2x4xf32>}> : () -> tensor<1x2x2x4xf32>
  %1 = "tfl.depth_to_space"(%0) <{block_size = 2 : i32}> : (tensor<1x2x2x4xf32>) -> tensor<1x4x4x1xf32>
  return %1 : tensor<1x4x4x1xf32>
}
