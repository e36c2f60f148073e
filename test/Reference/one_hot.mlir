// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// on_value at each index along a new dimension. TFLite kernels/one_hot.cc

// EXPECT: [[-1.0, 5.0, -1.0], [-1.0, -1.0, -1.0], [-1.0, -1.0, -1.0]]
// EXPECT: [[0, 1], [1, 0]]
func.func @main() -> (tensor<3x3xf32>, tensor<2x2xi32>) {
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
  return %4, %9 : tensor<3x3xf32>, tensor<2x2xi32>
}
