// RUN: tfl-opt %s -tfl-decompose-hybrid-quantization | FileCheck %s

!q = !quant.uniform<i8:f32, 0.1>

// CHECK-LABEL: func @hybrid
// CHECK: %[[W:.*]] = "tfl.dequantize"(%arg1) : (tensor<4x8x!quant.uniform<i8:f32, 1.000000e-01>>) -> tensor<4x8xf32>
// CHECK: %[[R:.*]] = "tfl.fully_connected"(%arg0, %[[W]], %arg2) {{.*}} -> tensor<1x4xf32>
// CHECK: return %[[R]]
func.func @hybrid(%arg0: tensor<1x8xf32>, %arg1: tensor<4x8x!q>, %arg2: tensor<4xf32>) -> tensor<1x4xf32> {
  %0 = "tfl.fully_connected"(%arg0, %arg1, %arg2) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x8xf32>, tensor<4x8x!q>, tensor<4xf32>) -> tensor<1x4xf32>
  return %0 : tensor<1x4xf32>
}

// CHECK-LABEL: func @result
// CHECK: %[[F:.*]] = "tfl.fully_connected"(%arg0, %arg1, %arg2) {{.*}} -> tensor<1x4xf32>
// CHECK: %[[Q:.*]] = "tfl.quantize"(%[[F]]) <{qtype = tensor<1x4x!quant.uniform<i8:f32, 1.000000e-01>>}>
// CHECK: return %[[Q]]
func.func @result(%arg0: tensor<1x8xf32>, %arg1: tensor<4x8xf32>, %arg2: tensor<4xf32>) -> tensor<1x4x!q> {
  %0 = "tfl.fully_connected"(%arg0, %arg1, %arg2) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x8xf32>, tensor<4x8xf32>, tensor<4xf32>) -> tensor<1x4x!q>
  return %0 : tensor<1x4x!q>
}

// All quantized, or all float.
// CHECK-LABEL: func @whole
// CHECK-NOT: quantize
// CHECK: return
func.func @whole(%arg0: tensor<1x8x!q>, %arg1: tensor<4x8x!q>, %arg2: tensor<1x8xf32>, %arg3: tensor<4x8xf32>) -> (tensor<1x4x!q>, tensor<1x4xf32>) {
  %none = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.fully_connected"(%arg0, %arg1, %none) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x8x!q>, tensor<4x8x!q>, none) -> tensor<1x4x!q>
  %1 = "tfl.fully_connected"(%arg2, %arg3, %none) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x8xf32>, tensor<4x8xf32>, none) -> tensor<1x4xf32>
  return %0, %1 : tensor<1x4x!q>, tensor<1x4xf32>
}
