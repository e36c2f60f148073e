// RUN: tfl-opt %s -convert-tfl-to-linalg | FileCheck %s

// CHECK-LABEL: func.func @mean(
// CHECK: %[[SUMS:.*]] = linalg.generic {{.*}} iterator_types = ["parallel", "reduction", "reduction", "parallel"]
// CHECK-NEXT: ^bb0(%[[X:.*]]: f32, %[[SUM:.*]]: f32):
// CHECK-NEXT: %[[NEXT:.*]] = arith.addf %[[SUM]], %[[X]] : f32
// CHECK-NEXT: linalg.yield %[[NEXT]] : f32
// CHECK: linalg.generic {{.*}} ins(%[[SUMS]] : tensor<1x4xf32>)
// CHECK: arith.divf
// CHECK: tensor.expand_shape %{{.*}} : tensor<1x4xf32> into tensor<1x1x1x4xf32>
func.func @mean(%x: tensor<1x7x7x4xf32>) -> tensor<1x1x1x4xf32> {
  %a = "tfl.pseudo_const"() <{value = dense<[1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %0 = "tfl.mean"(%x, %a) <{keep_dims = true}> : (tensor<1x7x7x4xf32>, tensor<2xi32>) -> tensor<1x1x1x4xf32>
  return %0 : tensor<1x1x1x4xf32>
}

// CHECK-LABEL: func.func @softmax(
// CHECK: arith.maximumf
// CHECK: math.exp
// CHECK: arith.addf
// CHECK: arith.divf
// CHECK-NOT: linalg.generic
// CHECK: return
func.func @softmax(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = "tfl.softmax"(%x) <{beta = 1.0 : f32}> : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

// The channels are the innermost loop. The margin counts for nothing, and is not counted.

// CHECK-LABEL: func.func @average_pool(
// CHECK: tensor.pad %arg0 low[0, 0, 0, 0] high[0, 1, 1, 0]
// CHECK: tensor<1x4x4x8xf32> to tensor<1x5x5x8xf32>
// CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction", "parallel"]
// CHECK: arith.constant dense<{{\[\[\[}}9.000000e+00], [6.000000e+00]], {{\[\[}}6.000000e+00], [4.000000e+00]]]> : tensor<2x2x1xf32>
func.func @average_pool(%x: tensor<1x4x4x8xf32>) -> tensor<1x2x2x8xf32> {
  %0 = "tfl.average_pool_2d"(%x) <{filter_height = 3 : i32, filter_width = 3 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 2 : i32, stride_w = 2 : i32}> : (tensor<1x4x4x8xf32>) -> tensor<1x2x2x8xf32>
  return %0 : tensor<1x2x2x8xf32>
}

// CHECK-LABEL: func.func @max_pool(
// CHECK: arith.constant -128 : i8
// CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction", "parallel"]
// CHECK: arith.maxsi %{{.*}}, %{{.*}} : i8
func.func @max_pool(%x: tensor<1x4x4x8x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<1x2x2x8x!quant.uniform<i8:f32, 0.5:3>> {
  %0 = "tfl.max_pool_2d"(%x) <{filter_height = 2 : i32, filter_width = 2 : i32, fused_activation_function = "NONE", padding = "VALID", stride_h = 2 : i32, stride_w = 2 : i32}> : (tensor<1x4x4x8x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<1x2x2x8x!quant.uniform<i8:f32, 0.5:3>>
  return %0 : tensor<1x2x2x8x!quant.uniform<i8:f32, 0.5:3>>
}

// The best, and then the first place where it is.

// CHECK-LABEL: func.func @arg_max(
// CHECK: arith.maximumf
// CHECK: linalg.index 1
// CHECK: arith.minsi
func.func @arg_max(%x: tensor<4x8xf32>) -> tensor<4xi64> {
  %a = "tfl.pseudo_const"() <{value = dense<-1> : tensor<i32>}> : () -> tensor<i32>
  %0 = "tfl.arg_max"(%x, %a) : (tensor<4x8xf32>, tensor<i32>) -> tensor<4xi64>
  return %0 : tensor<4xi64>
}

// CHECK-LABEL: func.func @cumsum(
// CHECK: scf.for
// CHECK: scf.for %{{.*}} iter_args(%{{.*}} = %{{.*}}, %[[SUM:.*]] = %{{.*}}) -> (tensor<4x8xf32>, f64)
// CHECK: arith.addf %[[SUM]], %{{.*}} : f64
func.func @cumsum(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %a = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %0 = "tfl.cumsum"(%x, %a) <{exclusive = false, reverse = false}> : (tensor<4x8xf32>, tensor<i32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}
