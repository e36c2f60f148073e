// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Rows of a table; int8 ones are dequantized. TFLite kernels/embedding_lookup.cc

// EXPECT: [[5.0, 6.0], [1.0, 2.0]]
// EXPECT: [[0.75, -1.0]]
func.func @main() -> (tensor<2x2xf32>, tensor<1x2xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[2, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %1 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %2 = "tfl.embedding_lookup"(%0, %1) : (tensor<2xi32>, tensor<3x2xf32>) -> tensor<2x2xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %4 = "tfl.pseudo_qconst"() <{qtype = tensor<2x2x!quant.uniform<i8:f32:0, {0.5,0.25}>>, value = dense<[[1, 2], [3, -4]]> : tensor<2x2xi8>}> : () -> tensor<2x2x!quant.uniform<i8:f32:0, {0.5,0.25}>>
  %5 = "tfl.embedding_lookup"(%3, %4) : (tensor<1xi32>, tensor<2x2x!quant.uniform<i8:f32:0, {0.5,0.25}>>) -> tensor<1x2xf32>
  return %2, %5 : tensor<2x2xf32>, tensor<1x2xf32>
}
