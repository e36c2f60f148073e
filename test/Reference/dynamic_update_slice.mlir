// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The box at start replaced; the start is moved so that the box fits. TFLite kernels/dynamic_update_slice.cc

// EXPECT: [[0.0, 0.0, 0.0], [0.0, 1.0, 2.0], [0.0, 3.0, 4.0]]
// EXPECT: [[0, -1, -2, 3], [4, 5, 6, 7], [8, 9, 10, 11]]
// EXPECT: [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, -1, -2]]
// EXPECT: [[0, 1, 2, 3], [-1, -2, 6, 7], [8, 9, 10, 11]]
// EXPECT: [1, 1]
// EXPECT: [1.0, 2.0]
// EXPECT: [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 50]]
func.func @main() -> (tensor<3x3xf32>, tensor<3x4xi32>, tensor<3x4xi64>, tensor<3x4xi8>, tensor<2xi1>, tensor<2xf32>, tensor<3x4x!quant.uniform<i8:f32, 0.5:3>>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<3x3xf32>}> : () -> tensor<3x3xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %2 = "tfl.pseudo_const"() <{value = dense<[2, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %3 = "tfl.dynamic_update_slice"(%0, %1, %2) : (tensor<3x3xf32>, tensor<2x2xf32>, tensor<2xi32>) -> tensor<3x3xf32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]]> : tensor<3x4xi32>}> : () -> tensor<3x4xi32>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[[-1, -2]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
  %n0_2 = "tfl.pseudo_const"() <{value = dense<[-5, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n0_r = "tfl.dynamic_update_slice"(%n0_0, %n0_1, %n0_2) : (tensor<3x4xi32>, tensor<1x2xi32>, tensor<2xi32>) -> tensor<3x4xi32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]]> : tensor<3x4xi64>}> : () -> tensor<3x4xi64>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[[-1, -2]]> : tensor<1x2xi64>}> : () -> tensor<1x2xi64>
  %n1_2 = "tfl.pseudo_const"() <{value = dense<[9, 9]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %n1_r = "tfl.dynamic_update_slice"(%n1_0, %n1_1, %n1_2) : (tensor<3x4xi64>, tensor<1x2xi64>, tensor<2xi64>) -> tensor<3x4xi64>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]]> : tensor<3x4xi8>}> : () -> tensor<3x4xi8>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[[-1, -2]]> : tensor<1x2xi8>}> : () -> tensor<1x2xi8>
  %n2_2 = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n2_r = "tfl.dynamic_update_slice"(%n2_0, %n2_1, %n2_2) : (tensor<3x4xi8>, tensor<1x2xi8>, tensor<2xi32>) -> tensor<3x4xi8>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[true, false]> : tensor<2xi1>}> : () -> tensor<2xi1>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[true]> : tensor<1xi1>}> : () -> tensor<1xi1>
  %n3_2 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n3_r = "tfl.dynamic_update_slice"(%n3_0, %n3_1, %n3_2) : (tensor<2xi1>, tensor<1xi1>, tensor<1xi32>) -> tensor<2xi1>
  // Nothing.
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xf32>}> : () -> tensor<0xf32>
  %n4_2 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n4_r = "tfl.dynamic_update_slice"(%n4_0, %n4_1, %n4_2) : (tensor<2xf32>, tensor<0xf32>, tensor<1xi32>) -> tensor<2xf32>
  %n5_0 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8:f32, 0.5:3>>
  %n5_1 = "tfl.pseudo_qconst"() <{qtype = tensor<1x1x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[50]]> : tensor<1x1xi8>}> : () -> tensor<1x1x!quant.uniform<i8:f32, 0.5:3>>
  %n5_2 = "tfl.pseudo_const"() <{value = dense<[2, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n5_r = "tfl.dynamic_update_slice"(%n5_0, %n5_1, %n5_2) : (tensor<3x4x!quant.uniform<i8:f32, 0.5:3>>, tensor<1x1x!quant.uniform<i8:f32, 0.5:3>>, tensor<2xi32>) -> tensor<3x4x!quant.uniform<i8:f32, 0.5:3>>
  return %3, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r : tensor<3x3xf32>, tensor<3x4xi32>, tensor<3x4xi64>, tensor<3x4xi8>, tensor<2xi1>, tensor<2xf32>, tensor<3x4x!quant.uniform<i8:f32, 0.5:3>>
}
