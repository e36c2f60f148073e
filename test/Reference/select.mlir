// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// x where the condition holds, y elsewhere; a vector of conditions chooses whole slices. TFLite kernels/select.cc

// EXPECT: [[1.0, 2.0], [7.0, 8.0]]
// EXPECT: [[1, 6]]
func.func @main() -> (tensor<2x2xf32>, tensor<1x2xi32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[true, false]> : tensor<2xi1>}> : () -> tensor<2xi1>
  %1 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %2 = "tfl.pseudo_const"() <{value = dense<[[5.0, 6.0], [7.0, 8.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %3 = "tfl.select"(%0, %1, %2) : (tensor<2xi1>, tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<[[true, false]]> : tensor<1x2xi1>}> : () -> tensor<1x2xi1>
  %5 = "tfl.pseudo_const"() <{value = dense<[[1, 2]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
  %6 = "tfl.pseudo_const"() <{value = dense<[[5, 6]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
  %7 = "tfl.select"(%4, %5, %6) : (tensor<1x2xi1>, tensor<1x2xi32>, tensor<1x2xi32>) -> tensor<1x2xi32>
  return %3, %7 : tensor<2x2xf32>, tensor<1x2xi32>
}
