// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Repeated along dimensions of extent 1 and new ones. TFLite kernels/broadcast_to.cc

// EXPECT: [[[1.0, 1.0, 1.0], [2.0, 2.0, 2.0]], [[1.0, 1.0, 1.0], [2.0, 2.0, 2.0]]]
func.func @main() -> (tensor<2x2x3xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0], [2.0]]> : tensor<2x1xf32>}> : () -> tensor<2x1xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[2, 2, 3]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %2 = "tfl.broadcast_to"(%0, %1) : (tensor<2x1xf32>, tensor<3xi32>) -> tensor<2x2x3xf32>
  return %2 : tensor<2x2x3xf32>
}
