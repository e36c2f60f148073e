// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// scale * (q - zero point), per axis too; f16 widened. TFLite kernels/dequantize.cc

// EXPECT: [-64.5, 0.0, 63.0]
// EXPECT: [[0.5, 4.0], [1.5, 8.0]]
// EXPECT: [-64.0, 0.0, 63.5]
// EXPECT: [-32.7680016, 0.0, 32.7670021]
// EXPECT: [-2147483.75, 0.00500000035]
// EXPECT: [-4.0, 0.0, 3.5]
// EXPECT: [[0.0, 0.5, 1.0], [1.25, 1.5, 1.75]]
// EXPECT: []
// EXPECT: -3.0
func.func @main() -> (tensor<3xf32>, tensor<2x2xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2xf32>, tensor<3xf32>, tensor<2x3xf32>, tensor<0x2xf32>, tensor<f32>) {
  %0 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8:f32, 0.5:1>>, value = dense<[-128, 1, 127]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8:f32, 0.5:1>>
  %1 = "tfl.dequantize"(%0) : (tensor<3x!quant.uniform<i8:f32, 0.5:1>>) -> tensor<3xf32>
  %2 = "tfl.pseudo_qconst"() <{qtype = tensor<2x2x!quant.uniform<i8:f32:1, {0.5,2.0}>>, value = dense<[[1, 2], [3, 4]]> : tensor<2x2xi8>}> : () -> tensor<2x2x!quant.uniform<i8:f32:1, {0.5,2.0}>>
  %3 = "tfl.dequantize"(%2) : (tensor<2x2x!quant.uniform<i8:f32:1, {0.5,2.0}>>) -> tensor<2x2xf32>
  // Other widths.
  %n0_0 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<u8:f32, 0.5:128>>, value = dense<[0, 128, 255]> : tensor<3xui8>}> : () -> tensor<3x!quant.uniform<u8:f32, 0.5:128>>
  %n0_r = "tfl.dequantize"(%n0_0) : (tensor<3x!quant.uniform<u8:f32, 0.5:128>>) -> tensor<3xf32>
  %n1_0 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i16:f32, 0.001>>, value = dense<[-32768, 0, 32767]> : tensor<3xi16>}> : () -> tensor<3x!quant.uniform<i16:f32, 0.001>>
  %n1_r = "tfl.dequantize"(%n1_0) : (tensor<3x!quant.uniform<i16:f32, 0.001>>) -> tensor<3xf32>
  %n2_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i32:f32, 0.001>>, value = dense<[-2147483648, 5]> : tensor<2xi32>}> : () -> tensor<2x!quant.uniform<i32:f32, 0.001>>
  %n2_r = "tfl.dequantize"(%n2_0) : (tensor<2x!quant.uniform<i32:f32, 0.001>>) -> tensor<2xf32>
  %n3_0 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i4:f32, 0.5>>, value = dense<[-8, 0, 7]> : tensor<3xi4>}> : () -> tensor<3x!quant.uniform<i4:f32, 0.5>>
  %n3_r = "tfl.dequantize"(%n3_0) : (tensor<3x!quant.uniform<i4:f32, 0.5>>) -> tensor<3xf32>
  // A scale and a zero point for each row.
  %n4_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32:0, {0.5:1, 0.25:-1}>>, value = dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32:0, {0.5:1, 0.25:-1}>>
  %n4_r = "tfl.dequantize"(%n4_0) : (tensor<2x3x!quant.uniform<i8:f32:0, {0.5:1, 0.25:-1}>>) -> tensor<2x3xf32>
  %n5_0 = "tfl.pseudo_qconst"() <{qtype = tensor<0x2x!quant.uniform<i8:f32, 0.5:3>>, value = dense<> : tensor<0x2xi8>}> : () -> tensor<0x2x!quant.uniform<i8:f32, 0.5:3>>
  %n5_r = "tfl.dequantize"(%n5_0) : (tensor<0x2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<0x2xf32>
  %n6_0 = "tfl.pseudo_qconst"() <{qtype = tensor<!quant.uniform<i8:f32, 0.5:3>>, value = dense<-3> : tensor<i8>}> : () -> tensor<!quant.uniform<i8:f32, 0.5:3>>
  %n6_r = "tfl.dequantize"(%n6_0) : (tensor<!quant.uniform<i8:f32, 0.5:3>>) -> tensor<f32>
  return %1, %3, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r : tensor<3xf32>, tensor<2x2xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2xf32>, tensor<3xf32>, tensor<2x3xf32>, tensor<0x2xf32>, tensor<f32>
}
