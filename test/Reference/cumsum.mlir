// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The sum of all elements up to each one; exclusive without it, reverse from the end. TFLite kernels/cumsum.cc

// EXPECT: [[1.0, 3.0, 6.0], [4.0, 9.0, 15.0]]
// EXPECT: [[6.0, 5.0, 3.0], [15.0, 11.0, 6.0]]
// EXPECT: [[0.0, 1.0, 3.0], [0.0, 4.0, 9.0]]
// EXPECT: [[5.0, 3.0, 0.0], [11.0, 6.0, 0.0]]
// EXPECT: [[1, 2], [4, 6]]
func.func @main() -> (tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x2xi32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %2 = "tfl.cumsum"(%0, %1) <{exclusive = false, reverse = false}> : (tensor<2x3xf32>, tensor<i32>) -> tensor<2x3xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %5 = "tfl.cumsum"(%3, %4) <{exclusive = false, reverse = true}> : (tensor<2x3xf32>, tensor<i32>) -> tensor<2x3xf32>
  %6 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %7 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %8 = "tfl.cumsum"(%6, %7) <{exclusive = true, reverse = false}> : (tensor<2x3xf32>, tensor<i32>) -> tensor<2x3xf32>
  %9 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %10 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %11 = "tfl.cumsum"(%9, %10) <{exclusive = true, reverse = true}> : (tensor<2x3xf32>, tensor<i32>) -> tensor<2x3xf32>
  %12 = "tfl.pseudo_const"() <{value = dense<[[1, 2], [3, 4]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %13 = "tfl.pseudo_const"() <{value = dense<-2> : tensor<i32>}> : () -> tensor<i32>
  %14 = "tfl.cumsum"(%12, %13) <{exclusive = false, reverse = false}> : (tensor<2x2xi32>, tensor<i32>) -> tensor<2x2xi32>
  return %2, %5, %8, %11, %14 : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x2xi32>
}
