// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The slices along a dimension, which goes away. TFLite kernels/unpack.cc

// EXPECT: [1.0, 3.0]
// EXPECT: [2.0, 4.0]
// EXPECT: ["a", "bc", ""]
// EXPECT: ["d", "e", "f"]
// EXPECT: [1, -2, 3]
// EXPECT: [4, 5, -6]
// EXPECT: [1, 0, 1]
// EXPECT: [0, 0, 1]
// EXPECT: [1, -2, 3]
// EXPECT: [4, 5, -6]
// EXPECT: 4.0
// EXPECT: 5.0
func.func @main() -> (tensor<2xf32>, tensor<2xf32>, tensor<3x!tf_type.string>, tensor<3x!tf_type.string>, tensor<3xi64>, tensor<3xi64>, tensor<3xi1>, tensor<3xi1>, tensor<3x!quant.uniform<i8:f32, 0.5:3>>, tensor<3x!quant.uniform<i8:f32, 0.5:3>>, tensor<f32>, tensor<f32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %1:2 = "tfl.unpack"(%0) <{axis = -1 : i32, num = 2 : i32}> : (tensor<2x2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[["a", "bc", ""], ["d", "e", "f"]]> : tensor<2x3x!tf_type.string>}> : () -> tensor<2x3x!tf_type.string>
  %n0_r:2 = "tfl.unpack"(%n0_0) <{axis = -2 : i32, num = 2 : i32}> : (tensor<2x3x!tf_type.string>) -> (tensor<3x!tf_type.string>, tensor<3x!tf_type.string>)
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi64>}> : () -> tensor<2x3xi64>
  %n1_r:2 = "tfl.unpack"(%n1_0) <{axis = -2 : i32, num = 2 : i32}> : (tensor<2x3xi64>) -> (tensor<3xi64>, tensor<3xi64>)
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[true, false, true], [false, false, true]]> : tensor<2x3xi1>}> : () -> tensor<2x3xi1>
  %n2_r:2 = "tfl.unpack"(%n2_0) <{axis = -2 : i32, num = 2 : i32}> : (tensor<2x3xi1>) -> (tensor<3xi1>, tensor<3xi1>)
  %n3_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %n3_r:2 = "tfl.unpack"(%n3_0) <{axis = -2 : i32, num = 2 : i32}> : (tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>) -> (tensor<3x!quant.uniform<i8:f32, 0.5:3>>, tensor<3x!quant.uniform<i8:f32, 0.5:3>>)
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[4.0, 5.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n4_r:2 = "tfl.unpack"(%n4_0) <{axis = 0 : i32, num = 2 : i32}> : (tensor<2xf32>) -> (tensor<f32>, tensor<f32>)
  return %1#0, %1#1, %n0_r#0, %n0_r#1, %n1_r#0, %n1_r#1, %n2_r#0, %n2_r#1, %n3_r#0, %n3_r#1, %n4_r#0, %n4_r#1 : tensor<2xf32>, tensor<2xf32>, tensor<3x!tf_type.string>, tensor<3x!tf_type.string>, tensor<3xi64>, tensor<3xi64>, tensor<3xi1>, tensor<3xi1>, tensor<3x!quant.uniform<i8:f32, 0.5:3>>, tensor<3x!quant.uniform<i8:f32, 0.5:3>>, tensor<f32>, tensor<f32>
}
