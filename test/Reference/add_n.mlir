// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The sum of all operands. TFLite kernels/add_n.cc

// EXPECT: [3.5, 16.0]
// EXPECT: [-2147483647]
func.func @main() -> (tensor<2xf32>, tensor<1xi32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[3.0, 4.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %2 = "tfl.pseudo_const"() <{value = dense<[-0.5, 10.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %3 = "tfl.add_n"(%0, %1, %2) : (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<[2147483647]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %5 = "tfl.pseudo_const"() <{value = dense<[2]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %6 = "tfl.add_n"(%4, %5) : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi32>
  return %3, %6 : tensor<2xf32>, tensor<1xi32>
}
