// Names of tensors: of the interface from tf.entry_function, of others from locations, made unique.

// RUN: tfl-translate --mlir-to-tflite-flatbuffer %s -o %t.tflite
// RUN: tfl-flatbuffer-dump %t.tflite | grep name: | FileCheck %s
// RUN: tfl-translate --tflite-flatbuffer-to-mlir %t.tflite | FileCheck %s --check-prefix=TEXT
// RUN: tfl-translate --mlir-to-tflite-flatbuffer --strip-debug-info %s | tfl-flatbuffer-dump | grep name: \
// RUN:   | FileCheck %s --check-prefix=STRIP
// RUN: tfl-translate --tflite-flatbuffer-to-mlir --strip-debug-info %t.tflite | FileCheck %s --check-prefix=NOLOC

// CHECK: name: "in"
// CHECK-NEXT: name: "k"
// CHECK-NEXT: name: "topk:0"
// CHECK-NEXT: name: "topk:1"
// A call site's name is the callee's; a name that is taken gets a number; without a name the op's mnemonic stands in.
// CHECK-NEXT: name: "callee"
// CHECK-NEXT: name: "callee1"
// CHECK-NEXT: name: "neg"
// The name in the location yields to the one of the interface.
// CHECK-NEXT: name: "result"
// CHECK-NEXT: name: "main"
// CHECK-NEXT: name: "min_runtime_version"

// TEXT-DAG: #[[FIRST:loc[0-9]*]] = loc("topk:0")
// TEXT-DAG: #[[SECOND:loc[0-9]*]] = loc("topk:1")
// TEXT-DAG: loc(fused[#[[FIRST]], #[[SECOND]]])
// TEXT-DAG: func.func @main(%arg0: tensor<4xf32> loc("in"))
// TEXT-DAG: tf.entry_function = {inputs = "in", outputs = "result,callee"}

// STRIP: name: "in"
// STRIP-NOT: topk:0
// STRIP: name: "topk_v2"
// STRIP: name: "result"

// NOLOC-NOT: loc(

func.func @main(%arg0: tensor<4xf32> loc("ignored")) -> (tensor<4xf32>, tensor<4xf32>)
    attributes {tf.entry_function = {inputs = "in", outputs = "result,callee", control_outputs = ""}} {
  %c = "tfl.pseudo_const"() <{value = dense<4> : tensor<i32>}> : () -> tensor<i32> loc("k")
  %0, %1 = "tfl.topk_v2"(%arg0, %c) : (tensor<4xf32>, tensor<i32>) -> (tensor<4xf32>, tensor<4xi32>) loc(fused["topk:0", "topk:1"])
  %2 = "tfl.neg"(%0) : (tensor<4xf32>) -> tensor<4xf32> loc(callsite("callee" at "caller"))
  %3 = "tfl.neg"(%2) : (tensor<4xf32>) -> tensor<4xf32> loc("callee")
  %4 = "tfl.neg"(%3) : (tensor<4xf32>) -> tensor<4xf32> loc(unknown)
  %5 = "tfl.neg"(%4) : (tensor<4xf32>) -> tensor<4xf32> loc("other")
  return %5, %2 : tensor<4xf32>, tensor<4xf32>
}
