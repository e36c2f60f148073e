// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Row i is the sum of the rows with id i; negative ids are dropped. TFLite kernels/unsorted_segment.cc

// EXPECT: [[8.0, 10.0], [3.0, 4.0], [0.0, 0.0]]
func.func @main() -> (tensor<3x2xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 8.0]]> : tensor<4x2xf32>}> : () -> tensor<4x2xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[0, 1, -1, 0]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %2 = "tfl.pseudo_const"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
  %3 = "tfl.unsorted_segment_sum"(%0, %1, %2) : (tensor<4x2xf32>, tensor<4xi32>, tensor<i32>) -> tensor<3x2xf32>
  return %3 : tensor<3x2xf32>
}
