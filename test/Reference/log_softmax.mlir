// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// x minus the logarithm of the sum of exp(x) along the last dimension. TFLite kernels/activations.cc

// EXPECT: [[-2.40760589, -1.40760601, -0.407605976], [-1.31326163, -0.313261688, -1006.31323]]
// EXPECT: [[[[-1.95615418, -0.581154176, -1.20615418], [-1.11252174, -2.86252174, -0.487521736]]], [[[-2.2859291, -1.1609291, -0.535929101], [-2.6114849, -1.9864849, -0.236484904]]]]
// EXPECT: [[0.0, -1000.0]]
// EXPECT: [[-128, 127, -76], [108, 109, 111]]
// EXPECT: []
func.func @main() -> (tensor<2x3xf32>, tensor<2x1x2x3xf32>, tensor<1x2xf32>, tensor<2x3x!quant.uniform<i8:f32, 0.0625:127>>, tensor<0x3xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0, 3.0], [1000.0, 1001.0, -5.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %1 = "tfl.log_softmax"(%0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[[[-2.0, -0.625, -1.25], [0.375, -1.375, 1.0]]], [[[-2.0, -0.875, -0.25], [-1.5, -0.875, 0.875]]]]> : tensor<2x1x2x3xf32>}> : () -> tensor<2x1x2x3xf32>
  %n0_r = "tfl.log_softmax"(%n0_0) : (tensor<2x1x2x3xf32>) -> tensor<2x1x2x3xf32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[1000.0, 0.0]]> : tensor<1x2xf32>}> : () -> tensor<1x2xf32>
  %n1_r = "tfl.log_softmax"(%n1_0) : (tensor<1x2xf32>) -> tensor<1x2xf32>
  // Quantized.
  %n2_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.1:5>>, value = dense<[[-128, 127, 0], [10, 11, 12]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.1:5>>
  %n2_r = "tfl.log_softmax"(%n2_0) : (tensor<2x3x!quant.uniform<i8:f32, 0.1:5>>) -> tensor<2x3x!quant.uniform<i8:f32, 0.0625:127>>
  // No elements.
  %e_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x3xf32>}> : () -> tensor<0x3xf32>
  %e_r = "tfl.log_softmax"(%e_0) : (tensor<0x3xf32>) -> tensor<0x3xf32>
  return %1, %n0_r, %n1_r, %n2_r, %e_r : tensor<2x3xf32>, tensor<2x1x2x3xf32>, tensor<1x2xf32>, tensor<2x3x!quant.uniform<i8:f32, 0.0625:127>>, tensor<0x3xf32>
}
