// RUN: tfl-opt %s -canonicalize | FileCheck %s

// An update of the whole is the update, wherever it is said to start.
// CHECK-LABEL: func @whole(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>
// CHECK-NEXT: return %arg1
func.func @whole(%x: tensor<2x3xf32>, %y: tensor<2x3xf32>, %s: tensor<2xi32>) -> tensor<2x3xf32> {
  %0 = "tfl.dynamic_update_slice"(%x, %y, %s) : (tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xi32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// An update of a part, and of an extent that is open, stays.
// CHECK-LABEL: func @part(
// CHECK-COUNT-2: tfl.dynamic_update_slice
func.func @part(%x: tensor<2x3xf32>, %y: tensor<1x3xf32>, %z: tensor<?xf32>, %s: tensor<2xi32>, %t: tensor<1xi32>) -> (tensor<2x3xf32>, tensor<?xf32>) {
  %0 = "tfl.dynamic_update_slice"(%x, %y, %s) : (tensor<2x3xf32>, tensor<1x3xf32>, tensor<2xi32>) -> tensor<2x3xf32>
  %1 = "tfl.dynamic_update_slice"(%z, %z, %t) : (tensor<?xf32>, tensor<?xf32>, tensor<1xi32>) -> tensor<?xf32>
  return %0, %1 : tensor<2x3xf32>, tensor<?xf32>
}
