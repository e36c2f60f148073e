// RUN: tfl-opt %s -canonicalize | FileCheck %s

// Comparisons of constants.

// NaN is equal to nothing, zeros of both signs are equal.
// CHECK-LABEL: func @equal_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[false, true, false, false]> : tensor<4xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @equal_f32() -> tensor<4xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[0x7FC00000, -0.0, 0x7F800000, 1.0]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[0x7FC00000, 0.0, 1.0, 0x7F800000]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %vr = "tfl.equal"(%v0, %v1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  return %vr : tensor<4xi1>
}

// CHECK-LABEL: func @equal_i8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}true, false], [false, true]]> : tensor<2x2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @equal_i8() -> tensor<2x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[-128], [127]]> : tensor<2x1xi8>}> : () -> tensor<2x1xi8>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[-128, 127]]> : tensor<1x2xi8>}> : () -> tensor<1x2xi8>
  %vr = "tfl.equal"(%v0, %v1) : (tensor<2x1xi8>, tensor<1x2xi8>) -> tensor<2x2xi1>
  return %vr : tensor<2x2xi1>
}

// CHECK-LABEL: func @equal_i16(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}true, false], [false, true]]> : tensor<2x2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @equal_i16() -> tensor<2x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[-32768], [32767]]> : tensor<2x1xi16>}> : () -> tensor<2x1xi16>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[-32768, 32767]]> : tensor<1x2xi16>}> : () -> tensor<1x2xi16>
  %vr = "tfl.equal"(%v0, %v1) : (tensor<2x1xi16>, tensor<1x2xi16>) -> tensor<2x2xi1>
  return %vr : tensor<2x2xi1>
}

// CHECK-LABEL: func @equal_i32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}true, false], [false, true]]> : tensor<2x2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @equal_i32() -> tensor<2x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[-2147483648], [2147483647]]> : tensor<2x1xi32>}> : () -> tensor<2x1xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[-2147483648, 2147483647]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
  %vr = "tfl.equal"(%v0, %v1) : (tensor<2x1xi32>, tensor<1x2xi32>) -> tensor<2x2xi1>
  return %vr : tensor<2x2xi1>
}

// CHECK-LABEL: func @equal_i64(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}true, false], [false, true]]> : tensor<2x2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @equal_i64() -> tensor<2x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[-9223372036854775808], [9223372036854775807]]> : tensor<2x1xi64>}> : () -> tensor<2x1xi64>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[-9223372036854775808, 9223372036854775807]]> : tensor<1x2xi64>}> : () -> tensor<1x2xi64>
  %vr = "tfl.equal"(%v0, %v1) : (tensor<2x1xi64>, tensor<1x2xi64>) -> tensor<2x2xi1>
  return %vr : tensor<2x2xi1>
}

// CHECK-LABEL: func @equal_ui8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}true, false], [false, true]]> : tensor<2x2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @equal_ui8() -> tensor<2x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[0], [255]]> : tensor<2x1xui8>}> : () -> tensor<2x1xui8>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[0, 255]]> : tensor<1x2xui8>}> : () -> tensor<1x2xui8>
  %vr = "tfl.equal"(%v0, %v1) : (tensor<2x1xui8>, tensor<1x2xui8>) -> tensor<2x2xi1>
  return %vr : tensor<2x2xi1>
}

// CHECK-LABEL: func @equal_empty(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @equal_empty() -> tensor<0xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xf32>}> : () -> tensor<0xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1.0]> : tensor<1xf32>}> : () -> tensor<1xf32>
  %vr = "tfl.equal"(%v0, %v1) : (tensor<0xf32>, tensor<1xf32>) -> tensor<0xi1>
  return %vr : tensor<0xi1>
}

// CHECK-LABEL: func @equal_quantized(
// CHECK: tfl.equal
func.func @equal_quantized() -> tensor<1xi1> {
  %v0 = "tfl.pseudo_qconst"() <{qtype = tensor<1x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[3]> : tensor<1xi8>}> : () -> tensor<1x!quant.uniform<i8:f32, 0.5:3>>
  %v1 = "tfl.pseudo_qconst"() <{qtype = tensor<1x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[5]> : tensor<1xi8>}> : () -> tensor<1x!quant.uniform<i8:f32, 0.5:3>>
  %vr = "tfl.equal"(%v0, %v1) : (tensor<1x!quant.uniform<i8:f32, 0.5:3>>, tensor<1x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<1xi1>
  return %vr : tensor<1xi1>
}

// CHECK-LABEL: func @not_equal_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[true, false, true, true]> : tensor<4xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @not_equal_f32() -> tensor<4xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[0x7FC00000, -0.0, 0x7F800000, 1.0]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[0x7FC00000, 0.0, 1.0, 0x7F800000]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %vr = "tfl.not_equal"(%v0, %v1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  return %vr : tensor<4xi1>
}

// CHECK-LABEL: func @not_equal_i8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}false, true], [true, false]]> : tensor<2x2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @not_equal_i8() -> tensor<2x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[-128], [127]]> : tensor<2x1xi8>}> : () -> tensor<2x1xi8>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[-128, 127]]> : tensor<1x2xi8>}> : () -> tensor<1x2xi8>
  %vr = "tfl.not_equal"(%v0, %v1) : (tensor<2x1xi8>, tensor<1x2xi8>) -> tensor<2x2xi1>
  return %vr : tensor<2x2xi1>
}

// CHECK-LABEL: func @not_equal_i16(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}false, true], [true, false]]> : tensor<2x2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @not_equal_i16() -> tensor<2x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[-32768], [32767]]> : tensor<2x1xi16>}> : () -> tensor<2x1xi16>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[-32768, 32767]]> : tensor<1x2xi16>}> : () -> tensor<1x2xi16>
  %vr = "tfl.not_equal"(%v0, %v1) : (tensor<2x1xi16>, tensor<1x2xi16>) -> tensor<2x2xi1>
  return %vr : tensor<2x2xi1>
}

// CHECK-LABEL: func @not_equal_i32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}false, true], [true, false]]> : tensor<2x2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @not_equal_i32() -> tensor<2x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[-2147483648], [2147483647]]> : tensor<2x1xi32>}> : () -> tensor<2x1xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[-2147483648, 2147483647]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
  %vr = "tfl.not_equal"(%v0, %v1) : (tensor<2x1xi32>, tensor<1x2xi32>) -> tensor<2x2xi1>
  return %vr : tensor<2x2xi1>
}

// CHECK-LABEL: func @not_equal_i64(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}false, true], [true, false]]> : tensor<2x2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @not_equal_i64() -> tensor<2x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[-9223372036854775808], [9223372036854775807]]> : tensor<2x1xi64>}> : () -> tensor<2x1xi64>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[-9223372036854775808, 9223372036854775807]]> : tensor<1x2xi64>}> : () -> tensor<1x2xi64>
  %vr = "tfl.not_equal"(%v0, %v1) : (tensor<2x1xi64>, tensor<1x2xi64>) -> tensor<2x2xi1>
  return %vr : tensor<2x2xi1>
}

// CHECK-LABEL: func @not_equal_ui8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}false, true], [true, false]]> : tensor<2x2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @not_equal_ui8() -> tensor<2x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[0], [255]]> : tensor<2x1xui8>}> : () -> tensor<2x1xui8>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[0, 255]]> : tensor<1x2xui8>}> : () -> tensor<1x2xui8>
  %vr = "tfl.not_equal"(%v0, %v1) : (tensor<2x1xui8>, tensor<1x2xui8>) -> tensor<2x2xi1>
  return %vr : tensor<2x2xi1>
}

// CHECK-LABEL: func @not_equal_empty(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @not_equal_empty() -> tensor<0xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xf32>}> : () -> tensor<0xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1.0]> : tensor<1xf32>}> : () -> tensor<1xf32>
  %vr = "tfl.not_equal"(%v0, %v1) : (tensor<0xf32>, tensor<1xf32>) -> tensor<0xi1>
  return %vr : tensor<0xi1>
}

// CHECK-LABEL: func @not_equal_quantized(
// CHECK: tfl.not_equal
func.func @not_equal_quantized() -> tensor<1xi1> {
  %v0 = "tfl.pseudo_qconst"() <{qtype = tensor<1x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[3]> : tensor<1xi8>}> : () -> tensor<1x!quant.uniform<i8:f32, 0.5:3>>
  %v1 = "tfl.pseudo_qconst"() <{qtype = tensor<1x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[5]> : tensor<1xi8>}> : () -> tensor<1x!quant.uniform<i8:f32, 0.5:3>>
  %vr = "tfl.not_equal"(%v0, %v1) : (tensor<1x!quant.uniform<i8:f32, 0.5:3>>, tensor<1x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<1xi1>
  return %vr : tensor<1xi1>
}

// CHECK-LABEL: func @greater_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[false, false, true, false]> : tensor<4xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @greater_f32() -> tensor<4xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[0x7FC00000, -0.0, 0x7F800000, 1.0]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[0x7FC00000, 0.0, 1.0, 0x7F800000]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %vr = "tfl.greater"(%v0, %v1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  return %vr : tensor<4xi1>
}

// CHECK-LABEL: func @greater_i8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}false, false], [true, false]]> : tensor<2x2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @greater_i8() -> tensor<2x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[-128], [127]]> : tensor<2x1xi8>}> : () -> tensor<2x1xi8>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[-128, 127]]> : tensor<1x2xi8>}> : () -> tensor<1x2xi8>
  %vr = "tfl.greater"(%v0, %v1) : (tensor<2x1xi8>, tensor<1x2xi8>) -> tensor<2x2xi1>
  return %vr : tensor<2x2xi1>
}

// CHECK-LABEL: func @greater_i16(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}false, false], [true, false]]> : tensor<2x2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @greater_i16() -> tensor<2x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[-32768], [32767]]> : tensor<2x1xi16>}> : () -> tensor<2x1xi16>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[-32768, 32767]]> : tensor<1x2xi16>}> : () -> tensor<1x2xi16>
  %vr = "tfl.greater"(%v0, %v1) : (tensor<2x1xi16>, tensor<1x2xi16>) -> tensor<2x2xi1>
  return %vr : tensor<2x2xi1>
}

// CHECK-LABEL: func @greater_i32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}false, false], [true, false]]> : tensor<2x2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @greater_i32() -> tensor<2x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[-2147483648], [2147483647]]> : tensor<2x1xi32>}> : () -> tensor<2x1xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[-2147483648, 2147483647]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
  %vr = "tfl.greater"(%v0, %v1) : (tensor<2x1xi32>, tensor<1x2xi32>) -> tensor<2x2xi1>
  return %vr : tensor<2x2xi1>
}

// CHECK-LABEL: func @greater_i64(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}false, false], [true, false]]> : tensor<2x2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @greater_i64() -> tensor<2x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[-9223372036854775808], [9223372036854775807]]> : tensor<2x1xi64>}> : () -> tensor<2x1xi64>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[-9223372036854775808, 9223372036854775807]]> : tensor<1x2xi64>}> : () -> tensor<1x2xi64>
  %vr = "tfl.greater"(%v0, %v1) : (tensor<2x1xi64>, tensor<1x2xi64>) -> tensor<2x2xi1>
  return %vr : tensor<2x2xi1>
}

// CHECK-LABEL: func @greater_ui8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}false, false], [true, false]]> : tensor<2x2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @greater_ui8() -> tensor<2x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[0], [255]]> : tensor<2x1xui8>}> : () -> tensor<2x1xui8>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[0, 255]]> : tensor<1x2xui8>}> : () -> tensor<1x2xui8>
  %vr = "tfl.greater"(%v0, %v1) : (tensor<2x1xui8>, tensor<1x2xui8>) -> tensor<2x2xi1>
  return %vr : tensor<2x2xi1>
}

// CHECK-LABEL: func @greater_empty(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @greater_empty() -> tensor<0xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xf32>}> : () -> tensor<0xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1.0]> : tensor<1xf32>}> : () -> tensor<1xf32>
  %vr = "tfl.greater"(%v0, %v1) : (tensor<0xf32>, tensor<1xf32>) -> tensor<0xi1>
  return %vr : tensor<0xi1>
}

// CHECK-LABEL: func @greater_quantized(
// CHECK: tfl.greater
func.func @greater_quantized() -> tensor<1xi1> {
  %v0 = "tfl.pseudo_qconst"() <{qtype = tensor<1x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[3]> : tensor<1xi8>}> : () -> tensor<1x!quant.uniform<i8:f32, 0.5:3>>
  %v1 = "tfl.pseudo_qconst"() <{qtype = tensor<1x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[5]> : tensor<1xi8>}> : () -> tensor<1x!quant.uniform<i8:f32, 0.5:3>>
  %vr = "tfl.greater"(%v0, %v1) : (tensor<1x!quant.uniform<i8:f32, 0.5:3>>, tensor<1x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<1xi1>
  return %vr : tensor<1xi1>
}

// CHECK-LABEL: func @greater_equal_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[false, true, true, false]> : tensor<4xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @greater_equal_f32() -> tensor<4xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[0x7FC00000, -0.0, 0x7F800000, 1.0]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[0x7FC00000, 0.0, 1.0, 0x7F800000]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %vr = "tfl.greater_equal"(%v0, %v1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  return %vr : tensor<4xi1>
}

// CHECK-LABEL: func @greater_equal_i8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}true, false], [true, true]]> : tensor<2x2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @greater_equal_i8() -> tensor<2x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[-128], [127]]> : tensor<2x1xi8>}> : () -> tensor<2x1xi8>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[-128, 127]]> : tensor<1x2xi8>}> : () -> tensor<1x2xi8>
  %vr = "tfl.greater_equal"(%v0, %v1) : (tensor<2x1xi8>, tensor<1x2xi8>) -> tensor<2x2xi1>
  return %vr : tensor<2x2xi1>
}

// CHECK-LABEL: func @greater_equal_i16(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}true, false], [true, true]]> : tensor<2x2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @greater_equal_i16() -> tensor<2x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[-32768], [32767]]> : tensor<2x1xi16>}> : () -> tensor<2x1xi16>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[-32768, 32767]]> : tensor<1x2xi16>}> : () -> tensor<1x2xi16>
  %vr = "tfl.greater_equal"(%v0, %v1) : (tensor<2x1xi16>, tensor<1x2xi16>) -> tensor<2x2xi1>
  return %vr : tensor<2x2xi1>
}

// CHECK-LABEL: func @greater_equal_i32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}true, false], [true, true]]> : tensor<2x2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @greater_equal_i32() -> tensor<2x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[-2147483648], [2147483647]]> : tensor<2x1xi32>}> : () -> tensor<2x1xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[-2147483648, 2147483647]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
  %vr = "tfl.greater_equal"(%v0, %v1) : (tensor<2x1xi32>, tensor<1x2xi32>) -> tensor<2x2xi1>
  return %vr : tensor<2x2xi1>
}

// CHECK-LABEL: func @greater_equal_i64(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}true, false], [true, true]]> : tensor<2x2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @greater_equal_i64() -> tensor<2x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[-9223372036854775808], [9223372036854775807]]> : tensor<2x1xi64>}> : () -> tensor<2x1xi64>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[-9223372036854775808, 9223372036854775807]]> : tensor<1x2xi64>}> : () -> tensor<1x2xi64>
  %vr = "tfl.greater_equal"(%v0, %v1) : (tensor<2x1xi64>, tensor<1x2xi64>) -> tensor<2x2xi1>
  return %vr : tensor<2x2xi1>
}

// CHECK-LABEL: func @greater_equal_ui8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}true, false], [true, true]]> : tensor<2x2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @greater_equal_ui8() -> tensor<2x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[0], [255]]> : tensor<2x1xui8>}> : () -> tensor<2x1xui8>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[0, 255]]> : tensor<1x2xui8>}> : () -> tensor<1x2xui8>
  %vr = "tfl.greater_equal"(%v0, %v1) : (tensor<2x1xui8>, tensor<1x2xui8>) -> tensor<2x2xi1>
  return %vr : tensor<2x2xi1>
}

// CHECK-LABEL: func @greater_equal_empty(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @greater_equal_empty() -> tensor<0xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xf32>}> : () -> tensor<0xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1.0]> : tensor<1xf32>}> : () -> tensor<1xf32>
  %vr = "tfl.greater_equal"(%v0, %v1) : (tensor<0xf32>, tensor<1xf32>) -> tensor<0xi1>
  return %vr : tensor<0xi1>
}

// CHECK-LABEL: func @greater_equal_quantized(
// CHECK: tfl.greater_equal
func.func @greater_equal_quantized() -> tensor<1xi1> {
  %v0 = "tfl.pseudo_qconst"() <{qtype = tensor<1x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[3]> : tensor<1xi8>}> : () -> tensor<1x!quant.uniform<i8:f32, 0.5:3>>
  %v1 = "tfl.pseudo_qconst"() <{qtype = tensor<1x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[5]> : tensor<1xi8>}> : () -> tensor<1x!quant.uniform<i8:f32, 0.5:3>>
  %vr = "tfl.greater_equal"(%v0, %v1) : (tensor<1x!quant.uniform<i8:f32, 0.5:3>>, tensor<1x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<1xi1>
  return %vr : tensor<1xi1>
}

// CHECK-LABEL: func @less_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[false, false, false, true]> : tensor<4xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @less_f32() -> tensor<4xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[0x7FC00000, -0.0, 0x7F800000, 1.0]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[0x7FC00000, 0.0, 1.0, 0x7F800000]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %vr = "tfl.less"(%v0, %v1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  return %vr : tensor<4xi1>
}

// CHECK-LABEL: func @less_i8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}false, true], [false, false]]> : tensor<2x2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @less_i8() -> tensor<2x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[-128], [127]]> : tensor<2x1xi8>}> : () -> tensor<2x1xi8>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[-128, 127]]> : tensor<1x2xi8>}> : () -> tensor<1x2xi8>
  %vr = "tfl.less"(%v0, %v1) : (tensor<2x1xi8>, tensor<1x2xi8>) -> tensor<2x2xi1>
  return %vr : tensor<2x2xi1>
}

// CHECK-LABEL: func @less_i16(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}false, true], [false, false]]> : tensor<2x2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @less_i16() -> tensor<2x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[-32768], [32767]]> : tensor<2x1xi16>}> : () -> tensor<2x1xi16>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[-32768, 32767]]> : tensor<1x2xi16>}> : () -> tensor<1x2xi16>
  %vr = "tfl.less"(%v0, %v1) : (tensor<2x1xi16>, tensor<1x2xi16>) -> tensor<2x2xi1>
  return %vr : tensor<2x2xi1>
}

// CHECK-LABEL: func @less_i32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}false, true], [false, false]]> : tensor<2x2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @less_i32() -> tensor<2x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[-2147483648], [2147483647]]> : tensor<2x1xi32>}> : () -> tensor<2x1xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[-2147483648, 2147483647]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
  %vr = "tfl.less"(%v0, %v1) : (tensor<2x1xi32>, tensor<1x2xi32>) -> tensor<2x2xi1>
  return %vr : tensor<2x2xi1>
}

// CHECK-LABEL: func @less_i64(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}false, true], [false, false]]> : tensor<2x2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @less_i64() -> tensor<2x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[-9223372036854775808], [9223372036854775807]]> : tensor<2x1xi64>}> : () -> tensor<2x1xi64>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[-9223372036854775808, 9223372036854775807]]> : tensor<1x2xi64>}> : () -> tensor<1x2xi64>
  %vr = "tfl.less"(%v0, %v1) : (tensor<2x1xi64>, tensor<1x2xi64>) -> tensor<2x2xi1>
  return %vr : tensor<2x2xi1>
}

// CHECK-LABEL: func @less_ui8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}false, true], [false, false]]> : tensor<2x2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @less_ui8() -> tensor<2x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[0], [255]]> : tensor<2x1xui8>}> : () -> tensor<2x1xui8>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[0, 255]]> : tensor<1x2xui8>}> : () -> tensor<1x2xui8>
  %vr = "tfl.less"(%v0, %v1) : (tensor<2x1xui8>, tensor<1x2xui8>) -> tensor<2x2xi1>
  return %vr : tensor<2x2xi1>
}

// CHECK-LABEL: func @less_empty(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @less_empty() -> tensor<0xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xf32>}> : () -> tensor<0xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1.0]> : tensor<1xf32>}> : () -> tensor<1xf32>
  %vr = "tfl.less"(%v0, %v1) : (tensor<0xf32>, tensor<1xf32>) -> tensor<0xi1>
  return %vr : tensor<0xi1>
}

// CHECK-LABEL: func @less_quantized(
// CHECK: tfl.less
func.func @less_quantized() -> tensor<1xi1> {
  %v0 = "tfl.pseudo_qconst"() <{qtype = tensor<1x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[3]> : tensor<1xi8>}> : () -> tensor<1x!quant.uniform<i8:f32, 0.5:3>>
  %v1 = "tfl.pseudo_qconst"() <{qtype = tensor<1x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[5]> : tensor<1xi8>}> : () -> tensor<1x!quant.uniform<i8:f32, 0.5:3>>
  %vr = "tfl.less"(%v0, %v1) : (tensor<1x!quant.uniform<i8:f32, 0.5:3>>, tensor<1x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<1xi1>
  return %vr : tensor<1xi1>
}

// CHECK-LABEL: func @less_equal_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[false, true, false, true]> : tensor<4xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @less_equal_f32() -> tensor<4xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[0x7FC00000, -0.0, 0x7F800000, 1.0]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[0x7FC00000, 0.0, 1.0, 0x7F800000]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %vr = "tfl.less_equal"(%v0, %v1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  return %vr : tensor<4xi1>
}

// CHECK-LABEL: func @less_equal_i8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}true, true], [false, true]]> : tensor<2x2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @less_equal_i8() -> tensor<2x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[-128], [127]]> : tensor<2x1xi8>}> : () -> tensor<2x1xi8>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[-128, 127]]> : tensor<1x2xi8>}> : () -> tensor<1x2xi8>
  %vr = "tfl.less_equal"(%v0, %v1) : (tensor<2x1xi8>, tensor<1x2xi8>) -> tensor<2x2xi1>
  return %vr : tensor<2x2xi1>
}

// CHECK-LABEL: func @less_equal_i16(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}true, true], [false, true]]> : tensor<2x2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @less_equal_i16() -> tensor<2x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[-32768], [32767]]> : tensor<2x1xi16>}> : () -> tensor<2x1xi16>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[-32768, 32767]]> : tensor<1x2xi16>}> : () -> tensor<1x2xi16>
  %vr = "tfl.less_equal"(%v0, %v1) : (tensor<2x1xi16>, tensor<1x2xi16>) -> tensor<2x2xi1>
  return %vr : tensor<2x2xi1>
}

// CHECK-LABEL: func @less_equal_i32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}true, true], [false, true]]> : tensor<2x2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @less_equal_i32() -> tensor<2x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[-2147483648], [2147483647]]> : tensor<2x1xi32>}> : () -> tensor<2x1xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[-2147483648, 2147483647]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
  %vr = "tfl.less_equal"(%v0, %v1) : (tensor<2x1xi32>, tensor<1x2xi32>) -> tensor<2x2xi1>
  return %vr : tensor<2x2xi1>
}

// CHECK-LABEL: func @less_equal_i64(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}true, true], [false, true]]> : tensor<2x2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @less_equal_i64() -> tensor<2x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[-9223372036854775808], [9223372036854775807]]> : tensor<2x1xi64>}> : () -> tensor<2x1xi64>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[-9223372036854775808, 9223372036854775807]]> : tensor<1x2xi64>}> : () -> tensor<1x2xi64>
  %vr = "tfl.less_equal"(%v0, %v1) : (tensor<2x1xi64>, tensor<1x2xi64>) -> tensor<2x2xi1>
  return %vr : tensor<2x2xi1>
}

// CHECK-LABEL: func @less_equal_ui8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}true, true], [false, true]]> : tensor<2x2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @less_equal_ui8() -> tensor<2x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[0], [255]]> : tensor<2x1xui8>}> : () -> tensor<2x1xui8>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[0, 255]]> : tensor<1x2xui8>}> : () -> tensor<1x2xui8>
  %vr = "tfl.less_equal"(%v0, %v1) : (tensor<2x1xui8>, tensor<1x2xui8>) -> tensor<2x2xi1>
  return %vr : tensor<2x2xi1>
}

// CHECK-LABEL: func @less_equal_empty(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @less_equal_empty() -> tensor<0xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xf32>}> : () -> tensor<0xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1.0]> : tensor<1xf32>}> : () -> tensor<1xf32>
  %vr = "tfl.less_equal"(%v0, %v1) : (tensor<0xf32>, tensor<1xf32>) -> tensor<0xi1>
  return %vr : tensor<0xi1>
}

// CHECK-LABEL: func @less_equal_quantized(
// CHECK: tfl.less_equal
func.func @less_equal_quantized() -> tensor<1xi1> {
  %v0 = "tfl.pseudo_qconst"() <{qtype = tensor<1x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[3]> : tensor<1xi8>}> : () -> tensor<1x!quant.uniform<i8:f32, 0.5:3>>
  %v1 = "tfl.pseudo_qconst"() <{qtype = tensor<1x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[5]> : tensor<1xi8>}> : () -> tensor<1x!quant.uniform<i8:f32, 0.5:3>>
  %vr = "tfl.less_equal"(%v0, %v1) : (tensor<1x!quant.uniform<i8:f32, 0.5:3>>, tensor<1x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<1xi1>
  return %vr : tensor<1xi1>
}

// Strings stay.
// CHECK-LABEL: func @equal_string(
// CHECK: tfl.equal
func.func @equal_string() -> tensor<1xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<["a"]> : tensor<1x!tf_type.string>}> : () -> tensor<1x!tf_type.string>
  %v1 = "tfl.pseudo_const"() <{value = dense<["b"]> : tensor<1x!tf_type.string>}> : () -> tensor<1x!tf_type.string>
  %vr = "tfl.equal"(%v0, %v1) : (tensor<1x!tf_type.string>, tensor<1x!tf_type.string>) -> tensor<1xi1>
  return %vr : tensor<1xi1>
}

// CHECK-LABEL: func @not_equal_string(
// CHECK: tfl.not_equal
func.func @not_equal_string() -> tensor<1xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<["a"]> : tensor<1x!tf_type.string>}> : () -> tensor<1x!tf_type.string>
  %v1 = "tfl.pseudo_const"() <{value = dense<["b"]> : tensor<1x!tf_type.string>}> : () -> tensor<1x!tf_type.string>
  %vr = "tfl.not_equal"(%v0, %v1) : (tensor<1x!tf_type.string>, tensor<1x!tf_type.string>) -> tensor<1xi1>
  return %vr : tensor<1xi1>
}
