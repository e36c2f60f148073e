// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Along a new dimension. TFLite kernels/pack.cc

// EXPECT: [[1.0, 3.0], [2.0, 4.0]]
// EXPECT: [1, 2]
// EXPECT: [[["a", "a"], ["bc", "bc"], ["", ""]], [["d", "d"], ["e", "e"], ["f", "f"]]]
// EXPECT: [[[1, -2, 3], [1, -2, 3]], [[4, 5, -6], [4, 5, -6]]]
// EXPECT: [[[1, 0, 1], [0, 0, 1]], [[1, 0, 1], [0, 0, 1]]]
// EXPECT: [[[1, 2, 3], [1, 2, 3]], [[4, 5, 6], [4, 5, 6]]]
// EXPECT: [[[1, 1], [-2, -2], [3, 3]], [[4, 4], [5, 5], [-6, -6]]]
// EXPECT: [1.0, 2.0, 3.0]
// EXPECT: []
// EXPECT: [[1073741825, 5], [1073741826, -7]]
func.func @main() -> (tensor<2x2xf32>, tensor<2xi32>, tensor<2x3x2x!tf_type.string>, tensor<2x2x3xi64>, tensor<2x2x3xi1>, tensor<2x2x3xui8>, tensor<2x3x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<3xf32>, tensor<2x2x0xf32>, tensor<2x2x!quant.uniform<i32:f32, 1.0:3>>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[3.0, 4.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %2 = "tfl.pack"(%0, %1) <{axis = 1 : i32, values_count = 2 : i32}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %4 = "tfl.pseudo_const"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
  %5 = "tfl.pack"(%3, %4) <{axis = 0 : i32, values_count = 2 : i32}> : (tensor<i32>, tensor<i32>) -> tensor<2xi32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[["a", "bc", ""], ["d", "e", "f"]]> : tensor<2x3x!tf_type.string>}> : () -> tensor<2x3x!tf_type.string>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[["a", "bc", ""], ["d", "e", "f"]]> : tensor<2x3x!tf_type.string>}> : () -> tensor<2x3x!tf_type.string>
  %n0_r = "tfl.pack"(%n0_0, %n0_1) <{axis = -1 : i32, values_count = 2 : i32}> : (tensor<2x3x!tf_type.string>, tensor<2x3x!tf_type.string>) -> tensor<2x3x2x!tf_type.string>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi64>}> : () -> tensor<2x3xi64>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi64>}> : () -> tensor<2x3xi64>
  %n1_r = "tfl.pack"(%n1_0, %n1_1) <{axis = 1 : i32, values_count = 2 : i32}> : (tensor<2x3xi64>, tensor<2x3xi64>) -> tensor<2x2x3xi64>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[true, false, true], [false, false, true]]> : tensor<2x3xi1>}> : () -> tensor<2x3xi1>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[[true, false, true], [false, false, true]]> : tensor<2x3xi1>}> : () -> tensor<2x3xi1>
  %n2_r = "tfl.pack"(%n2_0, %n2_1) <{axis = 0 : i32, values_count = 2 : i32}> : (tensor<2x3xi1>, tensor<2x3xi1>) -> tensor<2x2x3xi1>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xui8>}> : () -> tensor<2x3xui8>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xui8>}> : () -> tensor<2x3xui8>
  %n3_r = "tfl.pack"(%n3_0, %n3_1) <{axis = -2 : i32, values_count = 2 : i32}> : (tensor<2x3xui8>, tensor<2x3xui8>) -> tensor<2x2x3xui8>
  %n4_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %n4_1 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %n4_r = "tfl.pack"(%n4_0, %n4_1) <{axis = 2 : i32, values_count = 2 : i32}> : (tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2x3x2x!quant.uniform<i8:f32, 0.5:3>>
  %n5_0 = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<f32>}> : () -> tensor<f32>
  %n5_1 = "tfl.pseudo_const"() <{value = dense<2.0> : tensor<f32>}> : () -> tensor<f32>
  %n5_2 = "tfl.pseudo_const"() <{value = dense<3.0> : tensor<f32>}> : () -> tensor<f32>
  %n5_r = "tfl.pack"(%n5_0, %n5_1, %n5_2) <{axis = 0 : i32, values_count = 3 : i32}> : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<3xf32>
  %n6_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %n6_1 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %n6_r = "tfl.pack"(%n6_0, %n6_1) <{axis = 0 : i32, values_count = 2 : i32}> : (tensor<2x0xf32>, tensor<2x0xf32>) -> tensor<2x2x0xf32>
  // Integers of one scale that f32 would round.
  %w_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i32:f32, 1.0:3>>, value = dense<[1073741825, 5]> : tensor<2xi32>}> : () -> tensor<2x!quant.uniform<i32:f32, 1.0:3>>
  %w_1 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i32:f32, 1.0:3>>, value = dense<[1073741826, -7]> : tensor<2xi32>}> : () -> tensor<2x!quant.uniform<i32:f32, 1.0:3>>
  %w_r = "tfl.pack"(%w_0, %w_1) <{axis = 0 : i32, values_count = 2 : i32}> : (tensor<2x!quant.uniform<i32:f32, 1.0:3>>, tensor<2x!quant.uniform<i32:f32, 1.0:3>>) -> tensor<2x2x!quant.uniform<i32:f32, 1.0:3>>
  return %2, %5, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r, %w_r : tensor<2x2xf32>, tensor<2xi32>, tensor<2x3x2x!tf_type.string>, tensor<2x2x3xi64>, tensor<2x2x3xi1>, tensor<2x2x3xui8>, tensor<2x3x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<3xf32>, tensor<2x2x0xf32>, tensor<2x2x!quant.uniform<i32:f32, 1.0:3>>
}
