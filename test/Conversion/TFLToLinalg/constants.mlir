// RUN: tfl-opt %s -convert-tfl-to-linalg | FileCheck %s

// CHECK-LABEL: func.func @constants(
// CHECK-SAME: ) -> (tensor<2xf32>, tensor<2xi8>, tensor<2xi8>, tensor<2xi8>, tensor<4xi8>)
// CHECK-DAG: arith.constant dense<[1.000000e+00, 2.000000e+00]> : tensor<2xf32>
// CHECK-DAG: arith.constant dense<[-1, 2]> : tensor<2xi8>
// CHECK-DAG: arith.constant dense<[1, 0]> : tensor<2xi8>
// CHECK-DAG: arith.constant dense<[3, -4]> : tensor<2xi8>
// CHECK-DAG: arith.constant dense<1> : tensor<4xi8>
func.func @constants() -> (tensor<2xf32>, tensor<2xui8>, tensor<2xi1>, tensor<2x!quant.uniform<i4:f32, 0.5>>, tensor<4xi1>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[255, 2]> : tensor<2xui8>}> : () -> tensor<2xui8>
  %2 = "tfl.pseudo_const"() <{value = dense<[true, false]> : tensor<2xi1>}> : () -> tensor<2xi1>
  %3 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i4:f32, 0.5>>, value = dense<[3, -4]> : tensor<2xi4>}> : () -> tensor<2x!quant.uniform<i4:f32, 0.5>>
  %4 = "tfl.pseudo_const"() <{value = dense<true> : tensor<4xi1>}> : () -> tensor<4xi1>
  return %0, %1, %2, %3, %4 : tensor<2xf32>, tensor<2xui8>, tensor<2xi1>, tensor<2x!quant.uniform<i4:f32, 0.5>>, tensor<4xi1>
}

// The storage of a large constant is used as it is, under its type below tfl.

// CHECK-LABEL: func.func @resource(
// CHECK: arith.constant dense_resource<large> : tensor<4xi8>
func.func @resource() -> tensor<4xui8> {
  %0 = "tfl.pseudo_const"() <{value = dense_resource<large> : tensor<4xui8>}> : () -> tensor<4xui8>
  return %0 : tensor<4xui8>
}

// CHECK-LABEL: func.func @shape(
// CHECK: arith.constant dense<[2, 3]> : tensor<2xi32>
func.func @shape(%x: tensor<2x3xf32>) -> tensor<2xi32> {
  %0 = "tfl.shape"(%x) : (tensor<2x3xf32>) -> tensor<2xi32>
  return %0 : tensor<2xi32>
}

// Casts between ops of this dialect and others are none below it; what others say stays.

// CHECK-LABEL: func.func @casts(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4xi8>
// CHECK-NEXT: return %[[X]]
func.func @casts(%x: tensor<4x!quant.uniform<i8:f32, 0.5>>) -> tensor<4xi8> {
  %0 = quant.scast %x : tensor<4x!quant.uniform<i8:f32, 0.5>> to tensor<4xi8>
  %1 = builtin.unrealized_conversion_cast %0 : tensor<4xi8> to tensor<4xui8>
  %2 = builtin.unrealized_conversion_cast %1 : tensor<4xui8> to tensor<4xi8>
  %3 = "quantfork.stats"(%2) <{layerStats = dense<[0.0, 1.0]> : tensor<2xf32>}> : (tensor<4xi8>) -> tensor<4xi8>
  return %3 : tensor<4xi8>
}

{-#
  dialect_resources: {
    builtin: {
      large: "0x04000000010203FF"
    }
  }
#-}
