// What cannot be written is an error at its op, not a file that says something else.

// RUN: rm -rf %t && split-file %s %t
// RUN: not tfl-translate --mlir-to-tflite-flatbuffer %t/splat.mlir 2>&1 | FileCheck %t/splat.mlir
// RUN: not tfl-translate --mlir-to-tflite-flatbuffer %t/extent.mlir 2>&1 | FileCheck %t/extent.mlir
// RUN: not tfl-translate --mlir-to-tflite-flatbuffer %t/element.mlir 2>&1 | FileCheck %t/element.mlir
// RUN: not tfl-translate --mlir-to-tflite-flatbuffer %t/blocks.mlir 2>&1 | FileCheck %t/blocks.mlir
// RUN: not tfl-translate --mlir-to-tflite-flatbuffer %t/declaration.mlir 2>&1 | FileCheck %t/declaration.mlir
// RUN: not tfl-translate --mlir-to-tflite-flatbuffer %t/global.mlir 2>&1 | FileCheck %t/global.mlir
// RUN: not tfl-translate --mlir-to-tflite-flatbuffer %t/nothing.mlir 2>&1 | FileCheck %t/nothing.mlir
// RUN: not tfl-translate --mlir-to-tflite-flatbuffer %t/none.mlir 2>&1 | FileCheck %t/none.mlir

//--- splat.mlir
func.func @main() -> tensor<2147483647x2147483647xf32> {
  // CHECK: splat.mlir:[[#@LINE+1]]:{{[0-9]+}}: error: constant has 9223372036854775807 bytes, but a .tflite file of one piece holds at most 2147483647
  %0 = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<2147483647x2147483647xf32>}> : () -> tensor<2147483647x2147483647xf32>
  return %0 : tensor<2147483647x2147483647xf32>
}

//--- extent.mlir
// CHECK: extent.mlir:[[#@LINE+1]]:{{[0-9]+}}: error: extent 2147483648 does not fit into the 32 bits of a .tflite shape
func.func @main(%arg0: tensor<2147483648xf32>) -> tensor<2147483648xf32> {
  return %arg0 : tensor<2147483648xf32>
}

//--- element.mlir
// CHECK: element.mlir:[[#@LINE+1]]:{{[0-9]+}}: error: element type 'i7' has no counterpart in the .tflite format
func.func @main(%arg0: tensor<4xi7>) -> tensor<4xi7> {
  return %arg0 : tensor<4xi7>
}

//--- blocks.mlir
// CHECK: blocks.mlir:[[#@LINE+1]]:{{[0-9]+}}: error: type {{.*}} cannot be written: the exporter knows one scale per tensor or per slice of one dimension
func.func @main(%arg0: tensor<2x4x!quant.uniform<i8:f32:{0:1, 1:2}, {{1.0, 2.0}, {3.0, 4.0}}>>) {
  return
}

//--- declaration.mlir
// CHECK: declaration.mlir:[[#@LINE+1]]:{{[0-9]+}}: error: has no body
func.func private @main(tensor<4xf32>)

//--- global.mlir
module {
  // CHECK: global.mlir:[[#@LINE+1]]:{{[0-9]+}}: error: cannot be written: a model holds functions only
  module @inner {
  }
}

//--- nothing.mlir
// CHECK: error: has no function
module {
}

//--- none.mlir
func.func @main() -> none {
  %0 = "tfl.no_value"() <{value}> : () -> none
  // CHECK: none.mlir:[[#@LINE+1]]:{{[0-9]+}}: error: returns no tensor
  return %0 : none
}
