// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The other truth value. TFLite kernels/elementwise.cc

// EXPECT: [0, 0, 1, 1]
func.func @main() -> (tensor<4xi1>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[true, true, false, false]> : tensor<4xi1>}> : () -> tensor<4xi1>
  %1 = "tfl.logical_not"(%0) : (tensor<4xi1>) -> tensor<4xi1>
  return %1 : tensor<4xi1>
}
