// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// hard_swish, elementwise. TFLite kernels/activations.cc

// EXPECT: [[-0.0, -0.0, -0.375, -0.114583336], [0.0, 0.46875, 1.66666663, 9.0]]
// EXPECT: [0.0, -0.0, Infinity, NaN]
// EXPECT: -0.28125
// EXPECT: [[-0.0, -0.0, -4.99983325e-05], [0.291666657, 1.125, 8.0]]
// EXPECT: [2, -5, 2, 30, 127]
// EXPECT: [105, 98, 105, 133, 255]
// EXPECT: []
func.func @main() -> (tensor<2x4xf32>, tensor<4xf32>, tensor<f32>, tensor<2x3xf32>, tensor<5x!quant.uniform<i8:f32, 0.03125:2>>, tensor<5x!quant.uniform<u8:f32, 0.03125:105>>, tensor<2x0xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[-7.0, -3.0, -1.5, -0.25], [0.0, 0.75, 2.0, 9.0]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %1 = "tfl.hard_swish"(%0) : (tensor<2x4xf32>) -> tensor<2x4xf32>
  // Zeros, infinities, NaN.
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[0.0, -0.0, 0x7F800000, 0x7FC00000]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %n0_r = "tfl.hard_swish"(%n0_0) : (tensor<4xf32>) -> tensor<4xf32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<-0.75> : tensor<f32>}> : () -> tensor<f32>
  %n1_r = "tfl.hard_swish"(%n1_0) : (tensor<f32>) -> tensor<f32>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[-7.0, -3.0, -1.0e-04], [0.5, 1.5, 8.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %n2_r = "tfl.hard_swish"(%n2_0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  // Quantized.
  %n3_0 = "tfl.pseudo_qconst"() <{qtype = tensor<5x!quant.uniform<i8:f32, 0.0625:-3>>, value = dense<[-128, -11, -3, 17, 127]> : tensor<5xi8>}> : () -> tensor<5x!quant.uniform<i8:f32, 0.0625:-3>>
  %n3_r = "tfl.hard_swish"(%n3_0) : (tensor<5x!quant.uniform<i8:f32, 0.0625:-3>>) -> tensor<5x!quant.uniform<i8:f32, 0.03125:2>>
  %n4_0 = "tfl.pseudo_qconst"() <{qtype = tensor<5x!quant.uniform<u8:f32, 0.0625:100>>, value = dense<[0, 92, 100, 120, 255]> : tensor<5xui8>}> : () -> tensor<5x!quant.uniform<u8:f32, 0.0625:100>>
  %n4_r = "tfl.hard_swish"(%n4_0) : (tensor<5x!quant.uniform<u8:f32, 0.0625:100>>) -> tensor<5x!quant.uniform<u8:f32, 0.03125:105>>
  // No elements.
  %e_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %e_r = "tfl.hard_swish"(%e_0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  return %1, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %e_r : tensor<2x4xf32>, tensor<4xf32>, tensor<f32>, tensor<2x3xf32>, tensor<5x!quant.uniform<i8:f32, 0.03125:2>>, tensor<5x!quant.uniform<u8:f32, 0.03125:105>>, tensor<2x0xf32>
}
