// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Zeros with the updates added at their coordinates. TFLite kernels/scatter_nd.cc

// EXPECT: [0.0, 15.0, 0.0, 20.0]
// EXPECT: [[[0, 0], [7, 8]], [[0, 0], [0, 0]]]
// EXPECT: [0.0, 6.0, 0.0, 12.0, 0.0]
// EXPECT: [0, 6, 0, 12, 0]
// EXPECT: [0, 6, 0, 12, 0]
// EXPECT: [0, 6, 0, 12, 0]
// EXPECT: [0, 6, 0, 12, 0]
// EXPECT: [[[0.0, 0.0], [1.0, 2.0]], [[3.0, 4.0], [0.0, 0.0]]]
// EXPECT: [0.0, 0.0, 0.0]
// EXPECT: [-2147483648]
// EXPECT: [0, 1, 0]
func.func @main() -> (tensor<4xf32>, tensor<2x2x2xi32>, tensor<5xf32>, tensor<5xi32>, tensor<5xi64>, tensor<5xi8>, tensor<5xui8>, tensor<2x2x2xf32>, tensor<3xf32>, tensor<1xi32>, tensor<3xi1>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1], [3], [1]]> : tensor<3x1xi32>}> : () -> tensor<3x1xi32>
  %1 = "tfl.pseudo_const"() <{value = dense<[10.0, 20.0, 5.0]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %2 = "tfl.pseudo_const"() <{value = dense<[4]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %3 = "tfl.scatter_nd"(%0, %1, %2) : (tensor<3x1xi32>, tensor<3xf32>, tensor<1xi32>) -> tensor<4xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<[[0, 1]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
  %5 = "tfl.pseudo_const"() <{value = dense<[[7, 8]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
  %6 = "tfl.pseudo_const"() <{value = dense<[2, 2, 2]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %7 = "tfl.scatter_nd"(%4, %5, %6) : (tensor<1x2xi32>, tensor<1x2xi32>, tensor<3xi32>) -> tensor<2x2x2xi32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[3], [1], [3]]> : tensor<3x1xi32>}> : () -> tensor<3x1xi32>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[5.0, 6.0, 7.0]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n0_2 = "tfl.pseudo_const"() <{value = dense<[5]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n0_r = "tfl.scatter_nd"(%n0_0, %n0_1, %n0_2) : (tensor<3x1xi32>, tensor<3xf32>, tensor<1xi32>) -> tensor<5xf32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[3], [1], [3]]> : tensor<3x1xi32>}> : () -> tensor<3x1xi32>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[5, 6, 7]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %n1_2 = "tfl.pseudo_const"() <{value = dense<[5]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n1_r = "tfl.scatter_nd"(%n1_0, %n1_1, %n1_2) : (tensor<3x1xi32>, tensor<3xi32>, tensor<1xi32>) -> tensor<5xi32>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[3], [1], [3]]> : tensor<3x1xi32>}> : () -> tensor<3x1xi32>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[5, 6, 7]> : tensor<3xi64>}> : () -> tensor<3xi64>
  %n2_2 = "tfl.pseudo_const"() <{value = dense<[5]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n2_r = "tfl.scatter_nd"(%n2_0, %n2_1, %n2_2) : (tensor<3x1xi32>, tensor<3xi64>, tensor<1xi32>) -> tensor<5xi64>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[[3], [1], [3]]> : tensor<3x1xi32>}> : () -> tensor<3x1xi32>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[5, 6, 7]> : tensor<3xi8>}> : () -> tensor<3xi8>
  %n3_2 = "tfl.pseudo_const"() <{value = dense<[5]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n3_r = "tfl.scatter_nd"(%n3_0, %n3_1, %n3_2) : (tensor<3x1xi32>, tensor<3xi8>, tensor<1xi32>) -> tensor<5xi8>
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[[3], [1], [3]]> : tensor<3x1xi32>}> : () -> tensor<3x1xi32>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<[5, 6, 7]> : tensor<3xui8>}> : () -> tensor<3xui8>
  %n4_2 = "tfl.pseudo_const"() <{value = dense<[5]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n4_r = "tfl.scatter_nd"(%n4_0, %n4_1, %n4_2) : (tensor<3x1xi32>, tensor<3xui8>, tensor<1xi32>) -> tensor<5xui8>
  %n5_0 = "tfl.pseudo_const"() <{value = dense<[[[0, 1]], [[1, 0]]]> : tensor<2x1x2xi32>}> : () -> tensor<2x1x2xi32>
  %n5_1 = "tfl.pseudo_const"() <{value = dense<[[[1.0, 2.0]], [[3.0, 4.0]]]> : tensor<2x1x2xf32>}> : () -> tensor<2x1x2xf32>
  %n5_2 = "tfl.pseudo_const"() <{value = dense<[2, 2, 2]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %n5_r = "tfl.scatter_nd"(%n5_0, %n5_1, %n5_2) : (tensor<2x1x2xi32>, tensor<2x1x2xf32>, tensor<3xi32>) -> tensor<2x2x2xf32>
  %n6_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x1xi32>}> : () -> tensor<0x1xi32>
  %n6_1 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xf32>}> : () -> tensor<0xf32>
  %n6_2 = "tfl.pseudo_const"() <{value = dense<[3]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n6_r = "tfl.scatter_nd"(%n6_0, %n6_1, %n6_2) : (tensor<0x1xi32>, tensor<0xf32>, tensor<1xi32>) -> tensor<3xf32>
  %n7_0 = "tfl.pseudo_const"() <{value = dense<[[0], [0]]> : tensor<2x1xi32>}> : () -> tensor<2x1xi32>
  %n7_1 = "tfl.pseudo_const"() <{value = dense<[2147483647, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n7_2 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n7_r = "tfl.scatter_nd"(%n7_0, %n7_1, %n7_2) : (tensor<2x1xi32>, tensor<2xi32>, tensor<1xi32>) -> tensor<1xi32>
  // Of truth values one that is true is enough.
  %e_0 = "tfl.pseudo_const"() <{value = dense<[[1], [1], [0]]> : tensor<3x1xi32>}> : () -> tensor<3x1xi32>
  %e_1 = "tfl.pseudo_const"() <{value = dense<[true, true, false]> : tensor<3xi1>}> : () -> tensor<3xi1>
  %e_2 = "tfl.pseudo_const"() <{value = dense<3> : tensor<1xi32>}> : () -> tensor<1xi32>
  %e_r = "tfl.scatter_nd"(%e_0, %e_1, %e_2) : (tensor<3x1xi32>, tensor<3xi1>, tensor<1xi32>) -> tensor<3xi1>
  return %3, %7, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r, %n7_r, %e_r : tensor<4xf32>, tensor<2x2x2xi32>, tensor<5xf32>, tensor<5xi32>, tensor<5xi64>, tensor<5xi8>, tensor<5xui8>, tensor<2x2x2xf32>, tensor<3xf32>, tensor<1xi32>, tensor<3xi1>
}
