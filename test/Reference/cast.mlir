// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Numbers in another type: floats are cut off toward zero and saturated, integers cut off to the low bits, anything
// but zero is true. TFLite kernels/cast.cc

// EXPECT: [1, -1, 2147483647, 0, 0]
// EXPECT: [44, -1, 7]
// EXPECT: [0, 1, 1]
// EXPECT: [1.0, 0.0]
// EXPECT: [1, 1, 0]
// EXPECT: [-1]
func.func @main() -> (tensor<5xi32>, tensor<3xi8>, tensor<3xi1>, tensor<2xf32>, tensor<3xi1>, tensor<1xi64>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[1.899999976158142, -1.899999976158142, 3000000000.0, 0x7FC00000, -0.5]> : tensor<5xf32>}> : () -> tensor<5xf32>
  %1 = "tfl.cast"(%0) : (tensor<5xf32>) -> tensor<5xi32>
  %2 = "tfl.pseudo_const"() <{value = dense<[300, -1, 7]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %3 = "tfl.cast"(%2) : (tensor<3xi32>) -> tensor<3xi8>
  %4 = "tfl.pseudo_const"() <{value = dense<[0, 2, -1]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %5 = "tfl.cast"(%4) : (tensor<3xi32>) -> tensor<3xi1>
  %6 = "tfl.pseudo_const"() <{value = dense<[true, false]> : tensor<2xi1>}> : () -> tensor<2xi1>
  %7 = "tfl.cast"(%6) : (tensor<2xi1>) -> tensor<2xf32>
  %8 = "tfl.pseudo_const"() <{value = dense<[0.5, 0x7FC00000, 0.0]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %9 = "tfl.cast"(%8) : (tensor<3xf32>) -> tensor<3xi1>
  %10 = "tfl.pseudo_const"() <{value = dense<[-1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %11 = "tfl.cast"(%10) : (tensor<1xi32>) -> tensor<1xi64>
  return %1, %3, %5, %7, %9, %11 : tensor<5xi32>, tensor<3xi8>, tensor<3xi1>, tensor<2xf32>, tensor<3xi1>, tensor<1xi64>
}
