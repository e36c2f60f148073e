// RUN: tfl-opt -canonicalize %s | FileCheck %s

// CHECK-LABEL: func @pads
// CHECK: %[[SUM:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}1, 1], [3, 2]]> : tensor<2x2xi32>}>
// CHECK: %[[R:.*]] = "tfl.pad"(%arg0, %[[SUM]])
// CHECK-NEXT: return %[[R]]
func.func @pads(%x: tensor<2x2xf32>) -> tensor<4x7xf32> {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1, 0], [1, 2]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %1 = "tfl.pseudo_const"() <{value = dense<[[0, 1], [2, 0]]> : tensor<2x2xi64>}> : () -> tensor<2x2xi64>
  %2 = "tfl.pad"(%x, %0) : (tensor<2x2xf32>, tensor<2x2xi32>) -> tensor<3x5xf32>
  %3 = "tfl.pad"(%2, %1) : (tensor<3x5xf32>, tensor<2x2xi64>) -> tensor<4x7xf32>
  return %3 : tensor<4x7xf32>
}

// Another use keeps the inner one; a sum that does not fit keeps both.
// CHECK-LABEL: func @pads_kept
// CHECK-COUNT-4: "tfl.pad"
func.func @pads_kept(%x: tensor<2xf32>) -> (tensor<3xf32>, tensor<5xf32>, tensor<?xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1, 0]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
  %1 = "tfl.pseudo_const"() <{value = dense<[[2, 0]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
  %2 = "tfl.pseudo_const"() <{value = dense<[[2147483647, 0]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
  %3 = "tfl.pad"(%x, %0) : (tensor<2xf32>, tensor<1x2xi32>) -> tensor<3xf32>
  %4 = "tfl.pad"(%3, %1) : (tensor<3xf32>, tensor<1x2xi32>) -> tensor<5xf32>
  %5 = "tfl.pad"(%x, %2) : (tensor<2xf32>, tensor<1x2xi32>) -> tensor<?xf32>
  %6 = "tfl.pad"(%5, %1) : (tensor<?xf32>, tensor<1x2xi32>) -> tensor<?xf32>
  return %3, %4, %6 : tensor<3xf32>, tensor<5xf32>, tensor<?xf32>
}

// CHECK-LABEL: func @slice
// CHECK-DAG: %[[BEGIN:.*]] = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}>
// CHECK-DAG: %[[SIZE:.*]] = "tfl.pseudo_const"() <{value = dense<[-1, 2]> : tensor<2xi32>}>
// CHECK: "tfl.slice"(%arg0, %[[BEGIN]], %[[SIZE]])
// CHECK: "tfl.slice"({{.*}}tensor<2xi64>, tensor<2xi64>)
func.func @slice(%x: tensor<3x4xf32>, %y: tensor<?x4xf32>) -> (tensor<2x2xf32>, tensor<?x2xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %1 = "tfl.pseudo_const"() <{value = dense<[-1, 2]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %2 = "tfl.pseudo_const"() <{value = dense<[4294967296, 2]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %3 = "tfl.slice"(%x, %0, %1) : (tensor<3x4xf32>, tensor<2xi64>, tensor<2xi64>) -> tensor<2x2xf32>
  %4 = "tfl.slice"(%y, %0, %2) : (tensor<?x4xf32>, tensor<2xi64>, tensor<2xi64>) -> tensor<?x2xf32>
  return %3, %4 : tensor<2x2xf32>, tensor<?x2xf32>
}

// CHECK-LABEL: func @unpacked
// CHECK: %[[PARTS:.*]]:2 = "tfl.unpack"(%arg0)
// CHECK: %[[SWAPPED:.*]] = "tfl.pack"(%[[PARTS]]#1, %[[PARTS]]#0)
// CHECK: return %arg0, %[[SWAPPED]]
func.func @unpacked(%x: tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>) {
  %0:2 = "tfl.unpack"(%x) <{axis = 1 : i32, num = 2 : i32}> : (tensor<3x2xf32>) -> (tensor<3xf32>, tensor<3xf32>)
  %1 = "tfl.pack"(%0#0, %0#1) <{axis = -1 : i32, values_count = 2 : i32}> : (tensor<3xf32>, tensor<3xf32>) -> tensor<3x2xf32>
  %2 = "tfl.pack"(%0#1, %0#0) <{axis = 1 : i32, values_count = 2 : i32}> : (tensor<3xf32>, tensor<3xf32>) -> tensor<3x2xf32>
  return %1, %2 : tensor<3x2xf32>, tensor<3x2xf32>
}
