// RUN: tfl-opt %s -tfl-while-loop-outline | FileCheck %s
// RUN: tfl-opt %s -tfl-while-loop-outline -tfl-while-loop-outline | FileCheck %s
// RUN: tfl-opt %s -tfl-while-loop-outline | tfl-translate --mlir-to-tflite-flatbuffer - | tfl-translate --tflite-flatbuffer-to-mlir - | FileCheck --check-prefix=FILE %s

// A value from outside becomes a value of the loop that the body hands on; constants are copied into the functions.
// CHECK-LABEL: func.func @main
// CHECK: %[[R:.*]]:2 = "tfl.while"(%arg0, %arg1)
// CHECK: ^bb0(%[[A:.*]]: tensor<i32>, %[[B:.*]]: tensor<i32>):
// CHECK-NEXT: %[[C:.*]] = func.call @tfl.while_cond(%[[A]], %[[B]]) : (tensor<i32>, tensor<i32>) -> tensor<i1>
// CHECK-NEXT: "tfl.yield"(%[[C]])
// CHECK: func.call @tfl.while_body
// CHECK: return %[[R]]#0
// CHECK: func.func private @tfl.while_cond
// CHECK: tfl.less
// CHECK: func.func private @tfl.while_body(%arg0: tensor<i32>, %arg1: tensor<i32>)
// CHECK: %[[S:.*]] = tfl.add %arg0, %arg1
// CHECK: return %[[S]], %arg1
// FILE: tfl.while
// FILE: func.call @tfl.while_cond
func.func @main(%arg0: tensor<i32>, %arg1: tensor<i32>) -> tensor<i32> {
  %limit = "tfl.pseudo_const"() <{value = dense<10> : tensor<i32>}> : () -> tensor<i32>
  %0 = "tfl.while"(%arg0) ({
  ^bb0(%i: tensor<i32>):
    %1 = tfl.less(%i, %limit) : (tensor<i32>, tensor<i32>) -> tensor<i1>
    "tfl.yield"(%1) : (tensor<i1>) -> ()
  }, {
  ^bb0(%i: tensor<i32>):
    %1 = tfl.add %i, %arg1 {fused_activation_function = "NONE"} : tensor<i32>
    "tfl.yield"(%1) : (tensor<i32>) -> ()
  }) : (tensor<i32>) -> tensor<i32>
  return %0 : tensor<i32>
}
