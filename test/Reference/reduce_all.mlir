// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Whether every element is true over the dimensions. TFLite kernels/reduce.cc

// EXPECT: [1, 0]
// EXPECT: [[0], [1]]
// EXPECT: [[[0], [1]]]
// EXPECT: 0
// EXPECT: [1, 1]
// EXPECT: 1
func.func @main() -> (tensor<2xi1>, tensor<2x1xi1>, tensor<1x2x1xi1>, tensor<i1>, tensor<2xi1>, tensor<i1>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[true, false], [true, true]]> : tensor<2x2xi1>}> : () -> tensor<2x2xi1>
  %1 = "tfl.pseudo_const"() <{value = dense<[0]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %2 = "tfl.reduce_all"(%0, %1) <{keep_dims = false}> : (tensor<2x2xi1>, tensor<1xi32>) -> tensor<2xi1>
  %3 = "tfl.pseudo_const"() <{value = dense<[[true, false], [true, true]]> : tensor<2x2xi1>}> : () -> tensor<2x2xi1>
  %4 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %5 = "tfl.reduce_all"(%3, %4) <{keep_dims = true}> : (tensor<2x2xi1>, tensor<1xi32>) -> tensor<2x1xi1>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[[true, false], [true, true]], [[false, false], [true, true]]]> : tensor<2x2x2xi1>}> : () -> tensor<2x2x2xi1>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[0, -1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n0_r = "tfl.reduce_all"(%n0_0, %n0_1) <{keep_dims = true}> : (tensor<2x2x2xi1>, tensor<2xi32>) -> tensor<1x2x1xi1>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[[true, false], [true, true]], [[false, false], [true, true]]]> : tensor<2x2x2xi1>}> : () -> tensor<2x2x2xi1>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[0, 1, 2]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %n1_r = "tfl.reduce_all"(%n1_0, %n1_1) <{keep_dims = false}> : (tensor<2x2x2xi1>, tensor<3xi32>) -> tensor<i1>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xi1>}> : () -> tensor<2x0xi1>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n2_r = "tfl.reduce_all"(%n2_0, %n2_1) <{keep_dims = false}> : (tensor<2x0xi1>, tensor<1xi32>) -> tensor<2xi1>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<true> : tensor<i1>}> : () -> tensor<i1>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi32>}> : () -> tensor<0xi32>
  %n3_r = "tfl.reduce_all"(%n3_0, %n3_1) <{keep_dims = false}> : (tensor<i1>, tensor<0xi32>) -> tensor<i1>
  return %2, %5, %n0_r, %n1_r, %n2_r, %n3_r : tensor<2xi1>, tensor<2x1xi1>, tensor<1x2x1xi1>, tensor<i1>, tensor<2xi1>, tensor<i1>
}
