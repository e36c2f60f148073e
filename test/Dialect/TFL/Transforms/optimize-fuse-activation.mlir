// RUN: tfl-opt %s -tfl-optimize=check-patterns=true | FileCheck %s

// The fused value keeps the name of the activation.
// CHECK-LABEL: func @conv
// CHECK: %[[C:.*]] = "tfl.conv_2d"(%arg0, %arg1, %arg2) <{{{.*}}fused_activation_function = "RELU", padding
// CHECK-NEXT: return %[[C]]
func.func @conv(%arg0: tensor<?x8x8x3xf32>, %arg1: tensor<4x1x1x3xf32>, %arg2: tensor<4xf32>) -> tensor<?x8x8x4xf32> {
  %0 = "tfl.conv_2d"(%arg0, %arg1, %arg2) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<?x8x8x3xf32>, tensor<4x1x1x3xf32>, tensor<4xf32>) -> tensor<?x8x8x4xf32>
  %1 = "tfl.relu"(%0) : (tensor<?x8x8x4xf32>) -> tensor<?x8x8x4xf32>
  return %1 : tensor<?x8x8x4xf32>
}

// CHECK-LABEL: func @each
// CHECK: tfl.add %arg0, %arg1 {fused_activation_function = "RELU6"}
// CHECK: tfl.sub %arg0, %arg1 {fused_activation_function = "RELU_N1_TO_1"}
// CHECK: tfl.mul %arg0, %arg1 {fused_activation_function = "RELU"}
// CHECK: tfl.div %arg0, %arg1 {fused_activation_function = "RELU"}
// CHECK: "tfl.fully_connected"(%arg0, %arg1, %{{.*}}) <{fused_activation_function = "RELU6"
// CHECK-NOT: tfl.relu
func.func @each(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) {
  %none = "tfl.no_value"() <{value}> : () -> none
  %0 = tfl.add %arg0, %arg1 {fused_activation_function = "NONE"} : tensor<4x4xf32>
  %1 = "tfl.relu6"(%0) : (tensor<4x4xf32>) -> tensor<4x4xf32>
  %2 = tfl.sub %arg0, %arg1 {fused_activation_function = "NONE"} : tensor<4x4xf32>
  %3 = "tfl.relu_n1_to_1"(%2) : (tensor<4x4xf32>) -> tensor<4x4xf32>
  %4 = tfl.mul %arg0, %arg1 {fused_activation_function = "NONE"} : tensor<4x4xf32>
  %5 = "tfl.relu"(%4) : (tensor<4x4xf32>) -> tensor<4x4xf32>
  %6 = tfl.div %arg0, %arg1 {fused_activation_function = "NONE"} : tensor<4x4xf32>
  %7 = "tfl.relu"(%6) : (tensor<4x4xf32>) -> tensor<4x4xf32>
  %8 = "tfl.fully_connected"(%arg0, %arg1, %none) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<4x4xf32>, tensor<4x4xf32>, none) -> tensor<4x4xf32>
  %9 = "tfl.relu6"(%8) : (tensor<4x4xf32>) -> tensor<4x4xf32>
  return %1, %3, %5, %7, %9 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
}

// CHECK-LABEL: func @pool
// CHECK: "tfl.max_pool_2d"(%arg0) <{{{.*}}fused_activation_function = "RELU"
// CHECK: "tfl.average_pool_2d"(%arg0) <{{{.*}}fused_activation_function = "RELU6"
// CHECK-NOT: tfl.relu
func.func @pool(%arg0: tensor<1x4x4x3xf32>) -> (tensor<1x2x2x3xf32>, tensor<1x2x2x3xf32>) {
  %0 = "tfl.max_pool_2d"(%arg0) <{filter_height = 2 : i32, filter_width = 2 : i32, fused_activation_function = "NONE", padding = "VALID", stride_h = 2 : i32, stride_w = 2 : i32}> : (tensor<1x4x4x3xf32>) -> tensor<1x2x2x3xf32>
  %1 = "tfl.relu"(%0) : (tensor<1x2x2x3xf32>) -> tensor<1x2x2x3xf32>
  %2 = "tfl.average_pool_2d"(%arg0) <{filter_height = 2 : i32, filter_width = 2 : i32, fused_activation_function = "NONE", padding = "VALID", stride_h = 2 : i32, stride_w = 2 : i32}> : (tensor<1x4x4x3xf32>) -> tensor<1x2x2x3xf32>
  %3 = "tfl.relu6"(%2) : (tensor<1x2x2x3xf32>) -> tensor<1x2x2x3xf32>
  return %1, %3 : tensor<1x2x2x3xf32>, tensor<1x2x2x3xf32>
}

// A clamp after a wider one of the same kind is the only one that counts; RELU of RELU6 changes nothing.
// CHECK-LABEL: func @twice
// CHECK: %[[A:.*]] = tfl.add %arg0, %arg1 {fused_activation_function = "RELU6"}
// CHECK: %[[B:.*]] = tfl.sub %arg0, %arg1 {fused_activation_function = "RELU6"}
// CHECK: %[[C:.*]] = tfl.mul %arg0, %arg1 {fused_activation_function = "RELU6"}
// CHECK: return %[[A]], %[[B]], %[[C]]
func.func @twice(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
  %six = "tfl.pseudo_const"() <{value = dense<6.0> : tensor<f32>}> : () -> tensor<f32>
  %0 = tfl.add %arg0, %arg1 {fused_activation_function = "RELU"} : tensor<4xf32>
  %1 = "tfl.relu6"(%0) : (tensor<4xf32>) -> tensor<4xf32>
  %2 = tfl.sub %arg0, %arg1 {fused_activation_function = "RELU6"} : tensor<4xf32>
  %3 = "tfl.relu"(%2) : (tensor<4xf32>) -> tensor<4xf32>
  %4 = tfl.mul %arg0, %arg1 {fused_activation_function = "RELU"} : tensor<4xf32>
  %5 = "tfl.minimum"(%4, %six) : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  return %1, %3, %5 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
}

// Not with a second use, not over another activation, not into kernels that have none, not of integers, not tanh.
// CHECK-LABEL: func @refused
// CHECK: tfl.add %arg0, %arg1 {fused_activation_function = "NONE"}
// CHECK: "tfl.relu"
// CHECK: tfl.sub %arg0, %arg1 {fused_activation_function = "RELU_N1_TO_1"}
// CHECK: "tfl.relu6"
// CHECK: "tfl.concatenation"(%arg0, %arg1) <{axis = 0 : i32, fused_activation_function = "NONE"}>
// CHECK: "tfl.relu"
// CHECK: tfl.mul %arg0, %arg1 {fused_activation_function = "NONE"}
// CHECK: "tfl.tanh"
// CHECK: "tfl.relu"(%arg0)
// CHECK: tfl.add %arg2, %arg2 {fused_activation_function = "NONE"}
// CHECK: "tfl.relu"
func.func @refused(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<4x!quant.uniform<i8:f32, 0.1>>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<8xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x!quant.uniform<i8:f32, 0.1>>) {
  %0 = tfl.add %arg0, %arg1 {fused_activation_function = "NONE"} : tensor<4xf32>
  %1 = "tfl.relu"(%0) : (tensor<4xf32>) -> tensor<4xf32>
  %2 = tfl.sub %arg0, %arg1 {fused_activation_function = "RELU_N1_TO_1"} : tensor<4xf32>
  %3 = "tfl.relu6"(%2) : (tensor<4xf32>) -> tensor<4xf32>
  %4 = "tfl.concatenation"(%arg0, %arg1) <{axis = 0 : i32, fused_activation_function = "NONE"}> : (tensor<4xf32>, tensor<4xf32>) -> tensor<8xf32>
  %5 = "tfl.relu"(%4) : (tensor<8xf32>) -> tensor<8xf32>
  %6 = tfl.mul %arg0, %arg1 {fused_activation_function = "NONE"} : tensor<4xf32>
  %7 = "tfl.tanh"(%6) : (tensor<4xf32>) -> tensor<4xf32>
  %8 = "tfl.relu"(%arg0) : (tensor<4xf32>) -> tensor<4xf32>
  %9 = tfl.add %arg2, %arg2 {fused_activation_function = "NONE"} : tensor<4x!quant.uniform<i8:f32, 0.1>>
  %10 = "tfl.relu"(%9) : (tensor<4x!quant.uniform<i8:f32, 0.1>>) -> tensor<4x!quant.uniform<i8:f32, 0.1>>
  return %0, %1, %3, %5, %7, %8, %10 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<8xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x!quant.uniform<i8:f32, 0.1>>
}
