// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// start, start + delta and so on in front of limit. TFLite kernels/range.cc

// EXPECT: [1, 4, 7]
// EXPECT: [1.0, 0.5, 0.0]
// EXPECT: []
// EXPECT: [5, 2, -1]
// EXPECT: [0, 2, 4]
// EXPECT: [0.0, 0.3, 0.6, 0.9]
// EXPECT: [1.0, 0.5, 0.0, -0.5]
// EXPECT: []
// EXPECT: []
// EXPECT: [2147483647, -1]
// EXPECT: [0.0, 0.5, 1.0]
// EXPECT: [9007199254740992]
// EXPECT: [-9223372036854775808, -1, 9223372036854775806]
// EXPECT: [9223372036854775807, -1]
func.func @main() -> (tensor<3xi32>, tensor<3xf32>, tensor<0xi32>, tensor<3xi32>, tensor<3xi64>, tensor<4xf32>, tensor<4xf32>, tensor<0xi32>, tensor<0xi32>, tensor<2xi32>, tensor<3xf32>, tensor<1xi64>, tensor<3xi64>, tensor<2xi64>) {
  %0 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %1 = "tfl.pseudo_const"() <{value = dense<8> : tensor<i32>}> : () -> tensor<i32>
  %2 = "tfl.pseudo_const"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
  %3 = "tfl.range"(%0, %1, %2) : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3xi32>
  %4 = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<f32>}> : () -> tensor<f32>
  %5 = "tfl.pseudo_const"() <{value = dense<-0.10000000149011612> : tensor<f32>}> : () -> tensor<f32>
  %6 = "tfl.pseudo_const"() <{value = dense<-0.5> : tensor<f32>}> : () -> tensor<f32>
  %7 = "tfl.range"(%4, %5, %6) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<3xf32>
  %8 = "tfl.pseudo_const"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
  %9 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %10 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %11 = "tfl.range"(%8, %9, %10) : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<0xi32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<-4> : tensor<i32>}> : () -> tensor<i32>
  %n0_2 = "tfl.pseudo_const"() <{value = dense<-3> : tensor<i32>}> : () -> tensor<i32>
  %n0_r = "tfl.range"(%n0_0, %n0_1, %n0_2) : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3xi32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<5> : tensor<i64>}> : () -> tensor<i64>
  %n1_2 = "tfl.pseudo_const"() <{value = dense<2> : tensor<i64>}> : () -> tensor<i64>
  %n1_r = "tfl.range"(%n1_0, %n1_1, %n1_2) : (tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<3xi64>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<f32>}> : () -> tensor<f32>
  %n2_2 = "tfl.pseudo_const"() <{value = dense<0.3> : tensor<f32>}> : () -> tensor<f32>
  %n2_r = "tfl.range"(%n2_0, %n2_1, %n2_2) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<4xf32>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<f32>}> : () -> tensor<f32>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<-1.0> : tensor<f32>}> : () -> tensor<f32>
  %n3_2 = "tfl.pseudo_const"() <{value = dense<-0.5> : tensor<f32>}> : () -> tensor<f32>
  %n3_r = "tfl.range"(%n3_0, %n3_1, %n3_2) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<4xf32>
  %n4_0 = "tfl.pseudo_const"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
  %n4_2 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %n4_r = "tfl.range"(%n4_0, %n4_1, %n4_2) : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<0xi32>
  %n5_0 = "tfl.pseudo_const"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
  %n5_1 = "tfl.pseudo_const"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
  %n5_2 = "tfl.pseudo_const"() <{value = dense<-1> : tensor<i32>}> : () -> tensor<i32>
  %n5_r = "tfl.range"(%n5_0, %n5_1, %n5_2) : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<0xi32>
  %n6_0 = "tfl.pseudo_const"() <{value = dense<2147483647> : tensor<i32>}> : () -> tensor<i32>
  %n6_1 = "tfl.pseudo_const"() <{value = dense<-2147483648> : tensor<i32>}> : () -> tensor<i32>
  %n6_2 = "tfl.pseudo_const"() <{value = dense<-2147483648> : tensor<i32>}> : () -> tensor<i32>
  %n6_r = "tfl.range"(%n6_0, %n6_1, %n6_2) : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2xi32>
  %n7_0 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %n7_1 = "tfl.pseudo_const"() <{value = dense<1.0000001> : tensor<f32>}> : () -> tensor<f32>
  %n7_2 = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<f32>}> : () -> tensor<f32>
  %n7_r = "tfl.range"(%n7_0, %n7_1, %n7_2) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<3xf32>
  // Integers that no double tells apart, and ends further apart than a signed number.
  %e0_0 = "tfl.pseudo_const"() <{value = dense<9007199254740992> : tensor<i64>}> : () -> tensor<i64>
  %e0_1 = "tfl.pseudo_const"() <{value = dense<9007199254740993> : tensor<i64>}> : () -> tensor<i64>
  %e0_2 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
  %e0_r = "tfl.range"(%e0_0, %e0_1, %e0_2) : (tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1xi64>
  %e1_0 = "tfl.pseudo_const"() <{value = dense<-9223372036854775808> : tensor<i64>}> : () -> tensor<i64>
  %e1_1 = "tfl.pseudo_const"() <{value = dense<9223372036854775807> : tensor<i64>}> : () -> tensor<i64>
  %e1_2 = "tfl.pseudo_const"() <{value = dense<9223372036854775807> : tensor<i64>}> : () -> tensor<i64>
  %e1_r = "tfl.range"(%e1_0, %e1_1, %e1_2) : (tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<3xi64>
  %e2_0 = "tfl.pseudo_const"() <{value = dense<9223372036854775807> : tensor<i64>}> : () -> tensor<i64>
  %e2_1 = "tfl.pseudo_const"() <{value = dense<-9223372036854775808> : tensor<i64>}> : () -> tensor<i64>
  %e2_2 = "tfl.pseudo_const"() <{value = dense<-9223372036854775808> : tensor<i64>}> : () -> tensor<i64>
  %e2_r = "tfl.range"(%e2_0, %e2_1, %e2_2) : (tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2xi64>
  return %3, %7, %11, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r, %n7_r, %e0_r, %e1_r, %e2_r : tensor<3xi32>, tensor<3xf32>, tensor<0xi32>, tensor<3xi32>, tensor<3xi64>, tensor<4xf32>, tensor<4xf32>, tensor<0xi32>, tensor<0xi32>, tensor<2xi32>, tensor<3xf32>, tensor<1xi64>, tensor<3xi64>, tensor<2xi64>
}
