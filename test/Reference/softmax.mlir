// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// exp(beta * x) over its sum along the last dimension. TFLite kernels/activations.cc

// EXPECT: [[0.0900305733, 0.244728476, 0.665240943], [0.268941432, 0.731058598, 0.0]]
// EXPECT: [[0.186323717, 0.307195872, 0.506480396], [0.377540678, 0.622459352, 0.0]]
// EXPECT: [[-105, -65, 42]]
func.func @main() -> (tensor<2x3xf32>, tensor<2x3xf32>, tensor<1x3x!quant.uniform<i8:f32, 0.00390625:-128>>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0, 3.0], [1000.0, 1001.0, -5.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %1 = "tfl.softmax"(%0) <{beta = 1.0 : f32}> : (tensor<2x3xf32>) -> tensor<2x3xf32>
  %2 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0, 3.0], [1000.0, 1001.0, -5.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %3 = "tfl.softmax"(%2) <{beta = 0.5 : f32}> : (tensor<2x3xf32>) -> tensor<2x3xf32>
  %4 = "tfl.pseudo_qconst"() <{qtype = tensor<1x3x!quant.uniform<i8:f32, 0.1>>, value = dense<[[0, 10, 20]]> : tensor<1x3xi8>}> : () -> tensor<1x3x!quant.uniform<i8:f32, 0.1>>
  %5 = "tfl.softmax"(%4) <{beta = 1.0 : f32}> : (tensor<1x3x!quant.uniform<i8:f32, 0.1>>) -> tensor<1x3x!quant.uniform<i8:f32, 0.00390625:-128>>
  return %1, %3, %5 : tensor<2x3xf32>, tensor<2x3xf32>, tensor<1x3x!quant.uniform<i8:f32, 0.00390625:-128>>
}
