// Description, metadata and its order; min_runtime_version is read but written anew.

// RUN: rm -rf %t && split-file %s %t
// RUN: tfl-translate --mlir-to-tflite-flatbuffer %t/order.mlir -o %t/order.tflite
// RUN: tfl-flatbuffer-dump %t/order.tflite | FileCheck %t/order.mlir --check-prefix=DUMP
// RUN: tfl-translate --tflite-flatbuffer-to-mlir %t/order.tflite | FileCheck %t/order.mlir
// RUN: tfl-translate --tflite-flatbuffer-to-mlir %t/order.tflite | tfl-translate --mlir-to-tflite-flatbuffer -o %t/again.tflite
// RUN: cmp %t/order.tflite %t/again.tflite
// RUN: tfl-translate --mlir-to-tflite-flatbuffer %t/none.mlir | tfl-flatbuffer-dump | FileCheck %t/none.mlir
// RUN: tfl-translate --mlir-to-tflite-flatbuffer %t/none.mlir | tfl-translate --tflite-flatbuffer-to-mlir \
// RUN:   | FileCheck %t/none.mlir --check-prefix=TEXT

//--- order.mlir
// DUMP: version: 3
// DUMP: description: "mine",
// DUMP: metadata: [ {
// DUMP-NEXT: name: "z"
// DUMP: name: "min_runtime_version"
// DUMP: name: "a"

// CHECK: module attributes {tfl.description = "mine"
// What the file said is another runtime's version; NEG needs 1.9.
// CHECK-SAME: tfl.metadata = {a = "one", min_runtime_version = "1.9.0\00\00\00\00\00\00\00\00\00\00\00", z = "\00\01\FF"}
// CHECK-SAME: tfl.metadata_order = ["z", "min_runtime_version", "a"]
// CHECK-SAME: tfl.schema_version = 3 : i32
module attributes {tfl.description = "mine", tfl.schema_version = 3 : i32, tfl.metadata_order = ["z", "min_runtime_version", "a"],
                   tfl.metadata = {a = "one", min_runtime_version = "9.9.9", z = "\00\01\FF"}} {
  func.func @main(%arg0: tensor<4xf32>) -> tensor<4xf32> {
    %0 = "tfl.neg"(%arg0) : (tensor<4xf32>) -> tensor<4xf32>
    return %0 : tensor<4xf32>
  }
}

//--- none.mlir
// CHECK: description: "MLIR Converted.",
// CHECK: metadata: [ {
// CHECK-NEXT: name: "min_runtime_version"
// CHECK-NOT: signature_defs
// TEXT-NOT: metadata_order
func.func @main(%arg0: tensor<4xf32>) -> tensor<4xf32> {
  return %arg0 : tensor<4xf32>
}
