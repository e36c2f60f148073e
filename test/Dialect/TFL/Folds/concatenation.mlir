// RUN: tfl-opt %s -canonicalize | FileCheck %s

// Constants one behind the other.

// CHECK-LABEL: func @concatenation_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}1.000000e+00, -2.000000e+00, 3.000000e+00, 1.000000e+00], [4.000000e+00, 5.000000e+00, -6.000000e+00, 4.000000e+00]]> : tensor<2x4xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @concatenation_f32() -> tensor<2x4xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1.0, -2.0, 3.0], [4.0, 5.0, -6.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[1.0], [4.0]]> : tensor<2x1xf32>}> : () -> tensor<2x1xf32>
  %vr = "tfl.concatenation"(%v0, %v1) <{axis = -1 : i32, fused_activation_function = "NONE"}> : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x4xf32>
  return %vr : tensor<2x4xf32>
}

// CHECK-LABEL: func @concatenation_i8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}1, -2, 3, 1], [4, 5, -6, 4]]> : tensor<2x4xi8>}>
// CHECK-NEXT: return %[[R]]
func.func @concatenation_i8() -> tensor<2x4xi8> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3xi8>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[1], [4]]> : tensor<2x1xi8>}> : () -> tensor<2x1xi8>
  %vr = "tfl.concatenation"(%v0, %v1) <{axis = -1 : i32, fused_activation_function = "NONE"}> : (tensor<2x3xi8>, tensor<2x1xi8>) -> tensor<2x4xi8>
  return %vr : tensor<2x4xi8>
}

// CHECK-LABEL: func @concatenation_ui8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}1, 2, 3, 1], [4, 5, 6, 4]]> : tensor<2x4xui8>}>
// CHECK-NEXT: return %[[R]]
func.func @concatenation_ui8() -> tensor<2x4xui8> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xui8>}> : () -> tensor<2x3xui8>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[1], [4]]> : tensor<2x1xui8>}> : () -> tensor<2x1xui8>
  %vr = "tfl.concatenation"(%v0, %v1) <{axis = -1 : i32, fused_activation_function = "NONE"}> : (tensor<2x3xui8>, tensor<2x1xui8>) -> tensor<2x4xui8>
  return %vr : tensor<2x4xui8>
}

// CHECK-LABEL: func @concatenation_i16(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}1, -2, 3, 1], [4, 5, -6, 4]]> : tensor<2x4xi16>}>
// CHECK-NEXT: return %[[R]]
func.func @concatenation_i16() -> tensor<2x4xi16> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi16>}> : () -> tensor<2x3xi16>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[1], [4]]> : tensor<2x1xi16>}> : () -> tensor<2x1xi16>
  %vr = "tfl.concatenation"(%v0, %v1) <{axis = -1 : i32, fused_activation_function = "NONE"}> : (tensor<2x3xi16>, tensor<2x1xi16>) -> tensor<2x4xi16>
  return %vr : tensor<2x4xi16>
}

// CHECK-LABEL: func @concatenation_i32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}1, -2, 3, 1], [4, 5, -6, 4]]> : tensor<2x4xi32>}>
// CHECK-NEXT: return %[[R]]
func.func @concatenation_i32() -> tensor<2x4xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi32>}> : () -> tensor<2x3xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[1], [4]]> : tensor<2x1xi32>}> : () -> tensor<2x1xi32>
  %vr = "tfl.concatenation"(%v0, %v1) <{axis = -1 : i32, fused_activation_function = "NONE"}> : (tensor<2x3xi32>, tensor<2x1xi32>) -> tensor<2x4xi32>
  return %vr : tensor<2x4xi32>
}

// CHECK-LABEL: func @concatenation_i64(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}1, -2, 3, 1], [4, 5, -6, 4]]> : tensor<2x4xi64>}>
// CHECK-NEXT: return %[[R]]
func.func @concatenation_i64() -> tensor<2x4xi64> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi64>}> : () -> tensor<2x3xi64>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[1], [4]]> : tensor<2x1xi64>}> : () -> tensor<2x1xi64>
  %vr = "tfl.concatenation"(%v0, %v1) <{axis = -1 : i32, fused_activation_function = "NONE"}> : (tensor<2x3xi64>, tensor<2x1xi64>) -> tensor<2x4xi64>
  return %vr : tensor<2x4xi64>
}

// CHECK-LABEL: func @concatenation_i1(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[true, false]> : tensor<2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @concatenation_i1() -> tensor<2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[true]> : tensor<1xi1>}> : () -> tensor<1xi1>
  %v1 = "tfl.pseudo_const"() <{value = dense<[false]> : tensor<1xi1>}> : () -> tensor<1xi1>
  %vr = "tfl.concatenation"(%v0, %v1) <{axis = -1 : i32, fused_activation_function = "NONE"}> : (tensor<1xi1>, tensor<1xi1>) -> tensor<2xi1>
  return %vr : tensor<2xi1>
}

// CHECK-LABEL: func @concatenation_empty(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}1.000000e+00], [2.000000e+00]]> : tensor<2x1xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @concatenation_empty() -> tensor<2x1xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[1.0], [2.0]]> : tensor<2x1xf32>}> : () -> tensor<2x1xf32>
  %vr = "tfl.concatenation"(%v0, %v1) <{axis = -1 : i32, fused_activation_function = "NONE"}> : (tensor<2x0xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
  return %vr : tensor<2x1xf32>
}

// Activations, variables, strings and quantized types stay.
// CHECK-LABEL: func @concatenation_activation(
// CHECK: tfl.concatenation
func.func @concatenation_activation() -> tensor<2xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[1.0]> : tensor<1xf32>}> : () -> tensor<1xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[2.0]> : tensor<1xf32>}> : () -> tensor<1xf32>
  %vr = "tfl.concatenation"(%v0, %v1) <{axis = -1 : i32, fused_activation_function = "RELU"}> : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
  return %vr : tensor<2xf32>
}

// CHECK-LABEL: func @concatenation_variable(
// CHECK: tfl.concatenation
func.func @concatenation_variable() -> tensor<2xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[1.0]> : tensor<1xf32>}> {tfl.is_variable} : () -> tensor<1xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[2.0]> : tensor<1xf32>}> : () -> tensor<1xf32>
  %vr = "tfl.concatenation"(%v0, %v1) <{axis = -1 : i32, fused_activation_function = "NONE"}> : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
  return %vr : tensor<2xf32>
}

// CHECK-LABEL: func @concatenation_string(
// CHECK: tfl.concatenation
func.func @concatenation_string() -> tensor<1x4x!tf_type.string> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[["a", "b"]]> : tensor<1x2x!tf_type.string>}> : () -> tensor<1x2x!tf_type.string>
  %v1 = "tfl.pseudo_const"() <{value = dense<[["a", "b"]]> : tensor<1x2x!tf_type.string>}> : () -> tensor<1x2x!tf_type.string>
  %vr = "tfl.concatenation"(%v0, %v1) <{axis = -1 : i32, fused_activation_function = "NONE"}> : (tensor<1x2x!tf_type.string>, tensor<1x2x!tf_type.string>) -> tensor<1x4x!tf_type.string>
  return %vr : tensor<1x4x!tf_type.string>
}

// CHECK-LABEL: func @concatenation_quantized(
// CHECK: tfl.concatenation
func.func @concatenation_quantized() -> tensor<2x!quant.uniform<i8:f32, 0.5:3>> {
  %v0 = "tfl.pseudo_qconst"() <{qtype = tensor<1x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[3]> : tensor<1xi8>}> : () -> tensor<1x!quant.uniform<i8:f32, 0.5:3>>
  %v1 = "tfl.pseudo_qconst"() <{qtype = tensor<1x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[4]> : tensor<1xi8>}> : () -> tensor<1x!quant.uniform<i8:f32, 0.5:3>>
  %vr = "tfl.concatenation"(%v0, %v1) <{axis = -1 : i32, fused_activation_function = "NONE"}> : (tensor<1x!quant.uniform<i8:f32, 0.5:3>>, tensor<1x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2x!quant.uniform<i8:f32, 0.5:3>>
  return %vr : tensor<2x!quant.uniform<i8:f32, 0.5:3>>
}

// One operand.
// CHECK-LABEL: func @concatenation_one(%arg0
// CHECK-NEXT: return %arg0
func.func @concatenation_one(%x: tensor<?xf32>) -> tensor<?xf32> {
  %0 = "tfl.concatenation"(%x) <{axis = 0 : i32, fused_activation_function = "NONE"}> : (tensor<?xf32>) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}
