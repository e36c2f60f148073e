// RUN: tfl-opt %s -convert-tfl-to-tflk -split-input-file | FileCheck %s

// Every depth of the result is an image, whose channels are those of the depths that its window sees, real zeros where
// there is none.
// CHECK-LABEL: func @forward
// CHECK: %[[FILL:.*]] = linalg.fill {{.*}} outs({{.*}} : tensor<2x2x6x5x3x4xf32>)
// CHECK: %[[TAP0:.*]] = tensor.extract_slice %[[X:.*]][0, 1, 0, 0, 0, 0] [2, 1, 4, 5, 1, 4] [1, 2, 1, 1, 1, 1]
// CHECK: %[[ONE:.*]] = tensor.insert_slice %[[TAP0]] into %[[FILL]][0, 1, 1, 0, 0, 0]
// CHECK: tensor.extract_slice %[[X]][0, 0, 0, 0, 0, 0] [2, 2, 4, 5, 1, 4] [1, 2, 1, 1, 1, 1]
// CHECK: tensor.insert_slice %{{.*}} into %[[ONE]][0, 0, 1, 0, 1, 0]
// CHECK: tflk.conv ins({{.*}} : tensor<4x6x5x12xf32>, tensor<7x3x1x12xf32>) epilogue [#tflk<kind column>]
// CHECK-SAME: outs({{.*}} : tensor<4x4x5x7xf32>) attributes {dilations = array<i64: 1, 1>, groups = 1 : i64, strides = array<i64: 1, 1>, window = array<i64: 3, 1>}
// CHECK: arith.cmpf ogt
func.func @forward(%x: tensor<2x3x4x5x4xf32>, %w: tensor<3x3x1x4x7xf32>, %b: tensor<7xf32>) -> tensor<2x2x4x5x7xf32> {
  %0 = "tfl.conv_3d"(%x, %w, %b) <{dilation_d_factor = 1 : i32, dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "RELU", padding = "SAME", stride_d = 2 : i32, stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<2x3x4x5x4xf32>, tensor<3x3x1x4x7xf32>, tensor<7xf32>) -> tensor<2x2x4x5x7xf32>
  return %0 : tensor<2x2x4x5x7xf32>
}

// -----

// Transposed, the depths of the input go where the taps put them; there are zeros between its pixels, and windows of
// images are turned round.
// CHECK-LABEL: func @transposed
// CHECK: arith.constant dense<{{.*}}2.000000e+00{{.*}}1.000000e+00{{.*}}> : tensor<1x1x2x2xf32>
// CHECK: tensor.insert_slice %{{.*}} into %{{.*}}[0, 0, 0, 1, 0, 0] [1, 3, 4, 5, 1, 1] [1, 2, 1, 2, 1, 1]
// CHECK: tensor.insert_slice %{{.*}} into %{{.*}}[0, 1, 0, 1, 1, 0] [1, 3, 4, 5, 1, 1] [1, 2, 1, 2, 1, 1]
// CHECK: tflk.conv ins({{.*}} : tensor<6x4x11x2xf32>, tensor<1x1x2x2xf32>)
// CHECK-SAME: strides = array<i64: 1, 1>, window = array<i64: 1, 2>
func.func @transposed(%x: tensor<1x3x4x5x1xf32>) -> tensor<1x6x4x10x1xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<[[[[[1.0]], [[2.0]]]], [[[[1.0]], [[2.0]]]]]> : tensor<2x1x2x1x1xf32>}> : () -> tensor<2x1x2x1x1xf32>
  %o = "tfl.pseudo_const"() <{value = dense<[1, 6, 4, 10, 1]> : tensor<5xi32>}> : () -> tensor<5xi32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.conv_3d_transpose"(%o, %w, %x, %n) <{dilation_d_factor = 1 : i32, dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "VALID", stride_d = 2 : i32, stride_h = 1 : i32, stride_w = 2 : i32}> : (tensor<5xi32>, tensor<2x1x2x1x1xf32>, tensor<1x3x4x5x1xf32>, none) -> tensor<1x6x4x10x1xf32>
  return %0 : tensor<1x6x4x10x1xf32>
}
