// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// square of each element. TFLite kernels/elementwise.cc

// EXPECT: [6.25, 1.0, 0.25, 0.0, 0.25, 2.25, 6.25, NaN, Infinity]
func.func @main() -> (tensor<9xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[-2.5, -1.0, -0.5, 0.0, 0.5, 1.5, 2.5, 0x7FC00000, 0x7F800000]> : tensor<9xf32>}> : () -> tensor<9xf32>
  %1 = "tfl.square"(%0) : (tensor<9xf32>) -> tensor<9xf32>
  return %1 : tensor<9xf32>
}
