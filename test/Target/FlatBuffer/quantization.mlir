// Scales per tensor and per axis, narrow ranges of weights, 64-bit biases, ranges without scales.

// RUN: rm -rf %t && split-file %s %t
// RUN: tfl-translate --mlir-to-tflite-flatbuffer %t/scales.mlir -o %t/scales.tflite
// RUN: tfl-flatbuffer-dump %t/scales.tflite | FileCheck %t/scales.mlir --check-prefix=DUMP
// RUN: tfl-translate --tflite-flatbuffer-to-mlir --strip-debug-info %t/scales.tflite | FileCheck %t/scales.mlir
// RUN: tfl-translate --mlir-to-tflite-flatbuffer %t/stats.mlir -o %t/stats.tflite
// RUN: tfl-flatbuffer-dump %t/stats.tflite | FileCheck %t/stats.mlir --check-prefix=DUMP
// RUN: tfl-translate --tflite-flatbuffer-to-mlir --strip-debug-info %t/stats.tflite | FileCheck %t/stats.mlir
// RUN: tfl-translate --mlir-to-tflite-flatbuffer %t/wide.mlir -o %t/wide.tflite
// RUN: tfl-translate --tflite-flatbuffer-to-mlir %t/wide.tflite | FileCheck %t/wide.mlir
// RUN: tfl-translate --tflite-flatbuffer-to-mlir %t/wide.tflite | tfl-translate --mlir-to-tflite-flatbuffer -o %t/wide2.tflite
// RUN: cmp %t/wide.tflite %t/wide2.tflite

//--- scales.mlir
!q = !quant.uniform<i8:f32, 0.5:-3>
!w = !quant.uniform<i8<-127:127>:f32:0, {0.25,0.125}>
!b = !quant.uniform<i32:f32:0, {0.125,0.0625}>
!u = !quant.uniform<u8:f32, 0.25:128>

// DUMP: scale: [ 0.5 ],
// DUMP-NEXT: zero_point: [ -3 ]
// DUMP: scale: [ 0.25, 0.125 ],
// DUMP-NEXT: zero_point: [ 0, 0 ]
// DUMP: scale: [ 0.25 ],
// DUMP-NEXT: zero_point: [ 128 ]
// DUMP: scale: [ 2.0, 4.0 ],
// DUMP-NEXT: zero_point: [ 0, 0 ],
// DUMP-NEXT: quantized_dimension: 1

// A filter has the narrow range; other uses of the same constant see the full one.
// CHECK: %[[FULL:.*]] = "tfl.pseudo_qconst"() <{qtype = tensor<2x1x1x2x!quant.uniform<i8:f32:0, {2.500000e-01,1.250000e-01}>>
// CHECK: %[[BIAS:.*]] = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i32:f32:0, {1.250000e-01,6.250000e-02}>>
// CHECK: %[[NARROW:.*]] = "tfl.pseudo_qconst"() <{qtype = tensor<2x1x1x2x!quant.uniform<i8<-127:127>:f32:0, {2.500000e-01,1.250000e-01}>>
// CHECK: "tfl.conv_2d"(%arg0, %[[NARROW]], %[[BIAS]])
// CHECK: "tfl.quantize"(%{{.*}}) <{qtype = tensor<1x4x4x2x!quant.uniform<u8:f32, 2.500000e-01:128>>}>
// CHECK: "tfl.dequantize"(%[[FULL]])
// CHECK: !quant.uniform<i8:f32:1, {2.000000e+00,4.000000e+00}>
func.func @main(%arg0: tensor<1x4x4x2x!q>) -> (tensor<1x4x4x2x!u>, tensor<2x1x1x2xf32>, tensor<1x2x!quant.uniform<i8:f32:1, {2.0,4.0}>>) {
  %w = "tfl.pseudo_qconst"() <{qtype = tensor<2x1x1x2x!w>, value = dense<[[[[1, -2]]], [[[3, 127]]]]> : tensor<2x1x1x2xi8>}> : () -> tensor<2x1x1x2x!w>
  %b = "tfl.pseudo_qconst"() <{qtype = tensor<2x!b>, value = dense<[100, -100]> : tensor<2xi32>}> : () -> tensor<2x!b>
  %0 = "tfl.conv_2d"(%arg0, %w, %b) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x4x4x2x!q>, tensor<2x1x1x2x!w>, tensor<2x!b>) -> tensor<1x4x4x2x!q>
  %1 = "tfl.quantize"(%0) <{qtype = tensor<1x4x4x2x!u>}> : (tensor<1x4x4x2x!q>) -> tensor<1x4x4x2x!u>
  %2 = "tfl.dequantize"(%w) : (tensor<2x1x1x2x!w>) -> tensor<2x1x1x2xf32>
  %3 = "tfl.pseudo_qconst"() <{qtype = tensor<1x2x!quant.uniform<i8:f32:1, {2.0,4.0}>>, value = dense<1> : tensor<1x2xi8>}> : () -> tensor<1x2x!quant.uniform<i8:f32:1, {2.0,4.0}>>
  return %1, %2, %3 : tensor<1x4x4x2x!u>, tensor<2x1x1x2xf32>, tensor<1x2x!quant.uniform<i8:f32:1, {2.0,4.0}>>
}

//--- stats.mlir
// DUMP: min: [ -1.0 ],
// DUMP-NEXT: max: [ 6.0 ]
// DUMP: min: [ -1.0, -2.0 ],
// DUMP-NEXT: max: [ 1.0, 2.0 ],
// DUMP-NEXT: quantized_dimension: 1
// CHECK: "quantfork.stats"(%arg0) <{layerStats = dense<[-1.000000e+00, 6.000000e+00]> : tensor<2xf32>}>
// CHECK: %[[NEG:.*]] = "tfl.neg"
// The range of all channels is made from theirs.
// CHECK: "quantfork.stats"(%[[NEG]]) <{axis = 1 : i64, axisStats = dense<{{\[\[}}-1.000000e+00, 1.000000e+00], [-2.000000e+00, 2.000000e+00]]> : tensor<2x2xf32>, layerStats = dense<[-2.000000e+00, 2.000000e+00]> : tensor<2xf32>}>
func.func @main(%arg0: tensor<1x2xf32>) -> tensor<1x2xf32> {
  %0 = "quantfork.stats"(%arg0) {layerStats = dense<[-1.0, 6.0]> : tensor<2xf32>} : (tensor<1x2xf32>) -> tensor<1x2xf32>
  %1 = "tfl.neg"(%0) : (tensor<1x2xf32>) -> tensor<1x2xf32>
  %2 = "quantfork.stats"(%1) {axis = 1 : i64, axisStats = dense<[[-1.0, 1.0], [-2.0, 2.0]]> : tensor<2x2xf32>, layerStats = dense<[-2.0, 2.0]> : tensor<2xf32>} : (tensor<1x2xf32>) -> tensor<1x2xf32>
  return %2 : tensor<1x2xf32>
}

//--- wide.mlir
// No quantized type has 64 bits; the scales of such biases, which kernels check, are kept beside the constant.
// CHECK: "tfl.pseudo_const"() <{value = dense<[1, 2]> : tensor<2xi64>}> {tfl.quantization = {quantized_dimension = 0 : i32, scale = [5.000000e-01 : f32, 2.500000e-01 : f32]}}
func.func @main() -> tensor<2xi64> {
  %0 = "tfl.pseudo_const"() <{value = dense<[1, 2]> : tensor<2xi64>}> {tfl.quantization = {scale = [0.5 : f32, 0.25 : f32]}} : () -> tensor<2xi64>
  return %0 : tensor<2xi64>
}
