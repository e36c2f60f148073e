// RUN: %python %S/Inputs/check-op.py tfl-run %s
// A sparse constant laid out by its SparsityParameters: rows, compressed columns; then with blocks of two columns, which come
// last in the traversal. TFLite kernels/densify.cc

// EXPECT: [[0, 3], [4, 0]]
// EXPECT: [[0, 0, 5, 6], [7, 8, 0, 0]]
func.func @main() -> (tensor<2x2xf32>, tensor<2x4xf32>) {
  %0 = "tfl.pseudo_sparse_const"() <{compressed_data = dense<[3.0, 4.0]> : tensor<2xf32>, s_param = #tfl.sparsity_parameter<traversal_order = [0, 1], block_map = [], dim_metadata = [#tfl.dimension_metadata<format = <DENSE>, dense_size = 2, segments = [], indices = []>, #tfl.dimension_metadata<format = <SPARSE_CSR>, dense_size = 0, segments = [0, 1, 2], indices = [1, 0]>]>, value = dense<0.0> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %1 = "tfl.densify"(%0) : (tensor<2x2xf32>) -> tensor<2x2xf32>
  %2 = "tfl.pseudo_sparse_const"() <{compressed_data = dense<[5.0, 6.0, 7.0, 8.0]> : tensor<4xf32>, s_param = #tfl.sparsity_parameter<traversal_order = [0, 1, 2], block_map = [1], dim_metadata = [#tfl.dimension_metadata<format = <DENSE>, dense_size = 2, segments = [], indices = []>, #tfl.dimension_metadata<format = <SPARSE_CSR>, dense_size = 0, segments = [0, 1, 2], indices = [1, 0]>, #tfl.dimension_metadata<format = <DENSE>, dense_size = 2, segments = [], indices = []>]>, value = dense<0.0> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %3 = "tfl.densify"(%2) : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %1, %3 : tensor<2x2xf32>, tensor<2x4xf32>
}
