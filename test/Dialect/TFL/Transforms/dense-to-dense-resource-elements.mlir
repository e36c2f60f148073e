// RUN: tfl-opt %s -tfl-dense-to-dense-resource-elements | FileCheck %s

// CHECK-LABEL: func @constants
// CHECK: arith.constant dense_resource<constant{{[_0-9]*}}> : tensor<2xf32>
// CHECK: value = dense_resource<weights> : tensor<2xi8>
// CHECK: arith.constant dense_resource<constant{{[_0-9]*}}> : tensor<4xi1>
// CHECK: arith.constant dense_resource<constant{{[_0-9]*}}> : tensor<f32>
func.func @constants() -> (tensor<2xf32>, tensor<2x!quant.uniform<i8:f32, 0.5>>, tensor<4xi1>, tensor<f32>) {
  %0 = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %1 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i8:f32, 0.5>>, value = dense<[1, -1]> : tensor<2xi8>}> : () -> tensor<2x!quant.uniform<i8:f32, 0.5>> loc("weights")
  %2 = arith.constant dense<[true, false, false, true]> : tensor<4xi1>
  %3 = arith.constant dense<3.0> : tensor<f32>
  return %0, %1, %2, %3 : tensor<2xf32>, tensor<2x!quant.uniform<i8:f32, 0.5>>, tensor<4xi1>, tensor<f32>
}

// CHECK-LABEL: func @dense
// CHECK-NOT: dense_resource
// CHECK: return
func.func @dense() -> (tensor<100000xf32>, tensor<0xf32>, tensor<1x!tf_type.string>, f32) {
  %0 = arith.constant dense<1.0> : tensor<100000xf32>
  %1 = arith.constant dense<> : tensor<0xf32>
  %2 = "tfl.pseudo_const"() <{value = dense<"text"> : tensor<1x!tf_type.string>}> : () -> tensor<1x!tf_type.string>
  %3 = arith.constant 1.0 : f32
  return %0, %1, %2, %3 : tensor<100000xf32>, tensor<0xf32>, tensor<1x!tf_type.string>, f32
}
