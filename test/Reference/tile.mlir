// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Repeated multiples[i] times along dimension i. TFLite kernels/tile.cc

// EXPECT: [[1.0, 2.0, 1.0, 2.0, 1.0, 2.0], [3.0, 4.0, 3.0, 4.0, 3.0, 4.0], [1.0, 2.0, 1.0, 2.0, 1.0, 2.0], [3.0, 4.0, 3.0, 4.0, 3.0, 4.0]]
// EXPECT: []
// EXPECT: [["a", "bc", "", "a", "bc", ""], ["d", "e", "f", "d", "e", "f"], ["a", "bc", "", "a", "bc", ""], ["d", "e", "f", "d", "e", "f"]]
// EXPECT: [[1, 0, 1, 1, 0, 1], [0, 0, 1, 0, 0, 1], [1, 0, 1, 1, 0, 1], [0, 0, 1, 0, 0, 1]]
// EXPECT: [[1, -2, 3, 1, -2, 3], [4, 5, -6, 4, 5, -6], [1, -2, 3, 1, -2, 3], [4, 5, -6, 4, 5, -6]]
// EXPECT: [[1, -2, 3, 1, -2, 3], [4, 5, -6, 4, 5, -6], [1, -2, 3, 1, -2, 3], [4, 5, -6, 4, 5, -6]]
// EXPECT: []
// EXPECT: 4.0
func.func @main() -> (tensor<4x6xf32>, tensor<0xi1>, tensor<4x6x!tf_type.string>, tensor<4x6xi1>, tensor<4x6xi64>, tensor<4x6x!quant.uniform<i8:f32, 0.5:3>>, tensor<0xf32>, tensor<f32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[2, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %2 = "tfl.tile"(%0, %1) : (tensor<2x2xf32>, tensor<2xi32>) -> tensor<4x6xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[true]> : tensor<1xi1>}> : () -> tensor<1xi1>
  %4 = "tfl.pseudo_const"() <{value = dense<[0]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %5 = "tfl.tile"(%3, %4) : (tensor<1xi1>, tensor<1xi32>) -> tensor<0xi1>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[["a", "bc", ""], ["d", "e", "f"]]> : tensor<2x3x!tf_type.string>}> : () -> tensor<2x3x!tf_type.string>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[2, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n0_r = "tfl.tile"(%n0_0, %n0_1) : (tensor<2x3x!tf_type.string>, tensor<2xi32>) -> tensor<4x6x!tf_type.string>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[true, false, true], [false, false, true]]> : tensor<2x3xi1>}> : () -> tensor<2x3xi1>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[2, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n1_r = "tfl.tile"(%n1_0, %n1_1) : (tensor<2x3xi1>, tensor<2xi32>) -> tensor<4x6xi1>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi64>}> : () -> tensor<2x3xi64>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[2, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n2_r = "tfl.tile"(%n2_0, %n2_1) : (tensor<2x3xi64>, tensor<2xi32>) -> tensor<4x6xi64>
  %n3_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[2, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n3_r = "tfl.tile"(%n3_0, %n3_1) : (tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2xi32>) -> tensor<4x6x!quant.uniform<i8:f32, 0.5:3>>
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<[0]> : tensor<1xi64>}> : () -> tensor<1xi64>
  %n4_r = "tfl.tile"(%n4_0, %n4_1) : (tensor<2xf32>, tensor<1xi64>) -> tensor<0xf32>
  %n5_0 = "tfl.pseudo_const"() <{value = dense<4.0> : tensor<f32>}> : () -> tensor<f32>
  %n5_1 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi32>}> : () -> tensor<0xi32>
  %n5_r = "tfl.tile"(%n5_0, %n5_1) : (tensor<f32>, tensor<0xi32>) -> tensor<f32>
  return %2, %5, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r : tensor<4x6xf32>, tensor<0xi1>, tensor<4x6x!tf_type.string>, tensor<4x6xi1>, tensor<4x6xi64>, tensor<4x6x!quant.uniform<i8:f32, 0.5:3>>, tensor<0xf32>, tensor<f32>
}
