// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// size[i] elements from begin[i] on; -1 takes all that follow. TFLite kernels/slice.cc

// EXPECT: [[[13.0, 14.0], [17.0, 18.0], [21.0, 22.0]]]
// EXPECT: [["e", "f"]]
// EXPECT: [[0, 1]]
// EXPECT: [[5, -6]]
// EXPECT: [[5, -6]]
// EXPECT: [[5, -6]]
// EXPECT: []
// EXPECT: 3.0
// EXPECT: [[[[[6]], [[10]]], [[[18]], [[22]]]]]
func.func @main() -> (tensor<1x3x2xf32>, tensor<1x2x!tf_type.string>, tensor<1x2xi1>, tensor<1x2xi64>, tensor<1x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<1x2xi8>, tensor<0xf32>, tensor<f32>, tensor<1x2x2x1x1xi32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0, 15.0], [16.0, 17.0, 18.0, 19.0], [20.0, 21.0, 22.0, 23.0]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[1, 0, 1]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %2 = "tfl.pseudo_const"() <{value = dense<[1, -1, 2]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %3 = "tfl.slice"(%0, %1, %2) : (tensor<2x3x4xf32>, tensor<3xi32>, tensor<3xi32>) -> tensor<1x3x2xf32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[["a", "bc", ""], ["d", "e", "f"]]> : tensor<2x3x!tf_type.string>}> : () -> tensor<2x3x!tf_type.string>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[1, 1]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %n0_2 = "tfl.pseudo_const"() <{value = dense<[-1, 2]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %n0_r = "tfl.slice"(%n0_0, %n0_1, %n0_2) : (tensor<2x3x!tf_type.string>, tensor<2xi64>, tensor<2xi64>) -> tensor<1x2x!tf_type.string>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[true, false, true], [false, false, true]]> : tensor<2x3xi1>}> : () -> tensor<2x3xi1>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[1, 1]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %n1_2 = "tfl.pseudo_const"() <{value = dense<[-1, 2]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %n1_r = "tfl.slice"(%n1_0, %n1_1, %n1_2) : (tensor<2x3xi1>, tensor<2xi64>, tensor<2xi64>) -> tensor<1x2xi1>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi64>}> : () -> tensor<2x3xi64>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[1, 1]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %n2_2 = "tfl.pseudo_const"() <{value = dense<[-1, 2]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %n2_r = "tfl.slice"(%n2_0, %n2_1, %n2_2) : (tensor<2x3xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<1x2xi64>
  %n3_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[1, 1]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %n3_2 = "tfl.pseudo_const"() <{value = dense<[-1, 2]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %n3_r = "tfl.slice"(%n3_0, %n3_1, %n3_2) : (tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2xi64>, tensor<2xi64>) -> tensor<1x2x!quant.uniform<i8:f32, 0.5:3>>
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3xi8>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<[1, 1]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %n4_2 = "tfl.pseudo_const"() <{value = dense<[-1, 2]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %n4_r = "tfl.slice"(%n4_0, %n4_1, %n4_2) : (tensor<2x3xi8>, tensor<2xi64>, tensor<2xi64>) -> tensor<1x2xi8>
  // Nothing, at the end.
  %n5_0 = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n5_1 = "tfl.pseudo_const"() <{value = dense<[2]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n5_2 = "tfl.pseudo_const"() <{value = dense<[0]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n5_r = "tfl.slice"(%n5_0, %n5_1, %n5_2) : (tensor<2xf32>, tensor<1xi32>, tensor<1xi32>) -> tensor<0xf32>
  %n6_0 = "tfl.pseudo_const"() <{value = dense<3.0> : tensor<f32>}> : () -> tensor<f32>
  %n6_1 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi32>}> : () -> tensor<0xi32>
  %n6_2 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi32>}> : () -> tensor<0xi32>
  %n6_r = "tfl.slice"(%n6_0, %n6_1, %n6_2) : (tensor<f32>, tensor<0xi32>, tensor<0xi32>) -> tensor<f32>
  %n7_0 = "tfl.pseudo_const"() <{value = dense<[[[[[0, 1], [2, 3]], [[4, 5], [6, 7]], [[8, 9], [10, 11]]], [[[12, 13], [14, 15]], [[16, 17], [18, 19]], [[20, 21], [22, 23]]]]]> : tensor<1x2x3x2x2xi32>}> : () -> tensor<1x2x3x2x2xi32>
  %n7_1 = "tfl.pseudo_const"() <{value = dense<[0, 0, 1, 1, 0]> : tensor<5xi32>}> : () -> tensor<5xi32>
  %n7_2 = "tfl.pseudo_const"() <{value = dense<[1, 2, -1, 1, 1]> : tensor<5xi32>}> : () -> tensor<5xi32>
  %n7_r = "tfl.slice"(%n7_0, %n7_1, %n7_2) : (tensor<1x2x3x2x2xi32>, tensor<5xi32>, tensor<5xi32>) -> tensor<1x2x2x1x1xi32>
  return %3, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r, %n7_r : tensor<1x3x2xf32>, tensor<1x2x!tf_type.string>, tensor<1x2xi1>, tensor<1x2xi64>, tensor<1x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<1x2xi8>, tensor<0xf32>, tensor<f32>, tensor<1x2x2x1x1xi32>
}
