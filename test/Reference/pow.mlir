// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// lhs to the power of rhs; integers by repeated multiplication, wrapping round. TFLite kernels/pow.cc

// EXPECT: [1024.0, 3.0, -8.0, 2.0]
// EXPECT: [81, -8, 1, -2147483648]
// EXPECT: [1.0, Infinity, -8.0, NaN, 0.0, 1.0, 1.0]
// EXPECT: [1, -8, 1, -2147483648, 1410065408]
// EXPECT: [[4.0, 0.5], [9.0, 0.333333333]]
// EXPECT: []
func.func @main() -> (tensor<4xf32>, tensor<4xi32>, tensor<7xf32>, tensor<5xi32>, tensor<2x2xf32>, tensor<0xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[2.0, 9.0, -2.0, 0.5]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[10.0, 0.5, 3.0, -1.0]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %2 = "tfl.pow"(%0, %1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[3, -2, 7, 2]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %4 = "tfl.pseudo_const"() <{value = dense<[4, 3, 0, 31]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %5 = "tfl.pow"(%3, %4) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
  // The special cases of C's pow.
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[0.0, 0.0, -2.0, -8.0, 2.0, 0x7FC00000, 1.0]> : tensor<7xf32>}> : () -> tensor<7xf32>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[0.0, -1.0, 3.0, 0.5, 0xFF800000, 0.0, 0x7FC00000]> : tensor<7xf32>}> : () -> tensor<7xf32>
  %n0_r = "tfl.pow"(%n0_0, %n0_1) : (tensor<7xf32>, tensor<7xf32>) -> tensor<7xf32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[3, -2, 0, 2, 10]> : tensor<5xi32>}> : () -> tensor<5xi32>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[0, 3, 0, 31, 10]> : tensor<5xi32>}> : () -> tensor<5xi32>
  %n1_r = "tfl.pow"(%n1_0, %n1_1) : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi32>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[2.0], [3.0]]> : tensor<2x1xf32>}> : () -> tensor<2x1xf32>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[[2.0, -1.0]]> : tensor<1x2xf32>}> : () -> tensor<1x2xf32>
  %n2_r = "tfl.pow"(%n2_0, %n2_1) : (tensor<2x1xf32>, tensor<1x2xf32>) -> tensor<2x2xf32>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xf32>}> : () -> tensor<0xf32>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[2.0]> : tensor<1xf32>}> : () -> tensor<1xf32>
  %n3_r = "tfl.pow"(%n3_0, %n3_1) : (tensor<0xf32>, tensor<1xf32>) -> tensor<0xf32>
  return %2, %5, %n0_r, %n1_r, %n2_r, %n3_r : tensor<4xf32>, tensor<4xi32>, tensor<7xf32>, tensor<5xi32>, tensor<2x2xf32>, tensor<0xf32>
}
