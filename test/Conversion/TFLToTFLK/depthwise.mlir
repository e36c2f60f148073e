// RUN: tfl-opt %s -convert-tfl-to-tflk -split-input-file | FileCheck %s

// CHECK-LABEL: func @float
// CHECK: tflk.depthwise ins(%arg0, %{{.*}} : tensor<1x5x5x4xf32>, tensor<3x2x4xf32>)
// CHECK-SAME: outs(%{{.*}} : tensor<1x3x4x4xf32>) attributes {dilations = array<i64: 1, 1>, strides = array<i64: 1, 1>, window = array<i64: 3, 2>}
func.func @float(%x: tensor<1x5x5x4xf32>, %w: tensor<1x3x2x4xf32>, %b: tensor<4xf32>) -> tensor<1x3x4x4xf32> {
  %0 = "tfl.depthwise_conv_2d"(%x, %w, %b) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, stride_h = 1 : i32, stride_w = 1 : i32, depth_multiplier = 1 : i32, fused_activation_function = "NONE", padding = "VALID"}> : (tensor<1x5x5x4xf32>, tensor<1x3x2x4xf32>, tensor<4xf32>) -> tensor<1x3x4x4xf32>
  return %0 : tensor<1x3x4x4xf32>
}

// -----

// Hybrid ones compute with reals (the recipe w8): the weights become such in every run, and are stored as integers.
// CHECK-LABEL: func @hybrid
// CHECK-NOT: tflk.quantize
// CHECK: %[[W:.*]] = arith.constant dense<{{\[\[\[}}1, 2], [2, 4]]]> : tensor<1x2x2xi8>
// CHECK: %[[SCALES:.*]] = arith.constant dense<[5.000000e-01, 2.500000e-01]> : tensor<2xf32>
// CHECK: linalg.generic {{.*}} ins(%[[W]], %[[SCALES]] : tensor<1x2x2xi8>, tensor<2xf32>)
// CHECK-NOT: tflk.quantize
// CHECK: tflk.depthwise {{.*}}tensor<1x2x2xf32>
func.func @hybrid(%x: tensor<1x5x5x2xf32>) -> tensor<1x5x4x2xf32> {
  %w = "tfl.pseudo_qconst"() <{qtype = tensor<1x1x2x2x!quant.uniform<i8<-127:127>:f32:3, {0.5, 0.25}>>, value = dense<[[[[1, 2], [2, 4]]]]> : tensor<1x1x2x2xi8>}> : () -> tensor<1x1x2x2x!quant.uniform<i8<-127:127>:f32:3, {0.5, 0.25}>>
  %n = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.depthwise_conv_2d"(%x, %w, %n) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, stride_h = 1 : i32, stride_w = 1 : i32, depth_multiplier = 1 : i32, fused_activation_function = "NONE", padding = "VALID"}> : (tensor<1x5x5x2xf32>, tensor<1x1x2x2x!quant.uniform<i8<-127:127>:f32:3, {0.5, 0.25}>>, none) -> tensor<1x5x4x2xf32>
  return %0 : tensor<1x5x4x2xf32>
}

// -----

// Several results for a channel are a group for each channel.
// CHECK-LABEL: func @multiplier
// CHECK-NOT: tflk.depthwise
// CHECK: tflk.conv ins(%arg0, %{{.*}} : tensor<1x5x5x4xf32>, tensor<8x3x2x1xf32>)
// CHECK-SAME: groups = 4 : i64
func.func @multiplier(%x: tensor<1x5x5x4xf32>, %w: tensor<1x3x2x8xf32>, %b: tensor<8xf32>) -> tensor<1x3x4x8xf32> {
  %0 = "tfl.depthwise_conv_2d"(%x, %w, %b) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, stride_h = 1 : i32, stride_w = 1 : i32, depth_multiplier = 2 : i32, fused_activation_function = "NONE", padding = "VALID"}> : (tensor<1x5x5x4xf32>, tensor<1x3x2x8xf32>, tensor<8xf32>) -> tensor<1x3x4x8xf32>
  return %0 : tensor<1x3x4x8xf32>
}

// -----

// One channel is an ordinary convolution; its weights change places.
// CHECK-LABEL: func @one_channel
// CHECK: arith.constant dense<{{\[\[\[\[}}1.000000e+00], [3.000000e+00]]], {{\[\[\[}}2.000000e+00], [4.000000e+00]]]]> : tensor<2x1x2x1xf32>
// CHECK: tflk.conv
// CHECK-SAME: groups = 1 : i64
func.func @one_channel(%x: tensor<1x5x5x1xf32>) -> tensor<1x5x4x2xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<[[[[1.0, 2.0], [3.0, 4.0]]]]> : tensor<1x1x2x2xf32>}> : () -> tensor<1x1x2x2xf32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.depthwise_conv_2d"(%x, %w, %n) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, stride_h = 1 : i32, stride_w = 1 : i32, depth_multiplier = 2 : i32, fused_activation_function = "NONE", padding = "VALID"}> : (tensor<1x5x5x1xf32>, tensor<1x1x2x2xf32>, none) -> tensor<1x5x4x2xf32>
  return %0 : tensor<1x5x4x2xf32>
}

// -----

// Stored integers on both sides add up to integers, which f32 holds exactly where they stay below 2^24. The scales
// are multiplied in double, as those of sums of integers are.
// CHECK-LABEL: func @int8
// CHECK: %[[STORED:.*]] = quant.scast %arg0 : {{.*}} to tensor<1x5x5x2xi8>
// CHECK: %[[REAL:.*]] = linalg.generic {{.*}} ins(%[[STORED]] : tensor<1x5x5x2xi8>) outs({{.*}} : tensor<1x5x5x2xf32>)
// CHECK: arith.extsi
// CHECK: arith.subi %{{.*}}, %{{.*}} : i32
// CHECK: arith.sitofp {{.*}} : i32 to f32
// CHECK: tflk.depthwise ins(%[[REAL]], %{{.*}} : tensor<1x5x5x2xf32>, tensor<1x2x2xf32>)
// CHECK: arith.extf %{{.*}} : f32 to f64
func.func @int8(%x: tensor<1x5x5x2x!quant.uniform<i8:f32, 0.125>>) -> tensor<1x5x4x2x!quant.uniform<i8:f32, 0.25>> {
  %w = "tfl.pseudo_qconst"() <{qtype = tensor<1x1x2x2x!quant.uniform<i8<-127:127>:f32:3, {0.5, 0.25}>>, value = dense<[[[[1, 2], [2, 4]]]]> : tensor<1x1x2x2xi8>}> : () -> tensor<1x1x2x2x!quant.uniform<i8<-127:127>:f32:3, {0.5, 0.25}>>
  %n = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.depthwise_conv_2d"(%x, %w, %n) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, stride_h = 1 : i32, stride_w = 1 : i32, depth_multiplier = 1 : i32, fused_activation_function = "NONE", padding = "VALID"}> : (tensor<1x5x5x2x!quant.uniform<i8:f32, 0.125>>, tensor<1x1x2x2x!quant.uniform<i8<-127:127>:f32:3, {0.5, 0.25}>>, none) -> tensor<1x5x4x2x!quant.uniform<i8:f32, 0.25>>
  return %0 : tensor<1x5x4x2x!quant.uniform<i8:f32, 0.25>>
}
