// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Equal parts along a dimension. TFLite kernels/split.cc

// EXPECT: [[[0.0, 1.0, 2.0, 3.0]], [[12.0, 13.0, 14.0, 15.0]]]
// EXPECT: [[[4.0, 5.0, 6.0, 7.0]], [[16.0, 17.0, 18.0, 19.0]]]
// EXPECT: [[[8.0, 9.0, 10.0, 11.0]], [[20.0, 21.0, 22.0, 23.0]]]
// EXPECT: [[1, -2, 3]]
// EXPECT: [[4, 5, -6]]
// EXPECT: [[1, -2, 3]]
// EXPECT: [[4, 5, -6]]
// EXPECT: [[1, -2, 3]]
// EXPECT: [[4, 5, -6]]
// EXPECT: [[1, -2, 3]]
// EXPECT: [[4, 5, -6]]
// EXPECT: []
// EXPECT: []
func.func @main() -> (tensor<2x1x4xf32>, tensor<2x1x4xf32>, tensor<2x1x4xf32>, tensor<1x3xi64>, tensor<1x3xi64>, tensor<1x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<1x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<1x3xi8>, tensor<1x3xi8>, tensor<1x3xi16>, tensor<1x3xi16>, tensor<2x0xf32>, tensor<2x0xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %1 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0, 15.0], [16.0, 17.0, 18.0, 19.0], [20.0, 21.0, 22.0, 23.0]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %2:3 = "tfl.split"(%0, %1) <{num_splits = 3 : i32}> : (tensor<i32>, tensor<2x3x4xf32>) -> (tensor<2x1x4xf32>, tensor<2x1x4xf32>, tensor<2x1x4xf32>)
  %n0_0 = "tfl.pseudo_const"() <{value = dense<-2> : tensor<i32>}> : () -> tensor<i32>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi64>}> : () -> tensor<2x3xi64>
  %n0_r:2 = "tfl.split"(%n0_0, %n0_1) <{num_splits = 2 : i32}> : (tensor<i32>, tensor<2x3xi64>) -> (tensor<1x3xi64>, tensor<1x3xi64>)
  %n1_0 = "tfl.pseudo_const"() <{value = dense<-2> : tensor<i32>}> : () -> tensor<i32>
  %n1_1 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %n1_r:2 = "tfl.split"(%n1_0, %n1_1) <{num_splits = 2 : i32}> : (tensor<i32>, tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>) -> (tensor<1x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<1x3x!quant.uniform<i8:f32, 0.5:3>>)
  %n2_0 = "tfl.pseudo_const"() <{value = dense<-2> : tensor<i32>}> : () -> tensor<i32>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3xi8>
  %n2_r:2 = "tfl.split"(%n2_0, %n2_1) <{num_splits = 2 : i32}> : (tensor<i32>, tensor<2x3xi8>) -> (tensor<1x3xi8>, tensor<1x3xi8>)
  %n3_0 = "tfl.pseudo_const"() <{value = dense<-2> : tensor<i32>}> : () -> tensor<i32>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi16>}> : () -> tensor<2x3xi16>
  %n3_r:2 = "tfl.split"(%n3_0, %n3_1) <{num_splits = 2 : i32}> : (tensor<i32>, tensor<2x3xi16>) -> (tensor<1x3xi16>, tensor<1x3xi16>)
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %n4_r:2 = "tfl.split"(%n4_0, %n4_1) <{num_splits = 2 : i32}> : (tensor<1xi32>, tensor<2x0xf32>) -> (tensor<2x0xf32>, tensor<2x0xf32>)
  return %2#0, %2#1, %2#2, %n0_r#0, %n0_r#1, %n1_r#0, %n1_r#1, %n2_r#0, %n2_r#1, %n3_r#0, %n3_r#1, %n4_r#0, %n4_r#1 : tensor<2x1x4xf32>, tensor<2x1x4xf32>, tensor<2x1x4xf32>, tensor<1x3xi64>, tensor<1x3xi64>, tensor<1x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<1x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<1x3xi8>, tensor<1x3xi8>, tensor<1x3xi16>, tensor<1x3xi16>, tensor<2x0xf32>, tensor<2x0xf32>
}
