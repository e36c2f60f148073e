// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The k greatest along the last dimension in descending order, the first of equal ones first. TFLite
// kernels/topk_v2.cc

// EXPECT: [[3.0, 3.0, 2.0], [9.0, 9.0, 0.0]]
// EXPECT: [[0, 2, 3], [1, 3, 0]]
func.func @main() -> (tensor<2x3xf32>, tensor<2x3xi32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[3.0, 1.0, 3.0, 2.0], [0.0, 9.0, -1.0, 9.0]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
  %2:2 = "tfl.topk_v2"(%0, %1) : (tensor<2x4xf32>, tensor<i32>) -> (tensor<2x3xf32>, tensor<2x3xi32>)
  return %2#0, %2#1 : tensor<2x3xf32>, tensor<2x3xi32>
}
