// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Equal parts along a dimension. TFLite kernels/split.cc

// EXPECT: [[[0.0, 1.0, 2.0, 3.0]], [[12.0, 13.0, 14.0, 15.0]]]
// EXPECT: [[[4.0, 5.0, 6.0, 7.0]], [[16.0, 17.0, 18.0, 19.0]]]
// EXPECT: [[[8.0, 9.0, 10.0, 11.0]], [[20.0, 21.0, 22.0, 23.0]]]
func.func @main() -> (tensor<2x1x4xf32>, tensor<2x1x4xf32>, tensor<2x1x4xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %1 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0, 15.0], [16.0, 17.0, 18.0, 19.0], [20.0, 21.0, 22.0, 23.0]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %2:3 = "tfl.split"(%0, %1) <{num_splits = 3 : i32}> : (tensor<i32>, tensor<2x3x4xf32>) -> (tensor<2x1x4xf32>, tensor<2x1x4xf32>, tensor<2x1x4xf32>)
  return %2#0, %2#1, %2#2 : tensor<2x1x4xf32>, tensor<2x1x4xf32>, tensor<2x1x4xf32>
}
