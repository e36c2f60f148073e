// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// logical_or of truth values. TFLite kernels/logical.cc

// EXPECT: [1, 1, 1, 0]
// EXPECT: [1, 1, 1, 1]
func.func @main() -> (tensor<4xi1>, tensor<4xi1>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[true, true, false, false]> : tensor<4xi1>}> : () -> tensor<4xi1>
  %1 = "tfl.pseudo_const"() <{value = dense<[true, false, true, false]> : tensor<4xi1>}> : () -> tensor<4xi1>
  %2 = "tfl.logical_or"(%0, %1) : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
  %3 = "tfl.pseudo_const"() <{value = dense<[true]> : tensor<1xi1>}> : () -> tensor<1xi1>
  %4 = "tfl.pseudo_const"() <{value = dense<[true, false, true, false]> : tensor<4xi1>}> : () -> tensor<4xi1>
  %5 = "tfl.logical_or"(%3, %4) : (tensor<1xi1>, tensor<4xi1>) -> tensor<4xi1>
  return %2, %5 : tensor<4xi1>, tensor<4xi1>
}
