// RUN: tfl-opt -canonicalize %s | FileCheck %s
// RUN: tfl-opt -cse %s | FileCheck %s
// RUN: tfl-opt -sccp -canonicalize -cse %s | FileCheck %s
// RUN: tfl-opt -canonicalize -cse %s -o %t.mlir
// RUN: tfl-run %t.mlir --engine=reference --print-values | FileCheck %s --check-prefix=VALUES

// Variables are never merged, neither with each other nor with constants of the same value: each op has a state of its
// own. 11 + 10 = 21; 22 + 21 + 10 = 53.
// VALUES: output output0 f32[1,1] = {{\[\[}}21]]
// VALUES: output output1 f32[1,1] = {{\[\[}}53]]

func.func @main() -> (tensor<1x1xf32>, tensor<1x1xf32>) {
  %x = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %0 = func.call @step(%x) : (tensor<1x1xf32>) -> tensor<1x1xf32>
  %1 = func.call @step(%x) : (tensor<1x1xf32>) -> tensor<1x1xf32>
  return %0, %1 : tensor<1x1xf32>, tensor<1x1xf32>
}

// CHECK-LABEL: func private @step
func.func private @step(%x: tensor<1x1xf32>) -> tensor<1x1xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %b = "tfl.pseudo_const"() <{value = dense<10.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  // CHECK-DAG: %[[S:.+]] = "tfl.pseudo_const"() <{value = dense<0.000000e+00> : tensor<1x1xf32>}> {tfl.is_variable}
  // CHECK-DAG: %[[T:.+]] = "tfl.pseudo_const"() <{value = dense<0.000000e+00> : tensor<1x1xf32>}> {tfl.is_variable}
  // CHECK-DAG: %[[ZERO:.+]] = "tfl.pseudo_const"() <{value = dense<0.000000e+00> : tensor<1x1xf32>}> : () ->
  %s = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x1xf32>}> {tfl.is_variable} : () -> tensor<1x1xf32>
  %t = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x1xf32>}> {tfl.is_variable} : () -> tensor<1x1xf32>
  %zero = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %again = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  // CHECK: "tfl.unidirectional_sequence_rnn"(%{{.+}}, %{{.+}}, %{{.+}}, %{{.+}}, %[[S]])
  %0 = "tfl.unidirectional_sequence_rnn"(%x, %w, %w, %b, %s) <{fused_activation_function = "NONE", time_major = true}> : (tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
  // CHECK: "tfl.unidirectional_sequence_rnn"(%{{.+}}, %{{.+}}, %{{.+}}, %{{.+}}, %[[T]])
  %1 = "tfl.unidirectional_sequence_rnn"(%0, %w, %w, %b, %t) <{fused_activation_function = "NONE", time_major = true}> : (tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
  // Constants are merged as ever.
  // CHECK: tfl.maximum{{.*}}%[[ZERO]]
  // CHECK: tfl.maximum{{.*}}%[[ZERO]]
  %2 = "tfl.maximum"(%1, %zero) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
  %3 = "tfl.maximum"(%2, %again) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
  return %3 : tensor<1x1xf32>
}

// Quantized states are as little alike.
// CHECK-LABEL: func private @quantized
func.func private @quantized() -> (tensor<2x!quant.uniform<i16:f32, 1.0>>, tensor<2x!quant.uniform<i16:f32, 1.0>>) {
  // CHECK: %[[A:.+]] = "tfl.pseudo_qconst"
  %0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i16:f32, 1.0>>, value = dense<0> : tensor<2xi16>}> {tfl.is_variable} : () -> tensor<2x!quant.uniform<i16:f32, 1.0>>
  // CHECK: %[[B:.+]] = "tfl.pseudo_qconst"
  %1 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i16:f32, 1.0>>, value = dense<0> : tensor<2xi16>}> {tfl.is_variable} : () -> tensor<2x!quant.uniform<i16:f32, 1.0>>
  // CHECK: return %[[A]], %[[B]]
  return %0, %1 : tensor<2x!quant.uniform<i16:f32, 1.0>>, tensor<2x!quant.uniform<i16:f32, 1.0>>
}
