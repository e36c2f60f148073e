// RUN: tfl-opt %s -tfl-optimize=check-patterns=true | FileCheck %s

// With and without the maximum taken off first; the axis from either end.
// CHECK-LABEL: func @softmax
// CHECK-DAG: "tfl.softmax"(%arg0) <{beta = 1.000000e+00 : f32}>
// CHECK-DAG: "tfl.softmax"(%arg0) <{beta = 1.000000e+00 : f32}>
// CHECK-NOT: tfl.exp
func.func @softmax(%arg0: tensor<1x?x8xf32>) -> (tensor<1x?x8xf32>, tensor<1x?x8xf32>) {
  %last = "tfl.pseudo_const"() <{value = dense<-1> : tensor<i32>}> : () -> tensor<i32>
  %two = "tfl.pseudo_const"() <{value = dense<2> : tensor<1xi32>}> : () -> tensor<1xi32>
  %0 = "tfl.reduce_max"(%arg0, %last) <{keep_dims = true}> : (tensor<1x?x8xf32>, tensor<i32>) -> tensor<1x?x1xf32>
  %1 = tfl.sub(%arg0, %0) <{fused_activation_function = "NONE"}> : (tensor<1x?x8xf32>, tensor<1x?x1xf32>) -> tensor<1x?x8xf32>
  %2 = "tfl.exp"(%1) : (tensor<1x?x8xf32>) -> tensor<1x?x8xf32>
  %3 = "tfl.sum"(%2, %two) <{keep_dims = true}> : (tensor<1x?x8xf32>, tensor<1xi32>) -> tensor<1x?x1xf32>
  %4 = tfl.div(%2, %3) <{fused_activation_function = "NONE"}> : (tensor<1x?x8xf32>, tensor<1x?x1xf32>) -> tensor<1x?x8xf32>
  %5 = "tfl.exp"(%arg0) : (tensor<1x?x8xf32>) -> tensor<1x?x8xf32>
  %6 = "tfl.sum"(%5, %last) <{keep_dims = true}> : (tensor<1x?x8xf32>, tensor<i32>) -> tensor<1x?x1xf32>
  %7 = tfl.div(%5, %6) <{fused_activation_function = "NONE"}> : (tensor<1x?x8xf32>, tensor<1x?x1xf32>) -> tensor<1x?x8xf32>
  return %4, %7 : tensor<1x?x8xf32>, tensor<1x?x8xf32>
}

// Along another dimension, without the dimension kept, or over another sum.
// CHECK-LABEL: func @no_softmax
// CHECK-NOT: tfl.softmax
// CHECK: return
func.func @no_softmax(%arg0: tensor<8x8xf32>) -> (tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>) {
  %first = "tfl.pseudo_const"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
  %last = "tfl.pseudo_const"() <{value = dense<-1> : tensor<i32>}> : () -> tensor<i32>
  %0 = "tfl.exp"(%arg0) : (tensor<8x8xf32>) -> tensor<8x8xf32>
  %1 = "tfl.sum"(%0, %first) <{keep_dims = true}> : (tensor<8x8xf32>, tensor<i32>) -> tensor<1x8xf32>
  %2 = tfl.div(%0, %1) <{fused_activation_function = "NONE"}> : (tensor<8x8xf32>, tensor<1x8xf32>) -> tensor<8x8xf32>
  %3 = "tfl.sum"(%0, %last) <{keep_dims = false}> : (tensor<8x8xf32>, tensor<i32>) -> tensor<8xf32>
  %4 = tfl.div(%0, %3) <{fused_activation_function = "NONE"}> : (tensor<8x8xf32>, tensor<8xf32>) -> tensor<8x8xf32>
  %5 = "tfl.sum"(%arg0, %last) <{keep_dims = true}> : (tensor<8x8xf32>, tensor<i32>) -> tensor<8x1xf32>
  %6 = tfl.div(%0, %5) <{fused_activation_function = "NONE"}> : (tensor<8x8xf32>, tensor<8x1xf32>) -> tensor<8x8xf32>
  return %2, %4, %6 : tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>
}

// CHECK-LABEL: func @l2_normalization
// CHECK-COUNT-3: "tfl.l2_normalization"(%arg0) <{fused_activation_function = "NONE"}>
// CHECK-NOT: sqrt
func.func @l2_normalization(%arg0: tensor<?x8xf32>) -> (tensor<?x8xf32>, tensor<?x8xf32>, tensor<?x8xf32>) {
  %last = "tfl.pseudo_const"() <{value = dense<1> : tensor<1xi32>}> : () -> tensor<1xi32>
  %epsilon = "tfl.pseudo_const"() <{value = dense<1.0e-12> : tensor<f32>}> : () -> tensor<f32>
  %0 = "tfl.square"(%arg0) : (tensor<?x8xf32>) -> tensor<?x8xf32>
  %1 = "tfl.sum"(%0, %last) <{keep_dims = true}> : (tensor<?x8xf32>, tensor<1xi32>) -> tensor<?x1xf32>
  %2 = "tfl.maximum"(%1, %epsilon) : (tensor<?x1xf32>, tensor<f32>) -> tensor<?x1xf32>
  %3 = "tfl.rsqrt"(%2) : (tensor<?x1xf32>) -> tensor<?x1xf32>
  %4 = tfl.mul(%arg0, %3) <{fused_activation_function = "NONE"}> : (tensor<?x8xf32>, tensor<?x1xf32>) -> tensor<?x8xf32>
  %5 = tfl.mul %arg0, %arg0 {fused_activation_function = "NONE"} : tensor<?x8xf32>
  %6 = "tfl.sum"(%5, %last) <{keep_dims = true}> : (tensor<?x8xf32>, tensor<1xi32>) -> tensor<?x1xf32>
  %7 = "tfl.sqrt"(%6) : (tensor<?x1xf32>) -> tensor<?x1xf32>
  %8 = tfl.div(%arg0, %7) <{fused_activation_function = "NONE"}> : (tensor<?x8xf32>, tensor<?x1xf32>) -> tensor<?x8xf32>
  %9 = tfl.add(%6, %epsilon) <{fused_activation_function = "NONE"}> : (tensor<?x1xf32>, tensor<f32>) -> tensor<?x1xf32>
  %10 = "tfl.rsqrt"(%9) : (tensor<?x1xf32>) -> tensor<?x1xf32>
  %11 = tfl.mul(%10, %arg0) <{fused_activation_function = "NONE"}> : (tensor<?x1xf32>, tensor<?x8xf32>) -> tensor<?x8xf32>
  return %4, %8, %11 : tensor<?x8xf32>, tensor<?x8xf32>, tensor<?x8xf32>
}

// A lower bound that shows, and the length of another value.
// CHECK-LABEL: func @no_l2_normalization
// CHECK-NOT: tfl.l2_normalization
// CHECK: return
func.func @no_l2_normalization(%arg0: tensor<4x8xf32>, %arg1: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %last = "tfl.pseudo_const"() <{value = dense<1> : tensor<1xi32>}> : () -> tensor<1xi32>
  %epsilon = "tfl.pseudo_const"() <{value = dense<1.0e-3> : tensor<f32>}> : () -> tensor<f32>
  %0 = "tfl.square"(%arg0) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %1 = "tfl.sum"(%0, %last) <{keep_dims = true}> : (tensor<4x8xf32>, tensor<1xi32>) -> tensor<4x1xf32>
  %2 = tfl.add(%1, %epsilon) <{fused_activation_function = "NONE"}> : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x1xf32>
  %3 = "tfl.rsqrt"(%2) : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %4 = tfl.mul(%arg0, %3) <{fused_activation_function = "NONE"}> : (tensor<4x8xf32>, tensor<4x1xf32>) -> tensor<4x8xf32>
  %5 = "tfl.sqrt"(%1) : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %6 = tfl.div(%arg1, %5) <{fused_activation_function = "NONE"}> : (tensor<4x8xf32>, tensor<4x1xf32>) -> tensor<4x8xf32>
  return %4, %6 : tensor<4x8xf32>, tensor<4x8xf32>
}
