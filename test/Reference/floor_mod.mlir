// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// floor_mod toward negative infinity; the remainder has the sign of the divisor. TFLite kernels/floor_mod.cc

// EXPECT: [1.0, 1.0, -1.0, -1.0, 0.0]
// EXPECT: [1, 1, -1, -1, 0]
// EXPECT: [1, 1, -1, -1, 0, 0, 0]
// EXPECT: [1, 1, -1, -1, 0, 0, 0]
// EXPECT: [1, 1, -1, -1, 0, 0, 0]
// EXPECT: [1, 2]
// EXPECT: [[1.5, -0.5], [0.5, -1.5]]
// EXPECT: []
// EXPECT: [0.0, NaN, NaN]
func.func @main() -> (tensor<5xf32>, tensor<5xi32>, tensor<7xi8>, tensor<7xi16>, tensor<7xi64>, tensor<2xui8>, tensor<2x2xf32>, tensor<0xf32>, tensor<3xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[7.0, -7.0, 7.0, -7.0, 0.5]> : tensor<5xf32>}> : () -> tensor<5xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[2.0, 2.0, -2.0, -2.0, 0.25]> : tensor<5xf32>}> : () -> tensor<5xf32>
  %2 = "tfl.floor_mod"(%0, %1) : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[7, -7, 7, -7, -2147483648]> : tensor<5xi32>}> : () -> tensor<5xi32>
  %4 = "tfl.pseudo_const"() <{value = dense<[2, 2, -2, -2, -1]> : tensor<5xi32>}> : () -> tensor<5xi32>
  %5 = "tfl.floor_mod"(%3, %4) : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[7, -7, 7, -7, -128, 6, -6]> : tensor<7xi8>}> : () -> tensor<7xi8>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[2, 2, -2, -2, -1, 3, -3]> : tensor<7xi8>}> : () -> tensor<7xi8>
  %n0_r = "tfl.floor_mod"(%n0_0, %n0_1) : (tensor<7xi8>, tensor<7xi8>) -> tensor<7xi8>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[7, -7, 7, -7, -32768, 6, -6]> : tensor<7xi16>}> : () -> tensor<7xi16>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[2, 2, -2, -2, -1, 3, -3]> : tensor<7xi16>}> : () -> tensor<7xi16>
  %n1_r = "tfl.floor_mod"(%n1_0, %n1_1) : (tensor<7xi16>, tensor<7xi16>) -> tensor<7xi16>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[7, -7, 7, -7, -9223372036854775808, 6, -6]> : tensor<7xi64>}> : () -> tensor<7xi64>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[2, 2, -2, -2, -1, 3, -3]> : tensor<7xi64>}> : () -> tensor<7xi64>
  %n2_r = "tfl.floor_mod"(%n2_0, %n2_1) : (tensor<7xi64>, tensor<7xi64>) -> tensor<7xi64>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[7, 200]> : tensor<2xui8>}> : () -> tensor<2xui8>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[2, 3]> : tensor<2xui8>}> : () -> tensor<2xui8>
  %n3_r = "tfl.floor_mod"(%n3_0, %n3_1) : (tensor<2xui8>, tensor<2xui8>) -> tensor<2xui8>
  // Broadcasting.
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[[5.5], [-5.5]]> : tensor<2x1xf32>}> : () -> tensor<2x1xf32>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<[[2.0, -2.0]]> : tensor<1x2xf32>}> : () -> tensor<1x2xf32>
  %n4_r = "tfl.floor_mod"(%n4_0, %n4_1) : (tensor<2x1xf32>, tensor<1x2xf32>) -> tensor<2x2xf32>
  %n5_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xf32>}> : () -> tensor<0xf32>
  %n5_1 = "tfl.pseudo_const"() <{value = dense<[2.0]> : tensor<1xf32>}> : () -> tensor<1xf32>
  %n5_r = "tfl.floor_mod"(%n5_0, %n5_1) : (tensor<0xf32>, tensor<1xf32>) -> tensor<0xf32>
  %n6_0 = "tfl.pseudo_const"() <{value = dense<[-0.0, 3.0, 0x7FC00000]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n6_1 = "tfl.pseudo_const"() <{value = dense<[2.0, 0.0, 1.0]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n6_r = "tfl.floor_mod"(%n6_0, %n6_1) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
  return %2, %5, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r : tensor<5xf32>, tensor<5xi32>, tensor<7xi8>, tensor<7xi16>, tensor<7xi64>, tensor<2xui8>, tensor<2x2xf32>, tensor<0xf32>, tensor<3xf32>
}
