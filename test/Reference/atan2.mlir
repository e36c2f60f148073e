// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The angle of the point (x, y). TFLite kernels/atan2_custom.cc

// EXPECT: [0.785398126, -0.785398126, 3.14159274, 1.57079637]
func.func @main() -> (tensor<4xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[1.0, -1.0, 0.0, 2.0]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[1.0, 1.0, -1.0, 0.0]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %2 = "tfl.atan2"(%0, %1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return %2 : tensor<4xf32>
}
