// RUN: %python %S/Inputs/check-op.py tfl-run %s
// The op starts with zeros and goes on from the states that it wrote when it ran last. TFLite kernels/lstm.cc

// EXPECT: [[-0.0319495462, 0.00676953234], [-0.141112283, 0.0631111935]]
// EXPECT: [[0.103308037, -0.0789138973], [0.0547599494, -0.146613017]]
// EXPECT: [[-0.0772144943, 0.00355109479], [-0.169018701, 0.00518429419]]
func.func @main() -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>) {
  %x0 = "tfl.pseudo_const"() <{value = dense<[[-0.567, -0.105], [-0.807, 0.751]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %r0 = func.call @step(%x0) : (tensor<2x2xf32>) -> tensor<2x2xf32>
  %x1 = "tfl.pseudo_const"() <{value = dense<[[-1.325, -0.416], [-1.02, -0.818]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %r1 = func.call @step(%x1) : (tensor<2x2xf32>) -> tensor<2x2xf32>
  %x2 = "tfl.pseudo_const"() <{value = dense<[[1.386, 1.169], [0.166, 0.704]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %r2 = func.call @step(%x2) : (tensor<2x2xf32>) -> tensor<2x2xf32>
  return %r0, %r1, %r2 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>
}
func.func private @step(%x: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %s_1 = "tfl.pseudo_const"() <{value = dense<[[0.367, 0.191], [-0.086, -0.217]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %s_2 = "tfl.pseudo_const"() <{value = dense<[[-1.041, 0.154], [-0.402, 0.932]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %s_3 = "tfl.pseudo_const"() <{value = dense<[[-1.053, -1.354], [-0.006, 1.494]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %s_4 = "tfl.pseudo_const"() <{value = dense<[[-1.086, -0.748], [-0.828, -0.961]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %s_5 = "tfl.pseudo_const"() <{value = dense<[[0.487, -1.068], [-1.222, -1.451]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %s_6 = "tfl.pseudo_const"() <{value = dense<[[-0.372, -1.418], [-1.411, -0.185]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %s_7 = "tfl.pseudo_const"() <{value = dense<[[-1.292, -0.342], [1.183, 1.169]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %s_8 = "tfl.pseudo_const"() <{value = dense<[[0.223, -0.515], [-0.801, 0.508]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %s_9 = "tfl.pseudo_const"() <{value = dense<[-0.251, 1.372]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %s_10 = "tfl.pseudo_const"() <{value = dense<[0.004, 0.488]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %s_11 = "tfl.pseudo_const"() <{value = dense<[0.101, 0.015]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %s_12 = "tfl.pseudo_const"() <{value = dense<[-1.027, -1.082]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %s_13 = "tfl.pseudo_const"() <{value = dense<[-1.081, 0.194]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %s_14 = "tfl.pseudo_const"() <{value = dense<[-0.915, 0.209]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %s_15 = "tfl.pseudo_const"() <{value = dense<[0.883, -0.742]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %s_16 = "tfl.no_value"() <{value}> : () -> none
  %s_17 = "tfl.no_value"() <{value}> : () -> none
  %s_18 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0], [0.0, 0.0]]> : tensor<2x2xf32>}> {tfl.is_variable} : () -> tensor<2x2xf32>
  %s_19 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0], [0.0, 0.0]]> : tensor<2x2xf32>}> {tfl.is_variable} : () -> tensor<2x2xf32>
  %s_20 = "tfl.no_value"() <{value}> : () -> none
  %s_21 = "tfl.no_value"() <{value}> : () -> none
  %s_22 = "tfl.no_value"() <{value}> : () -> none
  %s_23 = "tfl.no_value"() <{value}> : () -> none
  %s_r = "tfl.lstm"(%x, %s_1, %s_2, %s_3, %s_4, %s_5, %s_6, %s_7, %s_8, %s_9, %s_10, %s_11, %s_12, %s_13, %s_14, %s_15, %s_16, %s_17, %s_18, %s_19, %s_20, %s_21, %s_22, %s_23) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, kernel_type = #tfl<lstm_kernel_type_attr FULL>}> ({}) : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, none, none, tensor<2x2xf32>, tensor<2x2xf32>, none, none, none, none) -> tensor<2x2xf32>
  return %s_r : tensor<2x2xf32>
}
