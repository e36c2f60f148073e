// Versions of operators: from the types of their tensors, and at least what the read file says.

// RUN: rm -rf %t && split-file %s %t
// RUN: tfl-translate --mlir-to-tflite-flatbuffer %t/weights.mlir -o %t/weights.tflite
// RUN: tfl-translate --tflite-flatbuffer-to-mlir %t/weights.tflite | FileCheck %t/weights.mlir
// RUN: tfl-translate --mlir-to-tflite-flatbuffer %t/floor.mlir | tfl-flatbuffer-dump | FileCheck %t/floor.mlir
// RUN: tfl-translate --mlir-to-tflite-flatbuffer %t/codes.mlir | tfl-flatbuffer-dump | FileCheck %t/codes.mlir

//--- weights.mlir
// CHECK: tfl.operator_versions = {BATCH_MATMUL = 4 : i32, CONV_2D = 5 : i32, DEPTHWISE_CONV_2D = 6 : i32, DEQUANTIZE = 5 : i32, FULLY_CONNECTED = 12 : i32}
!q = !quant.uniform<i8<-127:127>:f32, 1.0>
!c = !quant.uniform<i8<-127:127>:f32:0, {1.0,2.0}>
!d = !quant.uniform<i8<-127:127>:f32:3, {1.0,2.0}>
func.func @main(%arg0: tensor<1x4x4x2xf32>, %arg1: tensor<4x2xf32>, %arg2: tensor<1x2x2xf32>) -> (tensor<1x4x4x2xf32>, tensor<1x4x4x2xf32>, tensor<4x2xf32>, tensor<1x2x2xf32>, tensor<2x2xf32>) {
  %n = "tfl.no_value"() <{value}> : () -> none
  %b = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2xf32>}> : () -> tensor<2xf32>
  %w = "tfl.pseudo_qconst"() <{qtype = tensor<2x1x1x2x!c>, value = dense<1> : tensor<2x1x1x2xi8>}> : () -> tensor<2x1x1x2x!c>
  %0 = "tfl.conv_2d"(%arg0, %w, %b) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x4x4x2xf32>, tensor<2x1x1x2x!c>, tensor<2xf32>) -> tensor<1x4x4x2xf32>
  %d = "tfl.pseudo_qconst"() <{qtype = tensor<1x1x1x2x!d>, value = dense<1> : tensor<1x1x1x2xi8>}> : () -> tensor<1x1x1x2x!d>
  %1 = "tfl.depthwise_conv_2d"(%arg0, %d, %b) <{depth_multiplier = 1 : i32, dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x4x4x2xf32>, tensor<1x1x1x2x!d>, tensor<2xf32>) -> tensor<1x4x4x2xf32>
  %f = "tfl.pseudo_qconst"() <{qtype = tensor<2x2x!c>, value = dense<1> : tensor<2x2xi8>}> : () -> tensor<2x2x!c>
  %2 = "tfl.fully_connected"(%arg1, %f, %n) <{asymmetric_quantize_inputs = true, fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<4x2xf32>, tensor<2x2x!c>, none) -> tensor<4x2xf32>
  %m = "tfl.pseudo_qconst"() <{qtype = tensor<1x2x2x!q>, value = dense<1> : tensor<1x2x2xi8>}> : () -> tensor<1x2x2x!q>
  %3 = "tfl.batch_matmul"(%arg2, %m) <{adj_x = false, adj_y = false, asymmetric_quantize_inputs = true}> : (tensor<1x2x2xf32>, tensor<1x2x2x!q>) -> tensor<1x2x2xf32>
  %4 = "tfl.dequantize"(%f) : (tensor<2x2x!c>) -> tensor<2x2xf32>
  return %0, %1, %2, %3, %4 : tensor<1x4x4x2xf32>, tensor<1x4x4x2xf32>, tensor<4x2xf32>, tensor<1x2x2xf32>, tensor<2x2xf32>
}

//--- floor.mlir
// Per-tensor weights with asymmetric inputs are 9; what the read file had is a floor, never a ceiling.
// CHECK: version: 9,
// CHECK-NEXT: builtin_code: FULLY_CONNECTED
// CHECK: version: 3,
// CHECK-NEXT: builtin_code: DEQUANTIZE
// CHECK: version: 7,
// CHECK-NEXT: builtin_code: NEG
// CHECK: custom_code: "Mix",
// CHECK-NEXT: version: 4,
!q = !quant.uniform<i8<-127:127>:f32, 1.0>
module attributes {tfl.operator_versions = {FULLY_CONNECTED = 2 : i32, NEG = 7 : i32, Mix = 4 : i32}} {
  func.func @main(%arg0: tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<2xf32>) {
    %n = "tfl.no_value"() <{value}> : () -> none
    %f = "tfl.pseudo_qconst"() <{qtype = tensor<2x2x!q>, value = dense<1> : tensor<2x2xi8>}> : () -> tensor<2x2x!q>
    %0 = "tfl.fully_connected"(%arg0, %f, %n) <{asymmetric_quantize_inputs = true, fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<4x2xf32>, tensor<2x2x!q>, none) -> tensor<4x2xf32>
    %h = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<2xf16>}> : () -> tensor<2xf16>
    %1 = "tfl.dequantize"(%h) : (tensor<2xf16>) -> tensor<2xf32>
    %2 = "tfl.neg"(%0) : (tensor<4x2xf32>) -> tensor<4x2xf32>
    %3 = "tfl.custom"(%2) <{custom_code = "Mix", custom_option = #tfl<const_bytes : "0x">}> : (tensor<4x2xf32>) -> tensor<4x2xf32>
    return %3, %1 : tensor<4x2xf32>, tensor<2xf32>
  }
}

//--- codes.mlir
// One entry per operator; codes above 126 leave a placeholder in the old field; the version is there also when it is 1.
// CHECK: operator_codes: [ {
// CHECK-NEXT: deprecated_builtin_code: 59,
// CHECK-NEXT: version: 1,
// CHECK-NEXT: builtin_code: NEG
// CHECK-NEXT: }, {
// CHECK-NEXT: deprecated_builtin_code: 127,
// CHECK-NEXT: version: 1,
// CHECK-NEXT: builtin_code: GELU
// CHECK-NEXT: } ]
func.func @main(%arg0: tensor<4xf32>) -> tensor<4xf32> {
  %0 = "tfl.neg"(%arg0) : (tensor<4xf32>) -> tensor<4xf32>
  %1 = "tfl.gelu"(%0) <{approximate = false}> : (tensor<4xf32>) -> tensor<4xf32>
  %2 = "tfl.neg"(%1) : (tensor<4xf32>) -> tensor<4xf32>
  return %2 : tensor<4xf32>
}
