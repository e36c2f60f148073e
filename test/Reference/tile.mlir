// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Repeated multiples[i] times along dimension i. TFLite kernels/tile.cc

// EXPECT: [[1.0, 2.0, 1.0, 2.0, 1.0, 2.0], [3.0, 4.0, 3.0, 4.0, 3.0, 4.0], [1.0, 2.0, 1.0, 2.0, 1.0, 2.0], [3.0, 4.0, 3.0, 4.0, 3.0, 4.0]]
// EXPECT: []
func.func @main() -> (tensor<4x6xf32>, tensor<0xi1>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[2, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %2 = "tfl.tile"(%0, %1) : (tensor<2x2xf32>, tensor<2xi32>) -> tensor<4x6xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[true]> : tensor<1xi1>}> : () -> tensor<1xi1>
  %4 = "tfl.pseudo_const"() <{value = dense<[0]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %5 = "tfl.tile"(%3, %4) : (tensor<1xi1>, tensor<1xi32>) -> tensor<0xi1>
  return %2, %5 : tensor<4x6xf32>, tensor<0xi1>
}
