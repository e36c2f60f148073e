// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// sqrt of each element. TFLite kernels/elementwise.cc

// EXPECT: [NaN, NaN, NaN, 0.0, 0.707106769, 1.22474492, 1.58113885, NaN, Infinity]
// EXPECT: [0.0, -0.0, Infinity, NaN, NaN]
// EXPECT: []
// EXPECT: [NaN, 1.41421354]
// EXPECT: 0.866025388
// EXPECT: [17, 19, 27]
func.func @main() -> (tensor<9xf32>, tensor<5xf32>, tensor<2x0xf32>, tensor<2xf32>, tensor<f32>, tensor<3x!quant.uniform<i8:f32, 0.1:3>>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[-2.5, -1.0, -0.5, 0.0, 0.5, 1.5, 2.5, 0x7FC00000, 0x7F800000]> : tensor<9xf32>}> : () -> tensor<9xf32>
  %1 = "tfl.sqrt"(%0) : (tensor<9xf32>) -> tensor<9xf32>
  // Zeros, infinities, NaN.
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<5xf32>}> : () -> tensor<5xf32>
  %n0_r = "tfl.sqrt"(%n0_0) : (tensor<5xf32>) -> tensor<5xf32>
  // Nothing.
  %n1_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %n1_r = "tfl.sqrt"(%n1_0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[-1.0, 2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n2_r = "tfl.sqrt"(%n2_0) : (tensor<2xf32>) -> tensor<2xf32>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<0.75> : tensor<f32>}> : () -> tensor<f32>
  %n3_r = "tfl.sqrt"(%n3_0) : (tensor<f32>) -> tensor<f32>
  // Quantized.
  %n4_0 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8:f32, 0.05:-20>>, value = dense<[20, 30, 100]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8:f32, 0.05:-20>>
  %n4_r = "tfl.sqrt"(%n4_0) : (tensor<3x!quant.uniform<i8:f32, 0.05:-20>>) -> tensor<3x!quant.uniform<i8:f32, 0.1:3>>
  return %1, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r : tensor<9xf32>, tensor<5xf32>, tensor<2x0xf32>, tensor<2xf32>, tensor<f32>, tensor<3x!quant.uniform<i8:f32, 0.1:3>>
}
