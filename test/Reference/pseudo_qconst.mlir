// RUN: tfl-run %s --engine=reference --print-values | FileCheck %s
// Stored integers as they stand, and the real numbers scale * (q - zero point) that they mean.

// CHECK: output output0 quantized i8[3] = [-128, 3, 127]
// CHECK: output output1 f32[3] = [-65.5, 0, 62]
// CHECK: output output2 quantized u8[2] = [0, 255]
// CHECK: output output3 f32[2] = [-32, 31.75]
// CHECK: output output4 f32[2,2] = {{\[\[}}1, 3], [0.75, -0.25]]
// CHECK: output output5 f32[2,2] = {{\[\[}}0.5, 0.25], [2, -0.5]]
// CHECK: output output6 f32[3] = [-4, 0, 3.5]
// CHECK: output output7 f32[] = 2.5
func.func @main() -> (tensor<3x!quant.uniform<i8:f32, 0.5:3>>, tensor<3xf32>, tensor<2x!quant.uniform<u8:f32, 0.25:128>>, tensor<2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<3xf32>, tensor<f32>) {
  %0 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[-128, 3, 127]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8:f32, 0.5:3>>
  %1 = "tfl.dequantize"(%0) : (tensor<3x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<3xf32>
  %2 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<u8:f32, 0.25:128>>, value = dense<[0, 255]> : tensor<2xui8>}> : () -> tensor<2x!quant.uniform<u8:f32, 0.25:128>>
  %3 = "tfl.dequantize"(%2) : (tensor<2x!quant.uniform<u8:f32, 0.25:128>>) -> tensor<2xf32>
  // A scale for each row, with zero points; for each column.
  %a = "tfl.pseudo_qconst"() <{qtype = tensor<2x2x!quant.uniform<i8:f32:0, {1.0:1, 0.25:-1}>>, value = dense<[[2, 4], [2, -2]]> : tensor<2x2xi8>}> : () -> tensor<2x2x!quant.uniform<i8:f32:0, {1.0:1, 0.25:-1}>>
  %4 = "tfl.dequantize"(%a) : (tensor<2x2x!quant.uniform<i8:f32:0, {1.0:1, 0.25:-1}>>) -> tensor<2x2xf32>
  %b = "tfl.pseudo_qconst"() <{qtype = tensor<2x2x!quant.uniform<i8<-127:127>:f32:1, {0.5, 0.25}>>, value = dense<[[1, 1], [4, -2]]> : tensor<2x2xi8>}> : () -> tensor<2x2x!quant.uniform<i8<-127:127>:f32:1, {0.5, 0.25}>>
  %5 = "tfl.dequantize"(%b) : (tensor<2x2x!quant.uniform<i8<-127:127>:f32:1, {0.5, 0.25}>>) -> tensor<2x2xf32>
  %c = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i4:f32, 0.5>>, value = dense<[-8, 0, 7]> : tensor<3xi4>}> : () -> tensor<3x!quant.uniform<i4:f32, 0.5>>
  %6 = "tfl.dequantize"(%c) : (tensor<3x!quant.uniform<i4:f32, 0.5>>) -> tensor<3xf32>
  %d = "tfl.pseudo_qconst"() <{qtype = tensor<!quant.uniform<i16:f32, 0.5>>, value = dense<5> : tensor<i16>}> : () -> tensor<!quant.uniform<i16:f32, 0.5>>
  %7 = "tfl.dequantize"(%d) : (tensor<!quant.uniform<i16:f32, 0.5>>) -> tensor<f32>
  return %0, %1, %2, %3, %4, %5, %6, %7 : tensor<3x!quant.uniform<i8:f32, 0.5:3>>, tensor<3xf32>, tensor<2x!quant.uniform<u8:f32, 0.25:128>>, tensor<2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<3xf32>, tensor<f32>
}
