// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Places that the SparsityParameters do not name hold 0. The traversal order says which dimension each level of the metadata
// walks; a sparse level names its indices segment by segment. TFLite tools/optimize/sparsity/format_converter.cc

// EXPECT: [[0, 5, 0], [6, 0, 7]]
// EXPECT: [[0, 1, 0], [0, 0, 0], [2, 0, 3]]
// EXPECT: [[1.5, 0.0], [0.0, 0.0]]
// EXPECT: [[0.0, -2.0], [3.5, 0.0]]
// EXPECT: [[1, 2, 0, 0], [3, 4, 0, 0], [0, 0, 5, 6], [0, 0, 7, 8]]
func.func @main() -> (tensor<2x3xi8>, tensor<3x3xi32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<4x4xi8>) {
  // Column by column.
  %a = "tfl.pseudo_sparse_const"() <{compressed_data = dense<[6, 5, 7]> : tensor<3xi8>, s_param = #tfl.sparsity_parameter<traversal_order = [1, 0], block_map = [], dim_metadata = [#tfl.dimension_metadata<format = <DENSE>, dense_size = 3, segments = [], indices = []>, #tfl.dimension_metadata<format = <SPARSE_CSR>, dense_size = 0, segments = [0, 1, 2, 3], indices = [1, 0, 1]>]>, value = dense<0> : tensor<2x3xi8>}> : () -> tensor<2x3xi8>
  %0 = "tfl.densify"(%a) : (tensor<2x3xi8>) -> tensor<2x3xi8>
  // Both levels sparse.
  %b = "tfl.pseudo_sparse_const"() <{compressed_data = dense<[1, 2, 3]> : tensor<3xi32>, s_param = #tfl.sparsity_parameter<traversal_order = [0, 1], block_map = [], dim_metadata = [#tfl.dimension_metadata<format = <SPARSE_CSR>, dense_size = 0, segments = [0, 2], indices = [0, 2]>, #tfl.dimension_metadata<format = <SPARSE_CSR>, dense_size = 0, segments = [0, 1, 3], indices = [1, 0, 2]>]>, value = dense<0> : tensor<3x3xi32>}> : () -> tensor<3x3xi32>
  %1 = "tfl.densify"(%b) : (tensor<3x3xi32>) -> tensor<3x3xi32>
  // An empty row.
  %c = "tfl.pseudo_sparse_const"() <{compressed_data = dense<[1.5]> : tensor<1xf32>, s_param = #tfl.sparsity_parameter<traversal_order = [0, 1], block_map = [], dim_metadata = [#tfl.dimension_metadata<format = <DENSE>, dense_size = 2, segments = [], indices = []>, #tfl.dimension_metadata<format = <SPARSE_CSR>, dense_size = 0, segments = [0, 1, 1], indices = [0]>]>, value = dense<0.0> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %2 = "tfl.densify"(%c) : (tensor<2x2xf32>) -> tensor<2x2xf32>
  // Quantized.
  %d = "tfl.pseudo_sparse_qconst"() <{compressed_data = dense<[-4, 7]> : tensor<2xi8>, qtype = tensor<2x2x!quant.uniform<i8:f32, 0.5>>, s_param = #tfl.sparsity_parameter<traversal_order = [0, 1], block_map = [], dim_metadata = [#tfl.dimension_metadata<format = <DENSE>, dense_size = 2, segments = [], indices = []>, #tfl.dimension_metadata<format = <SPARSE_CSR>, dense_size = 0, segments = [0, 1, 2], indices = [1, 0]>]>, value = dense<0> : tensor<2x2xi8>}> : () -> tensor<2x2x!quant.uniform<i8:f32, 0.5>>
  %x = "tfl.densify"(%d) : (tensor<2x2x!quant.uniform<i8:f32, 0.5>>) -> tensor<2x2x!quant.uniform<i8:f32, 0.5>>
  %3 = "tfl.dequantize"(%x) : (tensor<2x2x!quant.uniform<i8:f32, 0.5>>) -> tensor<2x2xf32>
  // Blocks of 2 x 2.
  %e = "tfl.pseudo_sparse_const"() <{compressed_data = dense<[1, 2, 3, 4, 5, 6, 7, 8]> : tensor<8xi8>, s_param = #tfl.sparsity_parameter<traversal_order = [0, 1, 2, 3], block_map = [0, 1], dim_metadata = [#tfl.dimension_metadata<format = <DENSE>, dense_size = 2, segments = [], indices = []>, #tfl.dimension_metadata<format = <SPARSE_CSR>, dense_size = 0, segments = [0, 1, 2], indices = [0, 1]>, #tfl.dimension_metadata<format = <DENSE>, dense_size = 2, segments = [], indices = []>, #tfl.dimension_metadata<format = <DENSE>, dense_size = 2, segments = [], indices = []>]>, value = dense<0> : tensor<4x4xi8>}> : () -> tensor<4x4xi8>
  %4 = "tfl.densify"(%e) : (tensor<4x4xi8>) -> tensor<4x4xi8>
  return %0, %1, %2, %3, %4 : tensor<2x3xi8>, tensor<3x3xi32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<4x4xi8>
}
