// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Matrices with another diagonal. TFLite kernels/matrix_set_diag.cc

// EXPECT: [[7.0, 1.0, 1.0], [1.0, 8.0, 1.0]]
// EXPECT: [[9, 1, 2], [3, 8, 5]]
// EXPECT: [[9, 1, 2], [3, 8, 5]]
// EXPECT: [[9, 1, 2], [3, 8, 5]]
// EXPECT: [[[9.0, 1.0], [2.0, 8.0], [4.0, 5.0]], [[7.0, 7.0], [8.0, 6.0], [10.0, 11.0]]]
// EXPECT: []
func.func @main() -> (tensor<2x3xf32>, tensor<2x3xi32>, tensor<2x3xi64>, tensor<2x3xi8>, tensor<2x3x2xf32>, tensor<2x0x3xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 1.0, 1.0], [1.0, 1.0, 1.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[7.0, 8.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %2 = "tfl.matrix_set_diag"(%0, %1) : (tensor<2x3xf32>, tensor<2xf32>) -> tensor<2x3xf32>
  // Wide.
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xi32>}> : () -> tensor<2x3xi32>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[9, 8]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n0_r = "tfl.matrix_set_diag"(%n0_0, %n0_1) : (tensor<2x3xi32>, tensor<2xi32>) -> tensor<2x3xi32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xi64>}> : () -> tensor<2x3xi64>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[9, 8]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %n1_r = "tfl.matrix_set_diag"(%n1_0, %n1_1) : (tensor<2x3xi64>, tensor<2xi64>) -> tensor<2x3xi64>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xi8>}> : () -> tensor<2x3xi8>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[9, 8]> : tensor<2xi8>}> : () -> tensor<2xi8>
  %n2_r = "tfl.matrix_set_diag"(%n2_0, %n2_1) : (tensor<2x3xi8>, tensor<2xi8>) -> tensor<2x3xi8>
  // High, two of them.
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 1.0], [2.0, 3.0], [4.0, 5.0]], [[6.0, 7.0], [8.0, 9.0], [10.0, 11.0]]]> : tensor<2x3x2xf32>}> : () -> tensor<2x3x2xf32>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[[9.0, 8.0], [7.0, 6.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n3_r = "tfl.matrix_set_diag"(%n3_0, %n3_1) : (tensor<2x3x2xf32>, tensor<2x2xf32>) -> tensor<2x3x2xf32>
  // Matrices without a diagonal.
  %e_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0x3xf32>}> : () -> tensor<2x0x3xf32>
  %e_1 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %e_r = "tfl.matrix_set_diag"(%e_0, %e_1) : (tensor<2x0x3xf32>, tensor<2x0xf32>) -> tensor<2x0x3xf32>
  return %2, %n0_r, %n1_r, %n2_r, %n3_r, %e_r : tensor<2x3xf32>, tensor<2x3xi32>, tensor<2x3xi64>, tensor<2x3xi8>, tensor<2x3x2xf32>, tensor<2x0x3xf32>
}
