// RUN: tfl-opt %s | FileCheck %s
// RUN: tfl-opt %s | tfl-opt | FileCheck %s
// RUN: tfl-opt %s --mlir-print-op-generic | tfl-opt | FileCheck %s
// RUN: tfl-opt %s --emit-bytecode | tfl-opt | FileCheck %s

// CHECK-LABEL: func @quantize(
// CHECK: "tfl.quantize"(%arg0) <{qtype = tensor<4x!quant.uniform<i8:f32, 5.000000e-01:3>>}> : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 5.000000e-01:3>>
func.func @quantize(%arg0: tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 5.000000e-01:3>> {
  %0 = "tfl.quantize"(%arg0) <{qtype = tensor<4x!quant.uniform<i8:f32, 5.000000e-01:3>>}> : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 5.000000e-01:3>>
  return %0 : tensor<4x!quant.uniform<i8:f32, 5.000000e-01:3>>
}

// CHECK-LABEL: func @dequantize(
// CHECK: "tfl.dequantize"(%arg0) : (tensor<4x!quant.uniform<i8:f32, 5.000000e-01:3>>) -> tensor<4xf32>
func.func @dequantize(%arg0: tensor<4x!quant.uniform<i8:f32, 5.000000e-01:3>>) -> tensor<4xf32> {
  %0 = "tfl.dequantize"(%arg0) : (tensor<4x!quant.uniform<i8:f32, 5.000000e-01:3>>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// CHECK-LABEL: func @dequantize_per_axis(
// CHECK: "tfl.dequantize"(%arg0) : (tensor<4x2x!quant.uniform<i8<-127:127>:f32:0, {1.000000e-01,2.000000e-01,3.000000e-01,4.000000e-01}>>) -> tensor<4x2xf32>
func.func @dequantize_per_axis(%arg0: tensor<4x2x!quant.uniform<i8<-127:127>:f32:0, {1.000000e-01,2.000000e-01,3.000000e-01,4.000000e-01}>>) -> tensor<4x2xf32> {
  %0 = "tfl.dequantize"(%arg0) : (tensor<4x2x!quant.uniform<i8<-127:127>:f32:0, {1.000000e-01,2.000000e-01,3.000000e-01,4.000000e-01}>>) -> tensor<4x2xf32>
  return %0 : tensor<4x2xf32>
}

// CHECK-LABEL: func @dequantize_blockwise(
// CHECK: "tfl.dequantize"(%arg0) : (tensor<4x4x!quant.uniform<i4:f32:{0:1, 1:4}, {{[{]}}{1.000000e-01}, {2.000000e-01}, {3.000000e-01}, {4.000000e-01}}>>) -> tensor<4x4xf32>
func.func @dequantize_blockwise(%arg0: tensor<4x4x!quant.uniform<i4:f32:{0:1, 1:4}, {{1.000000e-01}, {2.000000e-01}, {3.000000e-01}, {4.000000e-01}}>>) -> tensor<4x4xf32> {
  %0 = "tfl.dequantize"(%arg0) : (tensor<4x4x!quant.uniform<i4:f32:{0:1, 1:4}, {{1.000000e-01}, {2.000000e-01}, {3.000000e-01}, {4.000000e-01}}>>) -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}

// CHECK-LABEL: func @fake_quant(
// CHECK: "tfl.fake_quant"(%arg0) <{max = 1.000000e+00 : f32, min = -1.000000e+00 : f32, narrow_range = false, num_bits = 8 : i32}> : (tensor<4xf32>) -> tensor<4xf32>
func.func @fake_quant(%arg0: tensor<4xf32>) -> tensor<4xf32> {
  %0 = "tfl.fake_quant"(%arg0) <{max = 1.000000e+00 : f32, min = -1.000000e+00 : f32, narrow_range = false, num_bits = 8 : i32}> : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// CHECK-LABEL: func @NumericVerify(
// CHECK: "tfl.NumericVerify"(%arg0, %arg1) <{log_if_failed = true, tolerance = 1.000000e-01 : f32}> : (tensor<4x!quant.uniform<i8:f32, 5.000000e-01:3>>, tensor<4xf32>) -> tensor<4xf32>
func.func @NumericVerify(%arg0: tensor<4x!quant.uniform<i8:f32, 5.000000e-01:3>>, %arg1: tensor<4xf32>) -> tensor<4xf32> {
  %0 = "tfl.NumericVerify"(%arg0, %arg1) <{log_if_failed = true, tolerance = 1.000000e-01 : f32}> : (tensor<4x!quant.uniform<i8:f32, 5.000000e-01:3>>, tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
