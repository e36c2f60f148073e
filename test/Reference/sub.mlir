// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Elementwise sub with broadcasting, then the fused activation; integers wrap round (div: cut off toward zero).
// TFLite kernels/sub.cc

// EXPECT: [[-1.0, 1.0, 3.25], [-1.5, NaN, Infinity]]
// EXPECT: [[1.0, 0.0, 0.0], [1.5, NaN, 0.0]]
// EXPECT: [[2.0, 0.0], [5.0, 0.0]]
// EXPECT: [-0.5, -1.0]
// EXPECT: [2147483646, -2147483647, 5, -9]
// EXPECT: []
// EXPECT: [1, -11, 97]
func.func @main() -> (tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4xi32>, tensor<0x3xf32>, tensor<3x!quant.uniform<i8:f32, 0.5:1>>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, -2.0, 3.5], [0.5, 0x7FC00000, 0x7F800000]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[2.0, -3.0, 0.25]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %2 = "tfl.sub"(%0, %1) <{fused_activation_function = "NONE"}> : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[2.0, -3.0, 0.25]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<[[1.0, -2.0, 3.5], [0.5, 0x7FC00000, 0x7F800000]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %5 = "tfl.sub"(%3, %4) <{fused_activation_function = "RELU"}> : (tensor<3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  %6 = "tfl.pseudo_const"() <{value = dense<[[4.0, -9.0]]> : tensor<1x2xf32>}> : () -> tensor<1x2xf32>
  %7 = "tfl.pseudo_const"() <{value = dense<[[2.0], [-1.0]]> : tensor<2x1xf32>}> : () -> tensor<2x1xf32>
  %8 = "tfl.sub"(%6, %7) <{fused_activation_function = "RELU6"}> : (tensor<1x2xf32>, tensor<2x1xf32>) -> tensor<2x2xf32>
  %9 = "tfl.pseudo_const"() <{value = dense<[0.5, -3.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %10 = "tfl.pseudo_const"() <{value = dense<[1.0, 1.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %11 = "tfl.sub"(%9, %10) <{fused_activation_function = "RELU_N1_TO_1"}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  // Integers.
  %12 = "tfl.pseudo_const"() <{value = dense<[2147483647, -2147483648, 7, -7]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %13 = "tfl.pseudo_const"() <{value = dense<[1, -1, 2, 2]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %14 = "tfl.sub"(%12, %13) <{fused_activation_function = "NONE"}> : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
  // Nothing.
  %15 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x3xf32>}> : () -> tensor<0x3xf32>
  %16 = "tfl.pseudo_const"() <{value = dense<[2.0, -3.0, 0.25]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %17 = "tfl.sub"(%15, %16) <{fused_activation_function = "NONE"}> : (tensor<0x3xf32>, tensor<3xf32>) -> tensor<0x3xf32>
  // Quantized: the real numbers, rounded to the scale of the result.
  %18 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8:f32, 0.5:1>>, value = dense<[3, -5, 101]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8:f32, 0.5:1>>
  %19 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8:f32, 0.25:-3>>, value = dense<[1, 9, 5]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8:f32, 0.25:-3>>
  %20 = "tfl.sub"(%18, %19) <{fused_activation_function = "NONE"}> : (tensor<3x!quant.uniform<i8:f32, 0.5:1>>, tensor<3x!quant.uniform<i8:f32, 0.25:-3>>) -> tensor<3x!quant.uniform<i8:f32, 0.5:1>>
  return %2, %5, %8, %11, %14, %17, %20 : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4xi32>, tensor<0x3xf32>, tensor<3x!quant.uniform<i8:f32, 0.5:1>>
}
