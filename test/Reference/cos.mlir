// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// cos of each element. TFLite kernels/elementwise.cc

// EXPECT: [-0.801143587, 0.540302277, 0.87758255, 1.0, 0.87758255, 0.070737198, -0.801143587, NaN, NaN]
func.func @main() -> (tensor<9xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[-2.5, -1.0, -0.5, 0.0, 0.5, 1.5, 2.5, 0x7FC00000, 0x7F800000]> : tensor<9xf32>}> : () -> tensor<9xf32>
  %1 = "tfl.cos"(%0) : (tensor<9xf32>) -> tensor<9xf32>
  return %1 : tensor<9xf32>
}
