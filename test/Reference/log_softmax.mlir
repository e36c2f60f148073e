// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// x minus the logarithm of the sum of exp(x) along the last dimension. TFLite kernels/activations.cc

// EXPECT: [[-2.40760589, -1.40760601, -0.407605976], [-1.31326163, -0.313261688, -1006.31323]]
func.func @main() -> (tensor<2x3xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0, 3.0], [1000.0, 1001.0, -5.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %1 = "tfl.log_softmax"(%0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %1 : tensor<2x3xf32>
}
