// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// ceil of each element. TFLite kernels/ceil.cc

// EXPECT: [-2.0, -1.0, -0.0, 0.0, 1.0, 2.0, 3.0, NaN, Infinity]
func.func @main() -> (tensor<9xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[-2.5, -1.0, -0.5, 0.0, 0.5, 1.5, 2.5, 0x7FC00000, 0x7F800000]> : tensor<9xf32>}> : () -> tensor<9xf32>
  %1 = "tfl.ceil"(%0) : (tensor<9xf32>) -> tensor<9xf32>
  return %1 : tensor<9xf32>
}
