// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Vectors as diagonals. TFLite kernels/matrix_diag.cc

// EXPECT: [[[1.0, 0.0], [0.0, 2.0]], [[3.0, 0.0], [0.0, 4.0]]]
// EXPECT: [[[1, 0, 0], [0, -2, 0], [0, 0, 3]], [[4, 0, 0], [0, 5, 0], [0, 0, -6]]]
// EXPECT: [[[1, 0, 0], [0, -2, 0], [0, 0, 3]], [[4, 0, 0], [0, 5, 0], [0, 0, -6]]]
// EXPECT: [[[1, 0, 0], [0, -2, 0], [0, 0, 3]], [[4, 0, 0], [0, 5, 0], [0, 0, -6]]]
// EXPECT: [[5.0]]
func.func @main() -> (tensor<2x2x2xf32>, tensor<2x3x3xi32>, tensor<2x3x3xi64>, tensor<2x3x3xi8>, tensor<1x1xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %1 = "tfl.matrix_diag"(%0) : (tensor<2x2xf32>) -> tensor<2x2x2xf32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi32>}> : () -> tensor<2x3xi32>
  %n0_r = "tfl.matrix_diag"(%n0_0) : (tensor<2x3xi32>) -> tensor<2x3x3xi32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi64>}> : () -> tensor<2x3xi64>
  %n1_r = "tfl.matrix_diag"(%n1_0) : (tensor<2x3xi64>) -> tensor<2x3x3xi64>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3xi8>
  %n2_r = "tfl.matrix_diag"(%n2_0) : (tensor<2x3xi8>) -> tensor<2x3x3xi8>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[5.0]> : tensor<1xf32>}> : () -> tensor<1xf32>
  %n3_r = "tfl.matrix_diag"(%n3_0) : (tensor<1xf32>) -> tensor<1x1xf32>
  return %1, %n0_r, %n1_r, %n2_r, %n3_r : tensor<2x2x2xf32>, tensor<2x3x3xi32>, tensor<2x3x3xi64>, tensor<2x3x3xi8>, tensor<1x1xf32>
}
