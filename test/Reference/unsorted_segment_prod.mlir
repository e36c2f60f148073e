// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Row i is the prod of the rows with id i; negative ids are dropped. TFLite kernels/unsorted_segment.cc

// EXPECT: [[7.0, 16.0], [3.0, 4.0], [1.0, 1.0]]
// EXPECT: [[3.25, -0.0], [1.0, 1.0], [-0.875, 0.875]]
// EXPECT: [10, 3, 1]
// EXPECT: [1.0, 24.0]
func.func @main() -> (tensor<3x2xf32>, tensor<3x2xf32>, tensor<3xi32>, tensor<2xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 8.0]]> : tensor<4x2xf32>}> : () -> tensor<4x2xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[0, 1, -1, 0]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %2 = "tfl.pseudo_const"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
  %3 = "tfl.unsorted_segment_prod"(%0, %1, %2) : (tensor<4x2xf32>, tensor<4xi32>, tensor<i32>) -> tensor<3x2xf32>
  // Out of order; negative ids are left out; a segment that nothing belongs to.
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[-0.875, 0.875], [-1.625, -1.0], [0.375, -1.875], [-2.0, 0.0]]> : tensor<4x2xf32>}> : () -> tensor<4x2xf32>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[2, 0, -1, 0]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %n0_2 = "tfl.pseudo_const"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
  %n0_r = "tfl.unsorted_segment_prod"(%n0_0, %n0_1, %n0_2) : (tensor<4x2xf32>, tensor<4xi32>, tensor<i32>) -> tensor<3x2xf32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[5, 3, 2]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[0, 1, 0]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %n1_2 = "tfl.pseudo_const"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
  %n1_r = "tfl.unsorted_segment_prod"(%n1_0, %n1_1, %n1_2) : (tensor<3xi32>, tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
  // Ids for elements.
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[[0, 1], [1, 1]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %n2_2 = "tfl.pseudo_const"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
  %n2_r = "tfl.unsorted_segment_prod"(%n2_0, %n2_1, %n2_2) : (tensor<2x2xf32>, tensor<2x2xi32>, tensor<i32>) -> tensor<2xf32>
  return %3, %n0_r, %n1_r, %n2_r : tensor<3x2xf32>, tensor<3x2xf32>, tensor<3xi32>, tensor<2xf32>
}
