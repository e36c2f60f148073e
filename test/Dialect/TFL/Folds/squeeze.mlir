// RUN: tfl-opt %s -canonicalize | FileCheck %s

// Extents of 1 left out.

// CHECK-LABEL: func @squeeze_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}1.000000e+00, -2.000000e+00, 3.000000e+00], [4.000000e+00, 5.000000e+00, -6.000000e+00]]> : tensor<2x3xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @squeeze_f32() -> tensor<2x3xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[[1.0, -2.0, 3.0]], [[4.0, 5.0, -6.0]]]> : tensor<2x1x3xf32>}> : () -> tensor<2x1x3xf32>
  %vr = "tfl.squeeze"(%v0) <{squeeze_dims = [-2]}> : (tensor<2x1x3xf32>) -> tensor<2x3xf32>
  return %vr : tensor<2x3xf32>
}

// CHECK-LABEL: func @squeeze_f16(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}1.000000e+00, -2.000000e+00, 3.000000e+00], [4.000000e+00, 5.000000e+00, -6.000000e+00]]> : tensor<2x3xf16>}>
// CHECK-NEXT: return %[[R]]
func.func @squeeze_f16() -> tensor<2x3xf16> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[[1.0, -2.0, 3.0]], [[4.0, 5.0, -6.0]]]> : tensor<2x1x3xf16>}> : () -> tensor<2x1x3xf16>
  %vr = "tfl.squeeze"(%v0) <{squeeze_dims = [-2]}> : (tensor<2x1x3xf16>) -> tensor<2x3xf16>
  return %vr : tensor<2x3xf16>
}

// CHECK-LABEL: func @squeeze_f64(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}1.000000e+00, -2.000000e+00, 3.000000e+00], [4.000000e+00, 5.000000e+00, -6.000000e+00]]> : tensor<2x3xf64>}>
// CHECK-NEXT: return %[[R]]
func.func @squeeze_f64() -> tensor<2x3xf64> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[[1.0, -2.0, 3.0]], [[4.0, 5.0, -6.0]]]> : tensor<2x1x3xf64>}> : () -> tensor<2x1x3xf64>
  %vr = "tfl.squeeze"(%v0) <{squeeze_dims = [-2]}> : (tensor<2x1x3xf64>) -> tensor<2x3xf64>
  return %vr : tensor<2x3xf64>
}

// CHECK-LABEL: func @squeeze_i8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}>
// CHECK-NEXT: return %[[R]]
func.func @squeeze_i8() -> tensor<2x3xi8> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[[1, -2, 3]], [[4, 5, -6]]]> : tensor<2x1x3xi8>}> : () -> tensor<2x1x3xi8>
  %vr = "tfl.squeeze"(%v0) <{squeeze_dims = [-2]}> : (tensor<2x1x3xi8>) -> tensor<2x3xi8>
  return %vr : tensor<2x3xi8>
}

// CHECK-LABEL: func @squeeze_ui8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}1, 2, 3], [4, 5, 6]]> : tensor<2x3xui8>}>
// CHECK-NEXT: return %[[R]]
func.func @squeeze_ui8() -> tensor<2x3xui8> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[[1, 2, 3]], [[4, 5, 6]]]> : tensor<2x1x3xui8>}> : () -> tensor<2x1x3xui8>
  %vr = "tfl.squeeze"(%v0) <{squeeze_dims = [-2]}> : (tensor<2x1x3xui8>) -> tensor<2x3xui8>
  return %vr : tensor<2x3xui8>
}

// CHECK-LABEL: func @squeeze_i16(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}1, -2, 3], [4, 5, -6]]> : tensor<2x3xi16>}>
// CHECK-NEXT: return %[[R]]
func.func @squeeze_i16() -> tensor<2x3xi16> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[[1, -2, 3]], [[4, 5, -6]]]> : tensor<2x1x3xi16>}> : () -> tensor<2x1x3xi16>
  %vr = "tfl.squeeze"(%v0) <{squeeze_dims = [-2]}> : (tensor<2x1x3xi16>) -> tensor<2x3xi16>
  return %vr : tensor<2x3xi16>
}

// CHECK-LABEL: func @squeeze_i32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}1, -2, 3], [4, 5, -6]]> : tensor<2x3xi32>}>
// CHECK-NEXT: return %[[R]]
func.func @squeeze_i32() -> tensor<2x3xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[[1, -2, 3]], [[4, 5, -6]]]> : tensor<2x1x3xi32>}> : () -> tensor<2x1x3xi32>
  %vr = "tfl.squeeze"(%v0) <{squeeze_dims = [-2]}> : (tensor<2x1x3xi32>) -> tensor<2x3xi32>
  return %vr : tensor<2x3xi32>
}

// CHECK-LABEL: func @squeeze_i64(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}1, -2, 3], [4, 5, -6]]> : tensor<2x3xi64>}>
// CHECK-NEXT: return %[[R]]
func.func @squeeze_i64() -> tensor<2x3xi64> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[[1, -2, 3]], [[4, 5, -6]]]> : tensor<2x1x3xi64>}> : () -> tensor<2x1x3xi64>
  %vr = "tfl.squeeze"(%v0) <{squeeze_dims = [-2]}> : (tensor<2x1x3xi64>) -> tensor<2x3xi64>
  return %vr : tensor<2x3xi64>
}

// CHECK-LABEL: func @squeeze_i1(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}true, false, true], [true, true, false]]> : tensor<2x3xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @squeeze_i1() -> tensor<2x3xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[[true, false, true]], [[true, true, false]]]> : tensor<2x1x3xi1>}> : () -> tensor<2x1x3xi1>
  %vr = "tfl.squeeze"(%v0) <{squeeze_dims = [-2]}> : (tensor<2x1x3xi1>) -> tensor<2x3xi1>
  return %vr : tensor<2x3xi1>
}

// CHECK-LABEL: func @squeeze_empty(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<> : tensor<0xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @squeeze_empty() -> tensor<0xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<> : tensor<1x0xf32>}> : () -> tensor<1x0xf32>
  %vr = "tfl.squeeze"(%v0) <{squeeze_dims = [0]}> : (tensor<1x0xf32>) -> tensor<0xf32>
  return %vr : tensor<0xf32>
}

// Strings, variables and quantized types stay.
// CHECK-LABEL: func @squeeze_string(
// CHECK: tfl.squeeze
func.func @squeeze_string() -> tensor<2x!tf_type.string> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[["a", "b"]]> : tensor<1x2x!tf_type.string>}> : () -> tensor<1x2x!tf_type.string>
  %vr = "tfl.squeeze"(%v0) <{squeeze_dims = [0]}> : (tensor<1x2x!tf_type.string>) -> tensor<2x!tf_type.string>
  return %vr : tensor<2x!tf_type.string>
}

// CHECK-LABEL: func @squeeze_variable(
// CHECK: tfl.squeeze
func.func @squeeze_variable() -> tensor<2x3xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[[1.0, -2.0, 3.0]], [[4.0, 5.0, -6.0]]]> : tensor<2x1x3xf32>}> {tfl.is_variable} : () -> tensor<2x1x3xf32>
  %vr = "tfl.squeeze"(%v0) <{squeeze_dims = [-2]}> : (tensor<2x1x3xf32>) -> tensor<2x3xf32>
  return %vr : tensor<2x3xf32>
}

// CHECK-LABEL: func @squeeze_quantized(
// CHECK: tfl.squeeze
func.func @squeeze_quantized() -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>> {
  %v0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x1x3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[[1, -2, 3]], [[4, 5, -6]]]> : tensor<2x1x3xi8>}> : () -> tensor<2x1x3x!quant.uniform<i8:f32, 0.5:3>>
  %vr = "tfl.squeeze"(%v0) <{squeeze_dims = [-2]}> : (tensor<2x1x3x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  return %vr : tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
}

// Of as many elements as the result only: nothing is read behind the end of a constant.
// CHECK-LABEL: func @squeeze_of_fewer(
// CHECK: tfl.squeeze
func.func @squeeze_of_fewer() -> tensor<1000xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %vr = "tfl.squeeze"(%v0) <{squeeze_dims = []}> : (tensor<2xf32>) -> tensor<1000xf32>
  return %vr : tensor<1000xf32>
}

// CHECK-LABEL: func @squeeze_of_none(
// CHECK: tfl.squeeze
func.func @squeeze_of_none() -> tensor<4xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x0xf32>}> : () -> tensor<0x0xf32>
  %vr = "tfl.squeeze"(%v0) <{squeeze_dims = []}> : (tensor<0x0xf32>) -> tensor<4xf32>
  return %vr : tensor<4xf32>
}

// CHECK-LABEL: func @squeeze_of_more(
// CHECK: tfl.squeeze
func.func @squeeze_of_more() -> tensor<2xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0, 3.0]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %vr = "tfl.squeeze"(%v0) <{squeeze_dims = []}> : (tensor<3xf32>) -> tensor<2xf32>
  return %vr : tensor<2xf32>
}
