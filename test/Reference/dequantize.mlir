// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// scale * (q - zero point), per axis too; f16 widened. TFLite kernels/dequantize.cc

// EXPECT: [-64.5, 0.0, 63.0]
// EXPECT: [[0.5, 4.0], [1.5, 8.0]]
func.func @main() -> (tensor<3xf32>, tensor<2x2xf32>) {
  %0 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8:f32, 0.5:1>>, value = dense<[-128, 1, 127]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8:f32, 0.5:1>>
  %1 = "tfl.dequantize"(%0) : (tensor<3x!quant.uniform<i8:f32, 0.5:1>>) -> tensor<3xf32>
  %2 = "tfl.pseudo_qconst"() <{qtype = tensor<2x2x!quant.uniform<i8:f32:1, {0.5,2.0}>>, value = dense<[[1, 2], [3, 4]]> : tensor<2x2xi8>}> : () -> tensor<2x2x!quant.uniform<i8:f32:1, {0.5,2.0}>>
  %3 = "tfl.dequantize"(%2) : (tensor<2x2x!quant.uniform<i8:f32:1, {0.5,2.0}>>) -> tensor<2x2xf32>
  return %1, %3 : tensor<3xf32>, tensor<2x2xf32>
}
