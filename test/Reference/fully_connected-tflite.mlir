// RUN: %python %S/Inputs/check-op.py tfl-run %s --recipe=tflite
// Hybrid. The built-in kernel has a zero point where the op asks for one (docs/numerics.md). TFLite kernels/fully_connected.cc

// EXPECT: [[1.59392154, -3.72112751, -0.073039256], [26.7686272, 11.5811768, 13.5882359], [1.0, -2.0, 3.0]]
// EXPECT: [[0.596653521, 0.0, 0.0], [25.7622032, 13.5874014, 10.5763779], [0.0, 0.0, 0.0]]
// EXPECT: [[0.593921602, -3.44225502, -9.21911812], [25.7686272, 27.1623535, 31.7647057], [0.0, 0.0, 0.0]]
// EXPECT: [[1.67224407, -0.425196856, -0.97342521], [-24.7401581, -0.251968503, 20.4881897], [0.0, 0.0, 0.0]]
func.func @main() -> (tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>) {
  // Rows of different range, one of zeros.
  %a_0 = "tfl.pseudo_const"() <{value = dense<[[1.25, 1.125, 1.25, 0.25], [-17.5, -20.0, 0.0, -20.0], [0.0, 0.0, 0.0, -0.0]]> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %a_1 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-65, 7, 122, -79], [63, -97, -108, -26], [-120, -73, -85, 125]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_2 = "tfl.pseudo_const"() <{value = dense<[1.0, -2.0, 3.0]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %a_r = "tfl.fully_connected"(%a_0, %a_1, %a_2) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT", asymmetric_quantize_inputs = true}> : (tensor<3x4xf32>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<3xf32>) -> tensor<3x3xf32>
  %b_0 = "tfl.pseudo_const"() <{value = dense<[[1.25, 1.125, 1.25, 0.25], [-17.5, -20.0, 0.0, -20.0], [0.0, 0.0, 0.0, -0.0]]> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %b_1 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-65, 7, 122, -79], [63, -97, -108, -26], [-120, -73, -85, 125]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_2 = "tfl.no_value"() <{value}> : () -> none
  %b_r = "tfl.fully_connected"(%b_0, %b_1, %b_2) <{fused_activation_function = "RELU", keep_num_dims = false, weights_format = "DEFAULT", asymmetric_quantize_inputs = false}> : (tensor<3x4xf32>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, none) -> tensor<3x3xf32>
  // A scale for each unit.
  %c_0 = "tfl.pseudo_const"() <{value = dense<[[1.25, 1.125, 1.25, 0.25], [-17.5, -20.0, 0.0, -20.0], [0.0, 0.0, 0.0, -0.0]]> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %c_1 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32:0, {0.01, 0.02, 0.03}>>, value = dense<[[-65, 7, 122, -79], [63, -97, -108, -26], [-120, -73, -85, 125]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32:0, {0.01, 0.02, 0.03}>>
  %c_2 = "tfl.no_value"() <{value}> : () -> none
  %c_r = "tfl.fully_connected"(%c_0, %c_1, %c_2) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT", asymmetric_quantize_inputs = true}> : (tensor<3x4xf32>, tensor<3x4x!quant.uniform<i8<-127:127>:f32:0, {0.01, 0.02, 0.03}>>, none) -> tensor<3x3xf32>
  // 4-bit weights.
  %d_0 = "tfl.pseudo_const"() <{value = dense<[[1.25, 1.125, 1.25, 0.25], [-17.5, -20.0, 0.0, -20.0], [0.0, 0.0, 0.0, -0.0]]> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %d_1 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i4<-7:7>:f32, 0.1>>, value = dense<[[5, 4, 4, 4], [-1, 2, -4, -1], [-6, -4, 2, -1]]> : tensor<3x4xi4>}> : () -> tensor<3x4x!quant.uniform<i4<-7:7>:f32, 0.1>>
  %d_2 = "tfl.no_value"() <{value}> : () -> none
  %d_r = "tfl.fully_connected"(%d_0, %d_1, %d_2) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT", asymmetric_quantize_inputs = false}> : (tensor<3x4xf32>, tensor<3x4x!quant.uniform<i4<-7:7>:f32, 0.1>>, none) -> tensor<3x3xf32>
  return %a_r, %b_r, %c_r, %d_r : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>
}
