// --input-arrays and --output-arrays choose another interface by names of tensors; what it does not need is left out.

// RUN: tfl-translate --mlir-to-tflite-flatbuffer %s -o %t.tflite
// RUN: tfl-translate --tflite-flatbuffer-to-mlir --strip-debug-info --output-arrays=first %t.tflite | FileCheck %s --check-prefix=OUT
// RUN: tfl-translate --tflite-flatbuffer-to-mlir --strip-debug-info --input-arrays=first --output-arrays=second,third %t.tflite | FileCheck %s --check-prefix=BOTH
// RUN: tfl-translate --tflite-flatbuffer-to-mlir --strip-debug-info %t.tflite | FileCheck %s --check-prefix=ALL
// RUN: tfl-translate --tflite-flatbuffer-to-mlir --strip-debug-info --experimental-prune-unreachable-nodes-unconditionally %t.tflite | FileCheck %s --check-prefix=PRUNE
// RUN: not tfl-translate --tflite-flatbuffer-to-mlir --output-arrays=nowhere %t.tflite 2>&1 | FileCheck %s --check-prefix=UNKNOWN
// RUN: not tfl-translate --tflite-flatbuffer-to-mlir --input-arrays=second --output-arrays=first %t.tflite 2>&1 | FileCheck %s --check-prefix=UNREACHED

// OUT: func.func @main(%arg0: tensor<4xf32>) -> tensor<4xf32>
// OUT-SAME: tf.entry_function = {inputs = "in", outputs = "first"}
// OUT: "tfl.neg"
// OUT-NOT: tfl.abs

// BOTH: func.func @main(%arg0: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
// BOTH-SAME: tf.entry_function = {inputs = "first", outputs = "second,third"}
// BOTH-NOT: tfl.neg
// BOTH: "tfl.abs"(%arg0)
// BOTH: "tfl.exp"

// ALL: "tfl.exp"
// PRUNE-NOT: "tfl.exp"

// UNKNOWN: .tflite:0:0: error: subgraph 0 'main': there is no tensor 'nowhere', which --output-arrays asks for
// UNREACHED: .tflite:0:0: error: subgraph 0 'main', operator 0 NEG, tensor 0 'in', at byte {{[0-9]+}}: is used, but nothing has computed it

func.func @main(%arg0: tensor<4xf32> loc("in")) -> tensor<4xf32> {
  %0 = "tfl.neg"(%arg0) : (tensor<4xf32>) -> tensor<4xf32> loc("first")
  %1 = "tfl.abs"(%0) : (tensor<4xf32>) -> tensor<4xf32> loc("second")
  %2 = "tfl.exp"(%1) : (tensor<4xf32>) -> tensor<4xf32> loc("third")
  return %1 : tensor<4xf32>
}
