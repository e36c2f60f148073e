// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Slices along the axis at the indices; batch_dims leading dimensions go together. TFLite kernels/gather.cc

// EXPECT: [[[8.0, 9.0, 10.0, 11.0], [0.0, 1.0, 2.0, 3.0]], [[20.0, 21.0, 22.0, 23.0], [12.0, 13.0, 14.0, 15.0]]]
// EXPECT: [[[4.0, 5.0, 6.0, 7.0]], [[20.0, 21.0, 22.0, 23.0]]]
// EXPECT: [[7, 5]]
func.func @main() -> (tensor<2x2x4xf32>, tensor<2x1x4xf32>, tensor<1x2xi64>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0, 15.0], [16.0, 17.0, 18.0, 19.0], [20.0, 21.0, 22.0, 23.0]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[2, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %2 = "tfl.gather"(%0, %1) <{axis = 1 : i32, batch_dims = 0 : i32}> : (tensor<2x3x4xf32>, tensor<2xi32>) -> tensor<2x2x4xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0, 15.0], [16.0, 17.0, 18.0, 19.0], [20.0, 21.0, 22.0, 23.0]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<[[1], [2]]> : tensor<2x1xi32>}> : () -> tensor<2x1xi32>
  %5 = "tfl.gather"(%3, %4) <{axis = 1 : i32, batch_dims = 1 : i32}> : (tensor<2x3x4xf32>, tensor<2x1xi32>) -> tensor<2x1x4xf32>
  %6 = "tfl.pseudo_const"() <{value = dense<[5, 6, 7]> : tensor<3xi64>}> : () -> tensor<3xi64>
  %7 = "tfl.pseudo_const"() <{value = dense<[[2, 0]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
  %8 = "tfl.gather"(%6, %7) <{axis = -1 : i32, batch_dims = 0 : i32}> : (tensor<3xi64>, tensor<1x2xi32>) -> tensor<1x2xi64>
  return %2, %5, %8 : tensor<2x2x4xf32>, tensor<2x1x4xf32>, tensor<1x2xi64>
}
