// RUN: tfl-opt %s -canonicalize | FileCheck %s

// The bytes under another type.

// CHECK-LABEL: func @f32_i32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[1065353216, -1073741824]> : tensor<2xi32>}>
// CHECK-NEXT: return %[[R]]
func.func @f32_i32() -> tensor<2xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[1.0, -2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %vr = "tfl.bitcast"(%v0) : (tensor<2xf32>) -> tensor<2xi32>
  return %vr : tensor<2xi32>
}

// CHECK-LABEL: func @i32_i8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}4, 3, 2, 1]]> : tensor<1x4xi8>}>
// CHECK-NEXT: return %[[R]]
func.func @i32_i8() -> tensor<1x4xi8> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[16909060]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %vr = "tfl.bitcast"(%v0) : (tensor<1xi32>) -> tensor<1x4xi8>
  return %vr : tensor<1x4xi8>
}

// CHECK-LABEL: func @ui8_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<1.000000e+00> : tensor<1xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @ui8_f32() -> tensor<1xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[0, 0, 128, 63]]> : tensor<1x4xui8>}> : () -> tensor<1x4xui8>
  %vr = "tfl.bitcast"(%v0) : (tensor<1x4xui8>) -> tensor<1xf32>
  return %vr : tensor<1xf32>
}

// CHECK-LABEL: func @f16_i16(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[15360, -16384]> : tensor<2xi16>}>
// CHECK-NEXT: return %[[R]]
func.func @f16_i16() -> tensor<2xi16> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[1.0, -2.0]> : tensor<2xf16>}> : () -> tensor<2xf16>
  %vr = "tfl.bitcast"(%v0) : (tensor<2xf16>) -> tensor<2xi16>
  return %vr : tensor<2xi16>
}

// CHECK-LABEL: func @f64_i64(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<4607182418800017408> : tensor<1xi64>}>
// CHECK-NEXT: return %[[R]]
func.func @f64_i64() -> tensor<1xi64> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[1.0]> : tensor<1xf64>}> : () -> tensor<1xf64>
  %vr = "tfl.bitcast"(%v0) : (tensor<1xf64>) -> tensor<1xi64>
  return %vr : tensor<1xi64>
}

// CHECK-LABEL: func @empty(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi32>}>
// CHECK-NEXT: return %[[R]]
func.func @empty() -> tensor<0xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xf32>}> : () -> tensor<0xf32>
  %vr = "tfl.bitcast"(%v0) : (tensor<0xf32>) -> tensor<0xi32>
  return %vr : tensor<0xi32>
}

// CHECK-LABEL: func @variable(
// CHECK: tfl.bitcast
func.func @variable() -> tensor<1xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[1.0]> : tensor<1xf32>}> {tfl.is_variable} : () -> tensor<1xf32>
  %vr = "tfl.bitcast"(%v0) : (tensor<1xf32>) -> tensor<1xi32>
  return %vr : tensor<1xi32>
}
