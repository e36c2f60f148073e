// RUN: tfl-opt %s -tfl-quantize | FileCheck %s
// RUN: tfl-opt %s -tfl-quantize --remarks-filter=full-integer 2>&1 >/dev/null | FileCheck --check-prefix=WHY %s

!x = !quant.uniform<i8:f32, 0.5:3>
!w = !quant.uniform<i8<-127:127>:f32:0, {0.5, 0.25}>
!b = !quant.uniform<i32:f32:0, {0.25, 0.125}>

// CHECK-LABEL: func @dense
// CHECK-DAG: %[[W:.*]] = "tfl.pseudo_qconst"() <{{.*}}value = dense<{{\[\[}}2, -2], [12, 127]]> : tensor<2x2xi8>}>
// CHECK-DAG: %[[B:.*]] = "tfl.pseudo_qconst"() <{{.*}}value = dense<[4, -800000]> : tensor<2xi32>}>
// CHECK: "tfl.fully_connected"(%arg0, %[[W]], %[[B]])
// CHECK-NEXT: return
func.func @dense(%arg0: tensor<1x2x!x>) -> tensor<1x2x!x> {
  %w = arith.constant dense<[[1.0, -1.0], [3.0, 50.0]]> : tensor<2x2xf32>
  %b = arith.constant dense<[1.0, -1.0e5]> : tensor<2xf32>
  %0 = "tfl.dequantize"(%arg0) : (tensor<1x2x!x>) -> tensor<1x2xf32>
  %1 = "tfl.quantize"(%w) <{qtype = tensor<2x2x!w>}> : (tensor<2x2xf32>) -> tensor<2x2x!w>
  %2 = "tfl.dequantize"(%1) : (tensor<2x2x!w>) -> tensor<2x2xf32>
  %3 = "tfl.quantize"(%b) <{qtype = tensor<2x!b>}> : (tensor<2xf32>) -> tensor<2x!b>
  %4 = "tfl.dequantize"(%3) : (tensor<2x!b>) -> tensor<2xf32>
  %5 = "tfl.fully_connected"(%0, %2, %4) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x2xf32>, tensor<2x2xf32>, tensor<2xf32>) -> tensor<1x2xf32>
  %6 = "tfl.quantize"(%5) <{qtype = tensor<1x2x!x>}> : (tensor<1x2xf32>) -> tensor<1x2x!x>
  return %6 : tensor<1x2x!x>
}

// A kernel has no place for a scale of the bias, for one along the input channels, or for a zero point of the weights.
// CHECK-LABEL: func @refused
// CHECK-COUNT-3: -> tensor<1x2xf32>
// WHY: 'bias' has another scale than the product of input and weights
// WHY: 'filter' has scales along a dimension for which its kernel has none
// WHY: 'filter' has a zero point, which its kernel takes for 0
func.func @refused(%arg0: tensor<1x2x!x>, %arg1: tensor<2x2x!w>, %arg2: tensor<2x2x!quant.uniform<i8:f32:1, {0.5, 0.25}>>, %arg3: tensor<2x2x!x>, %arg4: tensor<2x!w>, %none: none) -> (tensor<1x2x!x>, tensor<1x2x!x>, tensor<1x2x!x>) {
  %b = arith.constant dense<1.0> : tensor<2xf32>
  %0 = "tfl.dequantize"(%arg0) : (tensor<1x2x!x>) -> tensor<1x2xf32>
  %1 = "tfl.dequantize"(%arg1) : (tensor<2x2x!w>) -> tensor<2x2xf32>
  %2 = "tfl.dequantize"(%arg2) : (tensor<2x2x!quant.uniform<i8:f32:1, {0.5, 0.25}>>) -> tensor<2x2xf32>
  %3 = "tfl.dequantize"(%arg3) : (tensor<2x2x!x>) -> tensor<2x2xf32>
  %4 = "tfl.quantize"(%b) <{qtype = tensor<2x!quant.uniform<i32:f32, 0.25>>}> : (tensor<2xf32>) -> tensor<2x!quant.uniform<i32:f32, 0.25>>
  %5 = "tfl.dequantize"(%4) : (tensor<2x!quant.uniform<i32:f32, 0.25>>) -> tensor<2xf32>
  %6 = "tfl.fully_connected"(%0, %1, %5) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x2xf32>, tensor<2x2xf32>, tensor<2xf32>) -> tensor<1x2xf32>
  %7 = "tfl.quantize"(%6) <{qtype = tensor<1x2x!x>}> : (tensor<1x2xf32>) -> tensor<1x2x!x>
  %8 = "tfl.fully_connected"(%0, %2, %none) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x2xf32>, tensor<2x2xf32>, none) -> tensor<1x2xf32>
  %9 = "tfl.quantize"(%8) <{qtype = tensor<1x2x!x>}> : (tensor<1x2xf32>) -> tensor<1x2x!x>
  %10 = "tfl.fully_connected"(%0, %3, %none) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x2xf32>, tensor<2x2xf32>, none) -> tensor<1x2xf32>
  %11 = "tfl.quantize"(%10) <{qtype = tensor<1x2x!x>}> : (tensor<1x2xf32>) -> tensor<1x2x!x>
  return %7, %9, %11 : tensor<1x2x!x>, tensor<1x2x!x>, tensor<1x2x!x>
}

// An op that stays float has the floats of its constants again, where the pair was not a framework's.
// CHECK-LABEL: func @undone
// CHECK: %[[D:.*]] = "tfl.dequantize"(%arg0)
// CHECK: "tfl.fully_connected"(%[[D]], %{{cst.*}}, %{{cst.*}}) {{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: return
func.func @undone(%arg0: tensor<1x2x!x>) -> tensor<1x2xf32> {
  %w = arith.constant dense<[[1.0, -1.0], [3.0, 50.0]]> : tensor<2x2xf32>
  %b = arith.constant dense<[1.0, -1.0e5]> : tensor<2xf32>
  %0 = "tfl.dequantize"(%arg0) : (tensor<1x2x!x>) -> tensor<1x2xf32>
  %1 = "tfl.quantize"(%w) <{qtype = tensor<2x2x!w>}> {volatile} : (tensor<2x2xf32>) -> tensor<2x2x!w>
  %2 = "tfl.dequantize"(%1) : (tensor<2x2x!w>) -> tensor<2x2xf32>
  %3 = "tfl.quantize"(%b) <{qtype = tensor<2x!b>}> {volatile} : (tensor<2xf32>) -> tensor<2x!b>
  %4 = "tfl.dequantize"(%3) : (tensor<2x!b>) -> tensor<2xf32>
  %5 = "tfl.fully_connected"(%0, %2, %4) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x2xf32>, tensor<2x2xf32>, tensor<2xf32>) -> tensor<1x2xf32>
  return %5 : tensor<1x2xf32>
}

!y = !quant.uniform<i16:f32, 0.5>
// A bias of 32 bits beside 16-bit activations: some kernels take it when they are told, the others take 64.
// CHECK-LABEL: func @narrow_bias
// CHECK: "tfl.conv_2d"{{.*}} {tfl.quantized_bias_type = i32} : (tensor<1x1x1x1x!quant.uniform<i16
// CHECK: "tfl.depthwise_conv_2d"{{.*}} -> tensor<1x1x1x1xf32>
// WHY: 'bias' has 32 bits, and its kernel for 16-bit activations takes 64
func.func @narrow_bias(%arg0: tensor<1x1x1x1x!y>, %arg1: tensor<1x1x1x1x!quant.uniform<i8<-127:127>:f32, 0.5>>, %arg2: tensor<1x!quant.uniform<i32:f32, 0.25>>) -> (tensor<1x1x1x1x!y>, tensor<1x1x1x1x!y>) {
  %0 = "tfl.dequantize"(%arg0) : (tensor<1x1x1x1x!y>) -> tensor<1x1x1x1xf32>
  %1 = "tfl.dequantize"(%arg1) : (tensor<1x1x1x1x!quant.uniform<i8<-127:127>:f32, 0.5>>) -> tensor<1x1x1x1xf32>
  %2 = "tfl.dequantize"(%arg2) : (tensor<1x!quant.uniform<i32:f32, 0.25>>) -> tensor<1xf32>
  %3 = "tfl.conv_2d"(%0, %1, %2) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>, tensor<1xf32>) -> tensor<1x1x1x1xf32>
  %4 = "tfl.quantize"(%3) <{qtype = tensor<1x1x1x1x!y>}> : (tensor<1x1x1x1xf32>) -> tensor<1x1x1x1x!y>
  %5 = "tfl.depthwise_conv_2d"(%0, %1, %2) <{depth_multiplier = 1 : i32, dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>, tensor<1xf32>) -> tensor<1x1x1x1xf32>
  %6 = "tfl.quantize"(%5) <{qtype = tensor<1x1x1x1x!y>}> : (tensor<1x1x1x1xf32>) -> tensor<1x1x1x1x!y>
  return %4, %6 : tensor<1x1x1x1x!y>, tensor<1x1x1x1x!y>
}
