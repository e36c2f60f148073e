// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Each vector along the last dimension over its length, which counts as 1e-6 at least. TFLite kernels/l2norm.cc

// EXPECT: [[0.600000024, 0.800000012], [0.0, 0.0], [-0.707106769, 0.707106769]]
// EXPECT: [[[[-0.819704831, -0.25615776, -0.51231552], [0.215387448, -0.789753974, 0.574366527]]], [[[-0.910208198, -0.398216087, -0.113776025], [-0.771389216, -0.449977043, 0.449977043]]]]
// EXPECT: [[0.0, 0.0], [0.6, -0.8]]
// EXPECT: [[-94, 86, -4], [91, -91, 0]]
// EXPECT: []
func.func @main() -> (tensor<3x2xf32>, tensor<2x1x2x3xf32>, tensor<2x2xf32>, tensor<2x3x!quant.uniform<i8:f32, 0.0078125>>, tensor<0x3xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[3.0, 4.0], [0.0, 0.0], [-1.0, 1.0]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %1 = "tfl.l2_normalization"(%0) <{fused_activation_function = "NONE"}> : (tensor<3x2xf32>) -> tensor<3x2xf32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[[[-2.0, -0.625, -1.25], [0.375, -1.375, 1.0]]], [[[-2.0, -0.875, -0.25], [-1.5, -0.875, 0.875]]]]> : tensor<2x1x2x3xf32>}> : () -> tensor<2x1x2x3xf32>
  %n0_r = "tfl.l2_normalization"(%n0_0) <{fused_activation_function = "NONE"}> : (tensor<2x1x2x3xf32>) -> tensor<2x1x2x3xf32>
  // A vector of length 0.
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0], [3.0, -4.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n1_r = "tfl.l2_normalization"(%n1_0) <{fused_activation_function = "NONE"}> : (tensor<2x2xf32>) -> tensor<2x2xf32>
  // Quantized.
  %n2_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.1:5>>, value = dense<[[-128, 127, 0], [6, 4, 5]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.1:5>>
  %n2_r = "tfl.l2_normalization"(%n2_0) <{fused_activation_function = "NONE"}> : (tensor<2x3x!quant.uniform<i8:f32, 0.1:5>>) -> tensor<2x3x!quant.uniform<i8:f32, 0.0078125>>
  // No elements.
  %e_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x3xf32>}> : () -> tensor<0x3xf32>
  %e_r = "tfl.l2_normalization"(%e_0) <{fused_activation_function = "NONE"}> : (tensor<0x3xf32>) -> tensor<0x3xf32>
  return %1, %n0_r, %n1_r, %n2_r, %e_r : tensor<3x2xf32>, tensor<2x1x2x3xf32>, tensor<2x2xf32>, tensor<2x3x!quant.uniform<i8:f32, 0.0078125>>, tensor<0x3xf32>
}
