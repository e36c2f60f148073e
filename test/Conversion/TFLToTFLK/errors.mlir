// RUN: tfl-opt %s -convert-tfl-to-tflk -split-input-file -verify-diagnostics

// What there is no kernel for is said of the op, with what would help.

func.func @unknown_rows(%x: tensor<?x4xf32>, %w: tensor<2x4xf32>) -> tensor<?x2xf32> {
  %b = "tfl.no_value"() <{value}> : () -> none
  // expected-error@+1 {{cannot be compiled: the shape of 'input' is not known: give input shapes}}
  %0 = "tfl.fully_connected"(%x, %w, %b) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<?x4xf32>, tensor<2x4xf32>, none) -> tensor<?x2xf32>
  return %0 : tensor<?x2xf32>
}

// -----

func.func @unknown_weights(%x: tensor<3x4xf32>, %w: tensor<?x4xf32>) -> tensor<3x?xf32> {
  %b = "tfl.no_value"() <{value}> : () -> none
  // expected-error@+1 {{cannot be compiled: the shape of 'filter' is not known: give input shapes}}
  %0 = "tfl.fully_connected"(%x, %w, %b) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<3x4xf32>, tensor<?x4xf32>, none) -> tensor<3x?xf32>
  return %0 : tensor<3x?xf32>
}

// -----

func.func @shuffled(%x: tensor<3x4x!quant.uniform<u8:f32, 0.5>>, %w: tensor<2x4x!quant.uniform<u8:f32, 0.5>>) -> tensor<3x2x!quant.uniform<i16:f32, 0.5>> {
  %b = "tfl.no_value"() <{value}> : () -> none
  // expected-error@+1 {{cannot be compiled: shuffled weights have no kernel}}
  %0 = "tfl.fully_connected"(%x, %w, %b) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "SHUFFLED4x16INT8"}> : (tensor<3x4x!quant.uniform<u8:f32, 0.5>>, tensor<2x4x!quant.uniform<u8:f32, 0.5>>, none) -> tensor<3x2x!quant.uniform<i16:f32, 0.5>>
  return %0 : tensor<3x2x!quant.uniform<i16:f32, 0.5>>
}

// -----

func.func @computed_integers(%x: tensor<3x4xf32>, %w: tensor<2x4x!quant.uniform<i8<-127:127>:f32, 0.5>>) -> tensor<3x2xf32> {
  %b = "tfl.no_value"() <{value}> : () -> none
  // expected-error@+1 {{cannot be compiled: integer weights must be constant, with a scale for each output channel}}
  %0 = "tfl.fully_connected"(%x, %w, %b) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<3x4xf32>, tensor<2x4x!quant.uniform<i8<-127:127>:f32, 0.5>>, none) -> tensor<3x2xf32>
  return %0 : tensor<3x2xf32>
}

// -----

func.func @wide_weights(%x: tensor<3x4xf32>) -> tensor<3x2xf32> {
  %w = "tfl.pseudo_qconst"() <{qtype = tensor<2x4x!quant.uniform<i16:f32, 0.5>>, value = dense<200> : tensor<2x4xi16>}> : () -> tensor<2x4x!quant.uniform<i16:f32, 0.5>>
  %b = "tfl.no_value"() <{value}> : () -> none
  // expected-error@+1 {{cannot be compiled: integer weights of more than 8 bits have no kernel}}
  %0 = "tfl.fully_connected"(%x, %w, %b) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<3x4xf32>, tensor<2x4x!quant.uniform<i16:f32, 0.5>>, none) -> tensor<3x2xf32>
  return %0 : tensor<3x2xf32>
}

// -----

func.func @wide_activations(%x: tensor<3x4x!quant.uniform<i16:f32, 0.5>>) -> tensor<3x2x!quant.uniform<i16:f32, 0.5>> {
  %w = "tfl.pseudo_qconst"() <{qtype = tensor<2x4x!quant.uniform<i8<-127:127>:f32, 0.5>>, value = dense<1> : tensor<2x4xi8>}> : () -> tensor<2x4x!quant.uniform<i8<-127:127>:f32, 0.5>>
  %b = "tfl.no_value"() <{value}> : () -> none
  // expected-error@+1 {{cannot be compiled: activations must be f32 or 8-bit integers with one scale, but are !quant.uniform<i16:f32, }}
  %0 = "tfl.fully_connected"(%x, %w, %b) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<3x4x!quant.uniform<i16:f32, 0.5>>, tensor<2x4x!quant.uniform<i8<-127:127>:f32, 0.5>>, none) -> tensor<3x2x!quant.uniform<i16:f32, 0.5>>
  return %0 : tensor<3x2x!quant.uniform<i16:f32, 0.5>>
}

// -----

func.func @sign_bit(%x: tensor<3x4xf32>, %w: tensor<2x4xf32>) -> tensor<3x2xf32> {
  %b = "tfl.no_value"() <{value}> : () -> none
  // expected-error@+1 {{cannot be compiled: the fused activation SIGN_BIT has no kernel}}
  %0 = "tfl.fully_connected"(%x, %w, %b) <{fused_activation_function = "SIGN_BIT", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<3x4xf32>, tensor<2x4xf32>, none) -> tensor<3x2xf32>
  return %0 : tensor<3x2xf32>
}

// -----

func.func @unknown_image(%x: tensor<1x?x5x2xf32>, %w: tensor<3x3x3x2xf32>) -> tensor<1x?x3x3xf32> {
  %b = "tfl.no_value"() <{value}> : () -> none
  // expected-error@+1 {{cannot be compiled: the shape of 'input' is not known: give input shapes}}
  %0 = "tfl.conv_2d"(%x, %w, %b) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, stride_h = 1 : i32, stride_w = 1 : i32, fused_activation_function = "NONE", padding = "VALID"}> : (tensor<1x?x5x2xf32>, tensor<3x3x3x2xf32>, none) -> tensor<1x?x3x3xf32>
  return %0 : tensor<1x?x3x3xf32>
}

// -----

func.func @stride(%x: tensor<1x5x5x2xf32>, %w: tensor<1x3x3x2xf32>) -> tensor<1x?x3x2xf32> {
  %b = "tfl.no_value"() <{value}> : () -> none
  // expected-error@+1 {{cannot be compiled: strides, dilations and the window must be positive}}
  %0 = "tfl.depthwise_conv_2d"(%x, %w, %b) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, stride_h = 0 : i32, stride_w = 1 : i32, fused_activation_function = "NONE", padding = "VALID", depth_multiplier = 1 : i32}> : (tensor<1x5x5x2xf32>, tensor<1x3x3x2xf32>, none) -> tensor<1x?x3x2xf32>
  return %0 : tensor<1x?x3x2xf32>
}

// -----

func.func @broadcast_integers(%x: tensor<3x1x2x4xf32>) -> tensor<3x2x2x3xf32> {
  %w = "tfl.pseudo_qconst"() <{qtype = tensor<2x4x3x!quant.uniform<i8<-127:127>:f32, 0.5>>, value = dense<1> : tensor<2x4x3xi8>}> : () -> tensor<2x4x3x!quant.uniform<i8<-127:127>:f32, 0.5>>
  // expected-error@+1 {{cannot be compiled: integer matrices that are broadcast have no kernel}}
  %0 = "tfl.batch_matmul"(%x, %w) <{adj_x = false, adj_y = false, asymmetric_quantize_inputs = false}> : (tensor<3x1x2x4xf32>, tensor<2x4x3x!quant.uniform<i8<-127:127>:f32, 0.5>>) -> tensor<3x2x2x3xf32>
  return %0 : tensor<3x2x2x3xf32>
}

// -----

func.func @computed_window(%w: tensor<1x2x2x1xf32>, %x: tensor<1x2x2x1xf32>) -> tensor<1x3x3x1xf32> {
  %o = "tfl.pseudo_const"() <{value = dense<[1, 3, 3, 1]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %b = "tfl.no_value"() <{value}> : () -> none
  // expected-error@+1 {{cannot be compiled: weights must be constant}}
  %0 = "tfl.transpose_conv"(%o, %w, %x, %b) <{stride_h = 1 : i32, stride_w = 1 : i32, fused_activation_function = "NONE", padding = "VALID"}> : (tensor<4xi32>, tensor<1x2x2x1xf32>, tensor<1x2x2x1xf32>, none) -> tensor<1x3x3x1xf32>
  return %0 : tensor<1x3x3x1xf32>
}

// -----

func.func @volume_stride(%x: tensor<1x3x3x3x2xf32>, %w: tensor<2x2x2x2x3xf32>) -> tensor<1x?x2x2x3xf32> {
  %b = "tfl.no_value"() <{value}> : () -> none
  // expected-error@+1 {{cannot be compiled: the window does not fit into the input, or a stride or dilation is not positive}}
  %0 = "tfl.conv_3d"(%x, %w, %b) <{dilation_d_factor = 1 : i32, dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "VALID", stride_d = 0 : i32, stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x3x3x3x2xf32>, tensor<2x2x2x2x3xf32>, none) -> tensor<1x?x2x2x3xf32>
  return %0 : tensor<1x?x2x2x3xf32>
}

// -----

func.func @integers_by_reals(%x: tensor<2x3x!quant.uniform<i8:f32, 0.5>>, %y: tensor<3x2xf32>) -> tensor<2x2xf32> {
  // expected-error@+1 {{cannot be compiled: products of these types of matrices have no kernel}}
  %0 = "tfl.batch_matmul"(%x, %y) <{adj_x = false, adj_y = false, asymmetric_quantize_inputs = false}> : (tensor<2x3x!quant.uniform<i8:f32, 0.5>>, tensor<3x2xf32>) -> tensor<2x2xf32>
  return %0 : tensor<2x2xf32>
}
