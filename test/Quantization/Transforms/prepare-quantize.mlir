// RUN: tfl-opt %s -tfl-prepare-quantize="post-training-quantize=true quantize-signed=true" | FileCheck %s
// RUN: tfl-opt %s -tfl-prepare-quantize="post-training-quantize=true" | FileCheck --check-prefix=UNSIGNED %s
// RUN: tfl-opt %s -tfl-prepare-quantize="quantize-signed=true activation-number-of-bits=16" | FileCheck --check-prefix=WIDE %s
// RUN: tfl-opt %s -tfl-prepare-quantize="quantize-signed=true disable-per-channel=true legacy-float-scale=true" | FileCheck --check-prefix=TENSOR %s

// A range from 0 on, one that does not hold 0, one of nothing but 0, one for each slice.
// CHECK-LABEL: func @stats
// CHECK: %[[A:.*]] = "tfl.quantize"(%arg0) <{qtype = tensor<8x2x!quant.uniform<i8:f32, 1.000000e-01:-128>>}> {volatile}
// CHECK: %[[AD:.*]] = "tfl.dequantize"(%[[A]])
// CHECK: %[[B:.*]] = "tfl.quantize"(%[[AD]]) <{qtype = tensor<8x2x!quant.uniform<i8:f32, 1.000000e-01:127>>}> {volatile}
// CHECK: %[[BD:.*]] = "tfl.dequantize"(%[[B]])
// CHECK: %[[C:.*]] = "tfl.quantize"(%[[BD]]) <{qtype = tensor<8x2x!quant.uniform<i8:f32, 3.9215686274509805E-9>>}> {volatile}
// CHECK: %[[CD:.*]] = "tfl.dequantize"(%[[C]])
// CHECK: %[[D:.*]] = "tfl.quantize"(%[[CD]]) <{qtype = tensor<8x2x!quant.uniform<i8:f32:1, {0.0078431372549019607:-1,0.062745098039215685:-1}>>}> {volatile}
// CHECK: %[[DD:.*]] = "tfl.dequantize"(%[[D]])
// CHECK: return %[[DD]]
// UNSIGNED-LABEL: func @stats
// UNSIGNED: tensor<8x2x!quant.uniform<u8:f32, 1.000000e-01>>
// UNSIGNED: tensor<8x2x!quant.uniform<u8:f32, 1.000000e-01:255>>
// UNSIGNED: tensor<8x2x!quant.uniform<u8:f32:1, {0.0078431372549019607:128,0.062745098039215685:128}>>
// WIDE-LABEL: func @stats
// WIDE: tensor<8x2x!quant.uniform<i16:f32, 7.782219916379284E-4>>
// WIDE: tensor<8x2x!quant.uniform<i16:f32:1, {3.0518509475997192E-5,2.4414807580797754E-4}>>
func.func @stats(%arg0: tensor<8x2xf32>) -> tensor<8x2xf32> {
  %0 = "quantfork.stats"(%arg0) <{layerStats = dense<[0.0, 25.5]> : tensor<2xf32>}> : (tensor<8x2xf32>) -> tensor<8x2xf32>
  %1 = "quantfork.stats"(%0) <{layerStats = dense<[-25.5, -3.0]> : tensor<2xf32>}> : (tensor<8x2xf32>) -> tensor<8x2xf32>
  %2 = "quantfork.stats"(%1) <{layerStats = dense<0.0> : tensor<2xf32>}> : (tensor<8x2xf32>) -> tensor<8x2xf32>
  %3 = "quantfork.stats"(%2) <{axis = 1 : i64, axisStats = dense<[[-1.0, 1.0], [-8.0, 8.0]]> : tensor<2x2xf32>, layerStats = dense<[-8.0, 8.0]> : tensor<2xf32>}> : (tensor<8x2xf32>) -> tensor<8x2xf32>
  return %3 : tensor<8x2xf32>
}

// Weights are symmetric and miss the lowest value; the bias has the scale of their product with the input.
// CHECK-LABEL: func @conv
// CHECK-DAG: "tfl.quantize"(%{{.*}}) <{qtype = tensor<2x1x1x1x!quant.uniform<i8<-127:127>:f32:0, {1.000000e+00,5.000000e-01}>>}> {volatile}
// CHECK-DAG: "tfl.quantize"(%{{.*}}) <{qtype = tensor<2x!quant.uniform<i32:f32:0, {5.000000e-01,2.500000e-01}>>}> {volatile}
// CHECK: "tfl.conv_2d"
// UNSIGNED-LABEL: func @conv
// UNSIGNED-DAG: tensor<2x1x1x1x!quant.uniform<u8<1:255>:f32, 1.000000e+00:128>>
// UNSIGNED-DAG: tensor<2x!quant.uniform<i32:f32, 5.000000e-01>>
// WIDE-LABEL: func @conv
// WIDE-DAG: tensor<2x1x1x1x!quant.uniform<i8<-127:127>:f32:0, {1.000000e+00,5.000000e-01}>>
// WIDE-DAG: tensor<1x2x2x1x!quant.uniform<i16:f32, 0.0038911
// TENSOR-LABEL: func @conv
// TENSOR-DAG: tensor<2x1x1x1x!quant.uniform<i8<-127:127>:f32, 1.000000e+00>>
// TENSOR-DAG: tensor<2x!quant.uniform<i32:f32, 5.000000e-01>>
func.func @conv(%arg0: tensor<1x2x2x1xf32>) -> tensor<1x2x2x2xf32> {
  %w = arith.constant dense<[[[[127.0]]], [[[-63.5]]]]> : tensor<2x1x1x1xf32>
  %b = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %0 = "quantfork.stats"(%arg0) <{layerStats = dense<[0.0, 127.5]> : tensor<2xf32>}> : (tensor<1x2x2x1xf32>) -> tensor<1x2x2x1xf32>
  %1 = "tfl.conv_2d"(%0, %w, %b) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x2x2x1xf32>, tensor<2x1x1x1xf32>, tensor<2xf32>) -> tensor<1x2x2x2xf32>
  %2 = "quantfork.stats"(%1) <{layerStats = dense<[0.0, 255.0]> : tensor<2xf32>}> : (tensor<1x2x2x2xf32>) -> tensor<1x2x2x2xf32>
  return %2 : tensor<1x2x2x2xf32>
}

// The scale of the weights grows until the bias fits into 32 bits.
// CHECK-LABEL: func @large_bias
// CHECK: tensor<1x2x!quant.uniform<i8<-127:127>:f32:0, {0.93132259203074196}>>
// CHECK: tensor<1x!quant.uniform<i32:f32, 9.3132257461547852E-4>>
func.func @large_bias(%arg0: tensor<1x2xf32>) -> tensor<1x1xf32> {
  %w = arith.constant dense<1.0e-3> : tensor<1x2xf32>
  %b = arith.constant dense<1.0e6> : tensor<1xf32>
  %0 = "quantfork.stats"(%arg0) <{layerStats = dense<[0.0, 0.255]> : tensor<2xf32>}> : (tensor<1x2xf32>) -> tensor<1x2xf32>
  %1 = "tfl.fully_connected"(%0, %w, %b) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x2xf32>, tensor<1x2xf32>, tensor<1xf32>) -> tensor<1x1xf32>
  %2 = "quantfork.stats"(%1) <{layerStats = dense<[0.0, 255.0]> : tensor<2xf32>}> : (tensor<1x1xf32>) -> tensor<1x1xf32>
  return %2 : tensor<1x1xf32>
}

// Other constants have their own range; an op of which a range is missing keeps them.
// CHECK-LABEL: func @others
// CHECK: %[[C:.*]] = arith.constant
// CHECK: "tfl.quantize"(%[[C]]) <{qtype = tensor<2x!quant.uniform<i8:f32, 1.000000e-01:-128>>}> {volatile}
// CHECK: tfl.add
// CHECK: %[[S:.*]] = tfl.sub %{{.*}}, %[[C]]
// CHECK: %[[T:.*]] = "tfl.cos"
// CHECK: return %{{.*}}, %[[S]], %[[T]]
func.func @others(%arg0: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) {
  %c = arith.constant dense<[5.0, 25.5]> : tensor<2xf32>
  %0 = "quantfork.stats"(%arg0) <{layerStats = dense<[0.0, 0.255]> : tensor<2xf32>}> : (tensor<2xf32>) -> tensor<2xf32>
  %1 = "tfl.add"(%0, %c) <{fused_activation_function = "NONE"}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  %2 = "quantfork.stats"(%1) <{layerStats = dense<[0.0, 30.0]> : tensor<2xf32>}> : (tensor<2xf32>) -> tensor<2xf32>
  %3 = "tfl.sub"(%0, %c) <{fused_activation_function = "NONE"}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  %4 = "tfl.cos"(%0) : (tensor<2xf32>) -> tensor<2xf32>
  return %2, %3, %4 : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
}

// Pairs of a framework follow the storage that is asked for.
// CHECK-LABEL: func @casts
// CHECK: "tfl.quantize"(%arg0) <{qtype = tensor<2x!quant.uniform<i8:f32, 5.000000e-01:-118>>}> :
// CHECK: "tfl.dequantize"
// UNSIGNED-LABEL: func @casts
// UNSIGNED: "tfl.quantize"(%arg0) <{qtype = tensor<2x!quant.uniform<u8:f32, 5.000000e-01:10>>}> :
func.func @casts(%arg0: tensor<2xf32>) -> tensor<2xf32> {
  %0 = "quantfork.qcast"(%arg0) : (tensor<2xf32>) -> tensor<2x!quant.uniform<u8:f32, 0.5:10>>
  %1 = "quantfork.dcast"(%0) : (tensor<2x!quant.uniform<u8:f32, 0.5:10>>) -> tensor<2xf32>
  return %1 : tensor<2xf32>
}
