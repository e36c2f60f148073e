// Tables of options are there also when all their fields are default; fields without an ODS attribute are kept.

// RUN: tfl-translate --mlir-to-tflite-flatbuffer %s -o %t.tflite
// RUN: tfl-flatbuffer-dump %t.tflite | FileCheck %s --check-prefix=DUMP
// RUN: tfl-translate --tflite-flatbuffer-to-mlir --strip-debug-info %t.tflite | FileCheck %s

// DUMP: builtin_options_type: AddOptions,
// DUMP-NEXT: builtin_options: {
// DUMP-NEXT: fused_activation_function: RELU6,
// DUMP-NEXT: pot_scale_int16: false
// DUMP: builtin_options_type: Conv2DOptions,
// DUMP-NEXT: builtin_options: {
// DUMP-NEXT: padding: VALID,
// DUMP-NEXT: stride_w: 2,
// DUMP-NEXT: stride_h: 3,
// DUMP-NEXT: fused_activation_function: TANH,
// DUMP-NEXT: dilation_w_factor: 4,
// DUMP-NEXT: dilation_h_factor: 5
// DUMP: builtin_options_type: SqueezeOptions,
// DUMP-NEXT: builtin_options: {
// DUMP-NEXT: squeeze_dims: [ 0, -1 ]
// DUMP: builtin_options_type: MirrorPadOptions,
// DUMP-NEXT: builtin_options: {
// DUMP-NEXT: mode: SYMMETRIC
// NEG has no field to set.
// DUMP: builtin_options_type: NegOptions,
// DUMP-NEXT: builtin_options: {
// DUMP-EMPTY:

// CHECK: tfl.add %arg0, %arg0 {fused_activation_function = "RELU6", tfl.pot_scale_int16 = false}
// CHECK: "tfl.conv_2d"({{.*}}) <{dilation_h_factor = 5 : i32, dilation_w_factor = 4 : i32, fused_activation_function = "TANH", padding = "VALID", stride_h = 3 : i32, stride_w = 2 : i32}>
// CHECK: "tfl.squeeze"({{.*}}) <{squeeze_dims = [0, -1]}>
// CHECK: "tfl.cast"
// CHECK: "tfl.mirror_pad"({{.*}}) <{mode = #tfl<mirror_pad_attr SYMMETRIC>}>
func.func @main(%arg0: tensor<1x4x4x1xf32>, %p: tensor<2x2xi32>) -> tensor<4x4xi32> {
  %0 = tfl.add %arg0, %arg0 {fused_activation_function = "RELU6", tfl.pot_scale_int16 = false} : tensor<1x4x4x1xf32>
  %w = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %c = "tfl.conv_2d"(%0, %w, %n) <{dilation_h_factor = 5 : i32, dilation_w_factor = 4 : i32, fused_activation_function = "TANH", padding = "VALID", stride_h = 3 : i32, stride_w = 2 : i32}> : (tensor<1x4x4x1xf32>, tensor<1x1x1x1xf32>, none) -> tensor<1x2x2x1xf32>
  %1 = "tfl.squeeze"(%c) <{squeeze_dims = [0, -1]}> : (tensor<1x2x2x1xf32>) -> tensor<2x2xf32>
  %2 = "tfl.cast"(%1) : (tensor<2x2xf32>) -> tensor<2x2xi32>
  %3 = "tfl.mirror_pad"(%2, %p) <{mode = #tfl<mirror_pad_attr SYMMETRIC>}> : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<4x4xi32>
  %4 = "tfl.neg"(%3) : (tensor<4x4xi32>) -> tensor<4x4xi32>
  return %4 : tensor<4x4xi32>
}
