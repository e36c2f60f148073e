// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The k greatest along the last dimension in descending order, the first of equal ones first. TFLite
// kernels/topk_v2.cc

// EXPECT: [[3.0, 3.0, 2.0], [9.0, 9.0, 0.0]]
// EXPECT: [[0, 2, 3], [1, 3, 0]]
// EXPECT: [[3, 3], [9, 9]]
// EXPECT: [[0, 2], [1, 2]]
// EXPECT: [[3, 3], [9, 9]]
// EXPECT: [[0, 2], [1, 2]]
// EXPECT: [[3, 3], [9, 9]]
// EXPECT: [[0, 2], [1, 2]]
// EXPECT: [[3, 3], [9, 9]]
// EXPECT: [[0, 2], [1, 2]]
// EXPECT: [200]
// EXPECT: [0]
// EXPECT: []
// EXPECT: []
// EXPECT: [Infinity, -1.0, -Infinity]
// EXPECT: [1, 2, 0]
// EXPECT: [2.0, 1.0, NaN, NaN]
// EXPECT: [2, 1, 0, 3]
func.func @main() -> (tensor<2x3xf32>, tensor<2x3xi32>, tensor<2x2xi8>, tensor<2x2xi32>, tensor<2x2xi32>, tensor<2x2xi32>, tensor<2x2xi64>, tensor<2x2xi32>, tensor<2x2xi16>, tensor<2x2xi32>, tensor<1xui8>, tensor<1xi32>, tensor<0xf32>, tensor<0xi32>, tensor<3xf32>, tensor<3xi32>, tensor<4xf32>, tensor<4xi32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[3.0, 1.0, 3.0, 2.0], [0.0, 9.0, -1.0, 9.0]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
  %2:2 = "tfl.topk_v2"(%0, %1) : (tensor<2x4xf32>, tensor<i32>) -> (tensor<2x3xf32>, tensor<2x3xi32>)
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[3, 1, 3], [-5, 9, 9]]> : tensor<2x3xi8>}> : () -> tensor<2x3xi8>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
  %n0_r:2 = "tfl.topk_v2"(%n0_0, %n0_1) : (tensor<2x3xi8>, tensor<i32>) -> (tensor<2x2xi8>, tensor<2x2xi32>)
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[3, 1, 3], [-5, 9, 9]]> : tensor<2x3xi32>}> : () -> tensor<2x3xi32>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
  %n1_r:2 = "tfl.topk_v2"(%n1_0, %n1_1) : (tensor<2x3xi32>, tensor<i32>) -> (tensor<2x2xi32>, tensor<2x2xi32>)
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[3, 1, 3], [-5, 9, 9]]> : tensor<2x3xi64>}> : () -> tensor<2x3xi64>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
  %n2_r:2 = "tfl.topk_v2"(%n2_0, %n2_1) : (tensor<2x3xi64>, tensor<i32>) -> (tensor<2x2xi64>, tensor<2x2xi32>)
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[[3, 1, 3], [-5, 9, 9]]> : tensor<2x3xi16>}> : () -> tensor<2x3xi16>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
  %n3_r:2 = "tfl.topk_v2"(%n3_0, %n3_1) : (tensor<2x3xi16>, tensor<i32>) -> (tensor<2x2xi16>, tensor<2x2xi32>)
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[200, 3]> : tensor<2xui8>}> : () -> tensor<2xui8>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %n4_r:2 = "tfl.topk_v2"(%n4_0, %n4_1) : (tensor<2xui8>, tensor<i32>) -> (tensor<1xui8>, tensor<1xi32>)
  // None.
  %n5_0 = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n5_1 = "tfl.pseudo_const"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
  %n5_r:2 = "tfl.topk_v2"(%n5_0, %n5_1) : (tensor<2xf32>, tensor<i32>) -> (tensor<0xf32>, tensor<0xi32>)
  %n6_0 = "tfl.pseudo_const"() <{value = dense<[0xFF800000, 0x7F800000, -1.0]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n6_1 = "tfl.pseudo_const"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
  %n6_r:2 = "tfl.topk_v2"(%n6_0, %n6_1) : (tensor<3xf32>, tensor<i32>) -> (tensor<3xf32>, tensor<3xi32>)
  // NaN comes last.
  %e_0 = "tfl.pseudo_const"() <{value = dense<[0x7FC00000, 1.0, 2.0, 0x7FC00000]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %e_1 = "tfl.pseudo_const"() <{value = dense<4> : tensor<i32>}> : () -> tensor<i32>
  %e_r:2 = "tfl.topk_v2"(%e_0, %e_1) : (tensor<4xf32>, tensor<i32>) -> (tensor<4xf32>, tensor<4xi32>)
  return %2#0, %2#1, %n0_r#0, %n0_r#1, %n1_r#0, %n1_r#1, %n2_r#0, %n2_r#1, %n3_r#0, %n3_r#1, %n4_r#0, %n4_r#1, %n5_r#0, %n5_r#1, %n6_r#0, %n6_r#1, %e_r#0, %e_r#1 : tensor<2x3xf32>, tensor<2x3xi32>, tensor<2x2xi8>, tensor<2x2xi32>, tensor<2x2xi32>, tensor<2x2xi32>, tensor<2x2xi64>, tensor<2x2xi32>, tensor<2x2xi16>, tensor<2x2xi32>, tensor<1xui8>, tensor<1xi32>, tensor<0xf32>, tensor<0xi32>, tensor<3xf32>, tensor<3xi32>, tensor<4xf32>, tensor<4xi32>
}
