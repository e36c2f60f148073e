// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// hard_swish, elementwise. TFLite kernels/activations.cc

// EXPECT: [[-0.0, -0.0, -0.375, -0.114583336], [0.0, 0.46875, 1.66666663, 9.0]]
func.func @main() -> (tensor<2x4xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[-7.0, -3.0, -1.5, -0.25], [0.0, 0.75, 2.0, 9.0]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %1 = "tfl.hard_swish"(%0) : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %1 : tensor<2x4xf32>
}
