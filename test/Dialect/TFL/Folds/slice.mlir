// RUN: tfl-opt %s -canonicalize | FileCheck %s

// A box of the input.

// CHECK-LABEL: func @slice_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}-2.000000e+00, 3.000000e+00], [5.000000e+00, -6.000000e+00]]> : tensor<2x2xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @slice_f32() -> tensor<2x2xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1.0, -2.0, 3.0], [4.0, 5.0, -6.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[0, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v2 = "tfl.pseudo_const"() <{value = dense<[-1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.slice"(%v0, %v1, %v2) : (tensor<2x3xf32>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x2xf32>
  return %vr : tensor<2x2xf32>
}

// CHECK-LABEL: func @slice_f16(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}-2.000000e+00, 3.000000e+00], [5.000000e+00, -6.000000e+00]]> : tensor<2x2xf16>}>
// CHECK-NEXT: return %[[R]]
func.func @slice_f16() -> tensor<2x2xf16> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1.0, -2.0, 3.0], [4.0, 5.0, -6.0]]> : tensor<2x3xf16>}> : () -> tensor<2x3xf16>
  %v1 = "tfl.pseudo_const"() <{value = dense<[0, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v2 = "tfl.pseudo_const"() <{value = dense<[-1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.slice"(%v0, %v1, %v2) : (tensor<2x3xf16>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x2xf16>
  return %vr : tensor<2x2xf16>
}

// CHECK-LABEL: func @slice_f64(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}-2.000000e+00, 3.000000e+00], [5.000000e+00, -6.000000e+00]]> : tensor<2x2xf64>}>
// CHECK-NEXT: return %[[R]]
func.func @slice_f64() -> tensor<2x2xf64> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1.0, -2.0, 3.0], [4.0, 5.0, -6.0]]> : tensor<2x3xf64>}> : () -> tensor<2x3xf64>
  %v1 = "tfl.pseudo_const"() <{value = dense<[0, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v2 = "tfl.pseudo_const"() <{value = dense<[-1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.slice"(%v0, %v1, %v2) : (tensor<2x3xf64>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x2xf64>
  return %vr : tensor<2x2xf64>
}

// CHECK-LABEL: func @slice_i8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}-2, 3], [5, -6]]> : tensor<2x2xi8>}>
// CHECK-NEXT: return %[[R]]
func.func @slice_i8() -> tensor<2x2xi8> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3xi8>
  %v1 = "tfl.pseudo_const"() <{value = dense<[0, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v2 = "tfl.pseudo_const"() <{value = dense<[-1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.slice"(%v0, %v1, %v2) : (tensor<2x3xi8>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x2xi8>
  return %vr : tensor<2x2xi8>
}

// CHECK-LABEL: func @slice_ui8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}2, 3], [5, 6]]> : tensor<2x2xui8>}>
// CHECK-NEXT: return %[[R]]
func.func @slice_ui8() -> tensor<2x2xui8> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xui8>}> : () -> tensor<2x3xui8>
  %v1 = "tfl.pseudo_const"() <{value = dense<[0, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v2 = "tfl.pseudo_const"() <{value = dense<[-1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.slice"(%v0, %v1, %v2) : (tensor<2x3xui8>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x2xui8>
  return %vr : tensor<2x2xui8>
}

// CHECK-LABEL: func @slice_i16(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}-2, 3], [5, -6]]> : tensor<2x2xi16>}>
// CHECK-NEXT: return %[[R]]
func.func @slice_i16() -> tensor<2x2xi16> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi16>}> : () -> tensor<2x3xi16>
  %v1 = "tfl.pseudo_const"() <{value = dense<[0, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v2 = "tfl.pseudo_const"() <{value = dense<[-1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.slice"(%v0, %v1, %v2) : (tensor<2x3xi16>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x2xi16>
  return %vr : tensor<2x2xi16>
}

// CHECK-LABEL: func @slice_i32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}-2, 3], [5, -6]]> : tensor<2x2xi32>}>
// CHECK-NEXT: return %[[R]]
func.func @slice_i32() -> tensor<2x2xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi32>}> : () -> tensor<2x3xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[0, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v2 = "tfl.pseudo_const"() <{value = dense<[-1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.slice"(%v0, %v1, %v2) : (tensor<2x3xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x2xi32>
  return %vr : tensor<2x2xi32>
}

// CHECK-LABEL: func @slice_i64(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}-2, 3], [5, -6]]> : tensor<2x2xi64>}>
// CHECK-NEXT: return %[[R]]
func.func @slice_i64() -> tensor<2x2xi64> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi64>}> : () -> tensor<2x3xi64>
  %v1 = "tfl.pseudo_const"() <{value = dense<[0, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v2 = "tfl.pseudo_const"() <{value = dense<[-1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.slice"(%v0, %v1, %v2) : (tensor<2x3xi64>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x2xi64>
  return %vr : tensor<2x2xi64>
}

// CHECK-LABEL: func @slice_i1(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}false, true], [true, false]]> : tensor<2x2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @slice_i1() -> tensor<2x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[true, false, true], [true, true, false]]> : tensor<2x3xi1>}> : () -> tensor<2x3xi1>
  %v1 = "tfl.pseudo_const"() <{value = dense<[0, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v2 = "tfl.pseudo_const"() <{value = dense<[-1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.slice"(%v0, %v1, %v2) : (tensor<2x3xi1>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x2xi1>
  return %vr : tensor<2x2xi1>
}

// CHECK-LABEL: func @slice_empty(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<> : tensor<0x3xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @slice_empty() -> tensor<0x3xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1.0, -2.0, 3.0], [4.0, 5.0, -6.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[2, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v2 = "tfl.pseudo_const"() <{value = dense<[0, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.slice"(%v0, %v1, %v2) : (tensor<2x3xf32>, tensor<2xi32>, tensor<2xi32>) -> tensor<0x3xf32>
  return %vr : tensor<0x3xf32>
}

// Strings, variables and quantized types stay.
// CHECK-LABEL: func @slice_string(
// CHECK: tfl.slice
func.func @slice_string() -> tensor<1x1x!tf_type.string> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[["a", "b"]]> : tensor<1x2x!tf_type.string>}> : () -> tensor<1x2x!tf_type.string>
  %v1 = "tfl.pseudo_const"() <{value = dense<[0, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v2 = "tfl.pseudo_const"() <{value = dense<[1, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.slice"(%v0, %v1, %v2) : (tensor<1x2x!tf_type.string>, tensor<2xi32>, tensor<2xi32>) -> tensor<1x1x!tf_type.string>
  return %vr : tensor<1x1x!tf_type.string>
}

// CHECK-LABEL: func @slice_variable(
// CHECK: tfl.slice
func.func @slice_variable() -> tensor<2x2xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1.0, -2.0, 3.0], [4.0, 5.0, -6.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[0, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v2 = "tfl.pseudo_const"() <{value = dense<[-1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.slice"(%v0, %v1, %v2) : (tensor<2x3xf32>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x2xf32>
  return %vr : tensor<2x2xf32>
}

// CHECK-LABEL: func @slice_quantized(
// CHECK: tfl.slice
func.func @slice_quantized() -> tensor<2x2x!quant.uniform<i8:f32, 0.5:3>> {
  %v0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %v1 = "tfl.pseudo_const"() <{value = dense<[0, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v2 = "tfl.pseudo_const"() <{value = dense<[-1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.slice"(%v0, %v1, %v2) : (tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>
  return %vr : tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>
}

// The whole: the operand.
// CHECK-LABEL: func @slice_same(%arg0
// CHECK-NEXT: return %arg0
func.func @slice_same(%x: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %b = "tfl.pseudo_const"() <{value = dense<0> : tensor<2xi32>}> : () -> tensor<2xi32>
  %s = "tfl.pseudo_const"() <{value = dense<-1> : tensor<2xi32>}> : () -> tensor<2xi32>
  %0 = "tfl.slice"(%x, %b, %s) : (tensor<2x3xf32>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}
