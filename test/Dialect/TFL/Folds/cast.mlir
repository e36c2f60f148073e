// RUN: tfl-opt %s -canonicalize | FileCheck %s

// Numbers in another type.

// Floats are cut off toward zero and saturate.
// CHECK-LABEL: func @f32_i8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[127, -128, 0, -1]> : tensor<4xi8>}>
// CHECK-NEXT: return %[[R]]
func.func @f32_i8() -> tensor<4xi8> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[300.0, 0xFF800000, 0x7FC00000, -1.5]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %vr = "tfl.cast"(%v0) : (tensor<4xf32>) -> tensor<4xi8>
  return %vr : tensor<4xi8>
}

// CHECK-LABEL: func @f32_i16(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[300, -32768, 0, -1]> : tensor<4xi16>}>
// CHECK-NEXT: return %[[R]]
func.func @f32_i16() -> tensor<4xi16> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[300.0, 0xFF800000, 0x7FC00000, -1.5]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %vr = "tfl.cast"(%v0) : (tensor<4xf32>) -> tensor<4xi16>
  return %vr : tensor<4xi16>
}

// CHECK-LABEL: func @f32_i32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[300, -2147483648, 0, -1]> : tensor<4xi32>}>
// CHECK-NEXT: return %[[R]]
func.func @f32_i32() -> tensor<4xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[300.0, 0xFF800000, 0x7FC00000, -1.5]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %vr = "tfl.cast"(%v0) : (tensor<4xf32>) -> tensor<4xi32>
  return %vr : tensor<4xi32>
}

// CHECK-LABEL: func @f32_i64(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[300, -9223372036854775808, 0, -1]> : tensor<4xi64>}>
// CHECK-NEXT: return %[[R]]
func.func @f32_i64() -> tensor<4xi64> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[300.0, 0xFF800000, 0x7FC00000, -1.5]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %vr = "tfl.cast"(%v0) : (tensor<4xf32>) -> tensor<4xi64>
  return %vr : tensor<4xi64>
}

// CHECK-LABEL: func @f32_ui8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[255, 0, 0, 0]> : tensor<4xui8>}>
// CHECK-NEXT: return %[[R]]
func.func @f32_ui8() -> tensor<4xui8> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[300.0, 0xFF800000, 0x7FC00000, -1.5]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %vr = "tfl.cast"(%v0) : (tensor<4xf32>) -> tensor<4xui8>
  return %vr : tensor<4xui8>
}

// CHECK-LABEL: func @f32_ui16(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[300, 0, 0, 0]> : tensor<4xui16>}>
// CHECK-NEXT: return %[[R]]
func.func @f32_ui16() -> tensor<4xui16> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[300.0, 0xFF800000, 0x7FC00000, -1.5]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %vr = "tfl.cast"(%v0) : (tensor<4xf32>) -> tensor<4xui16>
  return %vr : tensor<4xui16>
}

// CHECK-LABEL: func @f32_ui32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[300, 0, 0, 0]> : tensor<4xui32>}>
// CHECK-NEXT: return %[[R]]
func.func @f32_ui32() -> tensor<4xui32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[300.0, 0xFF800000, 0x7FC00000, -1.5]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %vr = "tfl.cast"(%v0) : (tensor<4xf32>) -> tensor<4xui32>
  return %vr : tensor<4xui32>
}

// CHECK-LABEL: func @f32_i1(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[false, true, true]> : tensor<3xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @f32_i1() -> tensor<3xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[0.0, 0x7FC00000, 1.0e-30]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %vr = "tfl.cast"(%v0) : (tensor<3xf32>) -> tensor<3xi1>
  return %vr : tensor<3xi1>
}

// Integers lose their high bits.
// CHECK-LABEL: func @i32_i8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[44, -1]> : tensor<2xi8>}>
// CHECK-NEXT: return %[[R]]
func.func @i32_i8() -> tensor<2xi8> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[300, -1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.cast"(%v0) : (tensor<2xi32>) -> tensor<2xi8>
  return %vr : tensor<2xi8>
}

// CHECK-LABEL: func @i32_ui8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[44, 255]> : tensor<2xui8>}>
// CHECK-NEXT: return %[[R]]
func.func @i32_ui8() -> tensor<2xui8> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[300, -1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.cast"(%v0) : (tensor<2xi32>) -> tensor<2xui8>
  return %vr : tensor<2xui8>
}

// CHECK-LABEL: func @i64_i32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<5> : tensor<1xi32>}>
// CHECK-NEXT: return %[[R]]
func.func @i64_i32() -> tensor<1xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[4294967301]> : tensor<1xi64>}> : () -> tensor<1xi64>
  %vr = "tfl.cast"(%v0) : (tensor<1xi64>) -> tensor<1xi32>
  return %vr : tensor<1xi32>
}

// CHECK-LABEL: func @i8_i64(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<-1> : tensor<1xi64>}>
// CHECK-NEXT: return %[[R]]
func.func @i8_i64() -> tensor<1xi64> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[-1]> : tensor<1xi8>}> : () -> tensor<1xi8>
  %vr = "tfl.cast"(%v0) : (tensor<1xi8>) -> tensor<1xi64>
  return %vr : tensor<1xi64>
}

// CHECK-LABEL: func @ui8_i32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<255> : tensor<1xi32>}>
// CHECK-NEXT: return %[[R]]
func.func @ui8_i32() -> tensor<1xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[255]> : tensor<1xui8>}> : () -> tensor<1xui8>
  %vr = "tfl.cast"(%v0) : (tensor<1xui8>) -> tensor<1xi32>
  return %vr : tensor<1xi32>
}

// CHECK-LABEL: func @ui32_i64(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<4294967295> : tensor<1xi64>}>
// CHECK-NEXT: return %[[R]]
func.func @ui32_i64() -> tensor<1xi64> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[4294967295]> : tensor<1xui32>}> : () -> tensor<1xui32>
  %vr = "tfl.cast"(%v0) : (tensor<1xui32>) -> tensor<1xi64>
  return %vr : tensor<1xi64>
}

// CHECK-LABEL: func @i1_i32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}>
// CHECK-NEXT: return %[[R]]
func.func @i1_i32() -> tensor<2xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[true, false]> : tensor<2xi1>}> : () -> tensor<2xi1>
  %vr = "tfl.cast"(%v0) : (tensor<2xi1>) -> tensor<2xi32>
  return %vr : tensor<2xi32>
}

// CHECK-LABEL: func @i1_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[1.000000e+00, 0.000000e+00]> : tensor<2xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @i1_f32() -> tensor<2xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[true, false]> : tensor<2xi1>}> : () -> tensor<2xi1>
  %vr = "tfl.cast"(%v0) : (tensor<2xi1>) -> tensor<2xf32>
  return %vr : tensor<2xf32>
}

// CHECK-LABEL: func @i32_i1(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[true, false]> : tensor<2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @i32_i1() -> tensor<2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[7, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.cast"(%v0) : (tensor<2xi32>) -> tensor<2xi1>
  return %vr : tensor<2xi1>
}

// CHECK-LABEL: func @i64_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[-3.000000e+00, 5.000000e+00]> : tensor<2xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @i64_f32() -> tensor<2xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[-3, 5]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %vr = "tfl.cast"(%v0) : (tensor<2xi64>) -> tensor<2xf32>
  return %vr : tensor<2xf32>
}

// CHECK-LABEL: func @f16_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<1.500000e+00> : tensor<1xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @f16_f32() -> tensor<1xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[1.5]> : tensor<1xf16>}> : () -> tensor<1xf16>
  %vr = "tfl.cast"(%v0) : (tensor<1xf16>) -> tensor<1xf32>
  return %vr : tensor<1xf32>
}

// CHECK-LABEL: func @f32_f64(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[1.500000e+00, -2.000000e+00]> : tensor<2xf64>}>
// CHECK-NEXT: return %[[R]]
func.func @f32_f64() -> tensor<2xf64> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[1.5, -2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %vr = "tfl.cast"(%v0) : (tensor<2xf32>) -> tensor<2xf64>
  return %vr : tensor<2xf64>
}

// CHECK-LABEL: func @f64_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[1.500000e+00, 0x7F800000]> : tensor<2xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @f64_f32() -> tensor<2xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[1.5, 1.0e+300]> : tensor<2xf64>}> : () -> tensor<2xf64>
  %vr = "tfl.cast"(%v0) : (tensor<2xf64>) -> tensor<2xf32>
  return %vr : tensor<2xf32>
}

// CHECK-LABEL: func @empty(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi32>}>
// CHECK-NEXT: return %[[R]]
func.func @empty() -> tensor<0xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xf32>}> : () -> tensor<0xf32>
  %vr = "tfl.cast"(%v0) : (tensor<0xf32>) -> tensor<0xi32>
  return %vr : tensor<0xi32>
}

// Narrow floats and complex numbers stay.
// CHECK-LABEL: func @f32_f16(
// CHECK: tfl.cast
func.func @f32_f16() -> tensor<1xf16> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[1.5]> : tensor<1xf32>}> : () -> tensor<1xf32>
  %vr = "tfl.cast"(%v0) : (tensor<1xf32>) -> tensor<1xf16>
  return %vr : tensor<1xf16>
}

// CHECK-LABEL: func @c64_f32(
// CHECK: tfl.cast
func.func @c64_f32() -> tensor<1xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[(1.0, 2.0)]> : tensor<1xcomplex<f32>>}> : () -> tensor<1xcomplex<f32>>
  %vr = "tfl.cast"(%v0) : (tensor<1xcomplex<f32>>) -> tensor<1xf32>
  return %vr : tensor<1xf32>
}

// CHECK-LABEL: func @variable(
// CHECK: tfl.cast
func.func @variable() -> tensor<1xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[1.5]> : tensor<1xf32>}> {tfl.is_variable} : () -> tensor<1xf32>
  %vr = "tfl.cast"(%v0) : (tensor<1xf32>) -> tensor<1xi32>
  return %vr : tensor<1xi32>
}

// A cast to the same type is its operand.
// CHECK-LABEL: func @same(%arg0
// CHECK-NEXT: return %arg0
func.func @same(%x: tensor<?xf32>) -> tensor<?xf32> {
  %0 = "tfl.cast"(%x) : (tensor<?xf32>) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

// Unsigned numbers that no signed one holds.
// CHECK-LABEL: func @ui64_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[9.22337313E+18, 5.000000e+00]> : tensor<2xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @ui64_f32() -> tensor<2xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[9223373136366403584, 5]> : tensor<2xui64>}> : () -> tensor<2xui64>
  %vr = "tfl.cast"(%v0) : (tensor<2xui64>) -> tensor<2xf32>
  return %vr : tensor<2xf32>
}

// CHECK-LABEL: func @ui64_f64(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[9.2233731363664035E+18, 5.000000e+00]> : tensor<2xf64>}>
// CHECK-NEXT: return %[[R]]
func.func @ui64_f64() -> tensor<2xf64> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[9223373136366403584, 5]> : tensor<2xui64>}> : () -> tensor<2xui64>
  %vr = "tfl.cast"(%v0) : (tensor<2xui64>) -> tensor<2xf64>
  return %vr : tensor<2xf64>
}
