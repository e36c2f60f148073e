// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Parts of given extents; -1 follows. TFLite kernels/split_v.cc

// EXPECT: [[[0.0], [4.0], [8.0]], [[12.0], [16.0], [20.0]]]
// EXPECT: [[[1.0, 2.0, 3.0], [5.0, 6.0, 7.0], [9.0, 10.0, 11.0]], [[13.0, 14.0, 15.0], [17.0, 18.0, 19.0], [21.0, 22.0, 23.0]]]
func.func @main() -> (tensor<2x3x1xf32>, tensor<2x3x3xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0, 15.0], [16.0, 17.0, 18.0, 19.0], [20.0, 21.0, 22.0, 23.0]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[1, -1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %2 = "tfl.pseudo_const"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
  %3:2 = "tfl.split_v"(%0, %1, %2) <{num_splits = 2 : i32}> : (tensor<2x3x4xf32>, tensor<2xi32>, tensor<i32>) -> (tensor<2x3x1xf32>, tensor<2x3x3xf32>)
  return %3#0, %3#1 : tensor<2x3x1xf32>, tensor<2x3x3xf32>
}
