func.func @main(%x: tensor<1x14x14x32xf32>) -> tensor<1x14x14x32xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<2.0> : tensor<1x3x3x32xf32>}> : () -> tensor<1x3x3x32xf32>
  %b = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<32xf32>}> : () -> tensor<32xf32>
  %0 = "tfl.depthwise_conv_2d"(%x, %w, %b) <{depth_multiplier = 1 : i32, dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "RELU6", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x14x14x32xf32>, tensor<1x3x3x32xf32>, tensor<32xf32>) -> tensor<1x14x14x32xf32>
  return %0 : tensor<1x14x14x32xf32>
}
