// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The index of the least element, the first of equal ones. TFLite kernels/arg_min_max.cc

// EXPECT: [1, 1]
// EXPECT: [1, 1, 1]
// EXPECT: [1, 1]
// EXPECT: [1, 1]
// EXPECT: [1, 1]
// EXPECT: [1, 1]
// EXPECT: [[0, 2], [1, 2]]
// EXPECT: 0
// EXPECT: [1]
// EXPECT: 1
// EXPECT: []
func.func @main() -> (tensor<2xi32>, tensor<3xi64>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2x2xi64>, tensor<i32>, tensor<1xi32>, tensor<i32>, tensor<0xi32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[3.0, 1.0, 3.0], [0.0, -2.0, -2.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %2 = "tfl.arg_min"(%0, %1) : (tensor<2x3xf32>, tensor<i32>) -> tensor<2xi32>
  %3 = "tfl.pseudo_const"() <{value = dense<[[3.0, 1.0, 3.0], [0.0, -2.0, -2.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<-2> : tensor<i32>}> : () -> tensor<i32>
  %5 = "tfl.arg_min"(%3, %4) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xi64>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[3, 1, 7], [7, 1, 3]]> : tensor<2x3xi8>}> : () -> tensor<2x3xi8>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<-1> : tensor<i32>}> : () -> tensor<i32>
  %n0_r = "tfl.arg_min"(%n0_0, %n0_1) : (tensor<2x3xi8>, tensor<i32>) -> tensor<2xi32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[3, 1, 7], [7, 1, 3]]> : tensor<2x3xui8>}> : () -> tensor<2x3xui8>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<-1> : tensor<i32>}> : () -> tensor<i32>
  %n1_r = "tfl.arg_min"(%n1_0, %n1_1) : (tensor<2x3xui8>, tensor<i32>) -> tensor<2xi32>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[3, 1, 7], [7, 1, 3]]> : tensor<2x3xi32>}> : () -> tensor<2x3xi32>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<-1> : tensor<i32>}> : () -> tensor<i32>
  %n2_r = "tfl.arg_min"(%n2_0, %n2_1) : (tensor<2x3xi32>, tensor<i32>) -> tensor<2xi32>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[[3, 1, 7], [7, 1, 3]]> : tensor<2x3xi64>}> : () -> tensor<2x3xi64>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<-1> : tensor<i32>}> : () -> tensor<i32>
  %n3_r = "tfl.arg_min"(%n3_0, %n3_1) : (tensor<2x3xi64>, tensor<i32>) -> tensor<2xi32>
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[[[-1.625, 1.375], [0.375, 1.375], [-1.5, 0.375]], [[1.75, -0.875], [1.625, 0.125], [1.875, -1.75]]]> : tensor<2x3x2xf32>}> : () -> tensor<2x3x2xf32>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %n4_r = "tfl.arg_min"(%n4_0, %n4_1) : (tensor<2x3x2xf32>, tensor<i32>) -> tensor<2x2xi64>
  %n5_0 = "tfl.pseudo_const"() <{value = dense<[0xFF800000, 0x7F800000, 0.0]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n5_1 = "tfl.pseudo_const"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
  %n5_r = "tfl.arg_min"(%n5_0, %n5_1) : (tensor<3xf32>, tensor<i64>) -> tensor<i32>
  %n6_0 = "tfl.pseudo_qconst"() <{qtype = tensor<1x3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[5, -3, 9]]> : tensor<1x3xi8>}> : () -> tensor<1x3x!quant.uniform<i8:f32, 0.5:3>>
  %n6_1 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %n6_r = "tfl.arg_min"(%n6_0, %n6_1) : (tensor<1x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<i32>) -> tensor<1xi32>
  %n7_0 = "tfl.pseudo_const"() <{value = dense<[true, false, true]> : tensor<3xi1>}> : () -> tensor<3xi1>
  %n7_1 = "tfl.pseudo_const"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
  %n7_r = "tfl.arg_min"(%n7_0, %n7_1) : (tensor<3xi1>, tensor<i32>) -> tensor<i32>
  %n8_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x3xf32>}> : () -> tensor<0x3xf32>
  %n8_1 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %n8_r = "tfl.arg_min"(%n8_0, %n8_1) : (tensor<0x3xf32>, tensor<i32>) -> tensor<0xi32>
  return %2, %5, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r, %n7_r, %n8_r : tensor<2xi32>, tensor<3xi64>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2x2xi64>, tensor<i32>, tensor<1xi32>, tensor<i32>, tensor<0xi32>
}
