// RUN: tfl-opt %s -canonicalize | FileCheck %s

// A value before and behind.

// CHECK-LABEL: func @padv2_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}9.000000e+00, 9.000000e+00, 9.000000e+00, 9.000000e+00], [1.000000e+00, -2.000000e+00, 3.000000e+00, 9.000000e+00], [4.000000e+00, 5.000000e+00, -6.000000e+00, 9.000000e+00]]> : tensor<3x4xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @padv2_f32() -> tensor<3x4xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1.0, -2.0, 3.0], [4.0, 5.0, -6.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[1, 0], [0, 1]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %v2 = "tfl.pseudo_const"() <{value = dense<9.0> : tensor<f32>}> : () -> tensor<f32>
  %vr = "tfl.padv2"(%v0, %v1, %v2) : (tensor<2x3xf32>, tensor<2x2xi32>, tensor<f32>) -> tensor<3x4xf32>
  return %vr : tensor<3x4xf32>
}

// CHECK-LABEL: func @padv2_i32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}9, 9, 9, 9], [1, -2, 3, 9], [4, 5, -6, 9]]> : tensor<3x4xi32>}>
// CHECK-NEXT: return %[[R]]
func.func @padv2_i32() -> tensor<3x4xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi32>}> : () -> tensor<2x3xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[1, 0], [0, 1]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %v2 = "tfl.pseudo_const"() <{value = dense<9> : tensor<i32>}> : () -> tensor<i32>
  %vr = "tfl.padv2"(%v0, %v1, %v2) : (tensor<2x3xi32>, tensor<2x2xi32>, tensor<i32>) -> tensor<3x4xi32>
  return %vr : tensor<3x4xi32>
}

// CHECK-LABEL: func @padv2_i64(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}9, 9, 9, 9], [1, -2, 3, 9], [4, 5, -6, 9]]> : tensor<3x4xi64>}>
// CHECK-NEXT: return %[[R]]
func.func @padv2_i64() -> tensor<3x4xi64> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi64>}> : () -> tensor<2x3xi64>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[1, 0], [0, 1]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %v2 = "tfl.pseudo_const"() <{value = dense<9> : tensor<i64>}> : () -> tensor<i64>
  %vr = "tfl.padv2"(%v0, %v1, %v2) : (tensor<2x3xi64>, tensor<2x2xi32>, tensor<i64>) -> tensor<3x4xi64>
  return %vr : tensor<3x4xi64>
}

// CHECK-LABEL: func @padv2_inf(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}0xFF800000, 0xFF800000], [1.000000e+00, 0xFF800000]]> : tensor<2x2xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @padv2_inf() -> tensor<2x2xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1.0]]> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[1, 0], [0, 1]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %v2 = "tfl.pseudo_const"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
  %vr = "tfl.padv2"(%v0, %v1, %v2) : (tensor<1x1xf32>, tensor<2x2xi32>, tensor<f32>) -> tensor<2x2xf32>
  return %vr : tensor<2x2xf32>
}

// CHECK-LABEL: func @padv2_variable(
// CHECK: tfl.padv2
func.func @padv2_variable() -> tensor<3x4xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1.0, -2.0, 3.0], [4.0, 5.0, -6.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[1, 0], [0, 1]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %v2 = "tfl.pseudo_const"() <{value = dense<9.0> : tensor<f32>}> {tfl.is_variable} : () -> tensor<f32>
  %vr = "tfl.padv2"(%v0, %v1, %v2) : (tensor<2x3xf32>, tensor<2x2xi32>, tensor<f32>) -> tensor<3x4xf32>
  return %vr : tensor<3x4xf32>
}
