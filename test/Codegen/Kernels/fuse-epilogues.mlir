// RUN: tfl-opt %s --tflk-fuse-epilogues --canonicalize --split-input-file | FileCheck %s

#id = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>

// A residual sum and what follows are done while the sums are in registers.
// CHECK-LABEL: func.func @residual
func.func @residual(%x: tensor<1x2x3x4xf32>, %w: tensor<4x1x1x4xf32>, %y: tensor<1x2x3x4xf32>) -> tensor<1x2x3x4xf32> {
  // CHECK: tflk.conv {{.*}} epilogue [#tflk<kind element>](%{{.*}} : tensor<1x2x3x4xf32>)
  // CHECK-NEXT: ^bb0(%[[SUM:.*]]: f32, %[[Y:.*]]: f32):
  // CHECK: %[[ADDED:.*]] = arith.addf %[[SUM]], %[[Y]] : f32
  // CHECK: tflk.yield %[[ADDED]] : f32
  // CHECK-NOT: linalg.generic
  %e = tensor.empty() : tensor<1x2x3x4xf32>
  %0 = tflk.conv ins(%x, %w : tensor<1x2x3x4xf32>, tensor<4x1x1x4xf32>) epilogue [] outs(%e : tensor<1x2x3x4xf32>) attributes {window = array<i64: 1, 1>, strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 1 : i64} {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  } -> tensor<1x2x3x4xf32>
  %1 = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%0, %y : tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>) outs(%e : tensor<1x2x3x4xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %2 = arith.addf %a, %b : f32
    linalg.yield %2 : f32
  } -> tensor<1x2x3x4xf32>
  return %1 : tensor<1x2x3x4xf32>
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>
#column = affine_map<(d0, d1) -> (d1)>

// Under another shape, with an element for each column.
// CHECK-LABEL: func.func @column
func.func @column(%x: tensor<1x6x8xf32>, %w: tensor<1x4x8xf32>, %y: tensor<4xf32>) -> tensor<6x4xf32> {
  // CHECK: tflk.matmul {{.*}} epilogue [#tflk<kind column>](%{{.*}} : tensor<4xf32>)
  // CHECK-NOT: linalg.generic
  %e = tensor.empty() : tensor<1x6x4xf32>
  %0 = tflk.matmul ins(%x, %w : tensor<1x6x8xf32>, tensor<1x4x8xf32>) epilogue [] outs(%e : tensor<1x6x4xf32>) {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  } -> tensor<1x6x4xf32>
  %1 = tensor.collapse_shape %0 [[0, 1], [2]] : tensor<1x6x4xf32> into tensor<6x4xf32>
  %f = tensor.empty() : tensor<6x4xf32>
  %2 = linalg.generic {indexing_maps = [#id, #column, #id], iterator_types = ["parallel", "parallel"]} ins(%1, %y : tensor<6x4xf32>, tensor<4xf32>) outs(%f : tensor<6x4xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %3 = arith.mulf %a, %b : f32
    linalg.yield %3 : f32
  } -> tensor<6x4xf32>
  return %2 : tensor<6x4xf32>
}

// -----

#id = affine_map<(d0, d1, d2) -> (d0, d1, d2)>

// A function stays a loop of its own, and so does what reads a value that others read too.
// CHECK-LABEL: func.func @stays
func.func @stays(%x: tensor<1x6x8xf32>, %w: tensor<1x4x8xf32>) -> (tensor<1x6x4xf32>, tensor<1x6x4xf32>) {
  // CHECK: tflk.matmul
  // CHECK: linalg.generic
  // CHECK: math.exp
  %e = tensor.empty() : tensor<1x6x4xf32>
  %0 = tflk.matmul ins(%x, %w : tensor<1x6x8xf32>, tensor<1x4x8xf32>) epilogue [] outs(%e : tensor<1x6x4xf32>) {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  } -> tensor<1x6x4xf32>
  %1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%0 : tensor<1x6x4xf32>) outs(%e : tensor<1x6x4xf32>) {
  ^bb0(%a: f32, %out: f32):
    %3 = math.exp %a : f32
    linalg.yield %3 : f32
  } -> tensor<1x6x4xf32>
  return %0, %1 : tensor<1x6x4xf32>, tensor<1x6x4xf32>
}

// -----

// What the op sees of a number from outside, an epilogue cannot.
// CHECK-LABEL: func @captured
// CHECK: tflk.matmul
// CHECK: linalg.generic
func.func @captured(%x: tensor<1x4x6xf32>, %w: tensor<1x3x6xf32>, %s: f32) -> tensor<1x4x3xf32> {
  %e = tensor.empty() : tensor<1x4x3xf32>
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xf32>, tensor<1x3x6xf32>) epilogue [] outs(%e : tensor<1x4x3xf32>) {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  } -> tensor<1x4x3xf32>
  %1 = linalg.generic {indexing_maps = [affine_map<(a, b, c) -> (a, b, c)>, affine_map<(a, b, c) -> (a, b, c)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%0 : tensor<1x4x3xf32>) outs(%e : tensor<1x4x3xf32>) {
  ^bb0(%a: f32, %b: f32):
    %m = arith.mulf %a, %s : f32
    linalg.yield %m : f32
  } -> tensor<1x4x3xf32>
  return %1 : tensor<1x4x3xf32>
}
