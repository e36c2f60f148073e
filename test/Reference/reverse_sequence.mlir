// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// For each index of batch_dim, the first seq_lengths elements along seq_dim reversed. TFLite
// kernels/reverse_sequence.cc

// EXPECT: [[2.0, 1.0, 0.0, 3.0], [4.0, 5.0, 6.0, 7.0]]
// EXPECT: [[[5, 6], [3, 4], [1, 2]], [[7, 8], [9, 10], [11, 12]]]
// EXPECT: [[[3, 2], [1, 4], [5, 6]], [[9, 8], [7, 10], [11, 12]]]
// EXPECT: [[[1.0, 2.0], [9.0, 10.0], [11.0, 12.0]], [[7.0, 8.0], [3.0, 4.0], [5.0, 6.0]]]
// EXPECT: [[[2, 1], [4, 3], [6, 5]], [[8, 7], [10, 9], [12, 11]]]
// EXPECT: [[[3, 4], [1, 2], [5, 6]], [[11, 12], [9, 10], [7, 8]]]
func.func @main() -> (tensor<2x4xf32>, tensor<2x3x2xi32>, tensor<2x3x2xi64>, tensor<2x3x2xf32>, tensor<2x3x2xi16>, tensor<2x3x2x!quant.uniform<i8:f32, 0.5:3>>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[3, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %2 = "tfl.reverse_sequence"(%0, %1) <{batch_dim = 0 : i32, seq_dim = 1 : i32}> : (tensor<2x4xf32>, tensor<2xi32>) -> tensor<2x4xf32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[[1, 2], [3, 4], [5, 6]], [[7, 8], [9, 10], [11, 12]]]> : tensor<2x3x2xi32>}> : () -> tensor<2x3x2xi32>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[3, 0]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %n0_r = "tfl.reverse_sequence"(%n0_0, %n0_1) <{batch_dim = 0 : i32, seq_dim = 1 : i32}> : (tensor<2x3x2xi32>, tensor<2xi64>) -> tensor<2x3x2xi32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[[1, 2], [3, 4], [5, 6]], [[7, 8], [9, 10], [11, 12]]]> : tensor<2x3x2xi64>}> : () -> tensor<2x3x2xi64>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[2, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n1_r = "tfl.reverse_sequence"(%n1_0, %n1_1) <{batch_dim = 2 : i32, seq_dim = 1 : i32}> : (tensor<2x3x2xi64>, tensor<2xi32>) -> tensor<2x3x2xi64>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]], [[7.0, 8.0], [9.0, 10.0], [11.0, 12.0]]]> : tensor<2x3x2xf32>}> : () -> tensor<2x3x2xf32>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[1, 2, 2]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %n2_r = "tfl.reverse_sequence"(%n2_0, %n2_1) <{batch_dim = 1 : i32, seq_dim = 0 : i32}> : (tensor<2x3x2xf32>, tensor<3xi32>) -> tensor<2x3x2xf32>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[[[1, 2], [3, 4], [5, 6]], [[7, 8], [9, 10], [11, 12]]]> : tensor<2x3x2xi16>}> : () -> tensor<2x3x2xi16>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[2, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n3_r = "tfl.reverse_sequence"(%n3_0, %n3_1) <{batch_dim = 0 : i32, seq_dim = 2 : i32}> : (tensor<2x3x2xi16>, tensor<2xi32>) -> tensor<2x3x2xi16>
  %n4_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x2x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[[1, 2], [3, 4], [5, 6]], [[7, 8], [9, 10], [11, 12]]]> : tensor<2x3x2xi8>}> : () -> tensor<2x3x2x!quant.uniform<i8:f32, 0.5:3>>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<[2, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n4_r = "tfl.reverse_sequence"(%n4_0, %n4_1) <{batch_dim = 0 : i32, seq_dim = 1 : i32}> : (tensor<2x3x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2xi32>) -> tensor<2x3x2x!quant.uniform<i8:f32, 0.5:3>>
  return %2, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r : tensor<2x4xf32>, tensor<2x3x2xi32>, tensor<2x3x2xi64>, tensor<2x3x2xf32>, tensor<2x3x2xi16>, tensor<2x3x2x!quant.uniform<i8:f32, 0.5:3>>
}
