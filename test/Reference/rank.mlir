// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The number of dimensions. TFLite kernels/rank.cc

// EXPECT: 3
// EXPECT: 0
// EXPECT: 2
// EXPECT: 2
func.func @main() -> (tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0, 15.0], [16.0, 17.0, 18.0, 19.0], [20.0, 21.0, 22.0, 23.0]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %1 = "tfl.rank"(%0) : (tensor<2x3x4xf32>) -> tensor<i32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<f32>}> : () -> tensor<f32>
  %n0_r = "tfl.rank"(%n0_0) : (tensor<f32>) -> tensor<i32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %n1_r = "tfl.rank"(%n1_0) : (tensor<2x0xf32>) -> tensor<i32>
  %n2_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %n2_r = "tfl.rank"(%n2_0) : (tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<i32>
  return %1, %n0_r, %n1_r, %n2_r : tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>
}
