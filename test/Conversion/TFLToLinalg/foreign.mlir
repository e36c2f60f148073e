// RUN: tfl-opt %s -convert-tfl-to-linalg -allow-unregistered-dialect | FileCheck %s

// An op of a dialect that is not loaded stays as it is.
// CHECK-LABEL: func @unregistered
// CHECK: "other.op"(%arg0) : (tensor<4xf32>) -> tensor<4xf32>
// CHECK: math.exp
func.func @unregistered(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = "other.op"(%x) : (tensor<4xf32>) -> tensor<4xf32>
  %1 = "tfl.exp"(%0) : (tensor<4xf32>) -> tensor<4xf32>
  return %1 : tensor<4xf32>
}
