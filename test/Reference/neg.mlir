// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// neg of each element. TFLite kernels/neg.cc

// EXPECT: [2.5, 1.0, 0.5, -0.0, -0.5, -1.5, -2.5, NaN, -Infinity]
// EXPECT: [3, 0, -5, -2147483648]
// EXPECT: [-2147483648, -7]
// EXPECT: [-9223372036854775808, -5]
// EXPECT: [-0.0, 0.0, -Infinity, Infinity, NaN]
// EXPECT: []
func.func @main() -> (tensor<9xf32>, tensor<4xi32>, tensor<2xi32>, tensor<2xi64>, tensor<5xf32>, tensor<2x0xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[-2.5, -1.0, -0.5, 0.0, 0.5, 1.5, 2.5, 0x7FC00000, 0x7F800000]> : tensor<9xf32>}> : () -> tensor<9xf32>
  %1 = "tfl.neg"(%0) : (tensor<9xf32>) -> tensor<9xf32>
  %2 = "tfl.pseudo_const"() <{value = dense<[-3, 0, 5, -2147483648]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %3 = "tfl.neg"(%2) : (tensor<4xi32>) -> tensor<4xi32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[-2147483648, 7]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n0_r = "tfl.neg"(%n0_0) : (tensor<2xi32>) -> tensor<2xi32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[-9223372036854775808, 5]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %n1_r = "tfl.neg"(%n1_0) : (tensor<2xi64>) -> tensor<2xi64>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<5xf32>}> : () -> tensor<5xf32>
  %n2_r = "tfl.neg"(%n2_0) : (tensor<5xf32>) -> tensor<5xf32>
  // Nothing.
  %n3_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %n3_r = "tfl.neg"(%n3_0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  return %1, %3, %n0_r, %n1_r, %n2_r, %n3_r : tensor<9xf32>, tensor<4xi32>, tensor<2xi32>, tensor<2xi64>, tensor<5xf32>, tensor<2x0xf32>
}
