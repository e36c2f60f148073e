// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// In reverse order along the named dimensions. TFLite kernels/reverse.cc

// EXPECT: [[[8.0, 9.0, 10.0, 11.0], [4.0, 5.0, 6.0, 7.0], [0.0, 1.0, 2.0, 3.0]], [[20.0, 21.0, 22.0, 23.0], [16.0, 17.0, 18.0, 19.0], [12.0, 13.0, 14.0, 15.0]]]
// EXPECT: [[[15.0, 14.0, 13.0, 12.0], [19.0, 18.0, 17.0, 16.0], [23.0, 22.0, 21.0, 20.0]], [[3.0, 2.0, 1.0, 0.0], [7.0, 6.0, 5.0, 4.0], [11.0, 10.0, 9.0, 8.0]]]
// EXPECT: [["", "bc", "a"], ["f", "e", "d"]]
// EXPECT: [[1, 0, 1], [1, 0, 0]]
// EXPECT: [[3, -2, 1], [-6, 5, 4]]
// EXPECT: [[3, -2, 1], [-6, 5, 4]]
// EXPECT: [[3, -2, 1], [-6, 5, 4]]
// EXPECT: [[[0.875, -0.25], [1.125, -1.0], [-1.0, 1.25]], [[1.125, -1.5], [0.375, -1.625], [1.5, 0.875]]]
// EXPECT: [[[-1.5, 1.125], [-1.625, 0.375], [0.875, 1.5]], [[-0.25, 0.875], [-1.0, 1.125], [1.25, -1.0]]]
func.func @main() -> (tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3x!tf_type.string>, tensor<2x3xi1>, tensor<2x3xi64>, tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x3xi8>, tensor<2x3x2xf32>, tensor<2x3x2xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0, 15.0], [16.0, 17.0, 18.0, 19.0], [20.0, 21.0, 22.0, 23.0]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %2 = "tfl.reverse_v2"(%0, %1) : (tensor<2x3x4xf32>, tensor<1xi32>) -> tensor<2x3x4xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0, 15.0], [16.0, 17.0, 18.0, 19.0], [20.0, 21.0, 22.0, 23.0]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<[0, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %5 = "tfl.reverse_v2"(%3, %4) : (tensor<2x3x4xf32>, tensor<2xi32>) -> tensor<2x3x4xf32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[["a", "bc", ""], ["d", "e", "f"]]> : tensor<2x3x!tf_type.string>}> : () -> tensor<2x3x!tf_type.string>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[-1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n0_r = "tfl.reverse_v2"(%n0_0, %n0_1) : (tensor<2x3x!tf_type.string>, tensor<1xi32>) -> tensor<2x3x!tf_type.string>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[true, false, true], [false, false, true]]> : tensor<2x3xi1>}> : () -> tensor<2x3xi1>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[-1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n1_r = "tfl.reverse_v2"(%n1_0, %n1_1) : (tensor<2x3xi1>, tensor<1xi32>) -> tensor<2x3xi1>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi64>}> : () -> tensor<2x3xi64>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[-1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n2_r = "tfl.reverse_v2"(%n2_0, %n2_1) : (tensor<2x3xi64>, tensor<1xi32>) -> tensor<2x3xi64>
  %n3_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[-1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n3_r = "tfl.reverse_v2"(%n3_0, %n3_1) : (tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<1xi32>) -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3xi8>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<[-1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n4_r = "tfl.reverse_v2"(%n4_0, %n4_1) : (tensor<2x3xi8>, tensor<1xi32>) -> tensor<2x3xi8>
  %n5_0 = "tfl.pseudo_const"() <{value = dense<[[[-1.5, 1.125], [-1.625, 0.375], [0.875, 1.5]], [[-0.25, 0.875], [-1.0, 1.125], [1.25, -1.0]]]> : tensor<2x3x2xf32>}> : () -> tensor<2x3x2xf32>
  %n5_1 = "tfl.pseudo_const"() <{value = dense<[0, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n5_r = "tfl.reverse_v2"(%n5_0, %n5_1) : (tensor<2x3x2xf32>, tensor<2xi32>) -> tensor<2x3x2xf32>
  %n6_0 = "tfl.pseudo_const"() <{value = dense<[[[-1.5, 1.125], [-1.625, 0.375], [0.875, 1.5]], [[-0.25, 0.875], [-1.0, 1.125], [1.25, -1.0]]]> : tensor<2x3x2xf32>}> : () -> tensor<2x3x2xf32>
  %n6_1 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi32>}> : () -> tensor<0xi32>
  %n6_r = "tfl.reverse_v2"(%n6_0, %n6_1) : (tensor<2x3x2xf32>, tensor<0xi32>) -> tensor<2x3x2xf32>
  return %2, %5, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r : tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3x!tf_type.string>, tensor<2x3xi1>, tensor<2x3xi64>, tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x3xi8>, tensor<2x3x2xf32>, tensor<2x3x2xf32>
}
