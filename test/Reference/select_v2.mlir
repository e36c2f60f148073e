// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// x where the condition holds, y elsewhere, all three broadcasting. TFLite kernels/select.cc

// EXPECT: [[1.0, 2.0, 3.0], [9.0, 9.0, 9.0]]
// EXPECT: [[1, 7, 3], [4, 8, -6]]
// EXPECT: [[1, 9, 3], [4, 9, -6]]
// EXPECT: [[1, -4, 3], [4, 10, -6]]
// EXPECT: [[1, 1, 1], [0, 1, 1]]
// EXPECT: [[1, -4, 3], [4, 10, -6]]
// EXPECT: [[1.0, NaN], [Infinity, 4.0]]
// EXPECT: []
// EXPECT: [1073741825, -7]
func.func @main() -> (tensor<2x3xf32>, tensor<2x3xi64>, tensor<2x3xi8>, tensor<2x3xi16>, tensor<2x3xi1>, tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2xf32>, tensor<0xf32>, tensor<2x!quant.uniform<i32:f32, 1.0:3>>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[true], [false]]> : tensor<2x1xi1>}> : () -> tensor<2x1xi1>
  %1 = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0, 3.0]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %2 = "tfl.pseudo_const"() <{value = dense<9.0> : tensor<f32>}> : () -> tensor<f32>
  %3 = "tfl.select_v2"(%0, %1, %2) : (tensor<2x1xi1>, tensor<3xf32>, tensor<f32>) -> tensor<2x3xf32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[true, false, true]> : tensor<3xi1>}> : () -> tensor<3xi1>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi64>}> : () -> tensor<2x3xi64>
  %n0_2 = "tfl.pseudo_const"() <{value = dense<[[7], [8]]> : tensor<2x1xi64>}> : () -> tensor<2x1xi64>
  %n0_r = "tfl.select_v2"(%n0_0, %n0_1, %n0_2) : (tensor<3xi1>, tensor<2x3xi64>, tensor<2x1xi64>) -> tensor<2x3xi64>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[true, false, true]> : tensor<3xi1>}> : () -> tensor<3xi1>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3xi8>
  %n1_2 = "tfl.pseudo_const"() <{value = dense<9> : tensor<i8>}> : () -> tensor<i8>
  %n1_r = "tfl.select_v2"(%n1_0, %n1_1, %n1_2) : (tensor<3xi1>, tensor<2x3xi8>, tensor<i8>) -> tensor<2x3xi8>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[true, false, true]> : tensor<3xi1>}> : () -> tensor<3xi1>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi16>}> : () -> tensor<2x3xi16>
  %n2_2 = "tfl.pseudo_const"() <{value = dense<[[2, -4, 6], [8, 10, -12]]> : tensor<2x3xi16>}> : () -> tensor<2x3xi16>
  %n2_r = "tfl.select_v2"(%n2_0, %n2_1, %n2_2) : (tensor<3xi1>, tensor<2x3xi16>, tensor<2x3xi16>) -> tensor<2x3xi16>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[true, false, true]> : tensor<3xi1>}> : () -> tensor<3xi1>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[[true, false, true], [false, false, true]]> : tensor<2x3xi1>}> : () -> tensor<2x3xi1>
  %n3_2 = "tfl.pseudo_const"() <{value = dense<true> : tensor<i1>}> : () -> tensor<i1>
  %n3_r = "tfl.select_v2"(%n3_0, %n3_1, %n3_2) : (tensor<3xi1>, tensor<2x3xi1>, tensor<i1>) -> tensor<2x3xi1>
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[true, false, true]> : tensor<3xi1>}> : () -> tensor<3xi1>
  %n4_1 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %n4_2 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[2, -4, 6], [8, 10, -12]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %n4_r = "tfl.select_v2"(%n4_0, %n4_1, %n4_2) : (tensor<3xi1>, tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  // All three broadcast.
  %n5_0 = "tfl.pseudo_const"() <{value = dense<[[true], [false]]> : tensor<2x1xi1>}> : () -> tensor<2x1xi1>
  %n5_1 = "tfl.pseudo_const"() <{value = dense<[1.0, 0x7FC00000]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n5_2 = "tfl.pseudo_const"() <{value = dense<[0x7F800000, 4.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n5_r = "tfl.select_v2"(%n5_0, %n5_1, %n5_2) : (tensor<2x1xi1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
  // No elements.
  %e_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi1>}> : () -> tensor<0xi1>
  %e_1 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xf32>}> : () -> tensor<0xf32>
  %e_r = "tfl.select_v2"(%e_0, %e_1, %e_1) : (tensor<0xi1>, tensor<0xf32>, tensor<0xf32>) -> tensor<0xf32>
  // Integers of one scale that f32 would round.
  %w_c = "tfl.pseudo_const"() <{value = dense<[true, false]> : tensor<2xi1>}> : () -> tensor<2xi1>
  %w_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i32:f32, 1.0:3>>, value = dense<[1073741825, 5]> : tensor<2xi32>}> : () -> tensor<2x!quant.uniform<i32:f32, 1.0:3>>
  %w_1 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i32:f32, 1.0:3>>, value = dense<[1073741826, -7]> : tensor<2xi32>}> : () -> tensor<2x!quant.uniform<i32:f32, 1.0:3>>
  %w_r = "tfl.select_v2"(%w_c, %w_0, %w_1) : (tensor<2xi1>, tensor<2x!quant.uniform<i32:f32, 1.0:3>>, tensor<2x!quant.uniform<i32:f32, 1.0:3>>) -> tensor<2x!quant.uniform<i32:f32, 1.0:3>>
  return %3, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %e_r, %w_r : tensor<2x3xf32>, tensor<2x3xi64>, tensor<2x3xi8>, tensor<2x3xi16>, tensor<2x3xi1>, tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2xf32>, tensor<0xf32>, tensor<2x!quant.uniform<i32:f32, 1.0:3>>
}
