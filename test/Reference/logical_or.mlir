// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// logical_or of truth values. TFLite kernels/logical.cc

// EXPECT: [1, 1, 1, 0]
// EXPECT: [1, 1, 1, 1]
// EXPECT: [[1, 1], [1, 0]]
// EXPECT: [[1, 1]]
// EXPECT: []
func.func @main() -> (tensor<4xi1>, tensor<4xi1>, tensor<2x2xi1>, tensor<1x2xi1>, tensor<0x2xi1>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[true, true, false, false]> : tensor<4xi1>}> : () -> tensor<4xi1>
  %1 = "tfl.pseudo_const"() <{value = dense<[true, false, true, false]> : tensor<4xi1>}> : () -> tensor<4xi1>
  %2 = "tfl.logical_or"(%0, %1) : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
  %3 = "tfl.pseudo_const"() <{value = dense<[true]> : tensor<1xi1>}> : () -> tensor<1xi1>
  %4 = "tfl.pseudo_const"() <{value = dense<[true, false, true, false]> : tensor<4xi1>}> : () -> tensor<4xi1>
  %5 = "tfl.logical_or"(%3, %4) : (tensor<1xi1>, tensor<4xi1>) -> tensor<4xi1>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[true], [false]]> : tensor<2x1xi1>}> : () -> tensor<2x1xi1>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[[true, false]]> : tensor<1x2xi1>}> : () -> tensor<1x2xi1>
  %n0_r = "tfl.logical_or"(%n0_0, %n0_1) : (tensor<2x1xi1>, tensor<1x2xi1>) -> tensor<2x2xi1>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<true> : tensor<i1>}> : () -> tensor<i1>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[[true, false]]> : tensor<1x2xi1>}> : () -> tensor<1x2xi1>
  %n1_r = "tfl.logical_or"(%n1_0, %n1_1) : (tensor<i1>, tensor<1x2xi1>) -> tensor<1x2xi1>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x1xi1>}> : () -> tensor<0x1xi1>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[[true, false]]> : tensor<1x2xi1>}> : () -> tensor<1x2xi1>
  %n2_r = "tfl.logical_or"(%n2_0, %n2_1) : (tensor<0x1xi1>, tensor<1x2xi1>) -> tensor<0x2xi1>
  return %2, %5, %n0_r, %n1_r, %n2_r : tensor<4xi1>, tensor<4xi1>, tensor<2x2xi1>, tensor<1x2xi1>, tensor<0x2xi1>
}
