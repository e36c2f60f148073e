// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Slices along the axis at the indices; batch_dims leading dimensions go together. TFLite kernels/gather.cc

// EXPECT: [[[8.0, 9.0, 10.0, 11.0], [0.0, 1.0, 2.0, 3.0]], [[20.0, 21.0, 22.0, 23.0], [12.0, 13.0, 14.0, 15.0]]]
// EXPECT: [[[4.0, 5.0, 6.0, 7.0]], [[20.0, 21.0, 22.0, 23.0]]]
// EXPECT: [[7, 5]]
// EXPECT: [[["bc", "a", "bc"]], [["e", "d", "e"]]]
// EXPECT: [[[0, 1, 0]], [[0, 0, 0]]]
// EXPECT: [[[-2, 1, -2]], [[5, 4, 5]]]
// EXPECT: [[[-2, 1, -2]], [[5, 4, 5]]]
// EXPECT: [[[-2, 1, -2]], [[5, 4, 5]]]
// EXPECT: [[[2, 1, 2]], [[5, 4, 5]]]
// EXPECT: [[4, 5], [6, 7]]
// EXPECT: []
// EXPECT: [[[[1], [0]], [[3], [2]]], [[[4], [4]], [[6], [6]]], [[[9], [9]], [[11], [11]]]]
// EXPECT: [[[1, 0], [3, 2]], [[4, 4], [6, 6]], [[9, 9], [11, 11]]]
// EXPECT: [[[1], [2]], [[4], [6]], [[9], [11]]]
func.func @main() -> (tensor<2x2x4xf32>, tensor<2x1x4xf32>, tensor<1x2xi64>, tensor<2x1x3x!tf_type.string>, tensor<2x1x3xi1>, tensor<2x1x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x1x3xi8>, tensor<2x1x3xi16>, tensor<2x1x3xui8>, tensor<2x2xi32>, tensor<3x0x2xi32>, tensor<3x2x2x1xi32>, tensor<3x2x2xi32>, tensor<3x2x1xi32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0, 15.0], [16.0, 17.0, 18.0, 19.0], [20.0, 21.0, 22.0, 23.0]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[2, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %2 = "tfl.gather"(%0, %1) <{axis = 1 : i32, batch_dims = 0 : i32}> : (tensor<2x3x4xf32>, tensor<2xi32>) -> tensor<2x2x4xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0, 15.0], [16.0, 17.0, 18.0, 19.0], [20.0, 21.0, 22.0, 23.0]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<[[1], [2]]> : tensor<2x1xi32>}> : () -> tensor<2x1xi32>
  %5 = "tfl.gather"(%3, %4) <{axis = 1 : i32, batch_dims = 1 : i32}> : (tensor<2x3x4xf32>, tensor<2x1xi32>) -> tensor<2x1x4xf32>
  %6 = "tfl.pseudo_const"() <{value = dense<[5, 6, 7]> : tensor<3xi64>}> : () -> tensor<3xi64>
  %7 = "tfl.pseudo_const"() <{value = dense<[[2, 0]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
  %8 = "tfl.gather"(%6, %7) <{axis = -1 : i32, batch_dims = 0 : i32}> : (tensor<3xi64>, tensor<1x2xi32>) -> tensor<1x2xi64>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[["a", "bc", ""], ["d", "e", "f"]]> : tensor<2x3x!tf_type.string>}> : () -> tensor<2x3x!tf_type.string>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[[1, 0, 1]]> : tensor<1x3xi32>}> : () -> tensor<1x3xi32>
  %n0_r = "tfl.gather"(%n0_0, %n0_1) <{axis = -1 : i32, batch_dims = 0 : i32}> : (tensor<2x3x!tf_type.string>, tensor<1x3xi32>) -> tensor<2x1x3x!tf_type.string>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[true, false, true], [false, false, true]]> : tensor<2x3xi1>}> : () -> tensor<2x3xi1>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[[1, 0, 1]]> : tensor<1x3xi64>}> : () -> tensor<1x3xi64>
  %n1_r = "tfl.gather"(%n1_0, %n1_1) <{axis = -1 : i32, batch_dims = 0 : i32}> : (tensor<2x3xi1>, tensor<1x3xi64>) -> tensor<2x1x3xi1>
  %n2_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[[1, 0, 1]]> : tensor<1x3xi32>}> : () -> tensor<1x3xi32>
  %n2_r = "tfl.gather"(%n2_0, %n2_1) <{axis = -1 : i32, batch_dims = 0 : i32}> : (tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<1x3xi32>) -> tensor<2x1x3x!quant.uniform<i8:f32, 0.5:3>>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3xi8>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[[1, 0, 1]]> : tensor<1x3xi64>}> : () -> tensor<1x3xi64>
  %n3_r = "tfl.gather"(%n3_0, %n3_1) <{axis = -1 : i32, batch_dims = 0 : i32}> : (tensor<2x3xi8>, tensor<1x3xi64>) -> tensor<2x1x3xi8>
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi16>}> : () -> tensor<2x3xi16>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<[[1, 0, 1]]> : tensor<1x3xi16>}> : () -> tensor<1x3xi16>
  %n4_r = "tfl.gather"(%n4_0, %n4_1) <{axis = -1 : i32, batch_dims = 0 : i32}> : (tensor<2x3xi16>, tensor<1x3xi16>) -> tensor<2x1x3xi16>
  %n5_0 = "tfl.pseudo_const"() <{value = dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xui8>}> : () -> tensor<2x3xui8>
  %n5_1 = "tfl.pseudo_const"() <{value = dense<[[1, 0, 1]]> : tensor<1x3xi32>}> : () -> tensor<1x3xi32>
  %n5_r = "tfl.gather"(%n5_0, %n5_1) <{axis = -1 : i32, batch_dims = 0 : i32}> : (tensor<2x3xui8>, tensor<1x3xi32>) -> tensor<2x1x3xui8>
  // One slice, without its dimension.
  %n6_0 = "tfl.pseudo_const"() <{value = dense<[[[0, 1], [2, 3]], [[4, 5], [6, 7]], [[8, 9], [10, 11]]]> : tensor<3x2x2xi32>}> : () -> tensor<3x2x2xi32>
  %n6_1 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %n6_r = "tfl.gather"(%n6_0, %n6_1) <{axis = 0 : i32, batch_dims = 0 : i32}> : (tensor<3x2x2xi32>, tensor<i32>) -> tensor<2x2xi32>
  // None.
  %n7_0 = "tfl.pseudo_const"() <{value = dense<[[[0, 1], [2, 3]], [[4, 5], [6, 7]], [[8, 9], [10, 11]]]> : tensor<3x2x2xi32>}> : () -> tensor<3x2x2xi32>
  %n7_1 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi32>}> : () -> tensor<0xi32>
  %n7_r = "tfl.gather"(%n7_0, %n7_1) <{axis = 1 : i32, batch_dims = 0 : i32}> : (tensor<3x2x2xi32>, tensor<0xi32>) -> tensor<3x0x2xi32>
  // A batch dimension, an axis further on.
  %n8_0 = "tfl.pseudo_const"() <{value = dense<[[[0, 1], [2, 3]], [[4, 5], [6, 7]], [[8, 9], [10, 11]]]> : tensor<3x2x2xi32>}> : () -> tensor<3x2x2xi32>
  %n8_1 = "tfl.pseudo_const"() <{value = dense<[[[1], [0]], [[0], [0]], [[1], [1]]]> : tensor<3x2x1xi32>}> : () -> tensor<3x2x1xi32>
  %n8_r = "tfl.gather"(%n8_0, %n8_1) <{axis = 2 : i32, batch_dims = 1 : i32}> : (tensor<3x2x2xi32>, tensor<3x2x1xi32>) -> tensor<3x2x2x1xi32>
  %n9_0 = "tfl.pseudo_const"() <{value = dense<[[[0, 1], [2, 3]], [[4, 5], [6, 7]], [[8, 9], [10, 11]]]> : tensor<3x2x2xi32>}> : () -> tensor<3x2x2xi32>
  %n9_1 = "tfl.pseudo_const"() <{value = dense<[[1, 0], [0, 0], [1, 1]]> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
  %n9_r = "tfl.gather"(%n9_0, %n9_1) <{axis = -1 : i32, batch_dims = 1 : i32}> : (tensor<3x2x2xi32>, tensor<3x2xi32>) -> tensor<3x2x2xi32>
  // Two batch dimensions.
  %n10_0 = "tfl.pseudo_const"() <{value = dense<[[[0, 1], [2, 3]], [[4, 5], [6, 7]], [[8, 9], [10, 11]]]> : tensor<3x2x2xi32>}> : () -> tensor<3x2x2xi32>
  %n10_1 = "tfl.pseudo_const"() <{value = dense<[[[1], [0]], [[0], [0]], [[1], [1]]]> : tensor<3x2x1xi32>}> : () -> tensor<3x2x1xi32>
  %n10_r = "tfl.gather"(%n10_0, %n10_1) <{axis = 2 : i32, batch_dims = 2 : i32}> : (tensor<3x2x2xi32>, tensor<3x2x1xi32>) -> tensor<3x2x1xi32>
  return %2, %5, %8, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r, %n7_r, %n8_r, %n9_r, %n10_r : tensor<2x2x4xf32>, tensor<2x1x4xf32>, tensor<1x2xi64>, tensor<2x1x3x!tf_type.string>, tensor<2x1x3xi1>, tensor<2x1x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x1x3xi8>, tensor<2x1x3xi16>, tensor<2x1x3xui8>, tensor<2x2xi32>, tensor<3x0x2xi32>, tensor<3x2x2x1xi32>, tensor<3x2x2xi32>, tensor<3x2x1xi32>
}
