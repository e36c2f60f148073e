// RUN: tfl-opt %s --quantize-dynamic-range="min-elements=1 per-channel=false" | FileCheck %s --check-prefixes=CHECK,COMP
// RUN: tfl-opt %s --quantize-dynamic-range="min-elements=1 per-channel=false rounding=nearest" | FileCheck %s --check-prefixes=CHECK,NEAR
// RUN: tfl-opt %s --tfl-prepare-quantize-dynamic-range=min-elements-for-weights=1 --tfl-quantize=enable-dynamic-range-quantization | FileCheck %s --check-prefixes=CHECK,NEAR

// Of four weights at 10.4 steps two are rounded up, so that the sum is 41.6 less 0.4 and not less 1.6; the zero and the
// largest weight stay.

// CHECK-LABEL: func @dense
// COMP: value = dense<{{\[}}[127, 11, 11, 10, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]]> : tensor<1x16xi8>
// NEAR: value = dense<{{\[}}[127, 10, 10, 10, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]]> : tensor<1x16xi8>
func.func @dense(%x: tensor<4x16xf32>, %none: none) -> tensor<4x1xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<[[127.0, 10.4, 10.4, 10.4, 10.4, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]]> : tensor<1x16xf32>}> : () -> tensor<1x16xf32>
  %0 = "tfl.fully_connected"(%x, %w, %none) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<4x16xf32>, tensor<1x16xf32>, none) -> tensor<4x1xf32>
  return %0 : tensor<4x1xf32>
}

// A convolution compensates in every input channel first: the taps of channel 0 (7.4) and those of channel 1 (-3.4) by one
// each. Over the whole filter they would have cancelled out without.

// CHECK-LABEL: func @conv
// COMP: value = dense<{{\[\[\[\[}}127, -4], [8, -3]], {{\[\[}}7, -3], [7, 0]]]]> : tensor<1x2x2x2xi8>
// NEAR: value = dense<{{\[\[\[\[}}127, -3], [7, -3]], {{\[\[}}7, -3], [7, 0]]]]> : tensor<1x2x2x2xi8>
func.func @conv(%x: tensor<1x8x8x2xf32>, %none: none) -> tensor<1x8x8x1xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<[[[[127.0, -3.4], [7.4, -3.4]], [[7.4, -3.4], [7.4, 0.0]]]]> : tensor<1x2x2x2xf32>}> : () -> tensor<1x2x2x2xf32>
  %0 = "tfl.conv_2d"(%x, %w, %none) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x8x8x2xf32>, tensor<1x2x2x2xf32>, none) -> tensor<1x8x8x1xf32>
  return %0 : tensor<1x8x8x1xf32>
}
