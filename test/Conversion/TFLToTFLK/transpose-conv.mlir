// RUN: tfl-opt %s -convert-tfl-to-tflk -split-input-file | FileCheck %s

// A convolution of the input with zeros between its pixels; the window is turned round.
// CHECK-LABEL: func @strides
// CHECK: arith.constant dense<{{\[\[\[\[}}6.000000e+00], [5.000000e+00], [4.000000e+00]], {{\[\[}}3.000000e+00], [2.000000e+00], [1.000000e+00]]]]> : tensor<1x2x3x1xf32>
// CHECK: linalg.fill {{.*}} tensor<1x5x9x1xf32>
// CHECK: tensor.insert_slice %arg0 into %{{.*}}[0, 1, 2, 0] [1, 2, 3, 1] [1, 2, 2, 1] : tensor<1x2x3x1xf32> into tensor<1x5x9x1xf32>
// CHECK: tflk.conv ins({{.*}} : tensor<1x5x9x1xf32>, tensor<1x2x3x1xf32>)
// CHECK-SAME: outs({{.*}} : tensor<1x4x7x1xf32>) attributes {dilations = array<i64: 1, 1>, groups = 1 : i64, strides = array<i64: 1, 1>, window = array<i64: 2, 3>}
func.func @strides(%x: tensor<1x2x3x1xf32>) -> tensor<1x4x7x1xf32> {
  %o = "tfl.pseudo_const"() <{value = dense<[1, 4, 7, 1]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %w = "tfl.pseudo_const"() <{value = dense<[[[[1.0], [2.0], [3.0]], [[4.0], [5.0], [6.0]]]]> : tensor<1x2x3x1xf32>}> : () -> tensor<1x2x3x1xf32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.transpose_conv"(%o, %w, %x, %n) <{stride_h = 2 : i32, stride_w = 2 : i32, fused_activation_function = "NONE", padding = "VALID"}> : (tensor<4xi32>, tensor<1x2x3x1xf32>, tensor<1x2x3x1xf32>, none) -> tensor<1x4x7x1xf32>
  return %0 : tensor<1x4x7x1xf32>
}

// -----

// Hybrid: the zeros are there before the input is quantized, the margins come while it is.
// CHECK-LABEL: func @hybrid
// CHECK: arith.constant dense<{{\[\[\[\[}}4], [3]], {{\[\[}}2], [1]]]]> : tensor<1x2x2x1xi8>
// CHECK: tflk.quantize qd8 ins({{.*}} : tensor<1x3x3x1xf32>) {{.*}} {padding = array<i64: 1, 1, 1, 1>} -> tensor<1x5x5x1xi8>
// CHECK: tflk.conv
func.func @hybrid(%x: tensor<1x2x2x1xf32>) -> tensor<1x4x4x1xf32> {
  %o = "tfl.pseudo_const"() <{value = dense<[1, 4, 4, 1]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %w = "tfl.pseudo_qconst"() <{qtype = tensor<1x2x2x1x!quant.uniform<i8<-127:127>:f32, 0.5>>, value = dense<[[[[1], [2]], [[3], [4]]]]> : tensor<1x2x2x1xi8>}> : () -> tensor<1x2x2x1x!quant.uniform<i8<-127:127>:f32, 0.5>>
  %n = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.transpose_conv"(%o, %w, %x, %n) <{stride_h = 2 : i32, stride_w = 2 : i32, fused_activation_function = "NONE", padding = "SAME"}> : (tensor<4xi32>, tensor<1x2x2x1x!quant.uniform<i8<-127:127>:f32, 0.5>>, tensor<1x2x2x1xf32>, none) -> tensor<1x4x4x1xf32>
  return %0 : tensor<1x4x4x1xf32>
}

// -----

// Where the window is smaller than the stride, pixels at the end may add to nothing.
// CHECK-LABEL: func @left_out
// CHECK: %[[PART:.*]] = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 2, 2, 1]
// CHECK: tensor.insert_slice %[[PART]] into %{{.*}}[0, 0, 0, 0] [1, 2, 2, 1] [1, 3, 3, 1] : tensor<1x2x2x1xf32> into tensor<1x4x4x1xf32>
func.func @left_out(%x: tensor<1x3x3x1xf32>) -> tensor<1x4x4x1xf32> {
  %o = "tfl.pseudo_const"() <{value = dense<[1, 4, 4, 1]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %w = "tfl.pseudo_const"() <{value = dense<2.0> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.transpose_conv"(%o, %w, %x, %n) <{stride_h = 3 : i32, stride_w = 3 : i32, fused_activation_function = "NONE", padding = "VALID"}> : (tensor<4xi32>, tensor<1x1x1x1xf32>, tensor<1x3x3x1xf32>, none) -> tensor<1x4x4x1xf32>
  return %0 : tensor<1x4x4x1xf32>
}

// -----

// Of integers all through, the place between pixels holds the zero point.
// CHECK-LABEL: func @integers
// CHECK: %[[ZERO:.*]] = arith.constant -121 : i8
// CHECK: linalg.fill ins(%[[ZERO]] : i8) outs({{.*}} : tensor<1x5x5x1xi8>)
// CHECK: tflk.conv ins({{.*}} : tensor<1x5x5x1xi8>, tensor<1x2x2x1xi8>) zero(
// CHECK-SAME: outs({{.*}} : tensor<1x4x4x1xi8>)
func.func @integers(%x: tensor<1x2x2x1x!quant.uniform<i8:f32, 0.5:7>>) -> tensor<1x4x4x1x!quant.uniform<i8:f32, 0.25:3>> {
  %o = "tfl.pseudo_const"() <{value = dense<[1, 4, 4, 1]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %w = "tfl.pseudo_qconst"() <{qtype = tensor<1x2x2x1x!quant.uniform<i8<-127:127>:f32, 0.5>>, value = dense<[[[[1], [2]], [[3], [4]]]]> : tensor<1x2x2x1xi8>}> : () -> tensor<1x2x2x1x!quant.uniform<i8<-127:127>:f32, 0.5>>
  %n = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.transpose_conv"(%o, %w, %x, %n) <{stride_h = 2 : i32, stride_w = 2 : i32, fused_activation_function = "NONE", padding = "SAME"}> : (tensor<4xi32>, tensor<1x2x2x1x!quant.uniform<i8<-127:127>:f32, 0.5>>, tensor<1x2x2x1x!quant.uniform<i8:f32, 0.5:7>>, none) -> tensor<1x4x4x1x!quant.uniform<i8:f32, 0.25:3>>
  return %0 : tensor<1x4x4x1x!quant.uniform<i8:f32, 0.25:3>>
}

// -----

// MediaPipe's custom operator of the same kind: padding is SAME, strides are 2.
// CHECK-LABEL: func @custom
// CHECK-NOT: tfl.custom
// CHECK: tflk.conv ins({{.*}} : tensor<1x5x5x1xf32>, tensor<1x2x2x1xf32>) epilogue [#tflk<kind column>]
func.func @custom(%x: tensor<1x2x2x1xf32>) -> tensor<1x4x4x1xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<2.0> : tensor<1x2x2x1xf32>}> : () -> tensor<1x2x2x1xf32>
  %b = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %0 = "tfl.custom"(%x, %w, %b) <{custom_code = "Convolution2DTransposeBias", custom_option = #tfl<const_bytes : "0x010000000200000002000000">}> : (tensor<1x2x2x1xf32>, tensor<1x2x2x1xf32>, tensor<1xf32>) -> tensor<1x4x4x1xf32>
  return %0 : tensor<1x4x4x1xf32>
}
