// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// With sigma above 0 scores decay by exp(-overlap^2 / (2 sigma)) and boxes stay. TFLite
// kernels/non_max_suppression.cc

// EXPECT: [2, 0, 1]
// EXPECT: [0.949999988, 0.899999976, 0.38400352]
// EXPECT: 3
// EXPECT: [0, 0]
// EXPECT: [0.0, 0.0]
// EXPECT: 0
func.func @main() -> (tensor<3xi32>, tensor<3xf32>, tensor<i32>, tensor<2xi32>, tensor<2xf32>, tensor<i32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 1.0, 1.0], [0.0, 0.10000000149011612, 1.0, 1.100000023841858], [0.0, 10.0, 1.0, 11.0]]> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[0.8999999761581421, 0.75, 0.949999988079071]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %2 = "tfl.pseudo_const"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
  %3 = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<f32>}> : () -> tensor<f32>
  %4 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %5 = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<f32>}> : () -> tensor<f32>
  %6:3 = "tfl.non_max_suppression_v5"(%0, %1, %2, %3, %4, %5) : (tensor<3x4xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<3xi32>, tensor<3xf32>, tensor<i32>)
  // No boxes.
  %e_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x4xf32>}> : () -> tensor<0x4xf32>
  %e_1 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xf32>}> : () -> tensor<0xf32>
  %e_2 = "tfl.pseudo_const"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
  %e_3 = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<f32>}> : () -> tensor<f32>
  %e_4 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %e_r:3 = "tfl.non_max_suppression_v5"(%e_0, %e_1, %e_2, %e_3, %e_4, %e_3) : (tensor<0x4xf32>, tensor<0xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<2xi32>, tensor<2xf32>, tensor<i32>)
  return %6#0, %6#1, %6#2, %e_r#0, %e_r#1, %e_r#2 : tensor<3xi32>, tensor<3xf32>, tensor<i32>, tensor<2xi32>, tensor<2xf32>, tensor<i32>
}
