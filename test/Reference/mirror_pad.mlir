// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Continued by the mirror image, with the border repeated (SYMMETRIC) or not. TFLite kernels/mirror_pad.cc

// EXPECT: [[6.0, 5.0, 4.0, 5.0, 6.0, 5.0], [3.0, 2.0, 1.0, 2.0, 3.0, 2.0], [6.0, 5.0, 4.0, 5.0, 6.0, 5.0]]
// EXPECT: [[1.0, 2.0, 3.0, 3.0, 2.0, 1.0], [1.0, 2.0, 3.0, 3.0, 2.0, 1.0], [4.0, 5.0, 6.0, 6.0, 5.0, 4.0], [4.0, 5.0, 6.0, 6.0, 5.0, 4.0], [1.0, 2.0, 3.0, 3.0, 2.0, 1.0]]
// EXPECT: [[-6, 5, 4, 5, -6], [3, -2, 1, -2, 3], [-6, 5, 4, 5, -6], [3, -2, 1, -2, 3]]
// EXPECT: [[-2, 1, -2, 3, -2, 1], [5, 4, 5, -6, 5, 4]]
// EXPECT: [[4, 5, -6], [1, -2, 3], [4, 5, -6]]
// EXPECT: [[[[-6.0], [5.0], [4.0], [5.0], [-6.0], [5.0]], [[3.0], [-2.0], [1.0], [-2.0], [3.0], [-2.0]], [[-6.0], [5.0], [4.0], [5.0], [-6.0], [5.0]], [[3.0], [-2.0], [1.0], [-2.0], [3.0], [-2.0]]]]
// EXPECT: [[-2, 1, 1, -2, 3], [-2, 1, 1, -2, 3], [5, 4, 4, 5, -6], [5, 4, 4, 5, -6]]
// EXPECT: [[1, 1, -2, 3, 3, -2], [4, 4, 5, -6, -6, 5]]
// EXPECT: [[1, -2, 3], [1, -2, 3], [4, 5, -6]]
// EXPECT: [[[[-2.0], [1.0], [1.0], [-2.0], [3.0], [3.0]], [[-2.0], [1.0], [1.0], [-2.0], [3.0], [3.0]], [[5.0], [4.0], [4.0], [5.0], [-6.0], [-6.0]], [[5.0], [4.0], [4.0], [5.0], [-6.0], [-6.0]]]]
// EXPECT: [2, 1, 1, 2, 2, 1]
// EXPECT: []
func.func @main() -> (tensor<3x6xf32>, tensor<5x6xf32>, tensor<4x5xi64>, tensor<2x6xi32>, tensor<3x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<1x4x6x1xf32>, tensor<4x5xi64>, tensor<2x6xi32>, tensor<3x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<1x4x6x1xf32>, tensor<6xi32>, tensor<0x3xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[[1, 0], [2, 1]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %2 = "tfl.mirror_pad"(%0, %1) <{mode = #tfl<mirror_pad_attr REFLECT>}> : (tensor<2x3xf32>, tensor<2x2xi32>) -> tensor<3x6xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<[[1, 2], [0, 3]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %5 = "tfl.mirror_pad"(%3, %4) <{mode = #tfl<mirror_pad_attr SYMMETRIC>}> : (tensor<2x3xf32>, tensor<2x2xi32>) -> tensor<5x6xf32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi64>}> : () -> tensor<2x3xi64>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[[1, 1], [2, 0]]> : tensor<2x2xi64>}> : () -> tensor<2x2xi64>
  %n0_r = "tfl.mirror_pad"(%n0_0, %n0_1) <{mode = #tfl<mirror_pad_attr REFLECT>}> : (tensor<2x3xi64>, tensor<2x2xi64>) -> tensor<4x5xi64>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi32>}> : () -> tensor<2x3xi32>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[[0, 0], [1, 2]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %n1_r = "tfl.mirror_pad"(%n1_0, %n1_1) <{mode = #tfl<mirror_pad_attr REFLECT>}> : (tensor<2x3xi32>, tensor<2x2xi32>) -> tensor<2x6xi32>
  %n2_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[[1, 0], [0, 0]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %n2_r = "tfl.mirror_pad"(%n2_0, %n2_1) <{mode = #tfl<mirror_pad_attr REFLECT>}> : (tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2xi32>) -> tensor<3x3x!quant.uniform<i8:f32, 0.5:3>>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[[[[1.0], [-2.0], [3.0]], [[4.0], [5.0], [-6.0]]]]> : tensor<1x2x3x1xf32>}> : () -> tensor<1x2x3x1xf32>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[[0, 0], [1, 1], [2, 1], [0, 0]]> : tensor<4x2xi32>}> : () -> tensor<4x2xi32>
  %n3_r = "tfl.mirror_pad"(%n3_0, %n3_1) <{mode = #tfl<mirror_pad_attr REFLECT>}> : (tensor<1x2x3x1xf32>, tensor<4x2xi32>) -> tensor<1x4x6x1xf32>
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi64>}> : () -> tensor<2x3xi64>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<[[1, 1], [2, 0]]> : tensor<2x2xi64>}> : () -> tensor<2x2xi64>
  %n4_r = "tfl.mirror_pad"(%n4_0, %n4_1) <{mode = #tfl<mirror_pad_attr SYMMETRIC>}> : (tensor<2x3xi64>, tensor<2x2xi64>) -> tensor<4x5xi64>
  %n5_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi32>}> : () -> tensor<2x3xi32>
  %n5_1 = "tfl.pseudo_const"() <{value = dense<[[0, 0], [1, 2]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %n5_r = "tfl.mirror_pad"(%n5_0, %n5_1) <{mode = #tfl<mirror_pad_attr SYMMETRIC>}> : (tensor<2x3xi32>, tensor<2x2xi32>) -> tensor<2x6xi32>
  %n6_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %n6_1 = "tfl.pseudo_const"() <{value = dense<[[1, 0], [0, 0]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %n6_r = "tfl.mirror_pad"(%n6_0, %n6_1) <{mode = #tfl<mirror_pad_attr SYMMETRIC>}> : (tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2xi32>) -> tensor<3x3x!quant.uniform<i8:f32, 0.5:3>>
  %n7_0 = "tfl.pseudo_const"() <{value = dense<[[[[1.0], [-2.0], [3.0]], [[4.0], [5.0], [-6.0]]]]> : tensor<1x2x3x1xf32>}> : () -> tensor<1x2x3x1xf32>
  %n7_1 = "tfl.pseudo_const"() <{value = dense<[[0, 0], [1, 1], [2, 1], [0, 0]]> : tensor<4x2xi32>}> : () -> tensor<4x2xi32>
  %n7_r = "tfl.mirror_pad"(%n7_0, %n7_1) <{mode = #tfl<mirror_pad_attr SYMMETRIC>}> : (tensor<1x2x3x1xf32>, tensor<4x2xi32>) -> tensor<1x4x6x1xf32>
  // As much as there is.
  %n8_0 = "tfl.pseudo_const"() <{value = dense<[1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n8_1 = "tfl.pseudo_const"() <{value = dense<[[2, 2]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
  %n8_r = "tfl.mirror_pad"(%n8_0, %n8_1) <{mode = #tfl<mirror_pad_attr SYMMETRIC>}> : (tensor<2xi32>, tensor<1x2xi32>) -> tensor<6xi32>
  // What is not padded may be empty.
  %e_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x2xf32>}> : () -> tensor<0x2xf32>
  %e_1 = "tfl.pseudo_const"() <{value = dense<[[0, 0], [1, 0]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %e_r = "tfl.mirror_pad"(%e_0, %e_1) <{mode = #tfl<mirror_pad_attr REFLECT>}> : (tensor<0x2xf32>, tensor<2x2xi32>) -> tensor<0x3xf32>
  return %2, %5, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r, %n7_r, %n8_r, %e_r : tensor<3x6xf32>, tensor<5x6xf32>, tensor<4x5xi64>, tensor<2x6xi32>, tensor<3x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<1x4x6x1xf32>, tensor<4x5xi64>, tensor<2x6xi32>, tensor<3x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<1x4x6x1xf32>, tensor<6xi32>, tensor<0x3xf32>
}
