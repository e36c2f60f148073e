// RUN: tfl-opt %s -tfl-prepare-quantize-dynamic-range -tfl-quantize="enable-dynamic-range-quantization=true" | FileCheck %s
// RUN: tfl-opt %s -tfl-prepare-quantize-dynamic-range -tfl-quantize="enable-dynamic-range-quantization=true enable-weight-only-quantization=true" | FileCheck --check-prefix=ONLY %s
// RUN: tfl-opt %s -tfl-prepare-quantize-dynamic-range -tfl-quantize="enable-dynamic-range-quantization=true ops-blocklist=tfl.conv_2d" | FileCheck --check-prefix=BLOCK %s

// CHECK-LABEL: func @conv
// CHECK: %[[W:.*]] = "tfl.pseudo_qconst"() <{qtype = tensor<4x3x3x64x!quant.uniform<i8<-127:127>:f32:0, {1.000000e+00,1.000000e+00,1.000000e+00,1.000000e+00}>>, value = dense<127> : tensor<4x3x3x64xi8>}>
// CHECK-NOT: tfl.dequantize
// CHECK: "tfl.conv_2d"(%arg0, %[[W]], %arg1)
// ONLY-LABEL: func @conv
// ONLY: %[[D:.*]] = "tfl.dequantize"
// ONLY: "tfl.conv_2d"(%arg0, %[[D]], %arg1)
// BLOCK-LABEL: func @conv
// BLOCK: %[[W:.*]] = "tfl.pseudo_qconst"
// BLOCK: %[[D:.*]] = "tfl.dequantize"(%[[W]])
// BLOCK: "tfl.conv_2d"(%arg0, %[[D]], %arg1)
func.func @conv(%arg0: tensor<1x8x8x64xf32>, %b: tensor<4xf32>) -> tensor<1x8x8x4xf32> {
  %w = arith.constant dense<127.0> : tensor<4x3x3x64xf32>
  %0 = "tfl.conv_2d"(%arg0, %w, %b) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x8x8x64xf32>, tensor<4x3x3x64xf32>, tensor<4xf32>) -> tensor<1x8x8x4xf32>
  return %0 : tensor<1x8x8x4xf32>
}

// The attribute stays when the weights are only stored as int8.
// CHECK-LABEL: func @dense
// CHECK: %[[W:.*]] = "tfl.pseudo_qconst"
// CHECK: "tfl.fully_connected"(%arg0, %[[W]], %arg1) <{asymmetric_quantize_inputs = true
// ONLY-LABEL: func @dense
// ONLY: "tfl.dequantize"
// ONLY: "tfl.fully_connected"{{.*}} <{asymmetric_quantize_inputs = true
func.func @dense(%arg0: tensor<1x512xf32>, %b: tensor<2xf32>) -> tensor<1x2xf32> {
  %w = arith.constant dense<127.0> : tensor<2x512xf32>
  %0 = "tfl.fully_connected"(%arg0, %w, %b) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x512xf32>, tensor<2x512xf32>, tensor<2xf32>) -> tensor<1x2xf32>
  return %0 : tensor<1x2xf32>
}

// A transposed convolution takes int8 weights in every mode.
// CHECK-LABEL: func @transpose_conv
// CHECK-NOT: tfl.dequantize
// CHECK: return
// ONLY-LABEL: func @transpose_conv
// ONLY-NOT: tfl.dequantize
// ONLY: return
func.func @transpose_conv(%arg0: tensor<32x4x4x128xf32>, %none: none) -> tensor<1x32x42x1xf32> {
  %shape = arith.constant dense<[1, 32, 42, 1]> : tensor<4xi32>
  %w = arith.constant dense<127.0> : tensor<1x32x42x128xf32>
  %0 = "tfl.transpose_conv"(%shape, %w, %arg0, %none) <{fused_activation_function = "NONE", padding = "SAME", stride_h = 2 : i32, stride_w = 2 : i32}> : (tensor<4xi32>, tensor<1x32x42x128xf32>, tensor<32x4x4x128xf32>, none) -> tensor<1x32x42x1xf32>
  return %0 : tensor<1x32x42x1xf32>
}

// A gather has no hybrid kernel in any mode.
// CHECK-LABEL: func @gather
// CHECK: %[[W:.*]] = "tfl.pseudo_qconst"
// CHECK: %[[D:.*]] = "tfl.dequantize"(%[[W]])
// CHECK: "tfl.gather"(%[[D]], %arg0)
// ONLY-LABEL: func @gather
// ONLY: tfl.dequantize
func.func @gather(%arg0: tensor<3xi32>) -> tensor<3x512xf32> {
  %w = arith.constant dense<127.0> : tensor<64x512xf32>
  %0 = "tfl.gather"(%w, %arg0) <{axis = 0 : i32, batch_dims = 0 : i32}> : (tensor<64x512xf32>, tensor<3xi32>) -> tensor<3x512xf32>
  return %0 : tensor<3x512xf32>
}

// CHECK-LABEL: func @embedding
// CHECK-NOT: tfl.dequantize
// CHECK: "tfl.embedding_lookup"(%arg0, %{{.*}}) : (tensor<3xi32>, tensor<64x512x!quant.uniform<i8<-127:127>:f32:0,
func.func @embedding(%arg0: tensor<3xi32>) -> tensor<3x512xf32> {
  %w = arith.constant dense<127.0> : tensor<64x512xf32>
  %0 = "tfl.embedding_lookup"(%arg0, %w) : (tensor<3xi32>, tensor<64x512xf32>) -> tensor<3x512xf32>
  return %0 : tensor<3x512xf32>
}

// Three users, three stored forms.
// CHECK-LABEL: func @shared
// CHECK-DAG: !quant.uniform<i8<-127:127>:f32:0, {1.000000e+00,1.000000e+00,1.000000e+00}>>, value
// CHECK-DAG: !quant.uniform<i8<-127:127>:f32:3, {{.*}}>>, value
// CHECK-DAG: !quant.uniform<i8<-127:127>:f32, 1.000000e+00>>, value
// BLOCK-LABEL: func @shared
// BLOCK: "tfl.conv_2d"(%arg0, %[[CONV:[^,]*]],
// BLOCK: "tfl.depthwise_conv_2d"(%arg1, %{{[0-9]+}}, %arg3) {{.*}} tensor<3x3x3x64x!quant
func.func @shared(%arg0: tensor<1x8x8x64xf32>, %arg1: tensor<3x8x8x64xf32>, %b0: tensor<3xf32>, %b1: tensor<64xf32>, %i: tensor<2xi32>) -> (tensor<1x8x8x3xf32>, tensor<3x8x8x64xf32>, tensor<2x3x3x64xf32>) {
  %w = arith.constant dense<127.0> : tensor<3x3x3x64xf32>
  %0 = "tfl.conv_2d"(%arg0, %w, %b0) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x8x8x64xf32>, tensor<3x3x3x64xf32>, tensor<3xf32>) -> tensor<1x8x8x3xf32>
  %1 = "tfl.depthwise_conv_2d"(%arg1, %w, %b1) <{depth_multiplier = 1 : i32, dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<3x8x8x64xf32>, tensor<3x3x3x64xf32>, tensor<64xf32>) -> tensor<3x8x8x64xf32>
  %2 = "tfl.gather"(%w, %i) <{axis = 0 : i32, batch_dims = 0 : i32}> : (tensor<3x3x3x64xf32>, tensor<2xi32>) -> tensor<2x3x3x64xf32>
  return %0, %1, %2 : tensor<1x8x8x3xf32>, tensor<3x8x8x64xf32>, tensor<2x3x3x64xf32>
}
