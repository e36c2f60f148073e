// RUN: tfl-opt %s -tfl-optimize-functional-ops -symbol-dce | FileCheck %s

// CHECK-LABEL: func @taken
// CHECK: %[[N:.*]] = "tfl.neg"(%arg0)
// CHECK: %[[A:.*]] = "tfl.abs"(%arg0)
// CHECK: return %[[N]], %[[A]]
func.func @taken(%arg0: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %true = "tfl.pseudo_const"() <{value = dense<true> : tensor<i1>}> : () -> tensor<i1>
  %false = "tfl.pseudo_const"() <{value = dense<false> : tensor<1xi1>}> : () -> tensor<1xi1>
  %0 = "tfl.if"(%true) ({
    %2 = "tfl.neg"(%arg0) : (tensor<4xf32>) -> tensor<4xf32>
    "tfl.yield"(%2) : (tensor<4xf32>) -> ()
  }, {
    "tfl.yield"(%arg0) : (tensor<4xf32>) -> ()
  }) : (tensor<i1>) -> tensor<4xf32>
  %1 = "tfl.if"(%false) ({
    "tfl.yield"(%arg0) : (tensor<4xf32>) -> ()
  }, {
    %2 = "tfl.abs"(%arg0) : (tensor<4xf32>) -> tensor<4xf32>
    "tfl.yield"(%2) : (tensor<4xf32>) -> ()
  }) : (tensor<1xi1>) -> tensor<4xf32>
  return %0, %1 : tensor<4xf32>, tensor<4xf32>
}

// The branches of a file are functions: the one that is called becomes part of the caller, with what is known inside.
// CHECK-LABEL: func @called
// CHECK: %[[N:.*]] = "tfl.neg"(%arg0)
// CHECK: return %[[N]]
// CHECK-NOT: func private @then
func.func @called(%arg0: tensor<4xf32>) -> tensor<4xf32> {
  %true = "tfl.pseudo_const"() <{value = dense<true> : tensor<i1>}> : () -> tensor<i1>
  %0 = "tfl.if"(%true) ({
    %1 = func.call @then(%arg0) : (tensor<4xf32>) -> tensor<4xf32>
    "tfl.yield"(%1) : (tensor<4xf32>) -> ()
  }, {
    %1 = func.call @else(%arg0) : (tensor<4xf32>) -> tensor<4xf32>
    "tfl.yield"(%1) : (tensor<4xf32>) -> ()
  }) : (tensor<i1>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
func.func private @then(%arg0: tensor<4xf32>) -> tensor<4xf32> {
  %false = "tfl.pseudo_const"() <{value = dense<false> : tensor<i1>}> : () -> tensor<i1>
  %0 = "tfl.if"(%false) ({
    "tfl.yield"(%arg0) : (tensor<4xf32>) -> ()
  }, {
    %1 = func.call @else(%arg0) : (tensor<4xf32>) -> tensor<4xf32>
    "tfl.yield"(%1) : (tensor<4xf32>) -> ()
  }) : (tensor<i1>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
func.func private @else(%arg0: tensor<4xf32>) -> tensor<4xf32> {
  %0 = "tfl.neg"(%arg0) : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// CHECK-LABEL: func @no_loop
// CHECK-NOT: tfl.while
// CHECK: return %arg0
func.func @no_loop(%arg0: tensor<i32>) -> tensor<i32> {
  %0 = "tfl.while"(%arg0) ({
  ^bb0(%arg1: tensor<i32>):
    %1 = func.call @never(%arg1) : (tensor<i32>) -> tensor<i1>
    "tfl.yield"(%1) : (tensor<i1>) -> ()
  }, {
  ^bb0(%arg1: tensor<i32>):
    "tfl.yield"(%arg1) : (tensor<i32>) -> ()
  }) : (tensor<i32>) -> tensor<i32>
  return %0 : tensor<i32>
}
func.func private @never(%arg0: tensor<i32>) -> tensor<i1> {
  %0 = "tfl.pseudo_const"() <{value = dense<false> : tensor<i1>}> : () -> tensor<i1>
  return %0 : tensor<i1>
}

// A condition that is computed, a function that calls itself, and a branch of another type stay.
// CHECK-LABEL: func @stay
// CHECK: tfl.if
// CHECK: tfl.if
// CHECK-LABEL: func @itself
// CHECK: tfl.if
func.func @stay(%arg0: tensor<i1>, %arg1: tensor<4xf32>) -> (tensor<4xf32>, tensor<?xf32>) {
  %true = "tfl.pseudo_const"() <{value = dense<true> : tensor<i1>}> : () -> tensor<i1>
  %0 = "tfl.if"(%arg0) ({
    "tfl.yield"(%arg1) : (tensor<4xf32>) -> ()
  }, {
    "tfl.yield"(%arg1) : (tensor<4xf32>) -> ()
  }) : (tensor<i1>) -> tensor<4xf32>
  %1 = "tfl.if"(%true) ({
    "tfl.yield"(%arg1) : (tensor<4xf32>) -> ()
  }, {
    "tfl.yield"(%arg1) : (tensor<4xf32>) -> ()
  }) : (tensor<i1>) -> tensor<?xf32>
  return %0, %1 : tensor<4xf32>, tensor<?xf32>
}
func.func @itself(%arg0: tensor<4xf32>) -> tensor<4xf32> {
  %true = "tfl.pseudo_const"() <{value = dense<true> : tensor<i1>}> : () -> tensor<i1>
  %0 = "tfl.if"(%true) ({
    %1 = func.call @itself(%arg0) : (tensor<4xf32>) -> tensor<4xf32>
    "tfl.yield"(%1) : (tensor<4xf32>) -> ()
  }, {
    "tfl.yield"(%arg0) : (tensor<4xf32>) -> ()
  }) : (tensor<i1>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
