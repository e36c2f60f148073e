// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The element or slice at each vector of coordinates. TFLite kernels/gather_nd.cc

// EXPECT: [[4.0, 5.0, 6.0, 7.0], [20.0, 21.0, 22.0, 23.0]]
// EXPECT: [23.0]
func.func @main() -> (tensor<2x4xf32>, tensor<1xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0, 15.0], [16.0, 17.0, 18.0, 19.0], [20.0, 21.0, 22.0, 23.0]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[[0, 1], [1, 2]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %2 = "tfl.gather_nd"(%0, %1) : (tensor<2x3x4xf32>, tensor<2x2xi32>) -> tensor<2x4xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0, 15.0], [16.0, 17.0, 18.0, 19.0], [20.0, 21.0, 22.0, 23.0]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<[[1, 2, 3]]> : tensor<1x3xi32>}> : () -> tensor<1x3xi32>
  %5 = "tfl.gather_nd"(%3, %4) : (tensor<2x3x4xf32>, tensor<1x3xi32>) -> tensor<1xf32>
  return %2, %5 : tensor<2x4xf32>, tensor<1xf32>
}
