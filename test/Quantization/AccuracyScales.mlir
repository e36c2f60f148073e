// RUN: tfl-opt %s --quantize-dynamic-range=min-elements=1 | FileCheck %s --check-prefixes=CHECK,SEARCH
// RUN: tfl-opt %s --quantize-dynamic-range="min-elements=1 rounding=nearest" | FileCheck %s --check-prefixes=CHECK,NEAR
// RUN: tfl-opt %s --tfl-prepare-quantize-dynamic-range=min-elements-for-weights=1 --tfl-quantize=enable-dynamic-range-quantization | FileCheck %s --check-prefixes=CHECK,NEAR

// A channel of few weights gets a scale that fits them: at 1.1640625 the weights are 109.1 and four times 8.93 steps, at 1
// they are 127 and 10.4.

// CHECK-LABEL: func @dense
// SEARCH: f32:0, {1.1640625}>>, value = dense<{{\[}}[109, 9, 9, 9, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]]>
// NEAR: f32:0, {1.000000e+00}>>, value = dense<{{\[}}[127, 10, 10, 10, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]]>
func.func @dense(%x: tensor<4x16xf32>, %none: none) -> tensor<4x1xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<[[127.0, 10.4, 10.4, 10.4, 10.4, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]]> : tensor<1x16xf32>}> : () -> tensor<1x16xf32>
  %0 = "tfl.fully_connected"(%x, %w, %none) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<4x16xf32>, tensor<1x16xf32>, none) -> tensor<4x1xf32>
  return %0 : tensor<4x1xf32>
}
