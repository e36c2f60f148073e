// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// x where it is not negative, alpha * x elsewhere. TFLite kernels/activations.cc

// EXPECT: [[[-0.5, 2.0], [-1.5, -1.0]]]
// EXPECT: [[[[2.25, 1.125], [2.4375, 0.375], [0.875, 1.5]], [[0.375, 0.875], [1.5, 1.125], [1.25, 1.125]]]]
// EXPECT: [[2.0, -2.0], [1.0, -0.5]]
// EXPECT: [[-30, 1, 3, 40]]
// EXPECT: []
func.func @main() -> (tensor<1x2x2xf32>, tensor<1x2x3x2xf32>, tensor<2x2xf32>, tensor<1x4x!quant.uniform<i8:f32, 0.5:3>>, tensor<0x2xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[-1.0, 2.0], [-3.0, -4.0]]]> : tensor<1x2x2xf32>}> : () -> tensor<1x2x2xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[0.5, 0.25]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %2 = "tfl.prelu"(%0, %1) : (tensor<1x2x2xf32>, tensor<2xf32>) -> tensor<1x2x2xf32>
  // A slope per channel.
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[[[-1.5, 1.125], [-1.625, 0.375], [0.875, 1.5]], [[-0.25, 0.875], [-1.0, 1.125], [1.25, -1.0]]]]> : tensor<1x2x3x2xf32>}> : () -> tensor<1x2x3x2xf32>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[[[-1.5, -1.125]]]> : tensor<1x1x2xf32>}> : () -> tensor<1x1x2xf32>
  %n0_r = "tfl.prelu"(%n0_0, %n0_1) : (tensor<1x2x3x2xf32>, tensor<1x1x2xf32>) -> tensor<1x2x3x2xf32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[-2.0, -4.0], [1.0, -1.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[-1.0, 0.5]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n1_r = "tfl.prelu"(%n1_0, %n1_1) : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
  %n2_0 = "tfl.pseudo_qconst"() <{qtype = tensor<1x4x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[-128, 0, 3, 40]]> : tensor<1x4xi8>}> : () -> tensor<1x4x!quant.uniform<i8:f32, 0.5:3>>
  %n2_1 = "tfl.pseudo_qconst"() <{qtype = tensor<1x4x!quant.uniform<i8:f32, 0.25>>, value = dense<[[1, 2, 3, 4]]> : tensor<1x4xi8>}> : () -> tensor<1x4x!quant.uniform<i8:f32, 0.25>>
  %n2_r = "tfl.prelu"(%n2_0, %n2_1) : (tensor<1x4x!quant.uniform<i8:f32, 0.5:3>>, tensor<1x4x!quant.uniform<i8:f32, 0.25>>) -> tensor<1x4x!quant.uniform<i8:f32, 0.5:3>>
  // No elements.
  %e_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x2xf32>}> : () -> tensor<0x2xf32>
  %e_1 = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<1x2xf32>}> : () -> tensor<1x2xf32>
  %e_r = "tfl.prelu"(%e_0, %e_1) : (tensor<0x2xf32>, tensor<1x2xf32>) -> tensor<0x2xf32>
  return %2, %n0_r, %n1_r, %n2_r, %e_r : tensor<1x2x2xf32>, tensor<1x2x3x2xf32>, tensor<2x2xf32>, tensor<1x4x!quant.uniform<i8:f32, 0.5:3>>, tensor<0x2xf32>
}
