// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// h = activation(W x + U h + b), step after step. TFLite kernels/unidirectional_sequence_rnn.cc

// EXPECT: [[[0.0764794201, -0.999943674], [0.917251408, -0.661236107], [0.875873327, -0.892453432]]]
func.func @main() -> (tensor<1x3x2xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[0.2370000034570694, -1.5720000267028809, 1.2719999551773071], [1.6950000524520874, -1.5950000286102295, -1.0019999742507935], [-1.3049999475479126, 1.3969999551773071, 1.6410000324249268]]]> : tensor<1x3x3xf32>}> : () -> tensor<1x3x3xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[[-1.8229999542236328, -0.6700000166893005, -1.2300000190734863], [-0.12200000137090683, 1.6859999895095825, -1.718999981880188]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %2 = "tfl.pseudo_const"() <{value = dense<[[0.03099999949336052, -1.3380000591278076], [-1.444000005722046, -0.8619999885559082]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[1.0199999809265137, -0.37299999594688416]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x2xf32>}> {tfl.is_variable} : () -> tensor<1x2xf32>
  %5 = "tfl.unidirectional_sequence_rnn"(%0, %1, %2, %3, %4) <{fused_activation_function = "TANH", time_major = false}> : (tensor<1x3x3xf32>, tensor<2x3xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<1x2xf32>) -> tensor<1x3x2xf32>
  return %5 : tensor<1x3x2xf32>
}
