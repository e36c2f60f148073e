// Products and convolutions, hybrid and of reals, with rows that fill no tile.
!q = !quant.uniform<i8<-127:127>:f32, 0.01>
func.func @main(%x: tensor<11x80xf32>, %i: tensor<1x8x8x16xf32>) -> (tensor<11x192xf32>, tensor<11x192xf32>, tensor<1x6x6x64xf32>, tensor<1x6x6x64xf32>) {
  %n = "tfl.no_value"() <{value}> : () -> none
  %w = "tfl.pseudo_qconst"() <{qtype = tensor<192x80x!q>, value = dense<100> : tensor<192x80xi8>}> : () -> tensor<192x80x!q>
  %0 = "tfl.fully_connected"(%x, %w, %n) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<11x80xf32>, tensor<192x80x!q>, none) -> tensor<11x192xf32>
  %v = "tfl.pseudo_const"() <{value = dense<3.0> : tensor<192x80xf32>}> : () -> tensor<192x80xf32>
  %1 = "tfl.fully_connected"(%x, %v, %n) <{fused_activation_function = "RELU6", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<11x80xf32>, tensor<192x80xf32>, none) -> tensor<11x192xf32>
  %c = "tfl.pseudo_qconst"() <{qtype = tensor<64x3x3x16x!q>, value = dense<100> : tensor<64x3x3x16xi8>}> : () -> tensor<64x3x3x16x!q>
  %2 = "tfl.conv_2d"(%i, %c, %n) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, stride_h = 1 : i32, stride_w = 1 : i32, fused_activation_function = "RELU", padding = "VALID"}> : (tensor<1x8x8x16xf32>, tensor<64x3x3x16x!q>, none) -> tensor<1x6x6x64xf32>
  %d = "tfl.pseudo_const"() <{value = dense<3.0> : tensor<64x3x3x16xf32>}> : () -> tensor<64x3x3x16xf32>
  %3 = "tfl.conv_2d"(%i, %d, %n) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, stride_h = 1 : i32, stride_w = 1 : i32, fused_activation_function = "NONE", padding = "VALID"}> : (tensor<1x8x8x16xf32>, tensor<64x3x3x16xf32>, none) -> tensor<1x6x6x64xf32>
  return %0, %1, %2, %3 : tensor<11x192xf32>, tensor<11x192xf32>, tensor<1x6x6x64xf32>, tensor<1x6x6x64xf32>
}
