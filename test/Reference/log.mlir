// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// log of each element. TFLite kernels/elementwise.cc

// EXPECT: [NaN, NaN, NaN, -Infinity, -0.693147182, 0.405465096, 0.91629076, NaN, Infinity]
func.func @main() -> (tensor<9xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[-2.5, -1.0, -0.5, 0.0, 0.5, 1.5, 2.5, 0x7FC00000, 0x7F800000]> : tensor<9xf32>}> : () -> tensor<9xf32>
  %1 = "tfl.log"(%0) : (tensor<9xf32>) -> tensor<9xf32>
  return %1 : tensor<9xf32>
}
