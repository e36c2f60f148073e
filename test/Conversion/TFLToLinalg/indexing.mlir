// RUN: tfl-opt %s -convert-tfl-to-linalg | FileCheck %s

// Long slices are copied whole, from places that are made to be inside.

// CHECK-LABEL: func.func @gather(
// CHECK: scf.for %{{.*}} iter_args(%[[OUT:.*]] = %{{.*}}) -> (tensor<1x1x3x16xf32>)
// CHECK: %[[I:.*]] = arith.index_cast %{{.*}} : i32 to index
// CHECK: %[[LOW:.*]] = arith.maxsi %[[I]], %{{.*}} : index
// CHECK: %[[ROW:.*]] = arith.minsi %[[LOW]], %{{.*}} : index
// CHECK: %[[SLICE:.*]] = tensor.extract_slice %{{.*}}[%{{.*}}, %{{.*}}, %[[ROW]], 0] [1, 1, 1, 16] [1, 1, 1, 1]
// CHECK: tensor.insert_slice %[[SLICE]] into
func.func @gather(%x: tensor<8x16xf32>, %i: tensor<3xi32>) -> tensor<3x16xf32> {
  %0 = "tfl.gather"(%x, %i) <{axis = 0 : i32, batch_dims = 0 : i32}> : (tensor<8x16xf32>, tensor<3xi32>) -> tensor<3x16xf32>
  return %0 : tensor<3x16xf32>
}

// CHECK-LABEL: func.func @gather_elements(
// CHECK: linalg.generic
// CHECK: tensor.extract %{{.*}} : tensor<1x1x8x1xf32>
func.func @gather_elements(%x: tensor<8xf32>, %i: tensor<3xi64>) -> tensor<3xf32> {
  %0 = "tfl.gather"(%x, %i) <{axis = 0 : i32, batch_dims = 0 : i32}> : (tensor<8xf32>, tensor<3xi64>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @one_hot(
// CHECK: linalg.index 1
// CHECK: arith.cmpi eq
// CHECK: arith.select
func.func @one_hot(%i: tensor<3xi32>) -> tensor<3x4xf32> {
  %depth = "tfl.pseudo_const"() <{value = dense<4> : tensor<i32>}> : () -> tensor<i32>
  %on = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<f32>}> : () -> tensor<f32>
  %off = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %0 = "tfl.one_hot"(%i, %depth, %on, %off) <{axis = -1 : i32}> : (tensor<3xi32>, tensor<i32>, tensor<f32>, tensor<f32>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// An update whose place is outside is left out.

// CHECK-LABEL: func.func @scatter_nd(
// CHECK: scf.for
// CHECK: %[[OLD:.*]] = tensor.extract %{{.*}} : tensor<4x1xf32>
// CHECK: %[[NEXT:.*]] = arith.select %{{.*}}, %{{.*}}, %[[OLD]] : f32
// CHECK: tensor.insert %[[NEXT]] into
func.func @scatter_nd(%i: tensor<2x1xi32>, %u: tensor<2xf32>) -> tensor<4xf32> {
  %s = "tfl.pseudo_const"() <{value = dense<4> : tensor<1xi32>}> : () -> tensor<1xi32>
  %0 = "tfl.scatter_nd"(%i, %u, %s) : (tensor<2x1xi32>, tensor<2xf32>, tensor<1xi32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// The channels of four pixels, whose places and weights are known.

// CHECK-LABEL: func.func @resize_bilinear(
// CHECK: arith.constant dense<[0, 0, 1]> : tensor<3xi32>
// CHECK-COUNT-4: tensor.extract_slice %{{.*}} : tensor<1x2x2x8xf32> to tensor<8xf32>
// CHECK: linalg.generic
// CHECK: tensor.insert_slice
func.func @resize_bilinear(%x: tensor<1x2x2x8xf32>) -> tensor<1x3x3x8xf32> {
  %s = "tfl.pseudo_const"() <{value = dense<[3, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %0 = "tfl.resize_bilinear"(%x, %s) <{align_corners = false, half_pixel_centers = false}> : (tensor<1x2x2x8xf32>, tensor<2xi32>) -> tensor<1x3x3x8xf32>
  return %0 : tensor<1x3x3x8xf32>
}

// Pixels that are repeated alike are one loop.

// CHECK-LABEL: func.func @resize_nearest(
// CHECK-NOT: scf.for
// CHECK: linalg.generic {{.*}} ins(%{{.*}} : tensor<1x2x2x8xf32>) outs(%{{.*}} : tensor<1x2x2x2x2x8xf32>)
func.func @resize_nearest(%x: tensor<1x2x2x8xf32>) -> tensor<1x4x4x8xf32> {
  %s = "tfl.pseudo_const"() <{value = dense<[4, 4]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %0 = "tfl.resize_nearest_neighbor"(%x, %s) <{align_corners = false, half_pixel_centers = false}> : (tensor<1x2x2x8xf32>, tensor<2xi32>) -> tensor<1x4x4x8xf32>
  return %0 : tensor<1x4x4x8xf32>
}
