// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The same elements in row-major order; -1 follows from the others. TFLite kernels/reshape.cc

// EXPECT: [[0.0, 1.0, 2.0, 3.0, 4.0, 5.0], [6.0, 7.0, 8.0, 9.0, 10.0, 11.0], [12.0, 13.0, 14.0, 15.0, 16.0, 17.0], [18.0, 19.0, 20.0, 21.0, 22.0, 23.0]]
// EXPECT: 0.0
// EXPECT: []
func.func @main() -> (tensor<4x6xf32>, tensor<f32>, tensor<2x0xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0, 15.0], [16.0, 17.0, 18.0, 19.0], [20.0, 21.0, 22.0, 23.0]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[4, -1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %2 = "tfl.reshape"(%0, %1) : (tensor<2x3x4xf32>, tensor<2xi32>) -> tensor<4x6xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[[[0.0]]]> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi32>}> : () -> tensor<0xi32>
  %5 = "tfl.reshape"(%3, %4) : (tensor<1x1x1xf32>, tensor<0xi32>) -> tensor<f32>
  %6 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x4xf32>}> : () -> tensor<0x4xf32>
  %7 = "tfl.pseudo_const"() <{value = dense<[2, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %8 = "tfl.reshape"(%6, %7) : (tensor<0x4xf32>, tensor<2xi32>) -> tensor<2x0xf32>
  return %2, %5, %8 : tensor<4x6xf32>, tensor<f32>, tensor<2x0xf32>
}
