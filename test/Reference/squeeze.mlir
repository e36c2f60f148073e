// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Without dimensions of extent 1: those named, or all. TFLite kernels/squeeze.cc

// EXPECT: [[1.0], [2.0]]
// EXPECT: [[1.0, 2.0]]
// EXPECT: [1.0, 2.0]
// EXPECT: [[["a", "bc", ""], ["d", "e", "f"]]]
// EXPECT: [[1, -2, 3], [4, 5, -6]]
// EXPECT: 7.0
// EXPECT: []
func.func @main() -> (tensor<2x1xf32>, tensor<1x2xf32>, tensor<2xf32>, tensor<1x2x3x!tf_type.string>, tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<f32>, tensor<0xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[1.0], [2.0]]]> : tensor<1x2x1xf32>}> : () -> tensor<1x2x1xf32>
  %1 = "tfl.squeeze"(%0) <{squeeze_dims = [0]}> : (tensor<1x2x1xf32>) -> tensor<2x1xf32>
  %2 = "tfl.pseudo_const"() <{value = dense<[[[1.0], [2.0]]]> : tensor<1x2x1xf32>}> : () -> tensor<1x2x1xf32>
  %3 = "tfl.squeeze"(%2) <{squeeze_dims = [-1]}> : (tensor<1x2x1xf32>) -> tensor<1x2xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<[[[1.0], [2.0]]]> : tensor<1x2x1xf32>}> : () -> tensor<1x2x1xf32>
  %5 = "tfl.squeeze"(%4) <{squeeze_dims = []}> : (tensor<1x2x1xf32>) -> tensor<2xf32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[[["a", "bc", ""]], [["d", "e", "f"]]]]> : tensor<1x2x1x3x!tf_type.string>}> : () -> tensor<1x2x1x3x!tf_type.string>
  %n0_r = "tfl.squeeze"(%n0_0) <{squeeze_dims = [-2]}> : (tensor<1x2x1x3x!tf_type.string>) -> tensor<1x2x3x!tf_type.string>
  %n1_0 = "tfl.pseudo_qconst"() <{qtype = tensor<1x2x3x1x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[[[1], [-2], [3]], [[4], [5], [-6]]]]> : tensor<1x2x3x1xi8>}> : () -> tensor<1x2x3x1x!quant.uniform<i8:f32, 0.5:3>>
  %n1_r = "tfl.squeeze"(%n1_0) <{squeeze_dims = []}> : (tensor<1x2x3x1x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[[7.0]]]> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
  %n2_r = "tfl.squeeze"(%n2_0) <{squeeze_dims = []}> : (tensor<1x1x1xf32>) -> tensor<f32>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<1x0xf32>}> : () -> tensor<1x0xf32>
  %n3_r = "tfl.squeeze"(%n3_0) <{squeeze_dims = [0]}> : (tensor<1x0xf32>) -> tensor<0xf32>
  return %1, %3, %5, %n0_r, %n1_r, %n2_r, %n3_r : tensor<2x1xf32>, tensor<1x2xf32>, tensor<2xf32>, tensor<1x2x3x!tf_type.string>, tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<f32>, tensor<0xf32>
}
