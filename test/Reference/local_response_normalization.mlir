// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// x / (bias + alpha * sum of squares over the channels up to radius away) ^ beta. TFLite
// kernels/local_response_norm.cc

// EXPECT: [[[[0.390794963, 0.420448214, 0.384036481, 0.567949414]]]]
func.func @main() -> (tensor<1x1x1x4xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[[1.0, 2.0, 3.0, 4.0]]]]> : tensor<1x1x1x4xf32>}> : () -> tensor<1x1x1x4xf32>
  %1 = "tfl.local_response_normalization"(%0) <{alpha = 0.5 : f32, beta = 0.75 : f32, bias = 1.0 : f32, radius = 1 : i32}> : (tensor<1x1x1x4xf32>) -> tensor<1x1x1x4xf32>
  return %1 : tensor<1x1x1x4xf32>
}
