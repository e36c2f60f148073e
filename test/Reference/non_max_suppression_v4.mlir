// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Boxes by descending score that do not overlap a chosen one by more than the threshold. TFLite
// kernels/non_max_suppression.cc

// EXPECT: [3, 0, 0, 0]
// EXPECT: 2
func.func @main() -> (tensor<4xi32>, tensor<i32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 1.0, 1.0], [0.0, 0.10000000149011612, 1.0, 1.100000023841858], [0.0, -0.10000000149011612, 1.0, 0.8999999761581421], [0.0, 10.0, 1.0, 11.0]]> : tensor<4x4xf32>}> : () -> tensor<4x4xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[0.8999999761581421, 0.75, 0.6000000238418579, 0.949999988079071]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %2 = "tfl.pseudo_const"() <{value = dense<4> : tensor<i32>}> : () -> tensor<i32>
  %3 = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<f32>}> : () -> tensor<f32>
  %4 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %5:2 = "tfl.non_max_suppression_v4"(%0, %1, %2, %3, %4) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i32>, tensor<f32>, tensor<f32>) -> (tensor<4xi32>, tensor<i32>)
  return %5#0, %5#1 : tensor<4xi32>, tensor<i32>
}
