// Constants of every kind of storage as outputs, an empty one, a sparse filter.
module {
func.func @main(%arg0: tensor<1x2xf32>) -> (tensor<3x!tf_type.string>, tensor<5xi4>, tensor<5x!quant.uniform<i2:f32, 1.0>>, tensor<3xbf16>, tensor<3xi1>, tensor<2xcomplex<f32>>, tensor<2xf64>, tensor<3xui8>, tensor<2xi64>, tensor<0xf32>, tensor<1x2xf32>, tensor<4xi16>) {
  %0 = "tfl.pseudo_const"() <{value = dense<["one", "", "three"]> : tensor<3x!tf_type.string>}> : () -> tensor<3x!tf_type.string>
  %1 = "tfl.pseudo_const"() <{value = dense<[1, -2, 7, -8, 0]> : tensor<5xi4>}> : () -> tensor<5xi4>
  %2 = "tfl.pseudo_qconst"() <{qtype = tensor<5x!quant.uniform<i2:f32, 1.0>>, value = dense<[1, -2, 0, -1, 1]> : tensor<5xi2>}> : () -> tensor<5x!quant.uniform<i2:f32, 1.0>>
  %3 = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0, -0.5]> : tensor<3xbf16>}> : () -> tensor<3xbf16>
  %4 = "tfl.pseudo_const"() <{value = dense<[true, false, true]> : tensor<3xi1>}> : () -> tensor<3xi1>
  %5 = "tfl.pseudo_const"() <{value = dense<[(1.0, 2.0), (3.0, -4.0)]> : tensor<2xcomplex<f32>>}> : () -> tensor<2xcomplex<f32>>
  %6 = "tfl.pseudo_const"() <{value = dense<[1.0, 0.1]> : tensor<2xf64>}> : () -> tensor<2xf64>
  %7 = "tfl.pseudo_const"() <{value = dense<[1, 200, 3]> : tensor<3xui8>}> : () -> tensor<3xui8>
  %8 = "tfl.pseudo_const"() <{value = dense<[1, -5000000000]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %9 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xf32>}> : () -> tensor<0xf32>
  %s = "tfl.pseudo_sparse_const"() <{compressed_data = dense<[1.0, 2.0]> : tensor<2xf32>, s_param = #tfl.sparsity_parameter<traversal_order = [0, 1], block_map = [], dim_metadata = [#tfl.dimension_metadata<format = <DENSE>, dense_size = 2, segments = [], indices = []>, #tfl.dimension_metadata<format = <SPARSE_CSR>, dense_size = 0, segments = [0, 1, 2], indices = [0, 1]>]>, value = dense<0.0> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %10 = "tfl.fully_connected"(%arg0, %s, %n) <{asymmetric_quantize_inputs = false, fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x2xf32>, tensor<2x2xf32>, none) -> tensor<1x2xf32>
  %11 = "tfl.pseudo_const"() <{value = dense<7> : tensor<4xi16>}> : () -> tensor<4xi16>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11 : tensor<3x!tf_type.string>, tensor<5xi4>, tensor<5x!quant.uniform<i2:f32, 1.0>>, tensor<3xbf16>, tensor<3xi1>, tensor<2xcomplex<f32>>, tensor<2xf64>, tensor<3xui8>, tensor<2xi64>, tensor<0xf32>, tensor<1x2xf32>, tensor<4xi16>
}
}
