// RUN: %python %S/Inputs/check-op.py tfl-run %s
// A sequence goes on from where the last one ended. TFLite kernels/unidirectional_sequence_lstm.cc

// EXPECT: [[[0.693762958, -0.759393454]], [[0.235422343, -0.377066731]]]
// EXPECT: [[[-0.48470071, -0.347884566]], [[-0.754490316, 0.752589405]]]
func.func @main() -> (tensor<2x1x2xf32>, tensor<2x1x2xf32>) {
  %x0 = "tfl.pseudo_const"() <{value = dense<[[[-1.042, -1.442]], [[-1.145, -0.611]]]> : tensor<2x1x2xf32>}> : () -> tensor<2x1x2xf32>
  %r0 = func.call @step(%x0) : (tensor<2x1x2xf32>) -> tensor<2x1x2xf32>
  %x1 = "tfl.pseudo_const"() <{value = dense<[[[0.73, 1.272]], [[-1.009, -0.239]]]> : tensor<2x1x2xf32>}> : () -> tensor<2x1x2xf32>
  %r1 = func.call @step(%x1) : (tensor<2x1x2xf32>) -> tensor<2x1x2xf32>
  return %r0, %r1 : tensor<2x1x2xf32>, tensor<2x1x2xf32>
}
func.func private @step(%x: tensor<2x1x2xf32>) -> tensor<2x1x2xf32> {
  %s_1 = "tfl.pseudo_const"() <{value = dense<[[1.029, 1.08], [0.961, 0.653], [-0.279, -1.321]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %s_2 = "tfl.pseudo_const"() <{value = dense<[[1.174, -0.385], [-0.57, -1.014], [-1.4, 1.369]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %s_3 = "tfl.pseudo_const"() <{value = dense<[[0.605, -0.55], [0.732, -0.886], [-0.749, -1.048]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %s_4 = "tfl.pseudo_const"() <{value = dense<[[0.875, 1.175], [-0.422, 0.45], [-0.056, -0.942]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %s_5 = "tfl.pseudo_const"() <{value = dense<[[1.049, 0.335], [-1.34, 0.31], [-1.007, 0.282]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %s_6 = "tfl.pseudo_const"() <{value = dense<[[1.118, 0.804], [-0.364, 0.201], [-1.352, -0.477]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %s_7 = "tfl.pseudo_const"() <{value = dense<[[-0.663, 0.526], [0.045, 0.735], [0.703, 0.98]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %s_8 = "tfl.pseudo_const"() <{value = dense<[[-0.85, -0.4], [1.271, 1.388], [-0.834, -1.222]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %s_9 = "tfl.no_value"() <{value}> : () -> none
  %s_10 = "tfl.no_value"() <{value}> : () -> none
  %s_11 = "tfl.no_value"() <{value}> : () -> none
  %s_12 = "tfl.pseudo_const"() <{value = dense<[1.176, -0.997, 1.13]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %s_13 = "tfl.pseudo_const"() <{value = dense<[0.372, -0.495, -0.261]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %s_14 = "tfl.pseudo_const"() <{value = dense<[0.336, 0.472, -1.337]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %s_15 = "tfl.pseudo_const"() <{value = dense<[0.525, -0.676, 1.0]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %s_16 = "tfl.pseudo_const"() <{value = dense<[[0.893, 1.139, 1.192], [1.157, -0.704, -1.352]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %s_17 = "tfl.no_value"() <{value}> : () -> none
  %s_18 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0]]> : tensor<1x2xf32>}> {tfl.is_variable} : () -> tensor<1x2xf32>
  %s_19 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0]]> : tensor<1x3xf32>}> {tfl.is_variable} : () -> tensor<1x3xf32>
  %s_20 = "tfl.no_value"() <{value}> : () -> none
  %s_21 = "tfl.no_value"() <{value}> : () -> none
  %s_22 = "tfl.no_value"() <{value}> : () -> none
  %s_23 = "tfl.no_value"() <{value}> : () -> none
  %s_r = "tfl.unidirectional_sequence_lstm"(%x, %s_1, %s_2, %s_3, %s_4, %s_5, %s_6, %s_7, %s_8, %s_9, %s_10, %s_11, %s_12, %s_13, %s_14, %s_15, %s_16, %s_17, %s_18, %s_19, %s_20, %s_21, %s_22, %s_23) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, time_major = true}> : (tensor<2x1x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, none, none, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2x3xf32>, none, tensor<1x2xf32>, tensor<1x3xf32>, none, none, none, none) -> tensor<2x1x2xf32>
  return %s_r : tensor<2x1x2xf32>
}
