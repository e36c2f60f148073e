// Constants above 4 KB are resources on the mapped file, named after their tensors.

// RUN: tfl-translate --mlir-to-tflite-flatbuffer %S/Inputs/conv.mlir -o %t.tflite
// RUN: tfl-translate --tflite-flatbuffer-to-mlir %t.tflite -o %t.mlir
// RUN: FileCheck %s < %t.mlir
// RUN: tfl-translate --mlir-to-tflite-flatbuffer %t.mlir -o %t.again.tflite
// RUN: cmp %t.tflite %t.again.tflite

// Small ones stay in the text.
// CHECK: value = dense<{{.*}}> : tensor<2x1x1x3xf32>
// CHECK: value = dense_resource<dense> : tensor<20x128xf32>
// CHECK: dialect_resources
// CHECK: dense: "0x04000000
