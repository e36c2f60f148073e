// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Row i is the sum of the rows with id i. TFLite kernels/segment_sum.cc

// EXPECT: [[4.0, 6.0], [0.0, 0.0], [12.0, 14.0]]
// EXPECT: [[-2.5, -0.125], [0.0, 0.0], [0.375, -1.875], [-2.0, 0.0]]
// EXPECT: [-2147483648, 5]
func.func @main() -> (tensor<3x2xf32>, tensor<4x2xf32>, tensor<2xi32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 8.0]]> : tensor<4x2xf32>}> : () -> tensor<4x2xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[0, 0, 2, 2]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %2 = "tfl.segment_sum"(%0, %1) : (tensor<4x2xf32>, tensor<4xi32>) -> tensor<3x2xf32>
  // A segment that nothing belongs to.
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[-0.875, 0.875], [-1.625, -1.0], [0.375, -1.875], [-2.0, 0.0]]> : tensor<4x2xf32>}> : () -> tensor<4x2xf32>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[0, 0, 2, 3]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %n0_r = "tfl.segment_sum"(%n0_0, %n0_1) : (tensor<4x2xf32>, tensor<4xi32>) -> tensor<4x2xf32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[1, 2147483647, 5]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[0, 0, 1]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %n1_r = "tfl.segment_sum"(%n1_0, %n1_1) : (tensor<3xi32>, tensor<3xi32>) -> tensor<2xi32>
  return %2, %n0_r, %n1_r : tensor<3x2xf32>, tensor<4x2xf32>, tensor<2xi32>
}
