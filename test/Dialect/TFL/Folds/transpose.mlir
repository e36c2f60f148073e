// RUN: tfl-opt %s -canonicalize | FileCheck %s

// Dimensions in another order.

// CHECK-LABEL: func @transpose_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}1.000000e+00, 4.000000e+00], [-2.000000e+00, 5.000000e+00], [3.000000e+00, -6.000000e+00]]> : tensor<3x2xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @transpose_f32() -> tensor<3x2xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1.0, -2.0, 3.0], [4.0, 5.0, -6.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.transpose"(%v0, %v1) : (tensor<2x3xf32>, tensor<2xi32>) -> tensor<3x2xf32>
  return %vr : tensor<3x2xf32>
}

// CHECK-LABEL: func @transpose_f16(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}1.000000e+00, 4.000000e+00], [-2.000000e+00, 5.000000e+00], [3.000000e+00, -6.000000e+00]]> : tensor<3x2xf16>}>
// CHECK-NEXT: return %[[R]]
func.func @transpose_f16() -> tensor<3x2xf16> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1.0, -2.0, 3.0], [4.0, 5.0, -6.0]]> : tensor<2x3xf16>}> : () -> tensor<2x3xf16>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.transpose"(%v0, %v1) : (tensor<2x3xf16>, tensor<2xi32>) -> tensor<3x2xf16>
  return %vr : tensor<3x2xf16>
}

// CHECK-LABEL: func @transpose_f64(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}1.000000e+00, 4.000000e+00], [-2.000000e+00, 5.000000e+00], [3.000000e+00, -6.000000e+00]]> : tensor<3x2xf64>}>
// CHECK-NEXT: return %[[R]]
func.func @transpose_f64() -> tensor<3x2xf64> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1.0, -2.0, 3.0], [4.0, 5.0, -6.0]]> : tensor<2x3xf64>}> : () -> tensor<2x3xf64>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.transpose"(%v0, %v1) : (tensor<2x3xf64>, tensor<2xi32>) -> tensor<3x2xf64>
  return %vr : tensor<3x2xf64>
}

// CHECK-LABEL: func @transpose_i8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}1, 4], [-2, 5], [3, -6]]> : tensor<3x2xi8>}>
// CHECK-NEXT: return %[[R]]
func.func @transpose_i8() -> tensor<3x2xi8> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3xi8>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.transpose"(%v0, %v1) : (tensor<2x3xi8>, tensor<2xi32>) -> tensor<3x2xi8>
  return %vr : tensor<3x2xi8>
}

// CHECK-LABEL: func @transpose_ui8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}1, 4], [2, 5], [3, 6]]> : tensor<3x2xui8>}>
// CHECK-NEXT: return %[[R]]
func.func @transpose_ui8() -> tensor<3x2xui8> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xui8>}> : () -> tensor<2x3xui8>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.transpose"(%v0, %v1) : (tensor<2x3xui8>, tensor<2xi32>) -> tensor<3x2xui8>
  return %vr : tensor<3x2xui8>
}

// CHECK-LABEL: func @transpose_i16(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}1, 4], [-2, 5], [3, -6]]> : tensor<3x2xi16>}>
// CHECK-NEXT: return %[[R]]
func.func @transpose_i16() -> tensor<3x2xi16> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi16>}> : () -> tensor<2x3xi16>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.transpose"(%v0, %v1) : (tensor<2x3xi16>, tensor<2xi32>) -> tensor<3x2xi16>
  return %vr : tensor<3x2xi16>
}

// CHECK-LABEL: func @transpose_i32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}1, 4], [-2, 5], [3, -6]]> : tensor<3x2xi32>}>
// CHECK-NEXT: return %[[R]]
func.func @transpose_i32() -> tensor<3x2xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi32>}> : () -> tensor<2x3xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.transpose"(%v0, %v1) : (tensor<2x3xi32>, tensor<2xi32>) -> tensor<3x2xi32>
  return %vr : tensor<3x2xi32>
}

// CHECK-LABEL: func @transpose_i64(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}1, 4], [-2, 5], [3, -6]]> : tensor<3x2xi64>}>
// CHECK-NEXT: return %[[R]]
func.func @transpose_i64() -> tensor<3x2xi64> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi64>}> : () -> tensor<2x3xi64>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.transpose"(%v0, %v1) : (tensor<2x3xi64>, tensor<2xi32>) -> tensor<3x2xi64>
  return %vr : tensor<3x2xi64>
}

// CHECK-LABEL: func @transpose_i1(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}true, true], [false, true], [true, false]]> : tensor<3x2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @transpose_i1() -> tensor<3x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[true, false, true], [true, true, false]]> : tensor<2x3xi1>}> : () -> tensor<2x3xi1>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.transpose"(%v0, %v1) : (tensor<2x3xi1>, tensor<2xi32>) -> tensor<3x2xi1>
  return %vr : tensor<3x2xi1>
}

// CHECK-LABEL: func @transpose_empty(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<> : tensor<0x2xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @transpose_empty() -> tensor<0x2xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.transpose"(%v0, %v1) : (tensor<2x0xf32>, tensor<2xi32>) -> tensor<0x2xf32>
  return %vr : tensor<0x2xf32>
}

// Strings, variables and quantized types stay.
// CHECK-LABEL: func @transpose_string(
// CHECK: tfl.transpose
func.func @transpose_string() -> tensor<2x1x!tf_type.string> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[["a", "b"]]> : tensor<1x2x!tf_type.string>}> : () -> tensor<1x2x!tf_type.string>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.transpose"(%v0, %v1) : (tensor<1x2x!tf_type.string>, tensor<2xi32>) -> tensor<2x1x!tf_type.string>
  return %vr : tensor<2x1x!tf_type.string>
}

// CHECK-LABEL: func @transpose_variable(
// CHECK: tfl.transpose
func.func @transpose_variable() -> tensor<3x2xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1.0, -2.0, 3.0], [4.0, 5.0, -6.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.transpose"(%v0, %v1) : (tensor<2x3xf32>, tensor<2xi32>) -> tensor<3x2xf32>
  return %vr : tensor<3x2xf32>
}

// CHECK-LABEL: func @transpose_quantized(
// CHECK: tfl.transpose
func.func @transpose_quantized() -> tensor<3x2x!quant.uniform<i8:f32, 0.5:3>> {
  %v0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.transpose"(%v0, %v1) : (tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2xi32>) -> tensor<3x2x!quant.uniform<i8:f32, 0.5:3>>
  return %vr : tensor<3x2x!quant.uniform<i8:f32, 0.5:3>>
}

// In the order that they have: the operand.
// CHECK-LABEL: func @transpose_same(%arg0
// CHECK-NEXT: return %arg0
func.func @transpose_same(%x: tensor<?x3xf32>) -> tensor<?x3xf32> {
  %p = "tfl.pseudo_const"() <{value = dense<[0, -1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %0 = "tfl.transpose"(%x, %p) : (tensor<?x3xf32>, tensor<2xi32>) -> tensor<?x3xf32>
  return %0 : tensor<?x3xf32>
}
