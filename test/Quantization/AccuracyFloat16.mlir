// RUN: tfl-opt %s --quantize-dynamic-range | FileCheck %s
// RUN: tfl-opt %s --tfl-prepare-quantize-dynamic-range | FileCheck %s --check-prefix=NAMED

// A kernel of int8 weights gets its bias as an f32 constant, also where the file holds float16.

// CHECK-LABEL: func @conv
// CHECK-DAG: %[[BIAS:.*]] = {{.*}}dense<5.000000e-01> : tensor<16xf32>
// CHECK-DAG: %[[FILTER:.*]] = "tfl.pseudo_qconst"() <{qtype = tensor<16x3x3x32x!quant.uniform<i8<-127:127>:f32:0,
// CHECK-NOT: tfl.dequantize
// CHECK: "tfl.conv_2d"(%arg0, %[[FILTER]], %[[BIAS]])

// NAMED-LABEL: func @conv
// NAMED-COUNT-2: "tfl.dequantize"
// NAMED-NOT: "tfl.quantize"
func.func @conv(%x: tensor<1x8x8x32xf32>) -> tensor<1x8x8x16xf32> {
  %w16 = "tfl.pseudo_const"() <{value = dense<2.5e-01> : tensor<16x3x3x32xf16>}> : () -> tensor<16x3x3x32xf16>
  %b16 = "tfl.pseudo_const"() <{value = dense<5.0e-01> : tensor<16xf16>}> : () -> tensor<16xf16>
  %w = "tfl.dequantize"(%w16) : (tensor<16x3x3x32xf16>) -> tensor<16x3x3x32xf32>
  %b = "tfl.dequantize"(%b16) : (tensor<16xf16>) -> tensor<16xf32>
  %0 = "tfl.conv_2d"(%x, %w, %b) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "RELU", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x8x8x32xf32>, tensor<16x3x3x32xf32>, tensor<16xf32>) -> tensor<1x8x8x16xf32>
  return %0 : tensor<1x8x8x16xf32>
}

// An op whose weights stay float keeps its float16 bias.

// CHECK-LABEL: func @small
// CHECK-COUNT-2: "tfl.dequantize"
// CHECK: "tfl.conv_2d"
func.func @small(%x: tensor<1x8x8x8xf32>) -> tensor<1x8x8x4xf32> {
  %w16 = "tfl.pseudo_const"() <{value = dense<2.5e-01> : tensor<4x1x1x8xf16>}> : () -> tensor<4x1x1x8xf16>
  %b16 = "tfl.pseudo_const"() <{value = dense<5.0e-01> : tensor<4xf16>}> : () -> tensor<4xf16>
  %w = "tfl.dequantize"(%w16) : (tensor<4x1x1x8xf16>) -> tensor<4x1x1x8xf32>
  %b = "tfl.dequantize"(%b16) : (tensor<4xf16>) -> tensor<4xf32>
  %0 = "tfl.conv_2d"(%x, %w, %b) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x8x8x8xf32>, tensor<4x1x1x8xf32>, tensor<4xf32>) -> tensor<1x8x8x4xf32>
  return %0 : tensor<1x8x8x4xf32>
}

// A scale per channel takes 12 bytes: nine float16 weights per channel are smaller as they are.

// CHECK-LABEL: func @depthwise
// CHECK-COUNT-2: "tfl.dequantize"{{.*}}xf16>
// CHECK: "tfl.depthwise_conv_2d"
func.func @depthwise(%x: tensor<1x8x8x128xf32>) -> tensor<1x8x8x128xf32> {
  %w16 = "tfl.pseudo_const"() <{value = dense<2.5e-01> : tensor<1x3x3x128xf16>}> : () -> tensor<1x3x3x128xf16>
  %b16 = "tfl.pseudo_const"() <{value = dense<5.0e-01> : tensor<128xf16>}> : () -> tensor<128xf16>
  %w = "tfl.dequantize"(%w16) : (tensor<1x3x3x128xf16>) -> tensor<1x3x3x128xf32>
  %b = "tfl.dequantize"(%b16) : (tensor<128xf16>) -> tensor<128xf32>
  %0 = "tfl.depthwise_conv_2d"(%x, %w, %b) <{depth_multiplier = 1 : i32, dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "RELU", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x8x8x128xf32>, tensor<1x3x3x128xf32>, tensor<128xf32>) -> tensor<1x8x8x128xf32>
  return %0 : tensor<1x8x8x128xf32>
}

// Of an op that computes in float either way: 25 weights in each of 64 channels take 2,368 bytes instead of 3,200, which is
// neither a third nor a kilobyte less.

// CHECK-LABEL: func @five_by_five
// CHECK: "tfl.dequantize"{{.*}}xf16>
// CHECK-NOT: !quant
// CHECK: return
func.func @five_by_five(%x: tensor<1x8x8x64xf32>, %b: tensor<64xf32>) -> tensor<1x8x8x64xf32> {
  %w16 = "tfl.pseudo_const"() <{value = dense<2.5e-01> : tensor<1x5x5x64xf16>}> : () -> tensor<1x5x5x64xf16>
  %w = "tfl.dequantize"(%w16) : (tensor<1x5x5x64xf16>) -> tensor<1x5x5x64xf32>
  %0 = "tfl.depthwise_conv_2d"(%x, %w, %b) <{depth_multiplier = 1 : i32, dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "RELU", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x8x8x64xf32>, tensor<1x5x5x64xf32>, tensor<64xf32>) -> tensor<1x8x8x64xf32>
  return %0 : tensor<1x8x8x64xf32>
}

// 49 in each take a third less, and 25 in each of 128 a kilobyte.

// CHECK-LABEL: func @seven_by_seven
// CHECK: "tfl.pseudo_qconst"() <{qtype = tensor<1x7x7x64x!quant.uniform<i8
func.func @seven_by_seven(%x: tensor<1x8x8x64xf32>, %b: tensor<64xf32>) -> tensor<1x8x8x64xf32> {
  %w16 = "tfl.pseudo_const"() <{value = dense<2.5e-01> : tensor<1x7x7x64xf16>}> : () -> tensor<1x7x7x64xf16>
  %w = "tfl.dequantize"(%w16) : (tensor<1x7x7x64xf16>) -> tensor<1x7x7x64xf32>
  %0 = "tfl.depthwise_conv_2d"(%x, %w, %b) <{depth_multiplier = 1 : i32, dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "RELU", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x8x8x64xf32>, tensor<1x7x7x64xf32>, tensor<64xf32>) -> tensor<1x8x8x64xf32>
  return %0 : tensor<1x8x8x64xf32>
}

// CHECK-LABEL: func @many_channels
// CHECK: "tfl.pseudo_qconst"() <{qtype = tensor<1x5x5x128x!quant.uniform<i8
func.func @many_channels(%x: tensor<1x8x8x128xf32>, %b: tensor<128xf32>) -> tensor<1x8x8x128xf32> {
  %w16 = "tfl.pseudo_const"() <{value = dense<2.5e-01> : tensor<1x5x5x128xf16>}> : () -> tensor<1x5x5x128xf16>
  %w = "tfl.dequantize"(%w16) : (tensor<1x5x5x128xf16>) -> tensor<1x5x5x128xf32>
  %0 = "tfl.depthwise_conv_2d"(%x, %w, %b) <{depth_multiplier = 1 : i32, dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "RELU", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x8x8x128xf32>, tensor<1x5x5x128xf32>, tensor<128xf32>) -> tensor<1x8x8x128xf32>
  return %0 : tensor<1x8x8x128xf32>
}
