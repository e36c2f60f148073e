//--- hybrid.mlir
!w = !quant.uniform<i8<-127:127>:f32:0, {0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08}>
func.func @main(%x: tensor<1x64x64x32xf32>) -> tensor<1x64x64x32xf32> {
  %n = "tfl.no_value"() <{value}> : () -> none
  %c = "tfl.pseudo_qconst"() <{qtype = tensor<32x3x3x32x!w>, value = dense<3> : tensor<32x3x3x32xi8>}> : () -> tensor<32x3x3x32x!w>
  %0 = "tfl.conv_2d"(%x, %c, %n) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, stride_h = 1 : i32, stride_w = 1 : i32, fused_activation_function = "RELU", padding = "SAME"}> : (tensor<1x64x64x32xf32>, tensor<32x3x3x32x!w>, none) -> tensor<1x64x64x32xf32>
  %p = "tfl.pseudo_qconst"() <{qtype = tensor<32x1x1x32x!w>, value = dense<5> : tensor<32x1x1x32xi8>}> : () -> tensor<32x1x1x32x!w>
  %1 = "tfl.conv_2d"(%0, %p, %n) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, stride_h = 1 : i32, stride_w = 1 : i32, fused_activation_function = "NONE", padding = "VALID"}> : (tensor<1x64x64x32xf32>, tensor<32x1x1x32x!w>, none) -> tensor<1x64x64x32xf32>
  %2 = "tfl.logistic"(%1) : (tensor<1x64x64x32xf32>) -> tensor<1x64x64x32xf32>
  return %2 : tensor<1x64x64x32xf32>
}
//--- float.mlir
func.func @main(%x: tensor<1x64x64x32xf32>) -> tensor<1x64x64x32xf32> {
  %n = "tfl.no_value"() <{value}> : () -> none
  %d = "tfl.pseudo_const"() <{value = dense<0.125> : tensor<1x3x3x32xf32>}> : () -> tensor<1x3x3x32xf32>
  %b = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<32xf32>}> : () -> tensor<32xf32>
  %0 = "tfl.depthwise_conv_2d"(%x, %d, %b) <{depth_multiplier = 1 : i32, dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, stride_h = 1 : i32, stride_w = 1 : i32, fused_activation_function = "RELU", padding = "SAME"}> : (tensor<1x64x64x32xf32>, tensor<1x3x3x32xf32>, tensor<32xf32>) -> tensor<1x64x64x32xf32>
  %c = "tfl.pseudo_const"() <{value = dense<0.25> : tensor<32x3x3x32xf32>}> : () -> tensor<32x3x3x32xf32>
  %1 = "tfl.conv_2d"(%0, %c, %n) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, stride_h = 1 : i32, stride_w = 1 : i32, fused_activation_function = "RELU", padding = "SAME"}> : (tensor<1x64x64x32xf32>, tensor<32x3x3x32xf32>, none) -> tensor<1x64x64x32xf32>
  %2 = tfl.add %1, %x {fused_activation_function = "NONE"} : tensor<1x64x64x32xf32>
  return %2 : tensor<1x64x64x32xf32>
}
