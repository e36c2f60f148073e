func.func @main(%x: tensor<2x3xf32>, %y: tensor<4x!quant.uniform<i8:f32, 0.5:-3>>) -> (tensor<2x3xf32>, tensor<1xi32>) {
  %n = "tfl.no_value"() <{value}> : () -> none
  %0 = tfl.add %x, %x {fused_activation_function = "NONE"} : tensor<2x3xf32>
  %1:2 = "tfl.custom"(%0, %n, %y) <{custom_code = "Plug\22In", custom_option = #tfl<const_bytes : "0x010200FF">}> : (tensor<2x3xf32>, none, tensor<4x!quant.uniform<i8:f32, 0.5:-3>>) -> (tensor<2x3xf32>, tensor<1xi32>)
  %2 = "tfl.neg"(%1#0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %2, %1#1 : tensor<2x3xf32>, tensor<1xi32>
}
