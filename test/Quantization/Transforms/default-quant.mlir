// RUN: tfl-opt %s -tfl-default-quant | FileCheck %s
// RUN: tfl-opt %s -tfl-default-quant="default-min=0 default-max=25.5 is-signed=true" | FileCheck --check-prefix=SIGNED %s
// RUN: tfl-opt %s -tfl-default-quant -tfl-quantize -tfl-post-quantize -tfl-runtime-verify | FileCheck --check-prefix=INTEGER %s

// Arguments and results get the range given; the softmax has its own, weights and biases as always.
// CHECK-LABEL: func @dense
// CHECK: "tfl.quantize"(%arg0) <{qtype = tensor<1x2x!quant.uniform<u8:f32, 0.0078431372549019607:128>>}> {volatile}
// CHECK: tensor<2x2x!quant.uniform<u8<1:255>:f32, 1.000000e+00:128>>
// CHECK: tensor<2x!quant.uniform<i32:f32, 0.0078431372549019607>>
// CHECK: "tfl.fully_connected"
// CHECK: tensor<1x2x!quant.uniform<u8:f32, 0.0078431372549019607:128>>
// CHECK: "tfl.softmax"
// CHECK: tensor<1x2x!quant.uniform<u8:f32, 3.906250e-03>>
// SIGNED-LABEL: func @dense
// SIGNED: tensor<1x2x!quant.uniform<i8:f32, 1.000000e-01:-128>>
// SIGNED: tensor<2x2x!quant.uniform<i8<-127:127>:f32:0, {1.000000e+00,5.000000e-01}>>
// SIGNED: tensor<1x2x!quant.uniform<i8:f32, 3.906250e-03:-128>>
// INTEGER-LABEL: func @dense
// INTEGER-SAME: (%arg0: tensor<1x2x!quant.uniform<u8{{.*}}>>) -> tensor<1x2x!quant.uniform<u8
// INTEGER-NOT: tfl.{{(de)?}}quantize
// INTEGER-LABEL: func @kept
func.func @dense(%arg0: tensor<1x2xf32>) -> tensor<1x2xf32> {
  %w = arith.constant dense<[[127.0, 1.0], [63.5, 1.0]]> : tensor<2x2xf32>
  %b = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %0 = "tfl.fully_connected"(%arg0, %w, %b) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x2xf32>, tensor<2x2xf32>, tensor<2xf32>) -> tensor<1x2xf32>
  %1 = "tfl.softmax"(%0) <{beta = 1.0 : f32}> : (tensor<1x2xf32>) -> tensor<1x2xf32>
  return %1 : tensor<1x2xf32>
}

// What has parameters keeps them, integers and values of ops without an integer kernel are not touched.
// CHECK-LABEL: func @kept
// CHECK-NOT: 0.0078431372549019607
// CHECK: return
func.func @kept(%arg0: tensor<2xf32>, %arg1: tensor<2xi32>) -> (tensor<2xf32>, tensor<2xi32>, tensor<2x!quant.uniform<u8:f32, 0.5>>) {
  %0 = "tfl.cos"(%arg0) : (tensor<2xf32>) -> tensor<2xf32>
  %1 = "tfl.add"(%arg1, %arg1) <{fused_activation_function = "NONE"}> : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
  %2 = "tfl.quantize"(%arg0) <{qtype = tensor<2x!quant.uniform<u8:f32, 0.5>>}> : (tensor<2xf32>) -> tensor<2x!quant.uniform<u8:f32, 0.5>>
  %3 = "tfl.dequantize"(%2) : (tensor<2x!quant.uniform<u8:f32, 0.5>>) -> tensor<2xf32>
  %4 = "tfl.reverse_v2"(%3, %arg1) : (tensor<2xf32>, tensor<2xi32>) -> tensor<2xf32>
  %5 = "tfl.quantize"(%4) <{qtype = tensor<2x!quant.uniform<u8:f32, 0.5>>}> : (tensor<2xf32>) -> tensor<2x!quant.uniform<u8:f32, 0.5>>
  return %0, %1, %5 : tensor<2xf32>, tensor<2xi32>, tensor<2x!quant.uniform<u8:f32, 0.5>>
}
