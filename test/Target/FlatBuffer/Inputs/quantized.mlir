// Quantized per tensor and per axis; a filter that another op reads as well; narrow element types.
!q = !quant.uniform<i8:f32, 5.000000e-01:-3>
!w = !quant.uniform<i8<-127:127>:f32:0, {1.000000e-01,2.000000e-01}>
!b = !quant.uniform<i32:f32:0, {5.000000e-02,1.000000e-01}>
!u = !quant.uniform<u8:f32, 2.500000e-01:128>
module {
func.func @main(%arg0: tensor<1x4x4x2x!q>) -> (tensor<1x4x4x2x!q>, tensor<1x4x4x2x!u>, tensor<2x1x1x2xf32>, tensor<4xf32>) {
  %w = "tfl.pseudo_qconst"() <{qtype = tensor<2x1x1x2x!w>, value = dense<[[[[1, -2]]], [[[3, 127]]]]> : tensor<2x1x1x2xi8>}> : () -> tensor<2x1x1x2x!w>
  %b = "tfl.pseudo_qconst"() <{qtype = tensor<2x!b>, value = dense<[100, -100]> : tensor<2xi32>}> : () -> tensor<2x!b>
  %0 = "tfl.conv_2d"(%arg0, %w, %b) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x4x4x2x!q>, tensor<2x1x1x2x!w>, tensor<2x!b>) -> tensor<1x4x4x2x!q>
  %1 = "tfl.quantize"(%0) <{qtype = tensor<1x4x4x2x!u>}> : (tensor<1x4x4x2x!q>) -> tensor<1x4x4x2x!u>
  %2 = "tfl.dequantize"(%w) : (tensor<2x1x1x2x!w>) -> tensor<2x1x1x2xf32>
  %h = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf16>}> : () -> tensor<4xf16>
  %3 = "tfl.dequantize"(%h) : (tensor<4xf16>) -> tensor<4xf32>
  return %0, %1, %2, %3 : tensor<1x4x4x2x!q>, tensor<1x4x4x2x!u>, tensor<2x1x1x2xf32>, tensor<4xf32>
}
}
