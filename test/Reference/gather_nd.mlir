// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The element or slice at each vector of coordinates. TFLite kernels/gather_nd.cc

// EXPECT: [[4.0, 5.0, 6.0, 7.0], [20.0, 21.0, 22.0, 23.0]]
// EXPECT: [23.0]
// EXPECT: ["f", "bc"]
// EXPECT: [1, 0]
// EXPECT: [-6, -2]
// EXPECT: [-6, -2]
// EXPECT: [-6, -2]
// EXPECT: [[[[8, 9], [10, 11]]], [[[0, 1], [2, 3]]]]
// EXPECT: [4, 5, -6]
// EXPECT: [[[1, -2, 3], [4, 5, -6]], [[1, -2, 3], [4, 5, -6]]]
// EXPECT: []
func.func @main() -> (tensor<2x4xf32>, tensor<1xf32>, tensor<2x!tf_type.string>, tensor<2xi1>, tensor<2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2xi64>, tensor<2xi16>, tensor<2x1x2x2xi32>, tensor<3xi32>, tensor<2x2x3xi32>, tensor<0xi32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0, 15.0], [16.0, 17.0, 18.0, 19.0], [20.0, 21.0, 22.0, 23.0]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[[0, 1], [1, 2]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %2 = "tfl.gather_nd"(%0, %1) : (tensor<2x3x4xf32>, tensor<2x2xi32>) -> tensor<2x4xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0, 15.0], [16.0, 17.0, 18.0, 19.0], [20.0, 21.0, 22.0, 23.0]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<[[1, 2, 3]]> : tensor<1x3xi32>}> : () -> tensor<1x3xi32>
  %5 = "tfl.gather_nd"(%3, %4) : (tensor<2x3x4xf32>, tensor<1x3xi32>) -> tensor<1xf32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[["a", "bc", ""], ["d", "e", "f"]]> : tensor<2x3x!tf_type.string>}> : () -> tensor<2x3x!tf_type.string>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[[1, 2], [0, 1]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %n0_r = "tfl.gather_nd"(%n0_0, %n0_1) : (tensor<2x3x!tf_type.string>, tensor<2x2xi32>) -> tensor<2x!tf_type.string>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[true, false, true], [false, false, true]]> : tensor<2x3xi1>}> : () -> tensor<2x3xi1>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[[1, 2], [0, 1]]> : tensor<2x2xi64>}> : () -> tensor<2x2xi64>
  %n1_r = "tfl.gather_nd"(%n1_0, %n1_1) : (tensor<2x3xi1>, tensor<2x2xi64>) -> tensor<2xi1>
  %n2_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[[1, 2], [0, 1]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %n2_r = "tfl.gather_nd"(%n2_0, %n2_1) : (tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2xi32>) -> tensor<2x!quant.uniform<i8:f32, 0.5:3>>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi64>}> : () -> tensor<2x3xi64>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[[1, 2], [0, 1]]> : tensor<2x2xi64>}> : () -> tensor<2x2xi64>
  %n3_r = "tfl.gather_nd"(%n3_0, %n3_1) : (tensor<2x3xi64>, tensor<2x2xi64>) -> tensor<2xi64>
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi16>}> : () -> tensor<2x3xi16>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<[[1, 2], [0, 1]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %n4_r = "tfl.gather_nd"(%n4_0, %n4_1) : (tensor<2x3xi16>, tensor<2x2xi32>) -> tensor<2xi16>
  // Slices, indices of rank 3.
  %n5_0 = "tfl.pseudo_const"() <{value = dense<[[[0, 1], [2, 3]], [[4, 5], [6, 7]], [[8, 9], [10, 11]]]> : tensor<3x2x2xi32>}> : () -> tensor<3x2x2xi32>
  %n5_1 = "tfl.pseudo_const"() <{value = dense<[[[2]], [[0]]]> : tensor<2x1x1xi32>}> : () -> tensor<2x1x1xi32>
  %n5_r = "tfl.gather_nd"(%n5_0, %n5_1) : (tensor<3x2x2xi32>, tensor<2x1x1xi32>) -> tensor<2x1x2x2xi32>
  %n6_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi32>}> : () -> tensor<2x3xi32>
  %n6_1 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n6_r = "tfl.gather_nd"(%n6_0, %n6_1) : (tensor<2x3xi32>, tensor<1xi32>) -> tensor<3xi32>
  // Vectors of no index name the whole.
  %n7_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi32>}> : () -> tensor<2x3xi32>
  %n7_1 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xi32>}> : () -> tensor<2x0xi32>
  %n7_r = "tfl.gather_nd"(%n7_0, %n7_1) : (tensor<2x3xi32>, tensor<2x0xi32>) -> tensor<2x2x3xi32>
  %n8_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi32>}> : () -> tensor<2x3xi32>
  %n8_1 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x2xi32>}> : () -> tensor<0x2xi32>
  %n8_r = "tfl.gather_nd"(%n8_0, %n8_1) : (tensor<2x3xi32>, tensor<0x2xi32>) -> tensor<0xi32>
  return %2, %5, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r, %n7_r, %n8_r : tensor<2x4xf32>, tensor<1xf32>, tensor<2x!tf_type.string>, tensor<2xi1>, tensor<2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2xi64>, tensor<2xi16>, tensor<2x1x2x2xi32>, tensor<3xi32>, tensor<2x2x3xi32>, tensor<0xi32>
}
