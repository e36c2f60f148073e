// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// x where the condition holds, y elsewhere; a vector of conditions chooses whole slices. TFLite kernels/select.cc

// EXPECT: [[1.0, 2.0], [7.0, 8.0]]
// EXPECT: [[1, 6]]
// EXPECT: [[1, -4, 3], [8, 5, -12]]
// EXPECT: [[1, -4, 3], [8, 5, -12]]
// EXPECT: [[1, -4, 3], [8, 5, -12]]
// EXPECT: [[1, -4, 3], [8, 5, -12]]
// EXPECT: [[1.0, -4.0, 3.0], [8.0, 5.0, -12.0]]
// EXPECT: [3.0, 4.0]
// EXPECT: []
// EXPECT: [1073741825, -7]
func.func @main() -> (tensor<2x2xf32>, tensor<1x2xi32>, tensor<2x3xi64>, tensor<2x3xi8>, tensor<2x3xi16>, tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x3xf32>, tensor<2xf32>, tensor<0xf32>, tensor<2x!quant.uniform<i32:f32, 1.0:3>>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[true, false]> : tensor<2xi1>}> : () -> tensor<2xi1>
  %1 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %2 = "tfl.pseudo_const"() <{value = dense<[[5.0, 6.0], [7.0, 8.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %3 = "tfl.select"(%0, %1, %2) : (tensor<2xi1>, tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<[[true, false]]> : tensor<1x2xi1>}> : () -> tensor<1x2xi1>
  %5 = "tfl.pseudo_const"() <{value = dense<[[1, 2]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
  %6 = "tfl.pseudo_const"() <{value = dense<[[5, 6]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
  %7 = "tfl.select"(%4, %5, %6) : (tensor<1x2xi1>, tensor<1x2xi32>, tensor<1x2xi32>) -> tensor<1x2xi32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[true, false, true], [false, true, false]]> : tensor<2x3xi1>}> : () -> tensor<2x3xi1>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi64>}> : () -> tensor<2x3xi64>
  %n0_2 = "tfl.pseudo_const"() <{value = dense<[[2, -4, 6], [8, 10, -12]]> : tensor<2x3xi64>}> : () -> tensor<2x3xi64>
  %n0_r = "tfl.select"(%n0_0, %n0_1, %n0_2) : (tensor<2x3xi1>, tensor<2x3xi64>, tensor<2x3xi64>) -> tensor<2x3xi64>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[true, false, true], [false, true, false]]> : tensor<2x3xi1>}> : () -> tensor<2x3xi1>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3xi8>
  %n1_2 = "tfl.pseudo_const"() <{value = dense<[[2, -4, 6], [8, 10, -12]]> : tensor<2x3xi8>}> : () -> tensor<2x3xi8>
  %n1_r = "tfl.select"(%n1_0, %n1_1, %n1_2) : (tensor<2x3xi1>, tensor<2x3xi8>, tensor<2x3xi8>) -> tensor<2x3xi8>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[true, false, true], [false, true, false]]> : tensor<2x3xi1>}> : () -> tensor<2x3xi1>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi16>}> : () -> tensor<2x3xi16>
  %n2_2 = "tfl.pseudo_const"() <{value = dense<[[2, -4, 6], [8, 10, -12]]> : tensor<2x3xi16>}> : () -> tensor<2x3xi16>
  %n2_r = "tfl.select"(%n2_0, %n2_1, %n2_2) : (tensor<2x3xi1>, tensor<2x3xi16>, tensor<2x3xi16>) -> tensor<2x3xi16>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[[true, false, true], [false, true, false]]> : tensor<2x3xi1>}> : () -> tensor<2x3xi1>
  %n3_1 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %n3_2 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[2, -4, 6], [8, 10, -12]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %n3_r = "tfl.select"(%n3_0, %n3_1, %n3_2) : (tensor<2x3xi1>, tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[[true, false, true], [false, true, false]]> : tensor<2x3xi1>}> : () -> tensor<2x3xi1>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<[[1.0, -2.0, 3.0], [4.0, 5.0, -6.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %n4_2 = "tfl.pseudo_const"() <{value = dense<[[2.0, -4.0, 6.0], [8.0, 10.0, -12.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %n4_r = "tfl.select"(%n4_0, %n4_1, %n4_2) : (tensor<2x3xi1>, tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  // One condition for all.
  %n5_0 = "tfl.pseudo_const"() <{value = dense<false> : tensor<i1>}> : () -> tensor<i1>
  %n5_1 = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n5_2 = "tfl.pseudo_const"() <{value = dense<[3.0, 4.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n5_r = "tfl.select"(%n5_0, %n5_1, %n5_2) : (tensor<i1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  // No elements.
  %e_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi1>}> : () -> tensor<0xi1>
  %e_1 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xf32>}> : () -> tensor<0xf32>
  %e_r = "tfl.select"(%e_0, %e_1, %e_1) : (tensor<0xi1>, tensor<0xf32>, tensor<0xf32>) -> tensor<0xf32>
  // Integers of one scale that f32 would round.
  %w_c = "tfl.pseudo_const"() <{value = dense<[true, false]> : tensor<2xi1>}> : () -> tensor<2xi1>
  %w_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i32:f32, 1.0:3>>, value = dense<[1073741825, 5]> : tensor<2xi32>}> : () -> tensor<2x!quant.uniform<i32:f32, 1.0:3>>
  %w_1 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i32:f32, 1.0:3>>, value = dense<[1073741826, -7]> : tensor<2xi32>}> : () -> tensor<2x!quant.uniform<i32:f32, 1.0:3>>
  %w_r = "tfl.select"(%w_c, %w_0, %w_1) : (tensor<2xi1>, tensor<2x!quant.uniform<i32:f32, 1.0:3>>, tensor<2x!quant.uniform<i32:f32, 1.0:3>>) -> tensor<2x!quant.uniform<i32:f32, 1.0:3>>
  return %3, %7, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %e_r, %w_r : tensor<2x2xf32>, tensor<1x2xi32>, tensor<2x3xi64>, tensor<2x3xi8>, tensor<2x3xi16>, tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x3xf32>, tensor<2xf32>, tensor<0xf32>, tensor<2x!quant.uniform<i32:f32, 1.0:3>>
}
