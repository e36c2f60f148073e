// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The box at start replaced; the start is moved so that the box fits. TFLite kernels/dynamic_update_slice.cc

// EXPECT: [[0.0, 0.0, 0.0], [0.0, 1.0, 2.0], [0.0, 3.0, 4.0]]
func.func @main() -> (tensor<3x3xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<3x3xf32>}> : () -> tensor<3x3xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %2 = "tfl.pseudo_const"() <{value = dense<[2, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %3 = "tfl.dynamic_update_slice"(%0, %1, %2) : (tensor<3x3xf32>, tensor<2x2xf32>, tensor<2xi32>) -> tensor<3x3xf32>
  return %3 : tensor<3x3xf32>
}
