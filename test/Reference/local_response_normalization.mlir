// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// x / (bias + alpha * sum of squares over the channels up to radius away) ^ beta. TFLite
// kernels/local_response_norm.cc

// EXPECT: [[[[0.390794963, 0.420448214, 0.384036481, 0.567949414]]]]
// EXPECT: [[[[-0.967619806, -0.588171698, 0.205556613, -0.853320186, -0.916909208], [0.0, 0.928476691, 0.712395612, 0.742781353, -0.677438937]]]]
// EXPECT: [[[[-0.7003367, -0.666666667, 0.350364964, -0.679886686, -0.666666667], [0.0, 0.679886686, 0.7003367, 0.705882353, -0.688995215]]]]
// EXPECT: [[[[-0.392476513, -0.241524008, 0.090571503, -0.452857515, -0.483048016], [0.0, 0.499365228, 0.432783197, 0.399492182, -0.299619137]]]]
// EXPECT: []
func.func @main() -> (tensor<1x1x1x4xf32>, tensor<1x1x2x5xf32>, tensor<1x1x2x5xf32>, tensor<1x1x2x5xf32>, tensor<0x1x2x5xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[[1.0, 2.0, 3.0, 4.0]]]]> : tensor<1x1x1x4xf32>}> : () -> tensor<1x1x1x4xf32>
  %1 = "tfl.local_response_normalization"(%0) <{alpha = 0.5 : f32, beta = 0.75 : f32, bias = 1.0 : f32, radius = 1 : i32}> : (tensor<1x1x1x4xf32>) -> tensor<1x1x1x4xf32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[[[-1.625, -1.0, 0.375, -1.875, -2.0], [0.0, 1.875, 1.625, 1.5, -1.125]]]]> : tensor<1x1x2x5xf32>}> : () -> tensor<1x1x2x5xf32>
  %n0_r = "tfl.local_response_normalization"(%n0_0) <{radius = 1 : i32, bias = 1.0 : f32, alpha = 0.5 : f32, beta = 0.5 : f32}> : (tensor<1x1x2x5xf32>) -> tensor<1x1x2x5xf32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[[[-1.625, -1.0, 0.375, -1.875, -2.0], [0.0, 1.875, 1.625, 1.5, -1.125]]]]> : tensor<1x1x2x5xf32>}> : () -> tensor<1x1x2x5xf32>
  %n1_r = "tfl.local_response_normalization"(%n1_0) <{radius = 0 : i32, bias = 1.0 : f32, alpha = 0.5 : f32, beta = 1.0 : f32}> : (tensor<1x1x2x5xf32>) -> tensor<1x1x2x5xf32>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[[[-1.625, -1.0, 0.375, -1.875, -2.0], [0.0, 1.875, 1.625, 1.5, -1.125]]]]> : tensor<1x1x2x5xf32>}> : () -> tensor<1x1x2x5xf32>
  %n2_r = "tfl.local_response_normalization"(%n2_0) <{radius = 20 : i32, bias = 1.0 : f32, alpha = 0.5 : f32, beta = 0.75 : f32}> : (tensor<1x1x2x5xf32>) -> tensor<1x1x2x5xf32>
  // No elements.
  %e_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x1x2x5xf32>}> : () -> tensor<0x1x2x5xf32>
  %e_r = "tfl.local_response_normalization"(%e_0) <{radius = 2 : i32, bias = 1.0 : f32, alpha = 0.5 : f32, beta = 0.75 : f32}> : (tensor<0x1x2x5xf32>) -> tensor<0x1x2x5xf32>
  return %1, %n0_r, %n1_r, %n2_r, %e_r : tensor<1x1x1x4xf32>, tensor<1x1x2x5xf32>, tensor<1x1x2x5xf32>, tensor<1x1x2x5xf32>, tensor<0x1x2x5xf32>
}
