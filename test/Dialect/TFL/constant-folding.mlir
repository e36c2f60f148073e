// RUN: tfl-opt %s -canonicalize | FileCheck %s

// Equal constants become one, in the entry block; ops with effects stay.
// CHECK-LABEL: func @constants(
// CHECK-DAG: %[[N:.*]] = "tfl.no_value"() <{value}> : () -> none
// CHECK-DAG: %[[C:.*]] = "tfl.pseudo_const"() <{value = dense<1> : tensor<2xi32>}> : () -> tensor<2xi32>
// CHECK: "tf.Use"(%[[C]], %[[C]], %[[N]], %[[N]])
func.func @constants() {
  %0 = "tfl.pseudo_const"() <{value = dense<1> : tensor<2xi32>}> : () -> tensor<2xi32>
  %1 = "tfl.pseudo_const"() <{value = dense<1> : tensor<2xi32>}> : () -> tensor<2xi32>
  %2 = "tfl.no_value"() <{value}> : () -> none
  %3 = "tfl.no_value"() <{value}> : () -> none
  "tf.Use"(%0, %1, %2, %3) : (tensor<2xi32>, tensor<2xi32>, none, none) -> ()
  return
}

// CHECK-LABEL: func @effects(
// CHECK-NOT: tfl.abs
// CHECK-NOT: tfl.dequantize
// CHECK: "tfl.quantize"(%arg0) <{qtype = {{.*}}}> {volatile}
// CHECK-NOT: tfl.quantize
// CHECK: "tfl.random_uniform"
// CHECK: "tfl.var_handle"
func.func @effects(%arg0: tensor<2xf32>, %arg1: tensor<2xi32>) {
  %0 = "tfl.abs"(%arg0) : (tensor<2xf32>) -> tensor<2xf32>
  %1 = "tfl.quantize"(%arg0) <{qtype = tensor<2x!quant.uniform<i8:f32, 0.5>>}> {volatile} : (tensor<2xf32>) -> tensor<2x!quant.uniform<i8:f32, 0.5>>
  %2 = "tfl.quantize"(%arg0) <{qtype = tensor<2x!quant.uniform<i8:f32, 0.5>>}> : (tensor<2xf32>) -> tensor<2x!quant.uniform<i8:f32, 0.5>>
  %3 = "tfl.dequantize"(%1) : (tensor<2x!quant.uniform<i8:f32, 0.5>>) -> tensor<2xf32>
  %4 = "tfl.random_uniform"(%arg1) : (tensor<2xi32>) -> tensor<?x?xf32>
  %5 = "tfl.var_handle"() : () -> tensor<!tf_type.resource>
  return
}
