// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// For each index of batch_dim, the first seq_lengths elements along seq_dim reversed. TFLite
// kernels/reverse_sequence.cc

// EXPECT: [[2.0, 1.0, 0.0, 3.0], [4.0, 5.0, 6.0, 7.0]]
func.func @main() -> (tensor<2x4xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[3, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %2 = "tfl.reverse_sequence"(%0, %1) <{batch_dim = 0 : i32, seq_dim = 1 : i32}> : (tensor<2x4xf32>, tensor<2xi32>) -> tensor<2x4xf32>
  return %2 : tensor<2x4xf32>
}
