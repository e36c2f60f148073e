// RUN: tfl-opt %s -tfl-push-transpose-through-ewise | FileCheck %s

// CHECK-LABEL: func @unary
// CHECK: %[[T:.*]] = "tfl.tanh"(%arg0) : (tensor<?x8x8x3xf32>) -> tensor<?x8x8x3xf32>
// CHECK-NEXT: return %[[T]]
func.func @unary(%arg0: tensor<?x8x8x3xf32>) -> tensor<?x8x8x3xf32> {
  %nchw = "tfl.pseudo_const"() <{value = dense<[0, 3, 1, 2]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %nhwc = "tfl.pseudo_const"() <{value = dense<[0, 2, 3, 1]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %0 = "tfl.transpose"(%arg0, %nchw) : (tensor<?x8x8x3xf32>, tensor<4xi32>) -> tensor<?x3x8x8xf32>
  %1 = "tfl.tanh"(%0) : (tensor<?x3x8x8xf32>) -> tensor<?x3x8x8xf32>
  %2 = "tfl.transpose"(%1, %nhwc) : (tensor<?x3x8x8xf32>, tensor<4xi32>) -> tensor<?x8x8x3xf32>
  return %2 : tensor<?x8x8x3xf32>
}

// Two become one, whatever comes next.
// CHECK-LABEL: func @both
// CHECK: %[[S:.*]] = tfl.add %arg0, %arg1 {fused_activation_function = "RELU"} : tensor<2x3xf32>
// CHECK: %[[P:.*]] = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}>
// CHECK: %[[T:.*]] = "tfl.transpose"(%[[S]], %[[P]])
// CHECK-NEXT: return %[[T]]
func.func @both(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<3x2xf32> {
  %perm = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %0 = "tfl.transpose"(%arg0, %perm) : (tensor<2x3xf32>, tensor<2xi32>) -> tensor<3x2xf32>
  %1 = "tfl.transpose"(%arg1, %perm) : (tensor<2x3xf32>, tensor<2xi32>) -> tensor<3x2xf32>
  %2 = tfl.add %0, %1 {fused_activation_function = "RELU"} : tensor<3x2xf32>
  return %2 : tensor<3x2xf32>
}

// A constant is put into the order of what it meets: one value per channel, which was the second dimension.
// CHECK-LABEL: func @constant
// CHECK: %[[C:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[\[\[}}1.000000e+00, 2.000000e+00, 3.000000e+00]]]]> : tensor<1x1x1x3xf32>}>
// CHECK: %[[M:.*]] = tfl.mul(%arg0, %[[C]])
// CHECK: %[[A:.*]] = tfl.add(%[[M]], %{{.*}})
// CHECK-NEXT: return %[[A]]
func.func @constant(%arg0: tensor<1x8x8x3xf32>) -> tensor<1x8x8x3xf32> {
  %nchw = "tfl.pseudo_const"() <{value = dense<[0, 3, 1, 2]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %nhwc = "tfl.pseudo_const"() <{value = dense<[0, 2, 3, 1]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %c = "tfl.pseudo_const"() <{value = dense<[[[1.0]], [[2.0]], [[3.0]]]> : tensor<3x1x1xf32>}> : () -> tensor<3x1x1xf32>
  %s = "tfl.pseudo_const"() <{value = dense<2.0> : tensor<f32>}> : () -> tensor<f32>
  %0 = "tfl.transpose"(%arg0, %nchw) : (tensor<1x8x8x3xf32>, tensor<4xi32>) -> tensor<1x3x8x8xf32>
  %1 = tfl.mul(%0, %c) <{fused_activation_function = "NONE"}> : (tensor<1x3x8x8xf32>, tensor<3x1x1xf32>) -> tensor<1x3x8x8xf32>
  %2 = tfl.add(%1, %s) <{fused_activation_function = "NONE"}> : (tensor<1x3x8x8xf32>, tensor<f32>) -> tensor<1x3x8x8xf32>
  %3 = "tfl.transpose"(%2, %nhwc) : (tensor<1x3x8x8xf32>, tensor<4xi32>) -> tensor<1x8x8x3xf32>
  return %3 : tensor<1x8x8x3xf32>
}

// Not where nothing is gained, with other uses of the transpose, with different orders, or of quantized values.
// CHECK-LABEL: func @refused
// CHECK: %[[A:.*]] = "tfl.transpose"(%arg0
// CHECK: "tfl.tanh"(%[[A]])
// CHECK: %[[B:.*]] = "tfl.transpose"(%arg0
// CHECK: "tfl.exp"(%[[B]])
// CHECK: "tfl.transpose"
// CHECK: %[[C:.*]] = "tfl.transpose"(%arg1
// CHECK: %[[D:.*]] = "tfl.transpose"(%arg1
// CHECK: tfl.add %[[C]], %[[D]]
// CHECK: %[[E:.*]] = "tfl.transpose"(%arg2
// CHECK: tfl.add %[[E]], %[[E]]
func.func @refused(%arg0: tensor<2x3xf32>, %arg1: tensor<2x2x2xf32>, %arg2: tensor<2x3x!quant.uniform<i8:f32, 0.1>>) -> (tensor<3x2xf32>, tensor<3x2xf32>, tensor<2x3xf32>, tensor<2x2x2xf32>, tensor<3x2x!quant.uniform<i8:f32, 0.1>>) {
  %perm = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %p1 = "tfl.pseudo_const"() <{value = dense<[1, 0, 2]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %p2 = "tfl.pseudo_const"() <{value = dense<[0, 2, 1]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %0 = "tfl.transpose"(%arg0, %perm) : (tensor<2x3xf32>, tensor<2xi32>) -> tensor<3x2xf32>
  %1 = "tfl.tanh"(%0) : (tensor<3x2xf32>) -> tensor<3x2xf32>
  %2 = "tfl.transpose"(%arg0, %perm) : (tensor<2x3xf32>, tensor<2xi32>) -> tensor<3x2xf32>
  %3 = "tfl.exp"(%2) : (tensor<3x2xf32>) -> tensor<3x2xf32>
  %4 = "tfl.transpose"(%3, %perm) : (tensor<3x2xf32>, tensor<2xi32>) -> tensor<2x3xf32>
  %5 = "tfl.transpose"(%arg1, %p1) : (tensor<2x2x2xf32>, tensor<3xi32>) -> tensor<2x2x2xf32>
  %6 = "tfl.transpose"(%arg1, %p2) : (tensor<2x2x2xf32>, tensor<3xi32>) -> tensor<2x2x2xf32>
  %7 = tfl.add %5, %6 {fused_activation_function = "NONE"} : tensor<2x2x2xf32>
  %8 = "tfl.transpose"(%arg2, %perm) : (tensor<2x3x!quant.uniform<i8:f32, 0.1>>, tensor<2xi32>) -> tensor<3x2x!quant.uniform<i8:f32, 0.1>>
  %9 = tfl.add %8, %8 {fused_activation_function = "NONE"} : tensor<3x2x!quant.uniform<i8:f32, 0.1>>
  return %1, %2, %4, %7, %9 : tensor<3x2xf32>, tensor<3x2xf32>, tensor<2x3xf32>, tensor<2x2x2xf32>, tensor<3x2x!quant.uniform<i8:f32, 0.1>>
}
