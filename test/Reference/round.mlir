// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The nearest integer, of two the even one. TFLite kernels/round.cc

// EXPECT: [-2.0, -1.0, -0.0, 0.0, 0.0, 2.0, 2.0, NaN, Infinity]
// EXPECT: [-2.0, -0.0, 0.0, 2.0, 2.0, -2.0, 8388609.0]
// EXPECT: [0.0, -0.0, Infinity, -Infinity, NaN]
// EXPECT: []
func.func @main() -> (tensor<9xf32>, tensor<7xf32>, tensor<5xf32>, tensor<2x0xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[-2.5, -1.0, -0.5, 0.0, 0.5, 1.5, 2.5, 0x7FC00000, 0x7F800000]> : tensor<9xf32>}> : () -> tensor<9xf32>
  %1 = "tfl.round"(%0) : (tensor<9xf32>) -> tensor<9xf32>
  // Halves go to the even number.
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[-1.5, -0.5, 0.5, 1.5, 2.5, -2.25, 8388609.0]> : tensor<7xf32>}> : () -> tensor<7xf32>
  %n0_r = "tfl.round"(%n0_0) : (tensor<7xf32>) -> tensor<7xf32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<5xf32>}> : () -> tensor<5xf32>
  %n1_r = "tfl.round"(%n1_0) : (tensor<5xf32>) -> tensor<5xf32>
  // Nothing.
  %n2_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %n2_r = "tfl.round"(%n2_0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  return %1, %n0_r, %n1_r, %n2_r : tensor<9xf32>, tensor<7xf32>, tensor<5xf32>, tensor<2x0xf32>
}
