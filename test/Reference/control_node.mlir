// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// A node runs its ops where it stands and hands on what they yield; its token is no value.

// EXPECT: [-1.0, 2.0]
// EXPECT: [0.0, 0.0]
// EXPECT: [7, 7]
func.func @main() -> (tensor<2xf32>, tensor<2xf32>, tensor<2xi32>) {
  %x = "tfl.pseudo_const"() <{value = dense<[1.0, -2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %h = "tfl.var_handle"() <{container = "", shared_name = "v"}> : () -> tensor<!tf_type.resource>
  %a, %c = tfl.control_node controls "tfl.neg"(%x) : (tensor<2xf32>) -> tensor<2xf32>
  %d = tfl.control_node(%c) controls "tfl.call_once"() <{session_init_function = "init"}> : () -> ()
  %b, %e = tfl.control_node(%c, %d) {
    %0 = tfl.add %a, %x {fused_activation_function = "NONE"} : tensor<2xf32>
    "tfl.yield"(%0) : (tensor<2xf32>) -> ()
  }
  // Nothing.
  %f = tfl.control_node {
  }
  %v, %g = tfl.control_node(%d) controls "tfl.read_variable"(%h) : (tensor<!tf_type.resource>) -> tensor<2xi32>
  return %a, %b, %v : tensor<2xf32>, tensor<2xf32>, tensor<2xi32>
}
func.func private @init() {
  %h = "tfl.var_handle"() <{container = "", shared_name = "v"}> : () -> tensor<!tf_type.resource>
  %v = "tfl.pseudo_const"() <{value = dense<7> : tensor<2xi32>}> : () -> tensor<2xi32>
  "tfl.assign_variable"(%h, %v) : (tensor<!tf_type.resource>, tensor<2xi32>) -> ()
  return
}
