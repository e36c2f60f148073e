// RUN: tfl-opt %s | FileCheck %s
// RUN: tfl-opt %s | tfl-opt | FileCheck %s
// RUN: tfl-opt %s --mlir-print-op-generic | tfl-opt | FileCheck %s
// RUN: tfl-opt %s --emit-bytecode | tfl-opt | FileCheck %s

// CHECK-LABEL: func @fully_connected(
// CHECK: "tfl.fully_connected"(%arg0, %arg1, %arg2) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x8xf32>, tensor<4x8xf32>, tensor<4xf32>) -> tensor<2x4xf32>
func.func @fully_connected(%arg0: tensor<2x8xf32>, %arg1: tensor<4x8xf32>, %arg2: tensor<4xf32>) -> tensor<2x4xf32> {
  %0 = "tfl.fully_connected"(%arg0, %arg1, %arg2) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x8xf32>, tensor<4x8xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func @fully_connected_hybrid(
// CHECK: "tfl.fully_connected"(%arg0, %arg1, %arg2) <{asymmetric_quantize_inputs = true, fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x8xf32>, tensor<4x8x!quant.uniform<i8:f32, 5.000000e-01:3>>, none) -> tensor<2x4xf32>
func.func @fully_connected_hybrid(%arg0: tensor<2x8xf32>, %arg1: tensor<4x8x!quant.uniform<i8:f32, 5.000000e-01:3>>, %arg2: none) -> tensor<2x4xf32> {
  %0 = "tfl.fully_connected"(%arg0, %arg1, %arg2) <{asymmetric_quantize_inputs = true, fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x8xf32>, tensor<4x8x!quant.uniform<i8:f32, 5.000000e-01:3>>, none) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func @fully_connected_shuffled(
// CHECK: "tfl.fully_connected"(%arg0, %arg1, %arg2) <{fused_activation_function = "RELU", keep_num_dims = true, weights_format = "SHUFFLED4x16INT8"}> : (tensor<1x8x!quant.uniform<i8:f32, 5.000000e-01:3>>, tensor<4x8x!quant.uniform<i8:f32, 5.000000e-01:3>>, tensor<4x!quant.uniform<i32:f32, 1.000000e-02>>) -> (tensor<1x4x!quant.uniform<i8:f32, 5.000000e-01:3>>, tensor<8xui8>)
func.func @fully_connected_shuffled(%arg0: tensor<1x8x!quant.uniform<i8:f32, 5.000000e-01:3>>, %arg1: tensor<4x8x!quant.uniform<i8:f32, 5.000000e-01:3>>, %arg2: tensor<4x!quant.uniform<i32:f32, 1.000000e-02>>) -> (tensor<1x4x!quant.uniform<i8:f32, 5.000000e-01:3>>, tensor<8xui8>) {
  %0:2 = "tfl.fully_connected"(%arg0, %arg1, %arg2) <{fused_activation_function = "RELU", keep_num_dims = true, weights_format = "SHUFFLED4x16INT8"}> : (tensor<1x8x!quant.uniform<i8:f32, 5.000000e-01:3>>, tensor<4x8x!quant.uniform<i8:f32, 5.000000e-01:3>>, tensor<4x!quant.uniform<i32:f32, 1.000000e-02>>) -> (tensor<1x4x!quant.uniform<i8:f32, 5.000000e-01:3>>, tensor<8xui8>)
  return %0#0, %0#1 : tensor<1x4x!quant.uniform<i8:f32, 5.000000e-01:3>>, tensor<8xui8>
}

// CHECK-LABEL: func @batch_matmul(
// CHECK: "tfl.batch_matmul"(%arg0, %arg1) <{adj_x = false, adj_y = false}> : (tensor<2x3x4xf32>, tensor<1x4x5xf32>) -> tensor<2x3x5xf32>
func.func @batch_matmul(%arg0: tensor<2x3x4xf32>, %arg1: tensor<1x4x5xf32>) -> tensor<2x3x5xf32> {
  %0 = "tfl.batch_matmul"(%arg0, %arg1) <{adj_x = false, adj_y = false}> : (tensor<2x3x4xf32>, tensor<1x4x5xf32>) -> tensor<2x3x5xf32>
  return %0 : tensor<2x3x5xf32>
}

// CHECK-LABEL: func @batch_matmul_adjoint(
// CHECK: "tfl.batch_matmul"(%arg0, %arg1) <{adj_x = true, adj_y = true}> : (tensor<4x3xf32>, tensor<7x5x4xf32>) -> tensor<7x3x5xf32>
func.func @batch_matmul_adjoint(%arg0: tensor<4x3xf32>, %arg1: tensor<7x5x4xf32>) -> tensor<7x3x5xf32> {
  %0 = "tfl.batch_matmul"(%arg0, %arg1) <{adj_x = true, adj_y = true}> : (tensor<4x3xf32>, tensor<7x5x4xf32>) -> tensor<7x3x5xf32>
  return %0 : tensor<7x3x5xf32>
}
