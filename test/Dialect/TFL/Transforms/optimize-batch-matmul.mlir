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

// Behind quantize and dequantize ops the matrix is transposed all the same, with its scales.
// CHECK-LABEL: func @dequantized
// CHECK: %[[W:.*]] = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8<-127:127>:f32:0, {1.000000e+00,2.000000e+00}>>, value = dense<{{\[\[}}1, 3, 5], [2, 4, 6]]>
// CHECK: %[[D:.*]] = "tfl.dequantize"(%[[W]]) : {{.*}} -> tensor<2x3xf32>
// CHECK: "tfl.fully_connected"(%arg0, %[[D]],
// CHECK: %[[H:.*]] = "tfl.pseudo_const"() <{value = dense<{{.*}}> : tensor<2x3xf16>}>
// CHECK: %[[F:.*]] = "tfl.dequantize"(%[[H]]) : (tensor<2x3xf16>) -> tensor<2x3xf32>
// CHECK: "tfl.fully_connected"(%arg0, %[[F]],
// CHECK: %[[Q:.*]] = "tfl.quantize"(%{{.*}}) <{qtype = tensor<2x3x!quant.uniform<i8:f32, 5.000000e-01>>}>
// CHECK: %[[E:.*]] = "tfl.dequantize"(%[[Q]])
// CHECK: "tfl.fully_connected"(%arg0, %[[E]],
func.func @dequantized(%arg0: tensor<1x4x3xf32>) -> (tensor<1x4x2xf32>, tensor<1x4x2xf32>, tensor<1x4x2xf32>) {
  %q = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i8<-127:127>:f32:1, {1.0, 2.0}>>, value = dense<[[1, 2], [3, 4], [5, 6]]> : tensor<3x2xi8>}> : () -> tensor<3x2x!quant.uniform<i8<-127:127>:f32:1, {1.0, 2.0}>>
  %d = "tfl.dequantize"(%q) : (tensor<3x2x!quant.uniform<i8<-127:127>:f32:1, {1.0, 2.0}>>) -> tensor<3x2xf32>
  %h = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]> : tensor<3x2xf16>}> : () -> tensor<3x2xf16>
  %f = "tfl.dequantize"(%h) : (tensor<3x2xf16>) -> tensor<3x2xf32>
  %w = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %r = "tfl.quantize"(%w) <{qtype = tensor<3x2x!quant.uniform<i8:f32, 0.5>>}> : (tensor<3x2xf32>) -> tensor<3x2x!quant.uniform<i8:f32, 0.5>>
  %e = "tfl.dequantize"(%r) : (tensor<3x2x!quant.uniform<i8:f32, 0.5>>) -> tensor<3x2xf32>
  %0 = "tfl.batch_matmul"(%arg0, %d) <{adj_x = false, adj_y = false}> : (tensor<1x4x3xf32>, tensor<3x2xf32>) -> tensor<1x4x2xf32>
  %1 = "tfl.batch_matmul"(%arg0, %f) <{adj_x = false, adj_y = false}> : (tensor<1x4x3xf32>, tensor<3x2xf32>) -> tensor<1x4x2xf32>
  %2 = "tfl.batch_matmul"(%arg0, %e) <{adj_x = false, adj_y = false}> : (tensor<1x4x3xf32>, tensor<3x2xf32>) -> tensor<1x4x2xf32>
  return %0, %1, %2 : tensor<1x4x2xf32>, tensor<1x4x2xf32>, tensor<1x4x2xf32>
}

// A transpose of a side goes into its flag, or cancels it; setting adj_x is left out.
// CHECK-LABEL: func @adjoints
// CHECK: "tfl.batch_matmul"(%arg0, %arg1) <{adj_x = false, adj_y = true}>
// CHECK: "tfl.batch_matmul"(%arg1, %arg0) <{adj_x = false, adj_y = true}>
// CHECK: %[[T:.*]] = "tfl.transpose"(%arg1
// CHECK: "tfl.batch_matmul"(%[[T]], %arg2) <{adj_x = false, adj_y = false}>
func.func @adjoints(%arg0: tensor<2x4x3xf32>, %arg1: tensor<2x5x3xf32>, %arg2: tensor<2x5x4xf32>) -> (tensor<2x4x5xf32>, tensor<2x5x4xf32>, tensor<2x3x4xf32>) {
  %perm = "tfl.pseudo_const"() <{value = dense<[0, 2, 1]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %0 = "tfl.transpose"(%arg1, %perm) : (tensor<2x5x3xf32>, tensor<3xi32>) -> tensor<2x3x5xf32>
  %1 = "tfl.batch_matmul"(%arg0, %0) <{adj_x = false, adj_y = false}> : (tensor<2x4x3xf32>, tensor<2x3x5xf32>) -> tensor<2x4x5xf32>
  %2 = "tfl.transpose"(%arg1, %perm) : (tensor<2x5x3xf32>, tensor<3xi32>) -> tensor<2x3x5xf32>
  %3 = "tfl.transpose"(%arg0, %perm) : (tensor<2x4x3xf32>, tensor<3xi32>) -> tensor<2x3x4xf32>
  %4 = "tfl.batch_matmul"(%2, %3) <{adj_x = true, adj_y = false}> : (tensor<2x3x5xf32>, tensor<2x3x4xf32>) -> tensor<2x5x4xf32>
  %5 = "tfl.transpose"(%arg1, %perm) : (tensor<2x5x3xf32>, tensor<3xi32>) -> tensor<2x3x5xf32>
  %6 = "tfl.batch_matmul"(%5, %arg2) <{adj_x = false, adj_y = false}> : (tensor<2x3x5xf32>, tensor<2x5x4xf32>) -> tensor<2x3x4xf32>
  return %1, %4, %6 : tensor<2x4x5xf32>, tensor<2x5x4xf32>, tensor<2x3x4xf32>
}

// A layer with a computed matrix takes it as it is; not with a bias, and not where rows are flattened.
// CHECK-LABEL: func @computed
// CHECK: "tfl.batch_matmul"(%arg0, %arg1) <{adj_x = false, adj_y = false}> : (tensor<?x4x3xf32>, tensor<3x2xf32>) -> tensor<?x4x2xf32>
// CHECK-COUNT-2: "tfl.fully_connected"
func.func @computed(%arg0: tensor<?x4x3xf32>, %arg1: tensor<3x2xf32>, %arg2: tensor<2xf32>) -> (tensor<?x4x2xf32>, tensor<?x4x2xf32>, tensor<?x2xf32>) {
  %none = "tfl.no_value"() <{value}> : () -> none
  %perm = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %w = "tfl.transpose"(%arg1, %perm) : (tensor<3x2xf32>, tensor<2xi32>) -> tensor<2x3xf32>
  %0 = "tfl.fully_connected"(%arg0, %w, %none) <{fused_activation_function = "NONE", keep_num_dims = true, weights_format = "DEFAULT"}> : (tensor<?x4x3xf32>, tensor<2x3xf32>, none) -> tensor<?x4x2xf32>
  %1 = "tfl.fully_connected"(%arg0, %w, %arg2) <{fused_activation_function = "NONE", keep_num_dims = true, weights_format = "DEFAULT"}> : (tensor<?x4x3xf32>, tensor<2x3xf32>, tensor<2xf32>) -> tensor<?x4x2xf32>
  %2 = "tfl.fully_connected"(%arg0, %w, %none) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<?x4x3xf32>, tensor<2x3xf32>, none) -> tensor<?x2xf32>
  return %0, %1, %2 : tensor<?x4x2xf32>, tensor<?x4x2xf32>, tensor<?x2xf32>
}

// CHECK-LABEL: func @ones
// CHECK: %[[A:.*]] = "tfl.pseudo_const"() <{value = dense<1> : tensor<1xi32>}>
// CHECK: "tfl.sum"(%arg0, %[[A]]) <{keep_dims = true}> : (tensor<2x3x4xf32>, tensor<1xi32>) -> tensor<2x1x4xf32>
// CHECK: "tfl.batch_matmul"
func.func @ones(%arg0: tensor<2x3x4xf32>) -> (tensor<2x1x4xf32>, tensor<2x2x4xf32>) {
  %row = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<1x1x3xf32>}> : () -> tensor<1x1x3xf32>
  %rows = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<1x2x3xf32>}> : () -> tensor<1x2x3xf32>
  %0 = "tfl.batch_matmul"(%row, %arg0) <{adj_x = false, adj_y = false}> : (tensor<1x1x3xf32>, tensor<2x3x4xf32>) -> tensor<2x1x4xf32>
  %1 = "tfl.batch_matmul"(%rows, %arg0) <{adj_x = false, adj_y = false}> : (tensor<1x2x3xf32>, tensor<2x3x4xf32>) -> tensor<2x2x4xf32>
  return %0, %1 : tensor<2x1x4xf32>, tensor<2x2x4xf32>
}

// A large matrix is transposed for several products, whose copies share a buffer, but not where others need it as it is.
// CHECK-LABEL: func @shared
// CHECK-COUNT-2: "tfl.fully_connected"
// CHECK-NOT: tfl.batch_matmul
// CHECK-LABEL: func @shared_otherwise
// CHECK: "tfl.batch_matmul"
func.func @shared(%arg0: tensor<4x64xf32>) -> (tensor<4x32xf32>, tensor<4x32xf32>) {
  %w = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<64x32xf32>}> : () -> tensor<64x32xf32>
  %0 = "tfl.batch_matmul"(%arg0, %w) <{adj_x = false, adj_y = false}> : (tensor<4x64xf32>, tensor<64x32xf32>) -> tensor<4x32xf32>
  %1 = "tfl.batch_matmul"(%arg0, %w) <{adj_x = false, adj_y = false}> : (tensor<4x64xf32>, tensor<64x32xf32>) -> tensor<4x32xf32>
  return %0, %1 : tensor<4x32xf32>, tensor<4x32xf32>
}
func.func @shared_otherwise(%arg0: tensor<4x64xf32>) -> (tensor<4x32xf32>, tensor<64x32xf32>) {
  %w = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<64x32xf32>}> : () -> tensor<64x32xf32>
  %0 = "tfl.batch_matmul"(%arg0, %w) <{adj_x = false, adj_y = false}> : (tensor<4x64xf32>, tensor<64x32xf32>) -> tensor<4x32xf32>
  %1 = "tfl.tanh"(%w) : (tensor<64x32xf32>) -> tensor<64x32xf32>
  return %0, %1 : tensor<4x32xf32>, tensor<64x32xf32>
}
