// RUN: tfl-opt %s --quantize-dynamic-range="min-elements=16 per-channel-dense=false" | FileCheck %s
// RUN: tfl-opt %s --quantize-dynamic-range="min-elements=16" | FileCheck %s --check-prefix=DENSE
// RUN: tfl-opt %s --tfl-prepare-quantize-dynamic-range="min-elements-for-weights=16 enable-dynamic-range-per-channel-quantization-for-dense-layers=false" --tfl-quantize=enable-dynamic-range-quantization | FileCheck %s --check-prefix=DENSE

// Without scales per channel the rows of a dense layer are divided by factors, and its results multiplied by them, where
// that halves the error. The bias and the activation come after that.

// CHECK-LABEL: func @rows
// CHECK-DAG: %[[BIAS:.*]] = arith.constant dense<5.000000e-01> : tensor<3xf32>
// CHECK-DAG: %[[FACTORS:.*]] = arith.constant dense<[1.000000e+00, 0.125984251, 0.125984251]> : tensor<3xf32>
// CHECK-DAG: %[[WEIGHTS:.*]] = "tfl.pseudo_qconst"() <{qtype = tensor<3x16x!quant.uniform<i8<-127:127>:f32, 0.0078740157480314959>>, value = {{.*}}[126,
// CHECK-DAG: %[[NONE:.*]] = "tfl.no_value"
// CHECK: %[[A:.*]] = "tfl.fully_connected"(%arg0, %[[WEIGHTS]], %[[NONE]]) <{asymmetric_quantize_inputs = true, fused_activation_function = "NONE"
// CHECK: %[[B:.*]] = tfl.mul(%[[A]], %[[FACTORS]]) <{fused_activation_function = "NONE"}>
// CHECK: tfl.add(%[[B]], %[[BIAS]]) <{fused_activation_function = "RELU"}>

// DENSE-LABEL: func @rows
// DENSE-NOT: tfl.mul
func.func @rows(%x: tensor<4x16xf32>) -> tensor<4x3xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<[[1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, -0.5], [0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.0], [0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.0]]> : tensor<3x16xf32>}> : () -> tensor<3x16xf32>
  %b = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<3xf32>}> : () -> tensor<3xf32>
  %0 = "tfl.fully_connected"(%x, %w, %b) <{fused_activation_function = "RELU", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<4x16xf32>, tensor<3x16xf32>, tensor<3xf32>) -> tensor<4x3xf32>
  return %0 : tensor<4x3xf32>
}
