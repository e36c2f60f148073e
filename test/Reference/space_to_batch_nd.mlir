// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Padded, and dealt out: elements at the same place of a block come together. TFLite kernels/space_to_batch_nd.cc

// EXPECT: [[[[0.0], [1.0]]], [[[0.0], [2.0]]], [[[0.0], [4.0]]], [[[3.0], [5.0]]]]
// EXPECT: [[[[0], [2]]], [[[1], [3]]], [[[0], [5]]], [[[4], [6]]]]
// EXPECT: [[[[0], [2]]], [[[1], [3]]], [[[0], [5]]], [[[4], [6]]]]
// EXPECT: [[[[0.0], [2.0]]], [[[1.0], [3.0]]], [[[0.0], [5.0]]], [[[4.0], [6.0]]]]
// EXPECT: [[[[3]], [[4]]], [[[3]], [[5]]], [[[3]], [[6]]], [[[1]], [[3]]], [[[2]], [[3]]], [[[3]], [[3]]]]
// EXPECT: [[[0], [2]], [[0], [5]], [[0], [3]], [[0], [6]], [[1], [0]], [[4], [0]]]
func.func @main() -> (tensor<4x1x2x1xf32>, tensor<4x1x2x1xi32>, tensor<4x1x2x1xi64>, tensor<4x1x2x1xf32>, tensor<6x2x1x1x!quant.uniform<i8:f32, 0.5:3>>, tensor<6x2x1xi32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[[0.0], [1.0], [2.0]], [[3.0], [4.0], [5.0]]]]> : tensor<1x2x3x1xf32>}> : () -> tensor<1x2x3x1xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[2, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %2 = "tfl.pseudo_const"() <{value = dense<[[0, 0], [1, 0]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %3 = "tfl.space_to_batch_nd"(%0, %1, %2) : (tensor<1x2x3x1xf32>, tensor<2xi32>, tensor<2x2xi32>) -> tensor<4x1x2x1xf32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[[[1], [2], [3]], [[4], [5], [6]]]]> : tensor<1x2x3x1xi32>}> : () -> tensor<1x2x3x1xi32>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[2, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n0_2 = "tfl.pseudo_const"() <{value = dense<[[0, 0], [1, 0]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %n0_r = "tfl.space_to_batch_nd"(%n0_0, %n0_1, %n0_2) : (tensor<1x2x3x1xi32>, tensor<2xi32>, tensor<2x2xi32>) -> tensor<4x1x2x1xi32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[[[1], [2], [3]], [[4], [5], [6]]]]> : tensor<1x2x3x1xi64>}> : () -> tensor<1x2x3x1xi64>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[2, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n1_2 = "tfl.pseudo_const"() <{value = dense<[[0, 0], [1, 0]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %n1_r = "tfl.space_to_batch_nd"(%n1_0, %n1_1, %n1_2) : (tensor<1x2x3x1xi64>, tensor<2xi32>, tensor<2x2xi32>) -> tensor<4x1x2x1xi64>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[[[1.0], [2.0], [3.0]], [[4.0], [5.0], [6.0]]]]> : tensor<1x2x3x1xf32>}> : () -> tensor<1x2x3x1xf32>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[2, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n2_2 = "tfl.pseudo_const"() <{value = dense<[[0, 0], [1, 0]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %n2_r = "tfl.space_to_batch_nd"(%n2_0, %n2_1, %n2_2) : (tensor<1x2x3x1xf32>, tensor<2xi32>, tensor<2x2xi32>) -> tensor<4x1x2x1xf32>
  // Quantized: padded with the zero point.
  %n3_0 = "tfl.pseudo_qconst"() <{qtype = tensor<1x2x3x1x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[[[1], [2], [3]], [[4], [5], [6]]]]> : tensor<1x2x3x1xi8>}> : () -> tensor<1x2x3x1x!quant.uniform<i8:f32, 0.5:3>>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[2, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n3_2 = "tfl.pseudo_const"() <{value = dense<[[1, 1], [0, 0]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %n3_r = "tfl.space_to_batch_nd"(%n3_0, %n3_1, %n3_2) : (tensor<1x2x3x1x!quant.uniform<i8:f32, 0.5:3>>, tensor<2xi32>, tensor<2x2xi32>) -> tensor<6x2x1x1x!quant.uniform<i8:f32, 0.5:3>>
  // One dimension.
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[[[1], [2], [3]], [[4], [5], [6]]]> : tensor<2x3x1xi32>}> : () -> tensor<2x3x1xi32>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<[3]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n4_2 = "tfl.pseudo_const"() <{value = dense<[[2, 1]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
  %n4_r = "tfl.space_to_batch_nd"(%n4_0, %n4_1, %n4_2) : (tensor<2x3x1xi32>, tensor<1xi32>, tensor<1x2xi32>) -> tensor<6x2x1xi32>
  return %3, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r : tensor<4x1x2x1xf32>, tensor<4x1x2x1xi32>, tensor<4x1x2x1xi64>, tensor<4x1x2x1xf32>, tensor<6x2x1x1x!quant.uniform<i8:f32, 0.5:3>>, tensor<6x2x1xi32>
}
