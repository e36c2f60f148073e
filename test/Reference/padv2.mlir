// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// A value before and behind. TFLite kernels/pad.cc

// EXPECT: [[-7.0, 1.0, 2.0, -7.0, -7.0], [-7.0, -7.0, -7.0, -7.0, -7.0]]
// EXPECT: [[-9, -9, -9, -9, -9], [1, -2, 3, -9, -9], [4, 5, -6, -9, -9]]
// EXPECT: [[1.5, 1.5], [1.5, 1.5], [1.5, 1.5]]
// EXPECT: [[-Infinity, -Infinity, -Infinity], [1.0, -Infinity, -Infinity]]
// EXPECT: [[9, 9, 9, 9, 9], [1, -2, 3, 9, 9], [4, 5, -6, 9, 9]]
// EXPECT: [[11, 11, 11, 11, 11], [1, -2, 3, 11, 11], [4, 5, -6, 11, 11]]
// EXPECT: [1073741827, 1073741825, 5]
func.func @main() -> (tensor<2x5xf32>, tensor<3x5xi32>, tensor<3x2xf32>, tensor<2x3xf32>, tensor<3x5xi64>, tensor<3x5x!quant.uniform<i8:f32, 0.5:3>>, tensor<3x!quant.uniform<i32:f32, 1.0:3>>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0]]> : tensor<1x2xf32>}> : () -> tensor<1x2xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[[0, 1], [1, 2]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %2 = "tfl.pseudo_const"() <{value = dense<-7.0> : tensor<f32>}> : () -> tensor<f32>
  %3 = "tfl.padv2"(%0, %1, %2) : (tensor<1x2xf32>, tensor<2x2xi32>, tensor<f32>) -> tensor<2x5xf32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi32>}> : () -> tensor<2x3xi32>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[[1, 0], [0, 2]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %n0_2 = "tfl.pseudo_const"() <{value = dense<-9> : tensor<i32>}> : () -> tensor<i32>
  %n0_r = "tfl.padv2"(%n0_0, %n0_1, %n0_2) : (tensor<2x3xi32>, tensor<2x2xi32>, tensor<i32>) -> tensor<3x5xi32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[[1, 0], [0, 2]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %n1_2 = "tfl.pseudo_const"() <{value = dense<1.5> : tensor<f32>}> : () -> tensor<f32>
  %n1_r = "tfl.padv2"(%n1_0, %n1_1, %n1_2) : (tensor<2x0xf32>, tensor<2x2xi32>, tensor<f32>) -> tensor<3x2xf32>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[1.0]]> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[[1, 0], [0, 2]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %n2_2 = "tfl.pseudo_const"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
  %n2_r = "tfl.padv2"(%n2_0, %n2_1, %n2_2) : (tensor<1x1xf32>, tensor<2x2xi32>, tensor<f32>) -> tensor<2x3xf32>
  %m0_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi64>}> : () -> tensor<2x3xi64>
  %m0_1 = "tfl.pseudo_const"() <{value = dense<[[1, 0], [0, 2]]> : tensor<2x2xi64>}> : () -> tensor<2x2xi64>
  %m0_2 = "tfl.pseudo_const"() <{value = dense<9> : tensor<i64>}> : () -> tensor<i64>
  %m0_r = "tfl.padv2"(%m0_0, %m0_1, %m0_2) : (tensor<2x3xi64>, tensor<2x2xi64>, tensor<i64>) -> tensor<3x5xi64>
  // Quantized: the padding too.
  %m1_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %m1_1 = "tfl.pseudo_const"() <{value = dense<[[1, 0], [0, 2]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %m1_2 = "tfl.pseudo_qconst"() <{qtype = tensor<!quant.uniform<i8:f32, 0.5:3>>, value = dense<11> : tensor<i8>}> : () -> tensor<!quant.uniform<i8:f32, 0.5:3>>
  %m1_r = "tfl.padv2"(%m1_0, %m1_1, %m1_2) : (tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2xi32>, tensor<!quant.uniform<i8:f32, 0.5:3>>) -> tensor<3x5x!quant.uniform<i8:f32, 0.5:3>>
  // Integers of one scale that f32 would round.
  %w_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i32:f32, 1.0:3>>, value = dense<[1073741825, 5]> : tensor<2xi32>}> : () -> tensor<2x!quant.uniform<i32:f32, 1.0:3>>
  %w_1 = "tfl.pseudo_const"() <{value = dense<[[1, 0]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
  %w_2 = "tfl.pseudo_qconst"() <{qtype = tensor<!quant.uniform<i32:f32, 1.0:3>>, value = dense<1073741827> : tensor<i32>}> : () -> tensor<!quant.uniform<i32:f32, 1.0:3>>
  %w_r = "tfl.padv2"(%w_0, %w_1, %w_2) : (tensor<2x!quant.uniform<i32:f32, 1.0:3>>, tensor<1x2xi32>, tensor<!quant.uniform<i32:f32, 1.0:3>>) -> tensor<3x!quant.uniform<i32:f32, 1.0:3>>
  return %3, %n0_r, %n1_r, %n2_r, %m0_r, %m1_r, %w_r : tensor<2x5xf32>, tensor<3x5xi32>, tensor<3x2xf32>, tensor<2x3xf32>, tensor<3x5xi64>, tensor<3x5x!quant.uniform<i8:f32, 0.5:3>>, tensor<3x!quant.uniform<i32:f32, 1.0:3>>
}
