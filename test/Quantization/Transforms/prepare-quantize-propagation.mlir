// RUN: tfl-opt %s -tfl-prepare-quantize="post-training-quantize=true quantize-signed=true" | FileCheck %s

// What moves values gives them the scale they have, whatever range was seen behind it.
// CHECK-LABEL: func @moved
// CHECK: %[[Q:.*]] = "tfl.quantize"(%arg0) <{qtype = tensor<1x4x4x1x!quant.uniform<i8:f32, 1.000000e-01:-128>>}> {volatile}
// CHECK: %[[D:.*]] = "tfl.dequantize"(%[[Q]])
// CHECK: %[[P:.*]] = "tfl.max_pool_2d"(%[[D]])
// CHECK: %[[PQ:.*]] = "tfl.quantize"(%[[P]]) <{qtype = tensor<1x2x2x1x!quant.uniform<i8:f32, 1.000000e-01:-128>>}> {volatile}
// CHECK: %[[PD:.*]] = "tfl.dequantize"(%[[PQ]])
// CHECK: %[[R:.*]] = "tfl.reshape"(%[[PD]]
// CHECK: "tfl.quantize"(%[[R]]) <{qtype = tensor<4x!quant.uniform<i8:f32, 1.000000e-01:-128>>}> {volatile}
func.func @moved(%arg0: tensor<1x4x4x1xf32>) -> tensor<4xf32> {
  %s = "tfl.pseudo_const"() <{value = dense<4> : tensor<1xi32>}> : () -> tensor<1xi32>
  %0 = "quantfork.stats"(%arg0) <{layerStats = dense<[0.0, 25.5]> : tensor<2xf32>}> : (tensor<1x4x4x1xf32>) -> tensor<1x4x4x1xf32>
  %1 = "tfl.max_pool_2d"(%0) <{filter_height = 2 : i32, filter_width = 2 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 2 : i32, stride_w = 2 : i32}> : (tensor<1x4x4x1xf32>) -> tensor<1x2x2x1xf32>
  %2 = "quantfork.stats"(%1) <{layerStats = dense<[1.0, 12.0]> : tensor<2xf32>}> : (tensor<1x2x2x1xf32>) -> tensor<1x2x2x1xf32>
  %3 = "tfl.reshape"(%2, %s) : (tensor<1x2x2x1xf32>, tensor<1xi32>) -> tensor<4xf32>
  return %3 : tensor<4xf32>
}

// A value that is only moved gets the range of what it becomes: of both results together.
// CHECK-LABEL: func @moved_up
// CHECK: %[[A:.*]] = tfl.add
// CHECK: %[[Q:.*]] = "tfl.quantize"(%[[A]]) <{qtype = tensor<4x!quant.uniform<i8:f32, 2.000000e-01:-1>>}> {volatile}
// CHECK: %[[D:.*]] = "tfl.dequantize"(%[[Q]])
// CHECK: %[[S:.*]]:2 = "tfl.split"(%{{.*}}, %[[D]])
// CHECK: "tfl.quantize"(%[[S]]#1) <{qtype = tensor<2x!quant.uniform<i8:f32, 2.000000e-01:-1>>}> {volatile}
// CHECK: "tfl.quantize"(%[[S]]#0) <{qtype = tensor<2x!quant.uniform<i8:f32, 2.000000e-01:-1>>}> {volatile}
func.func @moved_up(%arg0: tensor<4xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
  %axis = "tfl.pseudo_const"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
  %0 = "tfl.add"(%arg0, %arg0) <{fused_activation_function = "NONE"}> : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %1:2 = "tfl.split"(%axis, %0) <{num_splits = 2 : i32}> : (tensor<i32>, tensor<4xf32>) -> (tensor<2xf32>, tensor<2xf32>)
  %2 = "quantfork.stats"(%1#0) <{layerStats = dense<[-25.5, 0.0]> : tensor<2xf32>}> : (tensor<2xf32>) -> tensor<2xf32>
  %3 = "quantfork.stats"(%1#1) <{layerStats = dense<[0.0, 25.5]> : tensor<2xf32>}> : (tensor<2xf32>) -> tensor<2xf32>
  return %2, %3 : tensor<2xf32>, tensor<2xf32>
}

// Read by the concatenation alone, a value is stored as the concatenation is; %arg1 is read by others too and gets a
// second pair, and so does the softmax, whose kernel gives one scale only.
// CHECK-LABEL: func @joined
// CHECK-DAG: %[[A:.*]] = "tfl.quantize"(%arg0) <{qtype = tensor<1x2x!quant.uniform<i8:f32, 2.000000e-01:-1>>}> {volatile}
// CHECK-DAG: %[[AD:.*]] = "tfl.dequantize"(%[[A]])
// CHECK-DAG: %[[B:.*]] = "tfl.quantize"(%arg1) <{qtype = tensor<1x2x!quant.uniform<i8:f32, 1.000000e-01:-128>>}> {volatile}
// CHECK-DAG: %[[BD:.*]] = "tfl.dequantize"(%[[B]])
// CHECK-DAG: %[[B2:.*]] = "tfl.quantize"(%[[BD]]) <{qtype = tensor<1x2x!quant.uniform<i8:f32, 2.000000e-01:-1>>}> {volatile}
// CHECK-DAG: %[[B2D:.*]] = "tfl.dequantize"(%[[B2]])
// CHECK-DAG: %[[SM:.*]] = "tfl.softmax"(%[[BD]])
// CHECK-DAG: %[[S:.*]] = "tfl.quantize"(%[[SM]]) <{qtype = tensor<1x2x!quant.uniform<i8:f32, 3.906250e-03:-128>>}> {volatile}
// CHECK-DAG: %[[SD:.*]] = "tfl.dequantize"(%[[S]])
// CHECK-DAG: %[[S2:.*]] = "tfl.quantize"(%[[SD]]) <{qtype = tensor<1x2x!quant.uniform<i8:f32, 2.000000e-01:-1>>}> {volatile}
// CHECK-DAG: %[[S2D:.*]] = "tfl.dequantize"(%[[S2]])
// CHECK-DAG: %[[C:.*]] = "tfl.quantize"(%{{.*}}) <{qtype = tensor<1x2x!quant.uniform<i8:f32, 2.000000e-01:-1>>}> {volatile}
// CHECK-DAG: %[[CD:.*]] = "tfl.dequantize"(%[[C]])
// CHECK: "tfl.concatenation"(%[[AD]], %[[B2D]], %[[S2D]], %[[CD]])
func.func @joined(%arg0: tensor<1x2xf32>, %arg1: tensor<1x2xf32>) -> tensor<1x8xf32> {
  %c = "tfl.pseudo_const"() <{value = dense<3.0> : tensor<1x2xf32>}> : () -> tensor<1x2xf32>
  %0 = "quantfork.stats"(%arg0) <{layerStats = dense<[-25.5, 1.0]> : tensor<2xf32>}> : (tensor<1x2xf32>) -> tensor<1x2xf32>
  %1 = "quantfork.stats"(%arg1) <{layerStats = dense<[0.0, 25.5]> : tensor<2xf32>}> : (tensor<1x2xf32>) -> tensor<1x2xf32>
  %2 = "tfl.softmax"(%1) <{beta = 1.0 : f32}> : (tensor<1x2xf32>) -> tensor<1x2xf32>
  %3 = "tfl.concatenation"(%0, %1, %2, %c) <{axis = 1 : i32, fused_activation_function = "NONE"}> : (tensor<1x2xf32>, tensor<1x2xf32>, tensor<1x2xf32>, tensor<1x2xf32>) -> tensor<1x8xf32>
  %4 = "quantfork.stats"(%3) <{layerStats = dense<[-25.5, 25.5]> : tensor<2xf32>}> : (tensor<1x8xf32>) -> tensor<1x8xf32>
  return %4 : tensor<1x8xf32>
}

// Nothing was seen behind the maximum: it holds both operands. A constant that stands for infinity would leave the other
// no steps.
// CHECK-LABEL: func @hull
// CHECK: %[[M:.*]] = "tfl.maximum"
// CHECK: "tfl.quantize"(%[[M]]) <{qtype = tensor<2x!quant.uniform<i8:f32, 2.000000e-01:-1>>}> {volatile}
// CHECK: %[[N:.*]] = "tfl.minimum"
// CHECK: return %{{.*}}, %[[N]]
func.func @hull(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
  %c = "tfl.pseudo_const"() <{value = dense<3.0e38> : tensor<2xf32>}> : () -> tensor<2xf32>
  %0 = "quantfork.stats"(%arg0) <{layerStats = dense<[-25.5, 0.0]> : tensor<2xf32>}> : (tensor<2xf32>) -> tensor<2xf32>
  %1 = "quantfork.stats"(%arg1) <{layerStats = dense<[0.0, 25.5]> : tensor<2xf32>}> : (tensor<2xf32>) -> tensor<2xf32>
  %2 = "tfl.maximum"(%0, %1) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  %3 = "tfl.minimum"(%0, %c) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  return %2, %3 : tensor<2xf32>, tensor<2xf32>
}

// What a framework wrote stays: the reshape gives the scale of its operand, and that is rounded to the other.
// CHECK-LABEL: func @written
// CHECK: %[[D:.*]] = "tfl.dequantize"(%arg0)
// CHECK: %[[R:.*]] = "tfl.reshape"(%[[D]]
// CHECK: %[[Q:.*]] = "tfl.quantize"(%[[R]]) <{qtype = tensor<4x!quant.uniform<i8:f32, 1.000000e-01>>}> {volatile}
// CHECK: %[[QD:.*]] = "tfl.dequantize"(%[[Q]])
// CHECK: %[[W:.*]] = "tfl.quantize"(%[[QD]]) <{qtype = tensor<4x!quant.uniform<i8:f32, 2.000000e-01>>}> :
// CHECK: return %[[W]]
func.func @written(%arg0: tensor<2x2x!quant.uniform<i8:f32, 0.1>>) -> tensor<4x!quant.uniform<i8:f32, 0.2>> {
  %s = "tfl.pseudo_const"() <{value = dense<4> : tensor<1xi32>}> : () -> tensor<1xi32>
  %0 = "quantfork.dcast"(%arg0) : (tensor<2x2x!quant.uniform<i8:f32, 0.1>>) -> tensor<2x2xf32>
  %1 = "tfl.reshape"(%0, %s) : (tensor<2x2xf32>, tensor<1xi32>) -> tensor<4xf32>
  %2 = "quantfork.qcast"(%1) : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.2>>
  return %2 : tensor<4x!quant.uniform<i8:f32, 0.2>>
}

// Quantized to what has no scale, a result has no parameters to give on.
// CHECK-LABEL: func @without_scale
// CHECK: %[[C:.*]] = arith.constant
// CHECK: "tfl.concatenation"(%arg0, %[[C]])
func.func @without_scale(%arg0: tensor<2xf32>) -> tensor<4x!quant.calibrated<f32<-1.0:1.0>>> {
  %c = arith.constant dense<[0.5, -0.5]> : tensor<2xf32>
  %0 = "tfl.concatenation"(%arg0, %c) <{axis = 0 : i32, fused_activation_function = "NONE"}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<4xf32>
  %1 = "tfl.quantize"(%0) <{qtype = tensor<4x!quant.calibrated<f32<-1.0:1.0>>>}> : (tensor<4xf32>) -> tensor<4x!quant.calibrated<f32<-1.0:1.0>>>
  return %1 : tensor<4x!quant.calibrated<f32<-1.0:1.0>>>
}
