// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The sum of all operands. TFLite kernels/add_n.cc

// EXPECT: [3.5, 16.0]
// EXPECT: [-2147483647]
// EXPECT: [7, -2147483648]
// EXPECT: [[1.5]]
// EXPECT: []
func.func @main() -> (tensor<2xf32>, tensor<1xi32>, tensor<2xi32>, tensor<1x1xf32>, tensor<0x2xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[3.0, 4.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %2 = "tfl.pseudo_const"() <{value = dense<[-0.5, 10.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %3 = "tfl.add_n"(%0, %1, %2) : (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<[2147483647]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %5 = "tfl.pseudo_const"() <{value = dense<[2]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %6 = "tfl.add_n"(%4, %5) : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi32>
  // Three operands; integers wrap round.
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[1, 2147483647]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[1, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n0_2 = "tfl.pseudo_const"() <{value = dense<[5, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n0_r = "tfl.add_n"(%n0_0, %n0_1, %n0_2) : (tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[1.5]]> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %n1_r = "tfl.add_n"(%n1_0) : (tensor<1x1xf32>) -> tensor<1x1xf32>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x2xf32>}> : () -> tensor<0x2xf32>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x2xf32>}> : () -> tensor<0x2xf32>
  %n2_r = "tfl.add_n"(%n2_0, %n2_1) : (tensor<0x2xf32>, tensor<0x2xf32>) -> tensor<0x2xf32>
  return %3, %6, %n0_r, %n1_r, %n2_r : tensor<2xf32>, tensor<1xi32>, tensor<2xi32>, tensor<1x1xf32>, tensor<0x2xf32>
}
