// RUN: tfl-opt %s --quantize-dynamic-range | FileCheck %s
// RUN: tfl-opt %s --pass-pipeline='builtin.module(quantize-dynamic-range{per-channel-dense=false})' | FileCheck --check-prefix=TENSOR %s
// RUN: tfl-opt %s --quantize-dynamic-range-prepare --quantize-dynamic-range-decide --quantize-dynamic-range-apply --quantize-dynamic-range-cleanup --quantize-dynamic-range-contract | FileCheck %s
// RUN: tfl-opt %s --quantize-dynamic-range="weights=float16" | FileCheck --check-prefix=HALF %s

// Bodies of control flow are quantized; a weight that two functions share has one form.
// CHECK-LABEL: func.func @main
// CHECK: "tfl.if"
// CHECK: func.call @tfl.if_then
// CHECK: func.func private @tfl.if_then
// CHECK: "tfl.pseudo_qconst"() <{qtype = tensor<4x512x!quant.uniform<i8<-127:127>:f32:0, {1.000000e+00,
// CHECK: "tfl.fully_connected"{{.*}}asymmetric_quantize_inputs = true
// CHECK: func.func private @tfl.if_else
// CHECK: "tfl.pseudo_qconst"
// TENSOR: func.func private @tfl.if_then
// TENSOR: tensor<4x512x!quant.uniform<i8<-127:127>:f32, 1.000000e+00>>
// HALF: func.func private @tfl.if_then
// HALF: arith.constant dense<1.270000e+02> : tensor<4x512xf16>
// HALF: tfl.dequantize
func.func @main(%arg0: tensor<i1>, %arg1: tensor<1x512xf32>, %b: tensor<4xf32>) -> tensor<1x4xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<127.0> : tensor<4x512xf32>}> : () -> tensor<4x512xf32>
  %0 = "tfl.if"(%arg0) ({
    %1 = "tfl.fully_connected"(%arg1, %w, %b) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x512xf32>, tensor<4x512xf32>, tensor<4xf32>) -> tensor<1x4xf32>
    "tfl.yield"(%1) : (tensor<1x4xf32>) -> ()
  }, {
    %1 = "tfl.fully_connected"(%arg1, %w, %b) <{fused_activation_function = "RELU", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x512xf32>, tensor<4x512xf32>, tensor<4xf32>) -> tensor<1x4xf32>
    "tfl.yield"(%1) : (tensor<1x4xf32>) -> ()
  }) : (tensor<i1>) -> tensor<1x4xf32>
  return %0 : tensor<1x4xf32>
}
