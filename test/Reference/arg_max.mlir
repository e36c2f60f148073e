// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The index of the greatest element, the first of equal ones. TFLite kernels/arg_min_max.cc

// EXPECT: [0, 0]
// EXPECT: [0, 0, 0]
func.func @main() -> (tensor<2xi32>, tensor<3xi64>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[3.0, 1.0, 3.0], [0.0, -2.0, -2.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %2 = "tfl.arg_max"(%0, %1) : (tensor<2x3xf32>, tensor<i32>) -> tensor<2xi32>
  %3 = "tfl.pseudo_const"() <{value = dense<[[3.0, 1.0, 3.0], [0.0, -2.0, -2.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<-2> : tensor<i32>}> : () -> tensor<i32>
  %5 = "tfl.arg_max"(%3, %4) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xi64>
  return %2, %5 : tensor<2xi32>, tensor<3xi64>
}
