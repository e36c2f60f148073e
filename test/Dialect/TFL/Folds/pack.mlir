// RUN: tfl-opt %s -canonicalize | FileCheck %s

// Constants as slices of one.

// CHECK-LABEL: func @first(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}1, 2], [3, 4]]> : tensor<2x2xi32>}>
// CHECK-NEXT: return %[[R]]
func.func @first() -> tensor<2x2xi32> {
  %0 = "tfl.pseudo_const"() <{value = dense<[1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %1 = "tfl.pseudo_const"() <{value = dense<[3, 4]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %2 = "tfl.pack"(%0, %1) <{axis = 0 : i32, values_count = 2 : i32}> : (tensor<2xi32>, tensor<2xi32>) -> tensor<2x2xi32>
  return %2 : tensor<2x2xi32>
}

// CHECK-LABEL: func @last(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}1.000000e+00, 3.000000e+00], [2.000000e+00, 4.000000e+00]]> : tensor<2x2xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @last() -> tensor<2x2xf32> {
  %0 = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[3.0, 4.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %2 = "tfl.pack"(%0, %1) <{axis = -1 : i32, values_count = 2 : i32}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
  return %2 : tensor<2x2xf32>
}

// CHECK-LABEL: func @not_constant(
// CHECK: "tfl.pack"
func.func @not_constant(%x: tensor<i32>) -> tensor<2xi32> {
  %0 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %1 = "tfl.pack"(%0, %x) <{axis = 0 : i32, values_count = 2 : i32}> : (tensor<i32>, tensor<i32>) -> tensor<2xi32>
  return %1 : tensor<2xi32>
}
