// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Boxes by descending score that do not overlap a chosen one by more than the threshold. TFLite
// kernels/non_max_suppression.cc

// EXPECT: [3, 0, 0, 0]
// EXPECT: 2
// EXPECT: [3, 0, 5]
// EXPECT: 3
// EXPECT: [3, 0, 0, 0]
// EXPECT: 2
// EXPECT: [3, 0]
// EXPECT: 2
// EXPECT: []
// EXPECT: 0
// EXPECT: [0, 0]
// EXPECT: 0
func.func @main() -> (tensor<4xi32>, tensor<i32>, tensor<3xi32>, tensor<i32>, tensor<4xi32>, tensor<i32>, tensor<2xi32>, tensor<i32>, tensor<0xi32>, tensor<i32>, tensor<2xi32>, tensor<i32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 1.0, 1.0], [0.0, 0.10000000149011612, 1.0, 1.100000023841858], [0.0, -0.10000000149011612, 1.0, 0.8999999761581421], [0.0, 10.0, 1.0, 11.0]]> : tensor<4x4xf32>}> : () -> tensor<4x4xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[0.8999999761581421, 0.75, 0.6000000238418579, 0.949999988079071]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %2 = "tfl.pseudo_const"() <{value = dense<4> : tensor<i32>}> : () -> tensor<i32>
  %3 = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<f32>}> : () -> tensor<f32>
  %4 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %5:2 = "tfl.non_max_suppression_v4"(%0, %1, %2, %3, %4) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i32>, tensor<f32>, tensor<f32>) -> (tensor<4xi32>, tensor<i32>)
  // The example of TensorFlow; fewer than asked for; corners in another order.
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 1.0, 1.0], [0.0, 0.1, 1.0, 1.1], [0.0, -0.1, 1.0, 0.9], [0.0, 10.0, 1.0, 11.0], [0.0, 10.1, 1.0, 11.1], [0.0, 100.0, 1.0, 101.0]]> : tensor<6x4xf32>}> : () -> tensor<6x4xf32>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[0.9, 0.75, 0.6, 0.95, 0.5, 0.3]> : tensor<6xf32>}> : () -> tensor<6xf32>
  %n0_2 = "tfl.pseudo_const"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
  %n0_3 = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<f32>}> : () -> tensor<f32>
  %n0_4 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %n0_r:2 = "tfl.non_max_suppression_v4"(%n0_0, %n0_1, %n0_2, %n0_3, %n0_4) : (tensor<6x4xf32>, tensor<6xf32>, tensor<i32>, tensor<f32>, tensor<f32>) -> (tensor<3xi32>, tensor<i32>)
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 1.0, 1.0], [0.0, 0.1, 1.0, 1.1], [0.0, -0.1, 1.0, 0.9], [0.0, 10.0, 1.0, 11.0], [0.0, 10.1, 1.0, 11.1], [0.0, 100.0, 1.0, 101.0]]> : tensor<6x4xf32>}> : () -> tensor<6x4xf32>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[0.9, 0.75, 0.6, 0.95, 0.5, 0.3]> : tensor<6xf32>}> : () -> tensor<6xf32>
  %n1_2 = "tfl.pseudo_const"() <{value = dense<4> : tensor<i32>}> : () -> tensor<i32>
  %n1_3 = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<f32>}> : () -> tensor<f32>
  %n1_4 = "tfl.pseudo_const"() <{value = dense<0.4> : tensor<f32>}> : () -> tensor<f32>
  %n1_r:2 = "tfl.non_max_suppression_v4"(%n1_0, %n1_1, %n1_2, %n1_3, %n1_4) : (tensor<6x4xf32>, tensor<6xf32>, tensor<i32>, tensor<f32>, tensor<f32>) -> (tensor<4xi32>, tensor<i32>)
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 1.0, 0.0, 0.0], [1.0, 1.1, 0.0, 0.1], [1.0, 0.9, 0.0, -0.1], [1.0, 11.0, 0.0, 10.0], [1.0, 11.1, 0.0, 10.1], [1.0, 101.0, 0.0, 100.0]]> : tensor<6x4xf32>}> : () -> tensor<6x4xf32>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[0.9, 0.75, 0.6, 0.95, 0.5, 0.3]> : tensor<6xf32>}> : () -> tensor<6xf32>
  %n2_2 = "tfl.pseudo_const"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
  %n2_3 = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<f32>}> : () -> tensor<f32>
  %n2_4 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %n2_r:2 = "tfl.non_max_suppression_v4"(%n2_0, %n2_1, %n2_2, %n2_3, %n2_4) : (tensor<6x4xf32>, tensor<6xf32>, tensor<i32>, tensor<f32>, tensor<f32>) -> (tensor<2xi32>, tensor<i32>)
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 1.0, 1.0], [0.0, 0.1, 1.0, 1.1], [0.0, -0.1, 1.0, 0.9], [0.0, 10.0, 1.0, 11.0], [0.0, 10.1, 1.0, 11.1], [0.0, 100.0, 1.0, 101.0]]> : tensor<6x4xf32>}> : () -> tensor<6x4xf32>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[0.9, 0.75, 0.6, 0.95, 0.5, 0.3]> : tensor<6xf32>}> : () -> tensor<6xf32>
  %n3_2 = "tfl.pseudo_const"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
  %n3_3 = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<f32>}> : () -> tensor<f32>
  %n3_4 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %n3_r:2 = "tfl.non_max_suppression_v4"(%n3_0, %n3_1, %n3_2, %n3_3, %n3_4) : (tensor<6x4xf32>, tensor<6xf32>, tensor<i32>, tensor<f32>, tensor<f32>) -> (tensor<0xi32>, tensor<i32>)
  // No boxes.
  %e_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x4xf32>}> : () -> tensor<0x4xf32>
  %e_1 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xf32>}> : () -> tensor<0xf32>
  %e_2 = "tfl.pseudo_const"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
  %e_3 = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<f32>}> : () -> tensor<f32>
  %e_4 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %e_r:2 = "tfl.non_max_suppression_v4"(%e_0, %e_1, %e_2, %e_3, %e_4) : (tensor<0x4xf32>, tensor<0xf32>, tensor<i32>, tensor<f32>, tensor<f32>) -> (tensor<2xi32>, tensor<i32>)
  return %5#0, %5#1, %n0_r#0, %n0_r#1, %n1_r#0, %n1_r#1, %n2_r#0, %n2_r#1, %n3_r#0, %n3_r#1, %e_r#0, %e_r#1 : tensor<4xi32>, tensor<i32>, tensor<3xi32>, tensor<i32>, tensor<4xi32>, tensor<i32>, tensor<2xi32>, tensor<i32>, tensor<0xi32>, tensor<i32>, tensor<2xi32>, tensor<i32>
}
