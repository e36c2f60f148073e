// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Zeros before and behind; of a quantized type the zero point. TFLite kernels/pad.cc

// EXPECT: [[0.0, 1.0, 2.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0]]
// EXPECT: [[3, 1, 2, 3, 3], [3, 3, 3, 3, 3]]
// EXPECT: [[0, 0, 0, 0, 0], [1, -2, 3, 0, 0], [4, 5, -6, 0, 0]]
// EXPECT: [[0, 0, 0, 0, 0], [1, -2, 3, 0, 0], [4, 5, -6, 0, 0]]
// EXPECT: [[0, 0, 0, 0, 0], [1, -2, 3, 0, 0], [4, 5, -6, 0, 0]]
// EXPECT: [[7, 7, 7, 7, 7], [101, 98, 103, 7, 7], [104, 105, 94, 7, 7]]
// EXPECT: [[0, 0, 0, 0, 0], [900, -1800, 2700, 0, 0], [3600, 4500, -5400, 0, 0]]
// EXPECT: [[0.0, 0.0], [0.0, 0.0], [0.0, 0.0]]
// EXPECT: [[[-1.5, 1.125], [-1.625, 0.375], [0.875, 1.5]], [[-0.25, 0.875], [-1.0, 1.125], [1.25, -1.0]]]
// EXPECT: [[[[[0.0], [0.0]]], [[[1.0], [0.0]]]]]
// EXPECT: [3, 1073741825, 5, 3]
func.func @main() -> (tensor<2x5xf32>, tensor<2x5x!quant.uniform<i8:f32, 0.5:3>>, tensor<3x5xi64>, tensor<3x5xi32>, tensor<3x5xi8>, tensor<3x5x!quant.uniform<u8:f32, 0.5:7>>, tensor<3x5x!quant.uniform<i16:f32, 0.5>>, tensor<3x2xf32>, tensor<2x3x2xf32>, tensor<1x2x1x2x1xf32>, tensor<4x!quant.uniform<i32:f32, 1.0:3>>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0]]> : tensor<1x2xf32>}> : () -> tensor<1x2xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[[0, 1], [1, 2]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %2 = "tfl.pad"(%0, %1) : (tensor<1x2xf32>, tensor<2x2xi32>) -> tensor<2x5xf32>
  %3 = "tfl.pseudo_qconst"() <{qtype = tensor<1x2x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[1, 2]]> : tensor<1x2xi8>}> : () -> tensor<1x2x!quant.uniform<i8:f32, 0.5:3>>
  %4 = "tfl.pseudo_const"() <{value = dense<[[0, 1], [1, 2]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %5 = "tfl.pad"(%3, %4) : (tensor<1x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2xi32>) -> tensor<2x5x!quant.uniform<i8:f32, 0.5:3>>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi64>}> : () -> tensor<2x3xi64>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[[1, 0], [0, 2]]> : tensor<2x2xi64>}> : () -> tensor<2x2xi64>
  %n0_r = "tfl.pad"(%n0_0, %n0_1) : (tensor<2x3xi64>, tensor<2x2xi64>) -> tensor<3x5xi64>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi32>}> : () -> tensor<2x3xi32>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[[1, 0], [0, 2]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %n1_r = "tfl.pad"(%n1_0, %n1_1) : (tensor<2x3xi32>, tensor<2x2xi32>) -> tensor<3x5xi32>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3xi8>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[[1, 0], [0, 2]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %n2_r = "tfl.pad"(%n2_0, %n2_1) : (tensor<2x3xi8>, tensor<2x2xi32>) -> tensor<3x5xi8>
  %n3_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<u8:f32, 0.5:7>>, value = dense<[[101, 98, 103], [104, 105, 94]]> : tensor<2x3xui8>}> : () -> tensor<2x3x!quant.uniform<u8:f32, 0.5:7>>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[[1, 0], [0, 2]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %n3_r = "tfl.pad"(%n3_0, %n3_1) : (tensor<2x3x!quant.uniform<u8:f32, 0.5:7>>, tensor<2x2xi32>) -> tensor<3x5x!quant.uniform<u8:f32, 0.5:7>>
  %n4_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i16:f32, 0.5>>, value = dense<[[900, -1800, 2700], [3600, 4500, -5400]]> : tensor<2x3xi16>}> : () -> tensor<2x3x!quant.uniform<i16:f32, 0.5>>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<[[1, 0], [0, 2]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %n4_r = "tfl.pad"(%n4_0, %n4_1) : (tensor<2x3x!quant.uniform<i16:f32, 0.5>>, tensor<2x2xi32>) -> tensor<3x5x!quant.uniform<i16:f32, 0.5>>
  %n5_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %n5_1 = "tfl.pseudo_const"() <{value = dense<[[1, 0], [0, 2]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %n5_r = "tfl.pad"(%n5_0, %n5_1) : (tensor<2x0xf32>, tensor<2x2xi32>) -> tensor<3x2xf32>
  // Nothing to pad.
  %n6_0 = "tfl.pseudo_const"() <{value = dense<[[[-1.5, 1.125], [-1.625, 0.375], [0.875, 1.5]], [[-0.25, 0.875], [-1.0, 1.125], [1.25, -1.0]]]> : tensor<2x3x2xf32>}> : () -> tensor<2x3x2xf32>
  %n6_1 = "tfl.pseudo_const"() <{value = dense<[[0, 0], [0, 0], [0, 0]]> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
  %n6_r = "tfl.pad"(%n6_0, %n6_1) : (tensor<2x3x2xf32>, tensor<3x2xi32>) -> tensor<2x3x2xf32>
  %n7_0 = "tfl.pseudo_const"() <{value = dense<[[[[[1.0]]]]]> : tensor<1x1x1x1x1xf32>}> : () -> tensor<1x1x1x1x1xf32>
  %n7_1 = "tfl.pseudo_const"() <{value = dense<[[0, 0], [1, 0], [0, 0], [0, 1], [0, 0]]> : tensor<5x2xi32>}> : () -> tensor<5x2xi32>
  %n7_r = "tfl.pad"(%n7_0, %n7_1) : (tensor<1x1x1x1x1xf32>, tensor<5x2xi32>) -> tensor<1x2x1x2x1xf32>
  // Integers of one scale that f32 would round.
  %w_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i32:f32, 1.0:3>>, value = dense<[1073741825, 5]> : tensor<2xi32>}> : () -> tensor<2x!quant.uniform<i32:f32, 1.0:3>>
  %w_1 = "tfl.pseudo_const"() <{value = dense<1> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
  %w_r = "tfl.pad"(%w_0, %w_1) : (tensor<2x!quant.uniform<i32:f32, 1.0:3>>, tensor<1x2xi32>) -> tensor<4x!quant.uniform<i32:f32, 1.0:3>>
  return %2, %5, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r, %n7_r, %w_r : tensor<2x5xf32>, tensor<2x5x!quant.uniform<i8:f32, 0.5:3>>, tensor<3x5xi64>, tensor<3x5xi32>, tensor<3x5xi8>, tensor<3x5x!quant.uniform<u8:f32, 0.5:7>>, tensor<3x5x!quant.uniform<i16:f32, 0.5>>, tensor<3x2xf32>, tensor<2x3x2xf32>, tensor<1x2x1x2x1xf32>, tensor<4x!quant.uniform<i32:f32, 1.0:3>>
}
