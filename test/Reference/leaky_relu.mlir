// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// leaky_relu, elementwise. TFLite kernels/activations.cc

// EXPECT: [[-1.39999998, -0.600000024, -0.300000012, -0.0500000007], [0.0, 0.75, 2.0, 9.0]]
// EXPECT: [-1.0, 0.0, 3.0]
// EXPECT: [-8.0, 3.0]
// EXPECT: [0.0, -0.0, Infinity, -Infinity, NaN]
// EXPECT: [-70, -6, -4, 70]
// EXPECT: []
func.func @main() -> (tensor<2x4xf32>, tensor<3xf32>, tensor<2xf32>, tensor<5xf32>, tensor<4x!quant.uniform<i8:f32, 0.25:-4>>, tensor<2x0xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[-7.0, -3.0, -1.5, -0.25], [0.0, 0.75, 2.0, 9.0]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %1 = "tfl.leaky_relu"(%0) <{alpha = 0.2 : f32}> : (tensor<2x4xf32>) -> tensor<2x4xf32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[-4.0, 0.0, 3.0]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n0_r = "tfl.leaky_relu"(%n0_0) <{alpha = 0.25 : f32}> : (tensor<3xf32>) -> tensor<3xf32>
  // A slope above 1.
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[-4.0, 3.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n1_r = "tfl.leaky_relu"(%n1_0) <{alpha = 2.0 : f32}> : (tensor<2xf32>) -> tensor<2xf32>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<5xf32>}> : () -> tensor<5xf32>
  %n2_r = "tfl.leaky_relu"(%n2_0) <{alpha = 0.25 : f32}> : (tensor<5xf32>) -> tensor<5xf32>
  %n3_0 = "tfl.pseudo_qconst"() <{qtype = tensor<4x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[-128, 0, 3, 40]> : tensor<4xi8>}> : () -> tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %n3_r = "tfl.leaky_relu"(%n3_0) <{alpha = 0.25 : f32}> : (tensor<4x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<4x!quant.uniform<i8:f32, 0.25:-4>>
  // No elements.
  %e_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %e_r = "tfl.leaky_relu"(%e_0) <{alpha = 0.25 : f32}> : (tensor<2x0xf32>) -> tensor<2x0xf32>
  return %1, %n0_r, %n1_r, %n2_r, %n3_r, %e_r : tensor<2x4xf32>, tensor<3xf32>, tensor<2xf32>, tensor<5xf32>, tensor<4x!quant.uniform<i8:f32, 0.25:-4>>, tensor<2x0xf32>
}
