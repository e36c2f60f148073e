// RUN: %python %S/Inputs/check-op.py tfl-run %s --recipe=w8
// Weights alone are int8 (recipe w8, docs/numerics.md). TFLite kernels/unidirectional_sequence_rnn.cc

// EXPECT: [[[-0.069000192, -0.769507825, 0.986239552], [0.491275311, 0.977637649, -0.563693166]], [[0.437042356, 0.932356536, 0.0776227266], [-0.984146237, 0.997678101, -0.439053416]], [[-0.818603933, 0.999833107, -0.993781447], [-0.95602268, 0.926841915, 0.959948421]]]
func.func @main() -> (tensor<3x2x3xf32>) {
  %a_0 = "tfl.pseudo_const"() <{value = dense<[[[-1.475, 1.449, 0.846, 0.221], [1.248, 1.063, 1.445, 0.021]], [[-0.301, -0.942, 0.514, -0.609], [-1.487, -1.491, 0.863, 1.419]], [[1.169, -0.535, 1.097, 0.651], [-1.0, -1.092, 0.16, 0.036]]]> : tensor<3x2x4xf32>}> : () -> tensor<3x2x4xf32>
  %a_1 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[20, 31, 9, -64], [85, -109, 103, 46], [-118, 50, 19, -84]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_2 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[33, -94, -16], [29, 74, 41], [-127, -35, -83]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_3 = "tfl.pseudo_const"() <{value = dense<[-0.158, 0.841, 0.046]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %a_4 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %a_r = "tfl.unidirectional_sequence_rnn"(%a_0, %a_1, %a_2, %a_3, %a_4) <{fused_activation_function = "TANH", time_major = true, asymmetric_quantize_inputs = false}> : (tensor<3x2x4xf32>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3xf32>, tensor<2x3xf32>) -> tensor<3x2x3xf32>
  return %a_r : tensor<3x2x3xf32>
}
