// RUN: tfl-opt %s -convert-tfl-to-tflk -split-input-file | FileCheck %s

// Kernels take the right side as [columns, depth]: it is transposed unless adj_y has done so.
// CHECK-LABEL: func @activations
// CHECK: %[[Y:.*]] = linalg.transpose ins(%arg1 : tensor<2x6x5xf32>) outs({{.*}} : tensor<2x5x6xf32>) permutation = [0, 2, 1]
// CHECK: tflk.matmul ins(%{{.*}}, %[[Y]] : tensor<2x4x6xf32>, tensor<2x5x6xf32>) epilogue [] outs({{.*}} : tensor<2x4x5xf32>)
func.func @activations(%x: tensor<2x4x6xf32>, %y: tensor<2x6x5xf32>) -> tensor<2x4x5xf32> {
  %0 = "tfl.batch_matmul"(%x, %y) <{adj_x = false, adj_y = false, asymmetric_quantize_inputs = false}> : (tensor<2x4x6xf32>, tensor<2x6x5xf32>) -> tensor<2x4x5xf32>
  return %0 : tensor<2x4x5xf32>
}

// -----

// CHECK-LABEL: func @adjoint
// CHECK: linalg.transpose ins(%arg0 : tensor<2x6x4xf32>) outs({{.*}} : tensor<2x4x6xf32>)
// CHECK-NOT: linalg.transpose
// CHECK: tflk.matmul ins(%{{.*}}, %arg1 : tensor<2x4x6xf32>, tensor<2x5x6xf32>)
func.func @adjoint(%x: tensor<2x6x4xf32>, %y: tensor<2x5x6xf32>) -> tensor<2x4x5xf32> {
  %0 = "tfl.batch_matmul"(%x, %y) <{adj_x = true, adj_y = true, asymmetric_quantize_inputs = false}> : (tensor<2x6x4xf32>, tensor<2x5x6xf32>) -> tensor<2x4x5xf32>
  return %0 : tensor<2x4x5xf32>
}

// -----

// One right side for all: batches are rows.
// CHECK-LABEL: func @one_set
// CHECK: tflk.matmul ins({{.*}} : tensor<1x8x6xf32>, tensor<1x5x6xf32>) epilogue [] outs({{.*}} : tensor<1x8x5xf32>)
func.func @one_set(%x: tensor<2x4x6xf32>, %y: tensor<5x6xf32>) -> tensor<2x4x5xf32> {
  %0 = "tfl.batch_matmul"(%x, %y) <{adj_x = false, adj_y = true, asymmetric_quantize_inputs = false}> : (tensor<2x4x6xf32>, tensor<5x6xf32>) -> tensor<2x4x5xf32>
  return %0 : tensor<2x4x5xf32>
}

// -----

// Otherwise what is broadcast is written out, on both sides.
// CHECK-LABEL: func @broadcast
// CHECK: linalg.generic {{.*}} ins(%arg0 : tensor<3x1x4x6xf32>) outs({{.*}} : tensor<3x2x4x6xf32>)
// CHECK: linalg.generic {{.*}} ins(%arg1 : tensor<2x6x5xf32>) outs({{.*}} : tensor<3x2x6x5xf32>)
// CHECK: tflk.matmul ins({{.*}} : tensor<6x4x6xf32>, tensor<6x5x6xf32>)
func.func @broadcast(%x: tensor<3x1x4x6xf32>, %y: tensor<2x6x5xf32>) -> tensor<3x2x4x5xf32> {
  %0 = "tfl.batch_matmul"(%x, %y) <{adj_x = false, adj_y = false, asymmetric_quantize_inputs = false}> : (tensor<3x1x4x6xf32>, tensor<2x6x5xf32>) -> tensor<3x2x4x5xf32>
  return %0 : tensor<3x2x4x5xf32>
}

// -----

// Hybrid: a row of every batch has a scale of its own, constants are transposed now.
// CHECK-LABEL: func @hybrid
// CHECK-DAG: arith.constant dense<{{\[\[\[}}1, 3, 5], [2, 4, 6]]]> : tensor<1x2x3xi8>
// CHECK-DAG: tflk.quantize qd8 ins({{.*}} : tensor<8x3xf32>) outs({{.*}}) -> tensor<8x3xi8>, tensor<8xf32>, tensor<8xi32>
// CHECK: tflk.matmul ins({{.*}} : tensor<1x8x3xi8>, tensor<1x2x3xi8>)
func.func @hybrid(%x: tensor<2x4x3xf32>) -> tensor<2x4x2xf32> {
  %y = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.5>>, value = dense<[[1, 2], [3, 4], [5, 6]]> : tensor<3x2xi8>}> : () -> tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.5>>
  %0 = "tfl.batch_matmul"(%x, %y) <{adj_x = false, adj_y = false, asymmetric_quantize_inputs = false}> : (tensor<2x4x3xf32>, tensor<3x2x!quant.uniform<i8<-127:127>:f32, 0.5>>) -> tensor<2x4x2xf32>
  return %0 : tensor<2x4x2xf32>
}

// -----

// Stored integers on both sides, known or not, are multiplied in f32, exactly, over parts of the depth; the parts are
// added up as integers.
// CHECK-LABEL: func @stored
// CHECK: tflk.matmul ins({{.*}} : tensor<1x3x256xf32>, tensor<1x2x256xf32>) epilogue []
// CHECK: arith.fptosi
// CHECK: } -> tensor<1x3x2xi32>
// CHECK: tflk.matmul ins({{.*}} : tensor<1x3x44xf32>, tensor<1x2x44xf32>) epilogue [#tflk<kind element>, #tflk<kind column>]
// CHECK: arith.fptosi
// CHECK-NEXT: arith.addi
// CHECK-NEXT: arith.sitofp {{.*}} : i32 to f64
// CHECK: } -> tensor<1x3x2xi8>
func.func @stored(%x: tensor<3x300x!quant.uniform<i8:f32, 0.5>>, %y: tensor<2x300x!quant.uniform<i8:f32, 0.25:3>>) -> tensor<3x2x!quant.uniform<i8:f32, 2.0:1>> {
  %0 = "tfl.batch_matmul"(%x, %y) <{adj_x = false, adj_y = true, asymmetric_quantize_inputs = false}> : (tensor<3x300x!quant.uniform<i8:f32, 0.5>>, tensor<2x300x!quant.uniform<i8:f32, 0.25:3>>) -> tensor<3x2x!quant.uniform<i8:f32, 2.0:1>>
  return %0 : tensor<3x2x!quant.uniform<i8:f32, 2.0:1>>
}
