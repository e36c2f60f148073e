// RUN: tfl-opt %s -convert-tfl-to-tflk -split-input-file | FileCheck %s

// What a step makes is the state of the next one.
// CHECK-LABEL: func @rnn
// CHECK: tflk.matmul ins({{.*}} : tensor<1x6x4xf32>, tensor<1x5x4xf32>) epilogue [#tflk<kind column>]
// CHECK: %[[LOOP:.*]]:2 = scf.for {{.*}} iter_args(%[[STATE:.*]] = %arg4, %{{.*}} = %{{.*}}) -> (tensor<2x5xf32>, tensor<3x2x5xf32>)
// CHECK: tflk.matmul ins({{.*}} : tensor<1x2x5xf32>, tensor<1x5x5xf32>) epilogue [#tflk<kind element>]
// CHECK: math.tanh
// CHECK: linalg.copy {{.*}} outs(%[[STATE]] : tensor<2x5xf32>)
// CHECK: return %[[LOOP]]#1, %[[LOOP]]#0
func.func @rnn(%x: tensor<3x2x4xf32>, %w: tensor<5x4xf32>, %r: tensor<5x5xf32>, %b: tensor<5xf32>) -> tensor<3x2x5xf32> {
  %s = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2x5xf32>}> {tfl.is_variable} : () -> tensor<2x5xf32>
  %0 = "tfl.unidirectional_sequence_rnn"(%x, %w, %r, %b, %s) <{fused_activation_function = "TANH", time_major = true}> : (tensor<3x2x4xf32>, tensor<5x4xf32>, tensor<5x5xf32>, tensor<5xf32>, tensor<2x5xf32>) -> tensor<3x2x5xf32>
  return %0 : tensor<3x2x5xf32>
}

// -----

// The memory moves on by one place; each unit sums over its filters' memory.
// CHECK-LABEL: func @svdf
// CHECK: %[[NEW:.*]] = tflk.matmul ins({{.*}} : tensor<1x2x4xf32>, tensor<1x6x4xf32>)
// CHECK: %[[OLD:.*]] = tensor.extract_slice %{{.*}}[0, 0, 1] [2, 6, 4] [1, 1, 1]
// CHECK: tensor.insert_slice %[[OLD]] into %{{.*}}[0, 0, 0] [2, 6, 4]
// CHECK: %[[NEXT:.*]] = tensor.insert_slice %{{.*}} into %{{.*}}[0, 0, 4] [2, 6, 1]
// CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "parallel", "reduction", "reduction"]
// CHECK-SAME: ins({{.*}} : tensor<2x3x2x5xf32>, tensor<3x2x5xf32>)
// CHECK: return %{{.*}}, %{{.*}} : tensor<2x3xf32>, tensor<2x30xf32>
func.func @svdf(%x: tensor<2x4xf32>, %w: tensor<6x4xf32>, %t: tensor<6x5xf32>, %b: tensor<3xf32>) -> tensor<2x3xf32> {
  %s = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2x30xf32>}> {tfl.is_variable} : () -> tensor<2x30xf32>
  %0 = "tfl.svdf"(%x, %w, %t, %b, %s) <{fused_activation_function = "RELU", rank = 2 : i32}> : (tensor<2x4xf32>, tensor<6x4xf32>, tensor<6x5xf32>, tensor<3xf32>, tensor<2x30xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// -----

// Of a quantized layer the numbers are real on the way, and rounded at the end, as its state is.
// CHECK-LABEL: func @int8
// CHECK-SAME: %arg1: tensor<1x8xi16> {tflk.state = dense<0> : tensor<1x8xi16>}
// CHECK: "tfl.dequantize"(%arg0)
// CHECK: %[[STATE:.*]] = quant.scast %arg1
// CHECK: "tfl.dequantize"(%[[STATE]])
// CHECK: tflk.matmul ins({{.*}} : tensor<1x1x4xf32>, tensor<1x2x4xf32>)
// CHECK: %[[AFTER:.*]] = "tfl.quantize"{{.*}} -> tensor<1x8x!quant.uniform<i16:f32, 1.250000e-01>>
// CHECK: %[[KEPT:.*]] = quant.scast %[[AFTER]]
// CHECK: %[[RESULT:.*]] = "tfl.quantize"
// CHECK: return %[[RESULT]], %[[KEPT]]
func.func @int8(%x: tensor<1x4x!quant.uniform<i8:f32, 0.5:7>>) -> tensor<1x2x!quant.uniform<i8:f32, 0.25:3>> {
  %w = "tfl.pseudo_qconst"() <{qtype = tensor<2x4x!quant.uniform<i8:f32, 0.5>>, value = dense<3> : tensor<2x4xi8>}> : () -> tensor<2x4x!quant.uniform<i8:f32, 0.5>>
  %t = "tfl.pseudo_qconst"() <{qtype = tensor<2x4x!quant.uniform<i16:f32, 0.5>>, value = dense<3> : tensor<2x4xi16>}> : () -> tensor<2x4x!quant.uniform<i16:f32, 0.5>>
  %n = "tfl.no_value"() <{value}> : () -> none
  %s = "tfl.pseudo_qconst"() <{qtype = tensor<1x8x!quant.uniform<i16:f32, 0.125>>, value = dense<0> : tensor<1x8xi16>}> {tfl.is_variable} : () -> tensor<1x8x!quant.uniform<i16:f32, 0.125>>
  %0 = "tfl.svdf"(%x, %w, %t, %n, %s) <{fused_activation_function = "NONE", rank = 1 : i32}> : (tensor<1x4x!quant.uniform<i8:f32, 0.5:7>>, tensor<2x4x!quant.uniform<i8:f32, 0.5>>, tensor<2x4x!quant.uniform<i16:f32, 0.5>>, none, tensor<1x8x!quant.uniform<i16:f32, 0.125>>) -> tensor<1x2x!quant.uniform<i8:f32, 0.25:3>>
  return %0 : tensor<1x2x!quant.uniform<i8:f32, 0.25:3>>
}
