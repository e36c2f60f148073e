// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The sum of all elements up to each one; exclusive without it, reverse from the end. TFLite kernels/cumsum.cc

// EXPECT: [[1.0, 3.0, 6.0], [4.0, 9.0, 15.0]]
// EXPECT: [[6.0, 5.0, 3.0], [15.0, 11.0, 6.0]]
// EXPECT: [[0.0, 1.0, 3.0], [0.0, 4.0, 9.0]]
// EXPECT: [[5.0, 3.0, 0.0], [11.0, 6.0, 0.0]]
// EXPECT: [[1, 2], [4, 6]]
// EXPECT: [[[-3.25, -0.25], [-1.25, 0.375], [0.0, 0.0]], [[-2.25, -2.375], [-0.25, -1.5], [0.0, 0.0]]]
// EXPECT: [[[0.0, 0.0], [0.0, 0.0], [0.0, 0.0]], [[-1.5, -1.125], [-2.0, -0.625], [-1.25, 0.375]]]
// EXPECT: [[[-4.75, -1.375], [-3.25, -0.25], [-1.25, 0.375]], [[-3.625, -1.375], [-2.25, -2.375], [-0.25, -1.5]]]
// EXPECT: [2147483647, -2147483648, -2147483647]
// EXPECT: [2, 1, 0]
// EXPECT: []
// EXPECT: [[1.0, NaN, NaN]]
func.func @main() -> (tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x2xi32>, tensor<2x3x2xf32>, tensor<2x3x2xf32>, tensor<2x3x2xf32>, tensor<3xi32>, tensor<3xi64>, tensor<0x2xf32>, tensor<1x3xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %2 = "tfl.cumsum"(%0, %1) <{exclusive = false, reverse = false}> : (tensor<2x3xf32>, tensor<i32>) -> tensor<2x3xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %5 = "tfl.cumsum"(%3, %4) <{exclusive = false, reverse = true}> : (tensor<2x3xf32>, tensor<i32>) -> tensor<2x3xf32>
  %6 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %7 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %8 = "tfl.cumsum"(%6, %7) <{exclusive = true, reverse = false}> : (tensor<2x3xf32>, tensor<i32>) -> tensor<2x3xf32>
  %9 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %10 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %11 = "tfl.cumsum"(%9, %10) <{exclusive = true, reverse = true}> : (tensor<2x3xf32>, tensor<i32>) -> tensor<2x3xf32>
  %12 = "tfl.pseudo_const"() <{value = dense<[[1, 2], [3, 4]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %13 = "tfl.pseudo_const"() <{value = dense<-2> : tensor<i32>}> : () -> tensor<i32>
  %14 = "tfl.cumsum"(%12, %13) <{exclusive = false, reverse = false}> : (tensor<2x2xi32>, tensor<i32>) -> tensor<2x2xi32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[[-1.5, -1.125], [-2.0, -0.625], [-1.25, 0.375]], [[-1.375, 1.0], [-2.0, -0.875], [-0.25, -1.5]]]> : tensor<2x3x2xf32>}> : () -> tensor<2x3x2xf32>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %n0_r = "tfl.cumsum"(%n0_0, %n0_1) <{exclusive = true, reverse = true}> : (tensor<2x3x2xf32>, tensor<i32>) -> tensor<2x3x2xf32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[[-1.5, -1.125], [-2.0, -0.625], [-1.25, 0.375]], [[-1.375, 1.0], [-2.0, -0.875], [-0.25, -1.5]]]> : tensor<2x3x2xf32>}> : () -> tensor<2x3x2xf32>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
  %n1_r = "tfl.cumsum"(%n1_0, %n1_1) <{exclusive = true, reverse = false}> : (tensor<2x3x2xf32>, tensor<i32>) -> tensor<2x3x2xf32>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[[-1.5, -1.125], [-2.0, -0.625], [-1.25, 0.375]], [[-1.375, 1.0], [-2.0, -0.875], [-0.25, -1.5]]]> : tensor<2x3x2xf32>}> : () -> tensor<2x3x2xf32>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<-2> : tensor<i32>}> : () -> tensor<i32>
  %n2_r = "tfl.cumsum"(%n2_0, %n2_1) <{exclusive = false, reverse = true}> : (tensor<2x3x2xf32>, tensor<i32>) -> tensor<2x3x2xf32>
  // Wrapping round.
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[2147483647, 1, 1]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
  %n3_r = "tfl.cumsum"(%n3_0, %n3_1) <{exclusive = false, reverse = false}> : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[9223372036854775807, 1, 1]> : tensor<3xi64>}> : () -> tensor<3xi64>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
  %n4_r = "tfl.cumsum"(%n4_0, %n4_1) <{exclusive = true, reverse = true}> : (tensor<3xi64>, tensor<i32>) -> tensor<3xi64>
  %n5_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x2xf32>}> : () -> tensor<0x2xf32>
  %n5_1 = "tfl.pseudo_const"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
  %n5_r = "tfl.cumsum"(%n5_0, %n5_1) <{exclusive = false, reverse = false}> : (tensor<0x2xf32>, tensor<i32>) -> tensor<0x2xf32>
  %n6_0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 0x7FC00000, 2.0]]> : tensor<1x3xf32>}> : () -> tensor<1x3xf32>
  %n6_1 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %n6_r = "tfl.cumsum"(%n6_0, %n6_1) <{exclusive = false, reverse = false}> : (tensor<1x3xf32>, tensor<i32>) -> tensor<1x3xf32>
  return %2, %5, %8, %11, %14, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x2xi32>, tensor<2x3x2xf32>, tensor<2x3x2xf32>, tensor<2x3x2xf32>, tensor<3xi32>, tensor<3xi64>, tensor<0x2xf32>, tensor<1x3xf32>
}
