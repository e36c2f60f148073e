// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// sin of each element. TFLite kernels/elementwise.cc

// EXPECT: [-0.598472178, -0.841471016, -0.47942555, 0.0, 0.47942555, 0.997494996, 0.598472178, NaN, NaN]
// EXPECT: [0.0, -0.0, NaN, NaN, NaN]
// EXPECT: []
// EXPECT: [-0.506365657, 8.74227766e-08]
// EXPECT: 0.681638777
func.func @main() -> (tensor<9xf32>, tensor<5xf32>, tensor<2x0xf32>, tensor<2xf32>, tensor<f32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[-2.5, -1.0, -0.5, 0.0, 0.5, 1.5, 2.5, 0x7FC00000, 0x7F800000]> : tensor<9xf32>}> : () -> tensor<9xf32>
  %1 = "tfl.sin"(%0) : (tensor<9xf32>) -> tensor<9xf32>
  // Zeros, infinities, NaN.
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<5xf32>}> : () -> tensor<5xf32>
  %n0_r = "tfl.sin"(%n0_0) : (tensor<5xf32>) -> tensor<5xf32>
  // Nothing.
  %n1_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %n1_r = "tfl.sin"(%n1_0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[100.0, -3.1415927]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n2_r = "tfl.sin"(%n2_0) : (tensor<2xf32>) -> tensor<2xf32>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<0.75> : tensor<f32>}> : () -> tensor<f32>
  %n3_r = "tfl.sin"(%n3_0) : (tensor<f32>) -> tensor<f32>
  return %1, %n0_r, %n1_r, %n2_r, %n3_r : tensor<9xf32>, tensor<5xf32>, tensor<2x0xf32>, tensor<2xf32>, tensor<f32>
}
