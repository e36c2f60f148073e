// RUN: %python %S/Inputs/check-op.py tfl-run %s --recipe=tflite
// Hybrid: input, state and what is projected are each quantized by row at every step; with a zero point where the op asks for one
// (docs/numerics.md). TFLite kernels/unidirectional_sequence_lstm.cc

// EXPECT: [[[-0.213817552, 0.0117624421, -0.0420839526], [0.30069235, 0.026395496, 0.0324959867]], [[0.374428242, 0.0650670379, -0.198192015], [0.11257685, 0.00199259049, 0.0269764476]]]
// EXPECT: [[[0.86661166, -1.10928392], [0.837793708, -1.18420374]], [[0.713228285, -1.03672802], [0.75060761, -1.19551647]]]
// EXPECT: [[[0.266281813, -0.00387577736, -0.0247663278], [-0.20465827, -0.0783853605, -0.0926448926]], [[-0.0335184596, -0.467651844, -0.0765444413], [-0.267362863, -0.278757691, -0.111910179]]]
// EXPECT: [[[0.220719829, -1.29031062], [0.167216077, -1.28037846]], [[0.623932898, -0.514368296], [0.0401888713, -1.55538809]]]
func.func @main() -> (tensor<2x2x3xf32>, tensor<2x2x2xf32>, tensor<2x2x3xf32>, tensor<2x2x2xf32>) {
  // asymmetric_quantize_inputs = true.
  %a_0 = "tfl.pseudo_const"() <{value = dense<[[[0.093, -0.142, 1.279, -0.065], [-0.372, 0.312, 1.276, 1.21]], [[0.891, 0.611, 0.654, -0.449], [1.019, -0.083, 0.634, -0.546]]]> : tensor<2x2x4xf32>}> : () -> tensor<2x2x4xf32>
  %a_1 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-30, -35, 102, -119], [66, -56, 54, -67], [-124, 109, 3, 5]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_2 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[57, -103, 124, 94], [118, 79, -59, -17], [53, 62, -102, 56]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_3 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[51, 84, -44, 45], [38, 45, 52, 42], [-90, 25, 45, 69]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_4 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-100, 41, 88, 75], [111, 21, -83, 117], [78, 62, -96, -60]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_5 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-117, 10, -9], [-22, 71, 95], [-47, 54, 98]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_6 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[88, -60, -107], [29, 35, -125], [-82, -75, 100]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_7 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-81, 1, 51], [-73, -19, 48], [111, -98, -120]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_8 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-69, 27, -18], [12, -76, 65], [-120, 62, 86]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_9 = "tfl.no_value"() <{value}> : () -> none
  %a_10 = "tfl.no_value"() <{value}> : () -> none
  %a_11 = "tfl.no_value"() <{value}> : () -> none
  %a_12 = "tfl.pseudo_const"() <{value = dense<[1.351, -0.951, -1.247]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %a_13 = "tfl.pseudo_const"() <{value = dense<[-1.003, -1.392, 0.789]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %a_14 = "tfl.pseudo_const"() <{value = dense<[0.389, -0.303, -1.308]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %a_15 = "tfl.pseudo_const"() <{value = dense<[0.967, -1.347, 0.447]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %a_16 = "tfl.no_value"() <{value}> : () -> none
  %a_17 = "tfl.no_value"() <{value}> : () -> none
  %a_18 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %a_19 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %a_20 = "tfl.no_value"() <{value}> : () -> none
  %a_21 = "tfl.no_value"() <{value}> : () -> none
  %a_22 = "tfl.no_value"() <{value}> : () -> none
  %a_23 = "tfl.no_value"() <{value}> : () -> none
  %a_r = "tfl.unidirectional_sequence_lstm"(%a_0, %a_1, %a_2, %a_3, %a_4, %a_5, %a_6, %a_7, %a_8, %a_9, %a_10, %a_11, %a_12, %a_13, %a_14, %a_15, %a_16, %a_17, %a_18, %a_19, %a_20, %a_21, %a_22, %a_23) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, asymmetric_quantize_inputs = true, time_major = true}> : (tensor<2x2x4xf32>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, none, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, none, none, tensor<2x3xf32>, tensor<2x3xf32>, none, none, none, none) -> tensor<2x2x3xf32>
  %b_0 = "tfl.pseudo_const"() <{value = dense<[[[-0.076, -0.807, -0.032, -1.09], [0.786, -0.907, 0.791, -0.972]], [[-0.354, 1.465, -1.211, -1.009], [-0.77, -0.437, 0.983, -0.491]]]> : tensor<2x2x4xf32>}> : () -> tensor<2x2x4xf32>
  %b_1 = "tfl.no_value"() <{value}> : () -> none
  %b_2 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[41, 67, -52, 104], [-71, 59, -29, -24], [-28, 77, 41, 59]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_3 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[59, 27, -30, -48], [50, -86, 64, -108], [4, 19, -14, -93]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_4 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[9, -23, -35, 69], [-9, 61, -93, 21], [48, -7, 10, -64]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_5 = "tfl.no_value"() <{value}> : () -> none
  %b_6 = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[100, 1], [-36, -125], [48, -37]]> : tensor<3x2xi8>}> : () -> tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_7 = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[16, 56], [67, 105], [81, 17]]> : tensor<3x2xi8>}> : () -> tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_8 = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[64, 27], [72, -69], [113, 29]]> : tensor<3x2xi8>}> : () -> tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_9 = "tfl.no_value"() <{value}> : () -> none
  %b_10 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[58, 4, -18]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_11 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[-80, -7, 65]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_12 = "tfl.no_value"() <{value}> : () -> none
  %b_13 = "tfl.pseudo_const"() <{value = dense<[-1.015, -1.129, -0.194]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %b_14 = "tfl.pseudo_const"() <{value = dense<[1.376, 0.929, -1.14]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %b_15 = "tfl.pseudo_const"() <{value = dense<[1.211, -0.915, 0.602]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %b_16 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-32, -76, 63], [-14, -21, 76]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_17 = "tfl.pseudo_const"() <{value = dense<[1.159, -0.914]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %b_18 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0], [0.0, 0.0]]> : tensor<2x2xf32>}> {tfl.is_variable} : () -> tensor<2x2xf32>
  %b_19 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %b_20 = "tfl.no_value"() <{value}> : () -> none
  %b_21 = "tfl.no_value"() <{value}> : () -> none
  %b_22 = "tfl.no_value"() <{value}> : () -> none
  %b_23 = "tfl.no_value"() <{value}> : () -> none
  %b_r = "tfl.unidirectional_sequence_lstm"(%b_0, %b_1, %b_2, %b_3, %b_4, %b_5, %b_6, %b_7, %b_8, %b_9, %b_10, %b_11, %b_12, %b_13, %b_14, %b_15, %b_16, %b_17, %b_18, %b_19, %b_20, %b_21, %b_22, %b_23) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, asymmetric_quantize_inputs = true, time_major = true}> : (tensor<2x2x4xf32>, none, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<2xf32>, tensor<2x2xf32>, tensor<2x3xf32>, none, none, none, none) -> tensor<2x2x2xf32>
  // asymmetric_quantize_inputs = false.
  %c_0 = "tfl.pseudo_const"() <{value = dense<[[[1.474, -1.02, 1.075, -0.178], [-0.459, -0.491, -0.554, -0.791]], [[-0.133, 1.068, -0.152, 0.107], [-0.357, 0.202, -0.955, 0.451]]]> : tensor<2x2x4xf32>}> : () -> tensor<2x2x4xf32>
  %c_1 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-52, -103, 124, -73], [-50, 17, -84, 99], [-28, -2, 17, -84]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %c_2 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[47, 57, -118, -123], [-1, -101, -10, 76], [-81, 127, -77, -5]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %c_3 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[17, -63, 18, -45], [-77, -80, 79, 86], [94, -5, -74, 120]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %c_4 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[49, -121, -56, -39], [84, 85, 120, 79], [-108, -34, 123, 111]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %c_5 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[81, -32, 37], [2, -95, 36], [105, -112, -19]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %c_6 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[50, -7, 100], [9, 31, -5], [49, -87, 55]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %c_7 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[99, -95, 118], [-24, 91, 81], [56, -68, -15]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %c_8 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[73, 11, -126], [-32, 46, -80], [82, -105, -64]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %c_9 = "tfl.no_value"() <{value}> : () -> none
  %c_10 = "tfl.no_value"() <{value}> : () -> none
  %c_11 = "tfl.no_value"() <{value}> : () -> none
  %c_12 = "tfl.pseudo_const"() <{value = dense<[0.75, 1.007, -1.397]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %c_13 = "tfl.pseudo_const"() <{value = dense<[1.255, -1.079, 1.422]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %c_14 = "tfl.pseudo_const"() <{value = dense<[-0.815, -0.401, -0.702]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %c_15 = "tfl.pseudo_const"() <{value = dense<[0.574, 0.614, 0.084]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %c_16 = "tfl.no_value"() <{value}> : () -> none
  %c_17 = "tfl.no_value"() <{value}> : () -> none
  %c_18 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %c_19 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %c_20 = "tfl.no_value"() <{value}> : () -> none
  %c_21 = "tfl.no_value"() <{value}> : () -> none
  %c_22 = "tfl.no_value"() <{value}> : () -> none
  %c_23 = "tfl.no_value"() <{value}> : () -> none
  %c_r = "tfl.unidirectional_sequence_lstm"(%c_0, %c_1, %c_2, %c_3, %c_4, %c_5, %c_6, %c_7, %c_8, %c_9, %c_10, %c_11, %c_12, %c_13, %c_14, %c_15, %c_16, %c_17, %c_18, %c_19, %c_20, %c_21, %c_22, %c_23) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, asymmetric_quantize_inputs = false, time_major = true}> : (tensor<2x2x4xf32>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, none, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, none, none, tensor<2x3xf32>, tensor<2x3xf32>, none, none, none, none) -> tensor<2x2x3xf32>
  %d_0 = "tfl.pseudo_const"() <{value = dense<[[[-0.53, -1.396, -1.295, -0.867], [-0.796, -1.132, -1.264, -0.646]], [[0.422, 1.009, 1.467, -0.283], [0.178, -0.408, 0.134, -0.061]]]> : tensor<2x2x4xf32>}> : () -> tensor<2x2x4xf32>
  %d_1 = "tfl.no_value"() <{value}> : () -> none
  %d_2 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-81, 65, -32, -14], [73, -25, -104, -108], [42, -109, 20, -43]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_3 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[100, -1, 40, 101], [-66, -109, -106, -12], [-93, 126, 98, 110]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_4 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[67, -53, -55, 95], [-31, -61, 23, 119], [-8, -65, 40, 60]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_5 = "tfl.no_value"() <{value}> : () -> none
  %d_6 = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-83, 109], [11, 8], [-72, 59]]> : tensor<3x2xi8>}> : () -> tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_7 = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-101, 125], [36, -37], [-106, 69]]> : tensor<3x2xi8>}> : () -> tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_8 = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[85, -2], [-23, 16], [62, -80]]> : tensor<3x2xi8>}> : () -> tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_9 = "tfl.no_value"() <{value}> : () -> none
  %d_10 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[105, -75, -70]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_11 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[12, 97, 11]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_12 = "tfl.no_value"() <{value}> : () -> none
  %d_13 = "tfl.pseudo_const"() <{value = dense<[-1.369, 0.387, -0.307]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %d_14 = "tfl.pseudo_const"() <{value = dense<[0.493, -0.607, 1.158]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %d_15 = "tfl.pseudo_const"() <{value = dense<[0.983, -0.618, -0.353]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %d_16 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-75, 31, 118], [97, 4, 109]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_17 = "tfl.pseudo_const"() <{value = dense<[-0.024, -0.744]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %d_18 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0], [0.0, 0.0]]> : tensor<2x2xf32>}> {tfl.is_variable} : () -> tensor<2x2xf32>
  %d_19 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %d_20 = "tfl.no_value"() <{value}> : () -> none
  %d_21 = "tfl.no_value"() <{value}> : () -> none
  %d_22 = "tfl.no_value"() <{value}> : () -> none
  %d_23 = "tfl.no_value"() <{value}> : () -> none
  %d_r = "tfl.unidirectional_sequence_lstm"(%d_0, %d_1, %d_2, %d_3, %d_4, %d_5, %d_6, %d_7, %d_8, %d_9, %d_10, %d_11, %d_12, %d_13, %d_14, %d_15, %d_16, %d_17, %d_18, %d_19, %d_20, %d_21, %d_22, %d_23) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, asymmetric_quantize_inputs = false, time_major = true}> : (tensor<2x2x4xf32>, none, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<2xf32>, tensor<2x2xf32>, tensor<2x3xf32>, none, none, none, none) -> tensor<2x2x2xf32>
  return %a_r, %b_r, %c_r, %d_r : tensor<2x2x3xf32>, tensor<2x2x2xf32>, tensor<2x2x3xf32>, tensor<2x2x2xf32>
}
