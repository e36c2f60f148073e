// RUN: tfl-opt %s -tfl-modify-io-nodes="test-io-types=int8,int8" | FileCheck %s
// RUN: tfl-opt %s -tfl-modify-io-nodes="test-io-types=uint8,float32" | FileCheck --check-prefix=UINT8 %s
// RUN: tfl-opt %s -tfl-modify-io-nodes | FileCheck --check-prefix=FLOAT %s

// CHECK-LABEL: func @main
// CHECK-SAME: (%arg0: tensor<4x!quant.uniform<i8:f32, 1.000000e-01>>) -> tensor<4x!quant.uniform<i8:f32, 2.000000e-01>>
// CHECK-NEXT: %[[A:.*]] = tfl.add(%arg0, %arg0)
// CHECK-NEXT: return %[[A]]
// UINT8-LABEL: func @main
// UINT8-SAME: (%arg0: tensor<4x!quant.uniform<u8:f32, 1.000000e-01:128>>) -> tensor<4xf32>
// UINT8: "tfl.quantize"(%arg0) {{.*}} -> tensor<4x!quant.uniform<i8:f32, 1.000000e-01>>
// UINT8: tfl.dequantize
// FLOAT-LABEL: func @main
// FLOAT-SAME: (%arg0: tensor<4xf32>) -> tensor<4xf32>
func.func @main(%arg0: tensor<4xf32>) -> tensor<4xf32> {
  %0 = "tfl.quantize"(%arg0) <{qtype = tensor<4x!quant.uniform<i8:f32, 0.1>>}> : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.1>>
  %1 = tfl.add(%0, %0) <{fused_activation_function = "NONE"}> : (tensor<4x!quant.uniform<i8:f32, 0.1>>, tensor<4x!quant.uniform<i8:f32, 0.1>>) -> tensor<4x!quant.uniform<i8:f32, 0.2>>
  %2 = "tfl.dequantize"(%1) : (tensor<4x!quant.uniform<i8:f32, 0.2>>) -> tensor<4xf32>
  return %2 : tensor<4xf32>
}

// An argument with another use and a result that is computed in float stay.
// CHECK-LABEL: func @float
// CHECK-SAME: (%arg0: tensor<4xf32>) -> (tensor<4x!quant.uniform<i8:f32, 1.000000e-01>>, tensor<4xf32>)
func.func @float(%arg0: tensor<4xf32>) -> (tensor<4x!quant.uniform<i8:f32, 0.1>>, tensor<4xf32>) {
  %0 = "tfl.quantize"(%arg0) <{qtype = tensor<4x!quant.uniform<i8:f32, 0.1>>}> : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.1>>
  %1 = "tfl.neg"(%arg0) : (tensor<4xf32>) -> tensor<4xf32>
  return %0, %1 : tensor<4x!quant.uniform<i8:f32, 0.1>>, tensor<4xf32>
}
