//--- called.mlir
func.func @memcpy(%x: tensor<2x99xf32> {tf_saved_model.index_path = ["x"]}) -> (tensor<2x99xf32> {tf_saved_model.index_path = ["y"]}, tensor<2x99xf32> {tf_saved_model.index_path = ["z"]}, tensor<2x17xf32> {tf_saved_model.index_path = ["v"]})
    attributes {tf.entry_function = {inputs = "in", outputs = "same,zero,product"}, tf_saved_model.exported_names = ["memcpy"]} {
  %dims = "tfl.pseudo_const"() <{value = dense<[2, 99]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %zero = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %w = "tfl.pseudo_const"() <{value = dense<0.25> : tensor<17x99xf32>}> : () -> tensor<17x99xf32>
  %0 = "tfl.fill"(%dims, %zero) : (tensor<2xi32>, tensor<f32>) -> tensor<2x99xf32>
  %1 = "tfl.fully_connected"(%x, %w, %n) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x99xf32>, tensor<17x99xf32>, none) -> tensor<2x17xf32>
  return %x, %0, %1 : tensor<2x99xf32>, tensor<2x99xf32>, tensor<2x17xf32>
}
func.func @memset(%x: tensor<2x99xf32> {tf_saved_model.index_path = ["x"]}) -> (tensor<2x99xf32> {tf_saved_model.index_path = ["y"]}, tensor<2x99xf32> {tf_saved_model.index_path = ["z"]}, tensor<2x17xf32> {tf_saved_model.index_path = ["v"]})
    attributes {tf.entry_function = {inputs = "in", outputs = "same,zero,product"}, tf_saved_model.exported_names = ["memset"]} {
  %dims = "tfl.pseudo_const"() <{value = dense<[2, 99]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %zero = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %w = "tfl.pseudo_const"() <{value = dense<0.25> : tensor<17x99xf32>}> : () -> tensor<17x99xf32>
  %0 = "tfl.fill"(%dims, %zero) : (tensor<2xi32>, tensor<f32>) -> tensor<2x99xf32>
  %1 = "tfl.fully_connected"(%x, %w, %n) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x99xf32>, tensor<17x99xf32>, none) -> tensor<2x17xf32>
  return %x, %0, %1 : tensor<2x99xf32>, tensor<2x99xf32>, tensor<2x17xf32>
}
func.func @"llvm.memcpy.p0.p0.i64"(%x: tensor<2x99xf32> {tf_saved_model.index_path = ["x"]}) -> (tensor<2x99xf32> {tf_saved_model.index_path = ["y"]}, tensor<2x99xf32> {tf_saved_model.index_path = ["z"]}, tensor<2x17xf32> {tf_saved_model.index_path = ["v"]})
    attributes {tf.entry_function = {inputs = "in", outputs = "same,zero,product"}, tf_saved_model.exported_names = ["llvm.memcpy.p0.p0.i64"]} {
  %dims = "tfl.pseudo_const"() <{value = dense<[2, 99]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %zero = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %w = "tfl.pseudo_const"() <{value = dense<0.25> : tensor<17x99xf32>}> : () -> tensor<17x99xf32>
  %0 = "tfl.fill"(%dims, %zero) : (tensor<2xi32>, tensor<f32>) -> tensor<2x99xf32>
  %1 = "tfl.fully_connected"(%x, %w, %n) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x99xf32>, tensor<17x99xf32>, none) -> tensor<2x17xf32>
  return %x, %0, %1 : tensor<2x99xf32>, tensor<2x99xf32>, tensor<2x17xf32>
}
