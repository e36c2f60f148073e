// RUN: tfl-opt %s --quantize-dynamic-range="min-elements=1 per-channel=false" | FileCheck %s
// RUN: tfl-opt %s --quantize-dynamic-range="min-elements=1 per-channel=false bias-correction=false" | FileCheck %s --check-prefix=OFF
// RUN: tfl-opt %s --tfl-prepare-quantize-dynamic-range=min-elements-for-weights=1 --tfl-quantize=enable-dynamic-range-quantization | FileCheck %s --check-prefix=OFF

// The second weight loses 0.004. A picture is taken to have mean 0 and deviation 0.5, behind the relu its mean is 0.2: the
// bias takes 0.004 * 0.2 over.

// CHECK-LABEL: func @known
// CHECK: dense<7.99974543E-4> : tensor<1xf32>
// OFF-LABEL: func @known
// OFF: dense<0.000000e+00> : tensor<1xf32>
func.func @known(%x: tensor<1x8x8x3xf32>) -> tensor<1x8x8x1xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<[[[[1.27, 0.104, 0.0], [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]], [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]], [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]]]> : tensor<1x3x3x3xf32>}> : () -> tensor<1x3x3x3xf32>
  %b = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %0 = "tfl.relu"(%x) : (tensor<1x8x8x3xf32>) -> tensor<1x8x8x3xf32>
  %1 = "tfl.conv_2d"(%0, %w, %b) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x8x8x3xf32>, tensor<1x3x3x3xf32>, tensor<1xf32>) -> tensor<1x8x8x1xf32>
  return %1 : tensor<1x8x8x1xf32>
}

// Behind an op without a rule nothing is known and nothing corrected.

// CHECK-LABEL: func @unknown
// CHECK: dense<0.000000e+00> : tensor<1xf32>
func.func @unknown(%x: tensor<1x8x8x3xf32>) -> tensor<1x8x8x1xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<[[[[1.27, 0.104, 0.0], [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]], [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]], [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]]]> : tensor<1x3x3x3xf32>}> : () -> tensor<1x3x3x3xf32>
  %b = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %0 = "tfl.exp"(%x) : (tensor<1x8x8x3xf32>) -> tensor<1x8x8x3xf32>
  %1 = "tfl.conv_2d"(%0, %w, %b) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x8x8x3xf32>, tensor<1x3x3x3xf32>, tensor<1xf32>) -> tensor<1x8x8x1xf32>
  return %1 : tensor<1x8x8x1xf32>
}

// Nor of an input that is no picture.

// CHECK-LABEL: func @spectrogram
// CHECK: dense<0.000000e+00> : tensor<1xf32>
func.func @spectrogram(%x: tensor<1x8x8x4xf32>) -> tensor<1x8x8x1xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<[[[[1.27, 0.104, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0]]]]> : tensor<1x1x3x4xf32>}> : () -> tensor<1x1x3x4xf32>
  %b = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %0 = "tfl.relu"(%x) : (tensor<1x8x8x4xf32>) -> tensor<1x8x8x4xf32>
  %1 = "tfl.conv_2d"(%0, %w, %b) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x8x8x4xf32>, tensor<1x1x3x4xf32>, tensor<1xf32>) -> tensor<1x8x8x1xf32>
  return %1 : tensor<1x8x8x1xf32>
}
