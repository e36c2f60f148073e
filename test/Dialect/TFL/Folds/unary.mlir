// RUN: tfl-opt %s -canonicalize | FileCheck %s

// One operand, element by element.

// CHECK-LABEL: func @abs_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[1.500000e+00, 0x7F800000, 0x{{[7F]}}FC00000]> : tensor<3xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @abs_f32() -> tensor<3xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[-1.5, 0xFF800000, 0x7FC00000]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %vr = "tfl.abs"(%v0) : (tensor<3xf32>) -> tensor<3xf32>
  return %vr : tensor<3xf32>
}

// The lowest number wraps round to itself.
// CHECK-LABEL: func @abs_i32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[-2147483648, 7]> : tensor<2xi32>}>
// CHECK-NEXT: return %[[R]]
func.func @abs_i32() -> tensor<2xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[-2147483648, -7]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.abs"(%v0) : (tensor<2xi32>) -> tensor<2xi32>
  return %vr : tensor<2xi32>
}

// CHECK-LABEL: func @abs_i16(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[-32768, 7]> : tensor<2xi16>}>
// CHECK-NEXT: return %[[R]]
func.func @abs_i16() -> tensor<2xi16> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[-32768, -7]> : tensor<2xi16>}> : () -> tensor<2xi16>
  %vr = "tfl.abs"(%v0) : (tensor<2xi16>) -> tensor<2xi16>
  return %vr : tensor<2xi16>
}

// CHECK-LABEL: func @neg_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[-1.500000e+00, 0x7F800000]> : tensor<2xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @neg_f32() -> tensor<2xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[1.5, 0xFF800000]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %vr = "tfl.neg"(%v0) : (tensor<2xf32>) -> tensor<2xf32>
  return %vr : tensor<2xf32>
}

// CHECK-LABEL: func @neg_i32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[-2147483648, -7]> : tensor<2xi32>}>
// CHECK-NEXT: return %[[R]]
func.func @neg_i32() -> tensor<2xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[-2147483648, 7]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.neg"(%v0) : (tensor<2xi32>) -> tensor<2xi32>
  return %vr : tensor<2xi32>
}

// CHECK-LABEL: func @neg_i64(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[-9223372036854775808, -7]> : tensor<2xi64>}>
// CHECK-NEXT: return %[[R]]
func.func @neg_i64() -> tensor<2xi64> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[-9223372036854775808, 7]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %vr = "tfl.neg"(%v0) : (tensor<2xi64>) -> tensor<2xi64>
  return %vr : tensor<2xi64>
}

// CHECK-LABEL: func @ceil_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[2.000000e+00, -1.000000e+00, 0x7F800000]> : tensor<3xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @ceil_f32() -> tensor<3xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[1.25, -1.25, 0x7F800000]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %vr = "tfl.ceil"(%v0) : (tensor<3xf32>) -> tensor<3xf32>
  return %vr : tensor<3xf32>
}

// CHECK-LABEL: func @ceil_empty(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @ceil_empty() -> tensor<2x0xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %vr = "tfl.ceil"(%v0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  return %vr : tensor<2x0xf32>
}

// CHECK-LABEL: func @floor_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[1.000000e+00, -2.000000e+00, 0x{{[7F]}}FC00000]> : tensor<3xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @floor_f32() -> tensor<3xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[1.25, -1.25, 0x7FC00000]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %vr = "tfl.floor"(%v0) : (tensor<3xf32>) -> tensor<3xf32>
  return %vr : tensor<3xf32>
}

// CHECK-LABEL: func @floor_empty(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @floor_empty() -> tensor<2x0xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %vr = "tfl.floor"(%v0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  return %vr : tensor<2x0xf32>
}

// CHECK-LABEL: func @exp_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[1.000000e+00, 0.000000e+00, 0x7F800000]> : tensor<3xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @exp_f32() -> tensor<3xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[0.0, 0xFF800000, 0x7F800000]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %vr = "tfl.exp"(%v0) : (tensor<3xf32>) -> tensor<3xf32>
  return %vr : tensor<3xf32>
}

// CHECK-LABEL: func @exp_empty(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @exp_empty() -> tensor<2x0xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %vr = "tfl.exp"(%v0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  return %vr : tensor<2x0xf32>
}

// CHECK-LABEL: func @log_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[0.000000e+00, 0xFF800000, 0x{{[7F]}}FC00000, 0x7F800000]> : tensor<4xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @log_f32() -> tensor<4xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[1.0, 0.0, -1.0, 0x7F800000]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %vr = "tfl.log"(%v0) : (tensor<4xf32>) -> tensor<4xf32>
  return %vr : tensor<4xf32>
}

// CHECK-LABEL: func @log_empty(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @log_empty() -> tensor<2x0xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %vr = "tfl.log"(%v0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  return %vr : tensor<2x0xf32>
}

// CHECK-LABEL: func @sqrt_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[2.000000e+00, 5.000000e-01, 0x7F800000]> : tensor<3xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @sqrt_f32() -> tensor<3xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[4.0, 0.25, 0x7F800000]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %vr = "tfl.sqrt"(%v0) : (tensor<3xf32>) -> tensor<3xf32>
  return %vr : tensor<3xf32>
}

// CHECK-LABEL: func @sqrt_empty(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @sqrt_empty() -> tensor<2x0xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %vr = "tfl.sqrt"(%v0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  return %vr : tensor<2x0xf32>
}

// CHECK-LABEL: func @rsqrt_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[5.000000e-01, 0x7F800000, 0.000000e+00]> : tensor<3xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @rsqrt_f32() -> tensor<3xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[4.0, 0.0, 0x7F800000]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %vr = "tfl.rsqrt"(%v0) : (tensor<3xf32>) -> tensor<3xf32>
  return %vr : tensor<3xf32>
}

// CHECK-LABEL: func @rsqrt_empty(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @rsqrt_empty() -> tensor<2x0xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %vr = "tfl.rsqrt"(%v0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  return %vr : tensor<2x0xf32>
}

// CHECK-LABEL: func @square_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[2.250000e+00, 0x7F800000]> : tensor<2xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @square_f32() -> tensor<2xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[-1.5, 1.0e+30]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %vr = "tfl.square"(%v0) : (tensor<2xf32>) -> tensor<2xf32>
  return %vr : tensor<2xf32>
}

// CHECK-LABEL: func @square_empty(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @square_empty() -> tensor<2x0xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %vr = "tfl.square"(%v0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  return %vr : tensor<2x0xf32>
}

// CHECK-LABEL: func @cos_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[1.000000e+00, {{0\.54030[0-9]*}}]> : tensor<2xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @cos_f32() -> tensor<2xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[0.0, 1.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %vr = "tfl.cos"(%v0) : (tensor<2xf32>) -> tensor<2xf32>
  return %vr : tensor<2xf32>
}

// CHECK-LABEL: func @cos_empty(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @cos_empty() -> tensor<2x0xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %vr = "tfl.cos"(%v0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  return %vr : tensor<2x0xf32>
}

// CHECK-LABEL: func @sin_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[0.000000e+00, {{0\.84147[0-9]*}}]> : tensor<2xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @sin_f32() -> tensor<2xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[0.0, 1.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %vr = "tfl.sin"(%v0) : (tensor<2xf32>) -> tensor<2xf32>
  return %vr : tensor<2xf32>
}

// CHECK-LABEL: func @sin_empty(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @sin_empty() -> tensor<2x0xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %vr = "tfl.sin"(%v0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  return %vr : tensor<2x0xf32>
}

// CHECK-LABEL: func @relu_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[0.000000e+00, 1.500000e+00, 0x{{[7F]}}FC00000]> : tensor<3xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @relu_f32() -> tensor<3xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[-1.5, 1.5, 0x7FC00000]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %vr = "tfl.relu"(%v0) : (tensor<3xf32>) -> tensor<3xf32>
  return %vr : tensor<3xf32>
}

// CHECK-LABEL: func @relu_empty(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @relu_empty() -> tensor<2x0xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %vr = "tfl.relu"(%v0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  return %vr : tensor<2x0xf32>
}

// CHECK-LABEL: func @tanh_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[0.000000e+00, 1.000000e+00, -1.000000e+00, {{0\.46211[0-9]*}}]> : tensor<4xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @tanh_f32() -> tensor<4xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[0.0, 0x7F800000, 0xFF800000, 0.5]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %vr = "tfl.tanh"(%v0) : (tensor<4xf32>) -> tensor<4xf32>
  return %vr : tensor<4xf32>
}

// CHECK-LABEL: func @tanh_empty(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @tanh_empty() -> tensor<2x0xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %vr = "tfl.tanh"(%v0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  return %vr : tensor<2x0xf32>
}

// CHECK-LABEL: func @logistic_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[5.000000e-01, 1.000000e+00, 0.000000e+00]> : tensor<3xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @logistic_f32() -> tensor<3xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[0.0, 0x7F800000, 0xFF800000]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %vr = "tfl.logistic"(%v0) : (tensor<3xf32>) -> tensor<3xf32>
  return %vr : tensor<3xf32>
}

// CHECK-LABEL: func @logistic_empty(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @logistic_empty() -> tensor<2x0xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %vr = "tfl.logistic"(%v0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  return %vr : tensor<2x0xf32>
}

// A variable, an open result, a quantized type stay.
// CHECK-LABEL: func @variable(
// CHECK: tfl.neg
func.func @variable() -> tensor<1xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[1.0]> : tensor<1xf32>}> {tfl.is_variable} : () -> tensor<1xf32>
  %vr = "tfl.neg"(%v0) : (tensor<1xf32>) -> tensor<1xf32>
  return %vr : tensor<1xf32>
}

// CHECK-LABEL: func @open(
// CHECK: tfl.neg
func.func @open() -> tensor<?xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[1.0]> : tensor<1xf32>}> : () -> tensor<1xf32>
  %vr = "tfl.neg"(%v0) : (tensor<1xf32>) -> tensor<?xf32>
  return %vr : tensor<?xf32>
}

// CHECK-LABEL: func @abs_quantized(
// CHECK: tfl.abs
func.func @abs_quantized() -> tensor<2x!quant.uniform<i8:f32, 0.5:3>> {
  %v0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[3, 4]> : tensor<2xi8>}> : () -> tensor<2x!quant.uniform<i8:f32, 0.5:3>>
  %vr = "tfl.abs"(%v0) : (tensor<2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2x!quant.uniform<i8:f32, 0.5:3>>
  return %vr : tensor<2x!quant.uniform<i8:f32, 0.5:3>>
}

// CHECK-LABEL: func @exp_quantized(
// CHECK: tfl.exp
func.func @exp_quantized() -> tensor<2x!quant.uniform<i8:f32, 0.5:3>> {
  %v0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[3, 4]> : tensor<2xi8>}> : () -> tensor<2x!quant.uniform<i8:f32, 0.5:3>>
  %vr = "tfl.exp"(%v0) : (tensor<2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2x!quant.uniform<i8:f32, 0.5:3>>
  return %vr : tensor<2x!quant.uniform<i8:f32, 0.5:3>>
}

// CHECK-LABEL: func @log_quantized(
// CHECK: tfl.log
func.func @log_quantized() -> tensor<2x!quant.uniform<i8:f32, 0.5:3>> {
  %v0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[3, 4]> : tensor<2xi8>}> : () -> tensor<2x!quant.uniform<i8:f32, 0.5:3>>
  %vr = "tfl.log"(%v0) : (tensor<2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2x!quant.uniform<i8:f32, 0.5:3>>
  return %vr : tensor<2x!quant.uniform<i8:f32, 0.5:3>>
}

// CHECK-LABEL: func @sqrt_quantized(
// CHECK: tfl.sqrt
func.func @sqrt_quantized() -> tensor<2x!quant.uniform<i8:f32, 0.5:3>> {
  %v0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[3, 4]> : tensor<2xi8>}> : () -> tensor<2x!quant.uniform<i8:f32, 0.5:3>>
  %vr = "tfl.sqrt"(%v0) : (tensor<2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2x!quant.uniform<i8:f32, 0.5:3>>
  return %vr : tensor<2x!quant.uniform<i8:f32, 0.5:3>>
}

// CHECK-LABEL: func @rsqrt_quantized(
// CHECK: tfl.rsqrt
func.func @rsqrt_quantized() -> tensor<2x!quant.uniform<i8:f32, 0.5:3>> {
  %v0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[3, 4]> : tensor<2xi8>}> : () -> tensor<2x!quant.uniform<i8:f32, 0.5:3>>
  %vr = "tfl.rsqrt"(%v0) : (tensor<2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2x!quant.uniform<i8:f32, 0.5:3>>
  return %vr : tensor<2x!quant.uniform<i8:f32, 0.5:3>>
}

// CHECK-LABEL: func @relu_quantized(
// CHECK: tfl.relu
func.func @relu_quantized() -> tensor<2x!quant.uniform<i8:f32, 0.5:3>> {
  %v0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[3, 4]> : tensor<2xi8>}> : () -> tensor<2x!quant.uniform<i8:f32, 0.5:3>>
  %vr = "tfl.relu"(%v0) : (tensor<2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2x!quant.uniform<i8:f32, 0.5:3>>
  return %vr : tensor<2x!quant.uniform<i8:f32, 0.5:3>>
}
