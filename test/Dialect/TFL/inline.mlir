// RUN: tfl-opt %s -inline -sccp -canonicalize -symbol-dce | FileCheck %s

// CHECK-LABEL: func @main(
// CHECK: "tfl.while"
// CHECK: tfl.less
// CHECK: "tfl.neg"
// CHECK-NOT: call
// CHECK-NOT: func private
func.func @main(%arg0: tensor<f32>) -> tensor<f32> {
  %0 = "tfl.while"(%arg0) ({
  ^bb0(%x: tensor<f32>):
    %1 = func.call @cond(%x) : (tensor<f32>) -> tensor<i1>
    "tfl.yield"(%1) : (tensor<i1>) -> ()
  }, {
  ^bb0(%x: tensor<f32>):
    %1 = func.call @body(%x) : (tensor<f32>) -> tensor<f32>
    "tfl.yield"(%1) : (tensor<f32>) -> ()
  }) : (tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}

func.func private @cond(%arg0: tensor<f32>) -> tensor<i1> {
  %0 = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<f32>}> : () -> tensor<f32>
  %1 = tfl.less(%arg0, %0) : (tensor<f32>, tensor<f32>) -> tensor<i1>
  return %1 : tensor<i1>
}

func.func private @body(%arg0: tensor<f32>) -> tensor<f32> {
  %0 = "tfl.neg"(%arg0) : (tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}
