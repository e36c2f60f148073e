// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Zeros before and behind; of a quantized type the zero point. TFLite kernels/pad.cc

// EXPECT: [[0.0, 1.0, 2.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0]]
// EXPECT: [[3, 1, 2, 3, 3], [3, 3, 3, 3, 3]]
func.func @main() -> (tensor<2x5xf32>, tensor<2x5x!quant.uniform<i8:f32, 0.5:3>>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0]]> : tensor<1x2xf32>}> : () -> tensor<1x2xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[[0, 1], [1, 2]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %2 = "tfl.pad"(%0, %1) : (tensor<1x2xf32>, tensor<2x2xi32>) -> tensor<2x5xf32>
  %3 = "tfl.pseudo_qconst"() <{qtype = tensor<1x2x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[1, 2]]> : tensor<1x2xi8>}> : () -> tensor<1x2x!quant.uniform<i8:f32, 0.5:3>>
  %4 = "tfl.pseudo_const"() <{value = dense<[[0, 1], [1, 2]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %5 = "tfl.pad"(%3, %4) : (tensor<1x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2xi32>) -> tensor<2x5x!quant.uniform<i8:f32, 0.5:3>>
  return %2, %5 : tensor<2x5xf32>, tensor<2x5x!quant.uniform<i8:f32, 0.5:3>>
}
