// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Elementwise add with broadcasting, then the fused activation; integers wrap round (div: cut off toward zero).
// TFLite kernels/add.cc

// EXPECT: [[3.0, -5.0, 3.75], [2.5, NaN, Infinity]]
// EXPECT: [[3.0, 0.0, 3.75], [2.5, NaN, Infinity]]
// EXPECT: [[6.0, 0.0], [3.0, 0.0]]
// EXPECT: [1.0, -1.0]
// EXPECT: [-2147483648, 2147483647, 9, -5]
// EXPECT: []
// EXPECT: [5, 1, 105]
// EXPECT: [-1, 9223372036854775806, -2, 10, 9223372036854775807]
// EXPECT: [-1, 32766, -2, 10, 32767]
// EXPECT: [-1, 126, -2, 10, 127]
// EXPECT: [4294967295, 1, 4294967294, 10, 12]
// EXPECT: [255, 1, 254, 10, 12]
// EXPECT: [[[[[-0.625, 0.0], [2.0, 2.625]], [[-1.75, -0.625], [0.875, 2.0]], [[-2.5, -0.375], [0.125, 2.25]]], [[[-0.75, -0.125], [1.25, 1.875]], [[-1.875, -0.75], [0.125, 1.25]], [[-2.625, -0.5], [-0.625, 1.5]]]], [[[[-0.25, -2.5], [2.375, 0.125]], [[-3.0, -2.625], [-0.375, 0.0]], [[-3.5, -2.125], [-0.875, 0.5]]], [[[-0.375, -2.625], [1.625, -0.625]], [[-3.125, -2.75], [-1.125, -0.75]], [[-3.625, -2.25], [-1.625, -0.25]]]]]
// EXPECT: [-2.75, -1.125, -2.875]
// EXPECT: 0.75
// EXPECT: []
// EXPECT: [0.905148268, -0.964027584, 0.0, 0.0]
// EXPECT: [0.0, 1.0, 0.0, 0.0]
// EXPECT: [3, 11, 3, 3]
// EXPECT: [21844, -21846, 2, 9]
func.func @main() -> (tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4xi32>, tensor<0x3xf32>, tensor<3x!quant.uniform<i8:f32, 0.5:1>>, tensor<5xi64>, tensor<5xi16>, tensor<5xi8>, tensor<5xui32>, tensor<5xui8>, tensor<2x2x3x2x2xf32>, tensor<3xf32>, tensor<f32>, tensor<2x0xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x!quant.uniform<u8:f32, 0.75:3>>, tensor<4x!quant.uniform<i16:f32, 0.0015>>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, -2.0, 3.5], [0.5, 0x7FC00000, 0x7F800000]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[2.0, -3.0, 0.25]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %2 = "tfl.add"(%0, %1) <{fused_activation_function = "NONE"}> : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[2.0, -3.0, 0.25]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<[[1.0, -2.0, 3.5], [0.5, 0x7FC00000, 0x7F800000]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %5 = "tfl.add"(%3, %4) <{fused_activation_function = "RELU"}> : (tensor<3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  %6 = "tfl.pseudo_const"() <{value = dense<[[4.0, -9.0]]> : tensor<1x2xf32>}> : () -> tensor<1x2xf32>
  %7 = "tfl.pseudo_const"() <{value = dense<[[2.0], [-1.0]]> : tensor<2x1xf32>}> : () -> tensor<2x1xf32>
  %8 = "tfl.add"(%6, %7) <{fused_activation_function = "RELU6"}> : (tensor<1x2xf32>, tensor<2x1xf32>) -> tensor<2x2xf32>
  %9 = "tfl.pseudo_const"() <{value = dense<[0.5, -3.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %10 = "tfl.pseudo_const"() <{value = dense<[1.0, 1.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %11 = "tfl.add"(%9, %10) <{fused_activation_function = "RELU_N1_TO_1"}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  // Integers.
  %12 = "tfl.pseudo_const"() <{value = dense<[2147483647, -2147483648, 7, -7]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %13 = "tfl.pseudo_const"() <{value = dense<[1, -1, 2, 2]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %14 = "tfl.add"(%12, %13) <{fused_activation_function = "NONE"}> : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
  // Nothing.
  %15 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x3xf32>}> : () -> tensor<0x3xf32>
  %16 = "tfl.pseudo_const"() <{value = dense<[2.0, -3.0, 0.25]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %17 = "tfl.add"(%15, %16) <{fused_activation_function = "NONE"}> : (tensor<0x3xf32>, tensor<3xf32>) -> tensor<0x3xf32>
  // Quantized: the real numbers, rounded to the scale of the result.
  %18 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8:f32, 0.5:1>>, value = dense<[3, -5, 101]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8:f32, 0.5:1>>
  %19 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8:f32, 0.25:-3>>, value = dense<[1, 9, 5]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8:f32, 0.25:-3>>
  %20 = "tfl.add"(%18, %19) <{fused_activation_function = "NONE"}> : (tensor<3x!quant.uniform<i8:f32, 0.5:1>>, tensor<3x!quant.uniform<i8:f32, 0.25:-3>>) -> tensor<3x!quant.uniform<i8:f32, 0.5:1>>
  // Other integers, all wrapping round.
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[-9223372036854775808, 9223372036854775807, 9223372036854775807, 7, -9223372036854775808]> : tensor<5xi64>}> : () -> tensor<5xi64>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[9223372036854775807, -1, 9223372036854775807, 3, -1]> : tensor<5xi64>}> : () -> tensor<5xi64>
  %n0_r = "tfl.add"(%n0_0, %n0_1) <{fused_activation_function = "NONE"}> : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi64>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[-32768, 32767, 32767, 7, -32768]> : tensor<5xi16>}> : () -> tensor<5xi16>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[32767, -1, 32767, 3, -1]> : tensor<5xi16>}> : () -> tensor<5xi16>
  %n1_r = "tfl.add"(%n1_0, %n1_1) <{fused_activation_function = "NONE"}> : (tensor<5xi16>, tensor<5xi16>) -> tensor<5xi16>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[-128, 127, 127, 7, -128]> : tensor<5xi8>}> : () -> tensor<5xi8>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[127, -1, 127, 3, -1]> : tensor<5xi8>}> : () -> tensor<5xi8>
  %n2_r = "tfl.add"(%n2_0, %n2_1) <{fused_activation_function = "NONE"}> : (tensor<5xi8>, tensor<5xi8>) -> tensor<5xi8>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[0, 4294967295, 4294967295, 7, 3]> : tensor<5xui32>}> : () -> tensor<5xui32>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[4294967295, 2, 4294967295, 3, 9]> : tensor<5xui32>}> : () -> tensor<5xui32>
  %n3_r = "tfl.add"(%n3_0, %n3_1) <{fused_activation_function = "NONE"}> : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[0, 255, 255, 7, 3]> : tensor<5xui8>}> : () -> tensor<5xui8>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<[255, 2, 255, 3, 9]> : tensor<5xui8>}> : () -> tensor<5xui8>
  %n4_r = "tfl.add"(%n4_0, %n4_1) <{fused_activation_function = "NONE"}> : (tensor<5xui8>, tensor<5xui8>) -> tensor<5xui8>
  // Five dimensions, broadcast both ways; a scalar; an extent of 0 against one of 1.
  %n5_0 = "tfl.pseudo_const"() <{value = dense<[[[[[-1.5], [1.125]]], [[[-1.625], [0.375]]]]]> : tensor<1x2x1x2x1xf32>}> : () -> tensor<1x2x1x2x1xf32>
  %n5_1 = "tfl.pseudo_const"() <{value = dense<[[[[[0.875, 1.5]], [[-0.25, 0.875]], [[-1.0, 1.125]]]], [[[[1.25, -1.0]], [[-1.5, -1.125]], [[-2.0, -0.625]]]]]> : tensor<2x1x3x1x2xf32>}> : () -> tensor<2x1x3x1x2xf32>
  %n5_r = "tfl.add"(%n5_0, %n5_1) <{fused_activation_function = "NONE"}> : (tensor<1x2x1x2x1xf32>, tensor<2x1x3x1x2xf32>) -> tensor<2x2x3x2x2xf32>
  %n6_0 = "tfl.pseudo_const"() <{value = dense<[-1.25, 0.375, -1.375]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n6_1 = "tfl.pseudo_const"() <{value = dense<-1.5> : tensor<f32>}> : () -> tensor<f32>
  %n6_r = "tfl.add"(%n6_0, %n6_1) <{fused_activation_function = "NONE"}> : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
  %n7_0 = "tfl.pseudo_const"() <{value = dense<-1.5> : tensor<f32>}> : () -> tensor<f32>
  %n7_1 = "tfl.pseudo_const"() <{value = dense<2.25> : tensor<f32>}> : () -> tensor<f32>
  %n7_r = "tfl.add"(%n7_0, %n7_1) <{fused_activation_function = "NONE"}> : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %n8_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %n8_1 = "tfl.pseudo_const"() <{value = dense<[[1.0], [1.0]]> : tensor<2x1xf32>}> : () -> tensor<2x1xf32>
  %n8_r = "tfl.add"(%n8_0, %n8_1) <{fused_activation_function = "NONE"}> : (tensor<2x0xf32>, tensor<2x1xf32>) -> tensor<2x0xf32>
  %n9_0 = "tfl.pseudo_const"() <{value = dense<[0.5, -3.0, -0.25, 0.0]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %n9_1 = "tfl.pseudo_const"() <{value = dense<[1.0, 1.0, 0.25, 0.0]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %n9_r = "tfl.add"(%n9_0, %n9_1) <{fused_activation_function = "TANH"}> : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %n10_0 = "tfl.pseudo_const"() <{value = dense<[0.5, -3.0, -0.25, 0.0]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %n10_1 = "tfl.pseudo_const"() <{value = dense<[1.0, 1.0, 0.25, 0.0]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %n10_r = "tfl.add"(%n10_0, %n10_1) <{fused_activation_function = "SIGN_BIT"}> : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  // Quantized: the activation works on real numbers; results saturate.
  %n11_0 = "tfl.pseudo_qconst"() <{qtype = tensor<4x!quant.uniform<u8:f32, 0.5:128>>, value = dense<[0, 255, 130, 128]> : tensor<4xui8>}> : () -> tensor<4x!quant.uniform<u8:f32, 0.5:128>>
  %n11_1 = "tfl.pseudo_qconst"() <{qtype = tensor<4x!quant.uniform<u8:f32, 0.25:100>>, value = dense<[100, 255, 0, 101]> : tensor<4xui8>}> : () -> tensor<4x!quant.uniform<u8:f32, 0.25:100>>
  %n11_r = "tfl.add"(%n11_0, %n11_1) <{fused_activation_function = "RELU6"}> : (tensor<4x!quant.uniform<u8:f32, 0.5:128>>, tensor<4x!quant.uniform<u8:f32, 0.25:100>>) -> tensor<4x!quant.uniform<u8:f32, 0.75:3>>
  %n12_0 = "tfl.pseudo_qconst"() <{qtype = tensor<4x!quant.uniform<i16:f32, 0.001>>, value = dense<[-32768, 32767, 1, 0]> : tensor<4xi16>}> : () -> tensor<4x!quant.uniform<i16:f32, 0.001>>
  %n12_1 = "tfl.pseudo_qconst"() <{qtype = tensor<4x!quant.uniform<i16:f32, 0.002>>, value = dense<[32767, -32768, 1, 7]> : tensor<4xi16>}> : () -> tensor<4x!quant.uniform<i16:f32, 0.002>>
  %n12_r = "tfl.add"(%n12_0, %n12_1) <{fused_activation_function = "NONE"}> : (tensor<4x!quant.uniform<i16:f32, 0.001>>, tensor<4x!quant.uniform<i16:f32, 0.002>>) -> tensor<4x!quant.uniform<i16:f32, 0.0015>>
  return %2, %5, %8, %11, %14, %17, %20, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r, %n7_r, %n8_r, %n9_r, %n10_r, %n11_r, %n12_r : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4xi32>, tensor<0x3xf32>, tensor<3x!quant.uniform<i8:f32, 0.5:1>>, tensor<5xi64>, tensor<5xi16>, tensor<5xi8>, tensor<5xui32>, tensor<5xui8>, tensor<2x2x3x2x2xf32>, tensor<3xf32>, tensor<f32>, tensor<2x0xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x!quant.uniform<u8:f32, 0.75:3>>, tensor<4x!quant.uniform<i16:f32, 0.0015>>
}
