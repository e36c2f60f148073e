// RUN: tfl-opt %s -tfl-if-outline | FileCheck %s
// RUN: tfl-opt %s -tfl-if-outline -tfl-if-outline | FileCheck %s
// RUN: tfl-opt %s -tfl-if-outline | tfl-translate --mlir-to-tflite-flatbuffer - | tfl-translate --tflite-flatbuffer-to-mlir - | FileCheck --check-prefix=FILE %s

// Both branches pass all values that either of them uses; a constant is copied into its branch.
// CHECK-LABEL: func.func @main
// CHECK: "tfl.if"(%arg0) ({
// CHECK-NEXT: %[[T:.*]] = func.call @tfl.if_then(%arg1, %arg2) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
// CHECK-NEXT: "tfl.yield"(%[[T]])
// CHECK: }, {
// CHECK-NEXT: %[[E:.*]] = func.call @tfl.if_else(%arg1, %arg2)
// CHECK: func.func private @tfl.if_then(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>)
// CHECK-NEXT: tfl.pseudo_const
// CHECK-NEXT: tfl.add %arg0,
// CHECK: func.func private @tfl.if_else(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>)
// CHECK-NEXT: tfl.mul %arg1, %arg1
// FILE: func.func @main
// FILE: "tfl.if"
// FILE: func.call @tfl.if_then
// FILE: func.func private @tfl.if_then
func.func @main(%arg0: tensor<i1>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>) -> tensor<4xf32> {
  %c = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %0 = "tfl.if"(%arg0) ({
    %1 = tfl.add %arg1, %c {fused_activation_function = "NONE"} : tensor<4xf32>
    "tfl.yield"(%1) : (tensor<4xf32>) -> ()
  }, {
    %1 = tfl.mul %arg2, %arg2 {fused_activation_function = "NONE"} : tensor<4xf32>
    "tfl.yield"(%1) : (tensor<4xf32>) -> ()
  }) : (tensor<i1>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
