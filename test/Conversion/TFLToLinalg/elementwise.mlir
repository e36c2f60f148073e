// RUN: tfl-opt %s -convert-tfl-to-linalg | FileCheck %s

// One loop; a dimension that repeats is no dimension of the operand.

// CHECK-DAG: #[[ROW:.*]] = affine_map<(d0, d1) -> (d0)>
// CHECK-DAG: #[[COLUMN:.*]] = affine_map<(d0, d1) -> (d1)>
// CHECK-DAG: #[[SAME:.*]] = affine_map<(d0, d1) -> (d0, d1)>

// CHECK-LABEL: func.func @add_relu6(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32> {bufferization.writable = false}, %[[Y:[^:]*]]: tensor<8xf32>
// CHECK: %[[E:.*]] = tensor.empty() : tensor<4x8xf32>
// CHECK: linalg.generic {indexing_maps = [#[[SAME]], #[[COLUMN]], #[[SAME]]], iterator_types = ["parallel", "parallel"]}
// CHECK-SAME: ins(%[[X]], %[[Y]] : tensor<4x8xf32>, tensor<8xf32>) outs(%[[E]] : tensor<4x8xf32>)
// CHECK-NEXT: ^bb0(%[[A:.*]]: f32, %[[B:.*]]: f32, %{{.*}}: f32):
// CHECK-NEXT: %[[SUM:.*]] = arith.addf %[[A]], %[[B]] : f32
// CHECK: arith.cmpf ogt, %[[SUM]], %{{.*}} : f32
// CHECK: arith.cmpf olt, %[[SUM]], %{{.*}} : f32
// CHECK-NOT: linalg.generic
// CHECK: return
func.func @add_relu6(%x: tensor<4x8xf32>, %y: tensor<8xf32>) -> tensor<4x8xf32> {
  %0 = "tfl.add"(%x, %y) <{fused_activation_function = "RELU6"}> : (tensor<4x8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

// CHECK-LABEL: func.func @broadcast(
// CHECK: %[[X:.*]] = tensor.collapse_shape %{{.*}} {{\[\[}}0, 1]] : tensor<4x1xf32> into tensor<4xf32>
// CHECK: linalg.generic {indexing_maps = [#[[ROW]], #[[COLUMN]], #[[SAME]]]
// CHECK-SAME: ins(%[[X]], %{{.*}} : tensor<4xf32>, tensor<8xf32>)
// CHECK: arith.mulf
func.func @broadcast(%x: tensor<4x1xf32>, %y: tensor<1x8xf32>) -> tensor<4x8xf32> {
  %0 = "tfl.mul"(%x, %y) <{fused_activation_function = "NONE"}> : (tensor<4x1xf32>, tensor<1x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

// A splat is a number in the body.

// CHECK-LABEL: func.func @splat(
// CHECK: linalg.generic {indexing_maps = [#[[SAME]], #[[SAME]]]
// CHECK: %[[C:.*]] = arith.constant 2.000000e+00 : f32
// CHECK: arith.subf %{{.*}}, %[[C]] : f32
func.func @splat(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %c = "tfl.pseudo_const"() <{value = dense<2.0> : tensor<1x8xf32>}> : () -> tensor<1x8xf32>
  %0 = "tfl.sub"(%x, %c) <{fused_activation_function = "NONE"}> : (tensor<4x8xf32>, tensor<1x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

// Truth values are bytes that hold 0 or 1; whether integers have a sign is in the ops.

// CHECK-LABEL: func.func @compare(
// CHECK-SAME: %{{.*}}: tensor<4xi8> {{.*}}, %{{.*}}: tensor<4xi8> {{.*}}) -> (tensor<4xi8>, tensor<4xi8>)
// CHECK: %[[BIT:.*]] = arith.cmpi ult, %{{.*}}, %{{.*}} : i8
// CHECK: arith.extui %[[BIT]] : i1 to i8
// CHECK: arith.xori %{{.*}}, %{{.*}} : i8
func.func @compare(%x: tensor<4xui8>, %y: tensor<4xui8>) -> (tensor<4xi1>, tensor<4xi1>) {
  %0 = "tfl.less"(%x, %y) : (tensor<4xui8>, tensor<4xui8>) -> tensor<4xi1>
  %1 = "tfl.logical_not"(%0) : (tensor<4xi1>) -> tensor<4xi1>
  return %0, %1 : tensor<4xi1>, tensor<4xi1>
}

// CHECK-LABEL: func.func @select(
// CHECK: ^bb0(%[[C:.*]]: i8, %[[A:.*]]: f32, %[[B:.*]]: f32, %{{.*}}: f32):
// CHECK: %[[BIT:.*]] = arith.cmpi ne, %[[C]], %{{.*}} : i8
// CHECK: arith.select %[[BIT]], %[[A]], %[[B]] : f32
func.func @select(%c: tensor<4xi1>, %x: tensor<4xf32>, %y: tensor<4xf32>) -> tensor<4xf32> {
  %0 = "tfl.select_v2"(%c, %x, %y) : (tensor<4xi1>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// Division of integers: neither by zero nor the lowest number by -1, both of which hardware traps at.

// CHECK-LABEL: func.func @divide(
// CHECK: %[[ONE:.*]] = arith.constant 1 : i32
// CHECK: %[[SAFE:.*]] = arith.select %{{.*}}, %[[ONE]], %{{.*}} : i32
// CHECK: arith.divsi %{{.*}}, %[[SAFE]] : i32
func.func @divide(%x: tensor<4xi32>, %y: tensor<4xi32>) -> tensor<4xi32> {
  %0 = "tfl.div"(%x, %y) <{fused_activation_function = "NONE"}> : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
  return %0 : tensor<4xi32>
}

// Narrow floats are computed in f32.

// CHECK-LABEL: func.func @half(
// CHECK: ^bb0(%[[A:.*]]: f16, %{{.*}}: f16):
// CHECK: arith.extf %[[A]] : f16 to f32
// CHECK: math.tanh %{{.*}} : f32
// CHECK: arith.truncf %{{.*}} : f32 to f16
func.func @half(%x: tensor<4xf16>) -> tensor<4xf16> {
  %0 = "tfl.tanh"(%x) : (tensor<4xf16>) -> tensor<4xf16>
  return %0 : tensor<4xf16>
}

// What is no integer that the type holds never reaches the conversion.

// CHECK-LABEL: func.func @cast(
// CHECK: %[[FITS:.*]] = arith.select %{{.*}}, %{{.*}}, %{{.*}} : f32
// CHECK: arith.fptosi %[[FITS]] : f32 to i32
func.func @cast(%x: tensor<4xf32>) -> tensor<4xi32> {
  %0 = "tfl.cast"(%x) : (tensor<4xf32>) -> tensor<4xi32>
  return %0 : tensor<4xi32>
}

// A known exponent that multiplications do for.

// CHECK-LABEL: func.func @square(
// CHECK-NOT: math.powf
// CHECK: arith.mulf
// CHECK: return
func.func @square(%x: tensor<4xf32>) -> tensor<4xf32> {
  %c = "tfl.pseudo_const"() <{value = dense<2.0> : tensor<f32>}> : () -> tensor<f32>
  %0 = "tfl.pow"(%x, %c) : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
