// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Neighbours along dimension i moved to a distance of dilations[i], a value in between. TFLite kernels/dilate.cc

// EXPECT: [[1.0, -1.0, -1.0, 2.0], [-1.0, -1.0, -1.0, -1.0], [3.0, -1.0, -1.0, 4.0]]
// EXPECT: [5]
// EXPECT: [[1, -1, -1, 2], [-1, -1, -1, -1], [3, -1, -1, 4]]
// EXPECT: [[1, -1, -1, 2], [-1, -1, -1, -1], [3, -1, -1, 4]]
// EXPECT: [[1.0, -1.0, -1.0, 2.0], [-1.0, -1.0, -1.0, -1.0], [3.0, -1.0, -1.0, 4.0]]
// EXPECT: [[1, 2], [3, 4]]
func.func @main() -> (tensor<3x4xf32>, tensor<1xi32>, tensor<3x4xi64>, tensor<3x4xi8>, tensor<3x4xf32>, tensor<2x2xi32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[2, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %2 = "tfl.pseudo_const"() <{value = dense<-1.0> : tensor<f32>}> : () -> tensor<f32>
  %3 = "tfl.dilate"(%0, %1, %2) : (tensor<2x2xf32>, tensor<2xi32>, tensor<f32>) -> tensor<3x4xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<[5]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %5 = "tfl.pseudo_const"() <{value = dense<[4]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %6 = "tfl.pseudo_const"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
  %7 = "tfl.dilate"(%4, %5, %6) : (tensor<1xi32>, tensor<1xi32>, tensor<i32>) -> tensor<1xi32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[1, 2], [3, 4]]> : tensor<2x2xi64>}> : () -> tensor<2x2xi64>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[2, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n0_2 = "tfl.pseudo_const"() <{value = dense<-1> : tensor<i64>}> : () -> tensor<i64>
  %n0_r = "tfl.dilate"(%n0_0, %n0_1, %n0_2) : (tensor<2x2xi64>, tensor<2xi32>, tensor<i64>) -> tensor<3x4xi64>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[1, 2], [3, 4]]> : tensor<2x2xi8>}> : () -> tensor<2x2xi8>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[2, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n1_2 = "tfl.pseudo_const"() <{value = dense<-1> : tensor<i8>}> : () -> tensor<i8>
  %n1_r = "tfl.dilate"(%n1_0, %n1_1, %n1_2) : (tensor<2x2xi8>, tensor<2xi32>, tensor<i8>) -> tensor<3x4xi8>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[2, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n2_2 = "tfl.pseudo_const"() <{value = dense<-1.0> : tensor<f32>}> : () -> tensor<f32>
  %n2_r = "tfl.dilate"(%n2_0, %n2_1, %n2_2) : (tensor<2x2xf32>, tensor<2xi32>, tensor<f32>) -> tensor<3x4xf32>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[[1, 2], [3, 4]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[1, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n3_2 = "tfl.pseudo_const"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
  %n3_r = "tfl.dilate"(%n3_0, %n3_1, %n3_2) : (tensor<2x2xi32>, tensor<2xi32>, tensor<i32>) -> tensor<2x2xi32>
  return %3, %7, %n0_r, %n1_r, %n2_r, %n3_r : tensor<3x4xf32>, tensor<1xi32>, tensor<3x4xi64>, tensor<3x4xi8>, tensor<3x4xf32>, tensor<2x2xi32>
}
