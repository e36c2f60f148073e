// RUN: tfl-opt %s -tfl-modify-io-nodes="test-io-types=int8" | FileCheck %s
// RUN: tfl-opt %s -tfl-modify-io-nodes="test-io-types=uint8,float32" | FileCheck %s --check-prefix=UNSIGNED
// RUN: tfl-opt %s -tfl-modify-io-nodes | FileCheck %s --check-prefix=FLOAT
// RUN: not tfl-opt %s -tfl-modify-io-nodes="test-io-types=int3" 2>&1 | FileCheck %s --check-prefix=ERROR
// ERROR: error: 'test-io-types' must be one or two of float32, int8, uint8

!q = !quant.uniform<i8:f32, 0.5:3>

// CHECK-LABEL: func @main(%arg0: tensor<4x!quant.uniform<i8:f32, 5.000000e-01:3>>, %arg1: tensor<4xf32>) -> (tensor<4x!quant.uniform<i8:f32, 5.000000e-01:3>>, tensor<4xf32>)
// CHECK-NOT: quantize
// CHECK: %[[Y:.*]] = "tfl.relu"(%arg0)
// CHECK: return %[[Y]], %arg1

// The zero point moves with the sign bit.
// UNSIGNED-LABEL: func @main(%arg0: tensor<4x!quant.uniform<u8:f32, 5.000000e-01:131>>, %arg1: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
// UNSIGNED: "tfl.quantize"(%arg0) {{.*}} -> tensor<4x!quant.uniform<i8:f32, 5.000000e-01:3>>
// UNSIGNED: tfl.dequantize

// FLOAT-LABEL: func @main(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %0 = "tfl.quantize"(%x) <{qtype = tensor<4x!q>}> : (tensor<4xf32>) -> tensor<4x!q>
  %1 = "tfl.relu"(%0) : (tensor<4x!q>) -> tensor<4x!q>
  %2 = "tfl.dequantize"(%1) : (tensor<4x!q>) -> tensor<4xf32>
  return %2, %y : tensor<4xf32>, tensor<4xf32>
}
