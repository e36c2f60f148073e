// Sparse constants keep their compressed data and its layout, in the narrowest index type.

// RUN: tfl-translate --mlir-to-tflite-flatbuffer %s -o %t.tflite
// RUN: tfl-flatbuffer-dump %t.tflite | FileCheck %s --check-prefix=DUMP
// RUN: tfl-translate --tflite-flatbuffer-to-mlir --strip-debug-info %t.tflite | FileCheck %s
// RUN: tfl-translate --tflite-flatbuffer-to-mlir %t.tflite | tfl-translate --mlir-to-tflite-flatbuffer -o %t.again.tflite
// RUN: cmp %t.tflite %t.again.tflite

// DUMP: traversal_order: [ 0, 1 ],
// DUMP: dim_metadata: [ {
// DUMP-NEXT: dense_size: 2
// DUMP: format: SPARSE_CSR,
// DUMP: array_segments_type: Uint8Vector,
// DUMP: values: [ 0, 1, 2 ]
// DUMP: array_indices_type: Uint16Vector,
// DUMP: values: [ 0, 300 ]
// DUMP: data: [ 0, 0, 128, 63, 0, 0, 0, 64 ]

// CHECK: "tfl.pseudo_sparse_const"() <{compressed_data = dense<[1.000000e+00, 2.000000e+00]> : tensor<2xf32>, s_param = #tfl.sparsity_parameter<traversal_order = [0, 1], block_map = [], dim_metadata = [#tfl.dimension_metadata<format = <DENSE>, dense_size = 2, segments = [], indices = []>, #tfl.dimension_metadata<format = <SPARSE_CSR>, dense_size = 0, segments = [0, 1, 2], indices = [0, 300]>]>, value = dense<0.000000e+00> : tensor<2x400xf32>}>
func.func @main(%arg0: tensor<1x400xf32>) -> tensor<1x2xf32> {
  %s = "tfl.pseudo_sparse_const"() <{compressed_data = dense<[1.0, 2.0]> : tensor<2xf32>, s_param = #tfl.sparsity_parameter<traversal_order = [0, 1], block_map = [], dim_metadata = [#tfl.dimension_metadata<format = <DENSE>, dense_size = 2, segments = [], indices = []>, #tfl.dimension_metadata<format = <SPARSE_CSR>, dense_size = 0, segments = [0, 1, 2], indices = [0, 300]>]>, value = dense<0.0> : tensor<2x400xf32>}> : () -> tensor<2x400xf32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.fully_connected"(%arg0, %s, %n) <{asymmetric_quantize_inputs = false, fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x400xf32>, tensor<2x400xf32>, none) -> tensor<1x2xf32>
  return %0 : tensor<1x2xf32>
}
