// RUN: tfl-opt %s | FileCheck %s
// RUN: tfl-opt %s | tfl-opt | FileCheck %s
// RUN: tfl-opt %s --mlir-print-op-generic | tfl-opt | FileCheck %s
// RUN: tfl-opt %s --emit-bytecode | tfl-opt | FileCheck %s

// CHECK-LABEL: func @unknown_ops(
// CHECK-SAME: attributes {tf.entry_function = {inputs = "a", outputs = "b"}}
func.func @unknown_ops(%arg0: tensor<4xf32>, %arg1: tensor<i1> {tf_saved_model.index_path = ["x"]}) -> tensor<4xf32> attributes {tf.entry_function = {inputs = "a", outputs = "b"}} {
  // CHECK: %[[A:.*]] = "tf.Foo"(%arg0) {T = f32, attr = #tf.unknown<x, [1, 2]>, device = ""} : (tensor<4xf32>) -> tensor<4xf32>
  %0 = "tf.Foo"(%arg0) {device = "", T = f32, attr = #tf.unknown<x, [1, 2]>} : (tensor<4xf32>) -> tensor<4xf32>
  // CHECK: %[[B:.*]] = "tf.If"(%arg1, %[[A]]) {else_branch = @no, is_stateless = true, then_branch = @yes} : (tensor<i1>, tensor<4xf32>) -> tensor<4xf32>
  %1 = "tf.If"(%arg1, %0) {then_branch = @yes, else_branch = @no, is_stateless = true} : (tensor<i1>, tensor<4xf32>) -> tensor<4xf32>
  // CHECK: "tf.Region"() ({
  // CHECK: "tf.Yield"(%[[B]]) : (tensor<4xf32>) -> ()
  "tf.Region"() ({
    "tf.Yield"(%1) : (tensor<4xf32>) -> ()
  }) : () -> ()
  return %1 : tensor<4xf32>
}

func.func private @yes(tensor<4xf32>) -> tensor<4xf32>
func.func private @no(tensor<4xf32>) -> tensor<4xf32>
