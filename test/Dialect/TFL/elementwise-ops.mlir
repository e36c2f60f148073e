// RUN: tfl-opt %s | FileCheck %s
// RUN: tfl-opt %s | tfl-opt | FileCheck %s
// RUN: tfl-opt %s --mlir-print-op-generic | tfl-opt | FileCheck %s
// RUN: tfl-opt %s --emit-bytecode | tfl-opt | FileCheck %s

// CHECK-LABEL: func @add(
// CHECK: tfl.add %arg0, %arg1 {fused_activation_function = "NONE"} : tensor<2x4xf32>
func.func @add(%arg0: tensor<2x4xf32>, %arg1: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %0 = tfl.add %arg0, %arg1 {fused_activation_function = "NONE"} : tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func @sub(
// CHECK: tfl.sub %arg0, %arg1 {fused_activation_function = "NONE"} : tensor<2x4xf32>
func.func @sub(%arg0: tensor<2x4xf32>, %arg1: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %0 = tfl.sub %arg0, %arg1 {fused_activation_function = "NONE"} : tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func @mul(
// CHECK: tfl.mul %arg0, %arg1 {fused_activation_function = "NONE"} : tensor<2x4xf32>
func.func @mul(%arg0: tensor<2x4xf32>, %arg1: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %0 = tfl.mul %arg0, %arg1 {fused_activation_function = "NONE"} : tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func @div(
// CHECK: tfl.div %arg0, %arg1 {fused_activation_function = "NONE"} : tensor<2x4xf32>
func.func @div(%arg0: tensor<2x4xf32>, %arg1: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %0 = tfl.div %arg0, %arg1 {fused_activation_function = "NONE"} : tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func @add_broadcast(
// CHECK: tfl.add(%arg0, %arg1) <{fused_activation_function = "RELU6"}> : (tensor<4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
func.func @add_broadcast(%arg0: tensor<4xf32>, %arg1: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %0 = "tfl.add"(%arg0, %arg1) <{fused_activation_function = "RELU6"}> : (tensor<4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func @floor_div(
// CHECK: tfl.floor_div %arg0, %arg1 : tensor<4xi32>
func.func @floor_div(%arg0: tensor<4xi32>, %arg1: tensor<4xi32>) -> tensor<4xi32> {
  %0 = tfl.floor_div %arg0, %arg1 : tensor<4xi32>
  return %0 : tensor<4xi32>
}

// CHECK-LABEL: func @pow(
// CHECK: tfl.pow %arg0, %arg1 : tensor<4xi32>
func.func @pow(%arg0: tensor<4xi32>, %arg1: tensor<4xi32>) -> tensor<4xi32> {
  %0 = tfl.pow %arg0, %arg1 : tensor<4xi32>
  return %0 : tensor<4xi32>
}

// CHECK-LABEL: func @squared_difference(
// CHECK: tfl.squared_difference %arg0, %arg1 : tensor<4xi32>
func.func @squared_difference(%arg0: tensor<4xi32>, %arg1: tensor<4xi32>) -> tensor<4xi32> {
  %0 = tfl.squared_difference %arg0, %arg1 : tensor<4xi32>
  return %0 : tensor<4xi32>
}

// CHECK-LABEL: func @logical_and(
// CHECK: tfl.logical_and %arg0, %arg1 : tensor<4xi1>
func.func @logical_and(%arg0: tensor<4xi1>, %arg1: tensor<4xi1>) -> tensor<4xi1> {
  %0 = tfl.logical_and %arg0, %arg1 : tensor<4xi1>
  return %0 : tensor<4xi1>
}

// CHECK-LABEL: func @logical_or(
// CHECK: tfl.logical_or %arg0, %arg1 : tensor<4xi1>
func.func @logical_or(%arg0: tensor<4xi1>, %arg1: tensor<4xi1>) -> tensor<4xi1> {
  %0 = tfl.logical_or %arg0, %arg1 : tensor<4xi1>
  return %0 : tensor<4xi1>
}

// CHECK-LABEL: func @greater(
// CHECK: tfl.greater(%arg0, %arg1) : (tensor<4xf32>, tensor<1xf32>) -> tensor<4xi1>
func.func @greater(%arg0: tensor<4xf32>, %arg1: tensor<1xf32>) -> tensor<4xi1> {
  %0 = "tfl.greater"(%arg0, %arg1) : (tensor<4xf32>, tensor<1xf32>) -> tensor<4xi1>
  return %0 : tensor<4xi1>
}

// CHECK-LABEL: func @greater_equal(
// CHECK: tfl.greater_equal(%arg0, %arg1) : (tensor<4xf32>, tensor<1xf32>) -> tensor<4xi1>
func.func @greater_equal(%arg0: tensor<4xf32>, %arg1: tensor<1xf32>) -> tensor<4xi1> {
  %0 = "tfl.greater_equal"(%arg0, %arg1) : (tensor<4xf32>, tensor<1xf32>) -> tensor<4xi1>
  return %0 : tensor<4xi1>
}

// CHECK-LABEL: func @less(
// CHECK: tfl.less(%arg0, %arg1) : (tensor<4xf32>, tensor<1xf32>) -> tensor<4xi1>
func.func @less(%arg0: tensor<4xf32>, %arg1: tensor<1xf32>) -> tensor<4xi1> {
  %0 = "tfl.less"(%arg0, %arg1) : (tensor<4xf32>, tensor<1xf32>) -> tensor<4xi1>
  return %0 : tensor<4xi1>
}

// CHECK-LABEL: func @less_equal(
// CHECK: tfl.less_equal(%arg0, %arg1) : (tensor<4xf32>, tensor<1xf32>) -> tensor<4xi1>
func.func @less_equal(%arg0: tensor<4xf32>, %arg1: tensor<1xf32>) -> tensor<4xi1> {
  %0 = "tfl.less_equal"(%arg0, %arg1) : (tensor<4xf32>, tensor<1xf32>) -> tensor<4xi1>
  return %0 : tensor<4xi1>
}

// CHECK-LABEL: func @not_equal(
// CHECK: tfl.not_equal(%arg0, %arg1) : (tensor<4xf32>, tensor<1xf32>) -> tensor<4xi1>
func.func @not_equal(%arg0: tensor<4xf32>, %arg1: tensor<1xf32>) -> tensor<4xi1> {
  %0 = "tfl.not_equal"(%arg0, %arg1) : (tensor<4xf32>, tensor<1xf32>) -> tensor<4xi1>
  return %0 : tensor<4xi1>
}

// CHECK-LABEL: func @equal(
// CHECK: "tfl.equal"(%arg0, %arg1) : (tensor<4x!tf_type.string>, tensor<4x!tf_type.string>) -> tensor<4xi1>
func.func @equal(%arg0: tensor<4x!tf_type.string>, %arg1: tensor<4x!tf_type.string>) -> tensor<4xi1> {
  %0 = "tfl.equal"(%arg0, %arg1) : (tensor<4x!tf_type.string>, tensor<4x!tf_type.string>) -> tensor<4xi1>
  return %0 : tensor<4xi1>
}

// CHECK-LABEL: func @floor_mod(
// CHECK: "tfl.floor_mod"(%arg0, %arg1) : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
func.func @floor_mod(%arg0: tensor<2x4xf32>, %arg1: tensor<4xf32>) -> tensor<2x4xf32> {
  %0 = "tfl.floor_mod"(%arg0, %arg1) : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func @maximum(
// CHECK: "tfl.maximum"(%arg0, %arg1) : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
func.func @maximum(%arg0: tensor<2x4xf32>, %arg1: tensor<4xf32>) -> tensor<2x4xf32> {
  %0 = "tfl.maximum"(%arg0, %arg1) : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func @minimum(
// CHECK: "tfl.minimum"(%arg0, %arg1) : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
func.func @minimum(%arg0: tensor<2x4xf32>, %arg1: tensor<4xf32>) -> tensor<2x4xf32> {
  %0 = "tfl.minimum"(%arg0, %arg1) : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func @atan2(
// CHECK: "tfl.atan2"(%arg0, %arg1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
func.func @atan2(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>) -> tensor<4xf32> {
  %0 = "tfl.atan2"(%arg0, %arg1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// CHECK-LABEL: func @add_n(
// CHECK: "tfl.add_n"(%arg0, %arg1, %arg2) : (tensor<4xi32>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
func.func @add_n(%arg0: tensor<4xi32>, %arg1: tensor<4xi32>, %arg2: tensor<4xi32>) -> tensor<4xi32> {
  %0 = "tfl.add_n"(%arg0, %arg1, %arg2) : (tensor<4xi32>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
  return %0 : tensor<4xi32>
}

// CHECK-LABEL: func @bitwise_xor(
// CHECK: "tfl.bitwise_xor"(%arg0, %arg1) : (tensor<4xui8>, tensor<4xui8>) -> tensor<4xui8>
func.func @bitwise_xor(%arg0: tensor<4xui8>, %arg1: tensor<4xui8>) -> tensor<4xui8> {
  %0 = "tfl.bitwise_xor"(%arg0, %arg1) : (tensor<4xui8>, tensor<4xui8>) -> tensor<4xui8>
  return %0 : tensor<4xui8>
}

// CHECK-LABEL: func @right_shift(
// CHECK: "tfl.right_shift"(%arg0, %arg1) : (tensor<4xi16>, tensor<4xi16>) -> tensor<4xi16>
func.func @right_shift(%arg0: tensor<4xi16>, %arg1: tensor<4xi16>) -> tensor<4xi16> {
  %0 = "tfl.right_shift"(%arg0, %arg1) : (tensor<4xi16>, tensor<4xi16>) -> tensor<4xi16>
  return %0 : tensor<4xi16>
}

// CHECK-LABEL: func @select(
// CHECK: "tfl.select"(%arg0, %arg1, %arg2) : (tensor<4xi1>, tensor<4x!quant.uniform<i8:f32, 5.000000e-01:3>>, tensor<4x!quant.uniform<i8:f32, 5.000000e-01:3>>) -> tensor<4x!quant.uniform<i8:f32, 5.000000e-01:3>>
func.func @select(%arg0: tensor<4xi1>, %arg1: tensor<4x!quant.uniform<i8:f32, 5.000000e-01:3>>, %arg2: tensor<4x!quant.uniform<i8:f32, 5.000000e-01:3>>) -> tensor<4x!quant.uniform<i8:f32, 5.000000e-01:3>> {
  %0 = "tfl.select"(%arg0, %arg1, %arg2) : (tensor<4xi1>, tensor<4x!quant.uniform<i8:f32, 5.000000e-01:3>>, tensor<4x!quant.uniform<i8:f32, 5.000000e-01:3>>) -> tensor<4x!quant.uniform<i8:f32, 5.000000e-01:3>>
  return %0 : tensor<4x!quant.uniform<i8:f32, 5.000000e-01:3>>
}

// CHECK-LABEL: func @select_v2(
// CHECK: "tfl.select_v2"(%arg0, %arg1, %arg2) : (tensor<4x1xi1>, tensor<4xf32>, tensor<f32>) -> tensor<4x4xf32>
func.func @select_v2(%arg0: tensor<4x1xi1>, %arg1: tensor<4xf32>, %arg2: tensor<f32>) -> tensor<4x4xf32> {
  %0 = "tfl.select_v2"(%arg0, %arg1, %arg2) : (tensor<4x1xi1>, tensor<4xf32>, tensor<f32>) -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}
