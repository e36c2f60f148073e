// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// x where the condition holds, y elsewhere, all three broadcasting. TFLite kernels/select.cc

// EXPECT: [[1.0, 2.0, 3.0], [9.0, 9.0, 9.0]]
func.func @main() -> (tensor<2x3xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[true], [false]]> : tensor<2x1xi1>}> : () -> tensor<2x1xi1>
  %1 = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0, 3.0]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %2 = "tfl.pseudo_const"() <{value = dense<9.0> : tensor<f32>}> : () -> tensor<f32>
  %3 = "tfl.select_v2"(%0, %1, %2) : (tensor<2x1xi1>, tensor<3xf32>, tensor<f32>) -> tensor<2x3xf32>
  return %3 : tensor<2x3xf32>
}
