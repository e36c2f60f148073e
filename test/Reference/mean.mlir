// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// mean over the dimensions that operand 1 names; keep_dims leaves them with extent 1. TFLite kernels/reduce.cc

// EXPECT: [[0.296333313, 0.984999955, -0.554666638, -0.233333334], [-0.0460000224, -0.135999992, 0.319000006, 0.115333326]]
// EXPECT: [[[0.140500009], [0.699874997], [-0.560750008]]]
// EXPECT: 0.0932083279
// EXPECT: [5, -2]
// EXPECT: [[0.125], [0.166666667]]
// EXPECT: [[[-0.5625, 1.0, -0.0625]], [[0.4375, 1.0625, -1.0]]]
// EXPECT: [[[[-1.5, 1.125, -1.625]], [[0.375, 0.875, 1.5]]], [[[-0.25, 0.875, -1.0]], [[1.125, 1.25, -1.0]]]]
// EXPECT: [[[[0.145833333]]]]
// EXPECT: [[[-0.666666667], [0.916666667]], [[-0.125], [0.458333333]]]
// EXPECT: 2.5
// EXPECT: [[-2], [1]]
// EXPECT: [-1, 0]
// EXPECT: [-59, -6]
// EXPECT: [NaN, Infinity]
// EXPECT: []
// EXPECT: [2147483647, -2147483648]
func.func @main() -> (tensor<2x4xf32>, tensor<1x3x1xf32>, tensor<f32>, tensor<2xi32>, tensor<2x1xf32>, tensor<2x1x3xf32>, tensor<2x2x1x3xf32>, tensor<1x1x1x1xf32>, tensor<2x2x1xf32>, tensor<f32>, tensor<2x1xi32>, tensor<2xi64>, tensor<2x!quant.uniform<i8:f32, 0.25:-4>>, tensor<2xf32>, tensor<0xf32>, tensor<2xi32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[0.5, 1.5889999866485596, 1.1030000448226929, -1.0989999771118164], [-0.7990000247955322, 1.49399995803833, -1.9789999723434448, 1.284999966621399], [1.187999963760376, -0.12800000607967377, -0.7879999876022339, -0.8859999775886536]], [[-0.9810000061988831, -0.2199999988079071, 0.017999999225139618, 0.21400000154972076], [1.9819999933242798, 1.1710000038146973, 0.48899999260902405, 1.9559999704360962], [-1.1390000581741333, -1.3589999675750732, 0.44999998807907104, -1.8240000009536743]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %2 = "tfl.mean"(%0, %1) <{keep_dims = false}> : (tensor<2x3x4xf32>, tensor<1xi32>) -> tensor<2x4xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[[[0.5, 1.5889999866485596, 1.1030000448226929, -1.0989999771118164], [-0.7990000247955322, 1.49399995803833, -1.9789999723434448, 1.284999966621399], [1.187999963760376, -0.12800000607967377, -0.7879999876022339, -0.8859999775886536]], [[-0.9810000061988831, -0.2199999988079071, 0.017999999225139618, 0.21400000154972076], [1.9819999933242798, 1.1710000038146973, 0.48899999260902405, 1.9559999704360962], [-1.1390000581741333, -1.3589999675750732, 0.44999998807907104, -1.8240000009536743]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<[0, -1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %5 = "tfl.mean"(%3, %4) <{keep_dims = true}> : (tensor<2x3x4xf32>, tensor<2xi32>) -> tensor<1x3x1xf32>
  %6 = "tfl.pseudo_const"() <{value = dense<[[[0.5, 1.5889999866485596, 1.1030000448226929, -1.0989999771118164], [-0.7990000247955322, 1.49399995803833, -1.9789999723434448, 1.284999966621399], [1.187999963760376, -0.12800000607967377, -0.7879999876022339, -0.8859999775886536]], [[-0.9810000061988831, -0.2199999988079071, 0.017999999225139618, 0.21400000154972076], [1.9819999933242798, 1.1710000038146973, 0.48899999260902405, 1.9559999704360962], [-1.1390000581741333, -1.3589999675750732, 0.44999998807907104, -1.8240000009536743]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %7 = "tfl.pseudo_const"() <{value = dense<[0, 1, 2]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %8 = "tfl.mean"(%6, %7) <{keep_dims = false}> : (tensor<2x3x4xf32>, tensor<3xi32>) -> tensor<f32>
  %9 = "tfl.pseudo_const"() <{value = dense<[[7, -2], [4, -2]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %10 = "tfl.pseudo_const"() <{value = dense<[0]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %11 = "tfl.mean"(%9, %10) <{keep_dims = false}> : (tensor<2x2xi32>, tensor<1xi32>) -> tensor<2xi32>
  // Two dimensions that are no neighbours; an axis named twice; none; all of them, kept.
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[[[-1.5, 1.125, -1.625]], [[0.375, 0.875, 1.5]]], [[[-0.25, 0.875, -1.0]], [[1.125, 1.25, -1.0]]]]> : tensor<2x2x1x3xf32>}> : () -> tensor<2x2x1x3xf32>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[1, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n0_r = "tfl.mean"(%n0_0, %n0_1) <{keep_dims = false}> : (tensor<2x2x1x3xf32>, tensor<2xi32>) -> tensor<2x1xf32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[[[-1.5, 1.125, -1.625]], [[0.375, 0.875, 1.5]]], [[[-0.25, 0.875, -1.0]], [[1.125, 1.25, -1.0]]]]> : tensor<2x2x1x3xf32>}> : () -> tensor<2x2x1x3xf32>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[1, -3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n1_r = "tfl.mean"(%n1_0, %n1_1) <{keep_dims = false}> : (tensor<2x2x1x3xf32>, tensor<2xi32>) -> tensor<2x1x3xf32>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[[[-1.5, 1.125, -1.625]], [[0.375, 0.875, 1.5]]], [[[-0.25, 0.875, -1.0]], [[1.125, 1.25, -1.0]]]]> : tensor<2x2x1x3xf32>}> : () -> tensor<2x2x1x3xf32>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi32>}> : () -> tensor<0xi32>
  %n2_r = "tfl.mean"(%n2_0, %n2_1) <{keep_dims = true}> : (tensor<2x2x1x3xf32>, tensor<0xi32>) -> tensor<2x2x1x3xf32>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[[[[-1.5, 1.125, -1.625]], [[0.375, 0.875, 1.5]]], [[[-0.25, 0.875, -1.0]], [[1.125, 1.25, -1.0]]]]> : tensor<2x2x1x3xf32>}> : () -> tensor<2x2x1x3xf32>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[0, 1, 2, 3]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %n3_r = "tfl.mean"(%n3_0, %n3_1) <{keep_dims = true}> : (tensor<2x2x1x3xf32>, tensor<4xi32>) -> tensor<1x1x1x1xf32>
  // A scalar axis.
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[[[[-1.5, 1.125, -1.625]], [[0.375, 0.875, 1.5]]], [[[-0.25, 0.875, -1.0]], [[1.125, 1.25, -1.0]]]]> : tensor<2x2x1x3xf32>}> : () -> tensor<2x2x1x3xf32>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<-1> : tensor<i32>}> : () -> tensor<i32>
  %n4_r = "tfl.mean"(%n4_0, %n4_1) <{keep_dims = false}> : (tensor<2x2x1x3xf32>, tensor<i32>) -> tensor<2x2x1xf32>
  %n5_0 = "tfl.pseudo_const"() <{value = dense<2.5> : tensor<f32>}> : () -> tensor<f32>
  %n5_1 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi32>}> : () -> tensor<0xi32>
  %n5_r = "tfl.mean"(%n5_0, %n5_1) <{keep_dims = false}> : (tensor<f32>, tensor<0xi32>) -> tensor<f32>
  // Integers, cut off toward zero.
  %n6_0 = "tfl.pseudo_const"() <{value = dense<[[-7, 2], [5, -2]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %n6_1 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n6_r = "tfl.mean"(%n6_0, %n6_1) <{keep_dims = true}> : (tensor<2x2xi32>, tensor<1xi32>) -> tensor<2x1xi32>
  %n7_0 = "tfl.pseudo_const"() <{value = dense<[[-7, 2], [5, -2]]> : tensor<2x2xi64>}> : () -> tensor<2x2xi64>
  %n7_1 = "tfl.pseudo_const"() <{value = dense<[0]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n7_r = "tfl.mean"(%n7_0, %n7_1) <{keep_dims = false}> : (tensor<2x2xi64>, tensor<1xi32>) -> tensor<2xi64>
  // Quantized.
  %n8_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[-100, 20, 7], [1, 2, 3]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %n8_1 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n8_r = "tfl.mean"(%n8_0, %n8_1) <{keep_dims = false}> : (tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<1xi32>) -> tensor<2x!quant.uniform<i8:f32, 0.25:-4>>
  %n9_0 = "tfl.pseudo_const"() <{value = dense<[[0x7FC00000, 1.0], [0x7F800000, 2.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n9_1 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n9_r = "tfl.mean"(%n9_0, %n9_1) <{keep_dims = false}> : (tensor<2x2xf32>, tensor<1xi32>) -> tensor<2xf32>
  %n10_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x3xf32>}> : () -> tensor<0x3xf32>
  %n10_1 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n10_r = "tfl.mean"(%n10_0, %n10_1) <{keep_dims = false}> : (tensor<0x3xf32>, tensor<1xi32>) -> tensor<0xf32>
  // Sums of 32-bit integers need not fit into 32 bits.
  %e_0 = "tfl.pseudo_const"() <{value = dense<[[2147483647, 2147483647], [-2147483648, -2147483648]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %e_1 = "tfl.pseudo_const"() <{value = dense<1> : tensor<1xi32>}> : () -> tensor<1xi32>
  %e_r = "tfl.mean"(%e_0, %e_1) <{keep_dims = false}> : (tensor<2x2xi32>, tensor<1xi32>) -> tensor<2xi32>
  return %2, %5, %8, %11, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r, %n7_r, %n8_r, %n9_r, %n10_r, %e_r : tensor<2x4xf32>, tensor<1x3x1xf32>, tensor<f32>, tensor<2xi32>, tensor<2x1xf32>, tensor<2x1x3xf32>, tensor<2x2x1x3xf32>, tensor<1x1x1x1xf32>, tensor<2x2x1xf32>, tensor<f32>, tensor<2x1xi32>, tensor<2xi64>, tensor<2x!quant.uniform<i8:f32, 0.25:-4>>, tensor<2xf32>, tensor<0xf32>, tensor<2xi32>
}
