// RUN: tfl-opt %s -tfl-quantize="enable-dynamic-range-quantization=true" | FileCheck %s
// RUN: tfl-opt %s -tfl-quantize="enable-dynamic-range-quantization=true legacy-quantize=true" | FileCheck --check-prefix=LEGACY %s

// Halves go away from zero: 0.5, 1.5, -0.5, -2.5 at scale 1; what lies beyond is clamped.
// CHECK-LABEL: func @halves
// CHECK: value = dense<{{\[\[}}1, 2, -1, -3, 127, -127, 0, 126]]> : tensor<1x8xi8>
func.func @halves(%x: tensor<1x8xf32>, %b: tensor<1xf32>) -> tensor<1x1xf32> {
  %w = arith.constant dense<[[0.5, 1.5, -0.5, -2.5, 127.6, -300.0, 0.49, 126.49]]> : tensor<1x8xf32>
  %q = "tfl.quantize"(%w) <{qtype = tensor<1x8x!quant.uniform<i8<-127:127>:f32, 1.0>>}> : (tensor<1x8xf32>) -> tensor<1x8x!quant.uniform<i8<-127:127>:f32, 1.0>>
  %d = "tfl.dequantize"(%q) : (tensor<1x8x!quant.uniform<i8<-127:127>:f32, 1.0>>) -> tensor<1x8xf32>
  %0 = "tfl.fully_connected"(%x, %d, %b) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x8xf32>, tensor<1x8xf32>, tensor<1xf32>) -> tensor<1x1xf32>
  return %0 : tensor<1x1xf32>
}

// One scale per column.
// CHECK-LABEL: func @axis
// CHECK: value = dense<{{\[\[\[\[}}2, 1], [-4, -2]]]]> : tensor<1x1x2x2xi8>
func.func @axis(%x: tensor<1x4x4x2xf32>, %b: tensor<2xf32>) -> tensor<1x4x3x2xf32> {
  %w = arith.constant dense<[[[[1.0, 2.0], [-2.0, -4.0]]]]> : tensor<1x1x2x2xf32>
  %q = "tfl.quantize"(%w) <{qtype = tensor<1x1x2x2x!quant.uniform<i8<-127:127>:f32:3, {0.5, 2.0}>>}> : (tensor<1x1x2x2xf32>) -> tensor<1x1x2x2x!quant.uniform<i8<-127:127>:f32:3, {0.5, 2.0}>>
  %d = "tfl.dequantize"(%q) : (tensor<1x1x2x2x!quant.uniform<i8<-127:127>:f32:3, {0.5, 2.0}>>) -> tensor<1x1x2x2xf32>
  %0 = "tfl.depthwise_conv_2d"(%x, %d, %b) <{depth_multiplier = 1 : i32, dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "VALID", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x4x4x2xf32>, tensor<1x1x2x2xf32>, tensor<2xf32>) -> tensor<1x4x3x2xf32>
  return %0 : tensor<1x4x3x2xf32>
}

// The older formula scales by 127 over the largest magnitude itself, unless the type's scale says otherwise by more
// than 1e-3: here 0.0015 apart, so that both give the same.
// CHECK-LABEL: func @legacy
// CHECK: value = dense<{{\[\[}}64, 127]]> : tensor<1x2xi8>
// LEGACY-LABEL: func @legacy
// LEGACY: value = dense<{{\[\[}}64, 127]]> : tensor<1x2xi8>
func.func @legacy(%x: tensor<1x2xf32>, %b: tensor<1xf32>) -> tensor<1x1xf32> {
  %w = arith.constant dense<[[0.5, 1.0]]> : tensor<1x2xf32>
  %q = "tfl.quantize"(%w) <{qtype = tensor<1x2x!quant.uniform<i8<-127:127>:f32, 0.0078740157480314959>>}> : (tensor<1x2xf32>) -> tensor<1x2x!quant.uniform<i8<-127:127>:f32, 0.0078740157480314959>>
  %d = "tfl.dequantize"(%q) : (tensor<1x2x!quant.uniform<i8<-127:127>:f32, 0.0078740157480314959>>) -> tensor<1x2xf32>
  %0 = "tfl.fully_connected"(%x, %d, %b) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x2xf32>, tensor<1x2xf32>, tensor<1xf32>) -> tensor<1x1xf32>
  return %0 : tensor<1x1xf32>
}

// A pair in front of an op that cannot take part is undone; quantize(dequantize(x)) of one type is x.
// CHECK-LABEL: func @remnant
// CHECK: %[[W:.*]] = "tfl.pseudo_const"() <{value = dense<1.000000e+00> : tensor<2xf32>}>
// CHECK-NOT: tfl.quantize
// CHECK: "tfl.sin"(%[[W]])
// CHECK: return %{{.*}}, %arg0
func.func @remnant(%arg0: tensor<2x!quant.uniform<i8:f32, 0.5>>) -> (tensor<2xf32>, tensor<2x!quant.uniform<i8:f32, 0.5>>) {
  %w = arith.constant dense<1.0> : tensor<2xf32>
  %q = "tfl.quantize"(%w) <{qtype = tensor<2x!quant.uniform<i8<-127:127>:f32, 1.0>>}> : (tensor<2xf32>) -> tensor<2x!quant.uniform<i8<-127:127>:f32, 1.0>>
  %d = "tfl.dequantize"(%q) : (tensor<2x!quant.uniform<i8<-127:127>:f32, 1.0>>) -> tensor<2xf32>
  %0 = "tfl.sin"(%d) : (tensor<2xf32>) -> tensor<2xf32>
  %1 = "tfl.dequantize"(%arg0) : (tensor<2x!quant.uniform<i8:f32, 0.5>>) -> tensor<2xf32>
  %2 = "tfl.quantize"(%1) <{qtype = tensor<2x!quant.uniform<i8:f32, 0.5>>}> : (tensor<2xf32>) -> tensor<2x!quant.uniform<i8:f32, 0.5>>
  return %0, %2 : tensor<2xf32>, tensor<2x!quant.uniform<i8:f32, 0.5>>
}
