// RUN: %python %S/Inputs/check-integers.py %tinfoil_obj/bin %s 3 quantize-signed=true
// RUN: %python %S/Inputs/check-integers.py %tinfoil_obj/bin %s 3
// RUN: %python %S/Inputs/check-integers.py %tinfoil_obj/bin %s 600 quantize-signed=true activation-number-of-bits=16
// RUN: tfl-opt %s --tfl-prepare-quantize="post-training-quantize=true quantize-signed=true" --tfl-quantize --tfl-post-quantize | FileCheck %s
// RUN: tfl-opt %s --tfl-prepare-quantize="post-training-quantize=true" --tfl-quantize --tfl-post-quantize | FileCheck %s

// Ops of all rules side by side: weights by channel of another dimension, one scale for operands and results, fixed results,
// requantized ones. Nothing is float any more.
// CHECK-LABEL: func @main
// CHECK-NOT: {{[0-9<]}}xf32>
func.func @main(%x: tensor<1x4x4x2xf32>) -> (tensor<1x2x2x4xf32>, tensor<1x4x4x2xf32>, tensor<1x2xf32>, tensor<1x2x2x2xf32>, tensor<1x2x2x4xf32>) {
  %in = "quantfork.stats"(%x) <{layerStats = dense<[-1.0, 1.0]> : tensor<2xf32>}> : (tensor<1x4x4x2xf32>) -> tensor<1x4x4x2xf32>

  // Depthwise convolution, activation, pooling.
  %w = arith.constant dense<[[[[0.5, -0.25], [0.125, 0.75]], [[-0.375, 0.0625], [0.875, -0.5]]]]> : tensor<1x2x2x2xf32>
  %b = arith.constant dense<[0.25, -0.5]> : tensor<2xf32>
  %0 = "tfl.depthwise_conv_2d"(%in, %w, %b) <{depth_multiplier = 1 : i32, dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x4x4x2xf32>, tensor<1x2x2x2xf32>, tensor<2xf32>) -> tensor<1x4x4x2xf32>
  %1 = "quantfork.stats"(%0) <{layerStats = dense<[-2.25, 2.25]> : tensor<2xf32>}> : (tensor<1x4x4x2xf32>) -> tensor<1x4x4x2xf32>
  %2 = "tfl.relu"(%1) : (tensor<1x4x4x2xf32>) -> tensor<1x4x4x2xf32>
  %3 = "quantfork.stats"(%2) <{layerStats = dense<[0.0, 2.25]> : tensor<2xf32>}> : (tensor<1x4x4x2xf32>) -> tensor<1x4x4x2xf32>
  %4 = "tfl.max_pool_2d"(%3) <{filter_height = 2 : i32, filter_width = 2 : i32, fused_activation_function = "NONE", padding = "VALID", stride_h = 2 : i32, stride_w = 2 : i32}> : (tensor<1x4x4x2xf32>) -> tensor<1x2x2x2xf32>

  // A fixed result joined with others.
  %5 = "tfl.logistic"(%1) : (tensor<1x4x4x2xf32>) -> tensor<1x4x4x2xf32>
  %begin = arith.constant dense<0> : tensor<4xi32>
  %size = arith.constant dense<[1, 2, 2, 2]> : tensor<4xi32>
  %6 = "tfl.slice"(%5, %begin, %size) : (tensor<1x4x4x2xf32>, tensor<4xi32>, tensor<4xi32>) -> tensor<1x2x2x2xf32>
  %7 = "tfl.concatenation"(%4, %6) <{axis = 3 : i32, fused_activation_function = "NONE"}> : (tensor<1x2x2x2xf32>, tensor<1x2x2x2xf32>) -> tensor<1x2x2x4xf32>
  %8 = "quantfork.stats"(%7) <{layerStats = dense<[0.0, 2.25]> : tensor<2xf32>}> : (tensor<1x2x2x4xf32>) -> tensor<1x2x2x4xf32>

  // Arithmetic with constants and with itself.
  %c = arith.constant dense<[0.5, -1.0]> : tensor<2xf32>
  %9 = "tfl.mul"(%1, %c) <{fused_activation_function = "NONE"}> : (tensor<1x4x4x2xf32>, tensor<2xf32>) -> tensor<1x4x4x2xf32>
  %10 = "quantfork.stats"(%9) <{layerStats = dense<[-2.25, 2.25]> : tensor<2xf32>}> : (tensor<1x4x4x2xf32>) -> tensor<1x4x4x2xf32>
  %11 = "tfl.sub"(%10, %5) <{fused_activation_function = "NONE"}> : (tensor<1x4x4x2xf32>, tensor<1x4x4x2xf32>) -> tensor<1x4x4x2xf32>
  %12 = "quantfork.stats"(%11) <{layerStats = dense<[-3.25, 2.25]> : tensor<2xf32>}> : (tensor<1x4x4x2xf32>) -> tensor<1x4x4x2xf32>
  %limit = arith.constant dense<1.5> : tensor<1x4x4x2xf32>
  %13 = "tfl.minimum"(%12, %limit) : (tensor<1x4x4x2xf32>, tensor<1x4x4x2xf32>) -> tensor<1x4x4x2xf32>

  // Mean, product of matrices, the sums of a dense layer without a bias.
  %axes = arith.constant dense<[1, 2]> : tensor<2xi32>
  %14 = "tfl.mean"(%13, %axes) <{keep_dims = false}> : (tensor<1x4x4x2xf32>, tensor<2xi32>) -> tensor<1x2xf32>
  %15 = "quantfork.stats"(%14) <{layerStats = dense<[-1.5, 1.0]> : tensor<2xf32>}> : (tensor<1x2xf32>) -> tensor<1x2xf32>
  %dw = arith.constant dense<[[1.0, -0.5], [0.25, 0.75]]> : tensor<2x2xf32>
  %none = "tfl.no_value"() <{value}> : () -> none
  %16 = "tfl.fully_connected"(%15, %dw, %none) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x2xf32>, tensor<2x2xf32>, none) -> tensor<1x2xf32>
  %17 = "quantfork.stats"(%16) <{layerStats = dense<[-2.0, 2.0]> : tensor<2xf32>}> : (tensor<1x2xf32>) -> tensor<1x2xf32>
  %18 = "tfl.tanh"(%17) : (tensor<1x2xf32>) -> tensor<1x2xf32>

  // A slope for each channel; padding; a transposed convolution, whose weights come before its input.
  %alpha = arith.constant dense<[[[0.25, -0.5]]]> : tensor<1x1x2xf32>
  %19 = "tfl.prelu"(%1, %alpha) : (tensor<1x4x4x2xf32>, tensor<1x1x2xf32>) -> tensor<1x4x4x2xf32>
  %20 = "quantfork.stats"(%19) <{layerStats = dense<[-0.75, 2.25]> : tensor<2xf32>}> : (tensor<1x4x4x2xf32>) -> tensor<1x4x4x2xf32>
  %21 = "tfl.slice"(%20, %begin, %size) : (tensor<1x4x4x2xf32>, tensor<4xi32>, tensor<4xi32>) -> tensor<1x2x2x2xf32>
  %shape = arith.constant dense<[1, 2, 2, 4]> : tensor<4xi32>
  %tw = arith.constant dense<[[[[0.5, -0.25]]], [[[0.125, 0.75]]], [[[-0.375, 0.0625]]], [[[0.875, -0.5]]]]> : tensor<4x1x1x2xf32>
  %tb = arith.constant dense<[0.1, 0.2, -0.3, 0.4]> : tensor<4xf32>
  %22 = "tfl.transpose_conv"(%shape, %tw, %21, %tb) <{fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<4xi32>, tensor<4x1x1x2xf32>, tensor<1x2x2x2xf32>, tensor<4xf32>) -> tensor<1x2x2x4xf32>
  %23 = "quantfork.stats"(%22) <{layerStats = dense<[-2.0, 3.0]> : tensor<2xf32>}> : (tensor<1x2x2x4xf32>) -> tensor<1x2x2x4xf32>
  return %8, %13, %18, %21, %23 : tensor<1x2x2x4xf32>, tensor<1x4x4x2xf32>, tensor<1x2xf32>, tensor<1x2x2x2xf32>, tensor<1x2x2x4xf32>
}
