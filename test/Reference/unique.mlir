// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Distinct elements in the order of their first appearance, and where each element stands among them. TFLite
// kernels/unique.cc

// EXPECT: [4, 2, 7]
// EXPECT: [0, 1, 0, 2, 1]
// EXPECT: [2.5, -1.0]
// EXPECT: [0, 1, 0, 1]
// EXPECT: [5, -5]
// EXPECT: [0, 1, 0, 1]
// EXPECT: [9, 3]
// EXPECT: [0, 1, 0, 1]
// EXPECT: []
// EXPECT: []
// EXPECT: [0.0]
// EXPECT: [0, 0]
func.func @main() -> (tensor<?xi32>, tensor<5xi32>, tensor<?xf32>, tensor<4xi64>, tensor<?xi64>, tensor<4xi32>, tensor<?xui8>, tensor<4xi32>, tensor<?xi32>, tensor<0xi32>, tensor<?xf32>, tensor<2xi32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[4, 2, 4, 7, 2]> : tensor<5xi32>}> : () -> tensor<5xi32>
  %1:2 = "tfl.unique"(%0) : (tensor<5xi32>) -> (tensor<?xi32>, tensor<5xi32>)
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[2.5, -1.0, 2.5, -1.0]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %n0_r:2 = "tfl.unique"(%n0_0) : (tensor<4xf32>) -> (tensor<?xf32>, tensor<4xi64>)
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[5, -5, 5, -5]> : tensor<4xi64>}> : () -> tensor<4xi64>
  %n1_r:2 = "tfl.unique"(%n1_0) : (tensor<4xi64>) -> (tensor<?xi64>, tensor<4xi32>)
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[9, 3, 9, 3]> : tensor<4xui8>}> : () -> tensor<4xui8>
  %n2_r:2 = "tfl.unique"(%n2_0) : (tensor<4xui8>) -> (tensor<?xui8>, tensor<4xi32>)
  %n3_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi32>}> : () -> tensor<0xi32>
  %n3_r:2 = "tfl.unique"(%n3_0) : (tensor<0xi32>) -> (tensor<?xi32>, tensor<0xi32>)
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[0.0, -0.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n4_r:2 = "tfl.unique"(%n4_0) : (tensor<2xf32>) -> (tensor<?xf32>, tensor<2xi32>)
  return %1#0, %1#1, %n0_r#0, %n0_r#1, %n1_r#0, %n1_r#1, %n2_r#0, %n2_r#1, %n3_r#0, %n3_r#1, %n4_r#0, %n4_r#1 : tensor<?xi32>, tensor<5xi32>, tensor<?xf32>, tensor<4xi64>, tensor<?xi64>, tensor<4xi32>, tensor<?xui8>, tensor<4xi32>, tensor<?xi32>, tensor<0xi32>, tensor<?xf32>, tensor<2xi32>
}
