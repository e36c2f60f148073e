func.func @set(%x: tensor<2xf32>) {
  %h = "tfl.var_handle"() <{container = "", shared_name = "v"}> : () -> tensor<!tf_type.resource>
  "tfl.assign_variable"(%h, %x) : (tensor<!tf_type.resource>, tensor<2xf32>) -> ()
  return
}
func.func @get(%x: tensor<3xf32>) {
  %h = "tfl.var_handle"() <{container = "", shared_name = "v"}> : () -> tensor<!tf_type.resource>
  "tfl.assign_variable"(%h, %x) : (tensor<!tf_type.resource>, tensor<3xf32>) -> ()
  return
}
