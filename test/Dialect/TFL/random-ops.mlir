// RUN: tfl-opt %s | FileCheck %s
// RUN: tfl-opt %s | tfl-opt | FileCheck %s
// RUN: tfl-opt %s --mlir-print-op-generic | tfl-opt | FileCheck %s
// RUN: tfl-opt %s --emit-bytecode | tfl-opt | FileCheck %s

// CHECK-LABEL: func @multinomial(
// CHECK: "tfl.multinomial"(%arg0, %arg1) <{seed = 1 : i64, seed2 = 2 : i64}> : (tensor<2x4xf32>, tensor<i32>) -> tensor<2x?xi64>
func.func @multinomial(%arg0: tensor<2x4xf32>, %arg1: tensor<i32>) -> tensor<2x?xi64> {
  %0 = "tfl.multinomial"(%arg0, %arg1) <{seed = 1 : i64, seed2 = 2 : i64}> : (tensor<2x4xf32>, tensor<i32>) -> tensor<2x?xi64>
  return %0 : tensor<2x?xi64>
}

// CHECK-LABEL: func @random_standard_normal(
// CHECK: "tfl.random_standard_normal"(%arg0) : (tensor<2xi32>) -> tensor<?x?xf32>
func.func @random_standard_normal(%arg0: tensor<2xi32>) -> tensor<?x?xf32> {
  %0 = "tfl.random_standard_normal"(%arg0) : (tensor<2xi32>) -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

// CHECK-LABEL: func @random_uniform(
// CHECK: "tfl.random_uniform"(%arg0) <{seed = 3 : i64}> : (tensor<2xi32>) -> tensor<?x?xf32>
func.func @random_uniform(%arg0: tensor<2xi32>) -> tensor<?x?xf32> {
  %0 = "tfl.random_uniform"(%arg0) <{seed = 3 : i64}> : (tensor<2xi32>) -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}
