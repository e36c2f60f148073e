// RUN: %python %S/Inputs/check-op.py tfl-run %s --recipe=w8
// Weights alone are int8 (recipe w8, docs/numerics.md). TFLite kernels/lstm.cc

// EXPECT: [[-0.270374686, -0.138889909, -0.324303389], [0.350667328, -0.0366662666, 0.138899431]]
// EXPECT: [[-0.459196508, -0.164444759], [-0.514645696, -0.169550657]]
func.func @main() -> (tensor<2x3xf32>, tensor<2x2xf32>) {
  // asymmetric_quantize_inputs = true.
  %a_0 = "tfl.pseudo_const"() <{value = dense<[[-0.712, -1.388, 0.044, 0.792], [-0.449, -0.561, -1.455, 0.463]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %a_1 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[17, 66, -8, 95], [-114, 43, 101, -71], [79, -31, -49, -48]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_2 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[26, 124, -6, 24], [15, -99, -7, 75], [-18, -99, 54, -79]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_3 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-1, 4, -111, -98], [-21, 107, 23, -92], [82, 60, -115, -23]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_4 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-73, -5, -48, -68], [100, -119, -22, 105], [-21, 84, -71, 104]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_5 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[75, 65, -18], [107, -68, 38], [-80, 66, -19]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_6 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-68, -18, 6], [-102, 7, -60], [-46, 39, -8]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_7 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-13, -123, 5], [99, -41, 83], [-86, -125, 3]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_8 = "tfl.pseudo_qconst"() <{qtype = tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-28, -11, -6], [-9, -70, 92], [88, -32, 71]]> : tensor<3x3xi8>}> : () -> tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_9 = "tfl.no_value"() <{value}> : () -> none
  %a_10 = "tfl.no_value"() <{value}> : () -> none
  %a_11 = "tfl.no_value"() <{value}> : () -> none
  %a_12 = "tfl.pseudo_const"() <{value = dense<[1.481, -1.39, 0.92]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %a_13 = "tfl.pseudo_const"() <{value = dense<[-0.983, -1.353, -1.361]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %a_14 = "tfl.pseudo_const"() <{value = dense<[-0.254, 0.14, -0.649]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %a_15 = "tfl.pseudo_const"() <{value = dense<[-0.071, 0.999, 0.703]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %a_16 = "tfl.no_value"() <{value}> : () -> none
  %a_17 = "tfl.no_value"() <{value}> : () -> none
  %a_18 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %a_19 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %a_20 = "tfl.no_value"() <{value}> : () -> none
  %a_21 = "tfl.no_value"() <{value}> : () -> none
  %a_22 = "tfl.no_value"() <{value}> : () -> none
  %a_23 = "tfl.no_value"() <{value}> : () -> none
  %a_r = "tfl.lstm"(%a_0, %a_1, %a_2, %a_3, %a_4, %a_5, %a_6, %a_7, %a_8, %a_9, %a_10, %a_11, %a_12, %a_13, %a_14, %a_15, %a_16, %a_17, %a_18, %a_19, %a_20, %a_21, %a_22, %a_23) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, asymmetric_quantize_inputs = true, kernel_type = #tfl<lstm_kernel_type_attr FULL>}> ({}) : (tensor<2x4xf32>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, none, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, none, none, tensor<2x3xf32>, tensor<2x3xf32>, none, none, none, none) -> tensor<2x3xf32>
  %b_0 = "tfl.pseudo_const"() <{value = dense<[[0.416, -0.848, -0.498, 1.132], [0.27, -0.832, -1.081, -0.061]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %b_1 = "tfl.no_value"() <{value}> : () -> none
  %b_2 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[127, -56, 104, 34], [-112, -61, -88, -120], [-11, 7, -90, -111]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_3 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-65, 112, -90, -3], [-14, -18, 65, 95], [33, -9, 72, -40]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_4 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-29, 19, -42, -35], [-58, -32, -87, 45], [27, -125, -96, -5]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_5 = "tfl.no_value"() <{value}> : () -> none
  %b_6 = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[18, 121], [-107, -38], [82, 74]]> : tensor<3x2xi8>}> : () -> tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_7 = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[48, 20], [-85, -119], [-122, -57]]> : tensor<3x2xi8>}> : () -> tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_8 = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[32, 72], [-6, 88], [-31, -43]]> : tensor<3x2xi8>}> : () -> tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_9 = "tfl.no_value"() <{value}> : () -> none
  %b_10 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[-58, 124, 23]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_11 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[-89, -3, -106]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_12 = "tfl.no_value"() <{value}> : () -> none
  %b_13 = "tfl.pseudo_const"() <{value = dense<[-0.321, 1.043, -0.332]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %b_14 = "tfl.pseudo_const"() <{value = dense<[-1.425, 1.452, -1.421]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %b_15 = "tfl.pseudo_const"() <{value = dense<[0.657, 0.839, 1.137]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %b_16 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[52, 101, 123], [26, -67, -51]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_17 = "tfl.pseudo_const"() <{value = dense<[0.047, -0.182]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %b_18 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0], [0.0, 0.0]]> : tensor<2x2xf32>}> {tfl.is_variable} : () -> tensor<2x2xf32>
  %b_19 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %b_20 = "tfl.no_value"() <{value}> : () -> none
  %b_21 = "tfl.no_value"() <{value}> : () -> none
  %b_22 = "tfl.no_value"() <{value}> : () -> none
  %b_23 = "tfl.no_value"() <{value}> : () -> none
  %b_r = "tfl.lstm"(%b_0, %b_1, %b_2, %b_3, %b_4, %b_5, %b_6, %b_7, %b_8, %b_9, %b_10, %b_11, %b_12, %b_13, %b_14, %b_15, %b_16, %b_17, %b_18, %b_19, %b_20, %b_21, %b_22, %b_23) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, asymmetric_quantize_inputs = true, kernel_type = #tfl<lstm_kernel_type_attr FULL>}> ({}) : (tensor<2x4xf32>, none, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3x!quant.uniform<i8<-127:127>:f32, 0.01>>, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2x3x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<2xf32>, tensor<2x2xf32>, tensor<2x3xf32>, none, none, none, none) -> tensor<2x2xf32>
  return %a_r, %b_r : tensor<2x3xf32>, tensor<2x2xf32>
}
