// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The discrete Fourier transform over the two innermost dimensions, of which fft_length[1] / 2 + 1 columns are kept;
// compared by real and imaginary part. TFLite kernels/rfft2d.cc

// EXPECT: [[[1.20599997, -0.201000035, 4.01999998], [4.96799994, 2.37099981, 1.77600002], [-2.76999974, -0.619000018, -3.11999989], [4.96799994, -3.96300006, 1.77600002]]]
// EXPECT: [[[0.0, 1.14499998, 0.0], [-1.98799992, -3.56299996, -3.56999993], [0.0, -5.18900013, 0.0], [1.98799992, -3.14499998, 3.56999993]]]
// EXPECT: [[-1.0]]
// EXPECT: [[0.0]]
// EXPECT: [[[0.5, -2.25, 9.0], [-0.5, -0.75, 1.0]], [[-3.25, -2.5, 4.25], [-0.75, -0.75, -0.75]]]
// EXPECT: [[[0.0, 0.5, 0.0], [0.0, -2.5, 0.0]], [[0.0, 0.5, 0.0], [0.0, -2.25, 0.0]]]
// EXPECT: [[0.875, 0.325825215, -1.0, -2.32582521, -2.875], [1.25, 0.286611652, -0.625, -0.950825215, -0.5], [1.625, 1.66161165, 1.75, 1.83838835, 1.875], [1.25, 1.70082521, 1.375, 0.463388348, -0.5]]
// EXPECT: [[0.0, -1.32582521, -1.875, -1.32582521, 0.0], [0.375, 0.0491747853, 0.5, 1.46338835, 2.375], [0.0, 0.0883883476, 0.125, 0.0883883476, 0.0], [-0.375, -1.28661165, -2.25, -2.70082521, -2.375]]
// EXPECT: [[-2.25, -1.25], [3.5, -2.5]]
// EXPECT: [[0.0, 0.0], [0.0, 0.0]]
// EXPECT: []
// EXPECT: [[6.0, 2.0], [6.0, 2.0], [6.0, 2.0], [6.0, 2.0]]
func.func @main() -> (tensor<1x4x3xf32>, tensor<1x4x3xf32>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<2x2x3xf32>, tensor<2x2x3xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<0x2x2xf32>, tensor<4x2xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[0.5, 1.5889999866485596, 1.1030000448226929, -1.0989999771118164, -0.7990000247955322], [1.49399995803833, -1.9789999723434448, 1.284999966621399, 1.187999963760376, -0.12800000607967377], [-0.7879999876022339, -0.8859999775886536, -0.9810000061988831, -0.2199999988079071, 0.017999999225139618]]]> : tensor<1x3x5xf32>}> : () -> tensor<1x3x5xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[4, 4]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %2 = "tfl.rfft2d"(%0, %1) : (tensor<1x3x5xf32>, tensor<2xi32>) -> tensor<1x4x3xcomplex<f32>>
  %3 = "tfl.real"(%2) : (tensor<1x4x3xcomplex<f32>>) -> tensor<1x4x3xf32>
  %4 = "tfl.imag"(%2) : (tensor<1x4x3xcomplex<f32>>) -> tensor<1x4x3xf32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[-1.0]]> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[1, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n0_c = "tfl.rfft2d"(%n0_0, %n0_1) : (tensor<1x1xf32>, tensor<2xi32>) -> tensor<1x1xcomplex<f32>>
  %n0_r = "tfl.real"(%n0_c) : (tensor<1x1xcomplex<f32>>) -> tensor<1x1xf32>
  %n0_i = "tfl.imag"(%n0_c) : (tensor<1x1xcomplex<f32>>) -> tensor<1x1xf32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[[0.5, -0.75, 2.0, -1.75], [0.75, -1.625, 1.5, -0.125]], [[-0.875, -0.5, 0.75, -1.375], [-0.125, -1.625, 0.75, -0.25]]]> : tensor<2x2x4xf32>}> : () -> tensor<2x2x4xf32>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[2, 4]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n1_c = "tfl.rfft2d"(%n1_0, %n1_1) : (tensor<2x2x4xf32>, tensor<2xi32>) -> tensor<2x2x3xcomplex<f32>>
  %n1_r = "tfl.real"(%n1_c) : (tensor<2x2x3xcomplex<f32>>) -> tensor<2x2x3xf32>
  %n1_i = "tfl.imag"(%n1_c) : (tensor<2x2x3xcomplex<f32>>) -> tensor<2x2x3xf32>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[0.375, 0.875], [-1.375, 1.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[4, 8]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n2_c = "tfl.rfft2d"(%n2_0, %n2_1) : (tensor<2x2xf32>, tensor<2xi32>) -> tensor<4x5xcomplex<f32>>
  %n2_r = "tfl.real"(%n2_c) : (tensor<4x5xcomplex<f32>>) -> tensor<4x5xf32>
  %n2_i = "tfl.imag"(%n2_c) : (tensor<4x5xcomplex<f32>>) -> tensor<4x5xf32>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[[-0.625, 1.25, 0.0, 0.375, -0.75, -1.5, -1.625, -1.5], [-1.125, -1.75, -0.75, -1.0, 1.625, -1.5, -2.0, 0.875], [0.5, 1.625, 1.875, 0.75, 1.75, -2.0, 0.5, -0.125], [0.5, 0.125, -0.75, -2.0, -2.0, 1.5, 0.625, 1.0]]> : tensor<4x8xf32>}> : () -> tensor<4x8xf32>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[2, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n3_c = "tfl.rfft2d"(%n3_0, %n3_1) : (tensor<4x8xf32>, tensor<2xi32>) -> tensor<2x2xcomplex<f32>>
  %n3_r = "tfl.real"(%n3_c) : (tensor<2x2xcomplex<f32>>) -> tensor<2x2xf32>
  %n3_i = "tfl.imag"(%n3_c) : (tensor<2x2xcomplex<f32>>) -> tensor<2x2xf32>
  // No matrices; more rows than the input has, all as the one it has.
  %e_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x2x2xf32>}> : () -> tensor<0x2x2xf32>
  %e_1 = "tfl.pseudo_const"() <{value = dense<2> : tensor<2xi32>}> : () -> tensor<2xi32>
  %e_c = "tfl.rfft2d"(%e_0, %e_1) : (tensor<0x2x2xf32>, tensor<2xi32>) -> tensor<0x2x2xcomplex<f32>>
  %e_r = "tfl.real"(%e_c) : (tensor<0x2x2xcomplex<f32>>) -> tensor<0x2x2xf32>
  %f_0 = "tfl.pseudo_const"() <{value = dense<[[4.0, 2.0]]> : tensor<1x2xf32>}> : () -> tensor<1x2xf32>
  %f_1 = "tfl.pseudo_const"() <{value = dense<[4, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %f_c = "tfl.rfft2d"(%f_0, %f_1) : (tensor<1x2xf32>, tensor<2xi32>) -> tensor<4x2xcomplex<f32>>
  %f_r = "tfl.real"(%f_c) : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
  return %3, %4, %n0_r, %n0_i, %n1_r, %n1_i, %n2_r, %n2_i, %n3_r, %n3_i, %e_r, %f_r : tensor<1x4x3xf32>, tensor<1x4x3xf32>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<2x2x3xf32>, tensor<2x2x3xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<0x2x2xf32>, tensor<4x2xf32>
}
