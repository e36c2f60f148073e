// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The inverse of space_to_batch_nd. TFLite kernels/batch_to_space_nd.cc

// EXPECT: [[[[0.0], [1.0], [2.0]], [[3.0], [4.0], [5.0]]]]
func.func @main() -> (tensor<1x2x3x1xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[[0.0], [1.0]]], [[[0.0], [2.0]]], [[[0.0], [4.0]]], [[[3.0], [5.0]]]]> : tensor<4x1x2x1xf32>}> : () -> tensor<4x1x2x1xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[2, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %2 = "tfl.pseudo_const"() <{value = dense<[[0, 0], [1, 0]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %3 = "tfl.batch_to_space_nd"(%0, %1, %2) : (tensor<4x1x2x1xf32>, tensor<2xi32>, tensor<2x2xi32>) -> tensor<1x2x3x1xf32>
  return %3 : tensor<1x2x3x1xf32>
}
