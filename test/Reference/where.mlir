// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The coordinates of all elements that are not zero. TFLite kernels/where.cc

// EXPECT: [[0, 0], [1, 1]]
func.func @main() -> (tensor<2x2xi64>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[true, false], [false, true]]> : tensor<2x2xi1>}> : () -> tensor<2x2xi1>
  %1 = "tfl.where"(%0) : (tensor<2x2xi1>) -> tensor<2x2xi64>
  return %1 : tensor<2x2xi64>
}
