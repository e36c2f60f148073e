// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Whether lhs is less equal to or than rhs, with broadcasting; NaN is equal to nothing. TFLite kernels/comparisons.cc

// EXPECT: [[1, 1, 0], [1, 0, 0]]
// EXPECT: [1, 1, 0]
// EXPECT: [[1, 1, 1], [0, 1, 0]]
// EXPECT: [[1, 1, 1], [0, 1, 0]]
// EXPECT: [[1, 1, 1], [0, 1, 0]]
// EXPECT: [[1, 1, 1], [0, 1, 0]]
// EXPECT: [0, 1, 1, 1, 0]
// EXPECT: [1, 1, 1]
// EXPECT: []
// EXPECT: [1, 1, 0]
// EXPECT: [1, 0]
func.func @main() -> (tensor<2x3xi1>, tensor<3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<5xi1>, tensor<3xi1>, tensor<0xi1>, tensor<3xi1>, tensor<2xi1>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0, 0x7FC00000]]> : tensor<1x3xf32>}> : () -> tensor<1x3xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[[2.0], [1.0]]> : tensor<2x1xf32>}> : () -> tensor<2x1xf32>
  %2 = "tfl.less_equal"(%0, %1) : (tensor<1x3xf32>, tensor<2x1xf32>) -> tensor<2x3xi1>
  %3 = "tfl.pseudo_const"() <{value = dense<[3, -1, 4]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %4 = "tfl.pseudo_const"() <{value = dense<[3, 0, -4]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %5 = "tfl.less_equal"(%3, %4) : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[-9223372036854775808], [9223372036854775807]]> : tensor<2x1xi64>}> : () -> tensor<2x1xi64>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[[-9223372036854775808, 9223372036854775807, 5]]> : tensor<1x3xi64>}> : () -> tensor<1x3xi64>
  %n0_r = "tfl.less_equal"(%n0_0, %n0_1) : (tensor<2x1xi64>, tensor<1x3xi64>) -> tensor<2x3xi1>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[-32768], [32767]]> : tensor<2x1xi16>}> : () -> tensor<2x1xi16>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[[-32768, 32767, 5]]> : tensor<1x3xi16>}> : () -> tensor<1x3xi16>
  %n1_r = "tfl.less_equal"(%n1_0, %n1_1) : (tensor<2x1xi16>, tensor<1x3xi16>) -> tensor<2x3xi1>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[-128], [127]]> : tensor<2x1xi8>}> : () -> tensor<2x1xi8>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[[-128, 127, 5]]> : tensor<1x3xi8>}> : () -> tensor<1x3xi8>
  %n2_r = "tfl.less_equal"(%n2_0, %n2_1) : (tensor<2x1xi8>, tensor<1x3xi8>) -> tensor<2x3xi1>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[[0], [255]]> : tensor<2x1xui8>}> : () -> tensor<2x1xui8>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[[0, 255, 5]]> : tensor<1x3xui8>}> : () -> tensor<1x3xui8>
  %n3_r = "tfl.less_equal"(%n3_0, %n3_1) : (tensor<2x1xui8>, tensor<1x3xui8>) -> tensor<2x3xi1>
  // NaN, infinities, zeros of both signs.
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[0x7FC00000, 0x7F800000, 0xFF800000, -0.0, 1.0]> : tensor<5xf32>}> : () -> tensor<5xf32>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<[0x7FC00000, 0x7F800000, 0x7F800000, 0.0, 0x7FC00000]> : tensor<5xf32>}> : () -> tensor<5xf32>
  %n4_r = "tfl.less_equal"(%n4_0, %n4_1) : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
  // Quantized: the real numbers are compared.
  %n5_0 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8:f32, 0.5:1>>, value = dense<[3, 0, -5]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8:f32, 0.5:1>>
  %n5_1 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8:f32, 0.25:-1>>, value = dense<[3, 2, -5]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8:f32, 0.25:-1>>
  %n5_r = "tfl.less_equal"(%n5_0, %n5_1) : (tensor<3x!quant.uniform<i8:f32, 0.5:1>>, tensor<3x!quant.uniform<i8:f32, 0.25:-1>>) -> tensor<3xi1>
  %n6_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xf32>}> : () -> tensor<0xf32>
  %n6_1 = "tfl.pseudo_const"() <{value = dense<[1.0]> : tensor<1xf32>}> : () -> tensor<1xf32>
  %n6_r = "tfl.less_equal"(%n6_0, %n6_1) : (tensor<0xf32>, tensor<1xf32>) -> tensor<0xi1>
  %n7_0 = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0, 3.0]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n7_1 = "tfl.pseudo_const"() <{value = dense<2.0> : tensor<f32>}> : () -> tensor<f32>
  %n7_r = "tfl.less_equal"(%n7_0, %n7_1) : (tensor<3xf32>, tensor<f32>) -> tensor<3xi1>
  // Integers of one scale that f32 would round.
  %w_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i32:f32, 1.0:3>>, value = dense<[1073741825, 5]> : tensor<2xi32>}> : () -> tensor<2x!quant.uniform<i32:f32, 1.0:3>>
  %w_1 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i32:f32, 1.0:3>>, value = dense<[1073741826, -7]> : tensor<2xi32>}> : () -> tensor<2x!quant.uniform<i32:f32, 1.0:3>>
  %w_r = "tfl.less_equal"(%w_0, %w_1) : (tensor<2x!quant.uniform<i32:f32, 1.0:3>>, tensor<2x!quant.uniform<i32:f32, 1.0:3>>) -> tensor<2xi1>
  return %2, %5, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r, %n7_r, %w_r : tensor<2x3xi1>, tensor<3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<5xi1>, tensor<3xi1>, tensor<0xi1>, tensor<3xi1>, tensor<2xi1>
}
