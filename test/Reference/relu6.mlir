// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// relu6, elementwise. TFLite kernels/activations.cc

// EXPECT: [[0.0, 0.0, 0.0, 0.0], [0.0, 0.75, 2.0, 6.0]]
func.func @main() -> (tensor<2x4xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[-7.0, -3.0, -1.5, -0.25], [0.0, 0.75, 2.0, 9.0]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %1 = "tfl.relu6"(%0) : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %1 : tensor<2x4xf32>
}
