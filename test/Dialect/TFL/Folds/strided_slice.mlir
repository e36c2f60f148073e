// RUN: tfl-opt %s -canonicalize | FileCheck %s

// A box of the input in steps.

// CHECK-LABEL: func @strided_slice_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}-6.000000e+00], [3.000000e+00]]> : tensor<2x1xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @strided_slice_f32() -> tensor<2x1xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1.0, -2.0, 3.0], [4.0, 5.0, -6.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v2 = "tfl.pseudo_const"() <{value = dense<[-9, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v3 = "tfl.pseudo_const"() <{value = dense<[-1, -2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.strided_slice"(%v0, %v1, %v2, %v3) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<2x3xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x1xf32>
  return %vr : tensor<2x1xf32>
}

// CHECK-LABEL: func @strided_slice_f16(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}-6.000000e+00], [3.000000e+00]]> : tensor<2x1xf16>}>
// CHECK-NEXT: return %[[R]]
func.func @strided_slice_f16() -> tensor<2x1xf16> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1.0, -2.0, 3.0], [4.0, 5.0, -6.0]]> : tensor<2x3xf16>}> : () -> tensor<2x3xf16>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v2 = "tfl.pseudo_const"() <{value = dense<[-9, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v3 = "tfl.pseudo_const"() <{value = dense<[-1, -2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.strided_slice"(%v0, %v1, %v2, %v3) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<2x3xf16>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x1xf16>
  return %vr : tensor<2x1xf16>
}

// CHECK-LABEL: func @strided_slice_f64(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}-6.000000e+00], [3.000000e+00]]> : tensor<2x1xf64>}>
// CHECK-NEXT: return %[[R]]
func.func @strided_slice_f64() -> tensor<2x1xf64> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1.0, -2.0, 3.0], [4.0, 5.0, -6.0]]> : tensor<2x3xf64>}> : () -> tensor<2x3xf64>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v2 = "tfl.pseudo_const"() <{value = dense<[-9, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v3 = "tfl.pseudo_const"() <{value = dense<[-1, -2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.strided_slice"(%v0, %v1, %v2, %v3) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<2x3xf64>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x1xf64>
  return %vr : tensor<2x1xf64>
}

// CHECK-LABEL: func @strided_slice_i8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}-6], [3]]> : tensor<2x1xi8>}>
// CHECK-NEXT: return %[[R]]
func.func @strided_slice_i8() -> tensor<2x1xi8> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3xi8>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v2 = "tfl.pseudo_const"() <{value = dense<[-9, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v3 = "tfl.pseudo_const"() <{value = dense<[-1, -2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.strided_slice"(%v0, %v1, %v2, %v3) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<2x3xi8>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x1xi8>
  return %vr : tensor<2x1xi8>
}

// CHECK-LABEL: func @strided_slice_ui8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}6], [3]]> : tensor<2x1xui8>}>
// CHECK-NEXT: return %[[R]]
func.func @strided_slice_ui8() -> tensor<2x1xui8> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xui8>}> : () -> tensor<2x3xui8>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v2 = "tfl.pseudo_const"() <{value = dense<[-9, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v3 = "tfl.pseudo_const"() <{value = dense<[-1, -2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.strided_slice"(%v0, %v1, %v2, %v3) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<2x3xui8>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x1xui8>
  return %vr : tensor<2x1xui8>
}

// CHECK-LABEL: func @strided_slice_i16(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}-6], [3]]> : tensor<2x1xi16>}>
// CHECK-NEXT: return %[[R]]
func.func @strided_slice_i16() -> tensor<2x1xi16> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi16>}> : () -> tensor<2x3xi16>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v2 = "tfl.pseudo_const"() <{value = dense<[-9, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v3 = "tfl.pseudo_const"() <{value = dense<[-1, -2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.strided_slice"(%v0, %v1, %v2, %v3) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<2x3xi16>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x1xi16>
  return %vr : tensor<2x1xi16>
}

// CHECK-LABEL: func @strided_slice_i32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}-6], [3]]> : tensor<2x1xi32>}>
// CHECK-NEXT: return %[[R]]
func.func @strided_slice_i32() -> tensor<2x1xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi32>}> : () -> tensor<2x3xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v2 = "tfl.pseudo_const"() <{value = dense<[-9, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v3 = "tfl.pseudo_const"() <{value = dense<[-1, -2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.strided_slice"(%v0, %v1, %v2, %v3) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<2x3xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x1xi32>
  return %vr : tensor<2x1xi32>
}

// CHECK-LABEL: func @strided_slice_i64(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}-6], [3]]> : tensor<2x1xi64>}>
// CHECK-NEXT: return %[[R]]
func.func @strided_slice_i64() -> tensor<2x1xi64> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi64>}> : () -> tensor<2x3xi64>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v2 = "tfl.pseudo_const"() <{value = dense<[-9, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v3 = "tfl.pseudo_const"() <{value = dense<[-1, -2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.strided_slice"(%v0, %v1, %v2, %v3) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<2x3xi64>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x1xi64>
  return %vr : tensor<2x1xi64>
}

// CHECK-LABEL: func @strided_slice_i1(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}false], [true]]> : tensor<2x1xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @strided_slice_i1() -> tensor<2x1xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[true, false, true], [true, true, false]]> : tensor<2x3xi1>}> : () -> tensor<2x3xi1>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v2 = "tfl.pseudo_const"() <{value = dense<[-9, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v3 = "tfl.pseudo_const"() <{value = dense<[-1, -2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.strided_slice"(%v0, %v1, %v2, %v3) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<2x3xi1>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x1xi1>
  return %vr : tensor<2x1xi1>
}

// CHECK-LABEL: func @strided_slice_empty(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<> : tensor<0x3xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @strided_slice_empty() -> tensor<0x3xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1.0, -2.0, 3.0], [4.0, 5.0, -6.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v2 = "tfl.pseudo_const"() <{value = dense<[1, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v3 = "tfl.pseudo_const"() <{value = dense<[1, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.strided_slice"(%v0, %v1, %v2, %v3) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<2x3xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<0x3xf32>
  return %vr : tensor<0x3xf32>
}

// Strings, variables and quantized types stay.
// CHECK-LABEL: func @strided_slice_string(
// CHECK: tfl.strided_slice
func.func @strided_slice_string() -> tensor<1x1x!tf_type.string> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[["a", "b"]]> : tensor<1x2x!tf_type.string>}> : () -> tensor<1x2x!tf_type.string>
  %v1 = "tfl.pseudo_const"() <{value = dense<[0, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v2 = "tfl.pseudo_const"() <{value = dense<[1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v3 = "tfl.pseudo_const"() <{value = dense<[1, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.strided_slice"(%v0, %v1, %v2, %v3) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<1x2x!tf_type.string>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<1x1x!tf_type.string>
  return %vr : tensor<1x1x!tf_type.string>
}

// CHECK-LABEL: func @strided_slice_variable(
// CHECK: tfl.strided_slice
func.func @strided_slice_variable() -> tensor<2x1xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1.0, -2.0, 3.0], [4.0, 5.0, -6.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v2 = "tfl.pseudo_const"() <{value = dense<[-9, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v3 = "tfl.pseudo_const"() <{value = dense<[-1, -2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.strided_slice"(%v0, %v1, %v2, %v3) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<2x3xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x1xf32>
  return %vr : tensor<2x1xf32>
}

// CHECK-LABEL: func @strided_slice_quantized(
// CHECK: tfl.strided_slice
func.func @strided_slice_quantized() -> tensor<2x1x!quant.uniform<i8:f32, 0.5:3>> {
  %v0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v2 = "tfl.pseudo_const"() <{value = dense<[-9, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v3 = "tfl.pseudo_const"() <{value = dense<[-1, -2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.strided_slice"(%v0, %v1, %v2, %v3) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x1x!quant.uniform<i8:f32, 0.5:3>>
  return %vr : tensor<2x1x!quant.uniform<i8:f32, 0.5:3>>
}

// An index that shrinks beside a new axis.
// CHECK-LABEL: func @strided_slice_masks(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}4, 5, -6]]> : tensor<1x3xi32>}>
// CHECK-NEXT: return %[[R]]
func.func @strided_slice_masks() -> tensor<1x3xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi32>}> : () -> tensor<2x3xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[-1, 0, 0]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %v2 = "tfl.pseudo_const"() <{value = dense<[0, 0, 0]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %v3 = "tfl.pseudo_const"() <{value = dense<[1, 1, 1]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %vr = "tfl.strided_slice"(%v0, %v1, %v2, %v3) <{begin_mask = 4 : i32, ellipsis_mask = 0 : i32, end_mask = 4 : i32, new_axis_mask = 2 : i32, offset = false, shrink_axis_mask = 1 : i32}> : (tensor<2x3xi32>, tensor<3xi32>, tensor<3xi32>, tensor<3xi32>) -> tensor<1x3xi32>
  return %vr : tensor<1x3xi32>
}
