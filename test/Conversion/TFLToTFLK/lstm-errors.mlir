// RUN: tfl-opt %s -convert-tfl-to-tflk -split-input-file -verify-diagnostics

func.func @unknown(%x: tensor<2x?x4xf32>) -> tensor<2x?x3xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %r = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<3x3xf32>}> : () -> tensor<3x3xf32>
  %b = "tfl.pseudo_const"() <{value = dense<0.25> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %h = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %c = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  // expected-error@+1 {{cannot be compiled: the shape of 'input' is not known: give input shapes}}
  %0 = "tfl.unidirectional_sequence_lstm"(%x, %w, %w, %w, %w, %r, %r, %r, %r, %n, %n, %n, %b, %b, %b, %b, %n, %n, %h, %c, %n, %n, %n, %n) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, time_major = false}> : (tensor<2x?x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, none, none, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, none, none, tensor<2x3xf32>, tensor<2x3xf32>, none, none, none, none) -> tensor<2x?x3xf32>
  return %0 : tensor<2x?x3xf32>
}

// -----

func.func @activation(%x: tensor<2x5x4xf32>) -> tensor<2x5x3xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %r = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<3x3xf32>}> : () -> tensor<3x3xf32>
  %b = "tfl.pseudo_const"() <{value = dense<0.25> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %h = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %c = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  // expected-error@+1 {{cannot be compiled: the fused activation SIGN_BIT has no kernel}}
  %0 = "tfl.unidirectional_sequence_lstm"(%x, %w, %w, %w, %w, %r, %r, %r, %r, %n, %n, %n, %b, %b, %b, %b, %n, %n, %h, %c, %n, %n, %n, %n) <{cell_clip = 0.0 : f32, fused_activation_function = "SIGN_BIT", proj_clip = 0.0 : f32, time_major = false}> : (tensor<2x5x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, none, none, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, none, none, tensor<2x3xf32>, tensor<2x3xf32>, none, none, none, none) -> tensor<2x5x3xf32>
  return %0 : tensor<2x5x3xf32>
}

// -----

func.func @state_of_another_size(%x: tensor<2x5x4xf32>, %h: tensor<3x3xf32>, %c: tensor<2x3xf32>) -> tensor<2x5x3xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %r = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<3x3xf32>}> : () -> tensor<3x3xf32>
  %b = "tfl.pseudo_const"() <{value = dense<0.25> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n = "tfl.no_value"() <{value}> : () -> none
  // expected-error@+1 {{cannot be compiled: the state in operand #18 must hold 6 numbers}}
  %0 = "tfl.unidirectional_sequence_lstm"(%x, %w, %w, %w, %w, %r, %r, %r, %r, %n, %n, %n, %b, %b, %b, %b, %n, %n, %h, %c, %n, %n, %n, %n) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, time_major = false}> : (tensor<2x5x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, none, none, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, none, none, tensor<3x3xf32>, tensor<2x3xf32>, none, none, none, none) -> tensor<2x5x3xf32>
  return %0 : tensor<2x5x3xf32>
}

// -----

func.func @part_of_layer_norm(%x: tensor<2x5x4xf32>) -> tensor<2x5x3xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %r = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<3x3xf32>}> : () -> tensor<3x3xf32>
  %b = "tfl.pseudo_const"() <{value = dense<0.25> : tensor<3xf32>}> : () -> tensor<3xf32>
  %p = "tfl.pseudo_const"() <{value = dense<0.25> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %h = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %c = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  // expected-error@+1 {{cannot be compiled: layer normalization must be of all gates or of none}}
  %0 = "tfl.unidirectional_sequence_lstm"(%x, %w, %w, %w, %w, %r, %r, %r, %r, %n, %n, %n, %b, %b, %b, %b, %n, %n, %h, %c, %p, %p, %n, %p) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, time_major = false}> : (tensor<2x5x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, none, none, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, none, none, tensor<2x3xf32>, tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>, none, tensor<3xf32>) -> tensor<2x5x3xf32>
  return %0 : tensor<2x5x3xf32>
}
