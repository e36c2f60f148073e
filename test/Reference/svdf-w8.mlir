// RUN: %python %S/Inputs/check-op.py tfl-run %s --recipe=w8
// Weights alone are int8 (recipe w8, docs/numerics.md). TFLite kernels/svdf.cc

// EXPECT: [[-0.0158449225, 1.25808227], [-1.82451427, 2.70714021]]
func.func @main() -> (tensor<2x2xf32>) {
  %a_0 = "tfl.pseudo_const"() <{value = dense<[[-0.675, 0.28, 0.852, -0.229], [-0.811, 0.714, -1.271, -1.133]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %a_1 = "tfl.pseudo_qconst"() <{qtype = tensor<4x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[-123, -77, 95, 24], [114, -108, -58, 89], [-36, -24, -3, 2], [93, -80, 25, 5]]> : tensor<4x4xi8>}> : () -> tensor<4x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_2 = "tfl.pseudo_const"() <{value = dense<[[-0.608, 0.003, 0.693], [0.152, -1.097, 0.736], [0.91, -0.672, -0.716], [0.537, -0.855, -1.374]]> : tensor<4x3xf32>}> : () -> tensor<4x3xf32>
  %a_3 = "tfl.pseudo_const"() <{value = dense<[0.338, 0.469]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %a_4 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]]> : tensor<2x12xf32>}> {tfl.is_variable} : () -> tensor<2x12xf32>
  %a_r = "tfl.svdf"(%a_0, %a_1, %a_2, %a_3, %a_4) <{fused_activation_function = "NONE", rank = 2 : i32, asymmetric_quantize_inputs = false}> : (tensor<2x4xf32>, tensor<4x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<4x3xf32>, tensor<2xf32>, tensor<2x12xf32>) -> tensor<2x2xf32>
  return %a_r : tensor<2x2xf32>
}
