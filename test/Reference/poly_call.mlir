// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Regions that compute the same in different ways: the first one runs. Composite of the converter.

// EXPECT: [0.0, 2.0]
func.func @main() -> tensor<2xf32> {
  %0 = "tfl.pseudo_const"() <{value = dense<[-1.0, 2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %zero = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %1 = "tfl.poly_call"(%0) ({
  ^bb0(%x: tensor<2xf32>):
    %2 = "tfl.maximum"(%x, %zero) : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>
    "tfl.yield"(%2) : (tensor<2xf32>) -> ()
  }, {
  ^bb0(%x: tensor<2xf32>):
    %2 = "tfl.relu"(%x) : (tensor<2xf32>) -> tensor<2xf32>
    "tfl.yield"(%2) : (tensor<2xf32>) -> ()
  }) : (tensor<2xf32>) -> tensor<2xf32>
  return %1 : tensor<2xf32>
}
