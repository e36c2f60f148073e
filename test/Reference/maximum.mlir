// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The greater of two numbers, with broadcasting. TFLite kernels/maximum_minimum.cc

// EXPECT: [[1.0, 0.0, Infinity], [1.0, -2.0, Infinity]]
// EXPECT: [1, 5]
func.func @main() -> (tensor<2x3xf32>, tensor<2xi64>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, -2.0, 0x7F800000]]> : tensor<1x3xf32>}> : () -> tensor<1x3xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[[0.0], [-3.0]]> : tensor<2x1xf32>}> : () -> tensor<2x1xf32>
  %2 = "tfl.maximum"(%0, %1) : (tensor<1x3xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[1, -9]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %4 = "tfl.pseudo_const"() <{value = dense<[0, 5]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %5 = "tfl.maximum"(%3, %4) : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi64>
  return %2, %5 : tensor<2x3xf32>, tensor<2xi64>
}
