// RUN: not tfl-translate --mlir-to-tflite-flatbuffer %s -o %t 2>&1 | FileCheck %s

// CHECK: error: attribute 'else_branch' names no function with a body
func.func @main(%arg0: tensor<i1>, %arg1: tensor<2xf32>) -> tensor<2xf32> {
  %0 = "tf.If"(%arg0, %arg1) {then_branch = @main, else_branch = @missing, is_stateless = true} : (tensor<i1>, tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}
