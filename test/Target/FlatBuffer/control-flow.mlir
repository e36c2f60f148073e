// IF, WHILE and CALL_ONCE run subgraphs; their regions hold the call and nothing else.

// RUN: tfl-translate --mlir-to-tflite-flatbuffer %S/Inputs/control.mlir -o %t.tflite
// RUN: tfl-flatbuffer-dump %t.tflite | FileCheck %s --check-prefix=DUMP
// RUN: tfl-translate --tflite-flatbuffer-to-mlir --strip-debug-info %t.tflite | FileCheck %s
// RUN: tfl-translate --tflite-flatbuffer-to-mlir %t.tflite | tfl-translate --mlir-to-tflite-flatbuffer -o %t.again.tflite
// RUN: cmp %t.tflite %t.again.tflite

// DUMP: builtin_options_type: CallOnceOptions,
// DUMP-NEXT: builtin_options: {
// DUMP-NEXT: init_subgraph_index: 5
// DUMP: builtin_options_type: IfOptions,
// DUMP-NEXT: builtin_options: {
// DUMP-NEXT: then_subgraph_index: 1,
// DUMP-NEXT: else_subgraph_index: 2
// DUMP: builtin_options_type: WhileOptions,
// DUMP-NEXT: builtin_options: {
// DUMP-NEXT: cond_subgraph_index: 3,
// DUMP-NEXT: body_subgraph_index: 4

// CHECK: "tfl.call_once"() <{session_init_function = "init"}> : () -> ()
// CHECK: "tfl.if"(%arg0) ({
// CHECK-NEXT: %[[THEN:.*]] = func.call @then(%arg1) : (tensor<4xf32>) -> tensor<4xf32>
// CHECK-NEXT: "tfl.yield"(%[[THEN]])
// CHECK-NEXT: }, {
// CHECK-NEXT: %[[ELSE:.*]] = func.call @else(%arg1) : (tensor<4xf32>) -> tensor<4xf32>
// CHECK: "tfl.while"(%arg2, %arg1)
// CHECK-NEXT: ^bb0(%[[I:.*]]: tensor<i32>, %[[X:.*]]: tensor<4xf32>):
// CHECK-NEXT: func.call @cond(%[[I]], %[[X]])
// CHECK: func.call @body(
// CHECK: func.func private @then(
// CHECK: func.func private @init()
// CHECK: "tfl.assign_variable"
