// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The extents. TFLite kernels/shape.cc

// EXPECT: [2, 3, 4]
// EXPECT: []
func.func @main() -> (tensor<3xi32>, tensor<0xi64>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0, 15.0], [16.0, 17.0, 18.0, 19.0], [20.0, 21.0, 22.0, 23.0]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %1 = "tfl.shape"(%0) : (tensor<2x3x4xf32>) -> tensor<3xi32>
  %2 = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<f32>}> : () -> tensor<f32>
  %3 = "tfl.shape"(%2) : (tensor<f32>) -> tensor<0xi64>
  return %1, %3 : tensor<3xi32>, tensor<0xi64>
}
