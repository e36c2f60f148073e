// RUN: tfl-opt -tfl-raise-custom-ops -allow-unregistered-dialect %s 2> %t.err | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK < %t.err
// RUN: tfl-opt -tfl-raise-custom-ops=test-raise-tf-targets=tf.Other,tf.None -allow-unregistered-dialect %s | FileCheck %s --check-prefix=ONLY
// RUN: tfl-opt -tfl-raise-custom-ops -tfl-raise-custom-ops -allow-unregistered-dialect %s 2> /dev/null | FileCheck %s

// CHECK-LABEL: func @raised
// CHECK: %[[R:.*]]:2 = "tfl.custom_tf"(%arg0, %{{.*}}) ({
// CHECK-NEXT: ^bb0(%[[A:.*]]: tensor<4xf32>, %[[B:.*]]: tensor<4xf32>):
// CHECK-NEXT: %[[I:.*]]:2 = "tf.Foo"(%[[A]], %[[B]]) {alpha = 1.500000e+00 : f32}
// CHECK-NEXT: "tfl.yield"(%[[I]]#0, %[[I]]#1)
// CHECK-NEXT: }) {alpha = 1.500000e+00 : f32} : (tensor<4xf32>, tensor<4xf32>) -> (tensor<4xf32>, tensor<2xi64>)
// CHECK: tfl.add %[[R]]#0
// CHECK: "tfl.custom_tf"(%[[R]]#1) ({
// CHECK: other.op
// ONLY-LABEL: func @raised
// ONLY-NOT: tfl.custom_tf
// ONLY: "tf.Foo"(%arg0
func.func @raised(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<2xi64>) {
  %c = arith.constant dense<1.0> : tensor<4xf32>
  %0:2 = "tf.Foo"(%x, %c) {alpha = 1.5 : f32} : (tensor<4xf32>, tensor<4xf32>) -> (tensor<4xf32>, tensor<2xi64>)
  %1 = tfl.add %0#0, %c {fused_activation_function = "NONE"} : tensor<4xf32>
  %2 = "other.op"(%0#1) : (tensor<2xi64>) -> tensor<2xi64>
  return %1, %2 : tensor<4xf32>, tensor<2xi64>
}

// In regions of tfl too; once alone.
// CHECK-LABEL: func @nested
// CHECK: tfl.if
// CHECK: "tfl.custom_tf"(%arg1)
// CHECK-NEXT: ^bb0
// CHECK-NEXT: "tf.Other"
// CHECK-NEXT: tfl.yield
// ONLY-LABEL: func @nested
// ONLY: "tfl.custom_tf"(%arg1)
func.func @nested(%c: tensor<i1>, %x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = "tfl.if"(%c) ({
    %1 = "tf.Other"(%x) : (tensor<4xf32>) -> tensor<4xf32>
    "tfl.yield"(%1) : (tensor<4xf32>) -> ()
  }, {
    "tfl.yield"(%x) : (tensor<4xf32>) -> ()
  }) : (tensor<i1>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// CHECK-LABEL: func @kept
// CHECK-NOT: tfl.custom_tf
// REMARK: raise-custom-ops.mlir:[[#@LINE+5]]:8: remark: stays as it is: it has regions, which may use values from outside
// REMARK: raise-custom-ops.mlir:[[#@LINE+8]]:8: remark: stays as it is: an operand or a result is no tensor
// REMARK-NOT: remark
func.func @kept(%c: tensor<i1>, %x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = "tf.If"(%c, %x) {then_branch = @raised, else_branch = @raised, is_stateless = true} : (tensor<i1>, tensor<4xf32>) -> tensor<4xf32>
  %1 = "tf.Region"(%0) ({
    %2 = "tf.Inner"(%x) : (tensor<4xf32>) -> tensor<4xf32>
    "tf.Yield"(%2) : (tensor<4xf32>) -> ()
  }) : (tensor<4xf32>) -> tensor<4xf32>
  %3 = "other.token"(%1) : (tensor<4xf32>) -> i32
  return %1 : tensor<4xf32>
}
