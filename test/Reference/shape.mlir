// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The extents. TFLite kernels/shape.cc

// EXPECT: [2, 3, 4]
// EXPECT: []
// EXPECT: [2, 3]
// EXPECT: []
// EXPECT: [2, 3]
// EXPECT: [2, 0]
func.func @main() -> (tensor<3xi32>, tensor<0xi64>, tensor<2xi64>, tensor<0xi32>, tensor<2xi32>, tensor<2xi32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0, 15.0], [16.0, 17.0, 18.0, 19.0], [20.0, 21.0, 22.0, 23.0]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %1 = "tfl.shape"(%0) : (tensor<2x3x4xf32>) -> tensor<3xi32>
  %2 = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<f32>}> : () -> tensor<f32>
  %3 = "tfl.shape"(%2) : (tensor<f32>) -> tensor<0xi64>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[["a", "bc", ""], ["d", "e", "f"]]> : tensor<2x3x!tf_type.string>}> : () -> tensor<2x3x!tf_type.string>
  %n0_r = "tfl.shape"(%n0_0) : (tensor<2x3x!tf_type.string>) -> tensor<2xi64>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<f32>}> : () -> tensor<f32>
  %n1_r = "tfl.shape"(%n1_0) : (tensor<f32>) -> tensor<0xi32>
  %n2_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %n2_r = "tfl.shape"(%n2_0) : (tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2xi32>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %n3_r = "tfl.shape"(%n3_0) : (tensor<2x0xf32>) -> tensor<2xi32>
  return %1, %3, %n0_r, %n1_r, %n2_r, %n3_r : tensor<3xi32>, tensor<0xi64>, tensor<2xi64>, tensor<0xi32>, tensor<2xi32>, tensor<2xi32>
}
