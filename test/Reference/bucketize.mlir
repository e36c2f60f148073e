// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// How many boundaries are not above. TFLite kernels/bucketize.cc

// EXPECT: [0, 1, 2, 3, 3]
// EXPECT: [[0, 1, 1], [2, 3, 3]]
// EXPECT: [0, 3]
// EXPECT: [2, 1]
// EXPECT: [3, 0, 2]
func.func @main() -> (tensor<5xi32>, tensor<2x3xi32>, tensor<2xi32>, tensor<2xi32>, tensor<3xi32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[-5.0, 0.0, 3.5, 10.0, 11.0]> : tensor<5xf32>}> : () -> tensor<5xf32>
  %1 = "tfl.bucketize"(%0) <{boundaries = [0.0 : f32, 3.0 : f32, 10.0 : f32]}> : (tensor<5xf32>) -> tensor<5xi32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[-1, 0, 2], [3, 10, 11]]> : tensor<2x3xi32>}> : () -> tensor<2x3xi32>
  %n0_r = "tfl.bucketize"(%n0_0) <{boundaries = [0.0 : f32, 2.5 : f32, 10.0 : f32]}> : (tensor<2x3xi32>) -> tensor<2x3xi32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[-1, 1099511627776]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %n1_r = "tfl.bucketize"(%n1_0) <{boundaries = [0.0 : f32, 2.5 : f32, 10.0 : f32]}> : (tensor<2xi64>) -> tensor<2xi32>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[2.5, -0.0]> : tensor<2xf64>}> : () -> tensor<2xf64>
  %n2_r = "tfl.bucketize"(%n2_0) <{boundaries = [0.0 : f32, 2.5 : f32, 10.0 : f32]}> : (tensor<2xf64>) -> tensor<2xi32>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[0x7F800000, 0xFF800000, 2.5]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n3_r = "tfl.bucketize"(%n3_0) <{boundaries = [0.0 : f32, 2.5 : f32, 10.0 : f32]}> : (tensor<3xf32>) -> tensor<3xi32>
  return %1, %n0_r, %n1_r, %n2_r, %n3_r : tensor<5xi32>, tensor<2x3xi32>, tensor<2xi32>, tensor<2xi32>, tensor<3xi32>
}
