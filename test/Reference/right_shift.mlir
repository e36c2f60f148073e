// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Arithmetic for signed numbers; shifts below zero are none, those of the width or more are by one bit less. TFLite
// kernels/right_shift.cc

// EXPECT: [-4, 2, -1, 8, -1]
// EXPECT: [25]
func.func @main() -> (tensor<5xi32>, tensor<1xui8>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[-8, 8, -8, 8, -1]> : tensor<5xi32>}> : () -> tensor<5xi32>
  %1 = "tfl.pseudo_const"() <{value = dense<[1, 2, 40, -3, 31]> : tensor<5xi32>}> : () -> tensor<5xi32>
  %2 = "tfl.right_shift"(%0, %1) : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi32>
  %3 = "tfl.pseudo_const"() <{value = dense<[200]> : tensor<1xui8>}> : () -> tensor<1xui8>
  %4 = "tfl.pseudo_const"() <{value = dense<[3]> : tensor<1xui8>}> : () -> tensor<1xui8>
  %5 = "tfl.right_shift"(%3, %4) : (tensor<1xui8>, tensor<1xui8>) -> tensor<1xui8>
  return %2, %5 : tensor<5xi32>, tensor<1xui8>
}
