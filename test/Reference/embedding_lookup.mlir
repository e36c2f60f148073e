// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Rows of a table; int8 ones are dequantized. TFLite kernels/embedding_lookup.cc

// EXPECT: [[5.0, 6.0], [1.0, 2.0]]
// EXPECT: [[0.75, -1.0]]
// EXPECT: [[5.0, 6.0], [1.0, 2.0], [5.0, 6.0]]
// EXPECT: [[5, 6], [1, 2], [5, 6]]
// EXPECT: [[5, 6], [1, 2], [5, 6]]
// EXPECT: [[5, 6], [1, 2], [5, 6]]
// EXPECT: [[2.5, 3.0], [0.5, 1.0]]
// EXPECT: [[10.0, 12.0], [0.5, 1.0]]
// EXPECT: [[1.5, 2.0]]
// EXPECT: []
// EXPECT: [[[4.0, 5.0], [6.0, 7.0]]]
func.func @main() -> (tensor<2x2xf32>, tensor<1x2xf32>, tensor<3x2xf32>, tensor<3x2xi32>, tensor<3x2xi8>, tensor<3x2xui8>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<1x2xf32>, tensor<0x2xf32>, tensor<1x2x2xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[2, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %1 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %2 = "tfl.embedding_lookup"(%0, %1) : (tensor<2xi32>, tensor<3x2xf32>) -> tensor<2x2xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %4 = "tfl.pseudo_qconst"() <{qtype = tensor<2x2x!quant.uniform<i8:f32:0, {0.5,0.25}>>, value = dense<[[1, 2], [3, -4]]> : tensor<2x2xi8>}> : () -> tensor<2x2x!quant.uniform<i8:f32:0, {0.5,0.25}>>
  %5 = "tfl.embedding_lookup"(%3, %4) : (tensor<1xi32>, tensor<2x2x!quant.uniform<i8:f32:0, {0.5,0.25}>>) -> tensor<1x2xf32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[2, 0, 2]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %n0_r = "tfl.embedding_lookup"(%n0_0, %n0_1) : (tensor<3xi32>, tensor<3x2xf32>) -> tensor<3x2xf32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[2, 0, 2]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[[1, 2], [3, 4], [5, 6]]> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
  %n1_r = "tfl.embedding_lookup"(%n1_0, %n1_1) : (tensor<3xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[2, 0, 2]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[[1, 2], [3, 4], [5, 6]]> : tensor<3x2xi8>}> : () -> tensor<3x2xi8>
  %n2_r = "tfl.embedding_lookup"(%n2_0, %n2_1) : (tensor<3xi32>, tensor<3x2xi8>) -> tensor<3x2xi8>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[2, 0, 2]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[[1, 2], [3, 4], [5, 6]]> : tensor<3x2xui8>}> : () -> tensor<3x2xui8>
  %n3_r = "tfl.embedding_lookup"(%n3_0, %n3_1) : (tensor<3xi32>, tensor<3x2xui8>) -> tensor<3x2xui8>
  // Quantized rows as real numbers: one scale, a scale for each row.
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[2, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n4_1 = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i8:f32, 0.5>>, value = dense<[[1, 2], [3, 4], [5, 6]]> : tensor<3x2xi8>}> : () -> tensor<3x2x!quant.uniform<i8:f32, 0.5>>
  %n4_r = "tfl.embedding_lookup"(%n4_0, %n4_1) : (tensor<2xi32>, tensor<3x2x!quant.uniform<i8:f32, 0.5>>) -> tensor<2x2xf32>
  %n5_0 = "tfl.pseudo_const"() <{value = dense<[2, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n5_1 = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i8:f32:0, {0.5, 1.0, 2.0}>>, value = dense<[[1, 2], [3, 4], [5, 6]]> : tensor<3x2xi8>}> : () -> tensor<3x2x!quant.uniform<i8:f32:0, {0.5, 1.0, 2.0}>>
  %n5_r = "tfl.embedding_lookup"(%n5_0, %n5_1) : (tensor<2xi32>, tensor<3x2x!quant.uniform<i8:f32:0, {0.5, 1.0, 2.0}>>) -> tensor<2x2xf32>
  %n6_0 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n6_1 = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i4:f32, 0.5>>, value = dense<[[1, 2], [3, 4], [5, 6]]> : tensor<3x2xi4>}> : () -> tensor<3x2x!quant.uniform<i4:f32, 0.5>>
  %n6_r = "tfl.embedding_lookup"(%n6_0, %n6_1) : (tensor<1xi32>, tensor<3x2x!quant.uniform<i4:f32, 0.5>>) -> tensor<1x2xf32>
  %n7_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi32>}> : () -> tensor<0xi32>
  %n7_1 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %n7_r = "tfl.embedding_lookup"(%n7_0, %n7_1) : (tensor<0xi32>, tensor<3x2xf32>) -> tensor<0x2xf32>
  %n8_0 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n8_1 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 1.0], [2.0, 3.0]], [[4.0, 5.0], [6.0, 7.0]]]> : tensor<2x2x2xf32>}> : () -> tensor<2x2x2xf32>
  %n8_r = "tfl.embedding_lookup"(%n8_0, %n8_1) : (tensor<1xi32>, tensor<2x2x2xf32>) -> tensor<1x2x2xf32>
  return %2, %5, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r, %n7_r, %n8_r : tensor<2x2xf32>, tensor<1x2xf32>, tensor<3x2xf32>, tensor<3x2xi32>, tensor<3x2xi8>, tensor<3x2xui8>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<1x2xf32>, tensor<0x2xf32>, tensor<1x2x2xf32>
}
