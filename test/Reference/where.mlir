// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The coordinates of all elements that are not zero. TFLite kernels/where.cc

// EXPECT: [[0, 0], [1, 1]]
// EXPECT: [[0, 0, 1], [1, 0, 0]]
// EXPECT: [[0, 0, 1], [1, 0, 0]]
// EXPECT: [[0, 0, 1], [1, 0, 0]]
// EXPECT: [[0, 0, 1], [1, 0, 0]]
// EXPECT: [[0]]
// EXPECT: []
// EXPECT: []
func.func @main() -> (tensor<2x2xi64>, tensor<2x3xi64>, tensor<2x3xi64>, tensor<2x3xi64>, tensor<2x3xi64>, tensor<1x1xi64>, tensor<0x1xi64>, tensor<0x2xi64>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[true, false], [false, true]]> : tensor<2x2xi1>}> : () -> tensor<2x2xi1>
  %1 = "tfl.where"(%0) : (tensor<2x2xi1>) -> tensor<2x2xi64>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 2.0]], [[-1.0, 0.0]]]> : tensor<2x1x2xf32>}> : () -> tensor<2x1x2xf32>
  %n0_r = "tfl.where"(%n0_0) : (tensor<2x1x2xf32>) -> tensor<2x3xi64>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[[0, 2]], [[-1, 0]]]> : tensor<2x1x2xi32>}> : () -> tensor<2x1x2xi32>
  %n1_r = "tfl.where"(%n1_0) : (tensor<2x1x2xi32>) -> tensor<2x3xi64>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[[0, 2]], [[-1, 0]]]> : tensor<2x1x2xi64>}> : () -> tensor<2x1x2xi64>
  %n2_r = "tfl.where"(%n2_0) : (tensor<2x1x2xi64>) -> tensor<2x3xi64>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[[[0, 2]], [[-1, 0]]]> : tensor<2x1x2xi8>}> : () -> tensor<2x1x2xi8>
  %n3_r = "tfl.where"(%n3_0) : (tensor<2x1x2xi8>) -> tensor<2x3xi64>
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[0x7FC00000, 0.0, -0.0]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n4_r = "tfl.where"(%n4_0) : (tensor<3xf32>) -> tensor<1x1xi64>
  // Nowhere.
  %n5_0 = "tfl.pseudo_const"() <{value = dense<[false, false]> : tensor<2xi1>}> : () -> tensor<2xi1>
  %n5_r = "tfl.where"(%n5_0) : (tensor<2xi1>) -> tensor<0x1xi64>
  %n6_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x2xi1>}> : () -> tensor<0x2xi1>
  %n6_r = "tfl.where"(%n6_0) : (tensor<0x2xi1>) -> tensor<0x2xi64>
  return %1, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r : tensor<2x2xi64>, tensor<2x3xi64>, tensor<2x3xi64>, tensor<2x3xi64>, tensor<2x3xi64>, tensor<1x1xi64>, tensor<0x1xi64>, tensor<0x2xi64>
}
