// RUN: tfl-opt %s | FileCheck %s
// RUN: tfl-opt %s | tfl-opt | FileCheck %s
// RUN: tfl-opt %s --mlir-print-op-generic | tfl-opt | FileCheck %s
// RUN: tfl-opt %s --emit-bytecode | tfl-opt | FileCheck %s

// CHECK-LABEL: func @pseudo_const(
// CHECK: "tfl.pseudo_const"() <{value = dense<1.000000e+00> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
func.func @pseudo_const() -> tensor<2x2xf32> {
  %0 = "tfl.pseudo_const"() <{value = dense<1.000000e+00> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  return %0 : tensor<2x2xf32>
}

// CHECK-LABEL: func @pseudo_qconst(
// CHECK: "tfl.pseudo_qconst"() <{qtype = tensor<2x2x!quant.uniform<i8:f32, 5.000000e-01:3>>, value = dense<1> : tensor<2x2xi8>}> : () -> tensor<2x2x!quant.uniform<i8:f32, 5.000000e-01:3>>
func.func @pseudo_qconst() -> tensor<2x2x!quant.uniform<i8:f32, 5.000000e-01:3>> {
  %0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x2x!quant.uniform<i8:f32, 5.000000e-01:3>>, value = dense<1> : tensor<2x2xi8>}> : () -> tensor<2x2x!quant.uniform<i8:f32, 5.000000e-01:3>>
  return %0 : tensor<2x2x!quant.uniform<i8:f32, 5.000000e-01:3>>
}

// CHECK-LABEL: func @pseudo_sparse_const(
// CHECK: "tfl.pseudo_sparse_const"() <{compressed_data = dense<1.000000e+00> : tensor<2xf32>, s_param = #tfl.sparsity_parameter<traversal_order = [0, 1], block_map = [], dim_metadata = [#tfl.dimension_metadata<format = <DENSE>, dense_size = 2, segments = [], indices = []>, #tfl.dimension_metadata<format = <SPARSE_CSR>, dense_size = 0, segments = [0, 1, 2], indices = [0, 1]>]>, value = dense<1.000000e+00> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
func.func @pseudo_sparse_const() -> tensor<2x2xf32> {
  %0 = "tfl.pseudo_sparse_const"() <{compressed_data = dense<1.000000e+00> : tensor<2xf32>, s_param = #tfl.sparsity_parameter<traversal_order = [0, 1], block_map = [], dim_metadata = [#tfl.dimension_metadata<format = <DENSE>, dense_size = 2, segments = [], indices = []>, #tfl.dimension_metadata<format = <SPARSE_CSR>, dense_size = 0, segments = [0, 1, 2], indices = [0, 1]>]>, value = dense<1.000000e+00> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  return %0 : tensor<2x2xf32>
}

// CHECK-LABEL: func @pseudo_sparse_qconst(
// CHECK: "tfl.pseudo_sparse_qconst"() <{compressed_data = dense<1> : tensor<2xi8>, qtype = tensor<2x2x!quant.uniform<i8:f32, 5.000000e-01:3>>, s_param = #tfl.sparsity_parameter<traversal_order = [0, 1], block_map = [], dim_metadata = [#tfl.dimension_metadata<format = <DENSE>, dense_size = 2, segments = [], indices = []>, #tfl.dimension_metadata<format = <SPARSE_CSR>, dense_size = 0, segments = [0, 1, 2], indices = [0, 1]>]>, value = dense<1> : tensor<2x2xi8>}> : () -> tensor<2x2x!quant.uniform<i8:f32, 5.000000e-01:3>>
func.func @pseudo_sparse_qconst() -> tensor<2x2x!quant.uniform<i8:f32, 5.000000e-01:3>> {
  %0 = "tfl.pseudo_sparse_qconst"() <{compressed_data = dense<1> : tensor<2xi8>, qtype = tensor<2x2x!quant.uniform<i8:f32, 5.000000e-01:3>>, s_param = #tfl.sparsity_parameter<traversal_order = [0, 1], block_map = [], dim_metadata = [#tfl.dimension_metadata<format = <DENSE>, dense_size = 2, segments = [], indices = []>, #tfl.dimension_metadata<format = <SPARSE_CSR>, dense_size = 0, segments = [0, 1, 2], indices = [0, 1]>]>, value = dense<1> : tensor<2x2xi8>}> : () -> tensor<2x2x!quant.uniform<i8:f32, 5.000000e-01:3>>
  return %0 : tensor<2x2x!quant.uniform<i8:f32, 5.000000e-01:3>>
}

// CHECK-LABEL: func @external_const(
// CHECK: "tfl.external_const"() <{buffer_index = 3 : i32}> : () -> tensor<2x2xf32>
func.func @external_const() -> tensor<2x2xf32> {
  %0 = "tfl.external_const"() <{buffer_index = 3 : i32}> : () -> tensor<2x2xf32>
  return %0 : tensor<2x2xf32>
}

// CHECK-LABEL: func @external_const_file(
// CHECK: "tfl.external_const"() <{external_buffer = #tfl.external_buffer<group_name = "weights.bin", offset = 64, length = 16, packing = "none">}> : () -> tensor<2x2xf32>
func.func @external_const_file() -> tensor<2x2xf32> {
  %0 = "tfl.external_const"() <{external_buffer = #tfl.external_buffer<group_name = "weights.bin", offset = 64, length = 16, packing = "none">}> : () -> tensor<2x2xf32>
  return %0 : tensor<2x2xf32>
}

// CHECK-LABEL: func @no_value(
// CHECK: "tfl.no_value"() <{value}> : () -> none
func.func @no_value() -> none {
  %0 = "tfl.no_value"() <{value}> : () -> none
  return %0 : none
}

// CHECK-LABEL: func @densify(
// CHECK: "tfl.densify"(%arg0) : (tensor<2x2xf32>) -> tensor<2x2xf32>
func.func @densify(%arg0: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %0 = "tfl.densify"(%arg0) : (tensor<2x2xf32>) -> tensor<2x2xf32>
  return %0 : tensor<2x2xf32>
}
