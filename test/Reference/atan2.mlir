// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The angle of the point (x, y). TFLite kernels/atan2_custom.cc

// EXPECT: [0.785398126, -0.785398126, 3.14159274, 1.57079637]
// EXPECT: [3.14159265, -3.14159265, 1.57079633, NaN, 2.35619449]
// EXPECT: [0.463647609, -2.49809154]
func.func @main() -> (tensor<4xf32>, tensor<5xf32>, tensor<2xf64>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[1.0, -1.0, 0.0, 2.0]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[1.0, 1.0, -1.0, 0.0]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %2 = "tfl.atan2"(%0, %1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[0.0, -0.0, 1.0, 0x7FC00000, 0x7F800000]> : tensor<5xf32>}> : () -> tensor<5xf32>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[-1.0, -1.0, 0.0, 1.0, 0xFF800000]> : tensor<5xf32>}> : () -> tensor<5xf32>
  %n0_r = "tfl.atan2"(%n0_0, %n0_1) : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xf32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[1.0, -3.0]> : tensor<2xf64>}> : () -> tensor<2xf64>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[2.0, -4.0]> : tensor<2xf64>}> : () -> tensor<2xf64>
  %n1_r = "tfl.atan2"(%n1_0, %n1_1) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
  return %2, %n0_r, %n1_r : tensor<4xf32>, tensor<5xf32>, tensor<2xf64>
}
