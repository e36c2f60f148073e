// RUN: tfl-opt %s -convert-tfl-to-linalg | FileCheck %s

// CHECK-LABEL: func.func @dequantize(
// CHECK-SAME: %{{.*}}: tensor<4xi8> {{.*}}) -> tensor<4xf32>
// CHECK: ^bb0(%[[Q:.*]]: i8, %{{.*}}: f32):
// CHECK-DAG: %[[SCALE:.*]] = arith.constant 5.000000e-01 : f32
// CHECK-DAG: %[[ZERO:.*]] = arith.constant 3 : i32
// CHECK: %[[WIDE:.*]] = arith.extsi %[[Q]] : i8 to i32
// CHECK: %[[DIFFERENCE:.*]] = arith.subi %[[WIDE]], %[[ZERO]] : i32
// CHECK: %[[REAL:.*]] = arith.sitofp %[[DIFFERENCE]] : i32 to f32
// CHECK: arith.mulf %[[SCALE]], %[[REAL]] : f32
func.func @dequantize(%x: tensor<4x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<4xf32> {
  %0 = "tfl.dequantize"(%x) : (tensor<4x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// CHECK-LABEL: func.func @per_axis(
// CHECK: %[[SCALES:.*]] = arith.constant dense<[5.000000e-01, 2.500000e-01]> : tensor<2xf32>
// CHECK: ins(%{{.*}}, %[[SCALES]], %{{.*}} : tensor<2x4xi8>, tensor<2xf32>, tensor<2xi32>)
func.func @per_axis(%x: tensor<2x4x!quant.uniform<i8:f32:0, {0.5:1, 0.25}>>) -> tensor<2x4xf32> {
  %0 = "tfl.dequantize"(%x) : (tensor<2x4x!quant.uniform<i8:f32:0, {0.5:1, 0.25}>>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// In double, halves away from zero, saturated.

// CHECK-LABEL: func.func @quantize(
// CHECK: arith.extf %{{.*}} : f32 to f64
// CHECK: arith.divf %{{.*}}, %{{.*}} : f64
// CHECK: arith.fptosi %{{.*}} : f64 to i32
// CHECK: arith.cmpf oge, %{{.*}}, %{{.*}} : f64
// CHECK: arith.maxsi
// CHECK: arith.minsi
// CHECK: arith.trunci %{{.*}} : i32 to i8
func.func @quantize(%x: tensor<4xf32>) -> tensor<4x!quant.uniform<u8:f32, 0.5:3>> {
  %0 = "tfl.quantize"(%x) <{qtype = tensor<4x!quant.uniform<u8:f32, 0.5:3>>}> : (tensor<4xf32>) -> tensor<4x!quant.uniform<u8:f32, 0.5:3>>
  return %0 : tensor<4x!quant.uniform<u8:f32, 0.5:3>>
}

// What was dequantized is summed up in double: the sum is exact, whatever its order.

// CHECK-LABEL: func.func @exact_sum(
// CHECK: linalg.fill ins(%{{.*}} : f64)
// CHECK: arith.addf %{{.*}}, %{{.*}} : f64
func.func @exact_sum(%x: tensor<4x8x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<4xf32> {
  %axis = "tfl.pseudo_const"() <{value = dense<1> : tensor<1xi32>}> : () -> tensor<1xi32>
  %0 = "tfl.dequantize"(%x) : (tensor<4x8x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<4x8xf32>
  %1 = "tfl.mean"(%0, %axis) <{keep_dims = false}> : (tensor<4x8xf32>, tensor<1xi32>) -> tensor<4xf32>
  return %1 : tensor<4xf32>
}
