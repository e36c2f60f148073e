// RUN: %python %S/Inputs/check-op.py tfl-run %s
// A sequence goes on from where the last one ended. TFLite kernels/unidirectional_sequence_rnn.cc

// EXPECT: [[[0.944810629, 0.322983056]], [[0.987946987, -0.99587667]]]
// EXPECT: [[[0.960567832, -0.998693287]], [[0.976103902, -0.983495831]]]
func.func @main() -> (tensor<2x1x2xf32>, tensor<2x1x2xf32>) {
  %x0 = "tfl.pseudo_const"() <{value = dense<[[[0.771, -0.566]], [[-0.311, 0.184]]]> : tensor<2x1x2xf32>}> : () -> tensor<2x1x2xf32>
  %r0 = func.call @step(%x0) : (tensor<2x1x2xf32>) -> tensor<2x1x2xf32>
  %x1 = "tfl.pseudo_const"() <{value = dense<[[[-0.282, 1.39]], [[-0.38, -0.381]]]> : tensor<2x1x2xf32>}> : () -> tensor<2x1x2xf32>
  %r1 = func.call @step(%x1) : (tensor<2x1x2xf32>) -> tensor<2x1x2xf32>
  return %r0, %r1 : tensor<2x1x2xf32>, tensor<2x1x2xf32>
}
func.func private @step(%x: tensor<2x1x2xf32>) -> tensor<2x1x2xf32> {
  %s_1 = "tfl.pseudo_const"() <{value = dense<[[0.501, -0.194], [1.32, -0.769]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %s_2 = "tfl.pseudo_const"() <{value = dense<[[1.43, 0.335], [-1.407, -0.284]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %s_3 = "tfl.pseudo_const"() <{value = dense<[1.285, -1.118]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %s_4 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0]]> : tensor<1x2xf32>}> {tfl.is_variable} : () -> tensor<1x2xf32>
  %s_r = "tfl.unidirectional_sequence_rnn"(%x, %s_1, %s_2, %s_3, %s_4) <{fused_activation_function = "TANH", time_major = true}> : (tensor<2x1x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<1x2xf32>) -> tensor<2x1x2xf32>
  return %s_r : tensor<2x1x2xf32>
}
