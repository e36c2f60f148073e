// RUN: %python %S/Inputs/check-op.py tfl-run %s
// A variable keeps what was assigned last, whatever its type and shape; its name is container and shared name. Two handles of
// one name are one variable. TFLite kernels/{assign_variable,read_variable,var_handle}.cc

// EXPECT: [1.5]
// EXPECT: [[2, 3]]
// EXPECT: ["a", ""]
// EXPECT: [5, -5]
// EXPECT: []
func.func @main() -> (tensor<*xf32>, tensor<*xi64>, tensor<2x!tf_type.string>, tensor<2x!quant.uniform<i8:f32, 0.5>>, tensor<0xi1>) {
  %a = "tfl.var_handle"() <{container = "", shared_name = "v"}> : () -> tensor<!tf_type.resource>
  %b = "tfl.var_handle"() <{container = "c", shared_name = "v"}> : () -> tensor<!tf_type.resource>
  %c = "tfl.var_handle"() <{container = "", shared_name = "v"}> : () -> tensor<!tf_type.resource>
  %s = "tfl.var_handle"() <{container = "", shared_name = "s"}> : () -> tensor<1x!tf_type.resource>
  %q = "tfl.var_handle"() <{container = "", shared_name = "q"}> : () -> tensor<!tf_type.resource>
  %e = "tfl.var_handle"() <{container = "", shared_name = "e"}> : () -> tensor<!tf_type.resource>
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0]]> : tensor<1x2xf32>}> : () -> tensor<1x2xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[1.5]> : tensor<1xf32>}> : () -> tensor<1xf32>
  %2 = "tfl.pseudo_const"() <{value = dense<[[2, 3]]> : tensor<1x2xi64>}> : () -> tensor<1x2xi64>
  %3 = "tfl.pseudo_const"() <{value = dense<["a", ""]> : tensor<2x!tf_type.string>}> : () -> tensor<2x!tf_type.string>
  %4 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i8:f32, 0.5>>, value = dense<[5, -5]> : tensor<2xi8>}> : () -> tensor<2x!quant.uniform<i8:f32, 0.5>>
  %5 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi1>}> : () -> tensor<0xi1>
  "tfl.assign_variable"(%a, %0) : (tensor<!tf_type.resource>, tensor<1x2xf32>) -> ()
  "tfl.assign_variable"(%b, %2) : (tensor<!tf_type.resource>, tensor<1x2xi64>) -> ()
  "tfl.assign_variable"(%c, %1) : (tensor<!tf_type.resource>, tensor<1xf32>) -> ()
  "tfl.assign_variable"(%s, %3) : (tensor<1x!tf_type.resource>, tensor<2x!tf_type.string>) -> ()
  "tfl.assign_variable"(%q, %4) : (tensor<!tf_type.resource>, tensor<2x!quant.uniform<i8:f32, 0.5>>) -> ()
  "tfl.assign_variable"(%e, %5) : (tensor<!tf_type.resource>, tensor<0xi1>) -> ()
  %r0 = "tfl.read_variable"(%a) : (tensor<!tf_type.resource>) -> tensor<*xf32>
  %r1 = "tfl.read_variable"(%b) : (tensor<!tf_type.resource>) -> tensor<*xi64>
  %r2 = "tfl.read_variable"(%s) : (tensor<1x!tf_type.resource>) -> tensor<2x!tf_type.string>
  %r3 = "tfl.read_variable"(%q) : (tensor<!tf_type.resource>) -> tensor<2x!quant.uniform<i8:f32, 0.5>>
  %r4 = "tfl.read_variable"(%e) : (tensor<!tf_type.resource>) -> tensor<0xi1>
  return %r0, %r1, %r2, %r3, %r4 : tensor<*xf32>, tensor<*xi64>, tensor<2x!tf_type.string>, tensor<2x!quant.uniform<i8:f32, 0.5>>, tensor<0xi1>
}
