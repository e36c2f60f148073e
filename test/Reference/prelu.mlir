// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// x where it is not negative, alpha * x elsewhere. TFLite kernels/activations.cc

// EXPECT: [[[-0.5, 2.0], [-1.5, -1.0]]]
func.func @main() -> (tensor<1x2x2xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[-1.0, 2.0], [-3.0, -4.0]]]> : tensor<1x2x2xf32>}> : () -> tensor<1x2x2xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[0.5, 0.25]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %2 = "tfl.prelu"(%0, %1) : (tensor<1x2x2xf32>, tensor<2xf32>) -> tensor<1x2x2xf32>
  return %2 : tensor<1x2x2xf32>
}
