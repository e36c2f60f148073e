// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Bits that differ. TFLite kernels/bitwise_xor.cc

// EXPECT: [6, -2, -8]
// EXPECT: [240]
func.func @main() -> (tensor<3xi32>, tensor<1xui8>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[5, -1, 0]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %1 = "tfl.pseudo_const"() <{value = dense<[3, 1, -8]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %2 = "tfl.bitwise_xor"(%0, %1) : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi32>
  %3 = "tfl.pseudo_const"() <{value = dense<[255]> : tensor<1xui8>}> : () -> tensor<1xui8>
  %4 = "tfl.pseudo_const"() <{value = dense<[15]> : tensor<1xui8>}> : () -> tensor<1xui8>
  %5 = "tfl.bitwise_xor"(%3, %4) : (tensor<1xui8>, tensor<1xui8>) -> tensor<1xui8>
  return %2, %5 : tensor<3xi32>, tensor<1xui8>
}
