// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// A shape full of one value. TFLite kernels/fill.cc

// EXPECT: [[7.5, 7.5], [7.5, 7.5]]
// EXPECT: 3
func.func @main() -> (tensor<2x2xf32>, tensor<i32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[2, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %1 = "tfl.pseudo_const"() <{value = dense<7.5> : tensor<f32>}> : () -> tensor<f32>
  %2 = "tfl.fill"(%0, %1) : (tensor<2xi32>, tensor<f32>) -> tensor<2x2xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi32>}> : () -> tensor<0xi32>
  %4 = "tfl.pseudo_const"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
  %5 = "tfl.fill"(%3, %4) : (tensor<0xi32>, tensor<i32>) -> tensor<i32>
  return %2, %5 : tensor<2x2xf32>, tensor<i32>
}
