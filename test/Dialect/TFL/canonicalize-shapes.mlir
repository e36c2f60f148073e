// RUN: tfl-opt -canonicalize %s | FileCheck %s

// CHECK-LABEL: func @reshapes
// CHECK: %[[SHAPE:.*]] = "tfl.pseudo_const"() <{value = dense<[4, 3]> : tensor<2xi32>}>
// CHECK-DAG: %[[R:.*]] = "tfl.reshape"(%arg0, %[[SHAPE]])
// CHECK-NEXT: return %[[R]], %arg0
func.func @reshapes(%x: tensor<2x6xf32>) -> (tensor<4x3xf32>, tensor<2x6xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[1, 3, 4]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %1 = "tfl.reshape"(%x, %0) : (tensor<2x6xf32>, tensor<3xi32>) -> tensor<1x3x4xf32>
  %2 = "tfl.squeeze"(%1) <{squeeze_dims = [0]}> : (tensor<1x3x4xf32>) -> tensor<3x4xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[4, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %4 = "tfl.reshape"(%2, %3) : (tensor<3x4xf32>, tensor<2xi32>) -> tensor<4x3xf32>
  %5 = "tfl.pseudo_const"() <{value = dense<[2, 6]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %6 = "tfl.reshape"(%4, %5) : (tensor<4x3xf32>, tensor<2xi32>) -> tensor<2x6xf32>
  return %4, %6 : tensor<4x3xf32>, tensor<2x6xf32>
}

// A reshape may move the dimension that the scales of a quantized type belong to.
// CHECK-LABEL: func @quantized_reshapes
// CHECK-COUNT-2: tfl.reshape
func.func @quantized_reshapes(%x: tensor<2x6x!quant.uniform<i8:f32, 0.5>>) -> tensor<4x3x!quant.uniform<i8:f32, 0.5>> {
  %0 = "tfl.pseudo_const"() <{value = dense<[3, 4]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %1 = "tfl.reshape"(%x, %0) : (tensor<2x6x!quant.uniform<i8:f32, 0.5>>, tensor<2xi32>) -> tensor<3x4x!quant.uniform<i8:f32, 0.5>>
  %2 = "tfl.pseudo_const"() <{value = dense<[4, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %3 = "tfl.reshape"(%1, %2) : (tensor<3x4x!quant.uniform<i8:f32, 0.5>>, tensor<2xi32>) -> tensor<4x3x!quant.uniform<i8:f32, 0.5>>
  return %3 : tensor<4x3x!quant.uniform<i8:f32, 0.5>>
}

// CHECK-LABEL: func @broadcast
// CHECK-DAG: %[[SHAPE:.*]] = "tfl.pseudo_const"() <{value = dense<[1, 3, 1, 2]> : tensor<4xi32>}>
// CHECK-DAG: %[[MORE:.*]] = "tfl.broadcast_to"(%arg0
// CHECK-DAG: %[[R:.*]] = "tfl.reshape"(%arg0, %[[SHAPE]])
// CHECK: return %[[R]], %arg0, %[[MORE]]
func.func @broadcast(%x: tensor<3x1x2xf32>) -> (tensor<1x3x1x2xf32>, tensor<3x1x2xf32>, tensor<3x5x2xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[1, 3, 1, 2]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %1 = "tfl.pseudo_const"() <{value = dense<[3, 1, 2]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %2 = "tfl.pseudo_const"() <{value = dense<[3, 5, 2]> : tensor<3xi64>}> : () -> tensor<3xi64>
  %3 = "tfl.broadcast_to"(%x, %0) : (tensor<3x1x2xf32>, tensor<4xi32>) -> tensor<1x3x1x2xf32>
  %4 = "tfl.broadcast_to"(%x, %1) : (tensor<3x1x2xf32>, tensor<3xi32>) -> tensor<3x1x2xf32>
  %5 = "tfl.broadcast_to"(%x, %2) : (tensor<3x1x2xf32>, tensor<3xi64>) -> tensor<3x5x2xf32>
  return %3, %4, %5 : tensor<1x3x1x2xf32>, tensor<3x1x2xf32>, tensor<3x5x2xf32>
}

// CHECK-LABEL: func @transposes
// CHECK: %[[PERM:.*]] = "tfl.pseudo_const"() <{value = dense<[2, 0, 1]> : tensor<3xi32>}>
// CHECK: %[[R:.*]] = "tfl.transpose"(%arg0, %[[PERM]])
// CHECK: return %[[R]], %arg0
func.func @transposes(%x: tensor<2x3x4xf32>) -> (tensor<4x2x3xf32>, tensor<2x3x4xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[1, 2, 0]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %1 = "tfl.transpose"(%x, %0) : (tensor<2x3x4xf32>, tensor<3xi32>) -> tensor<3x4x2xf32>
  %2 = "tfl.transpose"(%1, %0) : (tensor<3x4x2xf32>, tensor<3xi32>) -> tensor<4x2x3xf32>
  %3 = "tfl.transpose"(%2, %0) : (tensor<4x2x3xf32>, tensor<3xi32>) -> tensor<2x3x4xf32>
  return %2, %3 : tensor<4x2x3xf32>, tensor<2x3x4xf32>
}
