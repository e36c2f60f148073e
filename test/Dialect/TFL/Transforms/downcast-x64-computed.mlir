// RUN: tfl-opt %s -tfl-downcast-x64 | FileCheck %s

// A shape, a part of it, put together with a constant, as the shape of a broadcast.
// CHECK-LABEL: func @shapes
// CHECK: "tfl.shape"(%arg0) : (tensor<?x4xf32>) -> tensor<2xi32>
// CHECK: "tfl.slice"({{.*}}) : (tensor<2xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<1xi32>
// CHECK: "tfl.concatenation"({{.*}}) {{.*}} : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
// CHECK: "tfl.broadcast_to"({{.*}}) : (tensor<1x1xf32>, tensor<2xi32>) -> tensor<?x?xf32>
// CHECK-NOT: xi64
// CHECK: return
func.func @shapes(%x: tensor<?x4xf32>, %y: tensor<1x1xf32>) -> tensor<?x?xf32> {
  %zero = "tfl.pseudo_const"() <{value = dense<0> : tensor<1xi64>}> : () -> tensor<1xi64>
  %one = "tfl.pseudo_const"() <{value = dense<1> : tensor<1xi64>}> : () -> tensor<1xi64>
  %0 = "tfl.shape"(%x) : (tensor<?x4xf32>) -> tensor<2xi64>
  %1 = "tfl.slice"(%0, %zero, %one) : (tensor<2xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<1xi64>
  %2 = "tfl.concatenation"(%1, %one) <{axis = 0 : i32, fused_activation_function = "NONE"}> : (tensor<1xi64>, tensor<1xi64>) -> tensor<2xi64>
  %3 = "tfl.broadcast_to"(%y, %2) : (tensor<1x1xf32>, tensor<2xi64>) -> tensor<?x?xf32>
  return %3 : tensor<?x?xf32>
}

// Casts go, those to floats take what is narrow.
// CHECK-LABEL: func @casts
// CHECK-NOT: xi64
// CHECK: %[[MAX:.*]] = "tfl.arg_max"(%arg0, %{{.*}}) : (tensor<2x4xf32>, tensor<i32>) -> tensor<2xi32>
// CHECK: %[[F:.*]] = "tfl.cast"(%[[MAX]]) : (tensor<2xi32>) -> tensor<2xf32>
// CHECK: %[[G:.*]] = "tfl.gather"(%arg0, %arg1)
// CHECK: return %[[MAX]], %[[F]], %[[G]]
func.func @casts(%x: tensor<2x4xf32>, %i: tensor<3xi32>) -> (tensor<2xi32>, tensor<2xf32>, tensor<3x4xf32>) {
  %dim = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %0 = "tfl.arg_max"(%x, %dim) : (tensor<2x4xf32>, tensor<i32>) -> tensor<2xi64>
  %1 = "tfl.cast"(%0) : (tensor<2xi64>) -> tensor<2xi32>
  %2 = "tfl.cast"(%0) : (tensor<2xi64>) -> tensor<2xf32>
  %3 = "tfl.cast"(%i) : (tensor<3xi32>) -> tensor<3xi64>
  %4 = "tfl.gather"(%x, %3) <{axis = 0 : i32, batch_dims = 0 : i32}> : (tensor<2x4xf32>, tensor<3xi64>) -> tensor<3x4xf32>
  return %1, %2, %4 : tensor<2xi32>, tensor<2xf32>, tensor<3x4xf32>
}

// Seen outside, added, of 32 unsigned bits, next to an index that stays wide: nothing changes.
// CHECK-LABEL: func @seen
// CHECK: "tfl.arg_max"({{.*}}-> tensor<2xi64>
// CHECK: "tfl.shape"({{.*}}-> tensor<2xi64>
// CHECK: tfl.add {{.*}} : tensor<2xi64>
// CHECK: "tfl.cast"(%arg1) : (tensor<2xui32>) -> tensor<2xi64>
// CHECK: "tfl.shape"({{.*}}-> tensor<2xi64>
// CHECK: "tfl.slice"({{.*}} : (tensor<2x4xf32>, tensor<2xi64>, tensor<2xi64>)
func.func @seen(%x: tensor<2x4xf32>, %u: tensor<2xui32>, %size: tensor<2xi64>) -> (tensor<2xi64>, tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>) {
  %dim = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %0 = "tfl.arg_max"(%x, %dim) : (tensor<2x4xf32>, tensor<i32>) -> tensor<2xi64>
  %1 = "tfl.shape"(%x) : (tensor<2x4xf32>) -> tensor<2xi64>
  %2 = tfl.add %1, %1 {fused_activation_function = "NONE"} : tensor<2xi64>
  %3 = "tfl.tile"(%x, %2) : (tensor<2x4xf32>, tensor<2xi64>) -> tensor<?x?xf32>
  %4 = "tfl.cast"(%u) : (tensor<2xui32>) -> tensor<2xi64>
  %5 = "tfl.tile"(%x, %4) : (tensor<2x4xf32>, tensor<2xi64>) -> tensor<?x?xf32>
  %6 = "tfl.shape"(%x) : (tensor<2x4xf32>) -> tensor<2xi64>
  %7 = "tfl.slice"(%x, %6, %size) : (tensor<2x4xf32>, tensor<2xi64>, tensor<2xi64>) -> tensor<?x?xf32>
  return %0, %3, %5, %7 : tensor<2xi64>, tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>
}
