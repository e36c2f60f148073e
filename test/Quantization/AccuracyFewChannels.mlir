// RUN: tfl-opt %s --quantize-dynamic-range | FileCheck %s
// RUN: tfl-opt %s -tfl-prepare-quantize-dynamic-range -tfl-quantize="enable-dynamic-range-quantization=true" | FileCheck %s --check-prefix=NAMED
// RUN: tfl-opt %s --quantize-dynamic-range=per-channel-dense=false | FileCheck %s --check-prefix=OLD

// For old runtimes no convolution is hybrid.
// OLD-LABEL: func @many
// OLD: %[[W:.*]] = "tfl.dequantize"
// OLD: "tfl.conv_2d"(%arg0, %[[W]],

// Eight channels and a window of several pixels: int8 in the file, float in the kernel.
// CHECK-LABEL: func @few
// CHECK: %[[W:.*]] = "tfl.dequantize"
// CHECK: "tfl.conv_2d"(%arg0, %[[W]],
// The named passes do as they always did.
// NAMED-LABEL: func @few
// NAMED-NOT: tfl.dequantize
func.func @few(%arg0: tensor<1x8x8x8xf32>) -> tensor<1x8x8x32xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<32x3x3x8xf32>}> : () -> tensor<32x3x3x8xf32>
  %b = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.conv_2d"(%arg0, %w, %b) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x8x8x8xf32>, tensor<32x3x3x8xf32>, none) -> tensor<1x8x8x32xf32>
  return %0 : tensor<1x8x8x32xf32>
}

// A picture, many channels, and a window of one pixel are computed in integers.
// CHECK-LABEL: func @picture
// CHECK-NOT: tfl.dequantize
// CHECK-LABEL: func @many
// CHECK-NOT: tfl.dequantize
// CHECK-LABEL: func @pixel
// CHECK-NOT: tfl.dequantize
func.func @picture(%arg0: tensor<1x8x8x3xf32>) -> tensor<1x8x8x64xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<64x3x3x3xf32>}> : () -> tensor<64x3x3x3xf32>
  %b = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.conv_2d"(%arg0, %w, %b) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x8x8x3xf32>, tensor<64x3x3x3xf32>, none) -> tensor<1x8x8x64xf32>
  return %0 : tensor<1x8x8x64xf32>
}
func.func @many(%arg0: tensor<1x8x8x17xf32>) -> tensor<1x8x8x8xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<8x3x3x17xf32>}> : () -> tensor<8x3x3x17xf32>
  %b = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.conv_2d"(%arg0, %w, %b) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x8x8x17xf32>, tensor<8x3x3x17xf32>, none) -> tensor<1x8x8x8xf32>
  return %0 : tensor<1x8x8x8xf32>
}
func.func @pixel(%arg0: tensor<1x8x8x16xf32>) -> tensor<1x8x8x64xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<64x1x1x16xf32>}> : () -> tensor<64x1x1x16xf32>
  %b = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.conv_2d"(%arg0, %w, %b) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x8x8x16xf32>, tensor<64x1x1x16xf32>, none) -> tensor<1x8x8x64xf32>
  return %0 : tensor<1x8x8x64xf32>
}
