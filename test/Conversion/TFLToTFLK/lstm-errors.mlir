// RUN: tfl-opt %s -convert-tfl-to-tflk -split-input-file -verify-diagnostics

func.func @peepholes(%x: tensor<2x5x4xf32>) -> tensor<2x5x3xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %r = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<3x3xf32>}> : () -> tensor<3x3xf32>
  %b = "tfl.pseudo_const"() <{value = dense<0.25> : tensor<3xf32>}> : () -> tensor<3xf32>
  %p = "tfl.pseudo_const"() <{value = dense<0.25> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %h = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %c = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  // expected-error@+1 {{cannot be compiled: peepholes, projections and layer normalization have no kernel yet}}
  %0 = "tfl.unidirectional_sequence_lstm"(%x, %w, %w, %w, %w, %r, %r, %r, %r, %p, %p, %p, %b, %b, %b, %b, %n, %n, %h, %c, %n, %n, %n, %n) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, time_major = false}> : (tensor<2x5x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, none, none, tensor<2x3xf32>, tensor<2x3xf32>, none, none, none, none) -> tensor<2x5x3xf32>
  return %0 : tensor<2x5x3xf32>
}

// -----

func.func @layer_norm(%x: tensor<2x5x4xf32>) -> tensor<2x5x3xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %r = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<3x3xf32>}> : () -> tensor<3x3xf32>
  %b = "tfl.pseudo_const"() <{value = dense<0.25> : tensor<3xf32>}> : () -> tensor<3xf32>
  %p = "tfl.pseudo_const"() <{value = dense<0.25> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %h = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %c = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  // expected-error@+1 {{cannot be compiled: peepholes, projections and layer normalization have no kernel yet}}
  %0 = "tfl.unidirectional_sequence_lstm"(%x, %w, %w, %w, %w, %r, %r, %r, %r, %n, %n, %n, %b, %b, %b, %b, %n, %n, %h, %c, %p, %p, %p, %p) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, time_major = false}> : (tensor<2x5x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, none, none, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, none, none, tensor<2x3xf32>, tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x5x3xf32>
  return %0 : tensor<2x5x3xf32>
}

// -----

func.func @coupled(%x: tensor<2x5x4xf32>) -> tensor<2x5x3xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %r = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<3x3xf32>}> : () -> tensor<3x3xf32>
  %b = "tfl.pseudo_const"() <{value = dense<0.25> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %h = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %c = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  // expected-error@+1 {{cannot be compiled: coupled gates and diagonal weights have no kernel yet}}
  %0 = "tfl.unidirectional_sequence_lstm"(%x, %n, %w, %w, %w, %n, %r, %r, %r, %n, %n, %n, %n, %b, %b, %b, %n, %n, %h, %c, %n, %n, %n, %n) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, time_major = false}> : (tensor<2x5x4xf32>, none, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, none, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, none, none, none, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, none, none, tensor<2x3xf32>, tensor<2x3xf32>, none, none, none, none) -> tensor<2x5x3xf32>
  return %0 : tensor<2x5x3xf32>
}

// -----

func.func @activation(%x: tensor<2x5x4xf32>) -> tensor<2x5x3xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %r = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<3x3xf32>}> : () -> tensor<3x3xf32>
  %b = "tfl.pseudo_const"() <{value = dense<0.25> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %h = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %c = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  // expected-error@+1 {{cannot be compiled: an LSTM with the activation RELU has no kernel yet}}
  %0 = "tfl.unidirectional_sequence_lstm"(%x, %w, %w, %w, %w, %r, %r, %r, %r, %n, %n, %n, %b, %b, %b, %b, %n, %n, %h, %c, %n, %n, %n, %n) <{cell_clip = 0.0 : f32, fused_activation_function = "RELU", proj_clip = 0.0 : f32, time_major = false}> : (tensor<2x5x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, none, none, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, none, none, tensor<2x3xf32>, tensor<2x3xf32>, none, none, none, none) -> tensor<2x5x3xf32>
  return %0 : tensor<2x5x3xf32>
}

// -----

func.func @state(%x: tensor<2x5x4xf32>, %h: tensor<2x3xf32>, %c: tensor<2x3xf32>) -> tensor<2x5x3xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %r = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<3x3xf32>}> : () -> tensor<3x3xf32>
  %b = "tfl.pseudo_const"() <{value = dense<0.25> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n = "tfl.no_value"() <{value}> : () -> none
  // expected-error@+1 {{cannot be compiled: its state must be a variable tensor, and the op stand outside of loops and branches}}
  %0 = "tfl.unidirectional_sequence_lstm"(%x, %w, %w, %w, %w, %r, %r, %r, %r, %n, %n, %n, %b, %b, %b, %b, %n, %n, %h, %c, %n, %n, %n, %n) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, time_major = false}> : (tensor<2x5x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, none, none, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, none, none, tensor<2x3xf32>, tensor<2x3xf32>, none, none, none, none) -> tensor<2x5x3xf32>
  return %0 : tensor<2x5x3xf32>
}

// -----

func.func @unknown(%x: tensor<2x?x4xf32>) -> tensor<2x?x3xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %r = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<3x3xf32>}> : () -> tensor<3x3xf32>
  %b = "tfl.pseudo_const"() <{value = dense<0.25> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %h = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %c = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  // expected-error@+2 {{cannot be compiled: the shape of 'input' is not known: give input shapes}}
  // expected-error@+1 {{cannot be compiled: the shape of 'output' is not known: give input shapes}}
  %0 = "tfl.unidirectional_sequence_lstm"(%x, %w, %w, %w, %w, %r, %r, %r, %r, %n, %n, %n, %b, %b, %b, %b, %n, %n, %h, %c, %n, %n, %n, %n) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, time_major = false}> : (tensor<2x?x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, none, none, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, none, none, tensor<2x3xf32>, tensor<2x3xf32>, none, none, none, none) -> tensor<2x?x3xf32>
  return %0 : tensor<2x?x3xf32>
}
