// RUN: tfl-opt %s -convert-tfl-to-tflk -split-input-file | FileCheck %s

// Reals: rows are all dimensions but the last, weights stay in their order, the bias is an operand for each column.
// CHECK-LABEL: func @float
// CHECK-DAG: %[[W:.*]] = arith.constant dense<{{.*}}> : tensor<1x2x4xf32>
// CHECK-DAG: %[[B:.*]] = arith.constant dense<[5.000000e-01, -1.000000e+00]> : tensor<2xf32>
// CHECK: %[[X:.*]] = tensor.expand_shape {{.*}} into tensor<1x6x4xf32>
// CHECK: tflk.matmul ins(%[[X]], %[[W]] : tensor<1x6x4xf32>, tensor<1x2x4xf32>) epilogue [#tflk<kind column>](%[[B]] : tensor<2xf32>) outs({{.*}} : tensor<1x6x2xf32>) {
// CHECK-NEXT: ^bb0(%[[SUM:.*]]: f32, %[[BIAS:.*]]: f32):
// CHECK-NEXT: %[[TOTAL:.*]] = arith.addf %[[SUM]], %[[BIAS]] : f32
// CHECK-NEXT: tflk.yield %[[TOTAL]] : f32
// CHECK: return {{.*}} : tensor<6x2xf32>
func.func @float(%x: tensor<2x3x4xf32>) -> tensor<6x2xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %b = "tfl.pseudo_const"() <{value = dense<[0.5, -1.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %0 = "tfl.fully_connected"(%x, %w, %b) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x3x4xf32>, tensor<2x4xf32>, tensor<2xf32>) -> tensor<6x2xf32>
  return %0 : tensor<6x2xf32>
}

// -----

// Hybrid: a scale and a zero point for each row. The row's scale is multiplied before the column's (the recipe qd8).
// CHECK-LABEL: func @hybrid
// CHECK-DAG: %[[W:.*]] = arith.constant dense<{{.*}}> : tensor<1x2x4xi8>
// CHECK-DAG: %[[S:.*]] = arith.constant dense<[5.000000e-01, 2.500000e-01]> : tensor<2xf32>
// CHECK-DAG: %[[Q:.*]]:3 = tflk.quantize qd8 ins(%{{.*}} : tensor<3x4xf32>) outs({{.*}}) -> tensor<3x4xi8>, tensor<3xf32>, tensor<3xi32>
// CHECK: tflk.matmul ins(%{{.*}}, %[[W]] : tensor<1x3x4xi8>, tensor<1x2x4xi8>) zero(%[[Q]]#2 : tensor<3xi32>) epilogue [#tflk<kind column>, #tflk<kind group>](%[[S]], %[[Q]]#1 : tensor<2xf32>, tensor<3xf32>)
// CHECK-NEXT: ^bb0(%[[SUM:.*]]: i32, %[[COLUMN:.*]]: f32, %[[ROW:.*]]: f32):
// CHECK-NEXT: %[[REAL:.*]] = arith.sitofp %[[SUM]] : i32 to f32
// CHECK-NEXT: %[[PART:.*]] = arith.mulf %[[REAL]], %[[ROW]] : f32
// CHECK-NEXT: %[[ALL:.*]] = arith.mulf %[[PART]], %[[COLUMN]] : f32
// CHECK-NEXT: tflk.yield %[[ALL]] : f32
func.func @hybrid(%x: tensor<3x4xf32>) -> tensor<3x2xf32> {
  %w = "tfl.pseudo_qconst"() <{qtype = tensor<2x4x!quant.uniform<i8<-127:127>:f32:0, {0.5, 0.25}>>, value = dense<[[1, 2, 3, 4], [5, 6, 7, 8]]> : tensor<2x4xi8>}> : () -> tensor<2x4x!quant.uniform<i8<-127:127>:f32:0, {0.5, 0.25}>>
  %n = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.fully_connected"(%x, %w, %n) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<3x4xf32>, tensor<2x4x!quant.uniform<i8<-127:127>:f32:0, {0.5, 0.25}>>, none) -> tensor<3x2xf32>
  return %0 : tensor<3x2xf32>
}

// -----

// One scale for all columns becomes one for each; what weights have as a zero point is taken off.
// CHECK-LABEL: func @per_tensor
// CHECK-DAG: arith.constant dense<{{\[\[\[}}-2, -1, 0], [1, 2, 3]]]> : tensor<1x2x3xi8>
// CHECK-DAG: arith.constant dense<5.000000e-01> : tensor<2xf32>
// CHECK: tflk.matmul
func.func @per_tensor(%x: tensor<3x3xf32>) -> tensor<3x2xf32> {
  %w = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %n = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.fully_connected"(%x, %w, %n) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<3x3xf32>, tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, none) -> tensor<3x2xf32>
  return %0 : tensor<3x2xf32>
}

// -----

// Stored integers: unsigned from here on (128 more), one zero point, scales in double, and the result rounded again.
// CHECK-LABEL: func @int8
// CHECK: quant.scast %arg0 : tensor<3x4x!quant.uniform<i8:f32, {{.*}}>> to tensor<3x4xi8>
// CHECK: linalg.generic
// CHECK: arith.xori %{{.*}}, %c-128_i8 : i8
// CHECK: %[[Z:.*]] = arith.constant dense<131> : tensor<1xi32>
// CHECK: tflk.matmul {{.*}} zero(%[[Z]] : tensor<1xi32>) {{.*}} outs(%{{.*}} : tensor<1x3x2xi8>)
// CHECK-NEXT: ^bb0(%[[SUM:.*]]: i32, %[[COLUMN:.*]]: f32):
// CHECK: arith.sitofp %[[SUM]] : i32 to f64
// CHECK: arith.truncf {{.*}} : f64 to f32
// CHECK: %c-5_i32 = arith.constant -5 : i32
// CHECK: arith.maxsi
// CHECK: arith.minsi
// CHECK: arith.trunci {{.*}} : i32 to i8
// CHECK: %[[R:.*]] = quant.scast {{.*}} : tensor<3x2xi8> to tensor<3x2x!quant.uniform<i8:f32, 2.500000e-01:-5>>
// CHECK: return %[[R]]
func.func @int8(%x: tensor<3x4x!quant.uniform<i8:f32, 0.125:3>>) -> tensor<3x2x!quant.uniform<i8:f32, 0.25:-5>> {
  %w = "tfl.pseudo_qconst"() <{qtype = tensor<2x4x!quant.uniform<i8<-127:127>:f32, 0.5>>, value = dense<1> : tensor<2x4xi8>}> : () -> tensor<2x4x!quant.uniform<i8<-127:127>:f32, 0.5>>
  %n = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.fully_connected"(%x, %w, %n) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<3x4x!quant.uniform<i8:f32, 0.125:3>>, tensor<2x4x!quant.uniform<i8<-127:127>:f32, 0.5>>, none) -> tensor<3x2x!quant.uniform<i8:f32, 0.25:-5>>
  return %0 : tensor<3x2x!quant.uniform<i8:f32, 0.25:-5>>
}

// -----

// Activations are comparisons and selections, not maximumf.
// CHECK-LABEL: func @relu6
// CHECK: tflk.matmul
// CHECK: arith.cmpf ogt
// CHECK-NEXT: arith.select
// CHECK-NEXT: %[[SIX:.*]] = arith.constant 6.000000e+00 : f32
// CHECK-NEXT: arith.cmpf olt, %{{.*}}, %[[SIX]]
// CHECK-NEXT: arith.select
// CHECK-NEXT: tflk.yield
func.func @relu6(%x: tensor<3x4xf32>, %w: tensor<2x4xf32>) -> tensor<3x2xf32> {
  %n = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.fully_connected"(%x, %w, %n) <{fused_activation_function = "RELU6", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<3x4xf32>, tensor<2x4xf32>, none) -> tensor<3x2xf32>
  return %0 : tensor<3x2xf32>
}
