// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Matrices with another diagonal. TFLite kernels/matrix_set_diag.cc

// EXPECT: [[7.0, 1.0, 1.0], [1.0, 8.0, 1.0]]
func.func @main() -> (tensor<2x3xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 1.0, 1.0], [1.0, 1.0, 1.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[7.0, 8.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %2 = "tfl.matrix_set_diag"(%0, %1) : (tensor<2x3xf32>, tensor<2xf32>) -> tensor<2x3xf32>
  return %2 : tensor<2x3xf32>
}
