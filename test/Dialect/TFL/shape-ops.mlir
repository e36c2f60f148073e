// RUN: tfl-opt %s | FileCheck %s
// RUN: tfl-opt %s | tfl-opt | FileCheck %s
// RUN: tfl-opt %s --mlir-print-op-generic | tfl-opt | FileCheck %s
// RUN: tfl-opt %s --emit-bytecode | tfl-opt | FileCheck %s

// CHECK-LABEL: func @reshape(
// CHECK: "tfl.reshape"(%arg0, %arg1) : (tensor<2x6xf32>, tensor<1xi32>) -> tensor<?xf32>
func.func @reshape(%arg0: tensor<2x6xf32>, %arg1: tensor<1xi32>) -> tensor<?xf32> {
  %0 = "tfl.reshape"(%arg0, %arg1) : (tensor<2x6xf32>, tensor<1xi32>) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

// CHECK-LABEL: func @expand_dims(
// CHECK: "tfl.expand_dims"(%arg0, %arg1) : (tensor<4xf32>, tensor<i32>) -> tensor<1x4xf32>
func.func @expand_dims(%arg0: tensor<4xf32>, %arg1: tensor<i32>) -> tensor<1x4xf32> {
  %0 = "tfl.expand_dims"(%arg0, %arg1) : (tensor<4xf32>, tensor<i32>) -> tensor<1x4xf32>
  return %0 : tensor<1x4xf32>
}

// CHECK-LABEL: func @squeeze(
// CHECK: "tfl.squeeze"(%arg0) <{squeeze_dims = [0, 2]}> : (tensor<1x4x1xf32>) -> tensor<4xf32>
func.func @squeeze(%arg0: tensor<1x4x1xf32>) -> tensor<4xf32> {
  %0 = "tfl.squeeze"(%arg0) <{squeeze_dims = [0, 2]}> : (tensor<1x4x1xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// CHECK-LABEL: func @squeeze_all(
// CHECK: "tfl.squeeze"(%arg0) : (tensor<1x4x1xf32>) -> tensor<4xf32>
func.func @squeeze_all(%arg0: tensor<1x4x1xf32>) -> tensor<4xf32> {
  %0 = "tfl.squeeze"(%arg0) : (tensor<1x4x1xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// CHECK-LABEL: func @shape(
// CHECK: "tfl.shape"(%arg0) : (tensor<*xf32>) -> tensor<?xi32>
func.func @shape(%arg0: tensor<*xf32>) -> tensor<?xi32> {
  %0 = "tfl.shape"(%arg0) : (tensor<*xf32>) -> tensor<?xi32>
  return %0 : tensor<?xi32>
}

// CHECK-LABEL: func @rank(
// CHECK: "tfl.rank"(%arg0) : (tensor<*xf32>) -> tensor<i32>
func.func @rank(%arg0: tensor<*xf32>) -> tensor<i32> {
  %0 = "tfl.rank"(%arg0) : (tensor<*xf32>) -> tensor<i32>
  return %0 : tensor<i32>
}

// CHECK-LABEL: func @transpose(
// CHECK: "tfl.transpose"(%arg0, %arg1) : (tensor<2x3x4xf32>, tensor<3xi32>) -> tensor<4x3x2xf32>
func.func @transpose(%arg0: tensor<2x3x4xf32>, %arg1: tensor<3xi32>) -> tensor<4x3x2xf32> {
  %0 = "tfl.transpose"(%arg0, %arg1) : (tensor<2x3x4xf32>, tensor<3xi32>) -> tensor<4x3x2xf32>
  return %0 : tensor<4x3x2xf32>
}

// CHECK-LABEL: func @broadcast_to(
// CHECK: "tfl.broadcast_to"(%arg0, %arg1) : (tensor<1x4xf32>, tensor<2xi64>) -> tensor<3x4xf32>
func.func @broadcast_to(%arg0: tensor<1x4xf32>, %arg1: tensor<2xi64>) -> tensor<3x4xf32> {
  %0 = "tfl.broadcast_to"(%arg0, %arg1) : (tensor<1x4xf32>, tensor<2xi64>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// CHECK-LABEL: func @broadcast_args(
// CHECK: "tfl.broadcast_args"(%arg0, %arg1) : (tensor<2xi32>, tensor<3xi32>) -> tensor<3xi32>
func.func @broadcast_args(%arg0: tensor<2xi32>, %arg1: tensor<3xi32>) -> tensor<3xi32> {
  %0 = "tfl.broadcast_args"(%arg0, %arg1) : (tensor<2xi32>, tensor<3xi32>) -> tensor<3xi32>
  return %0 : tensor<3xi32>
}

// CHECK-LABEL: func @tile(
// CHECK: "tfl.tile"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2xi32>) -> tensor<4x3xf32>
func.func @tile(%arg0: tensor<2x3xf32>, %arg1: tensor<2xi32>) -> tensor<4x3xf32> {
  %0 = "tfl.tile"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2xi32>) -> tensor<4x3xf32>
  return %0 : tensor<4x3xf32>
}

// CHECK-LABEL: func @fill(
// CHECK: "tfl.fill"(%arg0, %arg1) : (tensor<2xi32>, tensor<f32>) -> tensor<?x?xf32>
func.func @fill(%arg0: tensor<2xi32>, %arg1: tensor<f32>) -> tensor<?x?xf32> {
  %0 = "tfl.fill"(%arg0, %arg1) : (tensor<2xi32>, tensor<f32>) -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

// CHECK-LABEL: func @zeros_like(
// CHECK: "tfl.zeros_like"(%arg0) : (tensor<2x3xi64>) -> tensor<2x3xi64>
func.func @zeros_like(%arg0: tensor<2x3xi64>) -> tensor<2x3xi64> {
  %0 = "tfl.zeros_like"(%arg0) : (tensor<2x3xi64>) -> tensor<2x3xi64>
  return %0 : tensor<2x3xi64>
}

// CHECK-LABEL: func @range(
// CHECK: "tfl.range"(%arg0, %arg1, %arg2) : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<?xi32>
func.func @range(%arg0: tensor<i32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<?xi32> {
  %0 = "tfl.range"(%arg0, %arg1, %arg2) : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<?xi32>
  return %0 : tensor<?xi32>
}

// CHECK-LABEL: func @reverse_v2(
// CHECK: "tfl.reverse_v2"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<1xi32>) -> tensor<2x3xf32>
func.func @reverse_v2(%arg0: tensor<2x3xf32>, %arg1: tensor<1xi32>) -> tensor<2x3xf32> {
  %0 = "tfl.reverse_v2"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<1xi32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func @reverse_sequence(
// CHECK: "tfl.reverse_sequence"(%arg0, %arg1) <{batch_dim = 0 : i32, seq_dim = 1 : i32}> : (tensor<2x3xf32>, tensor<2xi32>) -> tensor<2x3xf32>
func.func @reverse_sequence(%arg0: tensor<2x3xf32>, %arg1: tensor<2xi32>) -> tensor<2x3xf32> {
  %0 = "tfl.reverse_sequence"(%arg0, %arg1) <{batch_dim = 0 : i32, seq_dim = 1 : i32}> : (tensor<2x3xf32>, tensor<2xi32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func @space_to_depth(
// CHECK: "tfl.space_to_depth"(%arg0) <{block_size = 2 : i32}> : (tensor<1x4x4x1xf32>) -> tensor<1x2x2x4xf32>
func.func @space_to_depth(%arg0: tensor<1x4x4x1xf32>) -> tensor<1x2x2x4xf32> {
  %0 = "tfl.space_to_depth"(%arg0) <{block_size = 2 : i32}> : (tensor<1x4x4x1xf32>) -> tensor<1x2x2x4xf32>
  return %0 : tensor<1x2x2x4xf32>
}

// CHECK-LABEL: func @depth_to_space(
// CHECK: "tfl.depth_to_space"(%arg0) <{block_size = 2 : i32}> : (tensor<1x2x2x4xf32>) -> tensor<1x4x4x1xf32>
func.func @depth_to_space(%arg0: tensor<1x2x2x4xf32>) -> tensor<1x4x4x1xf32> {
  %0 = "tfl.depth_to_space"(%arg0) <{block_size = 2 : i32}> : (tensor<1x2x2x4xf32>) -> tensor<1x4x4x1xf32>
  return %0 : tensor<1x4x4x1xf32>
}

// CHECK-LABEL: func @space_to_batch_nd(
// CHECK: "tfl.space_to_batch_nd"(%arg0, %arg1, %arg2) : (tensor<1x4x4x1xf32>, tensor<2xi32>, tensor<2x2xi32>) -> tensor<4x2x2x1xf32>
func.func @space_to_batch_nd(%arg0: tensor<1x4x4x1xf32>, %arg1: tensor<2xi32>, %arg2: tensor<2x2xi32>) -> tensor<4x2x2x1xf32> {
  %0 = "tfl.space_to_batch_nd"(%arg0, %arg1, %arg2) : (tensor<1x4x4x1xf32>, tensor<2xi32>, tensor<2x2xi32>) -> tensor<4x2x2x1xf32>
  return %0 : tensor<4x2x2x1xf32>
}

// CHECK-LABEL: func @batch_to_space_nd(
// CHECK: "tfl.batch_to_space_nd"(%arg0, %arg1, %arg2) : (tensor<4x2x2x1xf32>, tensor<2xi32>, tensor<2x2xi32>) -> tensor<1x4x4x1xf32>
func.func @batch_to_space_nd(%arg0: tensor<4x2x2x1xf32>, %arg1: tensor<2xi32>, %arg2: tensor<2x2xi32>) -> tensor<1x4x4x1xf32> {
  %0 = "tfl.batch_to_space_nd"(%arg0, %arg1, %arg2) : (tensor<4x2x2x1xf32>, tensor<2xi32>, tensor<2x2xi32>) -> tensor<1x4x4x1xf32>
  return %0 : tensor<1x4x4x1xf32>
}
