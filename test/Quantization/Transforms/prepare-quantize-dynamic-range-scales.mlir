// RUN: tfl-opt %s -tfl-prepare-quantize-dynamic-range="min-elements-for-weights=1" | FileCheck %s
// RUN: tfl-opt %s -tfl-prepare-quantize-dynamic-range="min-elements-for-weights=1 legacy-float-scale=true" | FileCheck --check-prefix=LEGACY %s

// A channel of zeros gets the narrowest range, 1e-6 over 254 steps, and never a scale of zero or one; so does a channel
// of tiny values. The range takes the larger magnitude of both signs.
// CHECK-LABEL: func @narrow
// CHECK: !quant.uniform<i8<-127:127>:f32:0, {3.9370078740157481E-9,3.9370078740157481E-9,0.015748031496062992}>
func.func @narrow(%arg0: tensor<1x2xf32>, %b: tensor<3xf32>) -> tensor<1x3xf32> {
  %w = arith.constant dense<[[0.0, 0.0], [4.0e-7, -1.0e-7], [1.0, -2.0]]> : tensor<3x2xf32>
  %0 = "tfl.fully_connected"(%arg0, %w, %b) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x2xf32>, tensor<3x2xf32>, tensor<3xf32>) -> tensor<1x3xf32>
  return %0 : tensor<1x3xf32>
}

// The older formula works in float: 0.2 / 254 rounded to single precision.
// CHECK-LABEL: func @legacy
// CHECK: !quant.uniform<i8<-127:127>:f32:0, {7.8740158653634745E-4}>
// LEGACY-LABEL: func @legacy
// LEGACY: !quant.uniform<i8<-127:127>:f32:0, {7.8740157186985015E-4}>
func.func @legacy(%arg0: tensor<1x2xf32>, %b: tensor<1xf32>) -> tensor<1x1xf32> {
  %w = arith.constant dense<[[0.1, -0.05]]> : tensor<1x2xf32>
  %0 = "tfl.fully_connected"(%arg0, %w, %b) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x2xf32>, tensor<1x2xf32>, tensor<1xf32>) -> tensor<1x1xf32>
  return %0 : tensor<1x1xf32>
}

// Values that are not finite cannot be quantized.
// CHECK-LABEL: func @infinite
// CHECK-NOT: tfl.quantize
// CHECK: return
func.func @infinite(%arg0: tensor<1x2xf32>, %b: tensor<2xf32>) -> tensor<1x2xf32> {
  %w = arith.constant dense<[[0x7F800000, 0.0], [1.0, 0x7FC00000]]> : tensor<2x2xf32>
  %0 = "tfl.fully_connected"(%arg0, %w, %b) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x2xf32>, tensor<2x2xf32>, tensor<2xf32>) -> tensor<1x2xf32>
  return %0 : tensor<1x2xf32>
}
