// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Distinct elements in the order of their first appearance, and where each element stands among them. TFLite
// kernels/unique.cc

// EXPECT: [4, 2, 7]
// EXPECT: [0, 1, 0, 2, 1]
func.func @main() -> (tensor<?xi32>, tensor<5xi32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[4, 2, 4, 7, 2]> : tensor<5xi32>}> : () -> tensor<5xi32>
  %1:2 = "tfl.unique"(%0) : (tensor<5xi32>) -> (tensor<?xi32>, tensor<5xi32>)
  return %1#0, %1#1 : tensor<?xi32>, tensor<5xi32>
}
