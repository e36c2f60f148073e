//--- functions.mlir
func.func @main(%x: tensor<1x7x5x3xf32>, %i: tensor<1x7xi32>) -> (tensor<1x7x5x3xf32>, tensor<1x3x2x3xf32>, tensor<1x7xi32>) {
  %0 = "tfl.exp"(%x) : (tensor<1x7x5x3xf32>) -> tensor<1x7x5x3xf32>
  %1 = "tfl.tanh"(%0) : (tensor<1x7x5x3xf32>) -> tensor<1x7x5x3xf32>
  %2 = "tfl.round"(%x) : (tensor<1x7x5x3xf32>) -> tensor<1x7x5x3xf32>
  %3 = "tfl.floor"(%x) : (tensor<1x7x5x3xf32>) -> tensor<1x7x5x3xf32>
  %4 = tfl.add %1, %2 {fused_activation_function = "RELU6"} : tensor<1x7x5x3xf32>
  %5 = "tfl.maximum"(%3, %4) : (tensor<1x7x5x3xf32>, tensor<1x7x5x3xf32>) -> tensor<1x7x5x3xf32>
  %6 = "tfl.softmax"(%5) <{beta = 1.0 : f32}> : (tensor<1x7x5x3xf32>) -> tensor<1x7x5x3xf32>
  %7 = "tfl.average_pool_2d"(%6) <{filter_height = 2 : i32, filter_width = 2 : i32, padding = "VALID", stride_h = 2 : i32, stride_w = 2 : i32, fused_activation_function = "NONE"}> : (tensor<1x7x5x3xf32>) -> tensor<1x3x2x3xf32>
  %8 = "tfl.floor_div"(%i, %i) : (tensor<1x7xi32>, tensor<1x7xi32>) -> tensor<1x7xi32>
  return %6, %7, %8 : tensor<1x7x5x3xf32>, tensor<1x3x2x3xf32>, tensor<1x7xi32>
}
//--- integers.mlir
!q = !quant.uniform<i8:f32, 0.05:3>
!w = !quant.uniform<i8<-127:127>:f32, 0.02>
func.func @main(%x: tensor<1x8x!q>, %k: tensor<1x4xi64>) -> (tensor<1x4x!q>, tensor<1x4xi64>, tensor<1x4xf32>) {
  %w = "tfl.pseudo_qconst"() <{qtype = tensor<4x8x!w>, value = dense<3> : tensor<4x8xi8>}> : () -> tensor<4x8x!w>
  %b = "tfl.pseudo_qconst"() <{qtype = tensor<4x!quant.uniform<i32:f32, 0.001>>, value = dense<5> : tensor<4xi32>}> : () -> tensor<4x!quant.uniform<i32:f32, 0.001>>
  %0 = "tfl.fully_connected"(%x, %w, %b) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x8x!q>, tensor<4x8x!w>, tensor<4x!quant.uniform<i32:f32, 0.001>>) -> tensor<1x4x!q>
  %1 = "tfl.mul"(%k, %k) <{fused_activation_function = "NONE"}> : (tensor<1x4xi64>, tensor<1x4xi64>) -> tensor<1x4xi64>
  %2 = "tfl.cast"(%1) : (tensor<1x4xi64>) -> tensor<1x4xf32>
  return %0, %1, %2 : tensor<1x4x!q>, tensor<1x4xi64>, tensor<1x4xf32>
}
//--- signatures.mlir
func.func @first(%x: tensor<1x8xf32>) -> tensor<1x8xf32> attributes {tf.entry_function = {inputs = "x", outputs = "y"}} {
  %0 = "tfl.relu"(%x) : (tensor<1x8xf32>) -> tensor<1x8xf32>
  return %0 : tensor<1x8xf32>
}
func.func @"se-cond"(%x: tensor<2xi16>, %f: tensor<f32>, %b: tensor<3xi1>) -> (tensor<2xi16>, tensor<f32>, tensor<3xi1>) {
  return %x, %f, %b : tensor<2xi16>, tensor<f32>, tensor<3xi1>
}
//--- open.mlir
func.func @main(%x: tensor<?x8xf32>) -> tensor<?x8xf32> attributes {tf.entry_function = {inputs = "x", outputs = "y"}} {
  %0 = "tfl.relu"(%x) : (tensor<?x8xf32>) -> tensor<?x8xf32>
  return %0 : tensor<?x8xf32>
}
//--- strings.mlir
func.func @main(%x: tensor<2x!tf_type.string>) -> tensor<2x!tf_type.string> {
  return %x : tensor<2x!tf_type.string>
}
//--- arithmetic.mlir
func.func @main(%i: tensor<64xi32>, %j: tensor<64xi32>, %k: tensor<64xi64>, %l: tensor<64xi64>, %x: tensor<8xf32>) -> (tensor<64xi32>, tensor<64xi32>, tensor<64xi64>, tensor<64xi64>, tensor<64xf32>, tensor<8xi64>) {
  %0 = "tfl.floor_div"(%i, %j) : (tensor<64xi32>, tensor<64xi32>) -> tensor<64xi32>
  %1 = "tfl.floor_mod"(%i, %j) : (tensor<64xi32>, tensor<64xi32>) -> tensor<64xi32>
  %2 = "tfl.floor_mod"(%k, %l) : (tensor<64xi64>, tensor<64xi64>) -> tensor<64xi64>
  %c = "tfl.pseudo_const"() <{value = dense<-7> : tensor<i64>}> : () -> tensor<i64>
  %3 = "tfl.floor_mod"(%k, %c) : (tensor<64xi64>, tensor<i64>) -> tensor<64xi64>
  %4 = "tfl.cast"(%k) : (tensor<64xi64>) -> tensor<64xf32>
  %5 = "tfl.cast"(%x) : (tensor<8xf32>) -> tensor<8xi64>
  return %0, %1, %2, %3, %4, %5 : tensor<64xi32>, tensor<64xi32>, tensor<64xi64>, tensor<64xi64>, tensor<64xf32>, tensor<8xi64>
}
//--- state.mlir
func.func @main(%x: tensor<2x1x2xf32>) -> tensor<2x1x2xf32> {
  %w1 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.6], [-0.8, -0.2]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %w2 = "tfl.pseudo_const"() <{value = dense<[[1.0, -0.6], [0.2, 0.8]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %w3 = "tfl.pseudo_const"() <{value = dense<[[-0.2, 0.4], [-1.0, -0.4]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %w4 = "tfl.pseudo_const"() <{value = dense<[[0.8, -0.8], [0.0, 0.6]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %w5 = "tfl.pseudo_const"() <{value = dense<[[-0.4, 0.2], [1.0, -0.6]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %w6 = "tfl.pseudo_const"() <{value = dense<[[0.6, -1.0], [-0.2, 0.4]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %w7 = "tfl.pseudo_const"() <{value = dense<[[-0.6, 0.0], [0.8, -0.8]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %w8 = "tfl.pseudo_const"() <{value = dense<[[0.4, 1.0], [-0.4, 0.2]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %b = "tfl.pseudo_const"() <{value = dense<[0.3, -0.2]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %h = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x2xf32>}> {tfl.is_variable} : () -> tensor<1x2xf32>
  %c = "tfl.pseudo_const"() <{value = dense<[[0.25, -0.5]]> : tensor<1x2xf32>}> {tfl.is_variable} : () -> tensor<1x2xf32>
  %r = "tfl.unidirectional_sequence_lstm"(%x, %w1, %w2, %w3, %w4, %w5, %w6, %w7, %w8, %n, %n, %n, %b, %b, %b, %b, %n, %n, %h, %c, %n, %n, %n, %n) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, time_major = true}> : (tensor<2x1x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, none, none, none, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, none, none, tensor<1x2xf32>, tensor<1x2xf32>, none, none, none, none) -> tensor<2x1x2xf32>
  return %r : tensor<2x1x2xf32>
}
