// RUN: tfl-opt %s -tfl-optimize-batch-matmul | FileCheck %s
// RUN: tfl-opt %s --quantize-dynamic-range="min-elements=1 optimize=false" -tfl-optimize-batch-matmul | FileCheck --check-prefix=HYBRID %s

// CHECK-LABEL: func @constant
// CHECK-DAG: %[[W:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}1.000000e+00, 3.000000e+00, 5.000000e+00], [2.000000e+00, 4.000000e+00, 6.000000e+00]]> : tensor<2x3xf32>}>
// CHECK-DAG: %[[N:.*]] = "tfl.no_value"
// CHECK: "tfl.fully_connected"(%arg0, %[[W]], %[[N]]) <{fused_activation_function = "NONE", keep_num_dims = true, weights_format = "DEFAULT"}> : (tensor<1x4x3xf32>, tensor<2x3xf32>, none) -> tensor<1x4x2xf32>

// The weights are quantized, and so is the way in which activations are.
// HYBRID-LABEL: func @constant
// HYBRID: tensor<2x3x!quant.uniform<i8<-127:127>:f32, 0.047244094488188976>>
// HYBRID: "tfl.fully_connected"{{.*}} <{asymmetric_quantize_inputs = true, fused_activation_function = "NONE", keep_num_dims = true
func.func @constant(%arg0: tensor<1x4x3xf32>) -> tensor<1x4x2xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %0 = "tfl.batch_matmul"(%arg0, %w) <{adj_x = false, adj_y = false}> : (tensor<1x4x3xf32>, tensor<3x2xf32>) -> tensor<1x4x2xf32>
  return %0 : tensor<1x4x2xf32>
}

// A matrix that is transposed already stays; a scale per row moves with its row.
// CHECK-LABEL: func @adjoint
// CHECK: %[[W:.*]] = "tfl.pseudo_const"() <{value = dense<1.000000e+00> : tensor<2x3xf32>}>
// CHECK: "tfl.fully_connected"(%arg0, %[[W]],
// CHECK-LABEL: func @axis
// CHECK: tensor<2x3x!quant.uniform<i8<-127:127>:f32:0, {1.000000e+00,2.000000e+00}>>, value = dense<{{\[\[}}1, 3, 5], [2, 4, 6]]>
func.func @adjoint(%arg0: tensor<1x4x3xf32>) -> tensor<1x4x2xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %0 = "tfl.batch_matmul"(%arg0, %w) <{adj_x = false, adj_y = true}> : (tensor<1x4x3xf32>, tensor<2x3xf32>) -> tensor<1x4x2xf32>
  return %0 : tensor<1x4x2xf32>
}
func.func @axis(%arg0: tensor<1x4x3xf32>) -> tensor<1x4x2xf32> {
  %w = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i8<-127:127>:f32:1, {1.0, 2.0}>>, value = dense<[[1, 2], [3, 4], [5, 6]]> : tensor<3x2xi8>}> : () -> tensor<3x2x!quant.uniform<i8<-127:127>:f32:1, {1.0, 2.0}>>
  %0 = "tfl.batch_matmul"(%arg0, %w) <{adj_x = false, adj_y = false, asymmetric_quantize_inputs = true}> : (tensor<1x4x3xf32>, tensor<3x2x!quant.uniform<i8<-127:127>:f32:1, {1.0, 2.0}>>) -> tensor<1x4x2xf32>
  return %0 : tensor<1x4x2xf32>
}

// A transposed left side, a matrix per batch, and one that is computed stay.
// CHECK-LABEL: func @refused
// CHECK-COUNT-3: tfl.batch_matmul
func.func @refused(%arg0: tensor<1x3x4xf32>, %arg1: tensor<2x4x3xf32>, %arg2: tensor<3x2xf32>) -> (tensor<1x4x2xf32>, tensor<2x4x2xf32>, tensor<2x4x2xf32>) {
  %w = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %v = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<2x3x2xf32>}> : () -> tensor<2x3x2xf32>
  %0 = "tfl.batch_matmul"(%arg0, %w) <{adj_x = true, adj_y = false}> : (tensor<1x3x4xf32>, tensor<3x2xf32>) -> tensor<1x4x2xf32>
  %1 = "tfl.batch_matmul"(%arg1, %v) <{adj_x = false, adj_y = false}> : (tensor<2x4x3xf32>, tensor<2x3x2xf32>) -> tensor<2x4x2xf32>
  %2 = "tfl.batch_matmul"(%arg1, %arg2) <{adj_x = false, adj_y = false}> : (tensor<2x4x3xf32>, tensor<3x2xf32>) -> tensor<2x4x2xf32>
  return %0, %1, %2 : tensor<1x4x2xf32>, tensor<2x4x2xf32>, tensor<2x4x2xf32>
}
