module attributes {tf_saved_model.semantics} {
func.func @get(%x: tensor<f32> {tf_saved_model.index_path = ["x"]}) -> (tensor<2xf32> {tf_saved_model.index_path = ["y"]}) attributes {tf_saved_model.exported_names = ["get"]} {
  "tfl.call_once"() <{session_init_function = "init"}> : () -> ()
  %h = "tfl.var_handle"() <{container = "", shared_name = "v"}> : () -> tensor<!tf_type.resource>
  %0 = "tfl.read_variable"(%h) : (tensor<!tf_type.resource>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}
func.func @cell(%x: tensor<1x1xf32> {tf_saved_model.index_path = ["x"]}) -> (tensor<1x1xf32> {tf_saved_model.index_path = ["y"]}) attributes {tf_saved_model.exported_names = ["cell"]} {
  "tfl.call_once"() <{session_init_function = "init"}> : () -> ()
  %w = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %t = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<1x3xf32>}> : () -> tensor<1x3xf32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %s = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x3xf32>}> {tfl.is_variable} : () -> tensor<1x3xf32>
  %0 = "tfl.svdf"(%x, %w, %t, %n, %s) <{fused_activation_function = "NONE", rank = 1 : i32}> : (tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x3xf32>, none, tensor<1x3xf32>) -> tensor<1x1xf32>
  return %0 : tensor<1x1xf32>
}
func.func @set(%x: tensor<2xf32> {tf_saved_model.index_path = ["x"]}) -> (tensor<2xf32> {tf_saved_model.index_path = ["y"]}) attributes {tf_saved_model.exported_names = ["set"]} {
  "tfl.call_once"() <{session_init_function = "init"}> : () -> ()
  %h = "tfl.var_handle"() <{container = "", shared_name = "v"}> : () -> tensor<!tf_type.resource>
  "tfl.assign_variable"(%h, %x) : (tensor<!tf_type.resource>, tensor<2xf32>) -> ()
  return %x : tensor<2xf32>
}
func.func private @init() {
  %h = "tfl.var_handle"() <{container = "", shared_name = "v"}> : () -> tensor<!tf_type.resource>
  %0 = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  "tfl.assign_variable"(%h, %0) : (tensor<!tf_type.resource>, tensor<2xf32>) -> ()
  return
}
}
