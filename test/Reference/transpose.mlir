// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Dimension i of the result is dimension perm[i]. TFLite kernels/transpose.cc

// EXPECT: [[[0.0, 4.0, 8.0], [12.0, 16.0, 20.0]], [[1.0, 5.0, 9.0], [13.0, 17.0, 21.0]], [[2.0, 6.0, 10.0], [14.0, 18.0, 22.0]], [[3.0, 7.0, 11.0], [15.0, 19.0, 23.0]]]
// EXPECT: [[1], [2], [3]]
func.func @main() -> (tensor<4x2x3xf32>, tensor<3x1xi64>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0, 15.0], [16.0, 17.0, 18.0, 19.0], [20.0, 21.0, 22.0, 23.0]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[2, 0, 1]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %2 = "tfl.transpose"(%0, %1) : (tensor<2x3x4xf32>, tensor<3xi32>) -> tensor<4x2x3xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[[1, 2, 3]]> : tensor<1x3xi64>}> : () -> tensor<1x3xi64>
  %4 = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %5 = "tfl.transpose"(%3, %4) : (tensor<1x3xi64>, tensor<2xi32>) -> tensor<3x1xi64>
  return %2, %5 : tensor<4x2x3xf32>, tensor<3x1xi64>
}
