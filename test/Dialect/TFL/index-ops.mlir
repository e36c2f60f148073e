// RUN: tfl-opt %s | FileCheck %s
// RUN: tfl-opt %s | tfl-opt | FileCheck %s
// RUN: tfl-opt %s --mlir-print-op-generic | tfl-opt | FileCheck %s
// RUN: tfl-opt %s --emit-bytecode | tfl-opt | FileCheck %s

// CHECK-LABEL: func @gather(
// CHECK: "tfl.gather"(%arg0, %arg1) <{axis = 0 : i32}> : (tensor<4x6xf32>, tensor<3xi32>) -> tensor<3x6xf32>
func.func @gather(%arg0: tensor<4x6xf32>, %arg1: tensor<3xi32>) -> tensor<3x6xf32> {
  %0 = "tfl.gather"(%arg0, %arg1) <{axis = 0 : i32}> : (tensor<4x6xf32>, tensor<3xi32>) -> tensor<3x6xf32>
  return %0 : tensor<3x6xf32>
}

// CHECK-LABEL: func @gather_batch(
// CHECK: "tfl.gather"(%arg0, %arg1) <{axis = 1 : i32, batch_dims = 1 : i32}> : (tensor<2x4x6x!quant.uniform<i8:f32, 5.000000e-01:3>>, tensor<2x3xi32>) -> tensor<2x3x6x!quant.uniform<i8:f32, 5.000000e-01:3>>
func.func @gather_batch(%arg0: tensor<2x4x6x!quant.uniform<i8:f32, 5.000000e-01:3>>, %arg1: tensor<2x3xi32>) -> tensor<2x3x6x!quant.uniform<i8:f32, 5.000000e-01:3>> {
  %0 = "tfl.gather"(%arg0, %arg1) <{axis = 1 : i32, batch_dims = 1 : i32}> : (tensor<2x4x6x!quant.uniform<i8:f32, 5.000000e-01:3>>, tensor<2x3xi32>) -> tensor<2x3x6x!quant.uniform<i8:f32, 5.000000e-01:3>>
  return %0 : tensor<2x3x6x!quant.uniform<i8:f32, 5.000000e-01:3>>
}

// CHECK-LABEL: func @gather_from_the_end(
// CHECK: "tfl.gather"(%arg0, %arg1) <{axis = -1 : i32, batch_dims = -1 : i32}>
func.func @gather_from_the_end(%arg0: tensor<2x4x6xf32>, %arg1: tensor<2x3xi32>) -> tensor<2x4x3xf32> {
  %0 = "tfl.gather"(%arg0, %arg1) <{axis = -1 : i32, batch_dims = -1 : i32}> : (tensor<2x4x6xf32>, tensor<2x3xi32>) -> tensor<2x4x3xf32>
  return %0 : tensor<2x4x3xf32>
}

// CHECK-LABEL: func @gather_nd(
// CHECK: "tfl.gather_nd"(%arg0, %arg1) : (tensor<4x6xf32>, tensor<3x1xi32>) -> tensor<3x6xf32>
func.func @gather_nd(%arg0: tensor<4x6xf32>, %arg1: tensor<3x1xi32>) -> tensor<3x6xf32> {
  %0 = "tfl.gather_nd"(%arg0, %arg1) : (tensor<4x6xf32>, tensor<3x1xi32>) -> tensor<3x6xf32>
  return %0 : tensor<3x6xf32>
}

// CHECK-LABEL: func @scatter_nd(
// CHECK: "tfl.scatter_nd"(%arg0, %arg1, %arg2) : (tensor<3x1xi32>, tensor<3x6xf32>, tensor<2xi32>) -> tensor<4x6xf32>
func.func @scatter_nd(%arg0: tensor<3x1xi32>, %arg1: tensor<3x6xf32>, %arg2: tensor<2xi32>) -> tensor<4x6xf32> {
  %0 = "tfl.scatter_nd"(%arg0, %arg1, %arg2) : (tensor<3x1xi32>, tensor<3x6xf32>, tensor<2xi32>) -> tensor<4x6xf32>
  return %0 : tensor<4x6xf32>
}

// CHECK-LABEL: func @embedding_lookup(
// CHECK: "tfl.embedding_lookup"(%arg0, %arg1) : (tensor<3xi32>, tensor<4x6x!quant.uniform<i8:f32, 5.000000e-01:3>>) -> tensor<3x6xf32>
func.func @embedding_lookup(%arg0: tensor<3xi32>, %arg1: tensor<4x6x!quant.uniform<i8:f32, 5.000000e-01:3>>) -> tensor<3x6xf32> {
  %0 = "tfl.embedding_lookup"(%arg0, %arg1) : (tensor<3xi32>, tensor<4x6x!quant.uniform<i8:f32, 5.000000e-01:3>>) -> tensor<3x6xf32>
  return %0 : tensor<3x6xf32>
}

// CHECK-LABEL: func @one_hot(
// CHECK: "tfl.one_hot"(%arg0, %arg1, %arg2, %arg3) <{axis = -1 : i32}> : (tensor<3xi32>, tensor<i32>, tensor<f32>, tensor<f32>) -> tensor<3x?xf32>
func.func @one_hot(%arg0: tensor<3xi32>, %arg1: tensor<i32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> tensor<3x?xf32> {
  %0 = "tfl.one_hot"(%arg0, %arg1, %arg2, %arg3) <{axis = -1 : i32}> : (tensor<3xi32>, tensor<i32>, tensor<f32>, tensor<f32>) -> tensor<3x?xf32>
  return %0 : tensor<3x?xf32>
}

// CHECK-LABEL: func @topk_v2(
// CHECK: "tfl.topk_v2"(%arg0, %arg1) : (tensor<4x6xf32>, tensor<i32>) -> (tensor<4x2xf32>, tensor<4x2xi32>)
func.func @topk_v2(%arg0: tensor<4x6xf32>, %arg1: tensor<i32>) -> (tensor<4x2xf32>, tensor<4x2xi32>) {
  %0:2 = "tfl.topk_v2"(%arg0, %arg1) : (tensor<4x6xf32>, tensor<i32>) -> (tensor<4x2xf32>, tensor<4x2xi32>)
  return %0#0, %0#1 : tensor<4x2xf32>, tensor<4x2xi32>
}

// CHECK-LABEL: func @arg_max(
// CHECK: "tfl.arg_max"(%arg0, %arg1) : (tensor<4x6xf32>, tensor<i32>) -> tensor<4xi64>
func.func @arg_max(%arg0: tensor<4x6xf32>, %arg1: tensor<i32>) -> tensor<4xi64> {
  %0 = "tfl.arg_max"(%arg0, %arg1) : (tensor<4x6xf32>, tensor<i32>) -> tensor<4xi64>
  return %0 : tensor<4xi64>
}

// CHECK-LABEL: func @arg_min(
// CHECK: "tfl.arg_min"(%arg0, %arg1) : (tensor<4x6xf32>, tensor<i32>) -> tensor<4xi64>
func.func @arg_min(%arg0: tensor<4x6xf32>, %arg1: tensor<i32>) -> tensor<4xi64> {
  %0 = "tfl.arg_min"(%arg0, %arg1) : (tensor<4x6xf32>, tensor<i32>) -> tensor<4xi64>
  return %0 : tensor<4xi64>
}

// CHECK-LABEL: func @where(
// CHECK: "tfl.where"(%arg0) : (tensor<4x6xi1>) -> tensor<?x2xi64>
func.func @where(%arg0: tensor<4x6xi1>) -> tensor<?x2xi64> {
  %0 = "tfl.where"(%arg0) : (tensor<4x6xi1>) -> tensor<?x2xi64>
  return %0 : tensor<?x2xi64>
}

// CHECK-LABEL: func @unique(
// CHECK: "tfl.unique"(%arg0) : (tensor<6xf32>) -> (tensor<?xf32>, tensor<6xi32>)
func.func @unique(%arg0: tensor<6xf32>) -> (tensor<?xf32>, tensor<6xi32>) {
  %0:2 = "tfl.unique"(%arg0) : (tensor<6xf32>) -> (tensor<?xf32>, tensor<6xi32>)
  return %0#0, %0#1 : tensor<?xf32>, tensor<6xi32>
}

// CHECK-LABEL: func @bucketize(
// CHECK: "tfl.bucketize"(%arg0) <{boundaries = [0.000000e+00 : f32, 1.000000e+00 : f32]}> : (tensor<6xf32>) -> tensor<6xi32>
func.func @bucketize(%arg0: tensor<6xf32>) -> tensor<6xi32> {
  %0 = "tfl.bucketize"(%arg0) <{boundaries = [0.000000e+00 : f32, 1.000000e+00 : f32]}> : (tensor<6xf32>) -> tensor<6xi32>
  return %0 : tensor<6xi32>
}

// CHECK-LABEL: func @sparse_to_dense(
// CHECK: "tfl.sparse_to_dense"(%arg0, %arg1, %arg2, %arg3) : (tensor<3x2xi32>, tensor<2xi32>, tensor<3xf32>, tensor<f32>) -> tensor<?x?xf32>
func.func @sparse_to_dense(%arg0: tensor<3x2xi32>, %arg1: tensor<2xi32>, %arg2: tensor<3xf32>, %arg3: tensor<f32>) -> tensor<?x?xf32> {
  %0 = "tfl.sparse_to_dense"(%arg0, %arg1, %arg2, %arg3) : (tensor<3x2xi32>, tensor<2xi32>, tensor<3xf32>, tensor<f32>) -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

// CHECK-LABEL: func @matrix_diag(
// CHECK: "tfl.matrix_diag"(%arg0) : (tensor<4xf32>) -> tensor<4x4xf32>
func.func @matrix_diag(%arg0: tensor<4xf32>) -> tensor<4x4xf32> {
  %0 = "tfl.matrix_diag"(%arg0) : (tensor<4xf32>) -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}

// CHECK-LABEL: func @matrix_set_diag(
// CHECK: "tfl.matrix_set_diag"(%arg0, %arg1) : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
func.func @matrix_set_diag(%arg0: tensor<4x4xf32>, %arg1: tensor<4xf32>) -> tensor<4x4xf32> {
  %0 = "tfl.matrix_set_diag"(%arg0, %arg1) : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}

// CHECK-LABEL: func @non_max_suppression_v4(
// CHECK: "tfl.non_max_suppression_v4"(%arg0, %arg1, %arg2, %arg3, %arg4) : (tensor<9x4xf32>, tensor<9xf32>, tensor<i32>, tensor<f32>, tensor<f32>) -> (tensor<?xi32>, tensor<i32>)
func.func @non_max_suppression_v4(%arg0: tensor<9x4xf32>, %arg1: tensor<9xf32>, %arg2: tensor<i32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> (tensor<?xi32>, tensor<i32>) {
  %0:2 = "tfl.non_max_suppression_v4"(%arg0, %arg1, %arg2, %arg3, %arg4) : (tensor<9x4xf32>, tensor<9xf32>, tensor<i32>, tensor<f32>, tensor<f32>) -> (tensor<?xi32>, tensor<i32>)
  return %0#0, %0#1 : tensor<?xi32>, tensor<i32>
}

// CHECK-LABEL: func @non_max_suppression_v5(
// CHECK: "tfl.non_max_suppression_v5"(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5) : (tensor<9x4xf32>, tensor<9xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<?xi32>, tensor<?xf32>, tensor<i32>)
func.func @non_max_suppression_v5(%arg0: tensor<9x4xf32>, %arg1: tensor<9xf32>, %arg2: tensor<i32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>) -> (tensor<?xi32>, tensor<?xf32>, tensor<i32>) {
  %0:3 = "tfl.non_max_suppression_v5"(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5) : (tensor<9x4xf32>, tensor<9xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<?xi32>, tensor<?xf32>, tensor<i32>)
  return %0#0, %0#1, %0#2 : tensor<?xi32>, tensor<?xf32>, tensor<i32>
}
