// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// round(x / scale) + zero point, halves away from zero, saturated; of a quantized input the other scale. TFLite
// kernels/quantize.cc

// EXPECT: [1, 2, 2, 0, 0, 127, -128, 1]
// EXPECT: [132, 136]
func.func @main() -> (tensor<8x!quant.uniform<i8:f32, 0.5:1>>, tensor<2x!quant.uniform<u8:f32, 0.25:128>>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[0.0, 0.25, 0.699999988079071, -0.25, -0.699999988079071, 1000.0, -1000.0, 0.20000000298023224]> : tensor<8xf32>}> : () -> tensor<8xf32>
  %1 = "tfl.quantize"(%0) <{qtype = tensor<8x!quant.uniform<i8:f32, 0.5:1>>}> : (tensor<8xf32>) -> tensor<8x!quant.uniform<i8:f32, 0.5:1>>
  %2 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i8:f32, 0.5:1>>, value = dense<[3, 5]> : tensor<2xi8>}> : () -> tensor<2x!quant.uniform<i8:f32, 0.5:1>>
  %3 = "tfl.quantize"(%2) <{qtype = tensor<2x!quant.uniform<u8:f32, 0.25:128>>}> : (tensor<2x!quant.uniform<i8:f32, 0.5:1>>) -> tensor<2x!quant.uniform<u8:f32, 0.25:128>>
  return %1, %3 : tensor<8x!quant.uniform<i8:f32, 0.5:1>>, tensor<2x!quant.uniform<u8:f32, 0.25:128>>
}
