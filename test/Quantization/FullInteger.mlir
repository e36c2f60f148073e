// RUN: %python %S/Inputs/check-integers.py %tinfoil_obj/bin %s 4 quantize-signed=true
// RUN: %python %S/Inputs/check-integers.py %tinfoil_obj/bin %s 6 quantize-signed=true disable-per-channel=true
// RUN: %python %S/Inputs/check-integers.py %tinfoil_obj/bin %s 6
// RUN: %python %S/Inputs/check-integers.py %tinfoil_obj/bin %s 600 quantize-signed=true activation-number-of-bits=16
// A small classifier: int8 (4 of 256 steps), uint8, and 16-bit activations, whose error is that of the int8 weights.

func.func @main(%x: tensor<1x4x4x2xf32>) -> tensor<1x3xf32> {
  %in = "quantfork.stats"(%x) <{layerStats = dense<[-1.0, 1.0]> : tensor<2xf32>}> : (tensor<1x4x4x2xf32>) -> tensor<1x4x4x2xf32>
  %w = "tfl.pseudo_const"() <{value = dense<[[[[-0.352, -0.698], [0.302, -0.855], [0.072, -0.269]], [[-0.884, 0.015], [-0.925, -0.133], [-0.860, -0.819]], [[-0.151, 0.654], [-0.752, -0.554], [0.255, 0.895]]], [[[0.154, -0.207], [0.953, -0.907], [0.717, -0.421]], [[-0.711, -0.764], [-0.383, 0.632], [-0.639, 0.163]], [[0.278, -0.255], [0.095, -0.874], [-0.881, -0.588]]], [[[0.361, -0.145], [-0.372, 0.171], [-0.094, -0.400]], [[0.589, 0.398], [-0.512, 0.149], [0.050, 0.750]], [[0.459, -0.424], [0.960, -0.764], [-0.164, 0.514]]], [[[-0.696, -0.022], [-0.922, 0.336], [0.529, 0.146]], [[0.751, -0.373], [0.391, 0.189], [0.160, -0.088]], [[0.680, 0.889], [-0.052, 0.328], [-0.879, 0.403]]]]> : tensor<4x3x3x2xf32>}> : () -> tensor<4x3x3x2xf32>
  %b = "tfl.pseudo_const"() <{value = dense<[0.294, 0.986, 0.644, -0.431]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %0 = "tfl.conv_2d"(%in, %w, %b) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "RELU", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x4x4x2xf32>, tensor<4x3x3x2xf32>, tensor<4xf32>) -> tensor<1x4x4x4xf32>
  %1 = "quantfork.stats"(%0) <{layerStats = dense<[0.0, 4.0]> : tensor<2xf32>}> : (tensor<1x4x4x4xf32>) -> tensor<1x4x4x4xf32>
  %c = "tfl.pseudo_const"() <{value = dense<[0.5, -1.5, 1.0, 0.25]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %2 = "tfl.add"(%1, %c) <{fused_activation_function = "NONE"}> : (tensor<1x4x4x4xf32>, tensor<4xf32>) -> tensor<1x4x4x4xf32>
  %3 = "quantfork.stats"(%2) <{layerStats = dense<[-1.5, 5.0]> : tensor<2xf32>}> : (tensor<1x4x4x4xf32>) -> tensor<1x4x4x4xf32>
  %4 = "tfl.average_pool_2d"(%3) <{filter_height = 4 : i32, filter_width = 4 : i32, fused_activation_function = "NONE", padding = "VALID", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x4x4x4xf32>) -> tensor<1x1x1x4xf32>
  %5 = "quantfork.stats"(%4) <{layerStats = dense<[-1.0, 2.0]> : tensor<2xf32>}> : (tensor<1x1x1x4xf32>) -> tensor<1x1x1x4xf32>
  %dw = "tfl.pseudo_const"() <{value = dense<[[-0.228, 0.337, -0.955, -0.077], [-0.664, -0.766, -0.882, 0.536], [-0.741, -0.505, -0.218, 0.743]]> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %db = "tfl.pseudo_const"() <{value = dense<[-0.839, -0.102, 0.099]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %6 = "tfl.fully_connected"(%5, %dw, %db) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x1x1x4xf32>, tensor<3x4xf32>, tensor<3xf32>) -> tensor<1x3xf32>
  %7 = "quantfork.stats"(%6) <{layerStats = dense<[-3.0, 2.0]> : tensor<2xf32>}> : (tensor<1x3xf32>) -> tensor<1x3xf32>
  %8 = "tfl.softmax"(%7) <{beta = 1.0 : f32}> : (tensor<1x3xf32>) -> tensor<1x3xf32>
  %9 = "quantfork.stats"(%8) <{layerStats = dense<[0.0, 0.9]> : tensor<2xf32>}> : (tensor<1x3xf32>) -> tensor<1x3xf32>
  return %9 : tensor<1x3xf32>
}
