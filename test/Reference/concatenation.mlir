// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// One behind the other along the axis, then the activation. TFLite kernels/concatenation.cc

// EXPECT: [[1.0, -2.0], [3.0, 4.0], [5.0, -6.0]]
// EXPECT: [[3.0, 4.0, 3.0, 4.0], [5.0, 0.0, 5.0, 0.0]]
// EXPECT: [[1, 2]]
func.func @main() -> (tensor<3x2xf32>, tensor<2x4xf32>, tensor<1x2xi32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, -2.0]]> : tensor<1x2xf32>}> : () -> tensor<1x2xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[[3.0, 4.0], [5.0, -6.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %2 = "tfl.concatenation"(%0, %1) <{axis = 0 : i32, fused_activation_function = "NONE"}> : (tensor<1x2xf32>, tensor<2x2xf32>) -> tensor<3x2xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[[3.0, 4.0], [5.0, -6.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<[[3.0, 4.0], [5.0, -6.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %5 = "tfl.concatenation"(%3, %4) <{axis = -1 : i32, fused_activation_function = "RELU"}> : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x4xf32>
  %6 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x2xi32>}> : () -> tensor<0x2xi32>
  %7 = "tfl.pseudo_const"() <{value = dense<[[1, 2]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
  %8 = "tfl.concatenation"(%6, %7) <{axis = 0 : i32, fused_activation_function = "NONE"}> : (tensor<0x2xi32>, tensor<1x2xi32>) -> tensor<1x2xi32>
  return %2, %5, %8 : tensor<3x2xf32>, tensor<2x4xf32>, tensor<1x2xi32>
}
