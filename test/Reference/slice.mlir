// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// size[i] elements from begin[i] on; -1 takes all that follow. TFLite kernels/slice.cc

// EXPECT: [[[13.0, 14.0], [17.0, 18.0], [21.0, 22.0]]]
func.func @main() -> (tensor<1x3x2xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0, 15.0], [16.0, 17.0, 18.0, 19.0], [20.0, 21.0, 22.0, 23.0]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[1, 0, 1]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %2 = "tfl.pseudo_const"() <{value = dense<[1, -1, 2]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %3 = "tfl.slice"(%0, %1, %2) : (tensor<2x3x4xf32>, tensor<3xi32>, tensor<3xi32>) -> tensor<1x3x2xf32>
  return %3 : tensor<1x3x2xf32>
}
