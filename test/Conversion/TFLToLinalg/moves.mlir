// RUN: tfl-opt %s -convert-tfl-to-linalg | FileCheck %s

// CHECK-DAG: #[[SWAPPED:.*]] = affine_map<(d0, d1) -> (d1, d0)>
// CHECK-DAG: #[[BACKWARD:.*]] = affine_map<(d0, d1) -> (d0, -d1 + 2)>
// CHECK-DAG: #[[REPEATED:.*]] = affine_map<(d0, d1, d2) -> (d1, d2)>

// CHECK-LABEL: func.func @reshape(
// CHECK: tensor.collapse_shape %{{.*}} {{\[\[}}0, 1]] : tensor<2x3xf32> into tensor<6xf32>
// CHECK: tensor.expand_shape %{{.*}} {{\[\[}}0, 1]] output_shape [3, 2] : tensor<6xf32> into tensor<3x2xf32>
func.func @reshape(%x: tensor<2x3xf32>) -> tensor<3x2xf32> {
  %s = "tfl.pseudo_const"() <{value = dense<[3, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %0 = "tfl.reshape"(%x, %s) : (tensor<2x3xf32>, tensor<2xi32>) -> tensor<3x2xf32>
  return %0 : tensor<3x2xf32>
}

// CHECK-LABEL: func.func @transpose(
// CHECK: linalg.generic {indexing_maps = [#[[SWAPPED]], #{{.*}}], iterator_types = ["parallel", "parallel"]}
func.func @transpose(%x: tensor<2x3xf32>) -> tensor<3x2xf32> {
  %p = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %0 = "tfl.transpose"(%x, %p) : (tensor<2x3xf32>, tensor<2xi32>) -> tensor<3x2xf32>
  return %0 : tensor<3x2xf32>
}

// CHECK-LABEL: func.func @reverse(
// CHECK: linalg.generic {indexing_maps = [#[[BACKWARD]], #{{.*}}]
func.func @reverse(%x: tensor<2x3xi16>) -> tensor<2x3xi16> {
  %a = "tfl.pseudo_const"() <{value = dense<-1> : tensor<1xi32>}> : () -> tensor<1xi32>
  %0 = "tfl.reverse_v2"(%x, %a) : (tensor<2x3xi16>, tensor<1xi32>) -> tensor<2x3xi16>
  return %0 : tensor<2x3xi16>
}

// CHECK-LABEL: func.func @tile(
// CHECK: linalg.generic {indexing_maps = [#[[REPEATED]], #{{.*}}]
// CHECK: tensor.collapse_shape %{{.*}} {{\[\[}}0, 1], [2]] : tensor<4x2x3xf32> into tensor<8x3xf32>
func.func @tile(%x: tensor<2x3xf32>) -> tensor<8x3xf32> {
  %m = "tfl.pseudo_const"() <{value = dense<[4, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %0 = "tfl.tile"(%x, %m) : (tensor<2x3xf32>, tensor<2xi32>) -> tensor<8x3xf32>
  return %0 : tensor<8x3xf32>
}

// CHECK-LABEL: func.func @depth_to_space(
// CHECK: tensor.expand_shape %{{.*}} : tensor<1x2x3x8xf32> into tensor<1x2x3x2x2x2xf32>
// CHECK: linalg.generic
// CHECK: tensor.collapse_shape %{{.*}} : tensor<1x2x2x3x2x2xf32> into tensor<1x4x6x2xf32>
func.func @depth_to_space(%x: tensor<1x2x3x8xf32>) -> tensor<1x4x6x2xf32> {
  %0 = "tfl.depth_to_space"(%x) <{block_size = 2 : i32}> : (tensor<1x2x3x8xf32>) -> tensor<1x4x6x2xf32>
  return %0 : tensor<1x4x6x2xf32>
}

// CHECK-LABEL: func.func @concatenation(
// CHECK: %[[E:.*]] = tensor.empty() : tensor<2x5xf32>
// CHECK: %[[A:.*]] = tensor.insert_slice %{{.*}} into %[[E]][0, 0] [2, 3] [1, 1]
// CHECK: tensor.insert_slice %{{.*}} into %[[A]][0, 3] [2, 2] [1, 1]
func.func @concatenation(%x: tensor<2x3xf32>, %y: tensor<2x2xf32>) -> tensor<2x5xf32> {
  %0 = "tfl.concatenation"(%x, %y) <{axis = 1 : i32, fused_activation_function = "NONE"}> : (tensor<2x3xf32>, tensor<2x2xf32>) -> tensor<2x5xf32>
  return %0 : tensor<2x5xf32>
}

// CHECK-LABEL: func.func @split(
// CHECK: tensor.extract_slice %{{.*}}[0, 0] [2, 2] [1, 1] : tensor<2x4xf32> to tensor<2x2xf32>
// CHECK: tensor.extract_slice %{{.*}}[0, 2] [2, 2] [1, 1] : tensor<2x4xf32> to tensor<2x2xf32>
func.func @split(%x: tensor<2x4xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>) {
  %a = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %0:2 = "tfl.split"(%a, %x) <{num_splits = 2 : i32}> : (tensor<i32>, tensor<2x4xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>)
  return %0#0, %0#1 : tensor<2x2xf32>, tensor<2x2xf32>
}

// The zero of a quantized type is its zero point.

// CHECK-LABEL: func.func @pad(
// CHECK: %[[ZERO:.*]] = arith.constant 3 : i8
// CHECK: tensor.pad %arg0 low[1, 0] high[0, 1]
// CHECK: tensor.yield %[[ZERO]] : i8
func.func @pad(%x: tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<3x4x!quant.uniform<i8:f32, 0.5:3>> {
  %p = "tfl.pseudo_const"() <{value = dense<[[1, 0], [0, 1]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %0 = "tfl.pad"(%x, %p) : (tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2xi32>) -> tensor<3x4x!quant.uniform<i8:f32, 0.5:3>>
  return %0 : tensor<3x4x!quant.uniform<i8:f32, 0.5:3>>
}

// Where a slice begins may be known at run time: it stays inside.

// CHECK-LABEL: func.func @slice(
// CHECK: %[[I:.*]] = arith.index_cast %{{.*}} : i32 to index
// CHECK: %[[LOW:.*]] = arith.maxsi %[[I]], %{{.*}} : index
// CHECK: %[[B:.*]] = arith.minsi %[[LOW]], %{{.*}} : index
// CHECK: tensor.extract_slice %{{.*}}[%[[B]], 0] [1, 3] [1, 1] : tensor<2x3xf32> to tensor<1x3xf32>
func.func @slice(%x: tensor<2x3xf32>, %b: tensor<2xi32>) -> tensor<1x3xf32> {
  %s = "tfl.pseudo_const"() <{value = dense<[1, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %0 = "tfl.slice"(%x, %b, %s) : (tensor<2x3xf32>, tensor<2xi32>, tensor<2xi32>) -> tensor<1x3xf32>
  return %0 : tensor<1x3xf32>
}
