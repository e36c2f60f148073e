func.func @encode(%x: tensor<2x99xf32> {tf_saved_model.index_path = ["x"]}) -> (tensor<2x17xf32> {tf_saved_model.index_path = ["y"]})
    attributes {tf.entry_function = {inputs = "in", outputs = "out"}, tf_saved_model.exported_names = ["encode"]} {
  %n = "tfl.no_value"() <{value}> : () -> none
  %w = "tfl.pseudo_const"() <{value = dense<0.25> : tensor<17x99xf32>}> : () -> tensor<17x99xf32>
  %0 = "tfl.fully_connected"(%x, %w, %n) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x99xf32>, tensor<17x99xf32>, none) -> tensor<2x17xf32>
  return %0 : tensor<2x17xf32>
}
func.func @decode(%x: tensor<2x99xf32> {tf_saved_model.index_path = ["x"]}) -> (tensor<2x17xf32> {tf_saved_model.index_path = ["y"]})
    attributes {tf.entry_function = {inputs = "in", outputs = "out"}, tf_saved_model.exported_names = ["decode"]} {
  %n = "tfl.no_value"() <{value}> : () -> none
  %w = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<17x99xf32>}> : () -> tensor<17x99xf32>
  %0 = "tfl.fully_connected"(%x, %w, %n) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x99xf32>, tensor<17x99xf32>, none) -> tensor<2x17xf32>
  return %0 : tensor<2x17xf32>
}
func.func @judge(%x: tensor<2x99xf32> {tf_saved_model.index_path = ["x"]}) -> (tensor<2x17xf32> {tf_saved_model.index_path = ["y"]})
    attributes {tf.entry_function = {inputs = "in", outputs = "out"}, tf_saved_model.exported_names = ["judge"]} {
  %n = "tfl.no_value"() <{value}> : () -> none
  %w = "tfl.pseudo_const"() <{value = dense<0.75> : tensor<17x99xf32>}> : () -> tensor<17x99xf32>
  %0 = "tfl.fully_connected"(%x, %w, %n) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x99xf32>, tensor<17x99xf32>, none) -> tensor<2x17xf32>
  return %0 : tensor<2x17xf32>
}
