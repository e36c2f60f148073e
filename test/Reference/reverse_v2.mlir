// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// In reverse order along the named dimensions. TFLite kernels/reverse.cc

// EXPECT: [[[8.0, 9.0, 10.0, 11.0], [4.0, 5.0, 6.0, 7.0], [0.0, 1.0, 2.0, 3.0]], [[20.0, 21.0, 22.0, 23.0], [16.0, 17.0, 18.0, 19.0], [12.0, 13.0, 14.0, 15.0]]]
// EXPECT: [[[15.0, 14.0, 13.0, 12.0], [19.0, 18.0, 17.0, 16.0], [23.0, 22.0, 21.0, 20.0]], [[3.0, 2.0, 1.0, 0.0], [7.0, 6.0, 5.0, 4.0], [11.0, 10.0, 9.0, 8.0]]]
func.func @main() -> (tensor<2x3x4xf32>, tensor<2x3x4xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0, 15.0], [16.0, 17.0, 18.0, 19.0], [20.0, 21.0, 22.0, 23.0]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %2 = "tfl.reverse_v2"(%0, %1) : (tensor<2x3x4xf32>, tensor<1xi32>) -> tensor<2x3x4xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0, 15.0], [16.0, 17.0, 18.0, 19.0], [20.0, 21.0, 22.0, 23.0]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<[0, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %5 = "tfl.reverse_v2"(%3, %4) : (tensor<2x3x4xf32>, tensor<2xi32>) -> tensor<2x3x4xf32>
  return %2, %5 : tensor<2x3x4xf32>, tensor<2x3x4xf32>
}
