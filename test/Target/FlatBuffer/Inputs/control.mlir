// IF, WHILE, CALL_ONCE and a resource variable.
module {
func.func @main(%arg0: tensor<i1>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
  "tfl.call_once"() <{session_init_function = "init"}> : () -> ()
  %h = "tfl.var_handle"() <{container = "", shared_name = "state"}> : () -> tensor<!tf_type.resource>
  %v = "tfl.read_variable"(%h) : (tensor<!tf_type.resource>) -> tensor<4xf32>
  %0 = "tfl.if"(%arg0) ({
    %a = func.call @then(%arg1) : (tensor<4xf32>) -> tensor<4xf32>
    "tfl.yield"(%a) : (tensor<4xf32>) -> ()
  }, {
    %a = func.call @else(%arg1) : (tensor<4xf32>) -> tensor<4xf32>
    "tfl.yield"(%a) : (tensor<4xf32>) -> ()
  }) : (tensor<i1>) -> tensor<4xf32>
  %1:2 = "tfl.while"(%arg2, %arg1) <{is_stateless = false}> ({
  ^bb0(%i: tensor<i32>, %x: tensor<4xf32>):
    %c = func.call @cond(%i, %x) : (tensor<i32>, tensor<4xf32>) -> tensor<i1>
    "tfl.yield"(%c) : (tensor<i1>) -> ()
  }, {
  ^bb0(%i: tensor<i32>, %x: tensor<4xf32>):
    %n:2 = func.call @body(%i, %x) : (tensor<i32>, tensor<4xf32>) -> (tensor<i32>, tensor<4xf32>)
    "tfl.yield"(%n#0, %n#1) : (tensor<i32>, tensor<4xf32>) -> ()
  }) : (tensor<i32>, tensor<4xf32>) -> (tensor<i32>, tensor<4xf32>)
  return %0, %1#1, %v : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
}
func.func private @then(%arg0: tensor<4xf32>) -> tensor<4xf32> {
  return %arg0 : tensor<4xf32>
}
func.func private @else(%arg0: tensor<4xf32>) -> tensor<4xf32> {
  %0 = "tfl.neg"(%arg0) : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
func.func private @cond(%arg0: tensor<i32>, %arg1: tensor<4xf32>) -> tensor<i1> {
  %c = "tfl.pseudo_const"() <{value = dense<10> : tensor<i32>}> : () -> tensor<i32>
  %0 = tfl.less(%arg0, %c) : (tensor<i32>, tensor<i32>) -> tensor<i1>
  return %0 : tensor<i1>
}
func.func private @body(%arg0: tensor<i32>, %arg1: tensor<4xf32>) -> (tensor<i32>, tensor<4xf32>) {
  %c = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %0 = tfl.add %arg0, %c {fused_activation_function = "NONE"} : tensor<i32>
  %1 = "tfl.neg"(%arg1) : (tensor<4xf32>) -> tensor<4xf32>
  return %0, %1 : tensor<i32>, tensor<4xf32>
}
func.func private @init() {
  %h = "tfl.var_handle"() <{container = "", shared_name = "state"}> : () -> tensor<!tf_type.resource>
  %c = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  "tfl.assign_variable"(%h, %c) : (tensor<!tf_type.resource>, tensor<4xf32>) -> ()
  return
}
}
