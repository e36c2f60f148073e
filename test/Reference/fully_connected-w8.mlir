// RUN: %python %S/Inputs/check-op.py tfl-run %s --recipe=w8
// Weights alone are int8: float activations times scale * q (recipe w8, docs/numerics.md).

// EXPECT: [[-3.23981237, 6.27575016, -3.44378114], [8.37559414, 1.42512488, 12.0060625]]
func.func @main() -> (tensor<2x3xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[-0.47600001096725464, 1.378999948501587, 1.1410000324249268, -0.210999995470047], [0.8519999980926514, -1.8619999885559082, -0.4410000145435333, 1.440999984741211]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %1 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.03125>>, value = dense<[[-42, -59, -47, 98], [-48, -2, 111, 47], [-94, -109, -71, 93]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.03125>>
  %2 = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0, 3.0]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %3 = "tfl.fully_connected"(%0, %1, %2) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x4xf32>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.03125>>, tensor<3xf32>) -> tensor<2x3xf32>
  return %3 : tensor<2x3xf32>
}
