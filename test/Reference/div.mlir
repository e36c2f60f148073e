// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Elementwise div with broadcasting, then the fused activation; integers wrap round (div: cut off toward zero).
// TFLite kernels/div.cc

// EXPECT: [[0.5, 0.666666687, 14.0], [0.25, NaN, Infinity]]
// EXPECT: [[2.0, 1.5, 0.0714285746], [4.0, NaN, 0.0]]
// EXPECT: [[2.0, 0.0], [0.0, 6.0]]
// EXPECT: [0.5, -1.0]
// EXPECT: [2147483647, -2147483648, 3, -3]
// EXPECT: []
// EXPECT: [3, -1, 51]
// EXPECT: [-9223372036854775808, -9223372036854775807, 1, 2, -9223372036854775808]
// EXPECT: [-32768, -32767, 1, 2, -32768]
// EXPECT: [-128, -127, 1, 2, -128]
// EXPECT: [0, 2147483647, 1, 2, 0]
// EXPECT: [0, 127, 1, 2, 0]
// EXPECT: [Infinity, -Infinity, NaN, -0.0, NaN, -1.5]
// EXPECT: [0, 67, 2, 3]
func.func @main() -> (tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4xi32>, tensor<0x3xf32>, tensor<3x!quant.uniform<i8:f32, 0.5:1>>, tensor<5xi64>, tensor<5xi16>, tensor<5xi8>, tensor<5xui32>, tensor<5xui8>, tensor<6xf32>, tensor<4x!quant.uniform<u8:f32, 0.5:3>>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, -2.0, 3.5], [0.5, 0x7FC00000, 0x7F800000]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[2.0, -3.0, 0.25]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %2 = "tfl.div"(%0, %1) <{fused_activation_function = "NONE"}> : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[2.0, -3.0, 0.25]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<[[1.0, -2.0, 3.5], [0.5, 0x7FC00000, 0x7F800000]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %5 = "tfl.div"(%3, %4) <{fused_activation_function = "RELU"}> : (tensor<3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  %6 = "tfl.pseudo_const"() <{value = dense<[[4.0, -9.0]]> : tensor<1x2xf32>}> : () -> tensor<1x2xf32>
  %7 = "tfl.pseudo_const"() <{value = dense<[[2.0], [-1.0]]> : tensor<2x1xf32>}> : () -> tensor<2x1xf32>
  %8 = "tfl.div"(%6, %7) <{fused_activation_function = "RELU6"}> : (tensor<1x2xf32>, tensor<2x1xf32>) -> tensor<2x2xf32>
  %9 = "tfl.pseudo_const"() <{value = dense<[0.5, -3.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %10 = "tfl.pseudo_const"() <{value = dense<[1.0, 1.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %11 = "tfl.div"(%9, %10) <{fused_activation_function = "RELU_N1_TO_1"}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  // Integers.
  %12 = "tfl.pseudo_const"() <{value = dense<[2147483647, -2147483648, 7, -7]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %13 = "tfl.pseudo_const"() <{value = dense<[1, -1, 2, 2]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %14 = "tfl.div"(%12, %13) <{fused_activation_function = "NONE"}> : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
  // Nothing.
  %15 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x3xf32>}> : () -> tensor<0x3xf32>
  %16 = "tfl.pseudo_const"() <{value = dense<[2.0, -3.0, 0.25]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %17 = "tfl.div"(%15, %16) <{fused_activation_function = "NONE"}> : (tensor<0x3xf32>, tensor<3xf32>) -> tensor<0x3xf32>
  // Quantized: the real numbers, rounded to the scale of the result.
  %18 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8:f32, 0.5:1>>, value = dense<[3, -5, 101]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8:f32, 0.5:1>>
  %19 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8:f32, 0.25:-3>>, value = dense<[1, 9, 5]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8:f32, 0.25:-3>>
  %20 = "tfl.div"(%18, %19) <{fused_activation_function = "NONE"}> : (tensor<3x!quant.uniform<i8:f32, 0.5:1>>, tensor<3x!quant.uniform<i8:f32, 0.25:-3>>) -> tensor<3x!quant.uniform<i8:f32, 0.5:1>>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[-9223372036854775808, 9223372036854775807, 9223372036854775807, 7, -9223372036854775808]> : tensor<5xi64>}> : () -> tensor<5xi64>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[1, -1, 9223372036854775807, 3, -1]> : tensor<5xi64>}> : () -> tensor<5xi64>
  %n0_r = "tfl.div"(%n0_0, %n0_1) <{fused_activation_function = "NONE"}> : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi64>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[-32768, 32767, 32767, 7, -32768]> : tensor<5xi16>}> : () -> tensor<5xi16>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[1, -1, 32767, 3, -1]> : tensor<5xi16>}> : () -> tensor<5xi16>
  %n1_r = "tfl.div"(%n1_0, %n1_1) <{fused_activation_function = "NONE"}> : (tensor<5xi16>, tensor<5xi16>) -> tensor<5xi16>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[-128, 127, 127, 7, -128]> : tensor<5xi8>}> : () -> tensor<5xi8>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[1, -1, 127, 3, -1]> : tensor<5xi8>}> : () -> tensor<5xi8>
  %n2_r = "tfl.div"(%n2_0, %n2_1) <{fused_activation_function = "NONE"}> : (tensor<5xi8>, tensor<5xi8>) -> tensor<5xi8>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[0, 4294967295, 4294967295, 7, 3]> : tensor<5xui32>}> : () -> tensor<5xui32>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[1, 2, 4294967295, 3, 9]> : tensor<5xui32>}> : () -> tensor<5xui32>
  %n3_r = "tfl.div"(%n3_0, %n3_1) <{fused_activation_function = "NONE"}> : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[0, 255, 255, 7, 3]> : tensor<5xui8>}> : () -> tensor<5xui8>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<[1, 2, 255, 3, 9]> : tensor<5xui8>}> : () -> tensor<5xui8>
  %n4_r = "tfl.div"(%n4_0, %n4_1) <{fused_activation_function = "NONE"}> : (tensor<5xui8>, tensor<5xui8>) -> tensor<5xui8>
  // Division by zero is one of floats.
  %n5_0 = "tfl.pseudo_const"() <{value = dense<[1.0, -1.0, 0.0, 1.0, 0x7F800000, 6.0]> : tensor<6xf32>}> : () -> tensor<6xf32>
  %n5_1 = "tfl.pseudo_const"() <{value = dense<[0.0, 0.0, 0.0, 0xFF800000, 0x7F800000, -4.0]> : tensor<6xf32>}> : () -> tensor<6xf32>
  %n5_r = "tfl.div"(%n5_0, %n5_1) <{fused_activation_function = "NONE"}> : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
  %n6_0 = "tfl.pseudo_qconst"() <{qtype = tensor<4x!quant.uniform<u8:f32, 0.5:128>>, value = dense<[0, 255, 130, 128]> : tensor<4xui8>}> : () -> tensor<4x!quant.uniform<u8:f32, 0.5:128>>
  %n6_1 = "tfl.pseudo_qconst"() <{qtype = tensor<4x!quant.uniform<u8:f32, 0.25:100>>, value = dense<[104, 108, 90, 101]> : tensor<4xui8>}> : () -> tensor<4x!quant.uniform<u8:f32, 0.25:100>>
  %n6_r = "tfl.div"(%n6_0, %n6_1) <{fused_activation_function = "NONE"}> : (tensor<4x!quant.uniform<u8:f32, 0.5:128>>, tensor<4x!quant.uniform<u8:f32, 0.25:100>>) -> tensor<4x!quant.uniform<u8:f32, 0.5:3>>
  return %2, %5, %8, %11, %14, %17, %20, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4xi32>, tensor<0x3xf32>, tensor<3x!quant.uniform<i8:f32, 0.5:1>>, tensor<5xi64>, tensor<5xi16>, tensor<5xi8>, tensor<5xui32>, tensor<5xui8>, tensor<6xf32>, tensor<4x!quant.uniform<u8:f32, 0.5:3>>
}
