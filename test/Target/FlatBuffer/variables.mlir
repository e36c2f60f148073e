// State: variable tensors have no data, are never shared, and start at zero.

// RUN: rm -rf %t && split-file %s %t
// RUN: tfl-translate --mlir-to-tflite-flatbuffer %t/state.mlir -o %t/state.tflite
// RUN: tfl-flatbuffer-dump %t/state.tflite | FileCheck %t/state.mlir --check-prefix=DUMP
// RUN: tfl-translate --tflite-flatbuffer-to-mlir --strip-debug-info %t/state.tflite | FileCheck %t/state.mlir
// RUN: not tfl-translate --mlir-to-tflite-flatbuffer %t/nonzero.mlir 2>&1 | FileCheck %t/nonzero.mlir
// RUN: tfl-translate --mlir-to-tflite-flatbuffer %t/huge.mlir -o %t/huge.tflite
// RUN: tfl-translate --tflite-flatbuffer-to-mlir %t/huge.tflite | FileCheck %t/huge.mlir

//--- state.mlir
// DUMP: shape: [ 1, 8 ],
// DUMP-NEXT: buffer: [[#HIDDEN:]],
// DUMP-NEXT: name: "hidden",
// DUMP: is_variable: true
// DUMP: shape: [ 1, 8 ],
// DUMP-NEXT: buffer: [[#HIDDEN+1]],
// DUMP-NEXT: name: "cell",
// DUMP: is_variable: true
// CHECK-COUNT-2: "tfl.pseudo_const"() <{value = dense<0.000000e+00> : tensor<1x8xf32>}> {tfl.is_variable}
func.func @main(%arg0: tensor<5x1x4xf32>) -> tensor<5x1x8xf32> {
  %n = "tfl.no_value"() <{value}> : () -> none
  %w = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<8x4xf32>}> : () -> tensor<8x4xf32>
  %r = "tfl.pseudo_const"() <{value = dense<0.25> : tensor<8x8xf32>}> : () -> tensor<8x8xf32>
  %b = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<8xf32>}> : () -> tensor<8xf32>
  %h = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x8xf32>}> : () -> tensor<1x8xf32> loc("hidden")
  %c = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x8xf32>}> {tfl.is_variable} : () -> tensor<1x8xf32> loc("cell")
  %0 = "tfl.unidirectional_sequence_lstm"(%arg0, %n, %w, %w, %w, %n, %r, %r, %r, %n, %n, %n, %n, %b, %b, %b, %n, %n, %h, %c, %n, %n, %n, %n) <{cell_clip = 0.000000e+00 : f32, fused_activation_function = "TANH", proj_clip = 0.000000e+00 : f32, time_major = true}> : (tensor<5x1x4xf32>, none, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, none, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, none, none, none, none, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, none, none, tensor<1x8xf32>, tensor<1x8xf32>, none, none, none, none) -> tensor<5x1x8xf32>
  return %0 : tensor<5x1x8xf32>
}

//--- nonzero.mlir
// CHECK: nonzero.mlir:[[#@LINE+2]]:{{[0-9]+}}: error: variable tensor starts with values other than zero, which the .tflite format cannot say
func.func @main() -> tensor<2xf32> {
  %0 = "tfl.pseudo_const"() <{value = dense<[0.0, 1.0]> : tensor<2xf32>}> {tfl.is_variable} : () -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

//--- huge.mlir
// A variable has no data, so its size costs nothing.
// CHECK: dense<0.000000e+00> : tensor<2147483647x2147483647xf32>
func.func @main() -> tensor<2147483647x2147483647xf32> {
  %0 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2147483647x2147483647xf32>}> {tfl.is_variable} : () -> tensor<2147483647x2147483647xf32>
  return %0 : tensor<2147483647x2147483647xf32>
}
