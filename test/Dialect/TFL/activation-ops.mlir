// RUN: tfl-opt %s | FileCheck %s
// RUN: tfl-opt %s | tfl-opt | FileCheck %s
// RUN: tfl-opt %s --mlir-print-op-generic | tfl-opt | FileCheck %s
// RUN: tfl-opt %s --emit-bytecode | tfl-opt | FileCheck %s

// CHECK-LABEL: func @relu(
// CHECK: "tfl.relu"(%arg0) : (tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>) -> tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>
func.func @relu(%arg0: tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>) -> tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>> {
  %0 = "tfl.relu"(%arg0) : (tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>) -> tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>
  return %0 : tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>
}

// CHECK-LABEL: func @relu6(
// CHECK: "tfl.relu6"(%arg0) : (tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>) -> tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>
func.func @relu6(%arg0: tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>) -> tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>> {
  %0 = "tfl.relu6"(%arg0) : (tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>) -> tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>
  return %0 : tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>
}

// CHECK-LABEL: func @relu_0_to_1(
// CHECK: "tfl.relu_0_to_1"(%arg0) : (tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>) -> tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>
func.func @relu_0_to_1(%arg0: tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>) -> tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>> {
  %0 = "tfl.relu_0_to_1"(%arg0) : (tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>) -> tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>
  return %0 : tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>
}

// CHECK-LABEL: func @relu_n1_to_1(
// CHECK: "tfl.relu_n1_to_1"(%arg0) : (tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>) -> tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>
func.func @relu_n1_to_1(%arg0: tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>) -> tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>> {
  %0 = "tfl.relu_n1_to_1"(%arg0) : (tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>) -> tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>
  return %0 : tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>
}

// CHECK-LABEL: func @elu(
// CHECK: "tfl.elu"(%arg0) : (tensor<2x4xf32>) -> tensor<2x4xf32>
func.func @elu(%arg0: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %0 = "tfl.elu"(%arg0) : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func @hard_swish(
// CHECK: "tfl.hard_swish"(%arg0) : (tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>) -> tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>
func.func @hard_swish(%arg0: tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>) -> tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>> {
  %0 = "tfl.hard_swish"(%arg0) : (tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>) -> tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>
  return %0 : tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>
}

// CHECK-LABEL: func @logistic(
// CHECK: "tfl.logistic"(%arg0) : (tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>) -> tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>
func.func @logistic(%arg0: tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>) -> tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>> {
  %0 = "tfl.logistic"(%arg0) : (tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>) -> tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>
  return %0 : tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>
}

// CHECK-LABEL: func @tanh(
// CHECK: "tfl.tanh"(%arg0) : (tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>) -> tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>
func.func @tanh(%arg0: tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>) -> tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>> {
  %0 = "tfl.tanh"(%arg0) : (tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>) -> tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>
  return %0 : tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>
}

// CHECK-LABEL: func @log_softmax(
// CHECK: "tfl.log_softmax"(%arg0) : (tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>) -> tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>
func.func @log_softmax(%arg0: tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>) -> tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>> {
  %0 = "tfl.log_softmax"(%arg0) : (tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>) -> tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>
  return %0 : tensor<2x4x!quant.uniform<i8:f32, 5.000000e-01:3>>
}

// CHECK-LABEL: func @leaky_relu(
// CHECK: "tfl.leaky_relu"(%arg0) <{alpha = 1.000000e-01 : f32}> : (tensor<4xf32>) -> tensor<4xf32>
func.func @leaky_relu(%arg0: tensor<4xf32>) -> tensor<4xf32> {
  %0 = "tfl.leaky_relu"(%arg0) <{alpha = 1.000000e-01 : f32}> : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// CHECK-LABEL: func @prelu(
// CHECK: "tfl.prelu"(%arg0, %arg1) : (tensor<1x2x2x3xf32>, tensor<1x1x3xf32>) -> tensor<1x2x2x3xf32>
func.func @prelu(%arg0: tensor<1x2x2x3xf32>, %arg1: tensor<1x1x3xf32>) -> tensor<1x2x2x3xf32> {
  %0 = "tfl.prelu"(%arg0, %arg1) : (tensor<1x2x2x3xf32>, tensor<1x1x3xf32>) -> tensor<1x2x2x3xf32>
  return %0 : tensor<1x2x2x3xf32>
}

// CHECK-LABEL: func @gelu(
// CHECK: "tfl.gelu"(%arg0) <{approximate = true}> : (tensor<4xf32>) -> tensor<4xf32>
func.func @gelu(%arg0: tensor<4xf32>) -> tensor<4xf32> {
  %0 = "tfl.gelu"(%arg0) <{approximate = true}> : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// CHECK-LABEL: func @gelu_default(
// CHECK: "tfl.gelu"(%arg0) : (tensor<4xf32>) -> tensor<4xf32>
func.func @gelu_default(%arg0: tensor<4xf32>) -> tensor<4xf32> {
  %0 = "tfl.gelu"(%arg0) : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// CHECK-LABEL: func @softmax(
// CHECK: "tfl.softmax"(%arg0) <{beta = 1.000000e+00 : f32}> : (tensor<2x4xf32>) -> tensor<2x4xf32>
func.func @softmax(%arg0: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %0 = "tfl.softmax"(%arg0) <{beta = 1.000000e+00 : f32}> : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func @l2_normalization(
// CHECK: "tfl.l2_normalization"(%arg0) <{fused_activation_function = "NONE"}> : (tensor<2x4xf32>) -> tensor<2x4xf32>
func.func @l2_normalization(%arg0: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %0 = "tfl.l2_normalization"(%arg0) <{fused_activation_function = "NONE"}> : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func @local_response_normalization(
// CHECK: "tfl.local_response_normalization"(%arg0) <{alpha = 1.000000e+00 : f32, beta = 5.000000e-01 : f32, bias = 1.000000e+00 : f32, radius = 5 : i32}> : (tensor<1x2x2x3xf32>) -> tensor<1x2x2x3xf32>
func.func @local_response_normalization(%arg0: tensor<1x2x2x3xf32>) -> tensor<1x2x2x3xf32> {
  %0 = "tfl.local_response_normalization"(%arg0) <{alpha = 1.000000e+00 : f32, beta = 5.000000e-01 : f32, bias = 1.000000e+00 : f32, radius = 5 : i32}> : (tensor<1x2x2x3xf32>) -> tensor<1x2x2x3xf32>
  return %0 : tensor<1x2x2x3xf32>
}
