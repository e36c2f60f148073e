// RUN: tfl-opt %s --quantize-dynamic-range="per-channel=false per-channel-dense=false" --split-input-file | FileCheck %s
// RUN: tfl-opt %s -tfl-prepare-quantize-dynamic-range="enable-dynamic-range-per-channel-quantization=false" -tfl-quantize="enable-dynamic-range-quantization=true" --split-input-file | FileCheck --check-prefix=KNOWN %s

// Where the named passes keep a known defect, the pipeline does the right thing: docs/deviations.md.

// A grouped convolution and a depthwise one read a scale per channel whatever the file says: the one scale is repeated.
// CHECK-LABEL: func.func @grouped
// CHECK: tensor<4x3x3x32x!quant.uniform<i8<-127:127>:f32:0, {1.000000e+00,1.000000e+00,1.000000e+00,1.000000e+00}>>
// KNOWN-LABEL: func.func @grouped
// KNOWN: tensor<4x3x3x32x!quant.uniform<i8<-127:127>:f32, 1.000000e+00>>
func.func @grouped(%arg0: tensor<1x8x8x64xf32>, %b: tensor<4xf32>) -> tensor<1x8x8x4xf32> {
  %w = arith.constant dense<127.0> : tensor<4x3x3x32xf32>
  %0 = "tfl.conv_2d"(%arg0, %w, %b) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x8x8x64xf32>, tensor<4x3x3x32xf32>, tensor<4xf32>) -> tensor<1x8x8x4xf32>
  return %0 : tensor<1x8x8x4xf32>
}

// -----

// An SVDF with one small weight: none is quantized, where the named passes leave one int8 and one float.
// CHECK-LABEL: func.func @svdf
// CHECK-NOT: !quant
// KNOWN-LABEL: func.func @svdf
// KNOWN: tfl.pseudo_qconst
func.func @svdf(%arg0: tensor<1x32xf32>) -> tensor<1x64xf32> {
  %w = arith.constant dense<1.0> : tensor<64x32xf32>
  %t = arith.constant dense<1.0> : tensor<64x2xf32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %s = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x128xf32>}> : () -> tensor<1x128xf32>
  %0 = "tfl.svdf"(%arg0, %w, %t, %n, %s) <{fused_activation_function = "NONE", rank = 1 : i32}> : (tensor<1x32xf32>, tensor<64x32xf32>, tensor<64x2xf32>, none, tensor<1x128xf32>) -> tensor<1x64xf32>
  return %0 : tensor<1x64xf32>
}

// -----

// What is hybrid or integer already passes through unchanged.
// CHECK-LABEL: func.func @hybrid
// CHECK-SAME: (%arg0: tensor<1x512xf32>, %arg1: tensor<4xf32>) -> tensor<1x4xf32>
// CHECK-NEXT: %[[W:.*]] = "tfl.pseudo_qconst"() <{qtype = tensor<4x512x!quant.uniform<i8:f32, 5.000000e-01>>, value = dense<3> : tensor<4x512xi8>}>
// CHECK-NEXT: %[[R:.*]] = "tfl.fully_connected"(%arg0, %[[W]], %arg1) <{asymmetric_quantize_inputs = false,
// CHECK-NEXT: return %[[R]]
func.func @hybrid(%arg0: tensor<1x512xf32>, %b: tensor<4xf32>) -> tensor<1x4xf32> {
  %w = "tfl.pseudo_qconst"() <{qtype = tensor<4x512x!quant.uniform<i8:f32, 0.5>>, value = dense<3> : tensor<4x512xi8>}> : () -> tensor<4x512x!quant.uniform<i8:f32, 0.5>>
  %0 = "tfl.fully_connected"(%arg0, %w, %b) <{asymmetric_quantize_inputs = false, fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x512xf32>, tensor<4x512x!quant.uniform<i8:f32, 0.5>>, tensor<4xf32>) -> tensor<1x4xf32>
  return %0 : tensor<1x4xf32>
}
