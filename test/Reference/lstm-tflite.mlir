// RUN: %python %S/Inputs/check-op.py tfl-run %s --recipe=tflite
// Hybrid: input, state and what is projected are each quantized by row at every step; with a zero point where the op asks for one
// (docs/numerics.md). TFLite kernels/lstm.cc

// EXPECT: [[0.0645056143, 0.232445717, 0.0554827489], [-0.541668117, 0.0172690134, 0.234807387]]
// EXPECT: [[0.313696295, 0.951496303], [-0.938730419, 1.09991515]]
// EXPECT: [[-0.131207824, 0.0163087454, -0.0128686652], [0.486128181, -0.090214029, -0.193177909]]
// EXPECT: [[-0.354543418, 1.48454571], [-0.398107976, 1.50754869]]
func.func @main() -> (tensor<2x3xf32>, tensor<2x2xf32>, tensor<2x3xf32>, tensor<2x2xf32>) {
  // asymmetric_quantize_inputs = true.
  %a_0 = "tfl.pseudo_const"() <{value = dense<[[-0.768, -0.466, -0.258, -0.116], [-1.133, 1.26, 0.094, -0.851]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %a_1 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-119, 9, -74, -21], [-30, 127, 58, -104], [20, 124, 98, 14]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_2 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[57, -108, -73, 72], [-73, 11, 3, -5], [84, 91, -70, 33]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_3 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[38, -117, -98, 95], [-93, -72, 121, 57], [-50, -56, 12, -96]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_4 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-23, 124, -48, -90], [-51, -75, 4, 81], [78, 76, -59, 107]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_5 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-74, 79, 109], [-4, -54, -61], [48, 117, -69]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_6 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-16, -85, 71], [37, 92, -62], [-73, 43, -12]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_7 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[32, -36, -1], [84, -16, -3], [-44, 69, 54]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_8 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-95, -13, -18], [77, 10, -87], [-38, -52, 96]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_9 = "tfl.no_value"() <{value}> : () -> none
  %a_10 = "tfl.no_value"() <{value}> : () -> none
  %a_11 = "tfl.no_value"() <{value}> : () -> none
  %a_12 = "tfl.pseudo_const"() <{value = dense<[0.519, 1.386, -0.852]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %a_13 = "tfl.pseudo_const"() <{value = dense<[0.288, -0.945, 0.472]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %a_14 = "tfl.pseudo_const"() <{value = dense<[0.097, 0.355, 0.05]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %a_15 = "tfl.pseudo_const"() <{value = dense<[-1.361, -0.816, 1.465]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %a_16 = "tfl.no_value"() <{value}> : () -> none
  %a_17 = "tfl.no_value"() <{value}> : () -> none
  %a_18 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %a_19 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %a_20 = "tfl.no_value"() <{value}> : () -> none
  %a_21 = "tfl.no_value"() <{value}> : () -> none
  %a_22 = "tfl.no_value"() <{value}> : () -> none
  %a_23 = "tfl.no_value"() <{value}> : () -> none
  %a_r = "tfl.lstm"(%a_0, %a_1, %a_2, %a_3, %a_4, %a_5, %a_6, %a_7, %a_8, %a_9, %a_10, %a_11, %a_12, %a_13, %a_14, %a_15, %a_16, %a_17, %a_18, %a_19, %a_20, %a_21, %a_22, %a_23) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, asymmetric_quantize_inputs = true, kernel_type = #tfl<lstm_kernel_type_attr FULL>}> ({}) : (tensor<2x4xf32>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, none, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, none, none, tensor<2x3xf32>, tensor<2x3xf32>, none, none, none, none) -> tensor<2x3xf32>
  %b_0 = "tfl.pseudo_const"() <{value = dense<[[1.148, 0.106, 1.394, -0.411], [0.668, -0.309, -1.378, -1.347]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %b_1 = "tfl.no_value"() <{value}> : () -> none
  %b_2 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[40, -78, -65, 80], [-97, -63, 0, 28], [30, -18, 82, 47]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_3 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[101, 91, 98, 100], [-15, -71, 121, 62], [-106, 34, 9, -126]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_4 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[104, -92, 53, 51], [-111, 23, 79, 70], [-26, -117, -16, -50]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_5 = "tfl.no_value"() <{value}> : () -> none
  %b_6 = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[122, 35], [126, -115], [-86, -30]]> : tensor<3x2xi8>}> : () -> tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_7 = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[11, 34], [47, -98], [-63, -42]]> : tensor<3x2xi8>}> : () -> tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_8 = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-69, 29], [11, 51], [106, 122]]> : tensor<3x2xi8>}> : () -> tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_9 = "tfl.no_value"() <{value}> : () -> none
  %b_10 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[-34, -10, -70]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_11 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[-120, 81, -73]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_12 = "tfl.no_value"() <{value}> : () -> none
  %b_13 = "tfl.pseudo_const"() <{value = dense<[-0.814, -1.322, -1.382]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %b_14 = "tfl.pseudo_const"() <{value = dense<[-1.215, -0.508, 0.304]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %b_15 = "tfl.pseudo_const"() <{value = dense<[0.404, -0.914, -0.242]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %b_16 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[113, 15, -78], [-42, 82, -16]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_17 = "tfl.pseudo_const"() <{value = dense<[-0.238, 1.011]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %b_18 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0], [0.0, 0.0]]> : tensor<2x2xf32>}> {tfl.is_variable} : () -> tensor<2x2xf32>
  %b_19 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %b_20 = "tfl.no_value"() <{value}> : () -> none
  %b_21 = "tfl.no_value"() <{value}> : () -> none
  %b_22 = "tfl.no_value"() <{value}> : () -> none
  %b_23 = "tfl.no_value"() <{value}> : () -> none
  %b_r = "tfl.lstm"(%b_0, %b_1, %b_2, %b_3, %b_4, %b_5, %b_6, %b_7, %b_8, %b_9, %b_10, %b_11, %b_12, %b_13, %b_14, %b_15, %b_16, %b_17, %b_18, %b_19, %b_20, %b_21, %b_22, %b_23) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, asymmetric_quantize_inputs = true, kernel_type = #tfl<lstm_kernel_type_attr FULL>}> ({}) : (tensor<2x4xf32>, none, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<2xf32>, tensor<2x2xf32>, tensor<2x3xf32>, none, none, none, none) -> tensor<2x2xf32>
  // asymmetric_quantize_inputs = false.
  %c_0 = "tfl.pseudo_const"() <{value = dense<[[-0.654, -0.616, 0.551, -1.267], [-1.064, 0.203, 1.2, -0.462]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %c_1 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-2, 0, 42, -45], [-114, -115, 94, 76], [-94, 44, 23, -33]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %c_2 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-65, 107, -58, -49], [87, -118, 29, -117], [-95, 107, -97, 59]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %c_3 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-87, 96, 78, -2], [32, -105, -62, -97], [38, -106, -92, -94]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %c_4 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-49, -86, -42, 20], [22, 65, -51, 121], [29, 79, -99, 90]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %c_5 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[99, -17, 117], [-104, 95, 109], [1, 109, -92]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %c_6 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[1, -75, 31], [27, -30, -121], [40, 127, 65]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %c_7 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[10, 9, -99], [16, -82, -116], [72, 113, 99]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %c_8 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-113, -120, -17], [-19, 13, -52], [24, 80, 10]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %c_9 = "tfl.no_value"() <{value}> : () -> none
  %c_10 = "tfl.no_value"() <{value}> : () -> none
  %c_11 = "tfl.no_value"() <{value}> : () -> none
  %c_12 = "tfl.pseudo_const"() <{value = dense<[1.141, -0.218, -0.496]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %c_13 = "tfl.pseudo_const"() <{value = dense<[0.408, 1.186, 1.423]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %c_14 = "tfl.pseudo_const"() <{value = dense<[-0.613, -0.819, -1.201]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %c_15 = "tfl.pseudo_const"() <{value = dense<[1.326, -0.539, 0.964]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %c_16 = "tfl.no_value"() <{value}> : () -> none
  %c_17 = "tfl.no_value"() <{value}> : () -> none
  %c_18 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %c_19 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %c_20 = "tfl.no_value"() <{value}> : () -> none
  %c_21 = "tfl.no_value"() <{value}> : () -> none
  %c_22 = "tfl.no_value"() <{value}> : () -> none
  %c_23 = "tfl.no_value"() <{value}> : () -> none
  %c_r = "tfl.lstm"(%c_0, %c_1, %c_2, %c_3, %c_4, %c_5, %c_6, %c_7, %c_8, %c_9, %c_10, %c_11, %c_12, %c_13, %c_14, %c_15, %c_16, %c_17, %c_18, %c_19, %c_20, %c_21, %c_22, %c_23) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, asymmetric_quantize_inputs = false, kernel_type = #tfl<lstm_kernel_type_attr FULL>}> ({}) : (tensor<2x4xf32>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, none, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, none, none, tensor<2x3xf32>, tensor<2x3xf32>, none, none, none, none) -> tensor<2x3xf32>
  %d_0 = "tfl.pseudo_const"() <{value = dense<[[-1.113, 0.534, 0.758, -0.36], [1.452, -1.287, 1.196, -0.584]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %d_1 = "tfl.no_value"() <{value}> : () -> none
  %d_2 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-97, 14, -86, 114], [-1, 60, -1, -97], [41, -3, 121, 57]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_3 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-10, 85, 30, -100], [-28, 22, -116, 126], [-64, -119, 3, -17]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_4 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-88, 108, -3, 108], [-105, -31, 88, 126], [-53, 12, -115, -19]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_5 = "tfl.no_value"() <{value}> : () -> none
  %d_6 = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[1, -82], [118, -78], [64, 19]]> : tensor<3x2xi8>}> : () -> tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_7 = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-118, -53], [111, -49], [30, 108]]> : tensor<3x2xi8>}> : () -> tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_8 = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[22, -51], [-84, -54], [78, -31]]> : tensor<3x2xi8>}> : () -> tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_9 = "tfl.no_value"() <{value}> : () -> none
  %d_10 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[63, 60, -47]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_11 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[-44, -64, 102]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_12 = "tfl.no_value"() <{value}> : () -> none
  %d_13 = "tfl.pseudo_const"() <{value = dense<[-0.565, 0.878, -0.052]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %d_14 = "tfl.pseudo_const"() <{value = dense<[-0.378, -0.131, 0.585]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %d_15 = "tfl.pseudo_const"() <{value = dense<[-0.442, -0.581, 1.215]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %d_16 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[92, 38, -101], [-79, -121, 89]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %d_17 = "tfl.pseudo_const"() <{value = dense<[-0.314, 1.365]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %d_18 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0], [0.0, 0.0]]> : tensor<2x2xf32>}> {tfl.is_variable} : () -> tensor<2x2xf32>
  %d_19 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %d_20 = "tfl.no_value"() <{value}> : () -> none
  %d_21 = "tfl.no_value"() <{value}> : () -> none
  %d_22 = "tfl.no_value"() <{value}> : () -> none
  %d_23 = "tfl.no_value"() <{value}> : () -> none
  %d_r = "tfl.lstm"(%d_0, %d_1, %d_2, %d_3, %d_4, %d_5, %d_6, %d_7, %d_8, %d_9, %d_10, %d_11, %d_12, %d_13, %d_14, %d_15, %d_16, %d_17, %d_18, %d_19, %d_20, %d_21, %d_22, %d_23) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, asymmetric_quantize_inputs = false, kernel_type = #tfl<lstm_kernel_type_attr FULL>}> ({}) : (tensor<2x4xf32>, none, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<2xf32>, tensor<2x2xf32>, tensor<2x3xf32>, none, none, none, none) -> tensor<2x2xf32>
  return %a_r, %b_r, %c_r, %d_r : tensor<2x3xf32>, tensor<2x2xf32>, tensor<2x3xf32>, tensor<2x2xf32>
}
