// RUN: tfl-opt %s -tfl-prepare-quantize-dynamic-range="min-elements-for-weights=19" | FileCheck --check-prefix=ALL %s
// RUN: tfl-opt %s -tfl-prepare-quantize-dynamic-range="min-elements-for-weights=21" 2>&1 | FileCheck --check-prefix=NONE %s
// RUN: tfl-opt %s -tfl-prepare-quantize-dynamic-range="enable-float16-quantization=true" | FileCheck --check-prefix=HALF %s
// RUN: tfl-opt %s --quantize-dynamic-range="weights=float16" | FileCheck --check-prefix=STATE %s

// All weights or none: the peephole vectors have 20 elements. Biases and states stay float; users share a dequantize.
// ALL-LABEL: func @lstm
// ALL-DAG: %[[W:[0-9]+]] = "tfl.dequantize"(%{{.*}}) : (tensor<20x20x!quant.uniform<i8<-127:127>:f32, 0.0078740157480314959>>)
// ALL-DAG: %[[P:[0-9]+]] = "tfl.dequantize"(%{{.*}}) : (tensor<20x!quant.uniform<i8<-127:127>:f32, 0.015748031496062992>>)
// ALL: "tfl.unidirectional_sequence_lstm"(%arg0, %[[W]], %[[W]], %[[W]], %[[W]], %[[W]], %[[W]], %[[W]], %[[W]], %[[P]], %[[P]], %[[P]], %[[B:cst.*]], %[[B]], %[[B]], %[[B]], %{{[^,]*}}, %{{[^,]*}}, %[[S:cst[^,]*]], %[[S]],
// ALL-SAME: asymmetric_quantize_inputs = true
// NONE-LABEL: func @lstm
// NONE-NOT: tfl.quantize
// NONE-NOT: asymmetric_quantize_inputs

// The named pass makes float16 of the states too; the pipeline leaves a variable for each.
// HALF-LABEL: func @lstm
// HALF: "tfl.dequantize"(%{{.*}}) : (tensor<1x20xf16>)
// STATE-LABEL: func @lstm
// STATE-NOT: tensor<1x20xf16>
// STATE: %[[A:cst[^ ]*]] = arith.constant dense<0.000000e+00> : tensor<1x20xf32>
// STATE: %[[B:cst[^ ]*]] = arith.constant dense<0.000000e+00> : tensor<1x20xf32>
func.func @lstm(%x: tensor<1x28x20xf32>) -> tensor<1x28x20xf32> {
  %n = "tfl.no_value"() <{value}> : () -> none
  %w = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<20x20xf32>}> : () -> tensor<20x20xf32>
  %p = "tfl.pseudo_const"() <{value = dense<2.0> : tensor<20xf32>}> : () -> tensor<20xf32>
  %b = "tfl.pseudo_const"() <{value = dense<3.0> : tensor<20xf32>}> : () -> tensor<20xf32>
  %s = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x20xf32>}> : () -> tensor<1x20xf32>
  %0 = "tfl.unidirectional_sequence_lstm"(%x, %w, %w, %w, %w, %w, %w, %w, %w, %p, %p, %p, %b, %b, %b, %b, %n, %n, %s, %s, %n, %n, %n, %n) <{cell_clip = 10.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, time_major = false}> : (tensor<1x28x20xf32>, tensor<20x20xf32>, tensor<20x20xf32>, tensor<20x20xf32>, tensor<20x20xf32>, tensor<20x20xf32>, tensor<20x20xf32>, tensor<20x20xf32>, tensor<20x20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, none, none, tensor<1x20xf32>, tensor<1x20xf32>, none, none, none, none) -> tensor<1x28x20xf32>
  return %0 : tensor<1x28x20xf32>
}
