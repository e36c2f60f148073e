// RUN: tfl-opt %s | FileCheck %s
// RUN: tfl-opt %s | tfl-opt | FileCheck %s
// RUN: tfl-opt %s --mlir-print-op-generic | tfl-opt | FileCheck %s
// RUN: tfl-opt %s --emit-bytecode | tfl-opt | FileCheck %s

// CHECK-LABEL: func @mean(
// CHECK: "tfl.mean"(%arg0, %arg1) <{keep_dims = true}> : (tensor<4x6xf32>, tensor<1xi32>) -> tensor<4x1xf32>
func.func @mean(%arg0: tensor<4x6xf32>, %arg1: tensor<1xi32>) -> tensor<4x1xf32> {
  %0 = "tfl.mean"(%arg0, %arg1) <{keep_dims = true}> : (tensor<4x6xf32>, tensor<1xi32>) -> tensor<4x1xf32>
  return %0 : tensor<4x1xf32>
}

// CHECK-LABEL: func @sum(
// CHECK: "tfl.sum"(%arg0, %arg1) <{keep_dims = true}> : (tensor<4x6xf32>, tensor<1xi32>) -> tensor<4x1xf32>
func.func @sum(%arg0: tensor<4x6xf32>, %arg1: tensor<1xi32>) -> tensor<4x1xf32> {
  %0 = "tfl.sum"(%arg0, %arg1) <{keep_dims = true}> : (tensor<4x6xf32>, tensor<1xi32>) -> tensor<4x1xf32>
  return %0 : tensor<4x1xf32>
}

// CHECK-LABEL: func @reduce_max(
// CHECK: "tfl.reduce_max"(%arg0, %arg1) <{keep_dims = true}> : (tensor<4x6xf32>, tensor<1xi32>) -> tensor<4x1xf32>
func.func @reduce_max(%arg0: tensor<4x6xf32>, %arg1: tensor<1xi32>) -> tensor<4x1xf32> {
  %0 = "tfl.reduce_max"(%arg0, %arg1) <{keep_dims = true}> : (tensor<4x6xf32>, tensor<1xi32>) -> tensor<4x1xf32>
  return %0 : tensor<4x1xf32>
}

// CHECK-LABEL: func @reduce_min(
// CHECK: "tfl.reduce_min"(%arg0, %arg1) <{keep_dims = true}> : (tensor<4x6xf32>, tensor<1xi32>) -> tensor<4x1xf32>
func.func @reduce_min(%arg0: tensor<4x6xf32>, %arg1: tensor<1xi32>) -> tensor<4x1xf32> {
  %0 = "tfl.reduce_min"(%arg0, %arg1) <{keep_dims = true}> : (tensor<4x6xf32>, tensor<1xi32>) -> tensor<4x1xf32>
  return %0 : tensor<4x1xf32>
}

// CHECK-LABEL: func @reduce_prod(
// CHECK: "tfl.reduce_prod"(%arg0, %arg1) <{keep_dims = true}> : (tensor<4x6xf32>, tensor<1xi32>) -> tensor<4x1xf32>
func.func @reduce_prod(%arg0: tensor<4x6xf32>, %arg1: tensor<1xi32>) -> tensor<4x1xf32> {
  %0 = "tfl.reduce_prod"(%arg0, %arg1) <{keep_dims = true}> : (tensor<4x6xf32>, tensor<1xi32>) -> tensor<4x1xf32>
  return %0 : tensor<4x1xf32>
}

// CHECK-LABEL: func @reduce_any(
// CHECK: "tfl.reduce_any"(%arg0, %arg1) : (tensor<4x6xi1>, tensor<1xi32>) -> tensor<4xi1>
func.func @reduce_any(%arg0: tensor<4x6xi1>, %arg1: tensor<1xi32>) -> tensor<4xi1> {
  %0 = "tfl.reduce_any"(%arg0, %arg1) : (tensor<4x6xi1>, tensor<1xi32>) -> tensor<4xi1>
  return %0 : tensor<4xi1>
}

// CHECK-LABEL: func @reduce_all(
// CHECK: "tfl.reduce_all"(%arg0, %arg1) : (tensor<4x6xi1>, tensor<1xi32>) -> tensor<4xi1>
func.func @reduce_all(%arg0: tensor<4x6xi1>, %arg1: tensor<1xi32>) -> tensor<4xi1> {
  %0 = "tfl.reduce_all"(%arg0, %arg1) : (tensor<4x6xi1>, tensor<1xi32>) -> tensor<4xi1>
  return %0 : tensor<4xi1>
}

// CHECK-LABEL: func @cumsum(
// CHECK: "tfl.cumsum"(%arg0, %arg1) <{exclusive = true, reverse = false}> : (tensor<4x6xf32>, tensor<i32>) -> tensor<4x6xf32>
func.func @cumsum(%arg0: tensor<4x6xf32>, %arg1: tensor<i32>) -> tensor<4x6xf32> {
  %0 = "tfl.cumsum"(%arg0, %arg1) <{exclusive = true, reverse = false}> : (tensor<4x6xf32>, tensor<i32>) -> tensor<4x6xf32>
  return %0 : tensor<4x6xf32>
}

// CHECK-LABEL: func @segment_sum(
// CHECK: "tfl.segment_sum"(%arg0, %arg1) : (tensor<4x6xf32>, tensor<4xi32>) -> tensor<?x6xf32>
func.func @segment_sum(%arg0: tensor<4x6xf32>, %arg1: tensor<4xi32>) -> tensor<?x6xf32> {
  %0 = "tfl.segment_sum"(%arg0, %arg1) : (tensor<4x6xf32>, tensor<4xi32>) -> tensor<?x6xf32>
  return %0 : tensor<?x6xf32>
}

// CHECK-LABEL: func @unsorted_segment_sum(
// CHECK: "tfl.unsorted_segment_sum"(%arg0, %arg1, %arg2) : (tensor<4x6xf32>, tensor<4xi32>, tensor<i32>) -> tensor<?x6xf32>
func.func @unsorted_segment_sum(%arg0: tensor<4x6xf32>, %arg1: tensor<4xi32>, %arg2: tensor<i32>) -> tensor<?x6xf32> {
  %0 = "tfl.unsorted_segment_sum"(%arg0, %arg1, %arg2) : (tensor<4x6xf32>, tensor<4xi32>, tensor<i32>) -> tensor<?x6xf32>
  return %0 : tensor<?x6xf32>
}

// CHECK-LABEL: func @unsorted_segment_prod(
// CHECK: "tfl.unsorted_segment_prod"(%arg0, %arg1, %arg2) : (tensor<4x6xf32>, tensor<4xi32>, tensor<i32>) -> tensor<?x6xf32>
func.func @unsorted_segment_prod(%arg0: tensor<4x6xf32>, %arg1: tensor<4xi32>, %arg2: tensor<i32>) -> tensor<?x6xf32> {
  %0 = "tfl.unsorted_segment_prod"(%arg0, %arg1, %arg2) : (tensor<4x6xf32>, tensor<4xi32>, tensor<i32>) -> tensor<?x6xf32>
  return %0 : tensor<?x6xf32>
}

// CHECK-LABEL: func @unsorted_segment_max(
// CHECK: "tfl.unsorted_segment_max"(%arg0, %arg1, %arg2) : (tensor<4x6xf32>, tensor<4xi32>, tensor<i32>) -> tensor<?x6xf32>
func.func @unsorted_segment_max(%arg0: tensor<4x6xf32>, %arg1: tensor<4xi32>, %arg2: tensor<i32>) -> tensor<?x6xf32> {
  %0 = "tfl.unsorted_segment_max"(%arg0, %arg1, %arg2) : (tensor<4x6xf32>, tensor<4xi32>, tensor<i32>) -> tensor<?x6xf32>
  return %0 : tensor<?x6xf32>
}

// CHECK-LABEL: func @unsorted_segment_min(
// CHECK: "tfl.unsorted_segment_min"(%arg0, %arg1, %arg2) : (tensor<4x6xf32>, tensor<4xi32>, tensor<i32>) -> tensor<?x6xf32>
func.func @unsorted_segment_min(%arg0: tensor<4x6xf32>, %arg1: tensor<4xi32>, %arg2: tensor<i32>) -> tensor<?x6xf32> {
  %0 = "tfl.unsorted_segment_min"(%arg0, %arg1, %arg2) : (tensor<4x6xf32>, tensor<4xi32>, tensor<i32>) -> tensor<?x6xf32>
  return %0 : tensor<?x6xf32>
}
