// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// A dimension of extent 1 at an index of the result. TFLite kernels/expand_dims.cc

// EXPECT: [[1.0, 2.0]]
// EXPECT: [[1.0], [2.0]]
func.func @main() -> (tensor<1x2xf32>, tensor<2x1xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
  %2 = "tfl.expand_dims"(%0, %1) : (tensor<2xf32>, tensor<i32>) -> tensor<1x2xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<-1> : tensor<i32>}> : () -> tensor<i32>
  %5 = "tfl.expand_dims"(%3, %4) : (tensor<2xf32>, tensor<i32>) -> tensor<2x1xf32>
  return %2, %5 : tensor<1x2xf32>, tensor<2x1xf32>
}
