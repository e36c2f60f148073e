// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// A dimension of extent 1 at an index of the result. TFLite kernels/expand_dims.cc

// EXPECT: [[1.0, 2.0]]
// EXPECT: [[1.0], [2.0]]
// EXPECT: [[["a", "bc", ""]], [["d", "e", "f"]]]
// EXPECT: [[[1, 0, 1]], [[0, 0, 1]]]
// EXPECT: [[[1, -2, 3]], [[4, 5, -6]]]
// EXPECT: [[[1, -2, 3]], [[4, 5, -6]]]
// EXPECT: [[[1, -2, 3]], [[4, 5, -6]]]
// EXPECT: []
// EXPECT: [3.0]
func.func @main() -> (tensor<1x2xf32>, tensor<2x1xf32>, tensor<2x1x3x!tf_type.string>, tensor<2x1x3xi1>, tensor<2x1x3xi64>, tensor<2x1x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x1x3xi8>, tensor<1x2x0xf32>, tensor<1xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
  %2 = "tfl.expand_dims"(%0, %1) : (tensor<2xf32>, tensor<i32>) -> tensor<1x2xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<-1> : tensor<i32>}> : () -> tensor<i32>
  %5 = "tfl.expand_dims"(%3, %4) : (tensor<2xf32>, tensor<i32>) -> tensor<2x1xf32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[["a", "bc", ""], ["d", "e", "f"]]> : tensor<2x3x!tf_type.string>}> : () -> tensor<2x3x!tf_type.string>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<-2> : tensor<i32>}> : () -> tensor<i32>
  %n0_r = "tfl.expand_dims"(%n0_0, %n0_1) : (tensor<2x3x!tf_type.string>, tensor<i32>) -> tensor<2x1x3x!tf_type.string>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[true, false, true], [false, false, true]]> : tensor<2x3xi1>}> : () -> tensor<2x3xi1>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<-2> : tensor<i32>}> : () -> tensor<i32>
  %n1_r = "tfl.expand_dims"(%n1_0, %n1_1) : (tensor<2x3xi1>, tensor<i32>) -> tensor<2x1x3xi1>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi64>}> : () -> tensor<2x3xi64>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<-2> : tensor<i32>}> : () -> tensor<i32>
  %n2_r = "tfl.expand_dims"(%n2_0, %n2_1) : (tensor<2x3xi64>, tensor<i32>) -> tensor<2x1x3xi64>
  %n3_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<-2> : tensor<i32>}> : () -> tensor<i32>
  %n3_r = "tfl.expand_dims"(%n3_0, %n3_1) : (tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<i32>) -> tensor<2x1x3x!quant.uniform<i8:f32, 0.5:3>>
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3xi8>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<-2> : tensor<i32>}> : () -> tensor<i32>
  %n4_r = "tfl.expand_dims"(%n4_0, %n4_1) : (tensor<2x3xi8>, tensor<i32>) -> tensor<2x1x3xi8>
  %n5_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %n5_1 = "tfl.pseudo_const"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
  %n5_r = "tfl.expand_dims"(%n5_0, %n5_1) : (tensor<2x0xf32>, tensor<i64>) -> tensor<1x2x0xf32>
  %n6_0 = "tfl.pseudo_const"() <{value = dense<3.0> : tensor<f32>}> : () -> tensor<f32>
  %n6_1 = "tfl.pseudo_const"() <{value = dense<[-1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n6_r = "tfl.expand_dims"(%n6_0, %n6_1) : (tensor<f32>, tensor<1xi32>) -> tensor<1xf32>
  return %2, %5, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r : tensor<1x2xf32>, tensor<2x1xf32>, tensor<2x1x3x!tf_type.string>, tensor<2x1x3xi1>, tensor<2x1x3xi64>, tensor<2x1x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x1x3xi8>, tensor<1x2x0xf32>, tensor<1xf32>
}
