// RUN: tfl-opt %s -canonicalize | FileCheck %s

// Quotients of constants; integers are cut off toward zero.

// NaN and infinity.
// CHECK-LABEL: func @f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[7.500000e-01, -4.000000e+00, 0x{{[7F]}}FC00000, 0xFF800000]> : tensor<4xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @f32() -> tensor<4xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[1.5, -2.0, 0x7FC00000, 0x7F800000]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[2.0, 0.5, 1.0, -1.0]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %vr = "tfl.div"(%v0, %v1) <{fused_activation_function = "NONE"}> : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return %vr : tensor<4xf32>
}

// CHECK-LABEL: func @broadcast(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}2.500000e-01, 5.000000e-01], [1.250000e-01, 2.500000e-01]]> : tensor<2x2xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @broadcast() -> tensor<2x2xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0]]> : tensor<1x2xf32>}> : () -> tensor<1x2xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[4.0], [8.0]]> : tensor<2x1xf32>}> : () -> tensor<2x1xf32>
  %vr = "tfl.div"(%v0, %v1) <{fused_activation_function = "NONE"}> : (tensor<1x2xf32>, tensor<2x1xf32>) -> tensor<2x2xf32>
  return %vr : tensor<2x2xf32>
}

// CHECK-LABEL: func @empty(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<> : tensor<0x2xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @empty() -> tensor<0x2xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x2xf32>}> : () -> tensor<0x2xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0]]> : tensor<1x2xf32>}> : () -> tensor<1x2xf32>
  %vr = "tfl.div"(%v0, %v1) <{fused_activation_function = "NONE"}> : (tensor<0x2xf32>, tensor<1x2xf32>) -> tensor<0x2xf32>
  return %vr : tensor<0x2xf32>
}

// Integers wrap round.
// CHECK-LABEL: func @i8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[-128, 63, 2]> : tensor<3xi8>}>
// CHECK-NEXT: return %[[R]]
func.func @i8() -> tensor<3xi8> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[-128, 127, 7]> : tensor<3xi8>}> : () -> tensor<3xi8>
  %v1 = "tfl.pseudo_const"() <{value = dense<[-1, 2, 3]> : tensor<3xi8>}> : () -> tensor<3xi8>
  %vr = "tfl.div"(%v0, %v1) <{fused_activation_function = "NONE"}> : (tensor<3xi8>, tensor<3xi8>) -> tensor<3xi8>
  return %vr : tensor<3xi8>
}

// CHECK-LABEL: func @i16(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[-32768, 16383, 2]> : tensor<3xi16>}>
// CHECK-NEXT: return %[[R]]
func.func @i16() -> tensor<3xi16> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[-32768, 32767, 7]> : tensor<3xi16>}> : () -> tensor<3xi16>
  %v1 = "tfl.pseudo_const"() <{value = dense<[-1, 2, 3]> : tensor<3xi16>}> : () -> tensor<3xi16>
  %vr = "tfl.div"(%v0, %v1) <{fused_activation_function = "NONE"}> : (tensor<3xi16>, tensor<3xi16>) -> tensor<3xi16>
  return %vr : tensor<3xi16>
}

// CHECK-LABEL: func @i32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[-2147483648, 1073741823, 2]> : tensor<3xi32>}>
// CHECK-NEXT: return %[[R]]
func.func @i32() -> tensor<3xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[-2147483648, 2147483647, 7]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[-1, 2, 3]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %vr = "tfl.div"(%v0, %v1) <{fused_activation_function = "NONE"}> : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi32>
  return %vr : tensor<3xi32>
}

// CHECK-LABEL: func @i64(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[-9223372036854775808, 4611686018427387903, 2]> : tensor<3xi64>}>
// CHECK-NEXT: return %[[R]]
func.func @i64() -> tensor<3xi64> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[-9223372036854775808, 9223372036854775807, 7]> : tensor<3xi64>}> : () -> tensor<3xi64>
  %v1 = "tfl.pseudo_const"() <{value = dense<[-1, 2, 3]> : tensor<3xi64>}> : () -> tensor<3xi64>
  %vr = "tfl.div"(%v0, %v1) <{fused_activation_function = "NONE"}> : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
  return %vr : tensor<3xi64>
}

// CHECK-LABEL: func @ui8(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[0, 127, 2]> : tensor<3xui8>}>
// CHECK-NEXT: return %[[R]]
func.func @ui8() -> tensor<3xui8> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[0, 255, 7]> : tensor<3xui8>}> : () -> tensor<3xui8>
  %v1 = "tfl.pseudo_const"() <{value = dense<[255, 2, 3]> : tensor<3xui8>}> : () -> tensor<3xui8>
  %vr = "tfl.div"(%v0, %v1) <{fused_activation_function = "NONE"}> : (tensor<3xui8>, tensor<3xui8>) -> tensor<3xui8>
  return %vr : tensor<3xui8>
}

// CHECK-LABEL: func @ui32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[0, 2147483647, 2]> : tensor<3xui32>}>
// CHECK-NEXT: return %[[R]]
func.func @ui32() -> tensor<3xui32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[0, 4294967295, 7]> : tensor<3xui32>}> : () -> tensor<3xui32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[4294967295, 2, 3]> : tensor<3xui32>}> : () -> tensor<3xui32>
  %vr = "tfl.div"(%v0, %v1) <{fused_activation_function = "NONE"}> : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
  return %vr : tensor<3xui32>
}

// A fused activation stays, and so does what is not static, variable, quantized or much larger than its operands.
// CHECK-LABEL: func @activation(
// CHECK: tfl.div
func.func @activation() -> tensor<1xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[1.0]> : tensor<1xf32>}> : () -> tensor<1xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[2.0]> : tensor<1xf32>}> : () -> tensor<1xf32>
  %vr = "tfl.div"(%v0, %v1) <{fused_activation_function = "RELU"}> : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  return %vr : tensor<1xf32>
}

// CHECK-LABEL: func @open(
// CHECK: tfl.div
func.func @open() -> tensor<?xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[1.0]> : tensor<1xf32>}> : () -> tensor<1xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[2.0]> : tensor<1xf32>}> : () -> tensor<1xf32>
  %vr = "tfl.div"(%v0, %v1) <{fused_activation_function = "NONE"}> : (tensor<1xf32>, tensor<1xf32>) -> tensor<?xf32>
  return %vr : tensor<?xf32>
}

// CHECK-LABEL: func @variable(
// CHECK: tfl.div
func.func @variable() -> tensor<1xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[1.5]> : tensor<1xf32>}> {tfl.is_variable} : () -> tensor<1xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[2.5]> : tensor<1xf32>}> : () -> tensor<1xf32>
  %vr = "tfl.div"(%v0, %v1) <{fused_activation_function = "NONE"}> : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  return %vr : tensor<1xf32>
}

// CHECK-LABEL: func @quantized(
// CHECK: tfl.div
func.func @quantized() -> tensor<2x!quant.uniform<i8:f32, 0.5:3>> {
  %v0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[3, 4]> : tensor<2xi8>}> : () -> tensor<2x!quant.uniform<i8:f32, 0.5:3>>
  %v1 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[5, 6]> : tensor<2xi8>}> : () -> tensor<2x!quant.uniform<i8:f32, 0.5:3>>
  %vr = "tfl.div"(%v0, %v1) <{fused_activation_function = "NONE"}> : (tensor<2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2x!quant.uniform<i8:f32, 0.5:3>>
  return %vr : tensor<2x!quant.uniform<i8:f32, 0.5:3>>
}

// CHECK-LABEL: func @large(
// CHECK: tfl.div
func.func @large() -> tensor<32x33xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<2.0> : tensor<1x33xf32>}> : () -> tensor<1x33xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<3.0> : tensor<32x1xf32>}> : () -> tensor<32x1xf32>
  %vr = "tfl.div"(%v0, %v1) <{fused_activation_function = "NONE"}> : (tensor<1x33xf32>, tensor<32x1xf32>) -> tensor<32x33xf32>
  return %vr : tensor<32x33xf32>
}

// By zero: of floats only.
// CHECK-LABEL: func @by_zero(
// CHECK: tfl.div
func.func @by_zero() -> tensor<2xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.div"(%v0, %v1) <{fused_activation_function = "NONE"}> : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
  return %vr : tensor<2xi32>
}

// CHECK-LABEL: func @by_zero_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[0x7F800000, 0xFF800000, 0x{{[7F]}}FC00000]> : tensor<3xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @by_zero_f32() -> tensor<3xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[1.0, -1.0, 0.0]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[0.0, 0.0, 0.0]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %vr = "tfl.div"(%v0, %v1) <{fused_activation_function = "NONE"}> : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
  return %vr : tensor<3xf32>
}
