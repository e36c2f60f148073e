// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Repeated along dimensions of extent 1 and new ones. TFLite kernels/broadcast_to.cc

// EXPECT: [[[1.0, 1.0, 1.0], [2.0, 2.0, 2.0]], [[1.0, 1.0, 1.0], [2.0, 2.0, 2.0]]]
// EXPECT: [[[1, -2, 3], [4, 5, -6]], [[1, -2, 3], [4, 5, -6]]]
// EXPECT: [[[1, 0, 1], [0, 0, 1]], [[1, 0, 1], [0, 0, 1]]]
// EXPECT: [[[1, -2, 3], [4, 5, -6]], [[1, -2, 3], [4, 5, -6]]]
// EXPECT: [[[1, -2, 3], [4, 5, -6]], [[1, -2, 3], [4, 5, -6]]]
// EXPECT: [[[1.0, 1.0, 1.0], [2.0, 2.0, 2.0]], [[1.0, 1.0, 1.0], [2.0, 2.0, 2.0]]]
// EXPECT: []
// EXPECT: 5.0
// EXPECT: []
func.func @main() -> (tensor<2x2x3xf32>, tensor<2x2x3xi64>, tensor<2x2x3xi1>, tensor<2x2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2x3xi8>, tensor<2x2x3xf32>, tensor<2x0xf32>, tensor<f32>, tensor<0xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0], [2.0]]> : tensor<2x1xf32>}> : () -> tensor<2x1xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[2, 2, 3]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %2 = "tfl.broadcast_to"(%0, %1) : (tensor<2x1xf32>, tensor<3xi32>) -> tensor<2x2x3xf32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi64>}> : () -> tensor<2x3xi64>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[2, 2, 3]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %n0_r = "tfl.broadcast_to"(%n0_0, %n0_1) : (tensor<2x3xi64>, tensor<3xi32>) -> tensor<2x2x3xi64>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[true, false, true], [false, false, true]]> : tensor<2x3xi1>}> : () -> tensor<2x3xi1>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[2, 2, 3]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %n1_r = "tfl.broadcast_to"(%n1_0, %n1_1) : (tensor<2x3xi1>, tensor<3xi32>) -> tensor<2x2x3xi1>
  %n2_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[2, 2, 3]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %n2_r = "tfl.broadcast_to"(%n2_0, %n2_1) : (tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<3xi32>) -> tensor<2x2x3x!quant.uniform<i8:f32, 0.5:3>>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3xi8>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[2, 2, 3]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %n3_r = "tfl.broadcast_to"(%n3_0, %n3_1) : (tensor<2x3xi8>, tensor<3xi32>) -> tensor<2x2x3xi8>
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[[1.0], [2.0]]> : tensor<2x1xf32>}> : () -> tensor<2x1xf32>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<[2, 2, 3]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %n4_r = "tfl.broadcast_to"(%n4_0, %n4_1) : (tensor<2x1xf32>, tensor<3xi32>) -> tensor<2x2x3xf32>
  %n5_0 = "tfl.pseudo_const"() <{value = dense<5.0> : tensor<f32>}> : () -> tensor<f32>
  %n5_1 = "tfl.pseudo_const"() <{value = dense<[2, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n5_r = "tfl.broadcast_to"(%n5_0, %n5_1) : (tensor<f32>, tensor<2xi32>) -> tensor<2x0xf32>
  %n6_0 = "tfl.pseudo_const"() <{value = dense<5.0> : tensor<f32>}> : () -> tensor<f32>
  %n6_1 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi64>}> : () -> tensor<0xi64>
  %n6_r = "tfl.broadcast_to"(%n6_0, %n6_1) : (tensor<f32>, tensor<0xi64>) -> tensor<f32>
  %n7_0 = "tfl.pseudo_const"() <{value = dense<[1.0]> : tensor<1xf32>}> : () -> tensor<1xf32>
  %n7_1 = "tfl.pseudo_const"() <{value = dense<[0]> : tensor<1xi64>}> : () -> tensor<1xi64>
  %n7_r = "tfl.broadcast_to"(%n7_0, %n7_1) : (tensor<1xf32>, tensor<1xi64>) -> tensor<0xf32>
  return %2, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r, %n7_r : tensor<2x2x3xf32>, tensor<2x2x3xi64>, tensor<2x2x3xi1>, tensor<2x2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2x3xi8>, tensor<2x2x3xf32>, tensor<2x0xf32>, tensor<f32>, tensor<0xf32>
}
