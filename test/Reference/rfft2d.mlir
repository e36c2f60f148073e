// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The discrete Fourier transform over the two innermost dimensions, of which fft_length[1] / 2 + 1 columns are kept;
// compared by real and imaginary part. TFLite kernels/rfft2d.cc

// EXPECT: [[[1.20599997, -0.201000035, 4.01999998], [4.96799994, 2.37099981, 1.77600002], [-2.76999974, -0.619000018, -3.11999989], [4.96799994, -3.96300006, 1.77600002]]]
// EXPECT: [[[0.0, 1.14499998, 0.0], [-1.98799992, -3.56299996, -3.56999993], [0.0, -5.18900013, 0.0], [1.98799992, -3.14499998, 3.56999993]]]
func.func @main() -> (tensor<1x4x3xf32>, tensor<1x4x3xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[0.5, 1.5889999866485596, 1.1030000448226929, -1.0989999771118164, -0.7990000247955322], [1.49399995803833, -1.9789999723434448, 1.284999966621399, 1.187999963760376, -0.12800000607967377], [-0.7879999876022339, -0.8859999775886536, -0.9810000061988831, -0.2199999988079071, 0.017999999225139618]]]> : tensor<1x3x5xf32>}> : () -> tensor<1x3x5xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[4, 4]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %2 = "tfl.rfft2d"(%0, %1) : (tensor<1x3x5xf32>, tensor<2xi32>) -> tensor<1x4x3xcomplex<f32>>
  %3 = "tfl.real"(%2) : (tensor<1x4x3xcomplex<f32>>) -> tensor<1x4x3xf32>
  %4 = "tfl.imag"(%2) : (tensor<1x4x3xcomplex<f32>>) -> tensor<1x4x3xf32>
  return %3, %4 : tensor<1x4x3xf32>, tensor<1x4x3xf32>
}
