// RUN: tfl-opt %s -tfl-large-constant-fold | FileCheck %s
// RUN: tfl-opt %s -tfl-large-constant-fold="fold-fp16-resource-casts=false fold-elementwise-ops=true" | FileCheck --check-prefix=ARITHMETIC %s

// CHECK-LABEL: func @half
// CHECK-DAG: %[[A:.*]] = "tfl.pseudo_const"() <{value = dense<[1.000000e+00, -2.500000e+00]> : tensor<2xf32>}>
// CHECK-DAG: %[[B:.*]] = "tfl.pseudo_const"() <{value = dense<3.000000e+00> : tensor<10000x10000xf32>}>
// CHECK: return %[[A]], %[[B]]
// ARITHMETIC-LABEL: func @half
// ARITHMETIC: tfl.dequantize
// ARITHMETIC: tfl.cast
func.func @half() -> (tensor<2xf32>, tensor<10000x10000xf32>) {
  %a = "tfl.pseudo_const"() <{value = dense<[1.0, -2.5]> : tensor<2xf16>}> : () -> tensor<2xf16>
  %b = "tfl.pseudo_const"() <{value = dense<3.0> : tensor<10000x10000xf16>}> : () -> tensor<10000x10000xf16>
  %0 = "tfl.dequantize"(%a) : (tensor<2xf16>) -> tensor<2xf32>
  %1 = "tfl.cast"(%b) : (tensor<10000x10000xf16>) -> tensor<10000x10000xf32>
  return %0, %1 : tensor<2xf32>, tensor<10000x10000xf32>
}

// Arithmetic, unless it makes a constant larger than both, or has an activation.
// CHECK-LABEL: func @arithmetic
// CHECK: tfl.mul
// ARITHMETIC-LABEL: func @arithmetic
// ARITHMETIC: %[[M:.*]] = "tfl.pseudo_const"() <{value = dense<[3.000000e+00, 8.000000e+00]> : tensor<2xf32>}>
// ARITHMETIC: %[[S:.*]] = tfl.sub
// ARITHMETIC: %[[R:.*]] = tfl.add
// ARITHMETIC: return %[[M]], %[[S]], %[[R]]
func.func @arithmetic() -> (tensor<2xf32>, tensor<2x2xf32>, tensor<2xf32>) {
  %a = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %b = "tfl.pseudo_const"() <{value = dense<[3.0, 4.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %c = "tfl.pseudo_const"() <{value = dense<[[3.0], [4.0]]> : tensor<2x1xf32>}> : () -> tensor<2x1xf32>
  %0 = tfl.mul %a, %b {fused_activation_function = "NONE"} : tensor<2xf32>
  %1 = tfl.sub(%a, %c) <{fused_activation_function = "NONE"}> : (tensor<2xf32>, tensor<2x1xf32>) -> tensor<2x2xf32>
  %2 = tfl.add %a, %b {fused_activation_function = "RELU"} : tensor<2xf32>
  return %0, %1, %2 : tensor<2xf32>, tensor<2x2xf32>, tensor<2xf32>
}
