// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// reduce_min over the dimensions that operand 1 names; keep_dims leaves them with extent 1. TFLite kernels/reduce.cc

// EXPECT: [[-0.799000025, -0.128000006, -1.97899997, -1.09899998], [-1.13900006, -1.35899997, 0.0179999992, -1.824]]
// EXPECT: [[[-1.09899998], [-1.97899997], [-1.824]]]
// EXPECT: -1.97899997
// EXPECT: [4, -2]
// EXPECT: [[-1.625], [-1.0]]
// EXPECT: [[[-1.5, 0.875, -1.625]], [[-0.25, 0.875, -1.0]]]
// EXPECT: [[[[-1.5, 1.125, -1.625]], [[0.375, 0.875, 1.5]]], [[[-0.25, 0.875, -1.0]], [[1.125, 1.25, -1.0]]]]
// EXPECT: [[[[-1.625]]]]
// EXPECT: [[[-1.625], [0.375]], [[-1.0], [-1.0]]]
// EXPECT: 2.5
// EXPECT: [[2], [-7]]
// EXPECT: [4, -7]
// EXPECT: [-128, 7]
// EXPECT: [0, 7]
// EXPECT: [-100, 1]
// EXPECT: [1.0, -Infinity]
// EXPECT: [3.40282347e+38, 3.40282347e+38]
// EXPECT: []
// EXPECT: 5
func.func @main() -> (tensor<2x4xf32>, tensor<1x3x1xf32>, tensor<f32>, tensor<2xi32>, tensor<2x1xf32>, tensor<2x1x3xf32>, tensor<2x2x1x3xf32>, tensor<1x1x1x1xf32>, tensor<2x2x1xf32>, tensor<f32>, tensor<2x1xi32>, tensor<2xi64>, tensor<2xi8>, tensor<2xui8>, tensor<2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2xf32>, tensor<2xf32>, tensor<0xf32>, tensor<!quant.uniform<i32:f32, 1.0:3>>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[0.5, 1.5889999866485596, 1.1030000448226929, -1.0989999771118164], [-0.7990000247955322, 1.49399995803833, -1.9789999723434448, 1.284999966621399], [1.187999963760376, -0.12800000607967377, -0.7879999876022339, -0.8859999775886536]], [[-0.9810000061988831, -0.2199999988079071, 0.017999999225139618, 0.21400000154972076], [1.9819999933242798, 1.1710000038146973, 0.48899999260902405, 1.9559999704360962], [-1.1390000581741333, -1.3589999675750732, 0.44999998807907104, -1.8240000009536743]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %2 = "tfl.reduce_min"(%0, %1) <{keep_dims = false}> : (tensor<2x3x4xf32>, tensor<1xi32>) -> tensor<2x4xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[[[0.5, 1.5889999866485596, 1.1030000448226929, -1.0989999771118164], [-0.7990000247955322, 1.49399995803833, -1.9789999723434448, 1.284999966621399], [1.187999963760376, -0.12800000607967377, -0.7879999876022339, -0.8859999775886536]], [[-0.9810000061988831, -0.2199999988079071, 0.017999999225139618, 0.21400000154972076], [1.9819999933242798, 1.1710000038146973, 0.48899999260902405, 1.9559999704360962], [-1.1390000581741333, -1.3589999675750732, 0.44999998807907104, -1.8240000009536743]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<[0, -1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %5 = "tfl.reduce_min"(%3, %4) <{keep_dims = true}> : (tensor<2x3x4xf32>, tensor<2xi32>) -> tensor<1x3x1xf32>
  %6 = "tfl.pseudo_const"() <{value = dense<[[[0.5, 1.5889999866485596, 1.1030000448226929, -1.0989999771118164], [-0.7990000247955322, 1.49399995803833, -1.9789999723434448, 1.284999966621399], [1.187999963760376, -0.12800000607967377, -0.7879999876022339, -0.8859999775886536]], [[-0.9810000061988831, -0.2199999988079071, 0.017999999225139618, 0.21400000154972076], [1.9819999933242798, 1.1710000038146973, 0.48899999260902405, 1.9559999704360962], [-1.1390000581741333, -1.3589999675750732, 0.44999998807907104, -1.8240000009536743]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %7 = "tfl.pseudo_const"() <{value = dense<[0, 1, 2]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %8 = "tfl.reduce_min"(%6, %7) <{keep_dims = false}> : (tensor<2x3x4xf32>, tensor<3xi32>) -> tensor<f32>
  %9 = "tfl.pseudo_const"() <{value = dense<[[7, -2], [4, -2]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %10 = "tfl.pseudo_const"() <{value = dense<[0]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %11 = "tfl.reduce_min"(%9, %10) <{keep_dims = false}> : (tensor<2x2xi32>, tensor<1xi32>) -> tensor<2xi32>
  // Two dimensions that are no neighbours; an axis named twice; none; all of them, kept.
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[[[-1.5, 1.125, -1.625]], [[0.375, 0.875, 1.5]]], [[[-0.25, 0.875, -1.0]], [[1.125, 1.25, -1.0]]]]> : tensor<2x2x1x3xf32>}> : () -> tensor<2x2x1x3xf32>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[1, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n0_r = "tfl.reduce_min"(%n0_0, %n0_1) <{keep_dims = false}> : (tensor<2x2x1x3xf32>, tensor<2xi32>) -> tensor<2x1xf32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[[[-1.5, 1.125, -1.625]], [[0.375, 0.875, 1.5]]], [[[-0.25, 0.875, -1.0]], [[1.125, 1.25, -1.0]]]]> : tensor<2x2x1x3xf32>}> : () -> tensor<2x2x1x3xf32>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[1, -3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n1_r = "tfl.reduce_min"(%n1_0, %n1_1) <{keep_dims = false}> : (tensor<2x2x1x3xf32>, tensor<2xi32>) -> tensor<2x1x3xf32>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[[[-1.5, 1.125, -1.625]], [[0.375, 0.875, 1.5]]], [[[-0.25, 0.875, -1.0]], [[1.125, 1.25, -1.0]]]]> : tensor<2x2x1x3xf32>}> : () -> tensor<2x2x1x3xf32>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi32>}> : () -> tensor<0xi32>
  %n2_r = "tfl.reduce_min"(%n2_0, %n2_1) <{keep_dims = true}> : (tensor<2x2x1x3xf32>, tensor<0xi32>) -> tensor<2x2x1x3xf32>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[[[[-1.5, 1.125, -1.625]], [[0.375, 0.875, 1.5]]], [[[-0.25, 0.875, -1.0]], [[1.125, 1.25, -1.0]]]]> : tensor<2x2x1x3xf32>}> : () -> tensor<2x2x1x3xf32>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[0, 1, 2, 3]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %n3_r = "tfl.reduce_min"(%n3_0, %n3_1) <{keep_dims = true}> : (tensor<2x2x1x3xf32>, tensor<4xi32>) -> tensor<1x1x1x1xf32>
  // A scalar axis.
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[[[[-1.5, 1.125, -1.625]], [[0.375, 0.875, 1.5]]], [[[-0.25, 0.875, -1.0]], [[1.125, 1.25, -1.0]]]]> : tensor<2x2x1x3xf32>}> : () -> tensor<2x2x1x3xf32>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<-1> : tensor<i32>}> : () -> tensor<i32>
  %n4_r = "tfl.reduce_min"(%n4_0, %n4_1) <{keep_dims = false}> : (tensor<2x2x1x3xf32>, tensor<i32>) -> tensor<2x2x1xf32>
  %n5_0 = "tfl.pseudo_const"() <{value = dense<2.5> : tensor<f32>}> : () -> tensor<f32>
  %n5_1 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi32>}> : () -> tensor<0xi32>
  %n5_r = "tfl.reduce_min"(%n5_0, %n5_1) <{keep_dims = false}> : (tensor<f32>, tensor<0xi32>) -> tensor<f32>
  // Integers.
  %n6_0 = "tfl.pseudo_const"() <{value = dense<[[2147483647, 2], [5, -7]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %n6_1 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n6_r = "tfl.reduce_min"(%n6_0, %n6_1) <{keep_dims = true}> : (tensor<2x2xi32>, tensor<1xi32>) -> tensor<2x1xi32>
  %n7_0 = "tfl.pseudo_const"() <{value = dense<[[4611686018427387904, 4], [5, -7]]> : tensor<2x2xi64>}> : () -> tensor<2x2xi64>
  %n7_1 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n7_r = "tfl.reduce_min"(%n7_0, %n7_1) <{keep_dims = false}> : (tensor<2x2xi64>, tensor<1xi32>) -> tensor<2xi64>
  %n8_0 = "tfl.pseudo_const"() <{value = dense<[[-128, 127, 5], [7, 7, 7]]> : tensor<2x3xi8>}> : () -> tensor<2x3xi8>
  %n8_1 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n8_r = "tfl.reduce_min"(%n8_0, %n8_1) <{keep_dims = false}> : (tensor<2x3xi8>, tensor<1xi32>) -> tensor<2xi8>
  %n9_0 = "tfl.pseudo_const"() <{value = dense<[[0, 255, 5], [7, 7, 7]]> : tensor<2x3xui8>}> : () -> tensor<2x3xui8>
  %n9_1 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n9_r = "tfl.reduce_min"(%n9_0, %n9_1) <{keep_dims = false}> : (tensor<2x3xui8>, tensor<1xi32>) -> tensor<2xui8>
  %n10_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[-100, 20, 7], [1, 2, 3]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %n10_1 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n10_r = "tfl.reduce_min"(%n10_0, %n10_1) <{keep_dims = false}> : (tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<1xi32>) -> tensor<2x!quant.uniform<i8:f32, 0.5:3>>
  %n11_0 = "tfl.pseudo_const"() <{value = dense<[[0x7F800000, 1.0], [0xFF800000, 2.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n11_1 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n11_r = "tfl.reduce_min"(%n11_0, %n11_1) <{keep_dims = false}> : (tensor<2x2xf32>, tensor<1xi32>) -> tensor<2xf32>
  // Of nothing: the lowest or the greatest float.
  %n12_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %n12_1 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n12_r = "tfl.reduce_min"(%n12_0, %n12_1) <{keep_dims = false}> : (tensor<2x0xf32>, tensor<1xi32>) -> tensor<2xf32>
  %n13_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x3xf32>}> : () -> tensor<0x3xf32>
  %n13_1 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n13_r = "tfl.reduce_min"(%n13_0, %n13_1) <{keep_dims = false}> : (tensor<0x3xf32>, tensor<1xi32>) -> tensor<0xf32>
  // Integers of one scale that f32 would round.
  %w_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i32:f32, 1.0:3>>, value = dense<[1073741825, 5]> : tensor<2xi32>}> : () -> tensor<2x!quant.uniform<i32:f32, 1.0:3>>
  %w_1 = "tfl.pseudo_const"() <{value = dense<0> : tensor<1xi32>}> : () -> tensor<1xi32>
  %w_r = "tfl.reduce_min"(%w_0, %w_1) <{keep_dims = false}> : (tensor<2x!quant.uniform<i32:f32, 1.0:3>>, tensor<1xi32>) -> tensor<!quant.uniform<i32:f32, 1.0:3>>
  return %2, %5, %8, %11, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r, %n7_r, %n8_r, %n9_r, %n10_r, %n11_r, %n12_r, %n13_r, %w_r : tensor<2x4xf32>, tensor<1x3x1xf32>, tensor<f32>, tensor<2xi32>, tensor<2x1xf32>, tensor<2x1x3xf32>, tensor<2x2x1x3xf32>, tensor<1x1x1x1xf32>, tensor<2x2x1xf32>, tensor<f32>, tensor<2x1xi32>, tensor<2xi64>, tensor<2xi8>, tensor<2xui8>, tensor<2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2xf32>, tensor<2xf32>, tensor<0xf32>, tensor<!quant.uniform<i32:f32, 1.0:3>>
}
