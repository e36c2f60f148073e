// RUN: %python %S/Inputs/check-op.py tfl-run %s --recipe=tflite
// Hybrid: rows are quantized at every step, with a zero point where the op asks for one (docs/numerics.md). TFLite kernels/unidirectional_sequence_rnn.cc

// EXPECT: [[[-0.947303951, -0.158325821, 0.388312727], [0.999746442, -0.985405385, -0.516799808]], [[0.997539222, -0.991004825, -0.739333272], [-0.994482398, 0.927911341, 0.944679081]], [[-0.94958812, 0.882688165, 0.981679916], [0.992909431, -0.998271525, 0.247723639]]]
// EXPECT: [[[-0.981328607, -0.920957983, -0.0453241915], [0.98030138, 0.73445797, -0.103844747]], [[-0.891096532, -0.204382017, 0.181830749], [-0.26625663, -0.571168482, -0.903561473]], [[0.590971828, -0.202278927, 0.80061245], [-0.961153209, 0.902378917, -0.705160737]]]
func.func @main() -> (tensor<3x2x3xf32>, tensor<3x2x3xf32>) {
  %a_0 = "tfl.pseudo_const"() <{value = dense<[[[-0.601, -0.271, -1.294, 1.404], [1.379, -1.291, 1.33, -0.398]], [[0.507, -1.102, 1.101, 0.46], [-0.686, -0.444, -1.354, 1.049]], [[-1.16, -0.869, -0.003, 1.065], [-0.465, -1.459, 0.507, 0.098]]]> : tensor<3x2x4xf32>}> : () -> tensor<3x2x4xf32>
  %a_1 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[89, -4, 116, -80], [-52, 98, -9, 2], [-97, -79, -20, -37]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_2 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-66, 55, 16], [103, -82, -17], [80, -12, -18]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_3 = "tfl.pseudo_const"() <{value = dense<[1.344, -0.348, -0.13]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %a_4 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %a_r = "tfl.unidirectional_sequence_rnn"(%a_0, %a_1, %a_2, %a_3, %a_4) <{fused_activation_function = "TANH", time_major = true, asymmetric_quantize_inputs = true}> : (tensor<3x2x4xf32>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3xf32>, tensor<2x3xf32>) -> tensor<3x2x3xf32>
  %b_0 = "tfl.pseudo_const"() <{value = dense<[[[1.063, -1.256, -0.463, 0.086], [-1.45, 1.233, 1.402, 0.224]], [[-0.703, -0.47, 0.169, 1.464], [1.007, -1.36, 0.97, -1.424]], [[-0.048, 1.174, -0.105, 0.058], [0.451, -0.933, -1.049, -1.31]]]> : tensor<3x2x4xf32>}> : () -> tensor<3x2x4xf32>
  %b_1 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[5, 107, 113, -9], [-84, 10, 16, -87], [25, 58, -49, 29]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_2 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-57, 115, -121], [-19, -75, -104], [2, -21, 96]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_3 = "tfl.pseudo_const"() <{value = dense<[-0.508, -0.429, 0.165]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %b_4 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %b_r = "tfl.unidirectional_sequence_rnn"(%b_0, %b_1, %b_2, %b_3, %b_4) <{fused_activation_function = "TANH", time_major = true, asymmetric_quantize_inputs = false}> : (tensor<3x2x4xf32>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3xf32>, tensor<2x3xf32>) -> tensor<3x2x3xf32>
  return %a_r, %b_r : tensor<3x2x3xf32>, tensor<3x2x3xf32>
}
