// RUN: tfl-opt %s -split-input-file -verify-diagnostics

func.func @conv_2d(%arg0: tensor<9x9x3xf32>, %arg1: tensor<4x3x3x3xf32>, %arg2: none) {
  // expected-error@+2 {{failed to infer returned types}}
  // expected-error@+1 {{operand 'input' must have rank 4, but is 'tensor<9x9x3xf32>'}}
  %0 = "tfl.conv_2d"(%arg0, %arg1, %arg2) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "RELU", padding = "SAME", stride_h = 2 : i32, stride_w = 2 : i32}> : (tensor<9x9x3xf32>, tensor<4x3x3x3xf32>, none) -> tensor<1x5x5x4xf32>
  return
}

// -----

func.func @conv_2d_2(%arg0: tensor<1x9x9x3xf32>, %arg1: tensor<4x3x3x3xf32>, %arg2: none) {
  // expected-error@+2 {{failed to infer returned types}}
  // expected-error@+1 {{are incompatible with return type(s) of operation}}
  %0 = "tfl.conv_2d"(%arg0, %arg1, %arg2) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "RELU", padding = "SAME", stride_h = 2 : i32, stride_w = 2 : i32}> : (tensor<1x9x9x3xf32>, tensor<4x3x3x3xf32>, none) -> tensor<1x5x6x4xf32>
  return
}

// -----

func.func @conv_2d_3(%arg0: tensor<1x9x9x3xf32>, %arg1: tensor<4x3x3x3xf32>, %arg2: none) {
  // expected-error@+2 {{failed to infer returned types}}
  // expected-error@+1 {{a window of 3 with stride -2 and dilation 1 cannot be laid over dimension 1}}
  %0 = "tfl.conv_2d"(%arg0, %arg1, %arg2) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "RELU", padding = "SAME", stride_h = -2 : i32, stride_w = 2 : i32}> : (tensor<1x9x9x3xf32>, tensor<4x3x3x3xf32>, none) -> tensor<1x5x5x4xf32>
  return
}

// -----


func.func @conv_2d_zero_stride(%arg0: tensor<1x9x9x3xf32>, %arg1: tensor<4x3x3x3xf32>, %arg2: none) {
  // expected-error@+2 {{failed to infer returned types}}
  // expected-error@+1 {{a window of 3 with stride 0 and dilation 1 cannot be laid over dimension 1}}
  %0 = "tfl.conv_2d"(%arg0, %arg1, %arg2) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "RELU", padding = "SAME", stride_h = 0 : i32, stride_w = 2 : i32}> : (tensor<1x9x9x3xf32>, tensor<4x3x3x3xf32>, none) -> tensor<1x5x5x4xf32>
  return
}

// -----

func.func @conv_2d_4(%arg0: tensor<1x9x9x3xf32>, %arg1: tensor<4x3x3x3xf32>, %arg2: none) {
  // expected-error@+2 {{failed to infer returned types}}
  // expected-error@+1 {{a window of 3 with stride 2 and dilation 5 cannot be laid over dimension 2}}
  %0 = "tfl.conv_2d"(%arg0, %arg1, %arg2) <{dilation_h_factor = 1 : i32, dilation_w_factor = 5 : i32, fused_activation_function = "RELU", padding = "VALID", stride_h = 2 : i32, stride_w = 2 : i32}> : (tensor<1x9x9x3xf32>, tensor<4x3x3x3xf32>, none) -> tensor<1x4x4x4xf32>
  return
}

// -----

func.func @conv_2d_5(%arg0: tensor<1x9x9x3xf32>, %arg1: tensor<4x3x3x3xf32>, %arg2: none) {
  // expected-error@+1 {{failed to satisfy constraint: padding: SAME or VALID}}
  %0 = "tfl.conv_2d"(%arg0, %arg1, %arg2) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "RELU", padding = "EXPLICIT", stride_h = 2 : i32, stride_w = 2 : i32}> : (tensor<1x9x9x3xf32>, tensor<4x3x3x3xf32>, none) -> tensor<1x5x5x4xf32>
  return
}

// -----

func.func @transpose_conv(%arg0: tensor<4xi32>, %arg1: tensor<4x3x3x3xf32>, %arg2: tensor<1x5x5x3xf32>, %arg3: none) {
  // expected-error@+1 {{result 'output' must have rank 4, but is 'tensor<10x10x4xf32>'}}
  %0 = "tfl.transpose_conv"(%arg0, %arg1, %arg2, %arg3) <{fused_activation_function = "NONE", padding = "SAME", stride_h = 2 : i32, stride_w = 2 : i32}> : (tensor<4xi32>, tensor<4x3x3x3xf32>, tensor<1x5x5x3xf32>, none) -> tensor<10x10x4xf32>
  return
}

// -----

func.func @transpose_conv_2(%arg1: tensor<4x3x3x3xf32>, %arg2: tensor<1x5x5x3xf32>, %arg3: none) {
  %c0 = arith.constant dense<[1, 9, 9, 4]> : tensor<4xi32>
  // expected-error@+1 {{operand 'output_shape' asks for [1, 9, 9, 4], but result 'output' is 'tensor<1x10x10x4xf32>'}}
  %0 = "tfl.transpose_conv"(%c0, %arg1, %arg2, %arg3) <{fused_activation_function = "NONE", padding = "SAME", stride_h = 2 : i32, stride_w = 2 : i32}> : (tensor<4xi32>, tensor<4x3x3x3xf32>, tensor<1x5x5x3xf32>, none) -> tensor<1x10x10x4xf32>
  return
}

// -----

func.func @transpose_conv_3(%arg1: tensor<4x3x3x3xf32>, %arg2: tensor<1x5x5x3xf32>, %arg3: none) {
  %c0 = arith.constant dense<[1, 9, 9]> : tensor<3xi32>
  // expected-error@+1 {{operand 'output_shape' must hold four extents, but has 3}}
  %0 = "tfl.transpose_conv"(%c0, %arg1, %arg2, %arg3) <{fused_activation_function = "NONE", padding = "SAME", stride_h = 2 : i32, stride_w = 2 : i32}> : (tensor<3xi32>, tensor<4x3x3x3xf32>, tensor<1x5x5x3xf32>, none) -> tensor<1x10x10x4xf32>
  return
}

// -----

func.func @transpose_conv_4(%arg0: tensor<4xi32>, %arg1: tensor<4x3x3x3xf32>, %arg2: tensor<1x5x5x3xf32>, %arg3: none) {
  // expected-error@+1 {{attribute 'stride_h' failed to satisfy constraint: 32-bit signless integer attribute whose value is positive}}
  %0 = "tfl.transpose_conv"(%arg0, %arg1, %arg2, %arg3) <{fused_activation_function = "NONE", padding = "SAME", stride_h = 0 : i32, stride_w = 2 : i32}> : (tensor<4xi32>, tensor<4x3x3x3xf32>, tensor<1x5x5x3xf32>, none) -> tensor<1x10x10x4xf32>
  return
}

// -----

func.func @conv_3d(%arg0: tensor<1x8x8x8x2xf32>, %arg1: tensor<2x2x2x3x4xf32>, %arg2: none) {
  // expected-error@+1 {{failed to verify that dimension 4 of operand 'input' equals dimension 3 of operand 'filter'}}
  %0 = "tfl.conv_3d"(%arg0, %arg1, %arg2) <{dilation_d_factor = 1 : i32, dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "VALID", stride_d = 1 : i32, stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x8x8x8x2xf32>, tensor<2x2x2x3x4xf32>, none) -> tensor<1x7x7x7x4xf32>
  return
}

// -----

func.func @conv_3d_2(%arg0: tensor<1x8x8x8x3xf32>, %arg1: tensor<2x2x2x3x4xf32>, %arg2: tensor<5xf32>) {
  // expected-error@+1 {{failed to verify that operand 'bias' has one element per index in dimension 4 of operand 'filter'}}
  %0 = "tfl.conv_3d"(%arg0, %arg1, %arg2) <{dilation_d_factor = 1 : i32, dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "VALID", stride_d = 1 : i32, stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x8x8x8x3xf32>, tensor<2x2x2x3x4xf32>, tensor<5xf32>) -> tensor<1x7x7x7x4xf32>
  return
}

// -----

func.func @conv_3d_3(%arg0: tensor<1x8x8x8x3xf32>, %arg1: tensor<2x2x2x3x4xf32>, %arg2: tensor<4xf16>) {
  // expected-error@+1 {{failed to verify that result 'output' has the element type of operand 'bias'}}
  %0 = "tfl.conv_3d"(%arg0, %arg1, %arg2) <{dilation_d_factor = 1 : i32, dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "VALID", stride_d = 1 : i32, stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x8x8x8x3xf32>, tensor<2x2x2x3x4xf32>, tensor<4xf16>) -> tensor<1x7x7x7x4xf32>
  return
}

// -----

func.func @conv_3d_transpose(%arg0: tensor<4xi32>, %arg1: tensor<2x2x2x4x3xf32>, %arg2: tensor<1x7x7x7x3xf32>, %arg3: none) {
  // expected-error@+1 {{failed to verify that operand 'output_shape' has 5 elements}}
  %0 = "tfl.conv_3d_transpose"(%arg0, %arg1, %arg2, %arg3) <{dilation_d_factor = 1 : i32, dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "VALID", stride_d = 1 : i32, stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<4xi32>, tensor<2x2x2x4x3xf32>, tensor<1x7x7x7x3xf32>, none) -> tensor<1x8x8x8x4xf32>
  return
}

// -----

func.func @resize_bilinear(%arg0: tensor<1x8x8x3xf32>, %arg1: tensor<3xi32>) {
  // expected-error@+1 {{failed to verify that operand 'size' has extent 2 in dimension 0}}
  %0 = "tfl.resize_bilinear"(%arg0, %arg1) <{align_corners = false}> : (tensor<1x8x8x3xf32>, tensor<3xi32>) -> tensor<1x16x16x3xf32>
  return
}

// -----

func.func @dilate(%arg0: tensor<4xf32>, %arg1: tensor<1xi32>, %arg2: tensor<1xf32>) {
  // expected-error@+1 {{operand #2 must be tensor of any type values, of rank 0, but got 'tensor<1xf32>'}}
  %0 = "tfl.dilate"(%arg0, %arg1, %arg2) : (tensor<4xf32>, tensor<1xi32>, tensor<1xf32>) -> tensor<7xf32>
  return
}

// -----

func.func @dilate_2(%arg0: tensor<4xf32>, %arg1: tensor<1xi32>, %arg2: tensor<i32>) {
  // expected-error@+1 {{failed to verify that result 'output' has the element type of operand 'padding_value'}}
  %0 = "tfl.dilate"(%arg0, %arg1, %arg2) : (tensor<4xf32>, tensor<1xi32>, tensor<i32>) -> tensor<7xf32>
  return
}
