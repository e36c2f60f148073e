// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// start, start + delta and so on in front of limit. TFLite kernels/range.cc

// EXPECT: [1, 4, 7]
// EXPECT: [1.0, 0.5, 0.0]
// EXPECT: []
func.func @main() -> (tensor<3xi32>, tensor<3xf32>, tensor<0xi32>) {
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
  return %3, %7, %11 : tensor<3xi32>, tensor<3xf32>, tensor<0xi32>
}
