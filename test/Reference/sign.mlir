// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// sign of each element. TFLite kernels/sign.cc

// EXPECT: [-1.0, -1.0, -1.0, 0.0, 1.0, 1.0, 1.0, NaN, 1.0]
// EXPECT: [-1, 0, 1, -1]
// EXPECT: [0.0, 0.0, 1.0, -1.0, NaN]
// EXPECT: [-1.0, 1.0]
// EXPECT: [-1, 0, 1]
func.func @main() -> (tensor<9xf32>, tensor<4xi32>, tensor<5xf32>, tensor<2xf64>, tensor<3xi32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[-2.5, -1.0, -0.5, 0.0, 0.5, 1.5, 2.5, 0x7FC00000, 0x7F800000]> : tensor<9xf32>}> : () -> tensor<9xf32>
  %1 = "tfl.sign"(%0) : (tensor<9xf32>) -> tensor<9xf32>
  %2 = "tfl.pseudo_const"() <{value = dense<[-3, 0, 5, -2147483648]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %3 = "tfl.sign"(%2) : (tensor<4xi32>) -> tensor<4xi32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<5xf32>}> : () -> tensor<5xf32>
  %n0_r = "tfl.sign"(%n0_0) : (tensor<5xf32>) -> tensor<5xf32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[-0.5, 3.0]> : tensor<2xf64>}> : () -> tensor<2xf64>
  %n1_r = "tfl.sign"(%n1_0) : (tensor<2xf64>) -> tensor<2xf64>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[-2147483648, 0, 9]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %n2_r = "tfl.sign"(%n2_0) : (tensor<3xi32>) -> tensor<3xi32>
  return %1, %3, %n0_r, %n1_r, %n2_r : tensor<9xf32>, tensor<4xi32>, tensor<5xf32>, tensor<2xf64>, tensor<3xi32>
}
