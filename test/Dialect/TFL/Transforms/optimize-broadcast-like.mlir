// RUN: tfl-opt %s -tfl-optimize-broadcast-like | FileCheck %s
// RUN: tfl-opt %s -tfl-optimize-broadcast-like=unsafe-fuse-dynamic-shaped-broadcast=true | FileCheck --check-prefix=UNSAFE %s

// CHECK-LABEL: func @broadcast_to
// CHECK: tfl.add(%arg0, %arg1) <{{.*}}> : (tensor<8x4xf32>, tensor<4xf32>) -> tensor<8x4xf32>
// CHECK: "tfl.maximum"(%arg1, %arg0)
// CHECK: "tfl.select_v2"(%arg2, %arg0, %arg1)
// CHECK-NOT: tfl.broadcast_to
func.func @broadcast_to(%arg0: tensor<8x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<8x4xi1>) -> (tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>) {
  %shape = "tfl.pseudo_const"() <{value = dense<[8, 4]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %b = "tfl.broadcast_to"(%arg1, %shape) : (tensor<4xf32>, tensor<2xi32>) -> tensor<8x4xf32>
  %0 = tfl.add %arg0, %b {fused_activation_function = "NONE"} : tensor<8x4xf32>
  %1 = "tfl.maximum"(%b, %arg0) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
  %2 = "tfl.select_v2"(%arg2, %arg0, %b) : (tensor<8x4xi1>, tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
  return %0, %1, %2 : tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>
}

// A scalar over and over, and extents of 1 repeated.
// CHECK-LABEL: func @fill_and_tile
// CHECK: tfl.mul(%arg0, %arg1)
// CHECK: tfl.less(%arg0, %arg2)
// CHECK-NOT: tfl.fill
// CHECK-NOT: tfl.tile
func.func @fill_and_tile(%arg0: tensor<8x4xf32>, %arg1: tensor<f32>, %arg2: tensor<8x1xf32>) -> (tensor<8x4xf32>, tensor<8x4xi1>) {
  %shape = "tfl.pseudo_const"() <{value = dense<[8, 4]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %times = "tfl.pseudo_const"() <{value = dense<[1, 4]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %f = "tfl.fill"(%shape, %arg1) : (tensor<2xi32>, tensor<f32>) -> tensor<8x4xf32>
  %t = "tfl.tile"(%arg2, %times) : (tensor<8x1xf32>, tensor<2xi32>) -> tensor<8x4xf32>
  %0 = tfl.mul %arg0, %f {fused_activation_function = "NONE"} : tensor<8x4xf32>
  %1 = tfl.less(%arg0, %t) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xi1>
  return %0, %1 : tensor<8x4xf32>, tensor<8x4xi1>
}

// One number over and over is a scalar; the extents come from the other operand.
// CHECK-LABEL: func @splat
// CHECK-DAG: %[[S:.*]] = "tfl.pseudo_const"() <{value = dense<2.000000e+00> : tensor<f32>}>
// CHECK-DAG: tfl.add(%arg0, %[[S]])
// CHECK-DAG: %[[I:.*]] = "tfl.pseudo_const"() <{value = dense<7> : tensor<i32>}>
// CHECK-DAG: "tfl.equal"(%arg1, %[[I]])
func.func @splat(%arg0: tensor<?x4xf32>, %arg1: tensor<3xi32>) -> (tensor<?x4xf32>, tensor<3xi1>) {
  %c = "tfl.pseudo_const"() <{value = dense<2.0> : tensor<1x4xf32>}> : () -> tensor<1x4xf32>
  %i = "tfl.pseudo_const"() <{value = dense<7> : tensor<3xi32>}> : () -> tensor<3xi32>
  %0 = tfl.add(%arg0, %c) <{fused_activation_function = "NONE"}> : (tensor<?x4xf32>, tensor<1x4xf32>) -> tensor<?x4xf32>
  %1 = "tfl.equal"(%i, %arg1) : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
  return %0, %1 : tensor<?x4xf32>, tensor<3xi1>
}

// What is needed for the shape stays: of both operands broadcast one goes; a tile of more than extents of 1, and splats
// that make the result larger, or may, stay.
// CHECK-LABEL: func @needed
// CHECK: %[[B:.*]] = "tfl.broadcast_to"(%arg0
// CHECK: %[[T:.*]] = "tfl.tile"
// CHECK: tfl.add(%arg0, %[[B]])
// CHECK: tfl.add %[[T]],
// CHECK: tfl.add(%arg1, %{{.*}}) <{{.*}}> : (tensor<?x4xf32>, tensor<3x4xf32>) -> tensor<?x4xf32>
// CHECK: tfl.add(%arg0, %{{.*}}) <{{.*}}> : (tensor<4xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
func.func @needed(%arg0: tensor<4xf32>, %arg1: tensor<?x4xf32>) -> (tensor<8x4xf32>, tensor<8xf32>, tensor<?x4xf32>, tensor<3x4xf32>) {
  %shape = "tfl.pseudo_const"() <{value = dense<[8, 4]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %two = "tfl.pseudo_const"() <{value = dense<2> : tensor<1xi32>}> : () -> tensor<1xi32>
  %c = "tfl.pseudo_const"() <{value = dense<2.0> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %x = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0]> : tensor<8xf32>}> : () -> tensor<8xf32>
  %b = "tfl.broadcast_to"(%arg0, %shape) : (tensor<4xf32>, tensor<2xi32>) -> tensor<8x4xf32>
  %t = "tfl.tile"(%arg0, %two) : (tensor<4xf32>, tensor<1xi32>) -> tensor<8xf32>
  %0 = tfl.add %b, %b {fused_activation_function = "NONE"} : tensor<8x4xf32>
  %1 = tfl.add %x, %t {fused_activation_function = "NONE"} : tensor<8xf32>
  %2 = tfl.add(%arg1, %c) <{fused_activation_function = "NONE"}> : (tensor<?x4xf32>, tensor<3x4xf32>) -> tensor<?x4xf32>
  %3 = tfl.add(%arg0, %c) <{fused_activation_function = "NONE"}> : (tensor<4xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
  return %0, %1, %2, %3 : tensor<8x4xf32>, tensor<8xf32>, tensor<?x4xf32>, tensor<3x4xf32>
}

// An extent that is not known may come from the broadcast alone.
// CHECK-LABEL: func @dynamic
// CHECK: tfl.broadcast_to
// UNSAFE-LABEL: func @dynamic
// UNSAFE: tfl.add(%arg0, %arg1)
func.func @dynamic(%arg0: tensor<?x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<2xi32>) -> tensor<?x4xf32> {
  %b = "tfl.broadcast_to"(%arg1, %arg2) : (tensor<4xf32>, tensor<2xi32>) -> tensor<?x4xf32>
  %0 = tfl.add %arg0, %b {fused_activation_function = "NONE"} : tensor<?x4xf32>
  return %0 : tensor<?x4xf32>
}

// Kernels do not broadcast ranks above 4 everywhere.
// CHECK-LABEL: func @rank
// CHECK: tfl.broadcast_to
func.func @rank(%arg0: tensor<1x1x2x2x4xf32>, %arg1: tensor<4xf32>) -> tensor<1x1x2x2x4xf32> {
  %shape = "tfl.pseudo_const"() <{value = dense<[1, 1, 2, 2, 4]> : tensor<5xi32>}> : () -> tensor<5xi32>
  %b = "tfl.broadcast_to"(%arg1, %shape) : (tensor<4xf32>, tensor<5xi32>) -> tensor<1x1x2x2x4xf32>
  %0 = tfl.add %arg0, %b {fused_activation_function = "NONE"} : tensor<1x1x2x2x4xf32>
  return %0 : tensor<1x1x2x2x4xf32>
}
