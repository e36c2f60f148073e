// RUN: tfl-opt %s -canonicalize | FileCheck %s

// Zeros before and behind.

// CHECK-LABEL: func @pad_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00], [1.000000e+00, -2.000000e+00, 3.000000e+00, 0.000000e+00], [4.000000e+00, 5.000000e+00, -6.000000e+00, 0.000000e+00]]> : tensor<3x4xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @pad_f32() -> tensor<3x4xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1.0, -2.0, 3.0], [4.0, 5.0, -6.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[1, 0], [0, 1]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %vr = "tfl.pad"(%v0, %v1) : (tensor<2x3xf32>, tensor<2x2xi32>) -> tensor<3x4xf32>
  return %vr : tensor<3x4xf32>
}

// CHECK-LABEL: func @pad_i8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}0, 0, 0, 0], [1, -2, 3, 0], [4, 5, -6, 0]]> : tensor<3x4xi8>}>
// CHECK-NEXT: return %[[R]]
func.func @pad_i8() -> tensor<3x4xi8> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3xi8>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[1, 0], [0, 1]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %vr = "tfl.pad"(%v0, %v1) : (tensor<2x3xi8>, tensor<2x2xi32>) -> tensor<3x4xi8>
  return %vr : tensor<3x4xi8>
}

// CHECK-LABEL: func @pad_i32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}0, 0, 0, 0], [1, -2, 3, 0], [4, 5, -6, 0]]> : tensor<3x4xi32>}>
// CHECK-NEXT: return %[[R]]
func.func @pad_i32() -> tensor<3x4xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi32>}> : () -> tensor<2x3xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[1, 0], [0, 1]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %vr = "tfl.pad"(%v0, %v1) : (tensor<2x3xi32>, tensor<2x2xi32>) -> tensor<3x4xi32>
  return %vr : tensor<3x4xi32>
}

// CHECK-LABEL: func @pad_i64(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}0, 0, 0, 0], [1, -2, 3, 0], [4, 5, -6, 0]]> : tensor<3x4xi64>}>
// CHECK-NEXT: return %[[R]]
func.func @pad_i64() -> tensor<3x4xi64> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi64>}> : () -> tensor<2x3xi64>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[1, 0], [0, 1]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %vr = "tfl.pad"(%v0, %v1) : (tensor<2x3xi64>, tensor<2x2xi32>) -> tensor<3x4xi64>
  return %vr : tensor<3x4xi64>
}

// CHECK-LABEL: func @pad_empty(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<0.000000e+00> : tensor<3x1xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @pad_empty() -> tensor<3x1xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[1, 0], [0, 1]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %vr = "tfl.pad"(%v0, %v1) : (tensor<2x0xf32>, tensor<2x2xi32>) -> tensor<3x1xf32>
  return %vr : tensor<3x1xf32>
}

// Variables, quantized types and large results stay.
// CHECK-LABEL: func @pad_variable(
// CHECK: tfl.pad
func.func @pad_variable() -> tensor<3x4xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1.0, -2.0, 3.0], [4.0, 5.0, -6.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[1, 0], [0, 1]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %vr = "tfl.pad"(%v0, %v1) : (tensor<2x3xf32>, tensor<2x2xi32>) -> tensor<3x4xf32>
  return %vr : tensor<3x4xf32>
}

// CHECK-LABEL: func @pad_quantized(
// CHECK: tfl.pad
func.func @pad_quantized() -> tensor<3x4x!quant.uniform<i8:f32, 0.5:3>> {
  %v0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[1, 0], [0, 1]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %vr = "tfl.pad"(%v0, %v1) : (tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2xi32>) -> tensor<3x4x!quant.uniform<i8:f32, 0.5:3>>
  return %vr : tensor<3x4x!quant.uniform<i8:f32, 0.5:3>>
}

// CHECK-LABEL: func @pad_large(
// CHECK: tfl.pad
func.func @pad_large() -> tensor<32x42xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[7.0, 7.0], [7.0, 7.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[0, 30], [0, 40]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %vr = "tfl.pad"(%v0, %v1) : (tensor<2x2xf32>, tensor<2x2xi32>) -> tensor<32x42xf32>
  return %vr : tensor<32x42xf32>
}

// Nothing to pad: the operand.
// CHECK-LABEL: func @pad_same(%arg0
// CHECK-NEXT: return %arg0
func.func @pad_same(%x: tensor<?xf32>) -> tensor<?xf32> {
  %p = "tfl.pseudo_const"() <{value = dense<0> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
  %0 = "tfl.pad"(%x, %p) : (tensor<?xf32>, tensor<1x2xi32>) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}
