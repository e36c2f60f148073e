// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// round(x / scale) + zero point, halves away from zero, saturated; of a quantized input the other scale. TFLite
// kernels/quantize.cc

// EXPECT: [1, 2, 2, 0, 0, 127, -128, 1]
// EXPECT: [132, 136]
// EXPECT: [128, 130, 131, 126, 255, 0, 255, 0]
// EXPECT: [0, 2, 3, -2, 200, -200, 32767, -32768]
// EXPECT: [-128, -126, -125, -128, 72, -128, 127, -128]
// EXPECT: [0, 2, 3, -2, 200, -200]
// EXPECT: [[3, 5], [-127, -127]]
// EXPECT: [-128, -127, -123, -28, -1]
// EXPECT: [-12, -8, 8, 388, 496]
// EXPECT: [-3, -3, -2, 10, 13]
// EXPECT: [9, 10, 16, 127, 127]
// EXPECT: []
// EXPECT: 8
func.func @main() -> (tensor<8x!quant.uniform<i8:f32, 0.5:1>>, tensor<2x!quant.uniform<u8:f32, 0.25:128>>, tensor<8x!quant.uniform<u8:f32, 0.5:128>>, tensor<8x!quant.uniform<i16:f32, 0.5>>, tensor<8x!quant.uniform<i8:f32, 0.5:-128>>, tensor<6x!quant.uniform<i32:f32, 0.5>>, tensor<2x2x!quant.uniform<i8<-127:127>:f32:1, {0.5, 0.25}>>, tensor<5x!quant.uniform<i8:f32, 0.5>>, tensor<5x!quant.uniform<i16:f32, 0.125>>, tensor<5x!quant.uniform<i8:f32, 1.0:-3>>, tensor<5x!quant.uniform<i8:f32, 0.07:9>>, tensor<0x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<!quant.uniform<i8:f32, 0.5:3>>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[0.0, 0.25, 0.699999988079071, -0.25, -0.699999988079071, 1000.0, -1000.0, 0.20000000298023224]> : tensor<8xf32>}> : () -> tensor<8xf32>
  %1 = "tfl.quantize"(%0) <{qtype = tensor<8x!quant.uniform<i8:f32, 0.5:1>>}> : (tensor<8xf32>) -> tensor<8x!quant.uniform<i8:f32, 0.5:1>>
  %2 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i8:f32, 0.5:1>>, value = dense<[3, 5]> : tensor<2xi8>}> : () -> tensor<2x!quant.uniform<i8:f32, 0.5:1>>
  %3 = "tfl.quantize"(%2) <{qtype = tensor<2x!quant.uniform<u8:f32, 0.25:128>>}> : (tensor<2x!quant.uniform<i8:f32, 0.5:1>>) -> tensor<2x!quant.uniform<u8:f32, 0.25:128>>
  // Other widths; infinities saturate.
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[0.0, 1.24, 1.26, -1.24, 100.0, -100.0, 0x7F800000, 0xFF800000]> : tensor<8xf32>}> : () -> tensor<8xf32>
  %n0_r = "tfl.quantize"(%n0_0) <{qtype = tensor<8x!quant.uniform<u8:f32, 0.5:128>>}> : (tensor<8xf32>) -> tensor<8x!quant.uniform<u8:f32, 0.5:128>>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[0.0, 1.24, 1.26, -1.24, 100.0, -100.0, 0x7F800000, 0xFF800000]> : tensor<8xf32>}> : () -> tensor<8xf32>
  %n1_r = "tfl.quantize"(%n1_0) <{qtype = tensor<8x!quant.uniform<i16:f32, 0.5>>}> : (tensor<8xf32>) -> tensor<8x!quant.uniform<i16:f32, 0.5>>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[0.0, 1.24, 1.26, -1.24, 100.0, -100.0, 0x7F800000, 0xFF800000]> : tensor<8xf32>}> : () -> tensor<8xf32>
  %n2_r = "tfl.quantize"(%n2_0) <{qtype = tensor<8x!quant.uniform<i8:f32, 0.5:-128>>}> : (tensor<8xf32>) -> tensor<8x!quant.uniform<i8:f32, 0.5:-128>>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[0.0, 1.24, 1.26, -1.24, 100.0, -100.0]> : tensor<6xf32>}> : () -> tensor<6xf32>
  %n3_r = "tfl.quantize"(%n3_0) <{qtype = tensor<6x!quant.uniform<i32:f32, 0.5>>}> : (tensor<6xf32>) -> tensor<6x!quant.uniform<i32:f32, 0.5>>
  // A scale for each column, a narrow range.
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[[1.3, 1.3], [-100.0, -100.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n4_r = "tfl.quantize"(%n4_0) <{qtype = tensor<2x2x!quant.uniform<i8<-127:127>:f32:1, {0.5, 0.25}>>}> : (tensor<2x2xf32>) -> tensor<2x2x!quant.uniform<i8<-127:127>:f32:1, {0.5, 0.25}>>
  // From one quantized type to another.
  %n5_0 = "tfl.pseudo_qconst"() <{qtype = tensor<5x!quant.uniform<u8:f32, 0.5:128>>, value = dense<[0, 1, 5, 100, 127]> : tensor<5xui8>}> : () -> tensor<5x!quant.uniform<u8:f32, 0.5:128>>
  %n5_r = "tfl.quantize"(%n5_0) <{qtype = tensor<5x!quant.uniform<i8:f32, 0.5>>}> : (tensor<5x!quant.uniform<u8:f32, 0.5:128>>) -> tensor<5x!quant.uniform<i8:f32, 0.5>>
  %n6_0 = "tfl.pseudo_qconst"() <{qtype = tensor<5x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[0, 1, 5, 100, 127]> : tensor<5xi8>}> : () -> tensor<5x!quant.uniform<i8:f32, 0.5:3>>
  %n6_r = "tfl.quantize"(%n6_0) <{qtype = tensor<5x!quant.uniform<i16:f32, 0.125>>}> : (tensor<5x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<5x!quant.uniform<i16:f32, 0.125>>
  %n7_0 = "tfl.pseudo_qconst"() <{qtype = tensor<5x!quant.uniform<i16:f32, 0.125>>, value = dense<[0, 1, 5, 100, 127]> : tensor<5xi16>}> : () -> tensor<5x!quant.uniform<i16:f32, 0.125>>
  %n7_r = "tfl.quantize"(%n7_0) <{qtype = tensor<5x!quant.uniform<i8:f32, 1.0:-3>>}> : (tensor<5x!quant.uniform<i16:f32, 0.125>>) -> tensor<5x!quant.uniform<i8:f32, 1.0:-3>>
  %n8_0 = "tfl.pseudo_qconst"() <{qtype = tensor<5x!quant.uniform<i8:f32, 0.1>>, value = dense<[0, 1, 5, 100, 127]> : tensor<5xi8>}> : () -> tensor<5x!quant.uniform<i8:f32, 0.1>>
  %n8_r = "tfl.quantize"(%n8_0) <{qtype = tensor<5x!quant.uniform<i8:f32, 0.07:9>>}> : (tensor<5x!quant.uniform<i8:f32, 0.1>>) -> tensor<5x!quant.uniform<i8:f32, 0.07:9>>
  %n9_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x2xf32>}> : () -> tensor<0x2xf32>
  %n9_r = "tfl.quantize"(%n9_0) <{qtype = tensor<0x2x!quant.uniform<i8:f32, 0.5:3>>}> : (tensor<0x2xf32>) -> tensor<0x2x!quant.uniform<i8:f32, 0.5:3>>
  %n10_0 = "tfl.pseudo_const"() <{value = dense<2.5> : tensor<f32>}> : () -> tensor<f32>
  %n10_r = "tfl.quantize"(%n10_0) <{qtype = tensor<!quant.uniform<i8:f32, 0.5:3>>}> : (tensor<f32>) -> tensor<!quant.uniform<i8:f32, 0.5:3>>
  return %1, %3, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r, %n7_r, %n8_r, %n9_r, %n10_r : tensor<8x!quant.uniform<i8:f32, 0.5:1>>, tensor<2x!quant.uniform<u8:f32, 0.25:128>>, tensor<8x!quant.uniform<u8:f32, 0.5:128>>, tensor<8x!quant.uniform<i16:f32, 0.5>>, tensor<8x!quant.uniform<i8:f32, 0.5:-128>>, tensor<6x!quant.uniform<i32:f32, 0.5>>, tensor<2x2x!quant.uniform<i8<-127:127>:f32:1, {0.5, 0.25}>>, tensor<5x!quant.uniform<i8:f32, 0.5>>, tensor<5x!quant.uniform<i16:f32, 0.125>>, tensor<5x!quant.uniform<i8:f32, 1.0:-3>>, tensor<5x!quant.uniform<i8:f32, 0.07:9>>, tensor<0x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<!quant.uniform<i8:f32, 0.5:3>>
}
