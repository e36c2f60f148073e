// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Values at indices, a default elsewhere. TFLite kernels/sparse_to_dense.cc

// EXPECT: [[-1.0, 5.0], [6.0, -1.0]]
// EXPECT: [0, 0, 9, 0]
func.func @main() -> (tensor<2x2xf32>, tensor<4xi32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[0, 1], [1, 0]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %1 = "tfl.pseudo_const"() <{value = dense<[2, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %2 = "tfl.pseudo_const"() <{value = dense<[5.0, 6.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<-1.0> : tensor<f32>}> : () -> tensor<f32>
  %4 = "tfl.sparse_to_dense"(%0, %1, %2, %3) : (tensor<2x2xi32>, tensor<2xi32>, tensor<2xf32>, tensor<f32>) -> tensor<2x2xf32>
  %5 = "tfl.pseudo_const"() <{value = dense<[2]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %6 = "tfl.pseudo_const"() <{value = dense<[4]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %7 = "tfl.pseudo_const"() <{value = dense<[9]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %8 = "tfl.pseudo_const"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
  %9 = "tfl.sparse_to_dense"(%5, %6, %7, %8) : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>, tensor<i32>) -> tensor<4xi32>
  return %4, %9 : tensor<2x2xf32>, tensor<4xi32>
}
