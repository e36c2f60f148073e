// The example of docs/codegen.md: a convolution with int8 weights.
func.func @main(%image: tensor<1x6x6x8xf32>) -> tensor<1x6x6x16xf32> {
  %filter = "tfl.pseudo_qconst"() <{qtype = tensor<16x3x3x8x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<3> : tensor<16x3x3x8xi8>}> : () -> tensor<16x3x3x8x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %bias = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<16xf32>}> : () -> tensor<16xf32>
  %0 = "tfl.conv_2d"(%image, %filter, %bias) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "RELU", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x6x6x8xf32>, tensor<16x3x3x8x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<16xf32>) -> tensor<1x6x6x16xf32>
  return %0 : tensor<1x6x6x16xf32>
}
