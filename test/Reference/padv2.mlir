// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// A value before and behind. TFLite kernels/pad.cc

// EXPECT: [[-7.0, 1.0, 2.0, -7.0, -7.0], [-7.0, -7.0, -7.0, -7.0, -7.0]]
func.func @main() -> (tensor<2x5xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0]]> : tensor<1x2xf32>}> : () -> tensor<1x2xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[[0, 1], [1, 2]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %2 = "tfl.pseudo_const"() <{value = dense<-7.0> : tensor<f32>}> : () -> tensor<f32>
  %3 = "tfl.padv2"(%0, %1, %2) : (tensor<1x2xf32>, tensor<2x2xi32>, tensor<f32>) -> tensor<2x5xf32>
  return %3 : tensor<2x5xf32>
}
