// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Dimension i of the result is dimension perm[i]. TFLite kernels/transpose.cc

// EXPECT: [[[0.0, 4.0, 8.0], [12.0, 16.0, 20.0]], [[1.0, 5.0, 9.0], [13.0, 17.0, 21.0]], [[2.0, 6.0, 10.0], [14.0, 18.0, 22.0]], [[3.0, 7.0, 11.0], [15.0, 19.0, 23.0]]]
// EXPECT: [[1], [2], [3]]
// EXPECT: [["a", "d"], ["bc", "e"], ["", "f"]]
// EXPECT: [[1, 0], [0, 0], [1, 1]]
// EXPECT: [[1, 4], [-2, 5], [3, -6]]
// EXPECT: [[1, 4], [-2, 5], [3, -6]]
// EXPECT: [[1, 4], [-2, 5], [3, -6]]
// EXPECT: [[[-1.5, -1.625, 0.875], [-0.25, -1.0, 1.25]], [[1.125, 0.375, 1.5], [0.875, 1.125, -1.0]]]
// EXPECT: [[[[[0, 8]]], [[[2, 10]]], [[[4, 12]]], [[[6, 14]]]], [[[[1, 9]]], [[[3, 11]]], [[[5, 13]]], [[[7, 15]]]]]
// EXPECT: []
// EXPECT: 1.0
// EXPECT: [[1, 4], [-2, 5], [3, -6]]
func.func @main() -> (tensor<4x2x3xf32>, tensor<3x1xi64>, tensor<3x2x!tf_type.string>, tensor<3x2xi1>, tensor<3x2xi64>, tensor<3x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<3x2xi8>, tensor<2x2x3xf32>, tensor<2x4x1x1x2xi32>, tensor<0x2xf32>, tensor<f32>, tensor<3x2x!quant.uniform<i8:f32:1, {0.5, 0.25}>>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0, 15.0], [16.0, 17.0, 18.0, 19.0], [20.0, 21.0, 22.0, 23.0]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[2, 0, 1]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %2 = "tfl.transpose"(%0, %1) : (tensor<2x3x4xf32>, tensor<3xi32>) -> tensor<4x2x3xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[[1, 2, 3]]> : tensor<1x3xi64>}> : () -> tensor<1x3xi64>
  %4 = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %5 = "tfl.transpose"(%3, %4) : (tensor<1x3xi64>, tensor<2xi32>) -> tensor<3x1xi64>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[["a", "bc", ""], ["d", "e", "f"]]> : tensor<2x3x!tf_type.string>}> : () -> tensor<2x3x!tf_type.string>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n0_r = "tfl.transpose"(%n0_0, %n0_1) : (tensor<2x3x!tf_type.string>, tensor<2xi32>) -> tensor<3x2x!tf_type.string>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[true, false, true], [false, false, true]]> : tensor<2x3xi1>}> : () -> tensor<2x3xi1>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n1_r = "tfl.transpose"(%n1_0, %n1_1) : (tensor<2x3xi1>, tensor<2xi32>) -> tensor<3x2xi1>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi64>}> : () -> tensor<2x3xi64>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n2_r = "tfl.transpose"(%n2_0, %n2_1) : (tensor<2x3xi64>, tensor<2xi32>) -> tensor<3x2xi64>
  %n3_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n3_r = "tfl.transpose"(%n3_0, %n3_1) : (tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2xi32>) -> tensor<3x2x!quant.uniform<i8:f32, 0.5:3>>
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3xi8>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n4_r = "tfl.transpose"(%n4_0, %n4_1) : (tensor<2x3xi8>, tensor<2xi32>) -> tensor<3x2xi8>
  // Negative.
  %n5_0 = "tfl.pseudo_const"() <{value = dense<[[[-1.5, 1.125], [-1.625, 0.375], [0.875, 1.5]], [[-0.25, 0.875], [-1.0, 1.125], [1.25, -1.0]]]> : tensor<2x3x2xf32>}> : () -> tensor<2x3x2xf32>
  %n5_1 = "tfl.pseudo_const"() <{value = dense<[-1, 0, 1]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %n5_r = "tfl.transpose"(%n5_0, %n5_1) : (tensor<2x3x2xf32>, tensor<3xi32>) -> tensor<2x2x3xf32>
  %n6_0 = "tfl.pseudo_const"() <{value = dense<[[[[[0, 1], [2, 3], [4, 5], [6, 7]]], [[[8, 9], [10, 11], [12, 13], [14, 15]]]]]> : tensor<1x2x1x4x2xi32>}> : () -> tensor<1x2x1x4x2xi32>
  %n6_1 = "tfl.pseudo_const"() <{value = dense<[4, 3, 0, 2, 1]> : tensor<5xi32>}> : () -> tensor<5xi32>
  %n6_r = "tfl.transpose"(%n6_0, %n6_1) : (tensor<1x2x1x4x2xi32>, tensor<5xi32>) -> tensor<2x4x1x1x2xi32>
  %n7_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %n7_1 = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n7_r = "tfl.transpose"(%n7_0, %n7_1) : (tensor<2x0xf32>, tensor<2xi32>) -> tensor<0x2xf32>
  %n8_0 = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<f32>}> : () -> tensor<f32>
  %n8_1 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi32>}> : () -> tensor<0xi32>
  %n8_r = "tfl.transpose"(%n8_0, %n8_1) : (tensor<f32>, tensor<0xi32>) -> tensor<f32>
  // Scales move with their dimension.
  %n9_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32:0, {0.5, 0.25}>>, value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32:0, {0.5, 0.25}>>
  %n9_1 = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n9_r = "tfl.transpose"(%n9_0, %n9_1) : (tensor<2x3x!quant.uniform<i8:f32:0, {0.5, 0.25}>>, tensor<2xi32>) -> tensor<3x2x!quant.uniform<i8:f32:1, {0.5, 0.25}>>
  return %2, %5, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r, %n7_r, %n8_r, %n9_r : tensor<4x2x3xf32>, tensor<3x1xi64>, tensor<3x2x!tf_type.string>, tensor<3x2xi1>, tensor<3x2xi64>, tensor<3x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<3x2xi8>, tensor<2x2x3xf32>, tensor<2x4x1x1x2xi32>, tensor<0x2xf32>, tensor<f32>, tensor<3x2x!quant.uniform<i8:f32:1, {0.5, 0.25}>>
}
