// RUN: tfl-opt %s -tfl-spell-out-quantized | FileCheck %s

!a = !quant.uniform<i8:f32, 0.5:3>
!b = !quant.uniform<i8:f32, 0.25>

// CHECK-LABEL: func @add(
// CHECK-DAG: %[[A:.*]] = "tfl.dequantize"(%arg0)
// CHECK-DAG: %[[B:.*]] = "tfl.dequantize"(%arg1)
// CHECK: %[[SUM:.*]] = tfl.add %[[A]], %[[B]] {fused_activation_function = "RELU"} : tensor<4xf32>
// CHECK: %[[Q:.*]] = "tfl.quantize"(%[[SUM]]) <{qtype = tensor<4x!quant.uniform<i8:f32, 2.500000e-01>>}>
// CHECK: return %[[Q]]
func.func @add(%x: tensor<4x!a>, %y: tensor<4x!a>) -> tensor<4x!b> {
  %0 = "tfl.add"(%x, %y) <{fused_activation_function = "RELU"}> : (tensor<4x!a>, tensor<4x!a>) -> tensor<4x!b>
  return %0 : tensor<4x!b>
}

// Stored integers are moved.

// CHECK-LABEL: func @moves(
// CHECK-NOT: quantize
// CHECK: return
func.func @moves(%x: tensor<1x4x!a>) -> tensor<2x4x!a> {
  %p = "tfl.pseudo_const"() <{value = dense<[0, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %0 = "tfl.transpose"(%x, %p) : (tensor<1x4x!a>, tensor<2xi32>) -> tensor<1x4x!a>
  %1 = "tfl.concatenation"(%0, %x) <{axis = 0 : i32, fused_activation_function = "NONE"}> : (tensor<1x4x!a>, tensor<1x4x!a>) -> tensor<2x4x!a>
  return %1 : tensor<2x4x!a>
}

// Integers of two scales have to be rounded anew.

// CHECK-LABEL: func @concatenation(
// CHECK-COUNT-2: "tfl.dequantize"
// CHECK: "tfl.quantize"
func.func @concatenation(%x: tensor<1x4x!a>, %y: tensor<1x4x!b>) -> tensor<2x4x!a> {
  %0 = "tfl.concatenation"(%x, %y) <{axis = 0 : i32, fused_activation_function = "NONE"}> : (tensor<1x4x!a>, tensor<1x4x!b>) -> tensor<2x4x!a>
  return %0 : tensor<2x4x!a>
}

// Kernels with an integer form take care of themselves.

// CHECK-LABEL: func @product(
// CHECK-NOT: quantize
// CHECK: return
func.func @product(%x: tensor<1x4x!a>, %w: tensor<2x4x!b>, %b: tensor<2x!quant.uniform<i32:f32, 0.125>>) -> tensor<1x2x!a> {
  %0 = "tfl.fully_connected"(%x, %w, %b) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x4x!a>, tensor<2x4x!b>, tensor<2x!quant.uniform<i32:f32, 0.125>>) -> tensor<1x2x!a>
  return %0 : tensor<1x2x!a>
}
