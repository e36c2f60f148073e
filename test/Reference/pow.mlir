// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// lhs to the power of rhs; integers by repeated multiplication, wrapping round. TFLite kernels/pow.cc

// EXPECT: [1024.0, 3.0, -8.0, 2.0]
// EXPECT: [81, -8, 1, -2147483648]
func.func @main() -> (tensor<4xf32>, tensor<4xi32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[2.0, 9.0, -2.0, 0.5]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[10.0, 0.5, 3.0, -1.0]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %2 = "tfl.pow"(%0, %1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[3, -2, 7, 2]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %4 = "tfl.pseudo_const"() <{value = dense<[4, 3, 0, 31]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %5 = "tfl.pow"(%3, %4) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
  return %2, %5 : tensor<4xf32>, tensor<4xi32>
}
