// RUN: tfl-opt %s -canonicalize | FileCheck %s

// Numbers picked out of a list, which is how shapes are taken apart; rows of tables.

// CHECK-LABEL: func @gather_i8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[7, 5]> : tensor<2xi8>}>
// CHECK-NEXT: return %[[R]]
func.func @gather_i8() -> tensor<2xi8> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[5, 6, 7]> : tensor<3xi8>}> : () -> tensor<3xi8>
  %v1 = "tfl.pseudo_const"() <{value = dense<[2, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.gather"(%v0, %v1) <{axis = 0 : i32, batch_dims = 0 : i32}> : (tensor<3xi8>, tensor<2xi32>) -> tensor<2xi8>
  return %vr : tensor<2xi8>
}

// CHECK-LABEL: func @gather_ui8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[7, 5]> : tensor<2xui8>}>
// CHECK-NEXT: return %[[R]]
func.func @gather_ui8() -> tensor<2xui8> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[5, 6, 7]> : tensor<3xui8>}> : () -> tensor<3xui8>
  %v1 = "tfl.pseudo_const"() <{value = dense<[2, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.gather"(%v0, %v1) <{axis = 0 : i32, batch_dims = 0 : i32}> : (tensor<3xui8>, tensor<2xi32>) -> tensor<2xui8>
  return %vr : tensor<2xui8>
}

// CHECK-LABEL: func @gather_i16(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[7, 5]> : tensor<2xi16>}>
// CHECK-NEXT: return %[[R]]
func.func @gather_i16() -> tensor<2xi16> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[5, 6, 7]> : tensor<3xi16>}> : () -> tensor<3xi16>
  %v1 = "tfl.pseudo_const"() <{value = dense<[2, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.gather"(%v0, %v1) <{axis = 0 : i32, batch_dims = 0 : i32}> : (tensor<3xi16>, tensor<2xi32>) -> tensor<2xi16>
  return %vr : tensor<2xi16>
}

// CHECK-LABEL: func @gather_i32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[7, 5]> : tensor<2xi32>}>
// CHECK-NEXT: return %[[R]]
func.func @gather_i32() -> tensor<2xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[5, 6, 7]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[2, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.gather"(%v0, %v1) <{axis = 0 : i32, batch_dims = 0 : i32}> : (tensor<3xi32>, tensor<2xi32>) -> tensor<2xi32>
  return %vr : tensor<2xi32>
}

// CHECK-LABEL: func @gather_i64(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[7, 5]> : tensor<2xi64>}>
// CHECK-NEXT: return %[[R]]
func.func @gather_i64() -> tensor<2xi64> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[5, 6, 7]> : tensor<3xi64>}> : () -> tensor<3xi64>
  %v1 = "tfl.pseudo_const"() <{value = dense<[2, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.gather"(%v0, %v1) <{axis = 0 : i32, batch_dims = 0 : i32}> : (tensor<3xi64>, tensor<2xi32>) -> tensor<2xi64>
  return %vr : tensor<2xi64>
}

// CHECK-LABEL: func @gather_scalar(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<6> : tensor<i32>}>
// CHECK-NEXT: return %[[R]]
func.func @gather_scalar() -> tensor<i32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[5, 6, 7]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %vr = "tfl.gather"(%v0, %v1) <{axis = -1 : i32, batch_dims = 0 : i32}> : (tensor<3xi32>, tensor<i32>) -> tensor<i32>
  return %vr : tensor<i32>
}

// CHECK-LABEL: func @gather_none(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi32>}>
// CHECK-NEXT: return %[[R]]
func.func @gather_none() -> tensor<0xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[5, 6, 7]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi64>}> : () -> tensor<0xi64>
  %vr = "tfl.gather"(%v0, %v1) <{axis = 0 : i32, batch_dims = 0 : i32}> : (tensor<3xi32>, tensor<0xi64>) -> tensor<0xi32>
  return %vr : tensor<0xi32>
}

// Tables of floats, of several dimensions and variables stay.
// CHECK-LABEL: func @gather_f32(
// CHECK: tfl.gather
func.func @gather_f32() -> tensor<1xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[5.0]> : tensor<1xf32>}> : () -> tensor<1xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[0]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %vr = "tfl.gather"(%v0, %v1) <{axis = 0 : i32, batch_dims = 0 : i32}> : (tensor<1xf32>, tensor<1xi32>) -> tensor<1xf32>
  return %vr : tensor<1xf32>
}

// CHECK-LABEL: func @gather_matrix(
// CHECK: tfl.gather
func.func @gather_matrix() -> tensor<1x3xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi32>}> : () -> tensor<2x3xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[0]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %vr = "tfl.gather"(%v0, %v1) <{axis = 0 : i32, batch_dims = 0 : i32}> : (tensor<2x3xi32>, tensor<1xi32>) -> tensor<1x3xi32>
  return %vr : tensor<1x3xi32>
}

// CHECK-LABEL: func @gather_variable(
// CHECK: tfl.gather
func.func @gather_variable() -> tensor<1xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[5]> : tensor<1xi32>}> {tfl.is_variable} : () -> tensor<1xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[0]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %vr = "tfl.gather"(%v0, %v1) <{axis = 0 : i32, batch_dims = 0 : i32}> : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi32>
  return %vr : tensor<1xi32>
}

// CHECK-LABEL: func @gather_nd(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[7, 6]> : tensor<2xi32>}>
// CHECK-NEXT: return %[[R]]
func.func @gather_nd() -> tensor<2xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[5, 6, 7]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[2], [1]]> : tensor<2x1xi32>}> : () -> tensor<2x1xi32>
  %vr = "tfl.gather_nd"(%v0, %v1) : (tensor<3xi32>, tensor<2x1xi32>) -> tensor<2xi32>
  return %vr : tensor<2xi32>
}

// CHECK-LABEL: func @gather_nd_one(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<6> : tensor<i64>}>
// CHECK-NEXT: return %[[R]]
func.func @gather_nd_one() -> tensor<i64> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[5, 6, 7]> : tensor<3xi64>}> : () -> tensor<3xi64>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %vr = "tfl.gather_nd"(%v0, %v1) : (tensor<3xi64>, tensor<1xi32>) -> tensor<i64>
  return %vr : tensor<i64>
}

// CHECK-LABEL: func @gather_nd_matrix(
// CHECK: tfl.gather_nd
func.func @gather_nd_matrix() -> tensor<1xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi32>}> : () -> tensor<2x3xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[0, 0]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
  %vr = "tfl.gather_nd"(%v0, %v1) : (tensor<2x3xi32>, tensor<1x2xi32>) -> tensor<1xi32>
  return %vr : tensor<1xi32>
}

// CHECK-LABEL: func @gather_nd_f32(
// CHECK: tfl.gather_nd
func.func @gather_nd_f32() -> tensor<1xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[1.0]> : tensor<1xf32>}> : () -> tensor<1xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[0]]> : tensor<1x1xi32>}> : () -> tensor<1x1xi32>
  %vr = "tfl.gather_nd"(%v0, %v1) : (tensor<1xf32>, tensor<1x1xi32>) -> tensor<1xf32>
  return %vr : tensor<1xf32>
}

// One row of a table.
// CHECK-LABEL: func @embedding_lookup(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}4.000000e+00, 5.000000e+00, -6.000000e+00]]> : tensor<1x3xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @embedding_lookup() -> tensor<1x3xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[1.0, -2.0, 3.0], [4.0, 5.0, -6.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %vr = "tfl.embedding_lookup"(%v0, %v1) : (tensor<1xi32>, tensor<2x3xf32>) -> tensor<1x3xf32>
  return %vr : tensor<1x3xf32>
}

// CHECK-LABEL: func @embedding_lookup_i8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}1, -2, 3]]> : tensor<1x3xi8>}>
// CHECK-NEXT: return %[[R]]
func.func @embedding_lookup_i8() -> tensor<1x3xi8> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[0]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3xi8>
  %vr = "tfl.embedding_lookup"(%v0, %v1) : (tensor<1xi32>, tensor<2x3xi8>) -> tensor<1x3xi8>
  return %vr : tensor<1x3xi8>
}

// CHECK-LABEL: func @embedding_lookup_rows(
// CHECK: tfl.embedding_lookup
func.func @embedding_lookup_rows() -> tensor<2x3xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[1.0, -2.0, 3.0], [4.0, 5.0, -6.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %vr = "tfl.embedding_lookup"(%v0, %v1) : (tensor<2xi32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %vr : tensor<2x3xf32>
}

// CHECK-LABEL: func @embedding_lookup_quantized(
// CHECK: tfl.embedding_lookup
func.func @embedding_lookup_quantized() -> tensor<1x3xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %v1 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.5>>, value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.5>>
  %vr = "tfl.embedding_lookup"(%v0, %v1) : (tensor<1xi32>, tensor<2x3x!quant.uniform<i8:f32, 0.5>>) -> tensor<1x3xf32>
  return %vr : tensor<1x3xf32>
}
