// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The bytes under another type. TFLite kernels/bitcast.cc

// EXPECT: [1065353216, -1073741824]
// EXPECT: [[4, 3, 2, 1]]
// EXPECT: [4294967295, 1]
// EXPECT: [[0, 0, 128, 63], [0, 0, 0, 128]]
// EXPECT: [1.0]
// EXPECT: [8589934593, 17179869187]
// EXPECT: [4607182418800017408]
// EXPECT: [1, 2]
// EXPECT: []
// EXPECT: [15360, -16384]
// EXPECT: [1.0, -2.0]
// EXPECT: [16256, -16384]
// EXPECT: [1.0, -2.0]
// EXPECT: -1073726464
func.func @main() -> (tensor<2xi32>, tensor<1x4xi8>, tensor<2xui32>, tensor<2x4xui8>, tensor<1xf32>, tensor<2xi64>, tensor<1xi64>, tensor<2xui16>, tensor<0xi32>, tensor<2xi16>, tensor<2xf16>, tensor<2xi16>, tensor<2xbf16>, tensor<i32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[1.0, -2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %1 = "tfl.bitcast"(%0) : (tensor<2xf32>) -> tensor<2xi32>
  %2 = "tfl.pseudo_const"() <{value = dense<[16909060]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %3 = "tfl.bitcast"(%2) : (tensor<1xi32>) -> tensor<1x4xi8>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[-1, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n0_r = "tfl.bitcast"(%n0_0) : (tensor<2xi32>) -> tensor<2xui32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[1.0, -0.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n1_r = "tfl.bitcast"(%n1_0) : (tensor<2xf32>) -> tensor<2x4xui8>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[0, 0, 128, 63]]> : tensor<1x4xui8>}> : () -> tensor<1x4xui8>
  %n2_r = "tfl.bitcast"(%n2_0) : (tensor<1x4xui8>) -> tensor<1xf32>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[[1, 2], [3, 4]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %n3_r = "tfl.bitcast"(%n3_0) : (tensor<2x2xi32>) -> tensor<2xi64>
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[1.0]> : tensor<1xf64>}> : () -> tensor<1xf64>
  %n4_r = "tfl.bitcast"(%n4_0) : (tensor<1xf64>) -> tensor<1xi64>
  %n5_0 = "tfl.pseudo_const"() <{value = dense<[1, 2]> : tensor<2xi16>}> : () -> tensor<2xi16>
  %n5_r = "tfl.bitcast"(%n5_0) : (tensor<2xi16>) -> tensor<2xui16>
  %n6_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xf32>}> : () -> tensor<0xf32>
  %n6_r = "tfl.bitcast"(%n6_0) : (tensor<0xf32>) -> tensor<0xi32>
  // Narrow floats.
  %b0_0 = "tfl.pseudo_const"() <{value = dense<[1.0, -2.0]> : tensor<2xf16>}> : () -> tensor<2xf16>
  %b0_r = "tfl.bitcast"(%b0_0) : (tensor<2xf16>) -> tensor<2xi16>
  %b1_0 = "tfl.pseudo_const"() <{value = dense<[15360, -16384]> : tensor<2xi16>}> : () -> tensor<2xi16>
  %b1_r = "tfl.bitcast"(%b1_0) : (tensor<2xi16>) -> tensor<2xf16>
  %b2_0 = "tfl.pseudo_const"() <{value = dense<[1.0, -2.0]> : tensor<2xbf16>}> : () -> tensor<2xbf16>
  %b2_r = "tfl.bitcast"(%b2_0) : (tensor<2xbf16>) -> tensor<2xi16>
  %b3_0 = "tfl.pseudo_const"() <{value = dense<[16256, -16384]> : tensor<2xi16>}> : () -> tensor<2xi16>
  %b3_r = "tfl.bitcast"(%b3_0) : (tensor<2xi16>) -> tensor<2xbf16>
  %b4_0 = "tfl.pseudo_const"() <{value = dense<[1.0, -2.0]> : tensor<2xf16>}> : () -> tensor<2xf16>
  %b4_r = "tfl.bitcast"(%b4_0) : (tensor<2xf16>) -> tensor<i32>
  return %1, %3, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r, %b0_r, %b1_r, %b2_r, %b3_r, %b4_r : tensor<2xi32>, tensor<1x4xi8>, tensor<2xui32>, tensor<2x4xui8>, tensor<1xf32>, tensor<2xi64>, tensor<1xi64>, tensor<2xui16>, tensor<0xi32>, tensor<2xi16>, tensor<2xf16>, tensor<2xi16>, tensor<2xbf16>, tensor<i32>
}
