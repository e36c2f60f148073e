// RUN: %python %S/Inputs/check-op.py tfl-run %s --recipe=qd8
// Hybrid: XNNPACK does not take it, so this is the built-in kernel (docs/numerics.md). TFLite kernels/unidirectional_sequence_rnn.cc

// EXPECT: [[[0.998764634, 0.336574167, 0.853758216], [0.947437406, 0.135354772, 0.93826431]], [[0.599649131, 0.216822594, 0.85225302], [0.784320235, 0.7878685, -0.95487535]], [[0.962885618, 0.811237216, -0.933319986], [-0.970554948, -0.980341911, 0.768596292]]]
func.func @main() -> (tensor<3x2x3xf32>) {
  %a_0 = "tfl.pseudo_const"() <{value = dense<[[[0.63, 1.279, 1.273, 1.476], [0.189, -0.785, 0.855, 0.967]], [[1.219, 1.346, -1.297, 1.09], [-1.379, -0.417, 0.188, -1.188]], [[-1.471, -0.462, 0.852, -0.884], [0.716, -0.228, 0.139, 0.39]]]> : tensor<3x2x4xf32>}> : () -> tensor<3x2x4xf32>
  %a_1 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-92, 73, 71, 96], [-76, 16, -5, 47], [72, -56, -18, 91]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_2 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-91, -119, 117], [-19, -97, 103], [-29, -33, -12]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_3 = "tfl.pseudo_const"() <{value = dense<[1.02, -0.005, 0.418]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %a_4 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %a_r = "tfl.unidirectional_sequence_rnn"(%a_0, %a_1, %a_2, %a_3, %a_4) <{fused_activation_function = "TANH", time_major = true, asymmetric_quantize_inputs = true}> : (tensor<3x2x4xf32>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3xf32>, tensor<2x3xf32>) -> tensor<3x2x3xf32>
  return %a_r : tensor<3x2x3xf32>
}
