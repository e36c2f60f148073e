// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Without dimensions of extent 1: those named, or all. TFLite kernels/squeeze.cc

// EXPECT: [[1.0], [2.0]]
// EXPECT: [[1.0, 2.0]]
// EXPECT: [1.0, 2.0]
func.func @main() -> (tensor<2x1xf32>, tensor<1x2xf32>, tensor<2xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[1.0], [2.0]]]> : tensor<1x2x1xf32>}> : () -> tensor<1x2x1xf32>
  %1 = "tfl.squeeze"(%0) <{squeeze_dims = [0]}> : (tensor<1x2x1xf32>) -> tensor<2x1xf32>
  %2 = "tfl.pseudo_const"() <{value = dense<[[[1.0], [2.0]]]> : tensor<1x2x1xf32>}> : () -> tensor<1x2x1xf32>
  %3 = "tfl.squeeze"(%2) <{squeeze_dims = [-1]}> : (tensor<1x2x1xf32>) -> tensor<1x2xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<[[[1.0], [2.0]]]> : tensor<1x2x1xf32>}> : () -> tensor<1x2x1xf32>
  %5 = "tfl.squeeze"(%4) <{squeeze_dims = []}> : (tensor<1x2x1xf32>) -> tensor<2xf32>
  return %1, %3, %5 : tensor<2x1xf32>, tensor<1x2xf32>, tensor<2xf32>
}
