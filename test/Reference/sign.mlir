// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// sign of each element. TFLite kernels/sign.cc

// EXPECT: [-1.0, -1.0, -1.0, 0.0, 1.0, 1.0, 1.0, NaN, 1.0]
// EXPECT: [-1, 0, 1, -1]
func.func @main() -> (tensor<9xf32>, tensor<4xi32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[-2.5, -1.0, -0.5, 0.0, 0.5, 1.5, 2.5, 0x7FC00000, 0x7F800000]> : tensor<9xf32>}> : () -> tensor<9xf32>
  %1 = "tfl.sign"(%0) : (tensor<9xf32>) -> tensor<9xf32>
  %2 = "tfl.pseudo_const"() <{value = dense<[-3, 0, 5, -2147483648]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %3 = "tfl.sign"(%2) : (tensor<4xi32>) -> tensor<4xi32>
  return %1, %3 : tensor<9xf32>, tensor<4xi32>
}
