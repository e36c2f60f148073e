// RUN: %python %S/Inputs/check-op.py tfl-run %s --recipe=tflite
// Hybrid: rows are quantized at every step, with a zero point where the op asks for one (docs/numerics.md). TFLite kernels/svdf.cc

// EXPECT: [[-0.54052037, 0.390887022], [-0.67988652, -0.641366422]]
// EXPECT: [[0.0395066366, -0.409209847], [-0.250577241, -0.0135093816]]
func.func @main() -> (tensor<2x2xf32>, tensor<2x2xf32>) {
  %a_0 = "tfl.pseudo_const"() <{value = dense<[[0.903, 0.862, -0.588, 0.62], [0.424, -0.633, 1.129, -0.347]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %a_1 = "tfl.pseudo_qconst"() <{qtype = tensor<4x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[14, 58, -88, -67], [85, -44, 64, -8], [8, -28, 102, -61], [107, 28, -25, 107]]> : tensor<4x4xi8>}> : () -> tensor<4x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_2 = "tfl.pseudo_const"() <{value = dense<[[-0.598, 0.775, 1.12], [-0.345, 1.16, 1.314], [-1.059, -0.366, 0.239], [-0.374, 0.122, 0.703]]> : tensor<4x3xf32>}> : () -> tensor<4x3xf32>
  %a_3 = "tfl.pseudo_const"() <{value = dense<[-1.304, -0.751]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %a_4 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]]> : tensor<2x12xf32>}> {tfl.is_variable} : () -> tensor<2x12xf32>
  %a_r = "tfl.svdf"(%a_0, %a_1, %a_2, %a_3, %a_4) <{fused_activation_function = "NONE", rank = 2 : i32, asymmetric_quantize_inputs = true}> : (tensor<2x4xf32>, tensor<4x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<4x3xf32>, tensor<2xf32>, tensor<2x12xf32>) -> tensor<2x2xf32>
  %b_0 = "tfl.pseudo_const"() <{value = dense<[[0.304, 0.618, -0.161, 0.032], [0.914, -0.658, 0.057, -0.574]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %b_1 = "tfl.pseudo_qconst"() <{qtype = tensor<4x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[19, 30, -12, 94], [-70, -96, -69, 23], [10, 122, -125, -53], [127, -106, -11, -87]]> : tensor<4x4xi8>}> : () -> tensor<4x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %b_2 = "tfl.pseudo_const"() <{value = dense<[[1.254, -0.027, -0.126], [1.16, -0.78, -0.794], [0.944, 0.541, 0.756], [1.367, -0.367, 0.564]]> : tensor<4x3xf32>}> : () -> tensor<4x3xf32>
  %b_3 = "tfl.pseudo_const"() <{value = dense<[-0.468, -0.98]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %b_4 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]]> : tensor<2x12xf32>}> {tfl.is_variable} : () -> tensor<2x12xf32>
  %b_r = "tfl.svdf"(%b_0, %b_1, %b_2, %b_3, %b_4) <{fused_activation_function = "NONE", rank = 2 : i32, asymmetric_quantize_inputs = false}> : (tensor<2x4xf32>, tensor<4x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<4x3xf32>, tensor<2xf32>, tensor<2x12xf32>) -> tensor<2x2xf32>
  return %a_r, %b_r : tensor<2x2xf32>, tensor<2x2xf32>
}
