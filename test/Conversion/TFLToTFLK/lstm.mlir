// RUN: tfl-opt %s -convert-tfl-to-tflk -split-input-file | FileCheck %s

// One product of all steps with all gates, then a loop: a product with the state, which adds what the input gave, and the
// rest elementwise. The state is an argument and a result.
// CHECK-LABEL: func @float
// CHECK-SAME: (%arg0: tensor<2x5x4xf32>, %arg1: tensor<2x3xf32> {tflk.state = dense<0.000000e+00> : tensor<2x3xf32>}, %arg2: tensor<2x3xf32> {tflk.state = {{.*}}}) -> (tensor<2x5x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>)
// CHECK: tflk.matmul ins({{.*}} : tensor<1x10x4xf32>, tensor<1x12x4xf32>) epilogue [#tflk<kind column>]
// CHECK: %[[LOOP:.*]]:3 = scf.for {{.*}} iter_args(%[[H:.*]] = %arg1, %[[C:.*]] = %arg2, %{{.*}} = %{{.*}}) -> (tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x5x3xf32>)
// CHECK: tensor.extract_slice %{{.*}}[0, %{{.*}}, 0] [2, 1, 12] [1, 1, 1]
// CHECK: tflk.matmul ins({{.*}} : tensor<1x2x3xf32>, tensor<1x12x3xf32>) epilogue [#tflk<kind element>]({{.*}} : tensor<1x2x12xf32>)
// CHECK-COUNT-4: tensor.extract_slice {{.*}} [2, 3] [1, 1]
// CHECK: linalg.generic
// CHECK: math.tanh
// CHECK: %[[H2:.*]] = linalg.copy ins({{.*}}) outs(%[[H]] : tensor<2x3xf32>)
// CHECK: %[[C2:.*]] = linalg.copy ins({{.*}}) outs(%[[C]] : tensor<2x3xf32>)
// CHECK: scf.yield %[[H2]], %[[C2]], %{{.*}}
// CHECK: return %[[LOOP]]#2, %[[LOOP]]#0, %[[LOOP]]#1
func.func @float(%x: tensor<2x5x4xf32>) -> tensor<2x5x3xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %r = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<3x3xf32>}> : () -> tensor<3x3xf32>
  %b = "tfl.pseudo_const"() <{value = dense<0.25> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %h = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %c = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %0 = "tfl.unidirectional_sequence_lstm"(%x, %w, %w, %w, %w, %r, %r, %r, %r, %n, %n, %n, %b, %b, %b, %b, %n, %n, %h, %c, %n, %n, %n, %n) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, time_major = false}> : (tensor<2x5x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, none, none, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, none, none, tensor<2x3xf32>, tensor<2x3xf32>, none, none, none, none) -> tensor<2x5x3xf32>
  return %0 : tensor<2x5x3xf32>
}

// -----

// Hybrid: the input is quantized once for all steps, the state in every step; the scales are multiplied first (the
// built-in kernels' arithmetic). With a clip the cell is kept within it.
// CHECK-LABEL: func @hybrid_time_major
// CHECK: tflk.quantize symmetric ins({{.*}} : tensor<10x4xf32>)
// CHECK: tflk.matmul ins({{.*}} : tensor<1x10x4xi8>, tensor<1x12x4xi8>)
// CHECK: ^bb0(%[[SUM:.*]]: i32, %[[COLUMN:.*]]: f32, %[[ROW:.*]]: f32, %{{.*}}: f32):
// CHECK-NEXT: %[[REAL:.*]] = arith.sitofp %[[SUM]]
// CHECK-NEXT: %[[SCALE:.*]] = arith.mulf %[[ROW]], %[[COLUMN]]
// CHECK-NEXT: arith.mulf %[[REAL]], %[[SCALE]]
// CHECK: scf.for
// CHECK: tensor.extract_slice %{{.*}}[%{{.*}}, 0, 0] [1, 2, 12] [1, 1, 1]
// CHECK: tflk.quantize symmetric ins({{.*}} : tensor<2x3xf32>)
// CHECK: tflk.matmul ins({{.*}} : tensor<1x2x3xi8>, tensor<1x12x3xi8>)
// CHECK: arith.constant -2.000000e+00 : f32
func.func @hybrid_time_major(%x: tensor<5x2x4xf32>) -> tensor<5x2x3xf32> {
  %w = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.5>>, value = dense<1> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.5>>
  %r = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.5>>, value = dense<1> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.5>>
  %b = "tfl.pseudo_const"() <{value = dense<0.25> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %h = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %c = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %0 = "tfl.unidirectional_sequence_lstm"(%x, %w, %w, %w, %w, %r, %r, %r, %r, %n, %n, %n, %b, %b, %b, %b, %n, %n, %h, %c, %n, %n, %n, %n) <{cell_clip = 2.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, time_major = true}> : (tensor<5x2x4xf32>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.5>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.5>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.5>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.5>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.5>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.5>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.5>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.5>>, none, none, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, none, none, tensor<2x3xf32>, tensor<2x3xf32>, none, none, none, none) -> tensor<5x2x3xf32>
  return %0 : tensor<5x2x3xf32>
}

// -----

// CHECK-LABEL: func @asymmetric
// CHECK: tflk.quantize asymmetric
// CHECK: tflk.quantize asymmetric
func.func @asymmetric(%x: tensor<2x5x4xf32>) -> tensor<2x5x3xf32> {
  %w = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.5>>, value = dense<1> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.5>>
  %r = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.5>>, value = dense<1> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.5>>
  %b = "tfl.pseudo_const"() <{value = dense<0.25> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %h = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %c = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %0 = "tfl.unidirectional_sequence_lstm"(%x, %w, %w, %w, %w, %r, %r, %r, %r, %n, %n, %n, %b, %b, %b, %b, %n, %n, %h, %c, %n, %n, %n, %n) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, time_major = false, asymmetric_quantize_inputs = true}> : (tensor<2x5x4xf32>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.5>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.5>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.5>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.5>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.5>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.5>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.5>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.5>>, none, none, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, none, none, tensor<2x3xf32>, tensor<2x3xf32>, none, none, none, none) -> tensor<2x5x3xf32>
  return %0 : tensor<2x5x3xf32>
}
