// RUN: tfl-opt %s -tfl-verify-hybrid-contract -split-input-file -verify-diagnostics

func.func @depthwise(%arg0: tensor<1x8x8x4xf32>, %w: tensor<1x3x3x4x!quant.uniform<i8<-127:127>:f32, 0.5>>, %b: tensor<4xf32>) -> tensor<1x8x8x4xf32> {
  // expected-error @+1 {{'tfl.depthwise_conv_2d' op has one scale for the 4 channels of its filter; its kernel reads one per channel}}
  %0 = "tfl.depthwise_conv_2d"(%arg0, %w, %b) <{depth_multiplier = 1 : i32, dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x8x8x4xf32>, tensor<1x3x3x4x!quant.uniform<i8<-127:127>:f32, 0.5>>, tensor<4xf32>) -> tensor<1x8x8x4xf32>
  return %0 : tensor<1x8x8x4xf32>
}

// -----

func.func @svdf(%arg0: tensor<1x3xf32>, %w: tensor<2x3x!quant.uniform<i8<-127:127>:f32, 0.5>>, %t: tensor<2x2xf32>, %n: none, %s: tensor<1x4xf32>) -> tensor<1x2xf32> {
  // expected-error @+1 {{has 'feature_weights' of type 'tensor<2x3x!quant.uniform<i8<-127:127>:f32, 5.000000e-01>>' but 'time_weights' of type 'tensor<2x2xf32>'; its kernel takes all weights as int8 or none}}
  %0 = "tfl.svdf"(%arg0, %w, %t, %n, %s) <{fused_activation_function = "NONE", rank = 1 : i32}> : (tensor<1x3xf32>, tensor<2x3x!quant.uniform<i8<-127:127>:f32, 0.5>>, tensor<2x2xf32>, none, tensor<1x4xf32>) -> tensor<1x2xf32>
  return %0 : tensor<1x2xf32>
}

// -----

func.func @zero_point(%arg0: tensor<1x4xf32>, %w: tensor<2x4x!quant.uniform<i8:f32, 0.5:3>>, %b: tensor<2xf32>) -> tensor<1x2xf32> {
  // expected-error @+1 {{has weights 'filter' of type '!quant.uniform<i8:f32, 5.000000e-01:3>'; hybrid kernels take signed weights without zero point}}
  %0 = "tfl.fully_connected"(%arg0, %w, %b) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x4xf32>, tensor<2x4x!quant.uniform<i8:f32, 0.5:3>>, tensor<2xf32>) -> tensor<1x2xf32>
  return %0 : tensor<1x2xf32>
}

// -----

func.func @left_over() -> tensor<2x!quant.uniform<i8:f32, 0.5>> {
  %w = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<2xf32>}> : () -> tensor<2xf32>
  // expected-error @+1 {{quantizes a constant at run time; its values could not be quantized in advance}}
  %0 = "tfl.quantize"(%w) <{qtype = tensor<2x!quant.uniform<i8:f32, 0.5>>}> : (tensor<2xf32>) -> tensor<2x!quant.uniform<i8:f32, 0.5>>
  return %0 : tensor<2x!quant.uniform<i8:f32, 0.5>>
}

// -----

func.func @quantfork(%arg0: tensor<2xf32>) -> tensor<2x!quant.uniform<i8:f32, 0.5>> {
  // expected-error @+1 {{'quantfork.qcast' op is left over from quantization}}
  %0 = "quantfork.qcast"(%arg0) : (tensor<2xf32>) -> tensor<2x!quant.uniform<i8:f32, 0.5>>
  return %0 : tensor<2x!quant.uniform<i8:f32, 0.5>>
}
