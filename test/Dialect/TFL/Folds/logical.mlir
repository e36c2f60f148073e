// RUN: tfl-opt %s -canonicalize | FileCheck %s

// Truth values.

// CHECK-LABEL: func @logical_and(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}true, false], [false, false]]> : tensor<2x2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @logical_and() -> tensor<2x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[true], [false]]> : tensor<2x1xi1>}> : () -> tensor<2x1xi1>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[true, false]]> : tensor<1x2xi1>}> : () -> tensor<1x2xi1>
  %vr = "tfl.logical_and"(%v0, %v1) : (tensor<2x1xi1>, tensor<1x2xi1>) -> tensor<2x2xi1>
  return %vr : tensor<2x2xi1>
}

// CHECK-LABEL: func @logical_or(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}true, true], [true, false]]> : tensor<2x2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @logical_or() -> tensor<2x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[true], [false]]> : tensor<2x1xi1>}> : () -> tensor<2x1xi1>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[true, false]]> : tensor<1x2xi1>}> : () -> tensor<1x2xi1>
  %vr = "tfl.logical_or"(%v0, %v1) : (tensor<2x1xi1>, tensor<1x2xi1>) -> tensor<2x2xi1>
  return %vr : tensor<2x2xi1>
}

// CHECK-LABEL: func @logical_not(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}false, true]]> : tensor<1x2xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @logical_not() -> tensor<1x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[true, false]]> : tensor<1x2xi1>}> : () -> tensor<1x2xi1>
  %vr = "tfl.logical_not"(%v0) : (tensor<1x2xi1>) -> tensor<1x2xi1>
  return %vr : tensor<1x2xi1>
}

// CHECK-LABEL: func @logical_not_empty(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<> : tensor<1x0xi1>}>
// CHECK-NEXT: return %[[R]]
func.func @logical_not_empty() -> tensor<1x0xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<> : tensor<1x0xi1>}> : () -> tensor<1x0xi1>
  %vr = "tfl.logical_not"(%v0) : (tensor<1x0xi1>) -> tensor<1x0xi1>
  return %vr : tensor<1x0xi1>
}

// CHECK-LABEL: func @logical_and_variable(
// CHECK: tfl.logical_and
func.func @logical_and_variable() -> tensor<2x2xi1> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[true, false]]> : tensor<1x2xi1>}> {tfl.is_variable} : () -> tensor<1x2xi1>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[true], [false]]> : tensor<2x1xi1>}> : () -> tensor<2x1xi1>
  %vr = "tfl.logical_and"(%v0, %v1) : (tensor<1x2xi1>, tensor<2x1xi1>) -> tensor<2x2xi1>
  return %vr : tensor<2x2xi1>
}
