// RUN: tfl-opt %s -tfl-post-quantize-remove-qdq | FileCheck %s

!q = !quant.uniform<i8:f32, 0.5>

// CHECK-LABEL: func @removed
// CHECK-NEXT: %[[A:.*]] = "tfl.abs"(%arg0)
// CHECK-NEXT: return %[[A]]
func.func @removed(%arg0: tensor<2xf32>) -> tensor<2xf32> {
  %0 = "tfl.quantize"(%arg0) <{qtype = tensor<2x!q>}> {volatile} : (tensor<2xf32>) -> tensor<2x!q>
  %1 = "tfl.dequantize"(%0) : (tensor<2x!q>) -> tensor<2xf32>
  %2 = "tfl.abs"(%1) : (tensor<2xf32>) -> tensor<2xf32>
  %3 = "tfl.quantize"(%2) <{qtype = tensor<2x!q>}> {volatile} : (tensor<2xf32>) -> tensor<2x!q>
  %4 = "tfl.dequantize"(%3) : (tensor<2x!q>) -> tensor<2xf32>
  return %4 : tensor<2xf32>
}

// Pairs of a framework stay, and integers that somebody reads.
// CHECK-LABEL: func @stay
// CHECK: %[[A:.*]] = "tfl.quantize"(%arg0)
// CHECK: %[[D:.*]] = "tfl.dequantize"(%[[A]])
// CHECK: %[[B:.*]] = "tfl.quantize"(%[[D]]) {{.*}} {volatile}
// CHECK: return %[[D]], %[[B]]
func.func @stay(%arg0: tensor<2xf32>) -> (tensor<2xf32>, tensor<2x!q>) {
  %0 = "tfl.quantize"(%arg0) <{qtype = tensor<2x!q>}> : (tensor<2xf32>) -> tensor<2x!q>
  %1 = "tfl.dequantize"(%0) : (tensor<2x!q>) -> tensor<2xf32>
  %2 = "tfl.quantize"(%1) <{qtype = tensor<2x!q>}> {volatile} : (tensor<2xf32>) -> tensor<2x!q>
  %3 = "tfl.dequantize"(%2) : (tensor<2x!q>) -> tensor<2xf32>
  return %3, %2 : tensor<2xf32>, tensor<2x!q>
}
