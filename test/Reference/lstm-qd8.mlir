// RUN: %python %S/Inputs/check-op.py tfl-run %s --recipe=qd8
// Hybrid: input, state and what is projected are each quantized by row at every step; XNNPACK does not take it, so this is the
// built-in kernel (docs/numerics.md). TFLite kernels/lstm.cc

// EXPECT: [[0.0699319243, -0.219847932, 0.0956135914], [0.0871274769, -0.0931352451, 0.352563798]]
// EXPECT: [[0.421205074, -1.56622958], [0.845880568, -1.13762081]]
// EXPECT: [[0.36327222, 0.0934991017, 0.0186076555], [0.209746405, 0.156607121, -0.0552071668]]
// EXPECT: [[1.61587036, 0.684797108], [1.58943331, 0.618172407]]
func.func @main() -> (tensor<2x3xf32>, tensor<2x2xf32>, tensor<2x3xf32>, tensor<2x2xf32>) {
  // asymmetric_quantize_inputs = true.
  %a_0 = "tfl.pseudo_const"() <{value = dense<[[1.357, -0.814, 1.256, -0.215], [0.938, 0.283, -0.439, -0.427]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %a_1 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-112, 56, 94, 10], [41, 7, -13, 0], [-38, 58, -57, -80]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_2 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[36, 30, 46, 119], [-60, -27, 92, -98], [2, 124, -1, -80]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_3 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[22, 92, 27, -28], [-82, -52, -65, -123], [126, -38, -49, 103]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_4 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-42, -33, -46, -127], [8, -76, 4, -42], [-37, -101, -43, -120]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_5 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[97, 75, 38], [-82, 119, -122], [-126, 57, 84]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_6 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-88, -123, -82], [-25, 76, -106], [-70, -9, 119]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_7 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[31, 77, 40], [9, -42, -19], [34, 64, -79]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_8 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[25, 32, 59], [9, 8, -127], [-46, -39, -94]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_9 = "tfl.no_value"() <{value}> : () -> none
  %a_10 = "tfl.no_value"() <{value}> : () -> none
  %a_11 = "tfl.no_value"() <{value}> : () -> none
  %a_12 = "tfl.pseudo_const"() <{value = dense<[-0.076, -0.808, -0.405]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %a_13 = "tfl.pseudo_const"() <{value = dense<[0.855, -0.663, -0.324]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %a_14 = "tfl.pseudo_const"() <{value = dense<[1.487, -0.486, 1.436]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %a_15 = "tfl.pseudo_const"() <{value = dense<[-0.363, -0.309, 1.193]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %a_16 = "tfl.no_value"() <{value}> : () -> none
  %a_17 = "tfl.no_value"() <{value}> : () -> none
  %a_18 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %a_19 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %a_20 = "tfl.no_value"() <{value}> : () -> none
  %a_21 = "tfl.no_value"() <{value}> : () -> none
  %a_22 = "tfl.no_value"() <{value}> : () -> none
  %a_23 = "tfl.no_value"() <{value}> : () -> none
  %a_r = "tfl.lstm"(%a_0, %a_1, %a_2, %a_3, %a_4, %a_5, %a_6, %a_7, %a_8, %a_9, %a_10, %a_11, %a_12, %a_13, %a_14, %a_15, %a_16, %a_17, %a_18, %a_19, %a_20, %a_21, %a_22, %a_23) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, asymmetric_quantize_inputs = true, kernel_type = #tfl<lstm_kernel_type_attr FULL>}> ({}) : (tensor<2x4xf32>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, none, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, none, none, tensor<2x3xf32>, tensor<2x3xf32>, none, none, none, none) -> tensor<2x3xf32>
  %b_0 = "tfl.pseudo_const"() <{value = dense<[[1.228, 0.054, -1.133, -0.443], [0.562, 1.001, 0.229, 1.494]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %b_1 = "tfl.no_value"() <{value}> : () -> none
  %b_2 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[92, 111, -80, 81], [71, 53, -16, -96], [-48, 124, 60, -117]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_3 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-37, -48, -15, -107], [46, 32, 73, 96], [105, -80, -109, 106]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_4 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-46, -120, 51, -124], [-20, -8, 53, 36], [-94, 73, -114, -2]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_5 = "tfl.no_value"() <{value}> : () -> none
  %b_6 = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-2, 56], [100, -77], [106, -26]]> : tensor<3x2xi8>}> : () -> tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_7 = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-9, -24], [-12, 17], [-104, 35]]> : tensor<3x2xi8>}> : () -> tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_8 = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-72, -1], [-52, 126], [81, -81]]> : tensor<3x2xi8>}> : () -> tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_9 = "tfl.no_value"() <{value}> : () -> none
  %b_10 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[14, 16, -8]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_11 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[-79, -125, 80]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_12 = "tfl.no_value"() <{value}> : () -> none
  %b_13 = "tfl.pseudo_const"() <{value = dense<[-0.055, -0.389, -1.291]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %b_14 = "tfl.pseudo_const"() <{value = dense<[1.347, -0.405, -0.676]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %b_15 = "tfl.pseudo_const"() <{value = dense<[1.061, -1.182, 1.31]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %b_16 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-71, 60, -101], [-93, -4, -124]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_17 = "tfl.pseudo_const"() <{value = dense<[1.071, -0.782]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %b_18 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0], [0.0, 0.0]]> : tensor<2x2xf32>}> {tfl.is_variable} : () -> tensor<2x2xf32>
  %b_19 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %b_20 = "tfl.no_value"() <{value}> : () -> none
  %b_21 = "tfl.no_value"() <{value}> : () -> none
  %b_22 = "tfl.no_value"() <{value}> : () -> none
  %b_23 = "tfl.no_value"() <{value}> : () -> none
  %b_r = "tfl.lstm"(%b_0, %b_1, %b_2, %b_3, %b_4, %b_5, %b_6, %b_7, %b_8, %b_9, %b_10, %b_11, %b_12, %b_13, %b_14, %b_15, %b_16, %b_17, %b_18, %b_19, %b_20, %b_21, %b_22, %b_23) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, asymmetric_quantize_inputs = true, kernel_type = #tfl<lstm_kernel_type_attr FULL>}> ({}) : (tensor<2x4xf32>, none, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<2xf32>, tensor<2x2xf32>, tensor<2x3xf32>, none, none, none, none) -> tensor<2x2xf32>
  // asymmetric_quantize_inputs = false.
  %c_0 = "tfl.pseudo_const"() <{value = dense<[[1.08, 1.077, 1.329, 1.389], [-0.782, 1.172, -0.439, 0.999]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %c_1 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[109, -26, -93, -32], [5, 104, 125, 84], [-79, 67, -55, 43]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %c_2 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[120, -87, 126, -71], [-85, -22, -108, 12], [-82, 114, 95, 38]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %c_3 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[11, 60, 20, -49], [-55, -91, 52, 30], [-15, 46, 99, -5]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %c_4 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-5, -10, 12, 118], [-78, -120, 23, -48], [116, -83, -7, -18]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %c_5 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[96, 118, -115], [-106, -37, -16], [-45, -122, -73]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %c_6 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[114, 84, -92], [-73, 15, 39], [-102, -121, -88]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %c_7 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[51, -71, 13], [-101, 120, 112], [-4, 86, -81]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %c_8 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[116, 13, 30], [-99, -24, 20], [59, 19, -77]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %c_9 = "tfl.no_value"() <{value}> : () -> none
  %c_10 = "tfl.no_value"() <{value}> : () -> none
  %c_11 = "tfl.no_value"() <{value}> : () -> none
  %c_12 = "tfl.pseudo_const"() <{value = dense<[1.381, -0.395, -0.441]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %c_13 = "tfl.pseudo_const"() <{value = dense<[0.413, -0.758, 0.653]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %c_14 = "tfl.pseudo_const"() <{value = dense<[0.406, 1.252, -1.451]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %c_15 = "tfl.pseudo_const"() <{value = dense<[0.985, 0.87, -0.286]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %c_16 = "tfl.no_value"() <{value}> : () -> none
  %c_17 = "tfl.no_value"() <{value}> : () -> none
  %c_18 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %c_19 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %c_20 = "tfl.no_value"() <{value}> : () -> none
  %c_21 = "tfl.no_value"() <{value}> : () -> none
  %c_22 = "tfl.no_value"() <{value}> : () -> none
  %c_23 = "tfl.no_value"() <{value}> : () -> none
  %c_r = "tfl.lstm"(%c_0, %c_1, %c_2, %c_3, %c_4, %c_5, %c_6, %c_7, %c_8, %c_9, %c_10, %c_11, %c_12, %c_13, %c_14, %c_15, %c_16, %c_17, %c_18, %c_19, %c_20, %c_21, %c_22, %c_23) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, asymmetric_quantize_inputs = false, kernel_type = #tfl<lstm_kernel_type_attr FULL>}> ({}) : (tensor<2x4xf32>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, none, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, none, none, tensor<2x3xf32>, tensor<2x3xf32>, none, none, none, none) -> tensor<2x3xf32>
  %d_0 = "tfl.pseudo_const"() <{value = dense<[[-0.001, 1.351, 0.588, -1.276], [0.951, 0.672, -0.421, -0.101]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %d_1 = "tfl.no_value"() <{value}> : () -> none
  %d_2 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[13, 35, -62, -25], [84, 88, 30, 15], [-36, 9, -43, 49]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_3 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[124, 26, 108, -107], [82, -51, -3, -122], [-6, 48, -2, 46]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_4 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-71, -102, -81, -1], [-30, 121, 56, -104], [43, -55, -3, -108]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_5 = "tfl.no_value"() <{value}> : () -> none
  %d_6 = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[99, 107], [85, 104], [124, 27]]> : tensor<3x2xi8>}> : () -> tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_7 = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[121, -52], [26, -105], [-101, 80]]> : tensor<3x2xi8>}> : () -> tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_8 = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-53, -77], [36, -31], [55, 100]]> : tensor<3x2xi8>}> : () -> tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_9 = "tfl.no_value"() <{value}> : () -> none
  %d_10 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[105, -46, 44]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_11 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[64, -45, -107]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_12 = "tfl.no_value"() <{value}> : () -> none
  %d_13 = "tfl.pseudo_const"() <{value = dense<[1.23, 0.993, -1.351]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %d_14 = "tfl.pseudo_const"() <{value = dense<[-1.398, 0.757, 0.466]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %d_15 = "tfl.pseudo_const"() <{value = dense<[1.2, 0.957, 0.16]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %d_16 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[26, -56, 85], [124, -123, 51]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_17 = "tfl.pseudo_const"() <{value = dense<[1.46, 0.629]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %d_18 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0], [0.0, 0.0]]> : tensor<2x2xf32>}> {tfl.is_variable} : () -> tensor<2x2xf32>
  %d_19 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %d_20 = "tfl.no_value"() <{value}> : () -> none
  %d_21 = "tfl.no_value"() <{value}> : () -> none
  %d_22 = "tfl.no_value"() <{value}> : () -> none
  %d_23 = "tfl.no_value"() <{value}> : () -> none
  %d_r = "tfl.lstm"(%d_0, %d_1, %d_2, %d_3, %d_4, %d_5, %d_6, %d_7, %d_8, %d_9, %d_10, %d_11, %d_12, %d_13, %d_14, %d_15, %d_16, %d_17, %d_18, %d_19, %d_20, %d_21, %d_22, %d_23) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, asymmetric_quantize_inputs = false, kernel_type = #tfl<lstm_kernel_type_attr FULL>}> ({}) : (tensor<2x4xf32>, none, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<2xf32>, tensor<2x2xf32>, tensor<2x3xf32>, none, none, none, none) -> tensor<2x2xf32>
  return %a_r, %b_r, %c_r, %d_r : tensor<2x3xf32>, tensor<2x2xf32>, tensor<2x3xf32>, tensor<2x2xf32>
}
