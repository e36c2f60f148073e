// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// elu, elementwise. TFLite kernels/activations.cc

// EXPECT: [[-0.999088109, -0.950212955, -0.776869833, -0.221199214], [0.0, 0.75, 2.0, 9.0]]
func.func @main() -> (tensor<2x4xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[-7.0, -3.0, -1.5, -0.25], [0.0, 0.75, 2.0, 9.0]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %1 = "tfl.elu"(%0) : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %1 : tensor<2x4xf32>
}
