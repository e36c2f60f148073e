// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Each filter projects the input, remembers the last projections and weighs them over time; rank filters make a unit.
// TFLite kernels/svdf.cc

// EXPECT: [[2.76909328, 2.41861463]]
func.func @main() -> (tensor<1x2xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.7610000371932983, -0.37599998712539673, -0.5009999871253967]]> : tensor<1x3xf32>}> : () -> tensor<1x3xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[[1.7519999742507935, -1.8680000305175781, 1.6729999780654907], [0.44600000977516174, -1.7319999933242798, 0.27399998903274536], [-0.16500000655651093, 0.25600001215934753, 0.9490000009536743], [0.7139999866485596, 1.9889999628067017, -1.3730000257492065]]> : tensor<4x3xf32>}> : () -> tensor<4x3xf32>
  %2 = "tfl.pseudo_const"() <{value = dense<[[1.2510000467300415, -0.35600000619888306], [1.1330000162124634, 1.5670000314712524], [1.968000054359436, -0.9359999895095825], [-0.18799999356269836, 1.7710000276565552]]> : tensor<4x2xf32>}> : () -> tensor<4x2xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[1.7829999923706055, -0.5090000033378601]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x8xf32>}> {tfl.is_variable} : () -> tensor<1x8xf32>
  %5 = "tfl.svdf"(%0, %1, %2, %3, %4) <{fused_activation_function = "NONE", rank = 2 : i32}> : (tensor<1x3xf32>, tensor<4x3xf32>, tensor<4x2xf32>, tensor<2xf32>, tensor<1x8xf32>) -> tensor<1x2xf32>
  return %5 : tensor<1x2xf32>
}
