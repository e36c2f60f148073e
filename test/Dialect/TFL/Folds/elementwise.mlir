// RUN: tfl-opt %s -canonicalize | FileCheck %s

// Maximum, minimum, power and exclusive or of constants.

// The comparison decides: NaN in the first operand stays.
// CHECK-LABEL: func @maximum_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[0x{{[7F]}}FC00000, 0x7F800000, 2.000000e+00]> : tensor<3xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @maximum_f32() -> tensor<3xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[0x7FC00000, 0x7F800000, -1.0]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1.0, 1.0, 2.0]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %vr = "tfl.maximum"(%v0, %v1) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
  return %vr : tensor<3xf32>
}

// CHECK-LABEL: func @maximum_i8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}3, 127], [5, 127]]> : tensor<2x2xi8>}>
// CHECK-NEXT: return %[[R]]
func.func @maximum_i8() -> tensor<2x2xi8> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[-128], [5]]> : tensor<2x1xi8>}> : () -> tensor<2x1xi8>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[3, 127]]> : tensor<1x2xi8>}> : () -> tensor<1x2xi8>
  %vr = "tfl.maximum"(%v0, %v1) : (tensor<2x1xi8>, tensor<1x2xi8>) -> tensor<2x2xi8>
  return %vr : tensor<2x2xi8>
}

// CHECK-LABEL: func @maximum_i16(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}3, 32767], [5, 32767]]> : tensor<2x2xi16>}>
// CHECK-NEXT: return %[[R]]
func.func @maximum_i16() -> tensor<2x2xi16> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[-32768], [5]]> : tensor<2x1xi16>}> : () -> tensor<2x1xi16>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[3, 32767]]> : tensor<1x2xi16>}> : () -> tensor<1x2xi16>
  %vr = "tfl.maximum"(%v0, %v1) : (tensor<2x1xi16>, tensor<1x2xi16>) -> tensor<2x2xi16>
  return %vr : tensor<2x2xi16>
}

// CHECK-LABEL: func @maximum_i32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}3, 2147483647], [5, 2147483647]]> : tensor<2x2xi32>}>
// CHECK-NEXT: return %[[R]]
func.func @maximum_i32() -> tensor<2x2xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[-2147483648], [5]]> : tensor<2x1xi32>}> : () -> tensor<2x1xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[3, 2147483647]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
  %vr = "tfl.maximum"(%v0, %v1) : (tensor<2x1xi32>, tensor<1x2xi32>) -> tensor<2x2xi32>
  return %vr : tensor<2x2xi32>
}

// CHECK-LABEL: func @maximum_i64(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}3, 9223372036854775807], [5, 9223372036854775807]]> : tensor<2x2xi64>}>
// CHECK-NEXT: return %[[R]]
func.func @maximum_i64() -> tensor<2x2xi64> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[-9223372036854775808], [5]]> : tensor<2x1xi64>}> : () -> tensor<2x1xi64>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[3, 9223372036854775807]]> : tensor<1x2xi64>}> : () -> tensor<1x2xi64>
  %vr = "tfl.maximum"(%v0, %v1) : (tensor<2x1xi64>, tensor<1x2xi64>) -> tensor<2x2xi64>
  return %vr : tensor<2x2xi64>
}

// CHECK-LABEL: func @maximum_ui8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}3, 255], [5, 255]]> : tensor<2x2xui8>}>
// CHECK-NEXT: return %[[R]]
func.func @maximum_ui8() -> tensor<2x2xui8> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[0], [5]]> : tensor<2x1xui8>}> : () -> tensor<2x1xui8>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[3, 255]]> : tensor<1x2xui8>}> : () -> tensor<1x2xui8>
  %vr = "tfl.maximum"(%v0, %v1) : (tensor<2x1xui8>, tensor<1x2xui8>) -> tensor<2x2xui8>
  return %vr : tensor<2x2xui8>
}

// CHECK-LABEL: func @maximum_quantized(
// CHECK: tfl.maximum
func.func @maximum_quantized() -> tensor<1x!quant.uniform<i8:f32, 0.5:3>> {
  %v0 = "tfl.pseudo_qconst"() <{qtype = tensor<1x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[3]> : tensor<1xi8>}> : () -> tensor<1x!quant.uniform<i8:f32, 0.5:3>>
  %v1 = "tfl.pseudo_qconst"() <{qtype = tensor<1x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[5]> : tensor<1xi8>}> : () -> tensor<1x!quant.uniform<i8:f32, 0.5:3>>
  %vr = "tfl.maximum"(%v0, %v1) : (tensor<1x!quant.uniform<i8:f32, 0.5:3>>, tensor<1x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<1x!quant.uniform<i8:f32, 0.5:3>>
  return %vr : tensor<1x!quant.uniform<i8:f32, 0.5:3>>
}

// CHECK-LABEL: func @maximum_variable(
// CHECK: tfl.maximum
func.func @maximum_variable() -> tensor<1xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[3.0]> : tensor<1xf32>}> {tfl.is_variable} : () -> tensor<1xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[5.0]> : tensor<1xf32>}> : () -> tensor<1xf32>
  %vr = "tfl.maximum"(%v0, %v1) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  return %vr : tensor<1xf32>
}

// CHECK-LABEL: func @minimum_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[0x{{[7F]}}FC00000, 1.000000e+00, -1.000000e+00]> : tensor<3xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @minimum_f32() -> tensor<3xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[0x7FC00000, 0x7F800000, -1.0]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1.0, 1.0, 2.0]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %vr = "tfl.minimum"(%v0, %v1) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
  return %vr : tensor<3xf32>
}

// CHECK-LABEL: func @minimum_i8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}-128, -128], [3, 5]]> : tensor<2x2xi8>}>
// CHECK-NEXT: return %[[R]]
func.func @minimum_i8() -> tensor<2x2xi8> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[-128], [5]]> : tensor<2x1xi8>}> : () -> tensor<2x1xi8>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[3, 127]]> : tensor<1x2xi8>}> : () -> tensor<1x2xi8>
  %vr = "tfl.minimum"(%v0, %v1) : (tensor<2x1xi8>, tensor<1x2xi8>) -> tensor<2x2xi8>
  return %vr : tensor<2x2xi8>
}

// CHECK-LABEL: func @minimum_i16(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}-32768, -32768], [3, 5]]> : tensor<2x2xi16>}>
// CHECK-NEXT: return %[[R]]
func.func @minimum_i16() -> tensor<2x2xi16> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[-32768], [5]]> : tensor<2x1xi16>}> : () -> tensor<2x1xi16>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[3, 32767]]> : tensor<1x2xi16>}> : () -> tensor<1x2xi16>
  %vr = "tfl.minimum"(%v0, %v1) : (tensor<2x1xi16>, tensor<1x2xi16>) -> tensor<2x2xi16>
  return %vr : tensor<2x2xi16>
}

// CHECK-LABEL: func @minimum_i32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}-2147483648, -2147483648], [3, 5]]> : tensor<2x2xi32>}>
// CHECK-NEXT: return %[[R]]
func.func @minimum_i32() -> tensor<2x2xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[-2147483648], [5]]> : tensor<2x1xi32>}> : () -> tensor<2x1xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[3, 2147483647]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
  %vr = "tfl.minimum"(%v0, %v1) : (tensor<2x1xi32>, tensor<1x2xi32>) -> tensor<2x2xi32>
  return %vr : tensor<2x2xi32>
}

// CHECK-LABEL: func @minimum_i64(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}-9223372036854775808, -9223372036854775808], [3, 5]]> : tensor<2x2xi64>}>
// CHECK-NEXT: return %[[R]]
func.func @minimum_i64() -> tensor<2x2xi64> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[-9223372036854775808], [5]]> : tensor<2x1xi64>}> : () -> tensor<2x1xi64>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[3, 9223372036854775807]]> : tensor<1x2xi64>}> : () -> tensor<1x2xi64>
  %vr = "tfl.minimum"(%v0, %v1) : (tensor<2x1xi64>, tensor<1x2xi64>) -> tensor<2x2xi64>
  return %vr : tensor<2x2xi64>
}

// CHECK-LABEL: func @minimum_ui8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}0, 0], [3, 5]]> : tensor<2x2xui8>}>
// CHECK-NEXT: return %[[R]]
func.func @minimum_ui8() -> tensor<2x2xui8> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[0], [5]]> : tensor<2x1xui8>}> : () -> tensor<2x1xui8>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[3, 255]]> : tensor<1x2xui8>}> : () -> tensor<1x2xui8>
  %vr = "tfl.minimum"(%v0, %v1) : (tensor<2x1xui8>, tensor<1x2xui8>) -> tensor<2x2xui8>
  return %vr : tensor<2x2xui8>
}

// CHECK-LABEL: func @minimum_quantized(
// CHECK: tfl.minimum
func.func @minimum_quantized() -> tensor<1x!quant.uniform<i8:f32, 0.5:3>> {
  %v0 = "tfl.pseudo_qconst"() <{qtype = tensor<1x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[3]> : tensor<1xi8>}> : () -> tensor<1x!quant.uniform<i8:f32, 0.5:3>>
  %v1 = "tfl.pseudo_qconst"() <{qtype = tensor<1x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[5]> : tensor<1xi8>}> : () -> tensor<1x!quant.uniform<i8:f32, 0.5:3>>
  %vr = "tfl.minimum"(%v0, %v1) : (tensor<1x!quant.uniform<i8:f32, 0.5:3>>, tensor<1x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<1x!quant.uniform<i8:f32, 0.5:3>>
  return %vr : tensor<1x!quant.uniform<i8:f32, 0.5:3>>
}

// CHECK-LABEL: func @minimum_variable(
// CHECK: tfl.minimum
func.func @minimum_variable() -> tensor<1xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[3.0]> : tensor<1xf32>}> {tfl.is_variable} : () -> tensor<1xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[5.0]> : tensor<1xf32>}> : () -> tensor<1xf32>
  %vr = "tfl.minimum"(%v0, %v1) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  return %vr : tensor<1xf32>
}

// CHECK-LABEL: func @pow_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[5.000000e-01, 0x{{[7F]}}FC00000, 1.000000e+00, 1.024000e+03]> : tensor<4xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @pow_f32() -> tensor<4xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[2.0, -8.0, 0.0, 2.0]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[-1.0, 0.5, 0.0, 10.0]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %vr = "tfl.pow"(%v0, %v1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return %vr : tensor<4xf32>
}

// Wraps round; a negative exponent stays.
// CHECK-LABEL: func @pow_i32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[1, -8, -2147483648]> : tensor<3xi32>}>
// CHECK-NEXT: return %[[R]]
func.func @pow_i32() -> tensor<3xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[3, -2, 2]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[0, 3, 31]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %vr = "tfl.pow"(%v0, %v1) : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi32>
  return %vr : tensor<3xi32>
}

// CHECK-LABEL: func @pow_negative(
// CHECK: tfl.pow
func.func @pow_negative() -> tensor<1xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[3]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[-1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %vr = "tfl.pow"(%v0, %v1) : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi32>
  return %vr : tensor<1xi32>
}

// CHECK-LABEL: func @xor_i8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[126, 5]> : tensor<2xi8>}>
// CHECK-NEXT: return %[[R]]
func.func @xor_i8() -> tensor<2xi8> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[127, 6]> : tensor<2xi8>}> : () -> tensor<2xi8>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1, 3]> : tensor<2xi8>}> : () -> tensor<2xi8>
  %vr = "tfl.bitwise_xor"(%v0, %v1) : (tensor<2xi8>, tensor<2xi8>) -> tensor<2xi8>
  return %vr : tensor<2xi8>
}

// CHECK-LABEL: func @xor_ui8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[254, 5]> : tensor<2xui8>}>
// CHECK-NEXT: return %[[R]]
func.func @xor_ui8() -> tensor<2xui8> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[255, 6]> : tensor<2xui8>}> : () -> tensor<2xui8>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1, 3]> : tensor<2xui8>}> : () -> tensor<2xui8>
  %vr = "tfl.bitwise_xor"(%v0, %v1) : (tensor<2xui8>, tensor<2xui8>) -> tensor<2xui8>
  return %vr : tensor<2xui8>
}

// CHECK-LABEL: func @xor_i16(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[32766, 5]> : tensor<2xi16>}>
// CHECK-NEXT: return %[[R]]
func.func @xor_i16() -> tensor<2xi16> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[32767, 6]> : tensor<2xi16>}> : () -> tensor<2xi16>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1, 3]> : tensor<2xi16>}> : () -> tensor<2xi16>
  %vr = "tfl.bitwise_xor"(%v0, %v1) : (tensor<2xi16>, tensor<2xi16>) -> tensor<2xi16>
  return %vr : tensor<2xi16>
}

// CHECK-LABEL: func @xor_ui16(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[65534, 5]> : tensor<2xui16>}>
// CHECK-NEXT: return %[[R]]
func.func @xor_ui16() -> tensor<2xui16> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[65535, 6]> : tensor<2xui16>}> : () -> tensor<2xui16>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1, 3]> : tensor<2xui16>}> : () -> tensor<2xui16>
  %vr = "tfl.bitwise_xor"(%v0, %v1) : (tensor<2xui16>, tensor<2xui16>) -> tensor<2xui16>
  return %vr : tensor<2xui16>
}

// CHECK-LABEL: func @xor_i32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[2147483646, 5]> : tensor<2xi32>}>
// CHECK-NEXT: return %[[R]]
func.func @xor_i32() -> tensor<2xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[2147483647, 6]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.bitwise_xor"(%v0, %v1) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
  return %vr : tensor<2xi32>
}

// CHECK-LABEL: func @xor_ui32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[4294967294, 5]> : tensor<2xui32>}>
// CHECK-NEXT: return %[[R]]
func.func @xor_ui32() -> tensor<2xui32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[4294967295, 6]> : tensor<2xui32>}> : () -> tensor<2xui32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1, 3]> : tensor<2xui32>}> : () -> tensor<2xui32>
  %vr = "tfl.bitwise_xor"(%v0, %v1) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
  return %vr : tensor<2xui32>
}
