// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Each filter projects the input, remembers the last projections and weighs them over time; rank filters make a unit.
// TFLite kernels/svdf.cc

// EXPECT: [[2.76909328, 2.41861463]]
// EXPECT: [[0.45854941, 1.3779552], [1.56317163, 1.60481]]
// EXPECT: [[-2.21825647, 2.66830492, 3.16528916]]
// EXPECT: [[0.0615932904, 0.0]]
func.func @main() -> (tensor<1x2xf32>, tensor<2x2xf32>, tensor<1x3xf32>, tensor<1x2xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.7610000371932983, -0.37599998712539673, -0.5009999871253967]]> : tensor<1x3xf32>}> : () -> tensor<1x3xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[[1.7519999742507935, -1.8680000305175781, 1.6729999780654907], [0.44600000977516174, -1.7319999933242798, 0.27399998903274536], [-0.16500000655651093, 0.25600001215934753, 0.9490000009536743], [0.7139999866485596, 1.9889999628067017, -1.3730000257492065]]> : tensor<4x3xf32>}> : () -> tensor<4x3xf32>
  %2 = "tfl.pseudo_const"() <{value = dense<[[1.2510000467300415, -0.35600000619888306], [1.1330000162124634, 1.5670000314712524], [1.968000054359436, -0.9359999895095825], [-0.18799999356269836, 1.7710000276565552]]> : tensor<4x2xf32>}> : () -> tensor<4x2xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[1.7829999923706055, -0.5090000033378601]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x8xf32>}> {tfl.is_variable} : () -> tensor<1x8xf32>
  %5 = "tfl.svdf"(%0, %1, %2, %3, %4) <{fused_activation_function = "NONE", rank = 2 : i32}> : (tensor<1x3xf32>, tensor<4x3xf32>, tensor<4x2xf32>, tensor<2xf32>, tensor<1x8xf32>) -> tensor<1x2xf32>
  // Two rows, rank 1, an activation.
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[-0.855, 0.986, 1.208], [-1.343, -0.993, 0.627]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[[1.151, 1.002, -1.079], [0.42, 1.067, 0.553]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %n0_2 = "tfl.pseudo_const"() <{value = dense<[[1.347, 0.002, -0.576], [-1.057, 0.231, -0.086]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %n0_3 = "tfl.pseudo_const"() <{value = dense<[-0.29, 1.495]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n0_4 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0]]> : tensor<2x6xf32>}> {tfl.is_variable} : () -> tensor<2x6xf32>
  %n0_r = "tfl.svdf"(%n0_0, %n0_1, %n0_2, %n0_3, %n0_4) <{fused_activation_function = "RELU", rank = 1 : i32}> : (tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2x6xf32>) -> tensor<2x2xf32>
  // No bias, a memory of one step.
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[-0.983, -1.013]]> : tensor<1x2xf32>}> : () -> tensor<1x2xf32>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[[-0.759, 0.434], [-1.102, -1.206], [0.441, 1.16], [-1.067, -0.311], [1.417, 1.083], [1.169, -0.919]]> : tensor<6x2xf32>}> : () -> tensor<6x2xf32>
  %n1_2 = "tfl.pseudo_const"() <{value = dense<[[0.328], [-1.006], [-0.972], [0.81], [-1.187], [-0.961]]> : tensor<6x1xf32>}> : () -> tensor<6x1xf32>
  %n1_3 = "tfl.no_value"() <{value}> : () -> none
  %n1_4 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0, 0.0, 0.0, 0.0]]> : tensor<1x6xf32>}> {tfl.is_variable} : () -> tensor<1x6xf32>
  %n1_r = "tfl.svdf"(%n1_0, %n1_1, %n1_2, %n1_3, %n1_4) <{fused_activation_function = "NONE", rank = 2 : i32}> : (tensor<1x2xf32>, tensor<6x2xf32>, tensor<6x1xf32>, none, tensor<1x6xf32>) -> tensor<1x3xf32>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[0.327, -1.381]]> : tensor<1x2xf32>}> : () -> tensor<1x2xf32>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[[-0.191, 0.32], [-0.14, -0.864], [-1.439, -0.715], [-0.404, -0.395]]> : tensor<4x2xf32>}> : () -> tensor<4x2xf32>
  %n2_2 = "tfl.pseudo_const"() <{value = dense<[[1.367, -1.044], [-1.004, 0.665], [-1.384, 0.054], [-0.181, 0.167]]> : tensor<4x2xf32>}> : () -> tensor<4x2xf32>
  %n2_3 = "tfl.pseudo_const"() <{value = dense<[-1.228, -1.122]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n2_4 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]]> : tensor<1x8xf32>}> {tfl.is_variable} : () -> tensor<1x8xf32>
  %n2_r = "tfl.svdf"(%n2_0, %n2_1, %n2_2, %n2_3, %n2_4) <{fused_activation_function = "RELU6", rank = 2 : i32}> : (tensor<1x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<2xf32>, tensor<1x8xf32>) -> tensor<1x2xf32>
  return %5, %n0_r, %n1_r, %n2_r : tensor<1x2xf32>, tensor<2x2xf32>, tensor<1x3xf32>, tensor<1x2xf32>
}
