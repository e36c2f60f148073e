// RUN: %python %S/Inputs/check-op.py tfl-run %s --recipe=tflite-symmetric
// Hybrid by the recipe tflite-symmetric: every row is quantized for itself (docs/numerics.md). TFLite
// kernels/fully_connected.cc

// EXPECT: [[-0.672361493, -3.90060186, 4.56137037], [-0.909616709, 6.05441761, 0.743882895]]
func.func @main() -> (tensor<2x3xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.031000018119812, 0.8849999904632568, -0.22100000083446503, -0.4869999885559082, -0.32100000977516174, -1.8669999837875366, 1.3769999742507935, 0.16899999976158142], [-0.44999998807907104, 0.19200000166893005, 0.8870000243186951, -0.4740000069141388, 1.3229999542236328, 1.6779999732971191, -0.44999998807907104, -1.4490000009536743]]> : tensor<2x8xf32>}> : () -> tensor<2x8xf32>
  %1 = "tfl.pseudo_qconst"() <{qtype = tensor<3x8x!quant.uniform<i8<-127:127>:f32:0, {0.009999999776482582,0.019999999552965164,0.004999999888241291}>>, value = dense<[[99, -81, -113, 76, -13, 37, -94, 56], [-24, 127, 35, 112, 75, 87, -105, 71], [26, -27, -48, 36, -77, -80, 95, 66]]> : tensor<3x8xi8>}> : () -> tensor<3x8x!quant.uniform<i8<-127:127>:f32:0, {0.009999999776482582,0.019999999552965164,0.004999999888241291}>>
  %2 = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0, 3.0]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %3 = "tfl.fully_connected"(%0, %1, %2) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x8xf32>, tensor<3x8x!quant.uniform<i8<-127:127>:f32:0, {0.009999999776482582,0.019999999552965164,0.004999999888241291}>>, tensor<3xf32>) -> tensor<2x3xf32>
  return %3 : tensor<2x3xf32>
}
