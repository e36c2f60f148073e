// RUN: tfl-opt %s -tflk-fuse-ranges=explain -verify-diagnostics | FileCheck %s

#id = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>

// What makes an image keeps its range, once for all that quantize it, and under other shapes.
// CHECK-LABEL: func @image
// CHECK: %[[PLACE:.*]] = tensor.empty() : tensor<1x1x2x16xf32>
// CHECK: %[[MADE:.*]]:2 = tflk.matmul {{.*}} outs(%{{.*}} : tensor<1x36x4xf32>) ranges(%[[PLACE]] : tensor<1x1x2x16xf32>)
// CHECK: -> tensor<1x36x4xf32>, tensor<1x1x2x16xf32>
// CHECK: tflk.quantize qd8 ins(%{{.*}} : tensor<1x6x6x4xf32>) ranges(%[[MADE]]#1 : tensor<1x1x2x16xf32>)
// CHECK: tflk.quantize qd8 ins(%{{.*}} : tensor<1x9x4x4xf32>) ranges(%[[MADE]]#1 : tensor<1x1x2x16xf32>)
// CHECK: return %[[MADE]]#0
func.func @image(%x: tensor<1x36x8xf32>, %w: tensor<1x4x8xf32>) -> (tensor<1x36x4xf32>, tensor<1x6x6x4xi8>, tensor<1x9x4x4xi8>) {
  %y = tensor.empty() : tensor<1x36x4xf32>
  %0 = tflk.matmul ins(%x, %w : tensor<1x36x8xf32>, tensor<1x4x8xf32>) epilogue [] outs(%y : tensor<1x36x4xf32>) {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  } -> tensor<1x36x4xf32>
  %s = tensor.empty() : tensor<1xf32>
  %z = tensor.empty() : tensor<1xi32>
  %1 = tensor.expand_shape %0 [[0], [1, 2], [3]] output_shape [1, 6, 6, 4] : tensor<1x36x4xf32> into tensor<1x6x6x4xf32>
  %q = tensor.empty() : tensor<1x6x6x4xi8>
  %2:3 = tflk.quantize qd8 ins(%1 : tensor<1x6x6x4xf32>) outs(%q, %s, %z : tensor<1x6x6x4xi8>, tensor<1xf32>, tensor<1xi32>)
    -> tensor<1x6x6x4xi8>, tensor<1xf32>, tensor<1xi32>
  %3 = tensor.expand_shape %0 [[0], [1, 2], [3]] output_shape [1, 9, 4, 4] : tensor<1x36x4xf32> into tensor<1x9x4x4xf32>
  %p = tensor.empty() : tensor<1x9x4x4xi8>
  %4:3 = tflk.quantize qd8 ins(%3 : tensor<1x9x4x4xf32>) outs(%p, %s, %z : tensor<1x9x4x4xi8>, tensor<1xf32>, tensor<1xi32>)
    -> tensor<1x9x4x4xi8>, tensor<1xf32>, tensor<1xi32>
  return %0, %2#0, %4#0 : tensor<1x36x4xf32>, tensor<1x6x6x4xi8>, tensor<1x9x4x4xi8>
}

// Every image has parts of its own, large products more than one: tasks must not share them.
// CHECK-LABEL: func @images
// CHECK: tflk.depthwise {{.*}} ranges(%{{.*}} : tensor<3x32x2x16xf32>)
// CHECK: tflk.quantize {{.*}} ranges(
func.func @images(%x: tensor<3x64x64x8xf32>, %w: tensor<3x3x8xf32>) -> tensor<3x62x62x8xi8> {
  %y = tensor.empty() : tensor<3x62x62x8xf32>
  %0 = tflk.depthwise ins(%x, %w : tensor<3x64x64x8xf32>, tensor<3x3x8xf32>) epilogue [] outs(%y : tensor<3x62x62x8xf32>)
      attributes {window = array<i64: 3, 3>, strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>} {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  } -> tensor<3x62x62x8xf32>
  %q = tensor.empty() : tensor<3x62x62x8xi8>
  %s = tensor.empty() : tensor<3xf32>
  %z = tensor.empty() : tensor<3xi32>
  %1:3 = tflk.quantize qd8 ins(%0 : tensor<3x62x62x8xf32>) outs(%q, %s, %z : tensor<3x62x62x8xi8>, tensor<3xf32>, tensor<3xi32>)
    -> tensor<3x62x62x8xi8>, tensor<3xf32>, tensor<3xi32>
  return %1#0 : tensor<3x62x62x8xi8>
}

// CHECK-LABEL: func @refused
// CHECK-NOT: ranges(
func.func @refused(%x: tensor<2x6x6x4xf32>, %a: tensor<1x72x8xf32>, %w: tensor<1x4x8xf32>) -> (tensor<2x6x6x4xi8>, tensor<72x4xi8>) {
  %q = tensor.empty() : tensor<2x6x6x4xi8>
  %s = tensor.empty() : tensor<2xf32>
  %z = tensor.empty() : tensor<2xi32>
  // expected-remark @below {{reads its input twice: it is an argument}}
  %0:3 = tflk.quantize qd8 ins(%x : tensor<2x6x6x4xf32>) outs(%q, %s, %z : tensor<2x6x6x4xi8>, tensor<2xf32>, tensor<2xi32>)
    -> tensor<2x6x6x4xi8>, tensor<2xf32>, tensor<2xi32>
  %t = tensor.empty() : tensor<2x6x6x4xf32>
  %1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x : tensor<2x6x6x4xf32>) outs(%t : tensor<2x6x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp %in : f32
    linalg.yield %e : f32
  } -> tensor<2x6x6x4xf32>
  // expected-remark @below {{reads its input twice: 'linalg.generic' makes it, which is no product}}
  %2:3 = tflk.quantize qd8 ins(%1 : tensor<2x6x6x4xf32>) outs(%q, %s, %z : tensor<2x6x6x4xi8>, tensor<2xf32>, tensor<2xi32>)
    -> tensor<2x6x6x4xi8>, tensor<2xf32>, tensor<2xi32>
  %y = tensor.empty() : tensor<1x72x4xf32>
  %3 = tflk.matmul ins(%a, %w : tensor<1x72x8xf32>, tensor<1x4x8xf32>) epilogue [] outs(%y : tensor<1x72x4xf32>) {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  } -> tensor<1x72x4xf32>
  %flat = tensor.collapse_shape %3 [[0, 1], [2]] : tensor<1x72x4xf32> into tensor<72x4xf32>
  %image = tensor.expand_shape %flat [[0, 1, 2], [3]] output_shape [2, 6, 6, 4] : tensor<72x4xf32> into tensor<2x6x6x4xf32>
  // expected-remark @below {{reads its input twice: it has 2 images, but the product that makes it 1}}
  %4:3 = tflk.quantize qd8 ins(%image : tensor<2x6x6x4xf32>) outs(%q, %s, %z : tensor<2x6x6x4xi8>, tensor<2xf32>, tensor<2xi32>)
    -> tensor<2x6x6x4xi8>, tensor<2xf32>, tensor<2xi32>
  %r = tensor.empty() : tensor<72x4xi8>
  %rs = tensor.empty() : tensor<72xf32>
  %rz = tensor.empty() : tensor<72xi32>
  // expected-remark @below {{reads its input twice: it is no image; rows have ranges of their own}}
  %5:3 = tflk.quantize qd8 ins(%flat : tensor<72x4xf32>) outs(%r, %rs, %rz : tensor<72x4xi8>, tensor<72xf32>, tensor<72xi32>)
    -> tensor<72x4xi8>, tensor<72xf32>, tensor<72xi32>
  return %4#0, %5#0 : tensor<2x6x6x4xi8>, tensor<72x4xi8>
}
