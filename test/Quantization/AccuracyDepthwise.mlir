// RUN: tfl-opt %s --quantize-dynamic-range | FileCheck %s
// RUN: tfl-opt %s --tfl-prepare-quantize-dynamic-range --tfl-quantize=enable-dynamic-range-quantization | FileCheck %s --check-prefix=NAMED

// Depthwise filters are int8 in the file, with a scale per channel, and computed in float.

// CHECK-LABEL: func @depthwise
// CHECK: "tfl.pseudo_qconst"() <{qtype = tensor<1x3x3x128x!quant.uniform<i8<-127:127>:f32:3,
// CHECK: %[[FILTER:.*]] = "tfl.dequantize"
// CHECK: "tfl.depthwise_conv_2d"(%arg0, %[[FILTER]], %arg1)
// NAMED-LABEL: func @depthwise
// NAMED-NOT: "tfl.dequantize"
// NAMED: return
func.func @depthwise(%x: tensor<1x8x8x128xf32>, %b: tensor<128xf32>) -> tensor<1x8x8x128xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<2.5e-01> : tensor<1x3x3x128xf32>}> : () -> tensor<1x3x3x128xf32>
  %0 = "tfl.depthwise_conv_2d"(%x, %w, %b) <{depth_multiplier = 1 : i32, dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "RELU", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x8x8x128xf32>, tensor<1x3x3x128xf32>, tensor<128xf32>) -> tensor<1x8x8x128xf32>
  return %0 : tensor<1x8x8x128xf32>
}
