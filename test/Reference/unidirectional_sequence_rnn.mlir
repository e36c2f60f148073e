// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// h = activation(W x + U h + b), step after step. TFLite kernels/unidirectional_sequence_rnn.cc

// EXPECT: [[[0.0764794201, -0.999943674], [0.917251408, -0.661236107], [0.875873327, -0.892453432]]]
// EXPECT: [[[-0.890040576, 0.951133251], [0.465641767, -0.681449413]], [[-0.67010659, 0.984331489], [-0.756381869, -0.220479056]], [[0.013346226, 0.998243451], [-0.249263838, 0.99809593]]]
// EXPECT: [[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]], [[0.241860002, 0.0, 0.0], [1.60571933, 0.00281898188, 0.888082206]]]
// EXPECT: [[[0.610184073, -0.395799994]], [[2.42789841, 0.288237005]]]
// EXPECT: [[[1.0, 1.0]], [[1.0, 0.595438957]], [[0.114762455, 1.0]]]
func.func @main() -> (tensor<1x3x2xf32>, tensor<3x2x2xf32>, tensor<2x2x3xf32>, tensor<2x1x2xf32>, tensor<3x1x2xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[0.2370000034570694, -1.5720000267028809, 1.2719999551773071], [1.6950000524520874, -1.5950000286102295, -1.0019999742507935], [-1.3049999475479126, 1.3969999551773071, 1.6410000324249268]]]> : tensor<1x3x3xf32>}> : () -> tensor<1x3x3xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[[-1.8229999542236328, -0.6700000166893005, -1.2300000190734863], [-0.12200000137090683, 1.6859999895095825, -1.718999981880188]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %2 = "tfl.pseudo_const"() <{value = dense<[[0.03099999949336052, -1.3380000591278076], [-1.444000005722046, -0.8619999885559082]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[1.0199999809265137, -0.37299999594688416]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x2xf32>}> {tfl.is_variable} : () -> tensor<1x2xf32>
  %5 = "tfl.unidirectional_sequence_rnn"(%0, %1, %2, %3, %4) <{fused_activation_function = "TANH", time_major = false}> : (tensor<1x3x3xf32>, tensor<2x3xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<1x2xf32>) -> tensor<1x3x2xf32>
  // Time first, two rows.
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[[0.013, 0.092, -1.321], [1.269, 0.619, 0.577]], [[0.522, -0.156, -0.641], [1.322, 0.121, -0.965]], [[-0.383, -0.821, 0.801], [-1.187, -0.885, 0.233]]]> : tensor<3x2x3xf32>}> : () -> tensor<3x2x3xf32>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[[0.089, 0.368, 0.854], [-0.904, -1.359, -0.434]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %n0_2 = "tfl.pseudo_const"() <{value = dense<[[-0.337, -0.235], [-0.132, 0.923]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n0_3 = "tfl.pseudo_const"() <{value = dense<[-0.329, 1.407]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n0_4 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0], [0.0, 0.0]]> : tensor<2x2xf32>}> {tfl.is_variable} : () -> tensor<2x2xf32>
  %n0_r = "tfl.unidirectional_sequence_rnn"(%n0_0, %n0_1, %n0_2, %n0_3, %n0_4) <{fused_activation_function = "TANH", time_major = true}> : (tensor<3x2x3xf32>, tensor<2x3xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>) -> tensor<3x2x2xf32>
  // Other activations.
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[[1.498, -0.578], [-0.148, -1.366]], [[-0.068, -0.236], [-1.142, 1.054]]]> : tensor<2x2x2xf32>}> : () -> tensor<2x2x2xf32>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[[-0.484, 0.407], [-0.398, 0.864], [-0.241, 1.462]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %n1_2 = "tfl.pseudo_const"() <{value = dense<[[1.319, -0.92, -0.204], [-1.093, -0.622, 0.869], [-1.187, -0.807, -0.249]]> : tensor<3x3xf32>}> : () -> tensor<3x3xf32>
  %n1_3 = "tfl.pseudo_const"() <{value = dense<[0.305, -1.098, -0.641]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n1_4 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %n1_r = "tfl.unidirectional_sequence_rnn"(%n1_0, %n1_1, %n1_2, %n1_3, %n1_4) <{fused_activation_function = "RELU", time_major = false}> : (tensor<2x2x2xf32>, tensor<3x2xf32>, tensor<3x3xf32>, tensor<3xf32>, tensor<2x3xf32>) -> tensor<2x2x3xf32>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[[-0.832, -0.18]], [[-0.789, -1.256]]]> : tensor<2x1x2xf32>}> : () -> tensor<2x1x2xf32>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[[-1.167, -0.968], [0.775, -0.95]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n2_2 = "tfl.pseudo_const"() <{value = dense<[[0.546, -1.246], [-0.422, 0.288]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n2_3 = "tfl.pseudo_const"() <{value = dense<[-0.535, 0.078]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n2_4 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0]]> : tensor<1x2xf32>}> {tfl.is_variable} : () -> tensor<1x2xf32>
  %n2_r = "tfl.unidirectional_sequence_rnn"(%n2_0, %n2_1, %n2_2, %n2_3, %n2_4) <{fused_activation_function = "NONE", time_major = true}> : (tensor<2x1x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<1x2xf32>) -> tensor<2x1x2xf32>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[[[-1.103, -0.365]], [[-0.494, -0.759]], [[-0.623, 0.758]]]> : tensor<3x1x2xf32>}> : () -> tensor<3x1x2xf32>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[[-0.146, -1.405], [-1.137, 0.721]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n3_2 = "tfl.pseudo_const"() <{value = dense<[[-0.768, 1.229], [0.002, -0.432]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n3_3 = "tfl.pseudo_const"() <{value = dense<[1.125, 1.011]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n3_4 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0]]> : tensor<1x2xf32>}> {tfl.is_variable} : () -> tensor<1x2xf32>
  %n3_r = "tfl.unidirectional_sequence_rnn"(%n3_0, %n3_1, %n3_2, %n3_3, %n3_4) <{fused_activation_function = "RELU_N1_TO_1", time_major = true}> : (tensor<3x1x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<1x2xf32>) -> tensor<3x1x2xf32>
  return %5, %n0_r, %n1_r, %n2_r, %n3_r : tensor<1x3x2xf32>, tensor<3x2x2xf32>, tensor<2x2x3xf32>, tensor<2x1x2xf32>, tensor<3x1x2xf32>
}
