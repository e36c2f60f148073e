// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// logistic, elementwise. TFLite kernels/activations.cc

// EXPECT: [[0.000911051175, 0.0474258736, 0.182425529, 0.437823504], [0.5, 0.679178715, 0.880797088, 0.999876618]]
// EXPECT: [-128, 0, 59, 127]
func.func @main() -> (tensor<2x4xf32>, tensor<4x!quant.uniform<i8:f32, 0.00390625:-128>>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[-7.0, -3.0, -1.5, -0.25], [0.0, 0.75, 2.0, 9.0]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %1 = "tfl.logistic"(%0) : (tensor<2x4xf32>) -> tensor<2x4xf32>
  // Quantized.
  %2 = "tfl.pseudo_qconst"() <{qtype = tensor<4x!quant.uniform<i8:f32, 0.1:5>>, value = dense<[-60, 5, 15, 100]> : tensor<4xi8>}> : () -> tensor<4x!quant.uniform<i8:f32, 0.1:5>>
  %3 = "tfl.logistic"(%2) : (tensor<4x!quant.uniform<i8:f32, 0.1:5>>) -> tensor<4x!quant.uniform<i8:f32, 0.00390625:-128>>
  return %1, %3 : tensor<2x4xf32>, tensor<4x!quant.uniform<i8:f32, 0.00390625:-128>>
}
