// RUN: tfl-opt %s -tfl-decompose-hybrid-quantization | FileCheck %s

!q = !quant.uniform<i8:f32, 0.1>

// Quantized weights are dequantized, a quantized result is quantized behind the op.
// CHECK-LABEL: func @weights
// CHECK: %[[W:.*]] = "tfl.dequantize"(%arg1) : (tensor<2x4x!quant.uniform<i8:f32, 1.000000e-01>>) -> tensor<2x4xf32>
// CHECK: "tfl.fully_connected"(%arg0, %[[W]], %{{.*}}) {{.*}} -> tensor<1x2xf32>
// CHECK-LABEL: func @result
// CHECK: %[[Y:.*]] = "tfl.fully_connected"(%arg0, %arg1, %{{.*}} -> tensor<1x2xf32>
// CHECK: %[[Q:.*]] = "tfl.quantize"(%[[Y]]) <{qtype = tensor<1x2x!quant.uniform<i8:f32, 1.000000e-01>>}>
// CHECK: return %[[Q]]

// All integers, all float, and ops of other kinds stay.
// CHECK-LABEL: func @others
// CHECK-NOT: quantize
func.func @weights(%x: tensor<1x4xf32>, %w: tensor<2x4x!q>) -> tensor<1x2xf32> {
  %b = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.fully_connected"(%x, %w, %b) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x4xf32>, tensor<2x4x!q>, none) -> tensor<1x2xf32>
  return %0 : tensor<1x2xf32>
}
func.func @result(%x: tensor<1x4xf32>, %w: tensor<2x4xf32>) -> tensor<1x2x!q> {
  %b = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.fully_connected"(%x, %w, %b) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x4xf32>, tensor<2x4xf32>, none) -> tensor<1x2x!q>
  return %0 : tensor<1x2x!q>
}
func.func @others(%x: tensor<1x4x!q>, %w: tensor<2x4x!q>, %f: tensor<1x4xf32>) -> (tensor<1x2x!q>, tensor<1x4xf32>) {
  %b = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.fully_connected"(%x, %w, %b) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x4x!q>, tensor<2x4x!q>, none) -> tensor<1x2x!q>
  %1 = tfl.add %f, %f {fused_activation_function = "NONE"} : tensor<1x4xf32>
  return %0, %1 : tensor<1x2x!q>, tensor<1x4xf32>
}
