// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// exp of each element. TFLite kernels/exp.cc

// EXPECT: [0.0820850059, 0.367879421, 0.606530666, 1.0, 1.64872122, 4.48168898, 12.1824932, NaN, Infinity]
// EXPECT: [1.0, 1.0, Infinity, 0.0, NaN]
// EXPECT: []
// EXPECT: [1.65163627e+38, 4.5399931e-05]
// EXPECT: 2.1170001
// EXPECT: [Infinity, 0.0]
// EXPECT: [77, 125, 127]
func.func @main() -> (tensor<9xf32>, tensor<5xf32>, tensor<2x0xf32>, tensor<2xf32>, tensor<f32>, tensor<2xf32>, tensor<3x!quant.uniform<i8:f32, 0.1:3>>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[-2.5, -1.0, -0.5, 0.0, 0.5, 1.5, 2.5, 0x7FC00000, 0x7F800000]> : tensor<9xf32>}> : () -> tensor<9xf32>
  %1 = "tfl.exp"(%0) : (tensor<9xf32>) -> tensor<9xf32>
  // Zeros, infinities, NaN.
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<5xf32>}> : () -> tensor<5xf32>
  %n0_r = "tfl.exp"(%n0_0) : (tensor<5xf32>) -> tensor<5xf32>
  // Nothing.
  %n1_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %n1_r = "tfl.exp"(%n1_0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[88.0, -10.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n2_r = "tfl.exp"(%n2_0) : (tensor<2xf32>) -> tensor<2xf32>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<0.75> : tensor<f32>}> : () -> tensor<f32>
  %n3_r = "tfl.exp"(%n3_0) : (tensor<f32>) -> tensor<f32>
  // Too large, too small.
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[89.0, -200.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n4_r = "tfl.exp"(%n4_0) : (tensor<2xf32>) -> tensor<2xf32>
  // Quantized.
  %n5_0 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8:f32, 0.05:-20>>, value = dense<[20, 30, 100]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8:f32, 0.05:-20>>
  %n5_r = "tfl.exp"(%n5_0) : (tensor<3x!quant.uniform<i8:f32, 0.05:-20>>) -> tensor<3x!quant.uniform<i8:f32, 0.1:3>>
  return %1, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r : tensor<9xf32>, tensor<5xf32>, tensor<2x0xf32>, tensor<2xf32>, tensor<f32>, tensor<2xf32>, tensor<3x!quant.uniform<i8:f32, 0.1:3>>
}
