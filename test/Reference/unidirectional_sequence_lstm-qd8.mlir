// RUN: %python %S/Inputs/check-op.py tfl-run %s --recipe=qd8
// Hybrid: input, state and what is projected are each quantized by row at every step; XNNPACK does not take it, so this is the
// built-in kernel (docs/numerics.md). TFLite kernels/unidirectional_sequence_lstm.cc

// EXPECT: [[[0.0172127374, 0.059509702, -0.0614461601], [-0.00908982102, 0.478459626, 0.380477011]], [[0.109096818, -0.0309055503, -0.522255003], [-0.0905492306, 0.717951, -0.136183381]]]
// EXPECT: [[[-0.948732495, 0.976735592], [-0.166503921, 0.789879262]], [[-0.0049528447, 0.626619935], [-0.650952578, 1.0754869]]]
// EXPECT: [[[-0.0446801111, -0.183788761, -0.398684263], [-0.0141221872, -0.264586896, -0.232122138]], [[0.298755974, -0.0927311927, -0.0655834451], [-0.0966984481, -0.423187941, -0.470744073]]]
// EXPECT: [[[-0.752865374, 0.631887913], [-0.763694704, 0.62652266]], [[-0.736100674, 0.538318634], [-0.280066907, 0.22988914]]]
func.func @main() -> (tensor<2x2x3xf32>, tensor<2x2x2xf32>, tensor<2x2x3xf32>, tensor<2x2x2xf32>) {
  // asymmetric_quantize_inputs = true.
  %a_0 = "tfl.pseudo_const"() <{value = dense<[[[0.913, -0.592, 0.552, -1.266], [1.196, -0.933, -0.532, 1.383]], [[-1.429, -1.463, -0.45, -1.469], [-1.064, 0.661, 0.916, 1.084]]]> : tensor<2x2x4xf32>}> : () -> tensor<2x2x4xf32>
  %a_1 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-78, 10, -2, 113], [12, 14, 60, 42], [60, -67, 8, -4]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_2 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-87, -76, -10, -1], [23, 56, 23, 23], [103, 47, 11, -21]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_3 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[50, 42, -86, -99], [73, 45, -10, 11], [119, -44, 80, 85]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_4 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-57, 0, -21, -96], [-73, 34, -115, 120], [-77, -122, -27, 69]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_5 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-8, -41, -110], [-4, -123, 104], [-86, 127, -48]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_6 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[49, 104, 15], [-57, 10, 51], [-64, -55, -101]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_7 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-75, -52, 125], [-92, 124, 93], [-74, 18, -11]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_8 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-3, -59, -103], [-21, -78, 5], [16, 53, 47]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_9 = "tfl.no_value"() <{value}> : () -> none
  %a_10 = "tfl.no_value"() <{value}> : () -> none
  %a_11 = "tfl.no_value"() <{value}> : () -> none
  %a_12 = "tfl.pseudo_const"() <{value = dense<[-1.161, 0.208, 0.857]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %a_13 = "tfl.pseudo_const"() <{value = dense<[-0.477, 0.218, 0.571]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %a_14 = "tfl.pseudo_const"() <{value = dense<[0.447, 1.138, -1.393]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %a_15 = "tfl.pseudo_const"() <{value = dense<[-0.243, 1.23, -0.891]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %a_16 = "tfl.no_value"() <{value}> : () -> none
  %a_17 = "tfl.no_value"() <{value}> : () -> none
  %a_18 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %a_19 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %a_20 = "tfl.no_value"() <{value}> : () -> none
  %a_21 = "tfl.no_value"() <{value}> : () -> none
  %a_22 = "tfl.no_value"() <{value}> : () -> none
  %a_23 = "tfl.no_value"() <{value}> : () -> none
  %a_r = "tfl.unidirectional_sequence_lstm"(%a_0, %a_1, %a_2, %a_3, %a_4, %a_5, %a_6, %a_7, %a_8, %a_9, %a_10, %a_11, %a_12, %a_13, %a_14, %a_15, %a_16, %a_17, %a_18, %a_19, %a_20, %a_21, %a_22, %a_23) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, asymmetric_quantize_inputs = true, time_major = true}> : (tensor<2x2x4xf32>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, none, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, none, none, tensor<2x3xf32>, tensor<2x3xf32>, none, none, none, none) -> tensor<2x2x3xf32>
  %b_0 = "tfl.pseudo_const"() <{value = dense<[[[0.606, -0.33, 0.58, 0.77], [-0.106, 1.214, -1.06, 0.692]], [[-0.624, -1.48, -1.421, -0.931], [0.089, -0.786, 1.074, 0.477]]]> : tensor<2x2x4xf32>}> : () -> tensor<2x2x4xf32>
  %b_1 = "tfl.no_value"() <{value}> : () -> none
  %b_2 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[2, -43, -60, 27], [7, -111, -124, 92], [-35, -39, 41, -39]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_3 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-75, -124, -81, 105], [37, -5, 83, -78], [36, 31, -77, -17]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_4 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-9, -6, 125, 1], [-6, -47, 122, 47], [-69, 79, -94, 82]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_5 = "tfl.no_value"() <{value}> : () -> none
  %b_6 = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[78, -32], [81, -87], [71, -72]]> : tensor<3x2xi8>}> : () -> tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_7 = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[38, -117], [56, -121], [45, 123]]> : tensor<3x2xi8>}> : () -> tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_8 = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-100, 55], [-84, -24], [-100, 85]]> : tensor<3x2xi8>}> : () -> tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_9 = "tfl.no_value"() <{value}> : () -> none
  %b_10 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[-127, -91, 5]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_11 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[58, -28, -22]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_12 = "tfl.no_value"() <{value}> : () -> none
  %b_13 = "tfl.pseudo_const"() <{value = dense<[-0.184, -0.927, -0.776]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %b_14 = "tfl.pseudo_const"() <{value = dense<[0.289, 0.389, 0.005]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %b_15 = "tfl.pseudo_const"() <{value = dense<[0.465, -0.186, 1.28]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %b_16 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[51, -72, 85], [-58, -9, -39]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_17 = "tfl.pseudo_const"() <{value = dense<[-0.742, 1.044]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %b_18 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0], [0.0, 0.0]]> : tensor<2x2xf32>}> {tfl.is_variable} : () -> tensor<2x2xf32>
  %b_19 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %b_20 = "tfl.no_value"() <{value}> : () -> none
  %b_21 = "tfl.no_value"() <{value}> : () -> none
  %b_22 = "tfl.no_value"() <{value}> : () -> none
  %b_23 = "tfl.no_value"() <{value}> : () -> none
  %b_r = "tfl.unidirectional_sequence_lstm"(%b_0, %b_1, %b_2, %b_3, %b_4, %b_5, %b_6, %b_7, %b_8, %b_9, %b_10, %b_11, %b_12, %b_13, %b_14, %b_15, %b_16, %b_17, %b_18, %b_19, %b_20, %b_21, %b_22, %b_23) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, asymmetric_quantize_inputs = true, time_major = true}> : (tensor<2x2x4xf32>, none, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<2xf32>, tensor<2x2xf32>, tensor<2x3xf32>, none, none, none, none) -> tensor<2x2x2xf32>
  // asymmetric_quantize_inputs = false.
  %c_0 = "tfl.pseudo_const"() <{value = dense<[[[-0.323, -0.221, 0.275, -1.14], [1.047, -0.931, -1.09, -0.964]], [[-0.706, 1.196, 1.062, 0.173], [-0.44, -0.995, 0.915, -0.76]]]> : tensor<2x2x4xf32>}> : () -> tensor<2x2x4xf32>
  %c_1 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[22, 21, 15, 107], [82, -40, -36, -104], [-40, 29, 60, -124]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %c_2 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[88, -95, -81, -68], [-70, 52, -44, -98], [2, 97, 68, -103]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %c_3 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-123, 114, -26, 33], [-2, 69, -30, 96], [-50, 117, 51, 30]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %c_4 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-20, 63, 77, -6], [-1, -103, 69, 116], [-105, -40, -87, -21]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %c_5 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[60, -42, 14], [-31, -10, -26], [42, -41, 106]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %c_6 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[110, 114, -38], [68, -83, 121], [97, 15, -70]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %c_7 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-45, -110, 36], [102, 74, 10], [12, 33, -13]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %c_8 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-65, -68, 52], [-28, 55, 74], [58, -4, -13]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %c_9 = "tfl.no_value"() <{value}> : () -> none
  %c_10 = "tfl.no_value"() <{value}> : () -> none
  %c_11 = "tfl.no_value"() <{value}> : () -> none
  %c_12 = "tfl.pseudo_const"() <{value = dense<[-0.066, -0.846, -0.426]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %c_13 = "tfl.pseudo_const"() <{value = dense<[-0.707, -0.951, 0.965]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %c_14 = "tfl.pseudo_const"() <{value = dense<[-0.716, -1.219, -1.074]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %c_15 = "tfl.pseudo_const"() <{value = dense<[-1.118, 0.454, 0.303]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %c_16 = "tfl.no_value"() <{value}> : () -> none
  %c_17 = "tfl.no_value"() <{value}> : () -> none
  %c_18 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %c_19 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %c_20 = "tfl.no_value"() <{value}> : () -> none
  %c_21 = "tfl.no_value"() <{value}> : () -> none
  %c_22 = "tfl.no_value"() <{value}> : () -> none
  %c_23 = "tfl.no_value"() <{value}> : () -> none
  %c_r = "tfl.unidirectional_sequence_lstm"(%c_0, %c_1, %c_2, %c_3, %c_4, %c_5, %c_6, %c_7, %c_8, %c_9, %c_10, %c_11, %c_12, %c_13, %c_14, %c_15, %c_16, %c_17, %c_18, %c_19, %c_20, %c_21, %c_22, %c_23) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, asymmetric_quantize_inputs = false, time_major = true}> : (tensor<2x2x4xf32>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, none, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, none, none, tensor<2x3xf32>, tensor<2x3xf32>, none, none, none, none) -> tensor<2x2x3xf32>
  %d_0 = "tfl.pseudo_const"() <{value = dense<[[[-0.7, 0.729, 0.354, -0.647], [0.166, 0.934, -1.212, -1.089]], [[0.186, 0.871, -0.646, 1.467], [0.596, -0.705, 1.232, 0.163]]]> : tensor<2x2x4xf32>}> : () -> tensor<2x2x4xf32>
  %d_1 = "tfl.no_value"() <{value}> : () -> none
  %d_2 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-75, -14, -39, -10], [-82, -55, -5, 122], [-50, 63, -51, -79]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_3 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[114, 38, 13, 119], [57, 79, 80, -56], [-44, -71, 93, 6]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_4 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-19, 21, -34, 97], [16, -121, -66, -77], [-107, -78, -93, -16]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_5 = "tfl.no_value"() <{value}> : () -> none
  %d_6 = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[90, 82], [94, -31], [14, 67]]> : tensor<3x2xi8>}> : () -> tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_7 = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-26, -61], [-115, -57], [-108, 38]]> : tensor<3x2xi8>}> : () -> tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_8 = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[103, -18], [-110, 122], [-28, 127]]> : tensor<3x2xi8>}> : () -> tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_9 = "tfl.no_value"() <{value}> : () -> none
  %d_10 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[105, 119, 49]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_11 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[109, -62, -123]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_12 = "tfl.no_value"() <{value}> : () -> none
  %d_13 = "tfl.pseudo_const"() <{value = dense<[0.636, -0.686, 0.929]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %d_14 = "tfl.pseudo_const"() <{value = dense<[-0.133, -0.297, -0.414]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %d_15 = "tfl.pseudo_const"() <{value = dense<[0.41, -0.049, -0.269]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %d_16 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[50, 78, 114], [-42, -121, 36]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_17 = "tfl.pseudo_const"() <{value = dense<[-0.761, 0.713]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %d_18 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0], [0.0, 0.0]]> : tensor<2x2xf32>}> {tfl.is_variable} : () -> tensor<2x2xf32>
  %d_19 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %d_20 = "tfl.no_value"() <{value}> : () -> none
  %d_21 = "tfl.no_value"() <{value}> : () -> none
  %d_22 = "tfl.no_value"() <{value}> : () -> none
  %d_23 = "tfl.no_value"() <{value}> : () -> none
  %d_r = "tfl.unidirectional_sequence_lstm"(%d_0, %d_1, %d_2, %d_3, %d_4, %d_5, %d_6, %d_7, %d_8, %d_9, %d_10, %d_11, %d_12, %d_13, %d_14, %d_15, %d_16, %d_17, %d_18, %d_19, %d_20, %d_21, %d_22, %d_23) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, asymmetric_quantize_inputs = false, time_major = true}> : (tensor<2x2x4xf32>, none, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<2xf32>, tensor<2x2xf32>, tensor<2x3xf32>, none, none, none, none) -> tensor<2x2x2xf32>
  return %a_r, %b_r, %c_r, %d_r : tensor<2x2x3xf32>, tensor<2x2x2xf32>, tensor<2x2x3xf32>, tensor<2x2x2xf32>
}
