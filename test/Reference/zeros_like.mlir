// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Zeros of the shape and type. TFLite kernels/zeros_like.cc

// EXPECT: [[[0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0]], [[0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0]]]
// EXPECT: [[0, 0, 0], [0, 0, 0]]
// EXPECT: [0.0]
// EXPECT: [[3, 3, 3], [3, 3, 3]]
// EXPECT: []
func.func @main() -> (tensor<2x3x4xf32>, tensor<2x3xi64>, tensor<1xf32>, tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x0xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0, 15.0], [16.0, 17.0, 18.0, 19.0], [20.0, 21.0, 22.0, 23.0]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %1 = "tfl.zeros_like"(%0) : (tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi64>}> : () -> tensor<2x3xi64>
  %n0_r = "tfl.zeros_like"(%n0_0) : (tensor<2x3xi64>) -> tensor<2x3xi64>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[0x7FC00000]> : tensor<1xf32>}> : () -> tensor<1xf32>
  %n1_r = "tfl.zeros_like"(%n1_0) : (tensor<1xf32>) -> tensor<1xf32>
  // Quantized: the zero point.
  %n2_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %n2_r = "tfl.zeros_like"(%n2_0) : (tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %n3_r = "tfl.zeros_like"(%n3_0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  return %1, %n0_r, %n1_r, %n2_r, %n3_r : tensor<2x3x4xf32>, tensor<2x3xi64>, tensor<1xf32>, tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x0xf32>
}
