// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// floor_mod toward negative infinity; the remainder has the sign of the divisor. TFLite kernels/floor_mod.cc

// EXPECT: [1.0, 1.0, -1.0, -1.0, 0.0]
// EXPECT: [1, 1, -1, -1, 0]
func.func @main() -> (tensor<5xf32>, tensor<5xi32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[7.0, -7.0, 7.0, -7.0, 0.5]> : tensor<5xf32>}> : () -> tensor<5xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[2.0, 2.0, -2.0, -2.0, 0.25]> : tensor<5xf32>}> : () -> tensor<5xf32>
  %2 = "tfl.floor_mod"(%0, %1) : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[7, -7, 7, -7, -2147483648]> : tensor<5xi32>}> : () -> tensor<5xi32>
  %4 = "tfl.pseudo_const"() <{value = dense<[2, 2, -2, -2, -1]> : tensor<5xi32>}> : () -> tensor<5xi32>
  %5 = "tfl.floor_mod"(%3, %4) : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi32>
  return %2, %5 : tensor<5xf32>, tensor<5xi32>
}
