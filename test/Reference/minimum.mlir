// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The less of two numbers, with broadcasting. TFLite kernels/maximum_minimum.cc

// EXPECT: [[0.0, -2.0, 0.0], [-3.0, -3.0, -3.0]]
// EXPECT: [0, -9]
// EXPECT: [[-9223372036854775808, -9223372036854775808, -9223372036854775808], [9223372036854775807, -2, 3], [3, -2, 3]]
// EXPECT: [[-32768, -32768, -32768], [32767, -2, 3], [3, -2, 3]]
// EXPECT: [[-128, -128, -128], [127, -2, 3], [3, -2, 3]]
// EXPECT: [[0, 0, 0], [255, 2, 3], [3, 2, 3]]
// EXPECT: [[-2147483648, -2147483648, -2147483648], [2147483647, -2, 3], [3, -2, 3]]
// EXPECT: [1.0, -Infinity, 0.0]
// EXPECT: []
// EXPECT: [-128, 0, 5]
// EXPECT: [1073741825, -7]
func.func @main() -> (tensor<2x3xf32>, tensor<2xi64>, tensor<3x3xi64>, tensor<3x3xi16>, tensor<3x3xi8>, tensor<3x3xui8>, tensor<3x3xi32>, tensor<3xf32>, tensor<0x2xf32>, tensor<3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x!quant.uniform<i32:f32, 1.0:3>>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, -2.0, 0x7F800000]]> : tensor<1x3xf32>}> : () -> tensor<1x3xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[[0.0], [-3.0]]> : tensor<2x1xf32>}> : () -> tensor<2x1xf32>
  %2 = "tfl.minimum"(%0, %1) : (tensor<1x3xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[1, -9]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %4 = "tfl.pseudo_const"() <{value = dense<[0, 5]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %5 = "tfl.minimum"(%3, %4) : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi64>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[-9223372036854775808], [9223372036854775807], [3]]> : tensor<3x1xi64>}> : () -> tensor<3x1xi64>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[[9223372036854775807, -2, 3]]> : tensor<1x3xi64>}> : () -> tensor<1x3xi64>
  %n0_r = "tfl.minimum"(%n0_0, %n0_1) : (tensor<3x1xi64>, tensor<1x3xi64>) -> tensor<3x3xi64>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[-32768], [32767], [3]]> : tensor<3x1xi16>}> : () -> tensor<3x1xi16>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[[32767, -2, 3]]> : tensor<1x3xi16>}> : () -> tensor<1x3xi16>
  %n1_r = "tfl.minimum"(%n1_0, %n1_1) : (tensor<3x1xi16>, tensor<1x3xi16>) -> tensor<3x3xi16>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[-128], [127], [3]]> : tensor<3x1xi8>}> : () -> tensor<3x1xi8>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[[127, -2, 3]]> : tensor<1x3xi8>}> : () -> tensor<1x3xi8>
  %n2_r = "tfl.minimum"(%n2_0, %n2_1) : (tensor<3x1xi8>, tensor<1x3xi8>) -> tensor<3x3xi8>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[[0], [255], [3]]> : tensor<3x1xui8>}> : () -> tensor<3x1xui8>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[[255, 2, 3]]> : tensor<1x3xui8>}> : () -> tensor<1x3xui8>
  %n3_r = "tfl.minimum"(%n3_0, %n3_1) : (tensor<3x1xui8>, tensor<1x3xui8>) -> tensor<3x3xui8>
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[[-2147483648], [2147483647], [3]]> : tensor<3x1xi32>}> : () -> tensor<3x1xi32>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<[[2147483647, -2, 3]]> : tensor<1x3xi32>}> : () -> tensor<1x3xi32>
  %n4_r = "tfl.minimum"(%n4_0, %n4_1) : (tensor<3x1xi32>, tensor<1x3xi32>) -> tensor<3x3xi32>
  %n5_0 = "tfl.pseudo_const"() <{value = dense<[0x7F800000, 0xFF800000, -0.0]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n5_1 = "tfl.pseudo_const"() <{value = dense<[1.0, 1.0, 2.0]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n5_r = "tfl.minimum"(%n5_0, %n5_1) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
  %n6_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x2xf32>}> : () -> tensor<0x2xf32>
  %n6_1 = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<f32>}> : () -> tensor<f32>
  %n6_r = "tfl.minimum"(%n6_0, %n6_1) : (tensor<0x2xf32>, tensor<f32>) -> tensor<0x2xf32>
  %n7_0 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[-128, 127, 5]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8:f32, 0.5:3>>
  %n7_1 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[0, 0, 6]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8:f32, 0.5:3>>
  %n7_r = "tfl.minimum"(%n7_0, %n7_1) : (tensor<3x!quant.uniform<i8:f32, 0.5:3>>, tensor<3x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<3x!quant.uniform<i8:f32, 0.5:3>>
  // Integers of one scale that f32 would round.
  %w_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i32:f32, 1.0:3>>, value = dense<[1073741825, 5]> : tensor<2xi32>}> : () -> tensor<2x!quant.uniform<i32:f32, 1.0:3>>
  %w_1 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i32:f32, 1.0:3>>, value = dense<[1073741826, -7]> : tensor<2xi32>}> : () -> tensor<2x!quant.uniform<i32:f32, 1.0:3>>
  %w_r = "tfl.minimum"(%w_0, %w_1) : (tensor<2x!quant.uniform<i32:f32, 1.0:3>>, tensor<2x!quant.uniform<i32:f32, 1.0:3>>) -> tensor<2x!quant.uniform<i32:f32, 1.0:3>>
  return %2, %5, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r, %n7_r, %w_r : tensor<2x3xf32>, tensor<2xi64>, tensor<3x3xi64>, tensor<3x3xi16>, tensor<3x3xi8>, tensor<3x3xui8>, tensor<3x3xi32>, tensor<3xf32>, tensor<0x2xf32>, tensor<3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x!quant.uniform<i32:f32, 1.0:3>>
}
