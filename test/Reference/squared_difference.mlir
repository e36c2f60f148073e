// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// (lhs - rhs) squared. TFLite kernels/squared_difference.cc

// EXPECT: [[1.0, 16.0], [1.0, 2.25]]
// EXPECT: [9, 25]
// EXPECT: [-2199023255551, 64]
// EXPECT: [-2147479015, 1]
// EXPECT: [[[[[5.640625, 9.0], [0.0625, 0.140625]], [[1.5625, 5.640625], [1.890625, 0.0625]], [[0.25, 6.890625], [4.515625, 0.0]]], [[[6.25, 9.765625], [0.25, 1.265625]], [[1.890625, 6.25], [0.390625, 0.25]], [[0.390625, 7.5625], [1.890625, 0.5625]]]], [[[[7.5625, 0.25], [0.015625, 4.515625]], [[0.0, 0.140625], [6.890625, 5.0625]], [[0.25, 0.765625], [9.765625, 3.0625]]], [[[8.265625, 0.390625], [0.765625, 1.890625]], [[0.015625, 0.25], [3.515625, 2.25]], [[0.140625, 1.0], [5.640625, 1.0]]]]]
// EXPECT: [127, -98, -91]
func.func @main() -> (tensor<2x2xf32>, tensor<2xi32>, tensor<2xi64>, tensor<2xi32>, tensor<2x2x3x2x2xf32>, tensor<3x!quant.uniform<i8:f32, 1.0:-100>>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, -2.0], [3.0, 0.5]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[2.0, 2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %2 = "tfl.squared_difference"(%0, %1) : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[5, -3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %4 = "tfl.pseudo_const"() <{value = dense<[2]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %5 = "tfl.squared_difference"(%3, %4) : (tensor<2xi32>, tensor<1xi32>) -> tensor<2xi32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[1099511627776, 3]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[1, -5]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %n0_r = "tfl.squared_difference"(%n0_0, %n0_1) : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi64>
  // The square and the difference wrap round.
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[46341, -2147483648]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[0, 2147483647]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n1_r = "tfl.squared_difference"(%n1_0, %n1_1) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[[[[-1.5], [1.125]]], [[[-1.625], [0.375]]]]]> : tensor<1x2x1x2x1xf32>}> : () -> tensor<1x2x1x2x1xf32>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[[[[[0.875, 1.5]], [[-0.25, 0.875]], [[-1.0, 1.125]]]], [[[[1.25, -1.0]], [[-1.5, -1.125]], [[-2.0, -0.625]]]]]> : tensor<2x1x3x1x2xf32>}> : () -> tensor<2x1x3x1x2xf32>
  %n2_r = "tfl.squared_difference"(%n2_0, %n2_1) : (tensor<1x2x1x2x1xf32>, tensor<2x1x3x1x2xf32>) -> tensor<2x2x3x2x2xf32>
  %n3_0 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8:f32, 0.5:1>>, value = dense<[-128, 5, 10]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8:f32, 0.5:1>>
  %n3_1 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8:f32, 0.25:2>>, value = dense<[127, 5, 8]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8:f32, 0.25:2>>
  %n3_r = "tfl.squared_difference"(%n3_0, %n3_1) : (tensor<3x!quant.uniform<i8:f32, 0.5:1>>, tensor<3x!quant.uniform<i8:f32, 0.25:2>>) -> tensor<3x!quant.uniform<i8:f32, 1.0:-100>>
  return %2, %5, %n0_r, %n1_r, %n2_r, %n3_r : tensor<2x2xf32>, tensor<2xi32>, tensor<2xi64>, tensor<2xi32>, tensor<2x2x3x2x2xf32>, tensor<3x!quant.uniform<i8:f32, 1.0:-100>>
}
