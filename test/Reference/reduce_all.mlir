// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Whether every element is true over the dimensions. TFLite kernels/reduce.cc

// EXPECT: [1, 0]
// EXPECT: [[0], [1]]
func.func @main() -> (tensor<2xi1>, tensor<2x1xi1>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[true, false], [true, true]]> : tensor<2x2xi1>}> : () -> tensor<2x2xi1>
  %1 = "tfl.pseudo_const"() <{value = dense<[0]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %2 = "tfl.reduce_all"(%0, %1) <{keep_dims = false}> : (tensor<2x2xi1>, tensor<1xi32>) -> tensor<2xi1>
  %3 = "tfl.pseudo_const"() <{value = dense<[[true, false], [true, true]]> : tensor<2x2xi1>}> : () -> tensor<2x2xi1>
  %4 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %5 = "tfl.reduce_all"(%3, %4) <{keep_dims = true}> : (tensor<2x2xi1>, tensor<1xi32>) -> tensor<2x1xi1>
  return %2, %5 : tensor<2xi1>, tensor<2x1xi1>
}
