// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Neighbours along dimension i moved to a distance of dilations[i], a value in between. TFLite kernels/dilate.cc

// EXPECT: [[1.0, -1.0, -1.0, 2.0], [-1.0, -1.0, -1.0, -1.0], [3.0, -1.0, -1.0, 4.0]]
// EXPECT: [5]
func.func @main() -> (tensor<3x4xf32>, tensor<1xi32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[2, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %2 = "tfl.pseudo_const"() <{value = dense<-1.0> : tensor<f32>}> : () -> tensor<f32>
  %3 = "tfl.dilate"(%0, %1, %2) : (tensor<2x2xf32>, tensor<2xi32>, tensor<f32>) -> tensor<3x4xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<[5]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %5 = "tfl.pseudo_const"() <{value = dense<[4]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %6 = "tfl.pseudo_const"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
  %7 = "tfl.dilate"(%4, %5, %6) : (tensor<1xi32>, tensor<1xi32>, tensor<i32>) -> tensor<1xi32>
  return %3, %7 : tensor<3x4xf32>, tensor<1xi32>
}
