// RUN: tfl-opt %s -tfl-prepare-quantize-dynamic-range | FileCheck %s
// RUN: tfl-opt %s -tfl-prepare-quantize-dynamic-range="enable-dynamic-range-per-channel-quantization=false" | FileCheck --check-prefix=TENSOR %s
// RUN: tfl-opt %s -tfl-prepare-quantize-dynamic-range="enable-dynamic-range-per-channel-quantization-for-dense-layers=false" | FileCheck --check-prefix=DENSE %s

// A convolution gets one scale per output channel; its bias stays float, ranges disappear.
// CHECK-LABEL: func @conv
// CHECK: %[[W:.*]] = arith.constant dense<1.270000e+02> : tensor<64x3x3x3xf32>
// CHECK: %[[Q:.*]] = "tfl.quantize"(%[[W]]) <{qtype = tensor<64x3x3x3x!quant.uniform<i8<-127:127>:f32:0, {1.000000e+00,1.000000e+00,
// CHECK: %[[D:.*]] = "tfl.dequantize"(%[[Q]])
// CHECK: %[[B:.*]] = arith.constant dense<0.000000e+00> : tensor<64xf32>
// CHECK-NOT: quantfork.stats
// CHECK: "tfl.conv_2d"(%arg0, %[[D]], %[[B]])
// CHECK-NOT: asymmetric_quantize_inputs
// TENSOR-LABEL: func @conv
// TENSOR: tensor<64x3x3x3x!quant.uniform<i8<-127:127>:f32, 1.000000e+00>>
func.func @conv(%arg0: tensor<1x224x224x3xf32>) -> tensor<1x112x112x64xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<127.0> : tensor<64x3x3x3xf32>}> : () -> tensor<64x3x3x3xf32>
  %b = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<64xf32>}> : () -> tensor<64xf32>
  %x = "quantfork.stats"(%arg0) <{layerStats = dense<[0.0, 1.0]> : tensor<2xf32>}> : (tensor<1x224x224x3xf32>) -> tensor<1x224x224x3xf32>
  %0 = "tfl.conv_2d"(%x, %w, %b) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 2 : i32, stride_w = 2 : i32}> : (tensor<1x224x224x3xf32>, tensor<64x3x3x3xf32>, tensor<64xf32>) -> tensor<1x112x112x64xf32>
  return %0 : tensor<1x112x112x64xf32>
}

// The scale of ones: 1/127 as a double.
// CHECK-LABEL: func @depthwise
// CHECK: "tfl.quantize"(%{{.*}}) <{qtype = tensor<1x32x32x3x!quant.uniform<i8<-127:127>:f32:3, {0.0078740157480314959,0.0078740157480314959,0.0078740157480314959}>>}>
// TENSOR-LABEL: func @depthwise
// TENSOR: tensor<1x32x32x3x!quant.uniform<i8<-127:127>:f32, 0.0078740157480314959>>
func.func @depthwise(%arg0: tensor<1x224x224x3xf32>, %b: tensor<3xf32>) -> tensor<1x224x224x3xf32> {
  %w = arith.constant dense<1.0> : tensor<1x32x32x3xf32>
  %0 = "tfl.depthwise_conv_2d"(%arg0, %w, %b) <{depth_multiplier = 1 : i32, dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x224x224x3xf32>, tensor<1x32x32x3xf32>, tensor<3xf32>) -> tensor<1x224x224x3xf32>
  return %0 : tensor<1x224x224x3xf32>
}

// CHECK-LABEL: func @dense
// CHECK: tensor<2x512x!quant.uniform<i8<-127:127>:f32:0, {1.000000e+00,1.000000e+00}>>
// CHECK: "tfl.fully_connected"{{.*}} <{asymmetric_quantize_inputs = true, fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}>
// DENSE-LABEL: func @dense
// DENSE: tensor<2x512x!quant.uniform<i8<-127:127>:f32, 1.000000e+00>>
// DENSE: asymmetric_quantize_inputs = true
func.func @dense(%arg0: tensor<1x512xf32>, %b: tensor<2xf32>) -> tensor<1x2xf32> {
  %w = arith.constant dense<127.0> : tensor<2x512xf32>
  %0 = "tfl.fully_connected"(%arg0, %w, %b) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x512xf32>, tensor<2x512xf32>, tensor<2xf32>) -> tensor<1x2xf32>
  return %0 : tensor<1x2xf32>
}

// 1024 elements are enough, and only the right side counts. An attribute that says false is overridden.
// CHECK-LABEL: func @batch_matmul
// CHECK: tensor<512x2x!quant.uniform<i8<-127:127>:f32, 1.000000e+00>>
// CHECK: "tfl.batch_matmul"(%arg0, %{{.*}}) <{adj_x = false, adj_y = false, asymmetric_quantize_inputs = true}>
// CHECK-NOT: tfl.quantize
// CHECK: "tfl.batch_matmul"(%{{.*}}, %arg1) <{adj_x = false, adj_y = false}>
// CHECK: "tfl.batch_matmul"(%arg0, %arg1) <{adj_x = false, adj_y = false}>
func.func @batch_matmul(%arg0: tensor<1x3x512xf32>, %arg1: tensor<1x512x2xf32>) -> (tensor<1x3x2xf32>, tensor<1x3x2xf32>, tensor<1x3x2xf32>) {
  %w = arith.constant dense<127.0> : tensor<512x2xf32>
  %l = arith.constant dense<1.0> : tensor<1x3x512xf32>
  %0 = "tfl.batch_matmul"(%arg0, %w) <{adj_x = false, adj_y = false, asymmetric_quantize_inputs = false}> : (tensor<1x3x512xf32>, tensor<512x2xf32>) -> tensor<1x3x2xf32>
  %1 = "tfl.batch_matmul"(%l, %arg1) <{adj_x = false, adj_y = false}> : (tensor<1x3x512xf32>, tensor<1x512x2xf32>) -> tensor<1x3x2xf32>
  %2 = "tfl.batch_matmul"(%arg0, %arg1) <{adj_x = false, adj_y = false}> : (tensor<1x3x512xf32>, tensor<1x512x2xf32>) -> tensor<1x3x2xf32>
  return %0, %1, %2 : tensor<1x3x2xf32>, tensor<1x3x2xf32>, tensor<1x3x2xf32>
}

// CHECK-LABEL: func @returned
// CHECK-NOT: tfl.quantize
// CHECK: return
func.func @returned() -> tensor<32x32xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<32x32xf32>}> : () -> tensor<32x32xf32>
  return %w : tensor<32x32xf32>
}

// CHECK-LABEL: func @transpose_conv
// CHECK: tensor<1x32x42x128x!quant.uniform<i8<-127:127>:f32:0, {1.000000e+00}>>
func.func @transpose_conv(%arg0: tensor<32x4x4x128xf32>, %none: none) -> tensor<1x32x42x1xf32> {
  %shape = arith.constant dense<[1, 32, 42, 1]> : tensor<4xi32>
  %w = arith.constant dense<127.0> : tensor<1x32x42x128xf32>
  %0 = "tfl.transpose_conv"(%shape, %w, %arg0, %none) <{fused_activation_function = "NONE", padding = "SAME", stride_h = 2 : i32, stride_w = 2 : i32}> : (tensor<4xi32>, tensor<1x32x42x128xf32>, tensor<32x4x4x128xf32>, none) -> tensor<1x32x42x1xf32>
  return %0 : tensor<1x32x42x1xf32>
}

// CHECK-LABEL: func @gather
// CHECK: tensor<64x512x!quant.uniform<i8<-127:127>:f32, 1.000000e+00>>
func.func @gather(%arg0: tensor<3xi32>) -> tensor<3x512xf32> {
  %w = arith.constant dense<127.0> : tensor<64x512xf32>
  %0 = "tfl.gather"(%w, %arg0) <{axis = 0 : i32, batch_dims = 0 : i32}> : (tensor<64x512xf32>, tensor<3xi32>) -> tensor<3x512xf32>
  return %0 : tensor<3x512xf32>
}

// No kernel of conv_3d has int8 weights.
// CHECK-LABEL: func @conv_3d
// CHECK-NOT: tfl.quantize
// CHECK: return
func.func @conv_3d(%arg0: tensor<?x28x28x28x8xf32>, %none: none) -> tensor<?x26x26x26x16xf32> {
  %w = arith.constant dense<1.0> : tensor<3x3x3x8x16xf32>
  %0 = "tfl.conv_3d"(%arg0, %w, %none) <{dilation_d_factor = 1 : i32, dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "VALID", stride_d = 1 : i32, stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<?x28x28x28x8xf32>, tensor<3x3x3x8x16xf32>, none) -> tensor<?x26x26x26x16xf32>
  return %0 : tensor<?x26x26x26x16xf32>
}

// A shared constant: one pair for each stored type.
// CHECK-LABEL: func @shared
// CHECK-DAG: tensor<3x3x3x64x!quant.uniform<i8<-127:127>:f32:3,
// CHECK-DAG: tensor<3x3x3x64x!quant.uniform<i8<-127:127>:f32:0, {1.000000e+00,1.000000e+00,1.000000e+00}>>
// TENSOR-LABEL: func @shared
// TENSOR: %[[Q:.*]] = "tfl.quantize"
// TENSOR: %[[D:.*]] = "tfl.dequantize"(%[[Q]])
// TENSOR-NOT: tfl.quantize
// TENSOR: "tfl.conv_2d"(%arg0, %[[D]]
// TENSOR: "tfl.depthwise_conv_2d"(%arg1, %[[D]]
func.func @shared(%arg0: tensor<1x8x8x64xf32>, %arg1: tensor<3x8x8x64xf32>, %b0: tensor<3xf32>, %b1: tensor<64xf32>) -> (tensor<1x8x8x3xf32>, tensor<3x8x8x64xf32>) {
  %w = arith.constant dense<127.0> : tensor<3x3x3x64xf32>
  %0 = "tfl.conv_2d"(%arg0, %w, %b0) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x8x8x64xf32>, tensor<3x3x3x64xf32>, tensor<3xf32>) -> tensor<1x8x8x3xf32>
  %1 = "tfl.depthwise_conv_2d"(%arg1, %w, %b1) <{depth_multiplier = 1 : i32, dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<3x8x8x64xf32>, tensor<3x3x3x64xf32>, tensor<64xf32>) -> tensor<3x8x8x64xf32>
  return %0, %1 : tensor<1x8x8x3xf32>, tensor<3x8x8x64xf32>
}
