// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// (lhs - rhs) squared. TFLite kernels/squared_difference.cc

// EXPECT: [[1.0, 16.0], [1.0, 2.25]]
// EXPECT: [9, 25]
func.func @main() -> (tensor<2x2xf32>, tensor<2xi32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, -2.0], [3.0, 0.5]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[2.0, 2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %2 = "tfl.squared_difference"(%0, %1) : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[5, -3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %4 = "tfl.pseudo_const"() <{value = dense<[2]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %5 = "tfl.squared_difference"(%3, %4) : (tensor<2xi32>, tensor<1xi32>) -> tensor<2xi32>
  return %2, %5 : tensor<2x2xf32>, tensor<2xi32>
}
