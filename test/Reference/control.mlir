// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// tfl.if runs one region, tfl.while its body as long as the condition holds, tfl.call_once a function once, variables keep
// what was assigned. TFLite kernels/{if,while,call_once,assign_variable,read_variable}.cc

// EXPECT: 12
// EXPECT: 5
// EXPECT: [1, 2]
// EXPECT: [3, 4]
func.func @main() -> (tensor<i32>, tensor<i32>, tensor<2xi32>, tensor<2xi32>) {
  "tfl.call_once"() <{session_init_function = "init"}> : () -> ()
  "tfl.call_once"() <{session_init_function = "init"}> : () -> ()
  %zero = "tfl.pseudo_const"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
  %ten = "tfl.pseudo_const"() <{value = dense<10> : tensor<i32>}> : () -> tensor<i32>
  %three = "tfl.pseudo_const"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
  %0 = "tfl.while"(%zero) ({
  ^bb0(%i: tensor<i32>):
    %c = "tfl.less"(%i, %ten) : (tensor<i32>, tensor<i32>) -> tensor<i1>
    "tfl.yield"(%c) : (tensor<i1>) -> ()
  }, {
  ^bb0(%i: tensor<i32>):
    %n = func.call @next(%i) : (tensor<i32>) -> tensor<i32>
    "tfl.yield"(%n) : (tensor<i32>) -> ()
  }) : (tensor<i32>) -> tensor<i32>
  %less = "tfl.less"(%ten, %three) : (tensor<i32>, tensor<i32>) -> tensor<i1>
  %1 = "tfl.if"(%less) ({
    "tfl.yield"(%zero) : (tensor<i32>) -> ()
  }, {
    %five = "tfl.pseudo_const"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
    "tfl.yield"(%five) : (tensor<i32>) -> ()
  }) : (tensor<i1>) -> tensor<i32>
  %h = "tfl.var_handle"() <{container = "", shared_name = "v"}> : () -> tensor<!tf_type.resource>
  %2 = "tfl.read_variable"(%h) : (tensor<!tf_type.resource>) -> tensor<2xi32>
  %new = "tfl.pseudo_const"() <{value = dense<[3, 4]> : tensor<2xi32>}> : () -> tensor<2xi32>
  "tfl.assign_variable"(%h, %new) : (tensor<!tf_type.resource>, tensor<2xi32>) -> ()
  %3 = "tfl.read_variable"(%h) : (tensor<!tf_type.resource>) -> tensor<2xi32>
  return %0, %1, %2, %3 : tensor<i32>, tensor<i32>, tensor<2xi32>, tensor<2xi32>
}
func.func private @next(%i: tensor<i32>) -> tensor<i32> {
  %three = "tfl.pseudo_const"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
  %0 = tfl.add %i, %three {fused_activation_function = "NONE"} : tensor<i32>
  return %0 : tensor<i32>
}
func.func private @init() {
  %h = "tfl.var_handle"() <{container = "", shared_name = "v"}> : () -> tensor<!tf_type.resource>
  %v = "tfl.pseudo_const"() <{value = dense<[1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  "tfl.assign_variable"(%h, %v) : (tensor<!tf_type.resource>, tensor<2xi32>) -> ()
  return
}
