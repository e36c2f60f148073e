// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The inverse of space_to_batch_nd. TFLite kernels/batch_to_space_nd.cc

// EXPECT: [[[[0.0], [1.0], [2.0]], [[3.0], [4.0], [5.0]]]]
// EXPECT: [[[[1], [7], [2], [8]], [[13], [19], [14], [20]], [[4], [10], [5], [11]]]]
// EXPECT: [[[[1], [7], [2], [8]], [[13], [19], [14], [20]], [[4], [10], [5], [11]]]]
// EXPECT: [[[[1.0], [7.0], [2.0], [8.0]], [[13.0], [19.0], [14.0], [20.0]], [[4.0], [10.0], [5.0], [11.0]]]]
// EXPECT: [[[[0], [12], [1], [13], [2], [14]], [[3], [15], [4], [16], [5], [17]]], [[[6], [18], [7], [19], [8], [20]], [[9], [21], [10], [22], [11], [23]]]]
// EXPECT: [[[12, 13, 14], [3, 4, 5], [15, 16, 17]], [[18, 19, 20], [9, 10, 11], [21, 22, 23]]]
func.func @main() -> (tensor<1x2x3x1xf32>, tensor<1x3x4x1xi32>, tensor<1x3x4x1xi64>, tensor<1x3x4x1xf32>, tensor<2x2x6x1x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x3x3xi32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[[0.0], [1.0]]], [[[0.0], [2.0]]], [[[0.0], [4.0]]], [[[3.0], [5.0]]]]> : tensor<4x1x2x1xf32>}> : () -> tensor<4x1x2x1xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[2, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %2 = "tfl.pseudo_const"() <{value = dense<[[0, 0], [1, 0]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %3 = "tfl.batch_to_space_nd"(%0, %1, %2) : (tensor<4x1x2x1xf32>, tensor<2xi32>, tensor<2x2xi32>) -> tensor<1x2x3x1xf32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[[[0], [1], [2]], [[3], [4], [5]]], [[[6], [7], [8]], [[9], [10], [11]]], [[[12], [13], [14]], [[15], [16], [17]]], [[[18], [19], [20]], [[21], [22], [23]]]]> : tensor<4x2x3x1xi32>}> : () -> tensor<4x2x3x1xi32>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[2, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n0_2 = "tfl.pseudo_const"() <{value = dense<[[0, 1], [2, 0]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %n0_r = "tfl.batch_to_space_nd"(%n0_0, %n0_1, %n0_2) : (tensor<4x2x3x1xi32>, tensor<2xi32>, tensor<2x2xi32>) -> tensor<1x3x4x1xi32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[[[0], [1], [2]], [[3], [4], [5]]], [[[6], [7], [8]], [[9], [10], [11]]], [[[12], [13], [14]], [[15], [16], [17]]], [[[18], [19], [20]], [[21], [22], [23]]]]> : tensor<4x2x3x1xi64>}> : () -> tensor<4x2x3x1xi64>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[2, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n1_2 = "tfl.pseudo_const"() <{value = dense<[[0, 1], [2, 0]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %n1_r = "tfl.batch_to_space_nd"(%n1_0, %n1_1, %n1_2) : (tensor<4x2x3x1xi64>, tensor<2xi32>, tensor<2x2xi32>) -> tensor<1x3x4x1xi64>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[[[0.0], [1.0], [2.0]], [[3.0], [4.0], [5.0]]], [[[6.0], [7.0], [8.0]], [[9.0], [10.0], [11.0]]], [[[12.0], [13.0], [14.0]], [[15.0], [16.0], [17.0]]], [[[18.0], [19.0], [20.0]], [[21.0], [22.0], [23.0]]]]> : tensor<4x2x3x1xf32>}> : () -> tensor<4x2x3x1xf32>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[2, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n2_2 = "tfl.pseudo_const"() <{value = dense<[[0, 1], [2, 0]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %n2_r = "tfl.batch_to_space_nd"(%n2_0, %n2_1, %n2_2) : (tensor<4x2x3x1xf32>, tensor<2xi32>, tensor<2x2xi32>) -> tensor<1x3x4x1xf32>
  %n3_0 = "tfl.pseudo_qconst"() <{qtype = tensor<4x2x3x1x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[[[0], [1], [2]], [[3], [4], [5]]], [[[6], [7], [8]], [[9], [10], [11]]], [[[12], [13], [14]], [[15], [16], [17]]], [[[18], [19], [20]], [[21], [22], [23]]]]> : tensor<4x2x3x1xi8>}> : () -> tensor<4x2x3x1x!quant.uniform<i8:f32, 0.5:3>>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n3_2 = "tfl.pseudo_const"() <{value = dense<[[0, 0], [0, 0]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %n3_r = "tfl.batch_to_space_nd"(%n3_0, %n3_1, %n3_2) : (tensor<4x2x3x1x!quant.uniform<i8:f32, 0.5:3>>, tensor<2xi32>, tensor<2x2xi32>) -> tensor<2x2x6x1x!quant.uniform<i8:f32, 0.5:3>>
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[[[0, 1, 2], [3, 4, 5]], [[6, 7, 8], [9, 10, 11]], [[12, 13, 14], [15, 16, 17]], [[18, 19, 20], [21, 22, 23]]]> : tensor<4x2x3xi32>}> : () -> tensor<4x2x3xi32>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<[2]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n4_2 = "tfl.pseudo_const"() <{value = dense<[[1, 0]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
  %n4_r = "tfl.batch_to_space_nd"(%n4_0, %n4_1, %n4_2) : (tensor<4x2x3xi32>, tensor<1xi32>, tensor<1x2xi32>) -> tensor<2x3x3xi32>
  return %3, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r : tensor<1x2x3x1xf32>, tensor<1x3x4x1xi32>, tensor<1x3x4x1xi64>, tensor<1x3x4x1xf32>, tensor<2x2x6x1x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x3x3xi32>
}
