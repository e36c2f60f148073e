// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// relu, elementwise. TFLite kernels/activations.cc

// EXPECT: [[0.0, 0.0, 0.0, 0.0], [0.0, 0.75, 2.0, 9.0]]
// EXPECT: [5, 5, 15, 100]
// EXPECT: [0.0, 0.0, Infinity, 0.0, NaN]
// EXPECT: 0.0
// EXPECT: [[0.0, 0.0, 0.0], [0.5, 1.5, 8.0]]
// EXPECT: [2, 2, 2, 42, 127]
// EXPECT: [105, 105, 105, 145, 255]
// EXPECT: []
func.func @main() -> (tensor<2x4xf32>, tensor<4x!quant.uniform<i8:f32, 0.1:5>>, tensor<5xf32>, tensor<f32>, tensor<2x3xf32>, tensor<5x!quant.uniform<i8:f32, 0.03125:2>>, tensor<5x!quant.uniform<u8:f32, 0.03125:105>>, tensor<2x0xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[-7.0, -3.0, -1.5, -0.25], [0.0, 0.75, 2.0, 9.0]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %1 = "tfl.relu"(%0) : (tensor<2x4xf32>) -> tensor<2x4xf32>
  // Quantized.
  %2 = "tfl.pseudo_qconst"() <{qtype = tensor<4x!quant.uniform<i8:f32, 0.1:5>>, value = dense<[-60, 5, 15, 100]> : tensor<4xi8>}> : () -> tensor<4x!quant.uniform<i8:f32, 0.1:5>>
  %3 = "tfl.relu"(%2) : (tensor<4x!quant.uniform<i8:f32, 0.1:5>>) -> tensor<4x!quant.uniform<i8:f32, 0.1:5>>
  // Zeros, infinities, NaN.
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<5xf32>}> : () -> tensor<5xf32>
  %n0_r = "tfl.relu"(%n0_0) : (tensor<5xf32>) -> tensor<5xf32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<-0.75> : tensor<f32>}> : () -> tensor<f32>
  %n1_r = "tfl.relu"(%n1_0) : (tensor<f32>) -> tensor<f32>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[-7.0, -3.0, -1.0e-04], [0.5, 1.5, 8.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %n2_r = "tfl.relu"(%n2_0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  // Quantized.
  %n3_0 = "tfl.pseudo_qconst"() <{qtype = tensor<5x!quant.uniform<i8:f32, 0.0625:-3>>, value = dense<[-128, -11, -3, 17, 127]> : tensor<5xi8>}> : () -> tensor<5x!quant.uniform<i8:f32, 0.0625:-3>>
  %n3_r = "tfl.relu"(%n3_0) : (tensor<5x!quant.uniform<i8:f32, 0.0625:-3>>) -> tensor<5x!quant.uniform<i8:f32, 0.03125:2>>
  %n4_0 = "tfl.pseudo_qconst"() <{qtype = tensor<5x!quant.uniform<u8:f32, 0.0625:100>>, value = dense<[0, 92, 100, 120, 255]> : tensor<5xui8>}> : () -> tensor<5x!quant.uniform<u8:f32, 0.0625:100>>
  %n4_r = "tfl.relu"(%n4_0) : (tensor<5x!quant.uniform<u8:f32, 0.0625:100>>) -> tensor<5x!quant.uniform<u8:f32, 0.03125:105>>
  // No elements.
  %e_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %e_r = "tfl.relu"(%e_0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  return %1, %3, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %e_r : tensor<2x4xf32>, tensor<4x!quant.uniform<i8:f32, 0.1:5>>, tensor<5xf32>, tensor<f32>, tensor<2x3xf32>, tensor<5x!quant.uniform<i8:f32, 0.03125:2>>, tensor<5x!quant.uniform<u8:f32, 0.03125:105>>, tensor<2x0xf32>
}
