// Signatures: one, several, two of one subgraph.

// RUN: rm -rf %t && split-file %s %t
// RUN: tfl-translate --mlir-to-tflite-flatbuffer %t/one.mlir -o %t/one.tflite
// RUN: tfl-flatbuffer-dump %t/one.tflite | FileCheck %t/one.mlir --check-prefix=DUMP
// RUN: tfl-translate --tflite-flatbuffer-to-mlir %t/one.tflite | FileCheck %t/one.mlir
// RUN: tfl-translate --mlir-to-tflite-flatbuffer %t/several.mlir -o %t/several.tflite
// RUN: tfl-flatbuffer-dump %t/several.tflite | FileCheck %t/several.mlir --check-prefix=DUMP
// RUN: tfl-translate --tflite-flatbuffer-to-mlir %t/several.tflite | FileCheck %t/several.mlir
// RUN: tfl-translate --mlir-to-tflite-flatbuffer %t/none.mlir | tfl-translate --tflite-flatbuffer-to-mlir \
// RUN:   | FileCheck %t/none.mlir

//--- one.mlir
// DUMP: signature_defs: [ {
// DUMP-NEXT: inputs: [ {
// DUMP-NEXT: name: "x"
// DUMP-NEXT: } ],
// DUMP-NEXT: outputs: [ {
// DUMP-NEXT: name: "y",
// DUMP-NEXT: tensor_index: 1
// DUMP-NEXT: } ],
// DUMP-NEXT: signature_key: "serving_default"
// DUMP-NEXT: } ]

// CHECK: module attributes {tf_saved_model.semantics
// CHECK: func.func @main(%arg0: tensor<4xf32> {tf_saved_model.index_path = ["x"]} loc("in")) -> (tensor<4xf32> {tf_saved_model.index_path = ["y"]})
// CHECK-SAME: tf.entry_function = {inputs = "in", outputs = "out"}
// CHECK-SAME: tf_saved_model.exported_names = ["serving_default"]
module attributes {tf_saved_model.semantics} {
  func.func @main(%arg0: tensor<4xf32> {tf_saved_model.index_path = ["x"]}) -> (tensor<4xf32> {tf_saved_model.index_path = ["y"]})
      attributes {tf.entry_function = {inputs = "in", outputs = "out"}, tf_saved_model.exported_names = ["serving_default"]} {
    %0 = "tfl.neg"(%arg0) : (tensor<4xf32>) -> tensor<4xf32>
    return %0 : tensor<4xf32>
  }
}

//--- several.mlir
// DUMP: signature_key: "encode"
// DUMP: signature_key: "decode",
// DUMP-NEXT: subgraph_index: 1
// DUMP: signature_key: "decode_again",
// DUMP-NEXT: subgraph_index: 1

// Every subgraph that has a signature is an entry, under its own name; the others are private.
// CHECK: func.func @encode(
// CHECK-SAME: tf_saved_model.exported_names = ["encode"]
// CHECK: func.func @decode(
// CHECK-SAME: tf_saved_model.exported_names = ["decode", "decode_again"]
// CHECK: func.func private @helper(
// CHECK-NOT: exported_names
module attributes {tf_saved_model.semantics} {
  func.func @encode(%arg0: tensor<4xf32> {tf_saved_model.index_path = ["x"]}) -> (tensor<4xf32> {tf_saved_model.index_path = ["y"]})
      attributes {tf_saved_model.exported_names = ["encode"]} {
    %0 = "tfl.neg"(%arg0) : (tensor<4xf32>) -> tensor<4xf32>
    return %0 : tensor<4xf32>
  }
  func.func @decode(%arg0: tensor<4xf32> {tf_saved_model.index_path = ["y"]}) -> (tensor<4xf32> {tf_saved_model.index_path = ["x"]})
      attributes {tf_saved_model.exported_names = ["decode", "decode_again"]} {
    %0 = "tfl.neg"(%arg0) : (tensor<4xf32>) -> tensor<4xf32>
    return %0 : tensor<4xf32>
  }
  func.func private @helper(%arg0: tensor<4xf32>) -> tensor<4xf32> {
    return %arg0 : tensor<4xf32>
  }
}

//--- none.mlir
// CHECK-NOT: tf_saved_model
// The entry is called main, wherever it stands in the module, and comes first.
// CHECK: func.func @main(
// CHECK: func.func private @helper(
func.func private @helper(%arg0: tensor<4xf32>) -> tensor<4xf32> {
  return %arg0 : tensor<4xf32>
}
func.func @main(%arg0: tensor<4xf32>) -> tensor<4xf32> {
  return %arg0 : tensor<4xf32>
}
