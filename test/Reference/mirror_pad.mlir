// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Continued by the mirror image, with the border repeated (SYMMETRIC) or not. TFLite kernels/mirror_pad.cc

// EXPECT: [[6.0, 5.0, 4.0, 5.0, 6.0, 5.0], [3.0, 2.0, 1.0, 2.0, 3.0, 2.0], [6.0, 5.0, 4.0, 5.0, 6.0, 5.0]]
// EXPECT: [[1.0, 2.0, 3.0, 3.0, 2.0, 1.0], [1.0, 2.0, 3.0, 3.0, 2.0, 1.0], [4.0, 5.0, 6.0, 6.0, 5.0, 4.0], [4.0, 5.0, 6.0, 6.0, 5.0, 4.0], [1.0, 2.0, 3.0, 3.0, 2.0, 1.0]]
func.func @main() -> (tensor<3x6xf32>, tensor<5x6xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[[1, 0], [2, 1]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %2 = "tfl.mirror_pad"(%0, %1) <{mode = #tfl<mirror_pad_attr REFLECT>}> : (tensor<2x3xf32>, tensor<2x2xi32>) -> tensor<3x6xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<[[1, 2], [0, 3]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %5 = "tfl.mirror_pad"(%3, %4) <{mode = #tfl<mirror_pad_attr SYMMETRIC>}> : (tensor<2x3xf32>, tensor<2x2xi32>) -> tensor<5x6xf32>
  return %2, %5 : tensor<3x6xf32>, tensor<5x6xf32>
}
