// The intermediate tensors of an integer LSTM are attributes in the text and tensors in the file.

// RUN: tfl-translate --mlir-to-tflite-flatbuffer %s -o %t.tflite
// RUN: tfl-flatbuffer-dump %t.tflite | FileCheck %s --check-prefix=DUMP
// RUN: tfl-translate --tflite-flatbuffer-to-mlir --strip-debug-info %t.tflite | FileCheck %s

// DUMP: name: "lstm_input_to_input_intermediate"
// DUMP: name: "lstm_effective_hidden_scale_intermediate"
// DUMP: intermediates: [ 7, 8, 9, 10, 11 ]

// CHECK: "tfl.unidirectional_sequence_lstm"
// CHECK-SAME: effective_hidden_scale_intermediate = tensor<0x!quant.uniform<i8:f32, 5.000000e-01:-6>>
// CHECK-SAME: input_to_input_intermediate = tensor<0x!quant.uniform<i16:f32, 2.500000e-01>>
!h = !quant.uniform<i8:f32, 0.5:-6>
!g = !quant.uniform<i16:f32, 0.25>
func.func @main(%arg0: tensor<5x1x4xf32>) -> tensor<5x1x8xf32> {
  %n = "tfl.no_value"() <{value}> : () -> none
  %w = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<8x4xf32>}> : () -> tensor<8x4xf32>
  %r = "tfl.pseudo_const"() <{value = dense<0.25> : tensor<8x8xf32>}> : () -> tensor<8x8xf32>
  %b = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<8xf32>}> : () -> tensor<8xf32>
  %h = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x8xf32>}> : () -> tensor<1x8xf32>
  %c = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x8xf32>}> : () -> tensor<1x8xf32>
  %0 = "tfl.unidirectional_sequence_lstm"(%arg0, %w, %w, %w, %w, %r, %r, %r, %r, %n, %n, %n, %b, %b, %b, %b, %n, %n, %h, %c, %n, %n, %n, %n) <{cell_clip = 0.000000e+00 : f32, effective_hidden_scale_intermediate = tensor<0x!h>, fused_activation_function = "TANH", input_to_cell_intermediate = tensor<0x!g>, input_to_forget_intermediate = tensor<0x!g>, input_to_input_intermediate = tensor<0x!g>, input_to_output_intermediate = tensor<0x!g>, proj_clip = 0.000000e+00 : f32, time_major = true}> : (tensor<5x1x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, none, none, none, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, none, none, tensor<1x8xf32>, tensor<1x8xf32>, none, none, none, none) -> tensor<5x1x8xf32> loc("lstm")
  return %0 : tensor<5x1x8xf32>
}
