// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// exp(beta * x) over its sum along the last dimension. TFLite kernels/activations.cc

// EXPECT: [[0.0900305733, 0.244728476, 0.665240943], [0.268941432, 0.731058598, 0.0]]
// EXPECT: [[0.186323717, 0.307195872, 0.506480396], [0.377540678, 0.622459352, 0.0]]
// EXPECT: [[-105, -65, 42]]
// EXPECT: [[[[0.225036231, 0.447537985, 0.327425784], [0.359234118, 0.14975106, 0.491014822]]], [[[0.194026696, 0.340527456, 0.465445848], [0.177125587, 0.242101973, 0.580772441]]]]
// EXPECT: [[0.5, 0.5, 0.0]]
// EXPECT: [[NaN, NaN]]
// EXPECT: [1.0]
// EXPECT: [0.0, 1.0]
// EXPECT: [[-128, 127, -128], [-51, -43, -34]]
// EXPECT: [[0, 255, 0], [77, 85, 94]]
// EXPECT: []
// EXPECT: []
func.func @main() -> (tensor<2x3xf32>, tensor<2x3xf32>, tensor<1x3x!quant.uniform<i8:f32, 0.00390625:-128>>, tensor<2x1x2x3xf32>, tensor<1x3xf32>, tensor<1x2xf32>, tensor<1xf32>, tensor<2xf32>, tensor<2x3x!quant.uniform<i8:f32, 0.00390625:-128>>, tensor<2x3x!quant.uniform<u8:f32, 0.00390625>>, tensor<0x3xf32>, tensor<2x0xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0, 3.0], [1000.0, 1001.0, -5.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %1 = "tfl.softmax"(%0) <{beta = 1.0 : f32}> : (tensor<2x3xf32>) -> tensor<2x3xf32>
  %2 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0, 3.0], [1000.0, 1001.0, -5.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %3 = "tfl.softmax"(%2) <{beta = 0.5 : f32}> : (tensor<2x3xf32>) -> tensor<2x3xf32>
  %4 = "tfl.pseudo_qconst"() <{qtype = tensor<1x3x!quant.uniform<i8:f32, 0.1>>, value = dense<[[0, 10, 20]]> : tensor<1x3xi8>}> : () -> tensor<1x3x!quant.uniform<i8:f32, 0.1>>
  %5 = "tfl.softmax"(%4) <{beta = 1.0 : f32}> : (tensor<1x3x!quant.uniform<i8:f32, 0.1>>) -> tensor<1x3x!quant.uniform<i8:f32, 0.00390625:-128>>
  // Four dimensions.
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[[[-2.0, -0.625, -1.25], [0.375, -1.375, 1.0]]], [[[-2.0, -0.875, -0.25], [-1.5, -0.875, 0.875]]]]> : tensor<2x1x2x3xf32>}> : () -> tensor<2x1x2x3xf32>
  %n0_r = "tfl.softmax"(%n0_0) <{beta = 0.5 : f32}> : (tensor<2x1x2x3xf32>) -> tensor<2x1x2x3xf32>
  // No overflow.
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[1000.0, 1000.0, -1000.0]]> : tensor<1x3xf32>}> : () -> tensor<1x3xf32>
  %n1_r = "tfl.softmax"(%n1_0) <{beta = 1.0 : f32}> : (tensor<1x3xf32>) -> tensor<1x3xf32>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[0x7FC00000, 1.0]]> : tensor<1x2xf32>}> : () -> tensor<1x2xf32>
  %n2_r = "tfl.softmax"(%n2_0) <{beta = 1.0 : f32}> : (tensor<1x2xf32>) -> tensor<1x2xf32>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[3.0]> : tensor<1xf32>}> : () -> tensor<1xf32>
  %n3_r = "tfl.softmax"(%n3_0) <{beta = 1.0 : f32}> : (tensor<1xf32>) -> tensor<1xf32>
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[0xFF800000, 0.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n4_r = "tfl.softmax"(%n4_0) <{beta = 1.0 : f32}> : (tensor<2xf32>) -> tensor<2xf32>
  // Quantized.
  %n5_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.1:5>>, value = dense<[[-128, 127, 0], [10, 11, 12]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.1:5>>
  %n5_r = "tfl.softmax"(%n5_0) <{beta = 1.0 : f32}> : (tensor<2x3x!quant.uniform<i8:f32, 0.1:5>>) -> tensor<2x3x!quant.uniform<i8:f32, 0.00390625:-128>>
  %n6_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<u8:f32, 0.1:5>>, value = dense<[[0, 255, 100], [10, 11, 12]]> : tensor<2x3xui8>}> : () -> tensor<2x3x!quant.uniform<u8:f32, 0.1:5>>
  %n6_r = "tfl.softmax"(%n6_0) <{beta = 1.0 : f32}> : (tensor<2x3x!quant.uniform<u8:f32, 0.1:5>>) -> tensor<2x3x!quant.uniform<u8:f32, 0.00390625>>
  // No elements.
  %e_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x3xf32>}> : () -> tensor<0x3xf32>
  %e_r = "tfl.softmax"(%e_0) <{beta = 1.0 : f32}> : (tensor<0x3xf32>) -> tensor<0x3xf32>
  %f_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %f_r = "tfl.softmax"(%f_0) <{beta = 1.0 : f32}> : (tensor<2x0xf32>) -> tensor<2x0xf32>
  return %1, %3, %5, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r, %e_r, %f_r : tensor<2x3xf32>, tensor<2x3xf32>, tensor<1x3x!quant.uniform<i8:f32, 0.00390625:-128>>, tensor<2x1x2x3xf32>, tensor<1x3xf32>, tensor<1x2xf32>, tensor<1xf32>, tensor<2xf32>, tensor<2x3x!quant.uniform<i8:f32, 0.00390625:-128>>, tensor<2x3x!quant.uniform<u8:f32, 0.00390625>>, tensor<0x3xf32>, tensor<2x0xf32>
}
