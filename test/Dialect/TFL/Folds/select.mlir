// RUN: tfl-opt %s -canonicalize | FileCheck %s

// A condition that is the same everywhere chooses one operand, which need not be constant.

// CHECK-LABEL: func @select(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>)
// CHECK-NEXT: return %arg0, %arg1
func.func @select(%x: tensor<2xf32>, %y: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
  %t = "tfl.pseudo_const"() <{value = dense<true> : tensor<2xi1>}> : () -> tensor<2xi1>
  %f = "tfl.pseudo_const"() <{value = dense<false> : tensor<i1>}> : () -> tensor<i1>
  %0 = "tfl.select"(%t, %x, %y) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  %1 = "tfl.select"(%f, %x, %y) : (tensor<i1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  return %0, %1 : tensor<2xf32>, tensor<2xf32>
}

// Conditions that differ, that are empty or that may change stay.
// CHECK-LABEL: func @stays(
// CHECK-COUNT-3: tfl.select
func.func @stays(%x: tensor<2xf32>, %y: tensor<2xf32>, %z: tensor<0xf32>) -> (tensor<2xf32>, tensor<0xf32>, tensor<2xf32>) {
  %t = "tfl.pseudo_const"() <{value = dense<[true, false]> : tensor<2xi1>}> : () -> tensor<2xi1>
  %e = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi1>}> : () -> tensor<0xi1>
  %v = "tfl.pseudo_const"() <{value = dense<true> : tensor<2xi1>}> {tfl.is_variable} : () -> tensor<2xi1>
  %0 = "tfl.select"(%t, %x, %y) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  %1 = "tfl.select"(%e, %z, %z) : (tensor<0xi1>, tensor<0xf32>, tensor<0xf32>) -> tensor<0xf32>
  %2 = "tfl.select"(%v, %x, %y) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  return %0, %1, %2 : tensor<2xf32>, tensor<0xf32>, tensor<2xf32>
}

// A condition that chooses slices.
// CHECK-LABEL: func @slices(%arg0: tensor<2x3xf32>
// CHECK-NEXT: return %arg0
func.func @slices(%x: tensor<2x3xf32>, %y: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %t = "tfl.pseudo_const"() <{value = dense<true> : tensor<2xi1>}> : () -> tensor<2xi1>
  %0 = "tfl.select"(%t, %x, %y) : (tensor<2xi1>, tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// Operands and conditions that do not go together, or may not, stay for whoever runs the model to refuse.
// CHECK-LABEL: func @refused(
// CHECK-COUNT-5: tfl.select
func.func @refused(%x: tensor<2x3xf32>, %y: tensor<3x2xf32>, %z: tensor<?xf32>) -> (tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<?xf32>) {
  %t = "tfl.pseudo_const"() <{value = dense<true> : tensor<i1>}> : () -> tensor<i1>
  %3 = "tfl.pseudo_const"() <{value = dense<true> : tensor<3xi1>}> : () -> tensor<3xi1>
  %23 = "tfl.pseudo_const"() <{value = dense<true> : tensor<3x2xi1>}> : () -> tensor<3x2xi1>
  %123 = "tfl.pseudo_const"() <{value = dense<true> : tensor<1x2x3xi1>}> : () -> tensor<1x2x3xi1>
  %0 = "tfl.select"(%t, %x, %y) : (tensor<i1>, tensor<2x3xf32>, tensor<3x2xf32>) -> tensor<2x3xf32>
  %1 = "tfl.select"(%3, %x, %x) : (tensor<3xi1>, tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  %2 = "tfl.select"(%23, %x, %x) : (tensor<3x2xi1>, tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  %4 = "tfl.select"(%123, %x, %x) : (tensor<1x2x3xi1>, tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  %5 = "tfl.select"(%t, %z, %z) : (tensor<i1>, tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  return %0, %1, %2, %4, %5 : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<?xf32>
}
