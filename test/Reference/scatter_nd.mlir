// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Zeros with the updates added at their coordinates. TFLite kernels/scatter_nd.cc

// EXPECT: [0.0, 15.0, 0.0, 20.0]
// EXPECT: [[[0, 0], [7, 8]], [[0, 0], [0, 0]]]
func.func @main() -> (tensor<4xf32>, tensor<2x2x2xi32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1], [3], [1]]> : tensor<3x1xi32>}> : () -> tensor<3x1xi32>
  %1 = "tfl.pseudo_const"() <{value = dense<[10.0, 20.0, 5.0]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %2 = "tfl.pseudo_const"() <{value = dense<[4]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %3 = "tfl.scatter_nd"(%0, %1, %2) : (tensor<3x1xi32>, tensor<3xf32>, tensor<1xi32>) -> tensor<4xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<[[0, 1]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
  %5 = "tfl.pseudo_const"() <{value = dense<[[7, 8]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
  %6 = "tfl.pseudo_const"() <{value = dense<[2, 2, 2]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %7 = "tfl.scatter_nd"(%4, %5, %6) : (tensor<1x2xi32>, tensor<1x2xi32>, tensor<3xi32>) -> tensor<2x2x2xi32>
  return %3, %7 : tensor<4xf32>, tensor<2x2x2xi32>
}
