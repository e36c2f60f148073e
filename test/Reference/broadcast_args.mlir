// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The shape that two shapes broadcast to. TFLite kernels/broadcast_args.cc

// EXPECT: [2, 3, 4]
func.func @main() -> (tensor<3xi32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[3, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %1 = "tfl.pseudo_const"() <{value = dense<[2, 1, 4]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %2 = "tfl.broadcast_args"(%0, %1) : (tensor<2xi32>, tensor<3xi32>) -> tensor<3xi32>
  return %2 : tensor<3xi32>
}
