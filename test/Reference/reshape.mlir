// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The same elements in row-major order; -1 follows from the others. TFLite kernels/reshape.cc

// EXPECT: [[0.0, 1.0, 2.0, 3.0, 4.0, 5.0], [6.0, 7.0, 8.0, 9.0, 10.0, 11.0], [12.0, 13.0, 14.0, 15.0, 16.0, 17.0], [18.0, 19.0, 20.0, 21.0, 22.0, 23.0]]
// EXPECT: 0.0
// EXPECT: []
// EXPECT: [["a", "bc"], ["", "d"], ["e", "f"]]
// EXPECT: [[1, 0], [1, 0], [0, 1]]
// EXPECT: [[1, -2], [3, 4], [5, -6]]
// EXPECT: [[1, -2], [3, 4], [5, -6]]
// EXPECT: [[1, -2], [3, 4], [5, -6]]
// EXPECT: [[2.0]]
// EXPECT: []
func.func @main() -> (tensor<4x6xf32>, tensor<f32>, tensor<2x0xf32>, tensor<3x2x!tf_type.string>, tensor<3x2xi1>, tensor<3x2xi64>, tensor<3x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<3x2xi8>, tensor<1x1xf32>, tensor<0xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0, 15.0], [16.0, 17.0, 18.0, 19.0], [20.0, 21.0, 22.0, 23.0]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[4, -1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %2 = "tfl.reshape"(%0, %1) : (tensor<2x3x4xf32>, tensor<2xi32>) -> tensor<4x6xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[[[0.0]]]> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi32>}> : () -> tensor<0xi32>
  %5 = "tfl.reshape"(%3, %4) : (tensor<1x1x1xf32>, tensor<0xi32>) -> tensor<f32>
  %6 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x4xf32>}> : () -> tensor<0x4xf32>
  %7 = "tfl.pseudo_const"() <{value = dense<[2, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %8 = "tfl.reshape"(%6, %7) : (tensor<0x4xf32>, tensor<2xi32>) -> tensor<2x0xf32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[["a", "bc", ""], ["d", "e", "f"]]> : tensor<2x3x!tf_type.string>}> : () -> tensor<2x3x!tf_type.string>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[3, -1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n0_r = "tfl.reshape"(%n0_0, %n0_1) : (tensor<2x3x!tf_type.string>, tensor<2xi32>) -> tensor<3x2x!tf_type.string>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[true, false, true], [false, false, true]]> : tensor<2x3xi1>}> : () -> tensor<2x3xi1>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[3, -1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n1_r = "tfl.reshape"(%n1_0, %n1_1) : (tensor<2x3xi1>, tensor<2xi32>) -> tensor<3x2xi1>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi64>}> : () -> tensor<2x3xi64>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[3, -1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n2_r = "tfl.reshape"(%n2_0, %n2_1) : (tensor<2x3xi64>, tensor<2xi32>) -> tensor<3x2xi64>
  %n3_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[3, -1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n3_r = "tfl.reshape"(%n3_0, %n3_1) : (tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2xi32>) -> tensor<3x2x!quant.uniform<i8:f32, 0.5:3>>
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3xi8>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<[3, -1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n4_r = "tfl.reshape"(%n4_0, %n4_1) : (tensor<2x3xi8>, tensor<2xi32>) -> tensor<3x2xi8>
  %n5_0 = "tfl.pseudo_const"() <{value = dense<2.0> : tensor<f32>}> : () -> tensor<f32>
  %n5_1 = "tfl.pseudo_const"() <{value = dense<[1, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n5_r = "tfl.reshape"(%n5_0, %n5_1) : (tensor<f32>, tensor<2xi32>) -> tensor<1x1xf32>
  // Of nothing -1 is 0.
  %n6_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %n6_1 = "tfl.pseudo_const"() <{value = dense<[-1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n6_r = "tfl.reshape"(%n6_0, %n6_1) : (tensor<2x0xf32>, tensor<1xi32>) -> tensor<0xf32>
  return %2, %5, %8, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r : tensor<4x6xf32>, tensor<f32>, tensor<2x0xf32>, tensor<3x2x!tf_type.string>, tensor<3x2xi1>, tensor<3x2xi64>, tensor<3x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<3x2xi8>, tensor<1x1xf32>, tensor<0xf32>
}
