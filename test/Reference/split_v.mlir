// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Parts of given extents; -1 follows. TFLite kernels/split_v.cc

// EXPECT: [[[0.0], [4.0], [8.0]], [[12.0], [16.0], [20.0]]]
// EXPECT: [[[1.0, 2.0, 3.0], [5.0, 6.0, 7.0], [9.0, 10.0, 11.0]], [[13.0, 14.0, 15.0], [17.0, 18.0, 19.0], [21.0, 22.0, 23.0]]]
// EXPECT: [[1, -2], [4, 5]]
// EXPECT: []
// EXPECT: [[3], [-6]]
// EXPECT: [[1, -2], [4, 5]]
// EXPECT: []
// EXPECT: [[3], [-6]]
// EXPECT: [[1, -2], [4, 5]]
// EXPECT: []
// EXPECT: [[3], [-6]]
// EXPECT: [[1, -2], [4, 5]]
// EXPECT: []
// EXPECT: [[3], [-6]]
// EXPECT: [[1, -2, 3]]
// EXPECT: [[4, 5, -6]]
func.func @main() -> (tensor<2x3x1xf32>, tensor<2x3x3xf32>, tensor<2x2xi64>, tensor<2x0xi64>, tensor<2x1xi64>, tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x0x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x1x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2xi8>, tensor<2x0xi8>, tensor<2x1xi8>, tensor<2x2xi16>, tensor<2x0xi16>, tensor<2x1xi16>, tensor<1x3xi32>, tensor<1x3xi32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0, 15.0], [16.0, 17.0, 18.0, 19.0], [20.0, 21.0, 22.0, 23.0]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[1, -1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %2 = "tfl.pseudo_const"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
  %3:2 = "tfl.split_v"(%0, %1, %2) <{num_splits = 2 : i32}> : (tensor<2x3x4xf32>, tensor<2xi32>, tensor<i32>) -> (tensor<2x3x1xf32>, tensor<2x3x3xf32>)
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi64>}> : () -> tensor<2x3xi64>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[2, 0, -1]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %n0_2 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %n0_r:3 = "tfl.split_v"(%n0_0, %n0_1, %n0_2) <{num_splits = 3 : i32}> : (tensor<2x3xi64>, tensor<3xi32>, tensor<i32>) -> (tensor<2x2xi64>, tensor<2x0xi64>, tensor<2x1xi64>)
  %n1_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[2, 0, -1]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %n1_2 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %n1_r:3 = "tfl.split_v"(%n1_0, %n1_1, %n1_2) <{num_splits = 3 : i32}> : (tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<3xi32>, tensor<i32>) -> (tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x0x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x1x!quant.uniform<i8:f32, 0.5:3>>)
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3xi8>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[2, 0, -1]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %n2_2 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %n2_r:3 = "tfl.split_v"(%n2_0, %n2_1, %n2_2) <{num_splits = 3 : i32}> : (tensor<2x3xi8>, tensor<3xi32>, tensor<i32>) -> (tensor<2x2xi8>, tensor<2x0xi8>, tensor<2x1xi8>)
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi16>}> : () -> tensor<2x3xi16>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[2, 0, -1]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %n3_2 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %n3_r:3 = "tfl.split_v"(%n3_0, %n3_1, %n3_2) <{num_splits = 3 : i32}> : (tensor<2x3xi16>, tensor<3xi32>, tensor<i32>) -> (tensor<2x2xi16>, tensor<2x0xi16>, tensor<2x1xi16>)
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi32>}> : () -> tensor<2x3xi32>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<[1, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n4_2 = "tfl.pseudo_const"() <{value = dense<-2> : tensor<i32>}> : () -> tensor<i32>
  %n4_r:2 = "tfl.split_v"(%n4_0, %n4_1, %n4_2) <{num_splits = 2 : i32}> : (tensor<2x3xi32>, tensor<2xi32>, tensor<i32>) -> (tensor<1x3xi32>, tensor<1x3xi32>)
  return %3#0, %3#1, %n0_r#0, %n0_r#1, %n0_r#2, %n1_r#0, %n1_r#1, %n1_r#2, %n2_r#0, %n2_r#1, %n2_r#2, %n3_r#0, %n3_r#1, %n3_r#2, %n4_r#0, %n4_r#1 : tensor<2x3x1xf32>, tensor<2x3x3xf32>, tensor<2x2xi64>, tensor<2x0xi64>, tensor<2x1xi64>, tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x0x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x1x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2xi8>, tensor<2x0xi8>, tensor<2x1xi8>, tensor<2x2xi16>, tensor<2x0xi16>, tensor<2x1xi16>, tensor<1x3xi32>, tensor<1x3xi32>
}
