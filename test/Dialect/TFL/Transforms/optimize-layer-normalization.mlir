// RUN: tfl-opt %s -tfl-optimize=check-patterns=true -cse | FileCheck %s

// d = x - mean(x); d * rsqrt(mean(square(d)) + epsilon) * gamma + beta: what all spellings become.

// Sums times 1 / n, powers, a division.
// CHECK-LABEL: func @powers
// CHECK: %[[M:.*]] = "tfl.mean"(%arg0, %{{.*}}) <{keep_dims = true}>
// CHECK-NEXT: %[[D:.*]] = tfl.sub(%arg0, %[[M]])
// CHECK-NEXT: %[[Q:.*]] = "tfl.square"(%[[D]])
// CHECK-NEXT: %[[V:.*]] = "tfl.mean"(%[[Q]], %{{.*}}) <{keep_dims = true}>
// CHECK-NEXT: %[[E:.*]] = tfl.add(%[[V]],
// CHECK-NEXT: %[[R:.*]] = "tfl.rsqrt"(%[[E]])
// CHECK-NEXT: %[[N:.*]] = tfl.mul(%[[D]], %[[R]])
// CHECK-NEXT: %[[G:.*]] = tfl.mul(%[[N]], %arg1)
// CHECK-NEXT: %[[B:.*]] = tfl.add(%[[G]], %arg2)
// CHECK-NEXT: return %[[B]]
func.func @powers(%x: tensor<2x?x8xf32>, %gamma: tensor<8xf32>, %beta: tensor<8xf32>) -> tensor<2x?x8xf32> {
  %axis = "tfl.pseudo_const"() <{value = dense<-1> : tensor<1xi32>}> : () -> tensor<1xi32>
  %eighth = "tfl.pseudo_const"() <{value = dense<0.125> : tensor<f32>}> : () -> tensor<f32>
  %eight = "tfl.pseudo_const"() <{value = dense<8.0> : tensor<f32>}> : () -> tensor<f32>
  %two = "tfl.pseudo_const"() <{value = dense<2.0> : tensor<f32>}> : () -> tensor<f32>
  %half = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<f32>}> : () -> tensor<f32>
  %eps = "tfl.pseudo_const"() <{value = dense<1.0e-3> : tensor<f32>}> : () -> tensor<f32>
  %0 = "tfl.sum"(%x, %axis) <{keep_dims = true}> : (tensor<2x?x8xf32>, tensor<1xi32>) -> tensor<2x?x1xf32>
  %1 = tfl.mul(%0, %eighth) <{fused_activation_function = "NONE"}> : (tensor<2x?x1xf32>, tensor<f32>) -> tensor<2x?x1xf32>
  %2 = tfl.sub(%x, %1) <{fused_activation_function = "NONE"}> : (tensor<2x?x8xf32>, tensor<2x?x1xf32>) -> tensor<2x?x8xf32>
  %3 = "tfl.pow"(%2, %two) : (tensor<2x?x8xf32>, tensor<f32>) -> tensor<2x?x8xf32>
  %4 = "tfl.sum"(%3, %axis) <{keep_dims = true}> : (tensor<2x?x8xf32>, tensor<1xi32>) -> tensor<2x?x1xf32>
  %5 = tfl.div(%4, %eight) <{fused_activation_function = "NONE"}> : (tensor<2x?x1xf32>, tensor<f32>) -> tensor<2x?x1xf32>
  %6 = tfl.add(%5, %eps) <{fused_activation_function = "NONE"}> : (tensor<2x?x1xf32>, tensor<f32>) -> tensor<2x?x1xf32>
  %7 = "tfl.pow"(%6, %half) : (tensor<2x?x1xf32>, tensor<f32>) -> tensor<2x?x1xf32>
  %8 = tfl.div(%2, %7) <{fused_activation_function = "NONE"}> : (tensor<2x?x8xf32>, tensor<2x?x1xf32>) -> tensor<2x?x8xf32>
  %9 = tfl.mul(%8, %gamma) <{fused_activation_function = "NONE"}> : (tensor<2x?x8xf32>, tensor<8xf32>) -> tensor<2x?x8xf32>
  %10 = tfl.add(%9, %beta) <{fused_activation_function = "NONE"}> : (tensor<2x?x8xf32>, tensor<8xf32>) -> tensor<2x?x8xf32>
  return %10 : tensor<2x?x8xf32>
}

// Scaled first, what the mean is scaled to taken from beta; the squared difference on its own.
// CHECK-LABEL: func @scaled_first
// CHECK: %[[M:.*]] = "tfl.mean"(%arg0
// CHECK: %[[R:.*]] = "tfl.rsqrt"
// CHECK-NEXT: %[[S:.*]] = tfl.mul(%[[R]], %arg1)
// CHECK-NEXT: %[[D:.*]] = tfl.sub(%arg0, %[[M]])
// CHECK-NEXT: %[[P:.*]] = tfl.mul %[[D]], %[[S]]
// CHECK-NEXT: %[[B:.*]] = tfl.add(%[[P]], %arg2)
// CHECK-NEXT: return %[[B]]
func.func @scaled_first(%x: tensor<2x4x8xf32>, %gamma: tensor<8xf32>, %beta: tensor<8xf32>) -> tensor<2x4x8xf32> {
  %axis = "tfl.pseudo_const"() <{value = dense<2> : tensor<1xi32>}> : () -> tensor<1xi32>
  %eps = "tfl.pseudo_const"() <{value = dense<1.0e-3> : tensor<f32>}> : () -> tensor<f32>
  %0 = "tfl.mean"(%x, %axis) <{keep_dims = true}> : (tensor<2x4x8xf32>, tensor<1xi32>) -> tensor<2x4x1xf32>
  %1 = "tfl.squared_difference"(%x, %0) : (tensor<2x4x8xf32>, tensor<2x4x1xf32>) -> tensor<2x4x8xf32>
  %2 = "tfl.mean"(%1, %axis) <{keep_dims = true}> : (tensor<2x4x8xf32>, tensor<1xi32>) -> tensor<2x4x1xf32>
  %3 = tfl.add(%2, %eps) <{fused_activation_function = "NONE"}> : (tensor<2x4x1xf32>, tensor<f32>) -> tensor<2x4x1xf32>
  %4 = "tfl.rsqrt"(%3) : (tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
  %5 = tfl.mul(%4, %gamma) <{fused_activation_function = "NONE"}> : (tensor<2x4x1xf32>, tensor<8xf32>) -> tensor<2x4x8xf32>
  %6 = tfl.mul %x, %5 {fused_activation_function = "NONE"} : tensor<2x4x8xf32>
  %7 = tfl.mul(%0, %5) <{fused_activation_function = "NONE"}> : (tensor<2x4x1xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
  %8 = tfl.sub(%beta, %7) <{fused_activation_function = "NONE"}> : (tensor<8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
  %9 = tfl.add %6, %8 {fused_activation_function = "NONE"} : tensor<2x4x8xf32>
  return %9 : tensor<2x4x8xf32>
}

// Without gamma and beta; the difference that is there already is squared.
// CHECK-LABEL: func @plain
// CHECK: %[[M:.*]] = "tfl.mean"(%arg0
// CHECK-NEXT: %[[D:.*]] = tfl.sub(%arg0, %[[M]])
// CHECK-NEXT: %[[Q:.*]] = "tfl.square"(%[[D]])
// CHECK-NEXT: "tfl.mean"(%[[Q]]
// CHECK: %[[R:.*]] = "tfl.rsqrt"
// CHECK-NEXT: %[[P:.*]] = tfl.mul(%[[D]], %[[R]])
// CHECK-NEXT: return %[[P]], %[[D]]
func.func @plain(%x: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %axis = "tfl.pseudo_const"() <{value = dense<1> : tensor<1xi32>}> : () -> tensor<1xi32>
  %eps = "tfl.pseudo_const"() <{value = dense<1.0e-3> : tensor<f32>}> : () -> tensor<f32>
  %0 = "tfl.mean"(%x, %axis) <{keep_dims = true}> : (tensor<4x8xf32>, tensor<1xi32>) -> tensor<4x1xf32>
  %d = tfl.sub(%x, %0) <{fused_activation_function = "NONE"}> : (tensor<4x8xf32>, tensor<4x1xf32>) -> tensor<4x8xf32>
  %1 = "tfl.squared_difference"(%x, %0) : (tensor<4x8xf32>, tensor<4x1xf32>) -> tensor<4x8xf32>
  %2 = "tfl.mean"(%1, %axis) <{keep_dims = true}> : (tensor<4x8xf32>, tensor<1xi32>) -> tensor<4x1xf32>
  %3 = tfl.add(%2, %eps) <{fused_activation_function = "NONE"}> : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x1xf32>
  %4 = "tfl.rsqrt"(%3) : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %5 = tfl.mul(%x, %4) <{fused_activation_function = "NONE"}> : (tensor<4x8xf32>, tensor<4x1xf32>) -> tensor<4x8xf32>
  %6 = tfl.mul(%0, %4) <{fused_activation_function = "NONE"}> : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  %7 = tfl.sub(%5, %6) <{fused_activation_function = "NONE"}> : (tensor<4x8xf32>, tensor<4x1xf32>) -> tensor<4x8xf32>
  return %7, %d : tensor<4x8xf32>, tensor<4x8xf32>
}

// A sum over another number, the root of what may be negative, the mean of another tensor, a division by a root of the
// same size: all stay.
// CHECK-LABEL: func @others
// CHECK: "tfl.sum"
// CHECK: tfl.pow
// CHECK: tfl.squared_difference
// CHECK: "tfl.sqrt"
// CHECK: tfl.div
func.func @others(%x: tensor<4x8xf32>, %y: tensor<4x8xf32>) -> (tensor<4x1xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) {
  %axis = "tfl.pseudo_const"() <{value = dense<1> : tensor<1xi32>}> : () -> tensor<1xi32>
  %quarter = "tfl.pseudo_const"() <{value = dense<0.25> : tensor<f32>}> : () -> tensor<f32>
  %half = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<f32>}> : () -> tensor<f32>
  %0 = "tfl.sum"(%x, %axis) <{keep_dims = true}> : (tensor<4x8xf32>, tensor<1xi32>) -> tensor<4x1xf32>
  %1 = tfl.mul(%0, %quarter) <{fused_activation_function = "NONE"}> : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x1xf32>
  %2 = "tfl.pow"(%x, %half) : (tensor<4x8xf32>, tensor<f32>) -> tensor<4x8xf32>
  %3 = "tfl.mean"(%y, %axis) <{keep_dims = true}> : (tensor<4x8xf32>, tensor<1xi32>) -> tensor<4x1xf32>
  %4 = tfl.sub(%x, %3) <{fused_activation_function = "NONE"}> : (tensor<4x8xf32>, tensor<4x1xf32>) -> tensor<4x8xf32>
  %5 = "tfl.squared_difference"(%x, %3) : (tensor<4x8xf32>, tensor<4x1xf32>) -> tensor<4x8xf32>
  %6 = "tfl.sqrt"(%y) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %7 = tfl.div %x, %6 {fused_activation_function = "NONE"} : tensor<4x8xf32>
  return %1, %2, %4, %5, %7 : tensor<4x1xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>
}
