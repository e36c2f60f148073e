// RUN: tfl-opt %s -convert-tfl-to-tflk -split-input-file | FileCheck %s

// Margins are in memory: zeros around the image, as many as SAME asks for.
// CHECK-LABEL: func @same
// CHECK: %[[ZERO:.*]] = arith.constant 0.000000e+00 : f32
// CHECK: %[[X:.*]] = tensor.pad %arg0 low[0, 1, 1, 0] high[0, 1, 1, 0]
// CHECK: tensor.yield %[[ZERO]]
// CHECK: tflk.conv ins(%[[X]], %{{.*}} : tensor<1x6x7x2xf32>, tensor<3x3x3x2xf32>)
// CHECK-SAME: outs(%{{.*}} : tensor<1x4x5x3xf32>) attributes {blank = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 1 : i64, strides = array<i64: 1, 1>, window = array<i64: 3, 3>}
func.func @same(%x: tensor<1x4x5x2xf32>, %w: tensor<3x3x3x2xf32>, %b: tensor<3xf32>) -> tensor<1x4x5x3xf32> {
  %0 = "tfl.conv_2d"(%x, %w, %b) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, stride_h = 1 : i32, stride_w = 1 : i32, fused_activation_function = "NONE", padding = "SAME"}> : (tensor<1x4x5x2xf32>, tensor<3x3x3x2xf32>, tensor<3xf32>) -> tensor<1x4x5x3xf32>
  return %0 : tensor<1x4x5x3xf32>
}

// -----

// The margin of a hybrid convolution is the business of quantization: with an even total more comes behind.
// CHECK-LABEL: func @hybrid
// CHECK: %[[Q:.*]]:3 = tflk.quantize qd8 ins(%arg0 : tensor<2x4x6x3xf32>) outs({{.*}}) {padding = array<i64: 0, 1, 0, 1>} -> tensor<2x5x7x3xi8>, tensor<2xf32>, tensor<2xi32>
// CHECK: tflk.conv ins(%[[Q]]#0, %{{.*}} : tensor<2x5x7x3xi8>, tensor<4x3x3x3xi8>) zero(%[[Q]]#2 : tensor<2xi32>)
// CHECK-SAME: strides = array<i64: 2, 2>, window = array<i64: 3, 3>
// One scale for the image: the product of both is made first.
// CHECK-NEXT: ^bb0(%[[SUM:.*]]: i32, %[[COLUMN:.*]]: f32, %[[IMAGE:.*]]: f32):
// CHECK-NEXT: %[[REAL:.*]] = arith.sitofp %[[SUM]]
// CHECK-NEXT: %[[SCALE:.*]] = arith.mulf %[[IMAGE]], %[[COLUMN]] : f32
// CHECK-NEXT: arith.mulf %[[REAL]], %[[SCALE]] : f32
func.func @hybrid(%x: tensor<2x4x6x3xf32>) -> tensor<2x2x3x4xf32> {
  %w = "tfl.pseudo_qconst"() <{qtype = tensor<4x3x3x3x!quant.uniform<i8<-127:127>:f32, 0.5>>, value = dense<1> : tensor<4x3x3x3xi8>}> : () -> tensor<4x3x3x3x!quant.uniform<i8<-127:127>:f32, 0.5>>
  %n = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.conv_2d"(%x, %w, %n) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, stride_h = 2 : i32, stride_w = 2 : i32, fused_activation_function = "NONE", padding = "SAME"}> : (tensor<2x4x6x3xf32>, tensor<4x3x3x3x!quant.uniform<i8<-127:127>:f32, 0.5>>, none) -> tensor<2x2x3x4xf32>
  return %0 : tensor<2x2x3x4xf32>
}

// -----

// A window of one pixel is a product of matrices.
// CHECK-LABEL: func @pixel
// CHECK-NOT: tflk.conv
// CHECK: tflk.matmul ins({{.*}} : tensor<1x20x3xf32>, tensor<1x4x3xf32>)
// CHECK-NOT: tflk.conv
func.func @pixel(%x: tensor<1x4x5x3xf32>, %w: tensor<4x1x1x3xf32>, %b: tensor<4xf32>) -> tensor<1x4x5x4xf32> {
  %0 = "tfl.conv_2d"(%x, %w, %b) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, stride_h = 1 : i32, stride_w = 1 : i32, fused_activation_function = "NONE", padding = "SAME"}> : (tensor<1x4x5x3xf32>, tensor<4x1x1x3xf32>, tensor<4xf32>) -> tensor<1x4x5x4xf32>
  return %0 : tensor<1x4x5x4xf32>
}

// -----

// But not with strides, which skip pixels.
// CHECK-LABEL: func @strided_pixel
// CHECK-NOT: tflk.matmul
// CHECK: tflk.conv
// CHECK-SAME: strides = array<i64: 2, 1>, window = array<i64: 1, 1>
func.func @strided_pixel(%x: tensor<1x4x5x3xf32>, %w: tensor<4x1x1x3xf32>, %b: tensor<4xf32>) -> tensor<1x2x5x4xf32> {
  %0 = "tfl.conv_2d"(%x, %w, %b) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, stride_h = 2 : i32, stride_w = 1 : i32, fused_activation_function = "NONE", padding = "VALID"}> : (tensor<1x4x5x3xf32>, tensor<4x1x1x3xf32>, tensor<4xf32>) -> tensor<1x2x5x4xf32>
  return %0 : tensor<1x2x5x4xf32>
}

// -----

// Fewer channels in the filter than in the input are groups; dilations stay, and VALID has no margin.
// CHECK-LABEL: func @groups
// CHECK-NOT: tensor.pad
// CHECK: tflk.conv ins(%arg0, %{{.*}} : tensor<1x7x5x6xf32>, tensor<4x3x2x3xf32>)
// CHECK-SAME: attributes {dilations = array<i64: 2, 3>, groups = 2 : i64, strides = array<i64: 1, 1>, window = array<i64: 3, 2>}
func.func @groups(%x: tensor<1x7x5x6xf32>, %w: tensor<4x3x2x3xf32>, %b: tensor<4xf32>) -> tensor<1x3x2x4xf32> {
  %0 = "tfl.conv_2d"(%x, %w, %b) <{dilation_h_factor = 2 : i32, dilation_w_factor = 3 : i32, stride_h = 1 : i32, stride_w = 1 : i32, fused_activation_function = "NONE", padding = "VALID"}> : (tensor<1x7x5x6xf32>, tensor<4x3x2x3xf32>, tensor<4xf32>) -> tensor<1x3x2x4xf32>
  return %0 : tensor<1x3x2x4xf32>
}

// -----

// The margin of stored integers is their zero point, as an unsigned number: -100 + 128.
// CHECK-LABEL: func @int8
// CHECK: %[[ZERO:.*]] = arith.constant 28 : i8
// CHECK: tensor.yield %[[ZERO]] : i8
// CHECK: arith.constant dense<28> : tensor<1xi32>
// CHECK: tflk.conv
func.func @int8(%x: tensor<1x4x5x2x!quant.uniform<i8:f32, 0.125:-100>>) -> tensor<1x4x5x1x!quant.uniform<i8:f32, 0.25>> {
  %w = "tfl.pseudo_qconst"() <{qtype = tensor<1x3x3x2x!quant.uniform<i8<-127:127>:f32, 0.5>>, value = dense<1> : tensor<1x3x3x2xi8>}> : () -> tensor<1x3x3x2x!quant.uniform<i8<-127:127>:f32, 0.5>>
  %n = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.conv_2d"(%x, %w, %n) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, stride_h = 1 : i32, stride_w = 1 : i32, fused_activation_function = "NONE", padding = "SAME"}> : (tensor<1x4x5x2x!quant.uniform<i8:f32, 0.125:-100>>, tensor<1x3x3x2x!quant.uniform<i8<-127:127>:f32, 0.5>>, none) -> tensor<1x4x5x1x!quant.uniform<i8:f32, 0.25>>
  return %0 : tensor<1x4x5x1x!quant.uniform<i8:f32, 0.25>>
}
