// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Whether lhs is less equal to or than rhs, with broadcasting; NaN is equal to nothing. TFLite kernels/comparisons.cc

// EXPECT: [[1, 1, 0], [1, 0, 0]]
// EXPECT: [1, 1, 0]
func.func @main() -> (tensor<2x3xi1>, tensor<3xi1>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0, 0x7FC00000]]> : tensor<1x3xf32>}> : () -> tensor<1x3xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[[2.0], [1.0]]> : tensor<2x1xf32>}> : () -> tensor<2x1xf32>
  %2 = "tfl.less_equal"(%0, %1) : (tensor<1x3xf32>, tensor<2x1xf32>) -> tensor<2x3xi1>
  %3 = "tfl.pseudo_const"() <{value = dense<[3, -1, 4]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %4 = "tfl.pseudo_const"() <{value = dense<[3, 0, -4]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %5 = "tfl.less_equal"(%3, %4) : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
  return %2, %5 : tensor<2x3xi1>, tensor<3xi1>
}
