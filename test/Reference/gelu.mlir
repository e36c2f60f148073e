// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// gelu, elementwise. TFLite kernels/gelu.cc

// EXPECT: [[-8.95866714e-12, -0.00404969417, -0.100210801, -0.100323416], [0.0, 0.580029488, 1.95449972, 9.0]]
// EXPECT: [[-2.33146835e-15, -0.00363739207, -0.100428425, -0.100324646], [0.0, 0.579960585, 1.95459771, 9.0]]
// EXPECT: [-0.00404969417, 0.0, 0.345731229, 10.0]
// EXPECT: [-0.00363739207, 0.0, 0.345714003, 10.0]
// EXPECT: [0, -3, 0, 50]
// EXPECT: []
func.func @main() -> (tensor<2x4xf32>, tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x!quant.uniform<i8:f32, 0.05>>, tensor<2x0xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[-7.0, -3.0, -1.5, -0.25], [0.0, 0.75, 2.0, 9.0]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %1 = "tfl.gelu"(%0) <{approximate = false}> : (tensor<2x4xf32>) -> tensor<2x4xf32>
  %2 = "tfl.pseudo_const"() <{value = dense<[[-7.0, -3.0, -1.5, -0.25], [0.0, 0.75, 2.0, 9.0]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %3 = "tfl.gelu"(%2) <{approximate = true}> : (tensor<2x4xf32>) -> tensor<2x4xf32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[-3.0, 0.0, 0.5, 10.0]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %n0_r = "tfl.gelu"(%n0_0) <{approximate = false}> : (tensor<4xf32>) -> tensor<4xf32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[-3.0, 0.0, 0.5, 10.0]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %n1_r = "tfl.gelu"(%n1_0) <{approximate = true}> : (tensor<4xf32>) -> tensor<4xf32>
  %n2_0 = "tfl.pseudo_qconst"() <{qtype = tensor<4x!quant.uniform<i8:f32, 0.05>>, value = dense<[-100, -20, 0, 50]> : tensor<4xi8>}> : () -> tensor<4x!quant.uniform<i8:f32, 0.05>>
  %n2_r = "tfl.gelu"(%n2_0) <{approximate = false}> : (tensor<4x!quant.uniform<i8:f32, 0.05>>) -> tensor<4x!quant.uniform<i8:f32, 0.05>>
  // No elements.
  %e_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %e_r = "tfl.gelu"(%e_0) <{approximate = false}> : (tensor<2x0xf32>) -> tensor<2x0xf32>
  return %1, %3, %n0_r, %n1_r, %n2_r, %e_r : tensor<2x4xf32>, tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x!quant.uniform<i8:f32, 0.05>>, tensor<2x0xf32>
}
