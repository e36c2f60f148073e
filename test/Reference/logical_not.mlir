// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The other truth value. TFLite kernels/elementwise.cc

// EXPECT: [0, 0, 1, 1]
// EXPECT: [[0], [1]]
// EXPECT: 1
func.func @main() -> (tensor<4xi1>, tensor<2x1xi1>, tensor<i1>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[true, true, false, false]> : tensor<4xi1>}> : () -> tensor<4xi1>
  %1 = "tfl.logical_not"(%0) : (tensor<4xi1>) -> tensor<4xi1>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[true], [false]]> : tensor<2x1xi1>}> : () -> tensor<2x1xi1>
  %n0_r = "tfl.logical_not"(%n0_0) : (tensor<2x1xi1>) -> tensor<2x1xi1>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<false> : tensor<i1>}> : () -> tensor<i1>
  %n1_r = "tfl.logical_not"(%n1_0) : (tensor<i1>) -> tensor<i1>
  return %1, %n0_r, %n1_r : tensor<4xi1>, tensor<2x1xi1>, tensor<i1>
}
