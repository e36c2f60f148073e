// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// relu, elementwise. TFLite kernels/activations.cc

// EXPECT: [[0.0, 0.0, 0.0, 0.0], [0.0, 0.75, 2.0, 9.0]]
// EXPECT: [5, 5, 15, 100]
func.func @main() -> (tensor<2x4xf32>, tensor<4x!quant.uniform<i8:f32, 0.1:5>>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[-7.0, -3.0, -1.5, -0.25], [0.0, 0.75, 2.0, 9.0]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %1 = "tfl.relu"(%0) : (tensor<2x4xf32>) -> tensor<2x4xf32>
  // Quantized.
  %2 = "tfl.pseudo_qconst"() <{qtype = tensor<4x!quant.uniform<i8:f32, 0.1:5>>, value = dense<[-60, 5, 15, 100]> : tensor<4xi8>}> : () -> tensor<4x!quant.uniform<i8:f32, 0.1:5>>
  %3 = "tfl.relu"(%2) : (tensor<4x!quant.uniform<i8:f32, 0.1:5>>) -> tensor<4x!quant.uniform<i8:f32, 0.1:5>>
  return %1, %3 : tensor<2x4xf32>, tensor<4x!quant.uniform<i8:f32, 0.1:5>>
}
