// RUN: tfl-opt %s -canonicalize | FileCheck %s

// Sums and running sums.

// CHECK-LABEL: func @f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[0x{{[7F]}}FC00000, 5.000000e+00]> : tensor<2xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @f32() -> tensor<2xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 0x7FC00000], [2.0, 3.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %vr = "tfl.sum"(%v0, %v1) <{keep_dims = false}> : (tensor<2x2xf32>, tensor<1xi32>) -> tensor<2xf32>
  return %vr : tensor<2xf32>
}

// CHECK-LABEL: func @keep(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<5> : tensor<1x1xi32>}>
// CHECK-NEXT: return %[[R]]
func.func @keep() -> tensor<1x1xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi32>}> : () -> tensor<2x3xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[0, -1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %vr = "tfl.sum"(%v0, %v1) <{keep_dims = true}> : (tensor<2x3xi32>, tensor<2xi32>) -> tensor<1x1xi32>
  return %vr : tensor<1x1xi32>
}

// Wraps round.
// CHECK-LABEL: func @i32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<-2147483648> : tensor<i32>}>
// CHECK-NEXT: return %[[R]]
func.func @i32() -> tensor<i32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[2147483647, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[0]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %vr = "tfl.sum"(%v0, %v1) <{keep_dims = false}> : (tensor<2xi32>, tensor<1xi32>) -> tensor<i32>
  return %vr : tensor<i32>
}

// CHECK-LABEL: func @i64(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<-9223372036854775808> : tensor<i64>}>
// CHECK-NEXT: return %[[R]]
func.func @i64() -> tensor<i64> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[4611686018427387904, 4611686018427387904]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %v1 = "tfl.pseudo_const"() <{value = dense<[0]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %vr = "tfl.sum"(%v0, %v1) <{keep_dims = false}> : (tensor<2xi64>, tensor<1xi32>) -> tensor<i64>
  return %vr : tensor<i64>
}

// CHECK-LABEL: func @empty(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<0.000000e+00> : tensor<2xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @empty() -> tensor<2xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %vr = "tfl.sum"(%v0, %v1) <{keep_dims = false}> : (tensor<2x0xf32>, tensor<1xi32>) -> tensor<2xf32>
  return %vr : tensor<2xf32>
}

// CHECK-LABEL: func @none(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<1.500000e+00> : tensor<1xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @none() -> tensor<1xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[1.5]> : tensor<1xf32>}> : () -> tensor<1xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi32>}> : () -> tensor<0xi32>
  %vr = "tfl.sum"(%v0, %v1) <{keep_dims = false}> : (tensor<1xf32>, tensor<0xi32>) -> tensor<1xf32>
  return %vr : tensor<1xf32>
}

// CHECK-LABEL: func @variable(
// CHECK: tfl.sum
func.func @variable() -> tensor<f32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[1.0]> : tensor<1xf32>}> {tfl.is_variable} : () -> tensor<1xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[0]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %vr = "tfl.sum"(%v0, %v1) <{keep_dims = false}> : (tensor<1xf32>, tensor<1xi32>) -> tensor<f32>
  return %vr : tensor<f32>
}

// CHECK-LABEL: func @quantized(
// CHECK: tfl.sum
func.func @quantized() -> tensor<!quant.uniform<i8:f32, 0.5:3>> {
  %v0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[3, 4]> : tensor<2xi8>}> : () -> tensor<2x!quant.uniform<i8:f32, 0.5:3>>
  %v1 = "tfl.pseudo_const"() <{value = dense<[0]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %vr = "tfl.sum"(%v0, %v1) <{keep_dims = false}> : (tensor<2x!quant.uniform<i8:f32, 0.5:3>>, tensor<1xi32>) -> tensor<!quant.uniform<i8:f32, 0.5:3>>
  return %vr : tensor<!quant.uniform<i8:f32, 0.5:3>>
}

// CHECK-LABEL: func @cumsum_false_false(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}1, 3], [3, 7]]> : tensor<2x2xi32>}>
// CHECK-NEXT: return %[[R]]
func.func @cumsum_false_false() -> tensor<2x2xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1, 2], [3, 4]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<-1> : tensor<i32>}> : () -> tensor<i32>
  %vr = "tfl.cumsum"(%v0, %v1) <{exclusive = false, reverse = false}> : (tensor<2x2xi32>, tensor<i32>) -> tensor<2x2xi32>
  return %vr : tensor<2x2xi32>
}

// CHECK-LABEL: func @cumsum_true_false(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}0, 1], [0, 3]]> : tensor<2x2xi32>}>
// CHECK-NEXT: return %[[R]]
func.func @cumsum_true_false() -> tensor<2x2xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1, 2], [3, 4]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<-1> : tensor<i32>}> : () -> tensor<i32>
  %vr = "tfl.cumsum"(%v0, %v1) <{exclusive = true, reverse = false}> : (tensor<2x2xi32>, tensor<i32>) -> tensor<2x2xi32>
  return %vr : tensor<2x2xi32>
}

// CHECK-LABEL: func @cumsum_false_true(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}3, 2], [7, 4]]> : tensor<2x2xi32>}>
// CHECK-NEXT: return %[[R]]
func.func @cumsum_false_true() -> tensor<2x2xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1, 2], [3, 4]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<-1> : tensor<i32>}> : () -> tensor<i32>
  %vr = "tfl.cumsum"(%v0, %v1) <{exclusive = false, reverse = true}> : (tensor<2x2xi32>, tensor<i32>) -> tensor<2x2xi32>
  return %vr : tensor<2x2xi32>
}

// CHECK-LABEL: func @cumsum_true_true(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}2, 0], [4, 0]]> : tensor<2x2xi32>}>
// CHECK-NEXT: return %[[R]]
func.func @cumsum_true_true() -> tensor<2x2xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1, 2], [3, 4]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<-1> : tensor<i32>}> : () -> tensor<i32>
  %vr = "tfl.cumsum"(%v0, %v1) <{exclusive = true, reverse = true}> : (tensor<2x2xi32>, tensor<i32>) -> tensor<2x2xi32>
  return %vr : tensor<2x2xi32>
}

// CHECK-LABEL: func @cumsum_i64(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[9223372036854775807, -9223372036854775808]> : tensor<2xi64>}>
// CHECK-NEXT: return %[[R]]
func.func @cumsum_i64() -> tensor<2xi64> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[9223372036854775807, 1]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %v1 = "tfl.pseudo_const"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
  %vr = "tfl.cumsum"(%v0, %v1) <{exclusive = false, reverse = false}> : (tensor<2xi64>, tensor<i32>) -> tensor<2xi64>
  return %vr : tensor<2xi64>
}

// CHECK-LABEL: func @cumsum_empty(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<> : tensor<0x2xi32>}>
// CHECK-NEXT: return %[[R]]
func.func @cumsum_empty() -> tensor<0x2xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x2xi32>}> : () -> tensor<0x2xi32>
  %v1 = "tfl.pseudo_const"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
  %vr = "tfl.cumsum"(%v0, %v1) <{exclusive = false, reverse = false}> : (tensor<0x2xi32>, tensor<i32>) -> tensor<0x2xi32>
  return %vr : tensor<0x2xi32>
}

// Running sums of floats stay.
// CHECK-LABEL: func @cumsum_f32(
// CHECK: tfl.cumsum
func.func @cumsum_f32() -> tensor<1xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[1.0]> : tensor<1xf32>}> : () -> tensor<1xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
  %vr = "tfl.cumsum"(%v0, %v1) <{exclusive = false, reverse = false}> : (tensor<1xf32>, tensor<i32>) -> tensor<1xf32>
  return %vr : tensor<1xf32>
}
