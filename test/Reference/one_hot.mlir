// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// on_value at each index along a new dimension. TFLite kernels/one_hot.cc

// EXPECT: [[-1.0, 5.0, -1.0], [-1.0, -1.0, -1.0], [-1.0, -1.0, -1.0]]
// EXPECT: [[0, 1], [1, 0]]
// EXPECT: [[[7, -7], [-7, -7], [-7, 7]], [[-7, -7], [7, -7], [-7, -7]]]
// EXPECT: [[[1, 0], [0, 0]], [[0, 0], [1, 0]], [[0, 1], [0, 0]]]
// EXPECT: [[3, 5]]
// EXPECT: [[3, 5]]
// EXPECT: [0.0, 1.5, 0.0]
// EXPECT: []
// EXPECT: []
func.func @main() -> (tensor<3x3xf32>, tensor<2x2xi32>, tensor<2x3x2xi64>, tensor<3x2x2xi1>, tensor<1x2xi8>, tensor<1x2xui8>, tensor<3xf32>, tensor<2x0xf32>, tensor<2x0xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[1, 3, -1]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %1 = "tfl.pseudo_const"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
  %2 = "tfl.pseudo_const"() <{value = dense<5.0> : tensor<f32>}> : () -> tensor<f32>
  %3 = "tfl.pseudo_const"() <{value = dense<-1.0> : tensor<f32>}> : () -> tensor<f32>
  %4 = "tfl.one_hot"(%0, %1, %2, %3) <{axis = -1 : i32}> : (tensor<3xi32>, tensor<i32>, tensor<f32>, tensor<f32>) -> tensor<3x3xf32>
  %5 = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %6 = "tfl.pseudo_const"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
  %7 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %8 = "tfl.pseudo_const"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
  %9 = "tfl.one_hot"(%5, %6, %7, %8) <{axis = 0 : i32}> : (tensor<2xi32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2xi32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[0, 2], [1, 5]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
  %n0_2 = "tfl.pseudo_const"() <{value = dense<7> : tensor<i64>}> : () -> tensor<i64>
  %n0_3 = "tfl.pseudo_const"() <{value = dense<-7> : tensor<i64>}> : () -> tensor<i64>
  %n0_r = "tfl.one_hot"(%n0_0, %n0_1, %n0_2, %n0_3) <{axis = 1 : i32}> : (tensor<2x2xi32>, tensor<i32>, tensor<i64>, tensor<i64>) -> tensor<2x3x2xi64>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[0, 2], [1, -1]]> : tensor<2x2xi64>}> : () -> tensor<2x2xi64>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
  %n1_2 = "tfl.pseudo_const"() <{value = dense<true> : tensor<i1>}> : () -> tensor<i1>
  %n1_3 = "tfl.pseudo_const"() <{value = dense<false> : tensor<i1>}> : () -> tensor<i1>
  %n1_r = "tfl.one_hot"(%n1_0, %n1_1, %n1_2, %n1_3) <{axis = 0 : i32}> : (tensor<2x2xi64>, tensor<i32>, tensor<i1>, tensor<i1>) -> tensor<3x2x2xi1>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
  %n2_2 = "tfl.pseudo_const"() <{value = dense<5> : tensor<i8>}> : () -> tensor<i8>
  %n2_3 = "tfl.pseudo_const"() <{value = dense<3> : tensor<i8>}> : () -> tensor<i8>
  %n2_r = "tfl.one_hot"(%n2_0, %n2_1, %n2_2, %n2_3) <{axis = -1 : i32}> : (tensor<1xi32>, tensor<i32>, tensor<i8>, tensor<i8>) -> tensor<1x2xi8>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
  %n3_2 = "tfl.pseudo_const"() <{value = dense<5> : tensor<ui8>}> : () -> tensor<ui8>
  %n3_3 = "tfl.pseudo_const"() <{value = dense<3> : tensor<ui8>}> : () -> tensor<ui8>
  %n3_r = "tfl.one_hot"(%n3_0, %n3_1, %n3_2, %n3_3) <{axis = -1 : i32}> : (tensor<1xi32>, tensor<i32>, tensor<ui8>, tensor<ui8>) -> tensor<1x2xui8>
  %n4_0 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
  %n4_2 = "tfl.pseudo_const"() <{value = dense<1.5> : tensor<f32>}> : () -> tensor<f32>
  %n4_3 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %n4_r = "tfl.one_hot"(%n4_0, %n4_1, %n4_2, %n4_3) <{axis = -1 : i32}> : (tensor<i32>, tensor<i32>, tensor<f32>, tensor<f32>) -> tensor<3xf32>
  %n5_0 = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n5_1 = "tfl.pseudo_const"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
  %n5_2 = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<f32>}> : () -> tensor<f32>
  %n5_3 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %n5_r = "tfl.one_hot"(%n5_0, %n5_1, %n5_2, %n5_3) <{axis = -1 : i32}> : (tensor<2xi32>, tensor<i32>, tensor<f32>, tensor<f32>) -> tensor<2x0xf32>
  %n6_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi32>}> : () -> tensor<0xi32>
  %n6_1 = "tfl.pseudo_const"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
  %n6_2 = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<f32>}> : () -> tensor<f32>
  %n6_3 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %n6_r = "tfl.one_hot"(%n6_0, %n6_1, %n6_2, %n6_3) <{axis = 0 : i32}> : (tensor<0xi32>, tensor<i32>, tensor<f32>, tensor<f32>) -> tensor<2x0xf32>
  return %4, %9, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r : tensor<3x3xf32>, tensor<2x2xi32>, tensor<2x3x2xi64>, tensor<3x2x2xi1>, tensor<1x2xi8>, tensor<1x2xui8>, tensor<3xf32>, tensor<2x0xf32>, tensor<2x0xf32>
}
