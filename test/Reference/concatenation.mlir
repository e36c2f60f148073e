// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// One behind the other along the axis, then the activation. TFLite kernels/concatenation.cc

// EXPECT: [[1.0, -2.0], [3.0, 4.0], [5.0, -6.0]]
// EXPECT: [[3.0, 4.0, 3.0, 4.0], [5.0, 0.0, 5.0, 0.0]]
// EXPECT: [[1, 2]]
// EXPECT: [["a", "bc", "", "a"], ["d", "e", "f", "d"]]
// EXPECT: [[1, -2, 3, 1], [4, 5, -6, 4]]
// EXPECT: [[1, 0, 1, 1, 0], [0, 0, 1, 0, 0]]
// EXPECT: [[1, -2, 3, 1, -2, 3], [4, 5, -6, 4, 5, -6]]
// EXPECT: [[1, -2, 3, 1, -2, 3], [4, 5, -6, 4, 5, -6]]
// EXPECT: [[3, 7, -128], [4, 4, 67]]
// EXPECT: [[1.0, 3.0], [2.0, 4.0]]
// EXPECT: [[1.0]]
// EXPECT: [0.0, 6.0, 0.5]
// EXPECT: [1073741825, 5, 1073741826, -7]
func.func @main() -> (tensor<3x2xf32>, tensor<2x4xf32>, tensor<1x2xi32>, tensor<2x4x!tf_type.string>, tensor<2x4xi64>, tensor<2x5xi1>, tensor<2x6xi8>, tensor<2x6xi16>, tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2xf32>, tensor<1x1xf32>, tensor<3xf32>, tensor<4x!quant.uniform<i32:f32, 1.0:3>>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, -2.0]]> : tensor<1x2xf32>}> : () -> tensor<1x2xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[[3.0, 4.0], [5.0, -6.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %2 = "tfl.concatenation"(%0, %1) <{axis = 0 : i32, fused_activation_function = "NONE"}> : (tensor<1x2xf32>, tensor<2x2xf32>) -> tensor<3x2xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[[3.0, 4.0], [5.0, -6.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<[[3.0, 4.0], [5.0, -6.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %5 = "tfl.concatenation"(%3, %4) <{axis = -1 : i32, fused_activation_function = "RELU"}> : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x4xf32>
  %6 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x2xi32>}> : () -> tensor<0x2xi32>
  %7 = "tfl.pseudo_const"() <{value = dense<[[1, 2]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
  %8 = "tfl.concatenation"(%6, %7) <{axis = 0 : i32, fused_activation_function = "NONE"}> : (tensor<0x2xi32>, tensor<1x2xi32>) -> tensor<1x2xi32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[["a", "bc", ""], ["d", "e", "f"]]> : tensor<2x3x!tf_type.string>}> : () -> tensor<2x3x!tf_type.string>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[["a"], ["d"]]> : tensor<2x1x!tf_type.string>}> : () -> tensor<2x1x!tf_type.string>
  %n0_r = "tfl.concatenation"(%n0_0, %n0_1) <{axis = -1 : i32, fused_activation_function = "NONE"}> : (tensor<2x3x!tf_type.string>, tensor<2x1x!tf_type.string>) -> tensor<2x4x!tf_type.string>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi64>}> : () -> tensor<2x3xi64>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[[1], [4]]> : tensor<2x1xi64>}> : () -> tensor<2x1xi64>
  %n1_r = "tfl.concatenation"(%n1_0, %n1_1) <{axis = -1 : i32, fused_activation_function = "NONE"}> : (tensor<2x3xi64>, tensor<2x1xi64>) -> tensor<2x4xi64>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[true, false, true], [false, false, true]]> : tensor<2x3xi1>}> : () -> tensor<2x3xi1>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[[true, false], [false, false]]> : tensor<2x2xi1>}> : () -> tensor<2x2xi1>
  %n2_r = "tfl.concatenation"(%n2_0, %n2_1) <{axis = -1 : i32, fused_activation_function = "NONE"}> : (tensor<2x3xi1>, tensor<2x2xi1>) -> tensor<2x5xi1>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3xi8>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3xi8>
  %n3_r = "tfl.concatenation"(%n3_0, %n3_1) <{axis = -1 : i32, fused_activation_function = "NONE"}> : (tensor<2x3xi8>, tensor<2x3xi8>) -> tensor<2x6xi8>
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi16>}> : () -> tensor<2x3xi16>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi16>}> : () -> tensor<2x3xi16>
  %n4_r = "tfl.concatenation"(%n4_0, %n4_1) <{axis = -1 : i32, fused_activation_function = "NONE"}> : (tensor<2x3xi16>, tensor<2x3xi16>) -> tensor<2x6xi16>
  // Quantized: an operand of another scale is rounded to that of the result.
  %n5_0 = "tfl.pseudo_qconst"() <{qtype = tensor<1x3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[3, 7, -128]]> : tensor<1x3xi8>}> : () -> tensor<1x3x!quant.uniform<i8:f32, 0.5:3>>
  %n5_1 = "tfl.pseudo_qconst"() <{qtype = tensor<1x3x!quant.uniform<i8:f32, 0.25>>, value = dense<[[1, 2, 127]]> : tensor<1x3xi8>}> : () -> tensor<1x3x!quant.uniform<i8:f32, 0.25>>
  %n5_r = "tfl.concatenation"(%n5_0, %n5_1) <{axis = 0 : i32, fused_activation_function = "NONE"}> : (tensor<1x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<1x3x!quant.uniform<i8:f32, 0.25>>) -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  // Three operands, one empty.
  %n6_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %n6_1 = "tfl.pseudo_const"() <{value = dense<[[1.0], [2.0]]> : tensor<2x1xf32>}> : () -> tensor<2x1xf32>
  %n6_2 = "tfl.pseudo_const"() <{value = dense<[[3.0], [4.0]]> : tensor<2x1xf32>}> : () -> tensor<2x1xf32>
  %n6_r = "tfl.concatenation"(%n6_0, %n6_1, %n6_2) <{axis = 1 : i32, fused_activation_function = "NONE"}> : (tensor<2x0xf32>, tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x2xf32>
  %n7_0 = "tfl.pseudo_const"() <{value = dense<[[1.0]]> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %n7_r = "tfl.concatenation"(%n7_0) <{axis = 0 : i32, fused_activation_function = "NONE"}> : (tensor<1x1xf32>) -> tensor<1x1xf32>
  %n8_0 = "tfl.pseudo_const"() <{value = dense<[-1.0, 7.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n8_1 = "tfl.pseudo_const"() <{value = dense<[0.5]> : tensor<1xf32>}> : () -> tensor<1xf32>
  %n8_r = "tfl.concatenation"(%n8_0, %n8_1) <{axis = 0 : i32, fused_activation_function = "RELU6"}> : (tensor<2xf32>, tensor<1xf32>) -> tensor<3xf32>
  // Integers of one scale that f32 would round.
  %w_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i32:f32, 1.0:3>>, value = dense<[1073741825, 5]> : tensor<2xi32>}> : () -> tensor<2x!quant.uniform<i32:f32, 1.0:3>>
  %w_1 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i32:f32, 1.0:3>>, value = dense<[1073741826, -7]> : tensor<2xi32>}> : () -> tensor<2x!quant.uniform<i32:f32, 1.0:3>>
  %w_r = "tfl.concatenation"(%w_0, %w_1) <{axis = 0 : i32, fused_activation_function = "NONE"}> : (tensor<2x!quant.uniform<i32:f32, 1.0:3>>, tensor<2x!quant.uniform<i32:f32, 1.0:3>>) -> tensor<4x!quant.uniform<i32:f32, 1.0:3>>
  return %2, %5, %8, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r, %n7_r, %n8_r, %w_r : tensor<3x2xf32>, tensor<2x4xf32>, tensor<1x2xi32>, tensor<2x4x!tf_type.string>, tensor<2x4xi64>, tensor<2x5xi1>, tensor<2x6xi8>, tensor<2x6xi16>, tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2xf32>, tensor<1x1xf32>, tensor<3xf32>, tensor<4x!quant.uniform<i32:f32, 1.0:3>>
}
