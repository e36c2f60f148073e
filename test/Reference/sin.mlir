// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// sin of each element. TFLite kernels/elementwise.cc

// EXPECT: [-0.598472178, -0.841471016, -0.47942555, 0.0, 0.47942555, 0.997494996, 0.598472178, NaN, NaN]
func.func @main() -> (tensor<9xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[-2.5, -1.0, -0.5, 0.0, 0.5, 1.5, 2.5, 0x7FC00000, 0x7F800000]> : tensor<9xf32>}> : () -> tensor<9xf32>
  %1 = "tfl.sin"(%0) : (tensor<9xf32>) -> tensor<9xf32>
  return %1 : tensor<9xf32>
}
