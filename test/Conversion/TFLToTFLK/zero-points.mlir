// RUN: tfl-opt %s -convert-tfl-to-tflk -split-input-file | FileCheck %s

// Weights that do not fit into 8 bits without their zero point are moved by 128, and what the zero point adds is taken
// off every sum: zero point * sum of the row, which is a product with a column of ones.
// CHECK-LABEL: func @rows
// CHECK: %[[W:.*]] = arith.constant dense<{{\[\[\[}}-128, 127], [-1, 0]]]> : tensor<1x2x2xi8>
// CHECK: %[[ONES:.*]] = arith.constant dense<1> : tensor<1x1x2xi8>
// CHECK: %[[SUMS:.*]] = tflk.matmul ins(%[[X:.*]], %[[ONES]] : tensor<1x3x2xi8>, tensor<1x1x2xi8>) zero(%[[ZERO:.*]] : tensor<1xi32>) epilogue []
// CHECK-SAME: outs({{.*}} : tensor<1x3x1xi32>)
// CHECK: %[[ROWS:.*]] = tensor.collapse_shape %[[SUMS]] {{.*}} into tensor<3xi32>
// CHECK: tflk.matmul ins(%[[X]], %[[W]] : {{.*}}) zero(%[[ZERO]] : tensor<1xi32>) epilogue [#tflk<kind column>, #tflk<kind group>](%{{.*}}, %[[ROWS]] :
// CHECK: ^bb0(%[[SUM:.*]]: i32, %{{.*}}: f32, %[[ROW:.*]]: i32):
// CHECK-NEXT: %[[FACTOR:.*]] = arith.constant -28 : i32
// CHECK-NEXT: %[[PART:.*]] = arith.muli %[[ROW]], %[[FACTOR]]
// CHECK-NEXT: arith.subi %[[SUM]], %[[PART]]
func.func @rows(%x: tensor<3x2x!quant.uniform<u8:f32, 0.5:7>>) -> tensor<3x2x!quant.uniform<u8:f32, 1.0:3>> {
  %w = "tfl.pseudo_qconst"() <{qtype = tensor<2x2x!quant.uniform<u8:f32, 0.25:100>>, value = dense<[[0, 255], [127, 128]]> : tensor<2x2xui8>}> : () -> tensor<2x2x!quant.uniform<u8:f32, 0.25:100>>
  %b = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.fully_connected"(%x, %w, %b) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<3x2x!quant.uniform<u8:f32, 0.5:7>>, tensor<2x2x!quant.uniform<u8:f32, 0.25:100>>, none) -> tensor<3x2x!quant.uniform<u8:f32, 1.0:3>>
  return %0 : tensor<3x2x!quant.uniform<u8:f32, 1.0:3>>
}

// -----

// Those that fit have none any more.
// CHECK-LABEL: func @near
// CHECK: arith.constant dense<{{\[\[\[}}-100, 27], [0, 1]]]> : tensor<1x2x2xi8>
// CHECK-COUNT-1: tflk.matmul
// CHECK-NOT: tflk.matmul
func.func @near(%x: tensor<3x2x!quant.uniform<u8:f32, 0.5:7>>) -> tensor<3x2x!quant.uniform<u8:f32, 1.0:3>> {
  %w = "tfl.pseudo_qconst"() <{qtype = tensor<2x2x!quant.uniform<u8:f32, 0.25:100>>, value = dense<[[0, 127], [100, 101]]> : tensor<2x2xui8>}> : () -> tensor<2x2x!quant.uniform<u8:f32, 0.25:100>>
  %b = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.fully_connected"(%x, %w, %b) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<3x2x!quant.uniform<u8:f32, 0.5:7>>, tensor<2x2x!quant.uniform<u8:f32, 0.25:100>>, none) -> tensor<3x2x!quant.uniform<u8:f32, 1.0:3>>
  return %0 : tensor<3x2x!quant.uniform<u8:f32, 1.0:3>>
}

// -----

// The sums of windows are a convolution with ones, one for all channels.
// CHECK-LABEL: func @windows
// CHECK: %[[SUMS:.*]] = tflk.conv ins(%{{.*}}, %{{.*}} : tensor<1x4x4x2xi8>, tensor<1x2x2x2xi8>)
// CHECK-SAME: outs({{.*}} : tensor<1x3x3x1xi32>)
// CHECK: linalg.generic {{.*}} outs({{.*}} : tensor<1x3x3x1x3xi32>)
// CHECK: tflk.conv ins(%{{.*}}, %{{.*}} : tensor<1x4x4x2xi8>, tensor<3x2x2x2xi8>)
// CHECK-SAME: epilogue [#tflk<kind column>, #tflk<kind element>](%{{.*}}, %{{.*}} : tensor<3xf32>, tensor<1x3x3x3xi32>)
func.func @windows(%x: tensor<1x4x4x2x!quant.uniform<u8:f32, 0.5:7>>) -> tensor<1x3x3x3x!quant.uniform<u8:f32, 1.0:3>> {
  %w = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x2x2x!quant.uniform<u8:f32, 0.25:100>>, value = dense<255> : tensor<3x2x2x2xui8>}> : () -> tensor<3x2x2x2x!quant.uniform<u8:f32, 0.25:100>>
  %b = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.conv_2d"(%x, %w, %b) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, stride_h = 1 : i32, stride_w = 1 : i32, fused_activation_function = "NONE", padding = "VALID"}> : (tensor<1x4x4x2x!quant.uniform<u8:f32, 0.5:7>>, tensor<3x2x2x2x!quant.uniform<u8:f32, 0.25:100>>, none) -> tensor<1x3x3x3x!quant.uniform<u8:f32, 1.0:3>>
  return %0 : tensor<1x3x3x3x!quant.uniform<u8:f32, 1.0:3>>
}

// -----

// Depthwise weights are taken in f32, without their zero point.
// CHECK-LABEL: func @channels
// CHECK: %[[W:.*]] = arith.constant dense<{{\[\[\[}}-128, 127]]]> : tensor<1x1x2xi8>
// CHECK: linalg.generic {{.*}} ins(%[[W]]
// CHECK: %[[ZERO:.*]] = arith.constant -28 : i32
// CHECK: arith.subi %{{.*}}, %[[ZERO]]
// CHECK: tflk.depthwise
func.func @channels(%x: tensor<1x4x4x2x!quant.uniform<u8:f32, 0.5:7>>) -> tensor<1x4x4x2x!quant.uniform<u8:f32, 1.0:3>> {
  %w = "tfl.pseudo_qconst"() <{qtype = tensor<1x1x1x2x!quant.uniform<u8:f32, 0.25:100>>, value = dense<[[[[0, 255]]]]> : tensor<1x1x1x2xui8>}> : () -> tensor<1x1x1x2x!quant.uniform<u8:f32, 0.25:100>>
  %b = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.depthwise_conv_2d"(%x, %w, %b) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, stride_h = 1 : i32, stride_w = 1 : i32, depth_multiplier = 1 : i32, fused_activation_function = "NONE", padding = "VALID"}> : (tensor<1x4x4x2x!quant.uniform<u8:f32, 0.5:7>>, tensor<1x1x1x2x!quant.uniform<u8:f32, 0.25:100>>, none) -> tensor<1x4x4x2x!quant.uniform<u8:f32, 1.0:3>>
  return %0 : tensor<1x4x4x2x!quant.uniform<u8:f32, 1.0:3>>
}

// -----

// Windows whose sums may be larger are convolutions of groups of one channel, in integers.
// CHECK-LABEL: func @large_windows
// CHECK-NOT: tflk.depthwise
// CHECK: tflk.conv {{.*}}tensor<2x16x34x1xi8>
// CHECK-SAME: groups = 2
func.func @large_windows(%x: tensor<1x16x34x2x!quant.uniform<i8:f32, 0.5:7>>) -> tensor<1x1x1x2x!quant.uniform<i8:f32, 1.0:3>> {
  %w = "tfl.pseudo_qconst"() <{qtype = tensor<1x16x34x2x!quant.uniform<i8<-127:127>:f32, 0.25>>, value = dense<127> : tensor<1x16x34x2xi8>}> : () -> tensor<1x16x34x2x!quant.uniform<i8<-127:127>:f32, 0.25>>
  %b = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.depthwise_conv_2d"(%x, %w, %b) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, stride_h = 1 : i32, stride_w = 1 : i32, depth_multiplier = 1 : i32, fused_activation_function = "NONE", padding = "VALID"}> : (tensor<1x16x34x2x!quant.uniform<i8:f32, 0.5:7>>, tensor<1x16x34x2x!quant.uniform<i8<-127:127>:f32, 0.25>>, none) -> tensor<1x1x1x2x!quant.uniform<i8:f32, 1.0:3>>
  return %0 : tensor<1x1x1x2x!quant.uniform<i8:f32, 1.0:3>>
}
