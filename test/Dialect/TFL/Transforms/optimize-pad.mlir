// RUN: tfl-opt %s -tfl-optimize=check-patterns=true | FileCheck %s

// One row on each side is SAME for a window of 3 in steps of 1; none before and one behind in steps of 2.
// CHECK-LABEL: func @same
// CHECK: "tfl.conv_2d"(%arg0, %arg1, %{{.*}}) <{{{.*}}padding = "SAME", stride_h = 1
// CHECK: "tfl.conv_2d"(%arg0, %arg1, %{{.*}}) <{{{.*}}padding = "SAME", stride_h = 2
// CHECK: "tfl.depthwise_conv_2d"(%arg0, %arg2, %{{.*}}) <{{{.*}}padding = "SAME", stride_h = 1
// CHECK-NOT: tfl.pad
func.func @same(%arg0: tensor<?x8x8x3xf32>, %arg1: tensor<4x3x3x3xf32>, %arg2: tensor<1x3x3x3xf32>) -> (tensor<?x8x8x4xf32>, tensor<?x4x4x4xf32>, tensor<?x8x8x3xf32>) {
  %none = "tfl.no_value"() <{value}> : () -> none
  %zero = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %one = "tfl.pseudo_const"() <{value = dense<[[0, 0], [1, 1], [1, 1], [0, 0]]> : tensor<4x2xi32>}> : () -> tensor<4x2xi32>
  %behind = "tfl.pseudo_const"() <{value = dense<[[0, 0], [0, 1], [0, 1], [0, 0]]> : tensor<4x2xi32>}> : () -> tensor<4x2xi32>
  %0 = "tfl.pad"(%arg0, %one) : (tensor<?x8x8x3xf32>, tensor<4x2xi32>) -> tensor<?x10x10x3xf32>
  %1 = "tfl.conv_2d"(%0, %arg1, %none) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "VALID", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<?x10x10x3xf32>, tensor<4x3x3x3xf32>, none) -> tensor<?x8x8x4xf32>
  %2 = "tfl.padv2"(%arg0, %behind, %zero) : (tensor<?x8x8x3xf32>, tensor<4x2xi32>, tensor<f32>) -> tensor<?x9x9x3xf32>
  %3 = "tfl.conv_2d"(%2, %arg1, %none) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "VALID", stride_h = 2 : i32, stride_w = 2 : i32}> : (tensor<?x9x9x3xf32>, tensor<4x3x3x3xf32>, none) -> tensor<?x4x4x4xf32>
  %4 = "tfl.depthwise_conv_2d"(%0, %arg2, %none) <{depth_multiplier = 1 : i32, dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "VALID", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<?x10x10x3xf32>, tensor<1x3x3x3xf32>, none) -> tensor<?x8x8x3xf32>
  return %1, %3, %4 : tensor<?x8x8x4xf32>, tensor<?x4x4x4xf32>, tensor<?x8x8x3xf32>
}

// A row on each side is not SAME in steps of 2; other values than zero, channels, unknown amounts and unknown extents
// are left alone, and so are pools: those do not pad with zeros.
// CHECK-LABEL: func @refused
// CHECK: tfl.pad
// CHECK: padding = "VALID"
// CHECK: tfl.padv2
// CHECK: padding = "VALID"
// CHECK: tfl.pad
// CHECK: padding = "VALID"
// CHECK: tfl.pad
// CHECK: padding = "VALID"
// CHECK: padding = "VALID"
func.func @refused(%arg0: tensor<1x8x8x3xf32>, %arg1: tensor<4x3x3x3xf32>, %arg2: tensor<1x?x8x3xf32>, %arg3: tensor<4x2xi32>) -> (tensor<1x4x4x4xf32>, tensor<1x8x8x4xf32>, tensor<1x?x8x4xf32>, tensor<1x?x?x4xf32>, tensor<1x8x8x3xf32>) {
  %none = "tfl.no_value"() <{value}> : () -> none
  %two = "tfl.pseudo_const"() <{value = dense<2.0> : tensor<f32>}> : () -> tensor<f32>
  %one = "tfl.pseudo_const"() <{value = dense<[[0, 0], [1, 1], [1, 1], [0, 0]]> : tensor<4x2xi32>}> : () -> tensor<4x2xi32>
  %0 = "tfl.pad"(%arg0, %one) : (tensor<1x8x8x3xf32>, tensor<4x2xi32>) -> tensor<1x10x10x3xf32>
  %1 = "tfl.conv_2d"(%0, %arg1, %none) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "VALID", stride_h = 2 : i32, stride_w = 2 : i32}> : (tensor<1x10x10x3xf32>, tensor<4x3x3x3xf32>, none) -> tensor<1x4x4x4xf32>
  %2 = "tfl.padv2"(%arg0, %one, %two) : (tensor<1x8x8x3xf32>, tensor<4x2xi32>, tensor<f32>) -> tensor<1x10x10x3xf32>
  %3 = "tfl.conv_2d"(%2, %arg1, %none) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "VALID", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x10x10x3xf32>, tensor<4x3x3x3xf32>, none) -> tensor<1x8x8x4xf32>
  %4 = "tfl.pad"(%arg2, %one) : (tensor<1x?x8x3xf32>, tensor<4x2xi32>) -> tensor<1x?x10x3xf32>
  %5 = "tfl.conv_2d"(%4, %arg1, %none) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "VALID", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x?x10x3xf32>, tensor<4x3x3x3xf32>, none) -> tensor<1x?x8x4xf32>
  %6 = "tfl.pad"(%arg0, %arg3) : (tensor<1x8x8x3xf32>, tensor<4x2xi32>) -> tensor<1x?x?x3xf32>
  %7 = "tfl.conv_2d"(%6, %arg1, %none) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "VALID", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x?x?x3xf32>, tensor<4x3x3x3xf32>, none) -> tensor<1x?x?x4xf32>
  %8 = "tfl.max_pool_2d"(%0) <{filter_height = 3 : i32, filter_width = 3 : i32, fused_activation_function = "NONE", padding = "VALID", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x10x10x3xf32>) -> tensor<1x8x8x3xf32>
  return %1, %3, %5, %7, %8 : tensor<1x4x4x4xf32>, tensor<1x8x8x4xf32>, tensor<1x?x8x4xf32>, tensor<1x?x?x4xf32>, tensor<1x8x8x3xf32>
}

// Pixels dealt out to four images, convolved, and woven together: a window with gaps.
// CHECK-LABEL: func @dilated
// CHECK: "tfl.conv_2d"(%arg0, %arg1, %{{.*}}) <{dilation_h_factor = 2 : i32, dilation_w_factor = 2 : i32, {{.*}}padding = "SAME"
// CHECK: "tfl.depthwise_conv_2d"(%arg0, %arg2, %{{.*}}) <{depth_multiplier = 1 : i32, dilation_h_factor = 2 : i32, dilation_w_factor = 2 : i32, {{.*}}padding = "VALID"
// CHECK-NOT: batch
func.func @dilated(%arg0: tensor<1x8x8x3xf32>, %arg1: tensor<4x3x3x3xf32>, %arg2: tensor<1x3x3x3xf32>) -> (tensor<1x8x8x4xf32>, tensor<1x4x4x3xf32>) {
  %none = "tfl.no_value"() <{value}> : () -> none
  %block = "tfl.pseudo_const"() <{value = dense<2> : tensor<2xi32>}> : () -> tensor<2xi32>
  %pads = "tfl.pseudo_const"() <{value = dense<2> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %zeros = "tfl.pseudo_const"() <{value = dense<0> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %0 = "tfl.space_to_batch_nd"(%arg0, %block, %pads) : (tensor<1x8x8x3xf32>, tensor<2xi32>, tensor<2x2xi32>) -> tensor<4x6x6x3xf32>
  %1 = "tfl.conv_2d"(%0, %arg1, %none) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "VALID", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<4x6x6x3xf32>, tensor<4x3x3x3xf32>, none) -> tensor<4x4x4x4xf32>
  %2 = "tfl.batch_to_space_nd"(%1, %block, %zeros) : (tensor<4x4x4x4xf32>, tensor<2xi32>, tensor<2x2xi32>) -> tensor<1x8x8x4xf32>
  %3 = "tfl.space_to_batch_nd"(%arg0, %block, %zeros) : (tensor<1x8x8x3xf32>, tensor<2xi32>, tensor<2x2xi32>) -> tensor<4x4x4x3xf32>
  %4 = "tfl.depthwise_conv_2d"(%3, %arg2, %none) <{depth_multiplier = 1 : i32, dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "VALID", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<4x4x4x3xf32>, tensor<1x3x3x3xf32>, none) -> tensor<4x2x2x3xf32>
  %5 = "tfl.batch_to_space_nd"(%4, %block, %zeros) : (tensor<4x2x2x3xf32>, tensor<2xi32>, tensor<2x2xi32>) -> tensor<1x4x4x3xf32>
  return %2, %5 : tensor<1x8x8x4xf32>, tensor<1x4x4x3xf32>
}

// Strides, and padding on one side only, have no such form.
// CHECK-LABEL: func @not_dilated
// CHECK-COUNT-2: tfl.batch_to_space_nd
func.func @not_dilated(%arg0: tensor<1x8x8x3xf32>, %arg1: tensor<4x3x3x3xf32>) -> (tensor<1x8x8x4xf32>, tensor<1x4x4x4xf32>) {
  %none = "tfl.no_value"() <{value}> : () -> none
  %block = "tfl.pseudo_const"() <{value = dense<2> : tensor<2xi32>}> : () -> tensor<2xi32>
  %left = "tfl.pseudo_const"() <{value = dense<[[4, 0], [4, 0]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %zeros = "tfl.pseudo_const"() <{value = dense<0> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %0 = "tfl.space_to_batch_nd"(%arg0, %block, %left) : (tensor<1x8x8x3xf32>, tensor<2xi32>, tensor<2x2xi32>) -> tensor<4x6x6x3xf32>
  %1 = "tfl.conv_2d"(%0, %arg1, %none) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "VALID", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<4x6x6x3xf32>, tensor<4x3x3x3xf32>, none) -> tensor<4x4x4x4xf32>
  %2 = "tfl.batch_to_space_nd"(%1, %block, %zeros) : (tensor<4x4x4x4xf32>, tensor<2xi32>, tensor<2x2xi32>) -> tensor<1x8x8x4xf32>
  %3 = "tfl.conv_2d"(%0, %arg1, %none) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "VALID", stride_h = 2 : i32, stride_w = 2 : i32}> : (tensor<4x6x6x3xf32>, tensor<4x3x3x3xf32>, none) -> tensor<4x2x2x4xf32>
  %4 = "tfl.batch_to_space_nd"(%3, %block, %zeros) : (tensor<4x2x2x4xf32>, tensor<2xi32>, tensor<2x2xi32>) -> tensor<1x4x4x4xf32>
  return %2, %4 : tensor<1x8x8x4xf32>, tensor<1x4x4x4xf32>
}
