// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Arithmetic for signed numbers; shifts below zero are none, those of the width or more are by one bit less. TFLite
// kernels/right_shift.cc

// EXPECT: [-4, 2, -1, 8, -1]
// EXPECT: [25]
// EXPECT: [-64, 63, 127, 2]
// EXPECT: [0, 127, 255, 2]
// EXPECT: [-16384, 16383, 32767, 2]
// EXPECT: [0, 32767, 65535, 2]
// EXPECT: [0, 2147483647, 4294967295, 2]
// EXPECT: [-1073741824, 1073741823, 2147483647, 2]
func.func @main() -> (tensor<5xi32>, tensor<1xui8>, tensor<4xi8>, tensor<4xui8>, tensor<4xi16>, tensor<4xui16>, tensor<4xui32>, tensor<4xi32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[-8, 8, -8, 8, -1]> : tensor<5xi32>}> : () -> tensor<5xi32>
  %1 = "tfl.pseudo_const"() <{value = dense<[1, 2, 40, -3, 31]> : tensor<5xi32>}> : () -> tensor<5xi32>
  %2 = "tfl.right_shift"(%0, %1) : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi32>
  %3 = "tfl.pseudo_const"() <{value = dense<[200]> : tensor<1xui8>}> : () -> tensor<1xui8>
  %4 = "tfl.pseudo_const"() <{value = dense<[3]> : tensor<1xui8>}> : () -> tensor<1xui8>
  %5 = "tfl.right_shift"(%3, %4) : (tensor<1xui8>, tensor<1xui8>) -> tensor<1xui8>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[-128, 127, 127, 9]> : tensor<4xi8>}> : () -> tensor<4xi8>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[1, 1, 0, 2]> : tensor<4xi8>}> : () -> tensor<4xi8>
  %n0_r = "tfl.right_shift"(%n0_0, %n0_1) : (tensor<4xi8>, tensor<4xi8>) -> tensor<4xi8>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[0, 255, 255, 9]> : tensor<4xui8>}> : () -> tensor<4xui8>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[1, 1, 0, 2]> : tensor<4xui8>}> : () -> tensor<4xui8>
  %n1_r = "tfl.right_shift"(%n1_0, %n1_1) : (tensor<4xui8>, tensor<4xui8>) -> tensor<4xui8>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[-32768, 32767, 32767, 9]> : tensor<4xi16>}> : () -> tensor<4xi16>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[1, 1, 0, 2]> : tensor<4xi16>}> : () -> tensor<4xi16>
  %n2_r = "tfl.right_shift"(%n2_0, %n2_1) : (tensor<4xi16>, tensor<4xi16>) -> tensor<4xi16>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[0, 65535, 65535, 9]> : tensor<4xui16>}> : () -> tensor<4xui16>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[1, 1, 0, 2]> : tensor<4xui16>}> : () -> tensor<4xui16>
  %n3_r = "tfl.right_shift"(%n3_0, %n3_1) : (tensor<4xui16>, tensor<4xui16>) -> tensor<4xui16>
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[0, 4294967295, 4294967295, 9]> : tensor<4xui32>}> : () -> tensor<4xui32>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<[1, 1, 0, 2]> : tensor<4xui32>}> : () -> tensor<4xui32>
  %n4_r = "tfl.right_shift"(%n4_0, %n4_1) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
  %n5_0 = "tfl.pseudo_const"() <{value = dense<[-2147483648, 2147483647, 2147483647, 9]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %n5_1 = "tfl.pseudo_const"() <{value = dense<[1, 1, 0, 2]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %n5_r = "tfl.right_shift"(%n5_0, %n5_1) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
  return %2, %5, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r : tensor<5xi32>, tensor<1xui8>, tensor<4xi8>, tensor<4xui8>, tensor<4xi16>, tensor<4xui16>, tensor<4xui32>, tensor<4xi32>
}
