// RUN: tfl-opt %s -tfl-optimize=check-patterns=true | FileCheck %s

// Chains of reshape, squeeze and expand_dims are one reshape, or none.
// CHECK-LABEL: func @chain
// CHECK: %[[S:.*]] = "tfl.pseudo_const"() <{value = dense<[-1, 6]> : tensor<2xi32>}>
// CHECK: %[[R:.*]] = "tfl.reshape"(%arg0, %[[S]]) : (tensor<?x2x3xf32>, tensor<2xi32>) -> tensor<?x6xf32>
// CHECK: return %arg0, %[[R]]
func.func @chain(%arg0: tensor<?x2x3xf32>) -> (tensor<?x2x3xf32>, tensor<?x6xf32>) {
  %axis = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %shape = "tfl.pseudo_const"() <{value = dense<[-1, 1, 6]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %0 = "tfl.expand_dims"(%arg0, %axis) : (tensor<?x2x3xf32>, tensor<i32>) -> tensor<?x1x2x3xf32>
  %1 = "tfl.squeeze"(%0) <{squeeze_dims = [1]}> : (tensor<?x1x2x3xf32>) -> tensor<?x2x3xf32>
  %2 = "tfl.reshape"(%arg0, %shape) : (tensor<?x2x3xf32>, tensor<3xi32>) -> tensor<?x1x6xf32>
  %3 = "tfl.squeeze"(%2) <{squeeze_dims = [1]}> : (tensor<?x1x6xf32>) -> tensor<?x6xf32>
  return %1, %3 : tensor<?x2x3xf32>, tensor<?x6xf32>
}

// Two unknown extents do not tell that nothing changes; nor can a shape be written down for them.
// CHECK-LABEL: func @unknown
// CHECK: %[[A:.*]] = "tfl.reshape"(%arg0, %arg1)
// CHECK: %[[B:.*]] = "tfl.reshape"(%arg2, %arg1)
// CHECK: %[[C:.*]] = "tfl.expand_dims"(%[[B]]
// CHECK: return %[[A]], %[[C]]
func.func @unknown(%arg0: tensor<?x?xf32>, %arg1: tensor<2xi32>, %arg2: tensor<*xf32>) -> (tensor<?x?xf32>, tensor<?x1x?xf32>) {
  %axis = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %0 = "tfl.reshape"(%arg0, %arg1) : (tensor<?x?xf32>, tensor<2xi32>) -> tensor<?x?xf32>
  %1 = "tfl.reshape"(%arg2, %arg1) : (tensor<*xf32>, tensor<2xi32>) -> tensor<?x?xf32>
  %2 = "tfl.expand_dims"(%1, %axis) : (tensor<?x?xf32>, tensor<i32>) -> tensor<?x1x?xf32>
  return %0, %2 : tensor<?x?xf32>, tensor<?x1x?xf32>
}

// A one-dimensional convolution is wrapped into two changes of shape: elementwise ops in between need neither.
// CHECK-LABEL: func @unary
// CHECK: %[[L:.*]] = "tfl.leaky_relu"(%arg0) <{alpha = 1.000000e-01 : f32}> : (tensor<1x1x8x4xf32>) -> tensor<1x1x8x4xf32>
// CHECK-NEXT: return %[[L]]
func.func @unary(%arg0: tensor<1x1x8x4xf32>) -> tensor<1x1x8x4xf32> {
  %axis = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %0 = "tfl.squeeze"(%arg0) <{squeeze_dims = [1]}> : (tensor<1x1x8x4xf32>) -> tensor<1x8x4xf32>
  %1 = "tfl.leaky_relu"(%0) <{alpha = 0.1 : f32}> : (tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  %2 = "tfl.expand_dims"(%1, %axis) : (tensor<1x8x4xf32>, tensor<i32>) -> tensor<1x1x8x4xf32>
  return %2 : tensor<1x1x8x4xf32>
}

// Not with a second use in between.
// CHECK-LABEL: func @unary_used
// CHECK: tfl.squeeze
// CHECK: tfl.tanh
// CHECK: tfl.expand_dims
func.func @unary_used(%arg0: tensor<1x1x8x4xf32>) -> (tensor<1x8x4xf32>, tensor<1x1x8x4xf32>) {
  %axis = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %0 = "tfl.squeeze"(%arg0) <{squeeze_dims = [1]}> : (tensor<1x1x8x4xf32>) -> tensor<1x8x4xf32>
  %1 = "tfl.tanh"(%0) : (tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  %2 = "tfl.expand_dims"(%1, %axis) : (tensor<1x8x4xf32>, tensor<i32>) -> tensor<1x1x8x4xf32>
  return %1, %2 : tensor<1x8x4xf32>, tensor<1x1x8x4xf32>
}

// fully_connected flattens its input and can keep its dimensions; what flattens rows stays.
// CHECK-LABEL: func @dense
// CHECK: %[[D:.*]] = "tfl.fully_connected"(%arg0, %arg1, %{{.*}}) <{{{.*}}keep_num_dims = true{{.*}} -> tensor<2x5x4xf32>
// CHECK: %[[E:.*]] = "tfl.reshape"(%arg2
// CHECK: %[[F:.*]] = "tfl.fully_connected"(%[[E]], %arg1
// CHECK: return %[[D]], %[[F]]
func.func @dense(%arg0: tensor<2x5x3xf32>, %arg1: tensor<4x3xf32>, %arg2: tensor<3x1xf32>) -> (tensor<2x5x4xf32>, tensor<1x4xf32>) {
  %none = "tfl.no_value"() <{value}> : () -> none
  %rows = "tfl.pseudo_const"() <{value = dense<[10, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %row = "tfl.pseudo_const"() <{value = dense<[1, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %back = "tfl.pseudo_const"() <{value = dense<[2, 5, 4]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %0 = "tfl.reshape"(%arg0, %rows) : (tensor<2x5x3xf32>, tensor<2xi32>) -> tensor<10x3xf32>
  %1 = "tfl.fully_connected"(%0, %arg1, %none) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<10x3xf32>, tensor<4x3xf32>, none) -> tensor<10x4xf32>
  %2 = "tfl.reshape"(%1, %back) : (tensor<10x4xf32>, tensor<3xi32>) -> tensor<2x5x4xf32>
  %3 = "tfl.reshape"(%arg2, %row) : (tensor<3x1xf32>, tensor<2xi32>) -> tensor<1x3xf32>
  %4 = "tfl.fully_connected"(%3, %arg1, %none) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x3xf32>, tensor<4x3xf32>, none) -> tensor<1x4xf32>
  return %2, %4 : tensor<2x5x4xf32>, tensor<1x4xf32>
}

// The bias of attention heads is added behind the reshape that makes them, and becomes that of the layer.
// CHECK-LABEL: func @heads
// CHECK: %[[B:.*]] = "tfl.pseudo_const"() <{value = dense<[1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00]> : tensor<4xf32>}>
// CHECK: %[[D:.*]] = "tfl.fully_connected"(%arg0, %{{.*}}, %[[B]])
// CHECK: %[[R:.*]] = "tfl.reshape"(%[[D]],
// CHECK-NEXT: return %[[R]]
func.func @heads(%arg0: tensor<?x5x3xf32>) -> tensor<?x5x2x2xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<4x3xf32>}> : () -> tensor<4x3xf32>
  %none = "tfl.no_value"() <{value}> : () -> none
  %shape = "tfl.pseudo_const"() <{value = dense<[-1, 5, 2, 2]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %b = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %0 = "tfl.fully_connected"(%arg0, %w, %none) <{fused_activation_function = "NONE", keep_num_dims = true, weights_format = "DEFAULT"}> : (tensor<?x5x3xf32>, tensor<4x3xf32>, none) -> tensor<?x5x4xf32>
  %1 = "tfl.reshape"(%0, %shape) : (tensor<?x5x4xf32>, tensor<4xi32>) -> tensor<?x5x2x2xf32>
  %2 = tfl.add(%1, %b) <{fused_activation_function = "NONE"}> : (tensor<?x5x2x2xf32>, tensor<2x2xf32>) -> tensor<?x5x2x2xf32>
  return %2 : tensor<?x5x2x2xf32>
}

// A constant along other dimensions than the layer's channels stays behind the reshape.
// CHECK-LABEL: func @no_heads
// CHECK: tfl.reshape
// CHECK: tfl.add
func.func @no_heads(%arg0: tensor<5x3xf32>) -> tensor<5x2x2xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<4x3xf32>}> : () -> tensor<4x3xf32>
  %none = "tfl.no_value"() <{value}> : () -> none
  %shape = "tfl.pseudo_const"() <{value = dense<[5, 2, 2]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %b = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %0 = "tfl.fully_connected"(%arg0, %w, %none) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<5x3xf32>, tensor<4x3xf32>, none) -> tensor<5x4xf32>
  %1 = "tfl.reshape"(%0, %shape) : (tensor<5x4xf32>, tensor<3xi32>) -> tensor<5x2x2xf32>
  %2 = tfl.add(%1, %b) <{fused_activation_function = "NONE"}> : (tensor<5x2x2xf32>, tensor<2xf32>) -> tensor<5x2x2xf32>
  return %2 : tensor<5x2x2xf32>
}

// CHECK-LABEL: func @transposes
// CHECK: %[[P:.*]] = "tfl.pseudo_const"() <{value = dense<[2, 0, 1]> : tensor<3xi32>}>
// CHECK: %[[T:.*]] = "tfl.transpose"(%arg0, %[[P]])
// CHECK: return %arg0, %arg0, %[[T]]
func.func @transposes(%arg0: tensor<?x3x4xf32>) -> (tensor<?x3x4xf32>, tensor<?x3x4xf32>, tensor<4x?x3xf32>) {
  %same = "tfl.pseudo_const"() <{value = dense<[0, 1, 2]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %turn = "tfl.pseudo_const"() <{value = dense<[1, 2, 0]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %back = "tfl.pseudo_const"() <{value = dense<[2, 0, 1]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %0 = "tfl.transpose"(%arg0, %same) : (tensor<?x3x4xf32>, tensor<3xi32>) -> tensor<?x3x4xf32>
  %1 = "tfl.transpose"(%arg0, %turn) : (tensor<?x3x4xf32>, tensor<3xi32>) -> tensor<3x4x?xf32>
  %2 = "tfl.transpose"(%1, %back) : (tensor<3x4x?xf32>, tensor<3xi32>) -> tensor<?x3x4xf32>
  %3 = "tfl.transpose"(%1, %turn) : (tensor<3x4x?xf32>, tensor<3xi32>) -> tensor<4x?x3xf32>
  return %0, %2, %3 : tensor<?x3x4xf32>, tensor<?x3x4xf32>, tensor<4x?x3xf32>
}

// Where only an extent of 1 moves, elements keep their order. Constants are transposed here and now.
// CHECK-LABEL: func @transpose_to_reshape
// CHECK-DAG: %[[S:.*]] = "tfl.pseudo_const"() <{value = dense<[-1, 4, 1]> : tensor<3xi32>}>
// CHECK-DAG: %[[R:.*]] = "tfl.reshape"(%arg0, %[[S]])
// CHECK-DAG: %[[C:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}1, 4], [2, 5], [3, 6]]> : tensor<3x2xi8>}>
// CHECK: return %[[R]], %[[C]]
func.func @transpose_to_reshape(%arg0: tensor<?x1x4xf32>) -> (tensor<?x4x1xf32>, tensor<3x2xi8>) {
  %perm = "tfl.pseudo_const"() <{value = dense<[0, 2, 1]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %turn = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %c = "tfl.pseudo_const"() <{value = dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi8>}> : () -> tensor<2x3xi8>
  %0 = "tfl.transpose"(%arg0, %perm) : (tensor<?x1x4xf32>, tensor<3xi32>) -> tensor<?x4x1xf32>
  %1 = "tfl.transpose"(%c, %turn) : (tensor<2x3xi8>, tensor<2xi32>) -> tensor<3x2xi8>
  return %0, %1 : tensor<?x4x1xf32>, tensor<3x2xi8>
}

// A permutation that is computed, or that is none, says nothing; quantized values are left alone.
// CHECK-LABEL: func @no_transposes
// CHECK-COUNT-2: "tfl.transpose"
func.func @no_transposes(%arg0: tensor<3x4xf32>, %arg1: tensor<2xi32>, %arg2: tensor<3x4x!quant.uniform<i8:f32, 0.1>>) -> (tensor<?x?xf32>, tensor<3x4x!quant.uniform<i8:f32, 0.1>>) {
  %same = "tfl.pseudo_const"() <{value = dense<[0, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %0 = "tfl.transpose"(%arg0, %arg1) : (tensor<3x4xf32>, tensor<2xi32>) -> tensor<?x?xf32>
  %1 = "tfl.transpose"(%0, %arg1) : (tensor<?x?xf32>, tensor<2xi32>) -> tensor<?x?xf32>
  %2 = "tfl.transpose"(%arg2, %same) : (tensor<3x4x!quant.uniform<i8:f32, 0.1>>, tensor<2xi32>) -> tensor<3x4x!quant.uniform<i8:f32, 0.1>>
  return %1, %2 : tensor<?x?xf32>, tensor<3x4x!quant.uniform<i8:f32, 0.1>>
}
