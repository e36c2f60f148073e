// RUN: tfl-opt %s -tfl-optimize=check-patterns=true | FileCheck %s
// RUN: tfl-opt %s -tfl-optimize="enable-strict-qdq-mode=true" | FileCheck --check-prefix=STRICT %s
// RUN: tfl-opt %s -tfl-optimize="disable-fuse-mul-and-fc=true" | FileCheck --check-prefix=NOFC %s
// RUN: tfl-opt %s -tfl-optimize -mlir-print-debuginfo | FileCheck --check-prefix=NAMES %s

// A batch normalization after training: factor, then offset, then activation.
// CHECK-LABEL: func @batch_norm
// CHECK-DAG: %[[W:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[\[\[}}2.000000e+00, 4.000000e+00]]], {{\[\[\[}}9.000000e+00, 1.200000e+01]]]]> : tensor<2x1x1x2xf32>}>
// CHECK-DAG: %[[B:.*]] = "tfl.pseudo_const"() <{value = dense<[2.100000e+01, 6.200000e+01]> : tensor<2xf32>}>
// CHECK: %[[C:.*]] = "tfl.conv_2d"(%arg0, %[[W]], %[[B]]) <{{{.*}}fused_activation_function = "RELU"
// CHECK: return %[[C]]
// NAMES-LABEL: func @batch_norm
// NAMES-DAG: dense<{{\[\[\[\[}}2.000000e+00, {{.*}} loc(#[[W:.*]])
// NAMES-DAG: dense<[2.100000e+01, {{.*}} loc(#[[B:.*]])
// NAMES: "tfl.conv_2d"{{.*}} loc(#[[R:.*]])
// Factors stay in strict mode: the filter may have a scale of its own.
// STRICT-LABEL: func @batch_norm
// STRICT: tfl.mul
func.func @batch_norm(%arg0: tensor<1x8x8x2xf32>) -> tensor<1x8x8x2xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<[[[[1.0, 2.0]]], [[[3.0, 4.0]]]]> : tensor<2x1x1x2xf32>}> : () -> tensor<2x1x1x2xf32> loc("weights")
  %b = "tfl.pseudo_const"() <{value = dense<[5.0, 10.0]> : tensor<2xf32>}> : () -> tensor<2xf32> loc("bias")
  %scale = "tfl.pseudo_const"() <{value = dense<[2.0, 3.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %offset = "tfl.pseudo_const"() <{value = dense<[[[[11.0, 32.0]]]]> : tensor<1x1x1x2xf32>}> : () -> tensor<1x1x1x2xf32>
  %0 = "tfl.conv_2d"(%arg0, %w, %b) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x8x8x2xf32>, tensor<2x1x1x2xf32>, tensor<2xf32>) -> tensor<1x8x8x2xf32> loc("conv")
  %1 = tfl.mul(%0, %scale) <{fused_activation_function = "NONE"}> : (tensor<1x8x8x2xf32>, tensor<2xf32>) -> tensor<1x8x8x2xf32>
  %2 = tfl.add(%1, %offset) <{fused_activation_function = "NONE"}> : (tensor<1x8x8x2xf32>, tensor<1x1x1x2xf32>) -> tensor<1x8x8x2xf32>
  %3 = "tfl.relu"(%2) : (tensor<1x8x8x2xf32>) -> tensor<1x8x8x2xf32> loc("relu")
  return %3 : tensor<1x8x8x2xf32>
}

// Depthwise filters have their channels last; a scalar is a value per channel, and a layer without a bias gets one.
// CHECK-LABEL: func @depthwise
// CHECK-DAG: dense<{{\[\[\[\[}}5.000000e-01, 1.000000e+00, 1.500000e+00, 2.000000e+00]]]]> : tensor<1x1x1x4xf32>
// CHECK-DAG: dense<-1.000000e+00> : tensor<4xf32>
// CHECK: "tfl.depthwise_conv_2d"(%arg0,
// CHECK-NOT: tfl.sub
// CHECK-NOT: tfl.div
func.func @depthwise(%arg0: tensor<1x8x8x2xf32>) -> tensor<1x8x8x4xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<[[[[1.0, 2.0, 3.0, 4.0]]]]> : tensor<1x1x1x4xf32>}> : () -> tensor<1x1x1x4xf32>
  %none = "tfl.no_value"() <{value}> : () -> none
  %two = "tfl.pseudo_const"() <{value = dense<2.0> : tensor<f32>}> : () -> tensor<f32>
  %one = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %0 = "tfl.depthwise_conv_2d"(%arg0, %w, %none) <{depth_multiplier = 2 : i32, dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x8x8x2xf32>, tensor<1x1x1x4xf32>, none) -> tensor<1x8x8x4xf32>
  %1 = tfl.div(%0, %two) <{fused_activation_function = "NONE"}> : (tensor<1x8x8x4xf32>, tensor<f32>) -> tensor<1x8x8x4xf32>
  %2 = tfl.sub(%1, %one) <{fused_activation_function = "NONE"}> : (tensor<1x8x8x4xf32>, tensor<1xf32>) -> tensor<1x8x8x4xf32>
  return %2 : tensor<1x8x8x4xf32>
}

// CHECK-LABEL: func @dense
// CHECK-DAG: %[[W:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}2.000000e+00, 4.000000e+00, 6.000000e+00], [1.200000e+01, 1.500000e+01, 1.800000e+01]]>
// CHECK-DAG: %[[B:.*]] = "tfl.pseudo_const"() <{value = dense<[2.000000e+00, 6.000000e+00]>
// CHECK: "tfl.fully_connected"(%arg0, %[[W]], %[[B]]) <{fused_activation_function = "RELU6"
// NOFC-LABEL: func @dense
// NOFC: tfl.mul
func.func @dense(%arg0: tensor<?x3xf32>) -> tensor<?x2xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %b = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %scale = "tfl.pseudo_const"() <{value = dense<[[2.0, 3.0]]> : tensor<1x2xf32>}> : () -> tensor<1x2xf32>
  %0 = "tfl.fully_connected"(%arg0, %w, %b) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<?x3xf32>, tensor<2x3xf32>, tensor<2xf32>) -> tensor<?x2xf32>
  %1 = tfl.mul(%0, %scale) <{fused_activation_function = "RELU6"}> : (tensor<?x2xf32>, tensor<1x2xf32>) -> tensor<?x2xf32>
  return %1 : tensor<?x2xf32>
}

// transpose_conv takes a bias, but no activation: not one that the sum has already.
// CHECK-LABEL: func @transpose_conv
// CHECK: %[[B:.*]] = "tfl.pseudo_const"() <{value = dense<[1.000000e+00, 2.000000e+00]> : tensor<2xf32>}>
// CHECK: %[[C:.*]] = "tfl.transpose_conv"(%{{.*}}, %{{.*}}, %arg0, %{{.*}})
// CHECK-NEXT: return %[[C]]
// CHECK-LABEL: func @transpose_conv_relu
// CHECK: tfl.add{{.*}} <{fused_activation_function = "RELU"}>
func.func @transpose_conv(%arg0: tensor<1x4x4x1xf32>) -> tensor<1x4x4x2xf32> {
  %shape = "tfl.pseudo_const"() <{value = dense<[1, 4, 4, 2]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %w = "tfl.pseudo_const"() <{value = dense<[[[[1.0]]], [[[2.0]]]]> : tensor<2x1x1x1xf32>}> : () -> tensor<2x1x1x1xf32>
  %none = "tfl.no_value"() <{value}> : () -> none
  %offset = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %0 = "tfl.transpose_conv"(%shape, %w, %arg0, %none) <{fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<4xi32>, tensor<2x1x1x1xf32>, tensor<1x4x4x1xf32>, none) -> tensor<1x4x4x2xf32>
  %1 = tfl.add(%offset, %0) <{fused_activation_function = "NONE"}> : (tensor<2xf32>, tensor<1x4x4x2xf32>) -> tensor<1x4x4x2xf32>
  return %1 : tensor<1x4x4x2xf32>
}
func.func @transpose_conv_relu(%arg0: tensor<1x4x4x1xf32>) -> tensor<1x4x4x2xf32> {
  %shape = "tfl.pseudo_const"() <{value = dense<[1, 4, 4, 2]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %w = "tfl.pseudo_const"() <{value = dense<[[[[1.0]]], [[[2.0]]]]> : tensor<2x1x1x1xf32>}> : () -> tensor<2x1x1x1xf32>
  %none = "tfl.no_value"() <{value}> : () -> none
  %offset = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %0 = "tfl.transpose_conv"(%shape, %w, %arg0, %none) <{fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<4xi32>, tensor<2x1x1x1xf32>, tensor<1x4x4x1xf32>, none) -> tensor<1x4x4x2xf32>
  %1 = tfl.add(%offset, %0) <{fused_activation_function = "NONE"}> : (tensor<2xf32>, tensor<1x4x4x2xf32>) -> tensor<1x4x4x2xf32>
  %2 = "tfl.relu"(%1) : (tensor<1x4x4x2xf32>) -> tensor<1x4x4x2xf32>
  return %2 : tensor<1x4x4x2xf32>
}

// Arithmetic on the input: [1, 2; 3, 4] applied to (x - [1, 2]) * 2.
// CHECK-LABEL: func @input
// CHECK-DAG: %[[W:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}2.000000e+00, 4.000000e+00], [6.000000e+00, 8.000000e+00]]>
// CHECK-DAG: %[[B:.*]] = "tfl.pseudo_const"() <{value = dense<[-1.000000e+01, -2.200000e+01]>
// CHECK: "tfl.fully_connected"(%arg0, %[[W]], %[[B]])
// STRICT-LABEL: func @input
// STRICT: tfl.sub
// STRICT: tfl.mul
func.func @input(%arg0: tensor<?x2xf32>) -> tensor<?x2xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %none = "tfl.no_value"() <{value}> : () -> none
  %offset = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %two = "tfl.pseudo_const"() <{value = dense<2.0> : tensor<f32>}> : () -> tensor<f32>
  %0 = tfl.sub(%arg0, %offset) <{fused_activation_function = "NONE"}> : (tensor<?x2xf32>, tensor<2xf32>) -> tensor<?x2xf32>
  %1 = tfl.mul(%0, %two) <{fused_activation_function = "NONE"}> : (tensor<?x2xf32>, tensor<f32>) -> tensor<?x2xf32>
  %2 = "tfl.fully_connected"(%1, %w, %none) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<?x2xf32>, tensor<2x2xf32>, none) -> tensor<?x2xf32>
  return %2 : tensor<?x2xf32>
}

// Padding is zero whatever is added to the input: a factor moves, an offset stays, unless nothing is padded.
// CHECK-LABEL: func @padded
// CHECK: %[[A:.*]] = tfl.add(%arg0,
// CHECK: %[[C:.*]] = "tfl.conv_2d"(%[[A]],
// CHECK: %[[D:.*]] = "tfl.conv_2d"(%arg0,
// CHECK: %[[E:.*]] = "tfl.depthwise_conv_2d"(%arg0,
// CHECK: return %[[C]], %[[D]], %[[E]]
func.func @padded(%arg0: tensor<1x4x4x2xf32>) -> (tensor<1x4x4x1xf32>, tensor<1x4x4x1xf32>, tensor<1x3x3x2xf32>) {
  %w = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<1x2x2x2xf32>}> : () -> tensor<1x2x2x2xf32>
  %none = "tfl.no_value"() <{value}> : () -> none
  %c = "tfl.pseudo_const"() <{value = dense<2.0> : tensor<f32>}> : () -> tensor<f32>
  %0 = tfl.add(%arg0, %c) <{fused_activation_function = "NONE"}> : (tensor<1x4x4x2xf32>, tensor<f32>) -> tensor<1x4x4x2xf32>
  %1 = "tfl.conv_2d"(%0, %w, %none) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x4x4x2xf32>, tensor<1x2x2x2xf32>, none) -> tensor<1x4x4x1xf32>
  %2 = tfl.mul(%arg0, %c) <{fused_activation_function = "NONE"}> : (tensor<1x4x4x2xf32>, tensor<f32>) -> tensor<1x4x4x2xf32>
  %3 = "tfl.conv_2d"(%2, %w, %none) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x4x4x2xf32>, tensor<1x2x2x2xf32>, none) -> tensor<1x4x4x1xf32>
  %4 = tfl.add(%arg0, %c) <{fused_activation_function = "NONE"}> : (tensor<1x4x4x2xf32>, tensor<f32>) -> tensor<1x4x4x2xf32>
  %5 = "tfl.depthwise_conv_2d"(%4, %w, %none) <{depth_multiplier = 1 : i32, dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "VALID", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x4x4x2xf32>, tensor<1x2x2x2xf32>, none) -> tensor<1x3x3x2xf32>
  return %1, %3, %5 : tensor<1x4x4x1xf32>, tensor<1x4x4x1xf32>, tensor<1x3x3x2xf32>
}

// A large filter that another layer uses too is not copied, a small one is; a bias is always small enough.
// CHECK-LABEL: func @shared
// CHECK: tfl.mul
// CHECK-NOT: tfl.add
func.func @shared(%arg0: tensor<1x64xf32>) -> (tensor<1x32xf32>, tensor<1x32xf32>) {
  %w = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<32x64xf32>}> : () -> tensor<32x64xf32>
  %none = "tfl.no_value"() <{value}> : () -> none
  %c = "tfl.pseudo_const"() <{value = dense<2.0> : tensor<f32>}> : () -> tensor<f32>
  %0 = "tfl.fully_connected"(%arg0, %w, %none) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x64xf32>, tensor<32x64xf32>, none) -> tensor<1x32xf32>
  %1 = tfl.mul(%0, %c) <{fused_activation_function = "NONE"}> : (tensor<1x32xf32>, tensor<f32>) -> tensor<1x32xf32>
  %2 = "tfl.fully_connected"(%arg0, %w, %none) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x64xf32>, tensor<32x64xf32>, none) -> tensor<1x32xf32>
  %3 = tfl.add(%2, %c) <{fused_activation_function = "NONE"}> : (tensor<1x32xf32>, tensor<f32>) -> tensor<1x32xf32>
  return %1, %3 : tensor<1x32xf32>, tensor<1x32xf32>
}

// Not: a second use, an activation in between, a constant along other dimensions, a factor that overflows, float16
// weights, a variable, a shape that the constant changes.
// CHECK-LABEL: func @refused
// CHECK-COUNT-3: tfl.mul
// CHECK: tfl.add
// CHECK: tfl.mul
// CHECK: tfl.mul
// CHECK: tfl.mul
// CHECK: tfl.add
// CHECK: return
func.func @refused(%arg0: tensor<2x2xf32>, %arg1: tensor<1x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>) {
  %w = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %h = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf16>}> : () -> tensor<2x2xf16>
  %hf = "tfl.dequantize"(%h) : (tensor<2x2xf16>) -> tensor<2x2xf32>
  %v = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<2x2xf32>}> {tfl.is_variable} : () -> tensor<2x2xf32>
  %none = "tfl.no_value"() <{value}> : () -> none
  %c = "tfl.pseudo_const"() <{value = dense<[2.0, 3.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %column = "tfl.pseudo_const"() <{value = dense<[[2.0], [3.0]]> : tensor<2x1xf32>}> : () -> tensor<2x1xf32>
  %huge = "tfl.pseudo_const"() <{value = dense<3.0e38> : tensor<f32>}> : () -> tensor<f32>
  %0 = "tfl.fully_connected"(%arg0, %w, %none) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x2xf32>, tensor<2x2xf32>, none) -> tensor<2x2xf32>
  %1 = tfl.mul(%0, %c) <{fused_activation_function = "NONE"}> : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
  %2 = "tfl.fully_connected"(%arg0, %w, %none) <{fused_activation_function = "RELU", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x2xf32>, tensor<2x2xf32>, none) -> tensor<2x2xf32>
  %3 = tfl.mul(%2, %c) <{fused_activation_function = "NONE"}> : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
  %4 = "tfl.fully_connected"(%arg0, %w, %none) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x2xf32>, tensor<2x2xf32>, none) -> tensor<2x2xf32>
  %5 = tfl.mul(%4, %column) <{fused_activation_function = "NONE"}> : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x2xf32>
  %6 = "tfl.fully_connected"(%arg0, %w, %none) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x2xf32>, tensor<2x2xf32>, none) -> tensor<2x2xf32>
  %7 = tfl.add(%6, %column) <{fused_activation_function = "NONE"}> : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x2xf32>
  %8 = "tfl.fully_connected"(%arg0, %w, %none) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x2xf32>, tensor<2x2xf32>, none) -> tensor<2x2xf32>
  %9 = tfl.mul(%8, %huge) <{fused_activation_function = "NONE"}> : (tensor<2x2xf32>, tensor<f32>) -> tensor<2x2xf32>
  %10 = "tfl.fully_connected"(%arg0, %hf, %none) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x2xf32>, tensor<2x2xf32>, none) -> tensor<2x2xf32>
  %11 = tfl.mul(%10, %c) <{fused_activation_function = "NONE"}> : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
  %12 = "tfl.fully_connected"(%arg0, %v, %none) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x2xf32>, tensor<2x2xf32>, none) -> tensor<2x2xf32>
  %13 = tfl.mul(%12, %c) <{fused_activation_function = "NONE"}> : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
  %14 = "tfl.fully_connected"(%arg1, %w, %none) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x2xf32>, tensor<2x2xf32>, none) -> tensor<1x2xf32>
  %15 = tfl.add(%14, %column) <{fused_activation_function = "NONE"}> : (tensor<1x2xf32>, tensor<2x1xf32>) -> tensor<2x2xf32>
  return %0, %1, %3, %5, %7, %9, %11, %13, %15 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>
}

// CHECK-LABEL: func @neg
// CHECK-DAG: dense<{{\[\[}}-1.000000e+00, 2.000000e+00]]>
// CHECK-DAG: dense<-5.000000e+00>
// CHECK: %[[D:.*]] = "tfl.fully_connected"
// CHECK-NEXT: return %[[D]]
func.func @neg(%arg0: tensor<?x2xf32>) -> tensor<?x1xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<[[1.0, -2.0]]> : tensor<1x2xf32>}> : () -> tensor<1x2xf32>
  %b = "tfl.pseudo_const"() <{value = dense<5.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %0 = "tfl.fully_connected"(%arg0, %w, %b) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<?x2xf32>, tensor<1x2xf32>, tensor<1xf32>) -> tensor<?x1xf32>
  %1 = "tfl.neg"(%0) : (tensor<?x1xf32>) -> tensor<?x1xf32>
  return %1 : tensor<?x1xf32>
}

// A layer of unknown rank takes a bias all the same: nothing there depends on its shape.
// CHECK-LABEL: func @unranked
// CHECK: "tfl.conv_2d"(%arg0, %{{.*}}, %{{.*}}) {{.*}} -> tensor<*xf32>
// CHECK-NEXT: return
func.func @unranked(%arg0: tensor<*xf32>) -> tensor<*xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<1x2x2x2xf32>}> : () -> tensor<1x2x2x2xf32>
  %none = "tfl.no_value"() <{value}> : () -> none
  %c = "tfl.pseudo_const"() <{value = dense<2.0> : tensor<f32>}> : () -> tensor<f32>
  %0 = "tfl.conv_2d"(%arg0, %w, %none) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<*xf32>, tensor<1x2x2x2xf32>, none) -> tensor<*xf32>
  %1 = tfl.add(%0, %c) <{fused_activation_function = "NONE"}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
  return %1 : tensor<*xf32>
}

// NAMES-DAG: #[[W]] = loc("weights")
// NAMES-DAG: #[[B]] = loc("bias")
// NAMES-DAG: #[[R]] = loc("relu")
