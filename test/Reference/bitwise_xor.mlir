// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Bits that differ. TFLite kernels/bitwise_xor.cc

// EXPECT: [6, -2, -8]
// EXPECT: [240]
// EXPECT: [126, 6, -1]
// EXPECT: [254, 6, 255]
// EXPECT: [32766, 6, -1]
// EXPECT: [65534, 6, 65535]
// EXPECT: [4294967294, 6, 4294967295]
// EXPECT: [[5, 6, 3], [6, 5, 0]]
// EXPECT: []
func.func @main() -> (tensor<3xi32>, tensor<1xui8>, tensor<3xi8>, tensor<3xui8>, tensor<3xi16>, tensor<3xui16>, tensor<3xui32>, tensor<2x3xi32>, tensor<0xi32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[5, -1, 0]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %1 = "tfl.pseudo_const"() <{value = dense<[3, 1, -8]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %2 = "tfl.bitwise_xor"(%0, %1) : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi32>
  %3 = "tfl.pseudo_const"() <{value = dense<[255]> : tensor<1xui8>}> : () -> tensor<1xui8>
  %4 = "tfl.pseudo_const"() <{value = dense<[15]> : tensor<1xui8>}> : () -> tensor<1xui8>
  %5 = "tfl.bitwise_xor"(%3, %4) : (tensor<1xui8>, tensor<1xui8>) -> tensor<1xui8>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[127, 5, -128]> : tensor<3xi8>}> : () -> tensor<3xi8>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[1, 3, 127]> : tensor<3xi8>}> : () -> tensor<3xi8>
  %n0_r = "tfl.bitwise_xor"(%n0_0, %n0_1) : (tensor<3xi8>, tensor<3xi8>) -> tensor<3xi8>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[255, 5, 0]> : tensor<3xui8>}> : () -> tensor<3xui8>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[1, 3, 255]> : tensor<3xui8>}> : () -> tensor<3xui8>
  %n1_r = "tfl.bitwise_xor"(%n1_0, %n1_1) : (tensor<3xui8>, tensor<3xui8>) -> tensor<3xui8>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[32767, 5, -32768]> : tensor<3xi16>}> : () -> tensor<3xi16>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[1, 3, 32767]> : tensor<3xi16>}> : () -> tensor<3xi16>
  %n2_r = "tfl.bitwise_xor"(%n2_0, %n2_1) : (tensor<3xi16>, tensor<3xi16>) -> tensor<3xi16>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[65535, 5, 0]> : tensor<3xui16>}> : () -> tensor<3xui16>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[1, 3, 65535]> : tensor<3xui16>}> : () -> tensor<3xui16>
  %n3_r = "tfl.bitwise_xor"(%n3_0, %n3_1) : (tensor<3xui16>, tensor<3xui16>) -> tensor<3xui16>
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[4294967295, 5, 0]> : tensor<3xui32>}> : () -> tensor<3xui32>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<[1, 3, 4294967295]> : tensor<3xui32>}> : () -> tensor<3xui32>
  %n4_r = "tfl.bitwise_xor"(%n4_0, %n4_1) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
  %n5_0 = "tfl.pseudo_const"() <{value = dense<[[1], [2]]> : tensor<2x1xi32>}> : () -> tensor<2x1xi32>
  %n5_1 = "tfl.pseudo_const"() <{value = dense<[[4, 7, 2]]> : tensor<1x3xi32>}> : () -> tensor<1x3xi32>
  %n5_r = "tfl.bitwise_xor"(%n5_0, %n5_1) : (tensor<2x1xi32>, tensor<1x3xi32>) -> tensor<2x3xi32>
  %n6_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi32>}> : () -> tensor<0xi32>
  %n6_1 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n6_r = "tfl.bitwise_xor"(%n6_0, %n6_1) : (tensor<0xi32>, tensor<1xi32>) -> tensor<0xi32>
  return %2, %5, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r : tensor<3xi32>, tensor<1xui8>, tensor<3xi8>, tensor<3xui8>, tensor<3xi16>, tensor<3xui16>, tensor<3xui32>, tensor<2x3xi32>, tensor<0xi32>
}
