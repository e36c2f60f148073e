// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// One region of the two runs: what the other one would do, also to variables, does not happen. TFLite kernels/if.cc

// EXPECT: 1
// EXPECT: 2
// EXPECT: [3]
// EXPECT: [5, 6]
func.func @main() -> (tensor<i32>, tensor<i32>, tensor<1xi32>, tensor<?xi32>) {
  %true = "tfl.pseudo_const"() <{value = dense<true> : tensor<i1>}> : () -> tensor<i1>
  %false = "tfl.pseudo_const"() <{value = dense<false> : tensor<1xi1>}> : () -> tensor<1xi1>
  %one = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %two = "tfl.pseudo_const"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
  %h = "tfl.var_handle"() <{container = "", shared_name = "v"}> : () -> tensor<!tf_type.resource>
  %three = "tfl.pseudo_const"() <{value = dense<3> : tensor<1xi32>}> : () -> tensor<1xi32>
  %four = "tfl.pseudo_const"() <{value = dense<4> : tensor<1xi32>}> : () -> tensor<1xi32>
  "tfl.assign_variable"(%h, %three) : (tensor<!tf_type.resource>, tensor<1xi32>) -> ()
  %0:2 = "tfl.if"(%true) ({
    "tfl.yield"(%one, %two) : (tensor<i32>, tensor<i32>) -> ()
  }, {
    "tfl.assign_variable"(%h, %four) : (tensor<!tf_type.resource>, tensor<1xi32>) -> ()
    "tfl.yield"(%two, %one) : (tensor<i32>, tensor<i32>) -> ()
  }) : (tensor<i1>) -> (tensor<i32>, tensor<i32>)
  %1 = "tfl.read_variable"(%h) : (tensor<!tf_type.resource>) -> tensor<1xi32>
  // One in another, and results of a size that the branch decides.
  %2 = "tfl.if"(%true) ({
    %inner = "tfl.if"(%true) ({
      %v = "tfl.pseudo_const"() <{value = dense<[5, 6]> : tensor<2xi32>}> : () -> tensor<?xi32>
      "tfl.yield"(%v) : (tensor<?xi32>) -> ()
    }, {
      %v = "tfl.pseudo_const"() <{value = dense<[7]> : tensor<1xi32>}> : () -> tensor<?xi32>
      "tfl.yield"(%v) : (tensor<?xi32>) -> ()
    }) : (tensor<i1>) -> tensor<?xi32>
    "tfl.yield"(%inner) : (tensor<?xi32>) -> ()
  }, {
    %v = "tfl.pseudo_const"() <{value = dense<[8, 9, 10]> : tensor<3xi32>}> : () -> tensor<?xi32>
    "tfl.yield"(%v) : (tensor<?xi32>) -> ()
  }) : (tensor<i1>) -> tensor<?xi32>
  return %0#0, %0#1, %1, %2 : tensor<i32>, tensor<i32>, tensor<1xi32>, tensor<?xi32>
}
