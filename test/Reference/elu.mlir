// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// elu, elementwise. TFLite kernels/activations.cc

// EXPECT: [[-0.999088109, -0.950212955, -0.776869833, -0.221199214], [0.0, 0.75, 2.0, 9.0]]
// EXPECT: [0.0, -0.0, Infinity, -1.0, NaN]
// EXPECT: -0.527633429
// EXPECT: [[-0.999088109, -0.950212955, -9.99949989e-05], [0.5, 1.5, 8.0]]
// EXPECT: [-30, -11, 2, 42, 127]
// EXPECT: [73, 92, 105, 145, 255]
// EXPECT: []
func.func @main() -> (tensor<2x4xf32>, tensor<5xf32>, tensor<f32>, tensor<2x3xf32>, tensor<5x!quant.uniform<i8:f32, 0.03125:2>>, tensor<5x!quant.uniform<u8:f32, 0.03125:105>>, tensor<2x0xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[-7.0, -3.0, -1.5, -0.25], [0.0, 0.75, 2.0, 9.0]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %1 = "tfl.elu"(%0) : (tensor<2x4xf32>) -> tensor<2x4xf32>
  // Zeros, infinities, NaN.
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<5xf32>}> : () -> tensor<5xf32>
  %n0_r = "tfl.elu"(%n0_0) : (tensor<5xf32>) -> tensor<5xf32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<-0.75> : tensor<f32>}> : () -> tensor<f32>
  %n1_r = "tfl.elu"(%n1_0) : (tensor<f32>) -> tensor<f32>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[-7.0, -3.0, -1.0e-04], [0.5, 1.5, 8.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %n2_r = "tfl.elu"(%n2_0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  // Quantized.
  %n3_0 = "tfl.pseudo_qconst"() <{qtype = tensor<5x!quant.uniform<i8:f32, 0.0625:-3>>, value = dense<[-128, -11, -3, 17, 127]> : tensor<5xi8>}> : () -> tensor<5x!quant.uniform<i8:f32, 0.0625:-3>>
  %n3_r = "tfl.elu"(%n3_0) : (tensor<5x!quant.uniform<i8:f32, 0.0625:-3>>) -> tensor<5x!quant.uniform<i8:f32, 0.03125:2>>
  %n4_0 = "tfl.pseudo_qconst"() <{qtype = tensor<5x!quant.uniform<u8:f32, 0.0625:100>>, value = dense<[0, 92, 100, 120, 255]> : tensor<5xui8>}> : () -> tensor<5x!quant.uniform<u8:f32, 0.0625:100>>
  %n4_r = "tfl.elu"(%n4_0) : (tensor<5x!quant.uniform<u8:f32, 0.0625:100>>) -> tensor<5x!quant.uniform<u8:f32, 0.03125:105>>
  // No elements.
  %e_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %e_r = "tfl.elu"(%e_0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  return %1, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %e_r : tensor<2x4xf32>, tensor<5xf32>, tensor<f32>, tensor<2x3xf32>, tensor<5x!quant.uniform<i8:f32, 0.03125:2>>, tensor<5x!quant.uniform<u8:f32, 0.03125:105>>, tensor<2x0xf32>
}
