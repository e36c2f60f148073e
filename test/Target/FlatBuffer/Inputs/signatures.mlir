// Two signatures, unranked and dynamic shapes, a custom operator with options.
module attributes {tf_saved_model.semantics} {
func.func @encode(%arg0: tensor<?x4xf32> {tf_saved_model.index_path = ["x"]}) -> (tensor<*xf32> {tf_saved_model.index_path = ["code"]}) attributes {tf.entry_function = {inputs = "x0", outputs = "code0"}, tf_saved_model.exported_names = ["encode"]} {
  %0 = "tfl.custom"(%arg0) <{custom_code = "Mix", custom_option = #tfl<const_bytes : "0x0102030405FF">}> : (tensor<?x4xf32>) -> tensor<*xf32> loc("mixed")
  return %0 : tensor<*xf32>
}
func.func @decode(%arg0: tensor<?x4xf32> {tf_saved_model.index_path = ["code"]}, %arg1: tensor<4x4xf32> {tf_saved_model.index_path = ["m"]}) -> (tensor<?x4xf32> {tf_saved_model.index_path = ["x"]}, tensor<4xi32> {tf_saved_model.index_path = ["i"]}) attributes {tf_saved_model.exported_names = ["decode", "decode_again"]} {
  %0 = "tfl.batch_matmul"(%arg0, %arg1) <{adj_x = false, adj_y = false, asymmetric_quantize_inputs = false}> : (tensor<?x4xf32>, tensor<4x4xf32>) -> tensor<?x4xf32>
  %k = "tfl.pseudo_const"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
  %1:2 = "tfl.topk_v2"(%arg1, %k) : (tensor<4x4xf32>, tensor<i32>) -> (tensor<4x2xf32>, tensor<4x2xi32>)
  %a = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %s:2 = "tfl.split"(%a, %1#1) <{num_splits = 2 : i32}> : (tensor<i32>, tensor<4x2xi32>) -> (tensor<4x1xi32>, tensor<4x1xi32>)
  %t = "tfl.pseudo_const"() <{value = dense<4> : tensor<1xi32>}> : () -> tensor<1xi32>
  %2 = "tfl.reshape"(%s#0, %t) : (tensor<4x1xi32>, tensor<1xi32>) -> tensor<4xi32>
  return %0, %2 : tensor<?x4xf32>, tensor<4xi32>
}
}
