// RUN: tfl-opt %s -convert-tfl-to-tflk -split-input-file | FileCheck %s

// Peepholes see the cell: the old one, but the new one at the output gate.
// CHECK-LABEL: func @peepholes
// CHECK: scf.for
// CHECK: tflk.matmul
// CHECK: linalg.generic
// CHECK-NEXT: ^bb0(%[[IN:.*]]: f32, %[[FORGET:.*]]: f32, %[[UPDATE:.*]]: f32, %[[CELL:.*]]: f32, %[[OUT:[a-z0-9_]*]]: f32, %[[WI:.*]]: f32, %[[WF:.*]]: f32, %[[WO:[a-z0-9_]*]]: f32, %{{.*}}: f32, %{{.*}}: f32):
// CHECK-NEXT: arith.mulf %[[WF]], %[[CELL]]
// CHECK-NEXT: arith.addf %[[FORGET]]
// CHECK: arith.mulf %[[WI]], %[[CELL]]
// CHECK: math.tanh %[[UPDATE]]
// CHECK: %[[NEXT:.*]] = arith.addf
// CHECK-NEXT: arith.mulf %[[WO]], %[[NEXT]]
// CHECK: linalg.yield %{{.*}}, %[[NEXT]]
func.func @peepholes(%x: tensor<2x5x4xf32>) -> tensor<2x5x3xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %r = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<3x3xf32>}> : () -> tensor<3x3xf32>
  %b = "tfl.pseudo_const"() <{value = dense<0.25> : tensor<3xf32>}> : () -> tensor<3xf32>
  %p = "tfl.pseudo_const"() <{value = dense<0.25> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %h = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %c = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %0 = "tfl.unidirectional_sequence_lstm"(%x, %w, %w, %w, %w, %r, %r, %r, %r, %p, %p, %p, %b, %b, %b, %b, %n, %n, %h, %c, %n, %n, %n, %n) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, time_major = false}> : (tensor<2x5x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, none, none, tensor<2x3xf32>, tensor<2x3xf32>, none, none, none, none) -> tensor<2x5x3xf32>
  return %0 : tensor<2x5x3xf32>
}

// -----

// The sums of normalized gates have no bias: it comes behind. Mean and variance are in double.
// CHECK-LABEL: func @layer_norm
// CHECK: tflk.matmul {{.*}} epilogue [] outs
// CHECK: scf.for
// CHECK: tflk.matmul
// CHECK-COUNT-2: linalg.generic {{.*}} iterator_types = ["parallel", "reduction"]
// CHECK: math.sqrt {{.*}} : f64
// CHECK: arith.truncf {{.*}} : f64 to f32
// CHECK-COUNT-4: linalg.generic {{.*}} iterator_types = ["parallel", "reduction"]
// CHECK: math.tanh
// CHECK-COUNT-2: linalg.generic {{.*}} iterator_types = ["parallel", "reduction"]
// CHECK: math.tanh
func.func @layer_norm(%x: tensor<2x5x4xf32>) -> tensor<2x5x3xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %r = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<3x3xf32>}> : () -> tensor<3x3xf32>
  %b = "tfl.pseudo_const"() <{value = dense<0.25> : tensor<3xf32>}> : () -> tensor<3xf32>
  %p = "tfl.pseudo_const"() <{value = dense<0.25> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %h = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %c = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %0 = "tfl.unidirectional_sequence_lstm"(%x, %w, %w, %w, %w, %r, %r, %r, %r, %n, %n, %n, %b, %b, %b, %b, %n, %n, %h, %c, %p, %p, %p, %p) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, time_major = false}> : (tensor<2x5x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, none, none, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, none, none, tensor<2x3xf32>, tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x5x3xf32>
  return %0 : tensor<2x5x3xf32>
}

// -----

// Three gates: what is not forgotten is not written.
// CHECK-LABEL: func @coupled
// CHECK: tflk.matmul ins({{.*}} : tensor<1x10x4xf32>, tensor<1x9x4xf32>)
// CHECK: scf.for
// CHECK: tflk.matmul ins({{.*}} : tensor<1x2x3xf32>, tensor<1x9x3xf32>)
// CHECK: %[[KEPT:.*]] = arith.divf
// CHECK-NEXT: %[[ONE:.*]] = arith.constant 1.0
// CHECK-NEXT: arith.subf %[[ONE]], %[[KEPT]]
func.func @coupled(%x: tensor<2x5x4xf32>) -> tensor<2x5x3xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %r = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<3x3xf32>}> : () -> tensor<3x3xf32>
  %b = "tfl.pseudo_const"() <{value = dense<0.25> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %h = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %c = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %0 = "tfl.unidirectional_sequence_lstm"(%x, %n, %w, %w, %w, %n, %r, %r, %r, %n, %n, %n, %n, %b, %b, %b, %n, %n, %h, %c, %n, %n, %n, %n) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, time_major = false}> : (tensor<2x5x4xf32>, none, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, none, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, none, none, none, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, none, none, tensor<2x3xf32>, tensor<2x3xf32>, none, none, none, none) -> tensor<2x5x3xf32>
  return %0 : tensor<2x5x3xf32>
}

// -----

// CHECK-LABEL: func @activation
// CHECK-NOT: math.tanh
// CHECK: arith.cmpf ogt
// CHECK-NOT: math.tanh
func.func @activation(%x: tensor<2x5x4xf32>) -> tensor<2x5x3xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %r = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<3x3xf32>}> : () -> tensor<3x3xf32>
  %b = "tfl.pseudo_const"() <{value = dense<0.25> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %h = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %c = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %0 = "tfl.unidirectional_sequence_lstm"(%x, %w, %w, %w, %w, %r, %r, %r, %r, %n, %n, %n, %b, %b, %b, %b, %n, %n, %h, %c, %n, %n, %n, %n) <{cell_clip = 0.0 : f32, fused_activation_function = "RELU", proj_clip = 0.0 : f32, time_major = false}> : (tensor<2x5x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, none, none, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, none, none, tensor<2x3xf32>, tensor<2x3xf32>, none, none, none, none) -> tensor<2x5x3xf32>
  return %0 : tensor<2x5x3xf32>
}

// -----

// A product of what the cell shows, and a clip of it, is the next activation.
// CHECK-LABEL: func @projection
// CHECK: scf.for {{.*}} -> (tensor<2x2xf32>, tensor<2x3xf32>, tensor<2x5x2xf32>)
// CHECK: tflk.matmul ins({{.*}} : tensor<1x2x2xf32>, tensor<1x12x2xf32>)
// CHECK: math.tanh
// CHECK: tflk.matmul ins({{.*}} : tensor<1x2x3xf32>, tensor<1x2x3xf32>) epilogue [#tflk<kind column>]
// CHECK: arith.constant -5.000000e-01 : f32
func.func @projection(%x: tensor<2x5x4xf32>) -> tensor<2x5x2xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %r = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %b = "tfl.pseudo_const"() <{value = dense<0.25> : tensor<3xf32>}> : () -> tensor<3xf32>
  %q = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %b2 = "tfl.pseudo_const"() <{value = dense<0.25> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %h = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2x2xf32>}> {tfl.is_variable} : () -> tensor<2x2xf32>
  %c = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %0 = "tfl.unidirectional_sequence_lstm"(%x, %w, %w, %w, %w, %r, %r, %r, %r, %n, %n, %n, %b, %b, %b, %b, %q, %b2, %h, %c, %n, %n, %n, %n) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.5 : f32, time_major = false}> : (tensor<2x5x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, none, none, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2x3xf32>, none, none, none, none) -> tensor<2x5x2xf32>
  return %0 : tensor<2x5x2xf32>
}
