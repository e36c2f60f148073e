// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Values at indices, a default elsewhere. TFLite kernels/sparse_to_dense.cc

// EXPECT: [[-1.0, 5.0], [6.0, -1.0]]
// EXPECT: [0, 0, 9, 0]
// EXPECT: [[-1, 5, -1], [-1, -1, 6]]
// EXPECT: [[-1, 5, -1], [-1, -1, 6]]
// EXPECT: [[-1, 5, -1], [-1, -1, 6]]
// EXPECT: [[9, 5, 9], [9, 9, 6]]
// EXPECT: [0.0, 0.0, 5.0, 0.0]
// EXPECT: [5.0, 1.0, 1.0, 5.0]
func.func @main() -> (tensor<2x2xf32>, tensor<4xi32>, tensor<2x3xi64>, tensor<2x3xi32>, tensor<2x3xi8>, tensor<2x3xui8>, tensor<4xf32>, tensor<4xf32>) {
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
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[0, 1], [1, 2]]> : tensor<2x2xi64>}> : () -> tensor<2x2xi64>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[2, 3]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %n0_2 = "tfl.pseudo_const"() <{value = dense<[5, 6]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %n0_3 = "tfl.pseudo_const"() <{value = dense<-1> : tensor<i64>}> : () -> tensor<i64>
  %n0_r = "tfl.sparse_to_dense"(%n0_0, %n0_1, %n0_2, %n0_3) : (tensor<2x2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<i64>) -> tensor<2x3xi64>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[0, 1], [1, 2]]> : tensor<2x2xi64>}> : () -> tensor<2x2xi64>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[2, 3]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %n1_2 = "tfl.pseudo_const"() <{value = dense<[5, 6]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n1_3 = "tfl.pseudo_const"() <{value = dense<-1> : tensor<i32>}> : () -> tensor<i32>
  %n1_r = "tfl.sparse_to_dense"(%n1_0, %n1_1, %n1_2, %n1_3) : (tensor<2x2xi64>, tensor<2xi64>, tensor<2xi32>, tensor<i32>) -> tensor<2x3xi32>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[0, 1], [1, 2]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[2, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n2_2 = "tfl.pseudo_const"() <{value = dense<[5, 6]> : tensor<2xi8>}> : () -> tensor<2xi8>
  %n2_3 = "tfl.pseudo_const"() <{value = dense<-1> : tensor<i8>}> : () -> tensor<i8>
  %n2_r = "tfl.sparse_to_dense"(%n2_0, %n2_1, %n2_2, %n2_3) : (tensor<2x2xi32>, tensor<2xi32>, tensor<2xi8>, tensor<i8>) -> tensor<2x3xi8>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[[0, 1], [1, 2]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[2, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n3_2 = "tfl.pseudo_const"() <{value = dense<[5, 6]> : tensor<2xui8>}> : () -> tensor<2xui8>
  %n3_3 = "tfl.pseudo_const"() <{value = dense<9> : tensor<ui8>}> : () -> tensor<ui8>
  %n3_r = "tfl.sparse_to_dense"(%n3_0, %n3_1, %n3_2, %n3_3) : (tensor<2x2xi32>, tensor<2xi32>, tensor<2xui8>, tensor<ui8>) -> tensor<2x3xui8>
  %n4_0 = "tfl.pseudo_const"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<[4]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n4_2 = "tfl.pseudo_const"() <{value = dense<5.0> : tensor<f32>}> : () -> tensor<f32>
  %n4_3 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %n4_r = "tfl.sparse_to_dense"(%n4_0, %n4_1, %n4_2, %n4_3) : (tensor<i32>, tensor<1xi32>, tensor<f32>, tensor<f32>) -> tensor<4xf32>
  %n5_0 = "tfl.pseudo_const"() <{value = dense<[0, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n5_1 = "tfl.pseudo_const"() <{value = dense<[4]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n5_2 = "tfl.pseudo_const"() <{value = dense<5.0> : tensor<f32>}> : () -> tensor<f32>
  %n5_3 = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<f32>}> : () -> tensor<f32>
  %n5_r = "tfl.sparse_to_dense"(%n5_0, %n5_1, %n5_2, %n5_3) : (tensor<2xi32>, tensor<1xi32>, tensor<f32>, tensor<f32>) -> tensor<4xf32>
  return %4, %9, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r : tensor<2x2xf32>, tensor<4xi32>, tensor<2x3xi64>, tensor<2x3xi32>, tensor<2x3xi8>, tensor<2x3xui8>, tensor<4xf32>, tensor<4xf32>
}
