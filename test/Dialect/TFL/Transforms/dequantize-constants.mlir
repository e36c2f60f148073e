// RUN: tfl-opt %s -tfl-dequantize-constants | FileCheck %s

// CHECK-LABEL: func @per_tensor(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[-1.000000e+00, 5.000000e-01]> : tensor<2xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @per_tensor() -> tensor<2xf32> {
  %0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[1, 4]> : tensor<2xi8>}> : () -> tensor<2x!quant.uniform<i8:f32, 0.5:3>>
  %1 = "tfl.dequantize"(%0) : (tensor<2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2xf32>
  return %1 : tensor<2xf32>
}

// CHECK-LABEL: func @per_axis(
// CHECK-NEXT: "tfl.pseudo_const"() <{value = dense<{{\[\[}}5.000000e-01, 1.000000e+00], [1.500000e+00, 2.000000e+00]]> : tensor<2x2xf32>}>
func.func @per_axis() -> tensor<2x2xf32> {
  %0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x2x!quant.uniform<i4:f32:0, {0.5, 0.5:-1}>>, value = dense<[[1, 2], [2, 3]]> : tensor<2x2xi4>}> : () -> tensor<2x2x!quant.uniform<i4:f32:0, {0.5, 0.5:-1}>>
  %1 = "tfl.dequantize"(%0) : (tensor<2x2x!quant.uniform<i4:f32:0, {0.5, 0.5:-1}>>) -> tensor<2x2xf32>
  return %1 : tensor<2x2xf32>
}

// CHECK-LABEL: func @half(
// CHECK-NEXT: "tfl.pseudo_const"() <{value = dense<[1.500000e+00, -2.000000e+00]> : tensor<2xf32>}>
func.func @half() -> tensor<2xf32> {
  %0 = "tfl.pseudo_const"() <{value = dense<[1.5, -2.0]> : tensor<2xf16>}> : () -> tensor<2xf16>
  %1 = "tfl.dequantize"(%0) : (tensor<2xf16>) -> tensor<2xf32>
  return %1 : tensor<2xf32>
}

// What is computed stays.

// CHECK-LABEL: func @computed(
// CHECK: "tfl.dequantize"
func.func @computed(%x: tensor<2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2xf32> {
  %0 = "tfl.dequantize"(%x) : (tensor<2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}
