// RUN: tfl-opt %s -tfl-optimize-op-order -mlir-print-debuginfo | FileCheck %s

!q = !quant.uniform<i8<-127:127>:f32, 0.5>

// The gather works on int8; the float value keeps its name, the int8 one is named after it.
// CHECK-LABEL: func @gather
// CHECK: %[[G:.*]] = "tfl.gather"(%arg0, %arg1) {{.*}} -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 5.000000e-01>> loc(#[[Q:.*]])
// CHECK: %[[D:.*]] = "tfl.dequantize"(%[[G]]) : {{.*}} -> tensor<3x4xf32> loc(#[[N:.*]])
// CHECK: return %[[D]]
func.func @gather(%arg0: tensor<100x4x!q>, %arg1: tensor<3xi32>) -> tensor<3x4xf32> {
  %0 = "tfl.dequantize"(%arg0) : (tensor<100x4x!q>) -> tensor<100x4xf32>
  %1 = "tfl.gather"(%0, %arg1) <{axis = 0 : i32, batch_dims = 0 : i32}> : (tensor<100x4xf32>, tensor<3xi32>) -> tensor<3x4xf32> loc("rows")
  return %1 : tensor<3x4xf32>
}

// Not below an op that makes the tensor larger, or leaves it as large.
// CHECK-LABEL: func @larger
// CHECK: %[[D:.*]] = "tfl.dequantize"(%arg0)
// CHECK: "tfl.gather"(%[[D]], %arg1)
func.func @larger(%arg0: tensor<2x4x!q>, %arg1: tensor<3xi32>) -> tensor<3x4xf32> {
  %0 = "tfl.dequantize"(%arg0) : (tensor<2x4x!q>) -> tensor<2x4xf32>
  %1 = "tfl.gather"(%0, %arg1) <{axis = 0 : i32, batch_dims = 0 : i32}> : (tensor<2x4xf32>, tensor<3xi32>) -> tensor<3x4xf32>
  return %1 : tensor<3x4xf32>
}

// Not with a second use, not from float16, not below an op that does not keep the scale.
// CHECK-LABEL: func @refused
// CHECK: %[[A:.*]] = "tfl.dequantize"(%arg0)
// CHECK: "tfl.gather"(%[[A]], %arg1)
// CHECK: %[[B:.*]] = "tfl.dequantize"(%arg2)
// CHECK: "tfl.gather"(%[[B]], %arg1)
// CHECK: %[[C:.*]] = "tfl.dequantize"(%arg0)
// CHECK: "tfl.sum"(%[[C]], %arg3)
func.func @refused(%arg0: tensor<100x4x!q>, %arg1: tensor<3xi32>, %arg2: tensor<100x4xf16>, %arg3: tensor<1xi32>) -> (tensor<100x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<4xf32>) {
  %0 = "tfl.dequantize"(%arg0) : (tensor<100x4x!q>) -> tensor<100x4xf32>
  %1 = "tfl.gather"(%0, %arg1) <{axis = 0 : i32, batch_dims = 0 : i32}> : (tensor<100x4xf32>, tensor<3xi32>) -> tensor<3x4xf32>
  %2 = "tfl.dequantize"(%arg2) : (tensor<100x4xf16>) -> tensor<100x4xf32>
  %3 = "tfl.gather"(%2, %arg1) <{axis = 0 : i32, batch_dims = 0 : i32}> : (tensor<100x4xf32>, tensor<3xi32>) -> tensor<3x4xf32>
  %4 = "tfl.dequantize"(%arg0) : (tensor<100x4x!q>) -> tensor<100x4xf32>
  %5 = "tfl.sum"(%4, %arg3) <{keep_dims = false}> : (tensor<100x4xf32>, tensor<1xi32>) -> tensor<4xf32>
  return %0, %1, %3, %5 : tensor<100x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<4xf32>
}
// CHECK-DAG: #[[Q]] = loc("rows_quantized")
// CHECK-DAG: #[[N]] = loc("rows")
