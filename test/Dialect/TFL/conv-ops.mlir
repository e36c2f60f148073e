// RUN: tfl-opt %s | FileCheck %s
// RUN: tfl-opt %s | tfl-opt | FileCheck %s
// RUN: tfl-opt %s --mlir-print-op-generic | tfl-opt | FileCheck %s
// RUN: tfl-opt %s --emit-bytecode | tfl-opt | FileCheck %s

// CHECK-LABEL: func @conv_2d(
// CHECK: "tfl.conv_2d"(%arg0, %arg1, %arg2) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "RELU", padding = "SAME", stride_h = 2 : i32, stride_w = 2 : i32}> : (tensor<1x9x9x3xf32>, tensor<4x3x3x3xf32>, tensor<4xf32>) -> tensor<1x5x5x4xf32>
func.func @conv_2d(%arg0: tensor<1x9x9x3xf32>, %arg1: tensor<4x3x3x3xf32>, %arg2: tensor<4xf32>) -> tensor<1x5x5x4xf32> {
  %0 = "tfl.conv_2d"(%arg0, %arg1, %arg2) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "RELU", padding = "SAME", stride_h = 2 : i32, stride_w = 2 : i32}> : (tensor<1x9x9x3xf32>, tensor<4x3x3x3xf32>, tensor<4xf32>) -> tensor<1x5x5x4xf32>
  return %0 : tensor<1x5x5x4xf32>
}

// CHECK-LABEL: func @conv_2d_grouped(
// CHECK: "tfl.conv_2d"(%arg0, %arg1, %arg2) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "RELU", padding = "VALID", stride_h = 2 : i32, stride_w = 2 : i32}> : (tensor<?x9x9x4xf32>, tensor<4x3x3x2x!quant.uniform<i8:f32, 5.000000e-01:3>>, none) -> tensor<?x4x4x4xf32>
func.func @conv_2d_grouped(%arg0: tensor<?x9x9x4xf32>, %arg1: tensor<4x3x3x2x!quant.uniform<i8:f32, 5.000000e-01:3>>, %arg2: none) -> tensor<?x4x4x4xf32> {
  %0 = "tfl.conv_2d"(%arg0, %arg1, %arg2) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "RELU", padding = "VALID", stride_h = 2 : i32, stride_w = 2 : i32}> : (tensor<?x9x9x4xf32>, tensor<4x3x3x2x!quant.uniform<i8:f32, 5.000000e-01:3>>, none) -> tensor<?x4x4x4xf32>
  return %0 : tensor<?x4x4x4xf32>
}

// CHECK-LABEL: func @depthwise_conv_2d(
// CHECK: "tfl.depthwise_conv_2d"(%arg0, %arg1, %arg2) <{depth_multiplier = 1 : i32, dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "RELU", padding = "SAME", stride_h = 2 : i32, stride_w = 2 : i32}> : (tensor<1x9x9x3xf32>, tensor<1x3x3x3xf32>, tensor<3xf32>) -> tensor<1x5x5x3xf32>
func.func @depthwise_conv_2d(%arg0: tensor<1x9x9x3xf32>, %arg1: tensor<1x3x3x3xf32>, %arg2: tensor<3xf32>) -> tensor<1x5x5x3xf32> {
  %0 = "tfl.depthwise_conv_2d"(%arg0, %arg1, %arg2) <{depth_multiplier = 1 : i32, dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "RELU", padding = "SAME", stride_h = 2 : i32, stride_w = 2 : i32}> : (tensor<1x9x9x3xf32>, tensor<1x3x3x3xf32>, tensor<3xf32>) -> tensor<1x5x5x3xf32>
  return %0 : tensor<1x5x5x3xf32>
}

// CHECK-LABEL: func @transpose_conv(
// CHECK: "tfl.transpose_conv"(%arg0, %arg1, %arg2, %arg3) <{fused_activation_function = "NONE", padding = "SAME", stride_h = 2 : i32, stride_w = 2 : i32}> : (tensor<4xi32>, tensor<4x3x3x3xf32>, tensor<1x5x5x3xf32>, none) -> tensor<1x10x10x4xf32>
func.func @transpose_conv(%arg0: tensor<4xi32>, %arg1: tensor<4x3x3x3xf32>, %arg2: tensor<1x5x5x3xf32>, %arg3: none) -> tensor<1x10x10x4xf32> {
  %0 = "tfl.transpose_conv"(%arg0, %arg1, %arg2, %arg3) <{fused_activation_function = "NONE", padding = "SAME", stride_h = 2 : i32, stride_w = 2 : i32}> : (tensor<4xi32>, tensor<4x3x3x3xf32>, tensor<1x5x5x3xf32>, none) -> tensor<1x10x10x4xf32>
  return %0 : tensor<1x10x10x4xf32>
}

// CHECK-LABEL: func @conv_3d(
// CHECK: "tfl.conv_3d"(%arg0, %arg1, %arg2) <{dilation_d_factor = 1 : i32, dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "VALID", stride_d = 1 : i32, stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x8x8x8x3xf32>, tensor<2x2x2x3x4xf32>, tensor<4xf32>) -> tensor<1x7x7x7x4xf32>
func.func @conv_3d(%arg0: tensor<1x8x8x8x3xf32>, %arg1: tensor<2x2x2x3x4xf32>, %arg2: tensor<4xf32>) -> tensor<1x7x7x7x4xf32> {
  %0 = "tfl.conv_3d"(%arg0, %arg1, %arg2) <{dilation_d_factor = 1 : i32, dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "VALID", stride_d = 1 : i32, stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x8x8x8x3xf32>, tensor<2x2x2x3x4xf32>, tensor<4xf32>) -> tensor<1x7x7x7x4xf32>
  return %0 : tensor<1x7x7x7x4xf32>
}

// CHECK-LABEL: func @conv_3d_transpose(
// CHECK: "tfl.conv_3d_transpose"(%arg0, %arg1, %arg2, %arg3) <{dilation_d_factor = 1 : i32, dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "VALID", stride_d = 1 : i32, stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<5xi32>, tensor<2x2x2x4x3xf32>, tensor<1x7x7x7x3xf32>, none) -> tensor<1x8x8x8x4xf32>
func.func @conv_3d_transpose(%arg0: tensor<5xi32>, %arg1: tensor<2x2x2x4x3xf32>, %arg2: tensor<1x7x7x7x3xf32>, %arg3: none) -> tensor<1x8x8x8x4xf32> {
  %0 = "tfl.conv_3d_transpose"(%arg0, %arg1, %arg2, %arg3) <{dilation_d_factor = 1 : i32, dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "VALID", stride_d = 1 : i32, stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<5xi32>, tensor<2x2x2x4x3xf32>, tensor<1x7x7x7x3xf32>, none) -> tensor<1x8x8x8x4xf32>
  return %0 : tensor<1x8x8x8x4xf32>
}

// CHECK-LABEL: func @average_pool_2d(
// CHECK: "tfl.average_pool_2d"(%arg0) <{filter_height = 3 : i32, filter_width = 3 : i32, fused_activation_function = "NONE", padding = "VALID", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x8x8x3xf32>) -> tensor<1x6x6x3xf32>
func.func @average_pool_2d(%arg0: tensor<1x8x8x3xf32>) -> tensor<1x6x6x3xf32> {
  %0 = "tfl.average_pool_2d"(%arg0) <{filter_height = 3 : i32, filter_width = 3 : i32, fused_activation_function = "NONE", padding = "VALID", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x8x8x3xf32>) -> tensor<1x6x6x3xf32>
  return %0 : tensor<1x6x6x3xf32>
}

// CHECK-LABEL: func @max_pool_2d(
// CHECK: "tfl.max_pool_2d"(%arg0) <{filter_height = 3 : i32, filter_width = 3 : i32, fused_activation_function = "NONE", padding = "VALID", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x8x8x3xf32>) -> tensor<1x6x6x3xf32>
func.func @max_pool_2d(%arg0: tensor<1x8x8x3xf32>) -> tensor<1x6x6x3xf32> {
  %0 = "tfl.max_pool_2d"(%arg0) <{filter_height = 3 : i32, filter_width = 3 : i32, fused_activation_function = "NONE", padding = "VALID", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x8x8x3xf32>) -> tensor<1x6x6x3xf32>
  return %0 : tensor<1x6x6x3xf32>
}

// CHECK-LABEL: func @resize_bilinear(
// CHECK: "tfl.resize_bilinear"(%arg0, %arg1) <{align_corners = false, half_pixel_centers = true}> : (tensor<1x8x8x3xf32>, tensor<2xi32>) -> tensor<1x16x16x3xf32>
func.func @resize_bilinear(%arg0: tensor<1x8x8x3xf32>, %arg1: tensor<2xi32>) -> tensor<1x16x16x3xf32> {
  %0 = "tfl.resize_bilinear"(%arg0, %arg1) <{align_corners = false, half_pixel_centers = true}> : (tensor<1x8x8x3xf32>, tensor<2xi32>) -> tensor<1x16x16x3xf32>
  return %0 : tensor<1x16x16x3xf32>
}

// CHECK-LABEL: func @resize_nearest_neighbor(
// CHECK: "tfl.resize_nearest_neighbor"(%arg0, %arg1) <{align_corners = false, half_pixel_centers = true}> : (tensor<1x8x8x3xf32>, tensor<2xi32>) -> tensor<1x16x16x3xf32>
func.func @resize_nearest_neighbor(%arg0: tensor<1x8x8x3xf32>, %arg1: tensor<2xi32>) -> tensor<1x16x16x3xf32> {
  %0 = "tfl.resize_nearest_neighbor"(%arg0, %arg1) <{align_corners = false, half_pixel_centers = true}> : (tensor<1x8x8x3xf32>, tensor<2xi32>) -> tensor<1x16x16x3xf32>
  return %0 : tensor<1x16x16x3xf32>
}

// CHECK-LABEL: func @dilate(
// CHECK: "tfl.dilate"(%arg0, %arg1, %arg2) : (tensor<4xf32>, tensor<1xi32>, tensor<f32>) -> tensor<7xf32>
func.func @dilate(%arg0: tensor<4xf32>, %arg1: tensor<1xi32>, %arg2: tensor<f32>) -> tensor<7xf32> {
  %0 = "tfl.dilate"(%arg0, %arg1, %arg2) : (tensor<4xf32>, tensor<1xi32>, tensor<f32>) -> tensor<7xf32>
  return %0 : tensor<7xf32>
}
