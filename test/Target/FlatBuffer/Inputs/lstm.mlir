// State in variable tensors; weights that a hybrid kernel takes.
module {
func.func @main(%arg0: tensor<5x1x4xf32>) -> tensor<5x1x8xf32> {
  %n = "tfl.no_value"() <{value}> : () -> none
  %w = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<8x4xf32>}> : () -> tensor<8x4xf32>
  %r = "tfl.pseudo_const"() <{value = dense<0.25> : tensor<8x8xf32>}> : () -> tensor<8x8xf32>
  %b = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<8xf32>}> : () -> tensor<8xf32>
  %h = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x8xf32>}> {tfl.is_variable} : () -> tensor<1x8xf32>
  %c = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x8xf32>}> {tfl.is_variable} : () -> tensor<1x8xf32>
  %0 = "tfl.unidirectional_sequence_lstm"(%arg0, %n, %w, %w, %w, %n, %r, %r, %r, %n, %n, %n, %n, %b, %b, %b, %n, %n, %h, %c, %n, %n, %n, %n) <{cell_clip = 0.000000e+00 : f32, fused_activation_function = "TANH", proj_clip = 0.000000e+00 : f32, time_major = true}> : (tensor<5x1x4xf32>, none, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, none, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, none, none, none, none, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, none, none, tensor<1x8xf32>, tensor<1x8xf32>, none, none, none, none) -> tensor<5x1x8xf32>
  return %0 : tensor<5x1x8xf32>
}
}
