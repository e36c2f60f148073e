// RUN: tfl-opt %s -tfl-post-quantize | FileCheck %s
// RUN: tfl-opt %s -tfl-post-quantize=emit-quant-adaptor-ops=true | FileCheck --check-prefix=ADAPTOR %s

!q = !quant.uniform<i8:f32, 0.5>

// A result that is given twice is integer twice; an argument that is read as floats too stays float.
// CHECK-LABEL: func @main
// CHECK-SAME: (%arg0: tensor<2x!quant.uniform<i8:f32, 5.000000e-01>>, %arg1: tensor<2xf32>) -> (tensor<2x!quant.uniform<i8:f32, 5.000000e-01>>, tensor<2x!quant.uniform<i8:f32, 5.000000e-01>>, tensor<2xf32>)
// CHECK: %[[A:.*]] = tfl.add
// CHECK: return %[[A]], %[[A]], %{{.*}}
// ADAPTOR-LABEL: func @main
// ADAPTOR-SAME: (%arg0: tensor<2xf32>, %arg1: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>)
// ADAPTOR: %[[D:.*]] = "tfl.dequantize"
// ADAPTOR: return %[[D]], %[[D]], %{{.*}}
func.func @main(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) {
  %0 = "tfl.quantize"(%arg0) <{qtype = tensor<2x!q>}> {volatile} : (tensor<2xf32>) -> tensor<2x!q>
  %1 = "tfl.quantize"(%arg1) <{qtype = tensor<2x!q>}> {volatile} : (tensor<2xf32>) -> tensor<2x!q>
  %2 = "tfl.add"(%0, %1) <{fused_activation_function = "NONE"}> : (tensor<2x!q>, tensor<2x!q>) -> tensor<2x!q>
  %3 = "tfl.dequantize"(%2) : (tensor<2x!q>) -> tensor<2xf32>
  %4 = "tfl.cos"(%arg1) : (tensor<2xf32>) -> tensor<2xf32>
  return %3, %3, %4 : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
}

// Others call this one.
// CHECK-LABEL: func private @callee
// CHECK-SAME: (%arg0: tensor<2xf32>) -> tensor<2xf32>
func.func private @callee(%arg0: tensor<2xf32>) -> tensor<2xf32> {
  %0 = "tfl.quantize"(%arg0) <{qtype = tensor<2x!q>}> : (tensor<2xf32>) -> tensor<2x!q>
  %1 = "tfl.relu"(%0) : (tensor<2x!q>) -> tensor<2x!q>
  %2 = "tfl.dequantize"(%1) : (tensor<2x!q>) -> tensor<2xf32>
  return %2 : tensor<2xf32>
}
func.func @caller(%arg0: tensor<2xf32>) -> tensor<2xf32> {
  %0 = func.call @callee(%arg0) : (tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}
