// RUN: tfl-opt %s -tfl-dense-resource-to-dense-elements | FileCheck %s
// RUN: tfl-opt %s -tfl-dense-to-dense-resource-elements -tfl-dense-resource-to-dense-elements | FileCheck %s

// CHECK-LABEL: func @constants
// CHECK: arith.constant dense<[1.000000e+00, 2.000000e+00]> : tensor<2xf32>
// CHECK: value = dense<[1, -1]> : tensor<2xi8>
// CHECK: arith.constant dense<[true, false, false, true]> : tensor<4xi1>
// CHECK: arith.constant dense<[1, -2, 3]> : tensor<3xi4>
// CHECK: arith.constant dense<3.000000e+00> : tensor<f32>
func.func @constants() -> (tensor<2xf32>, tensor<2x!quant.uniform<i8:f32, 0.5>>, tensor<4xi1>, tensor<3xi4>, tensor<f32>) {
  %0 = arith.constant dense_resource<floats> : tensor<2xf32>
  %1 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i8:f32, 0.5>>, value = dense<[1, -1]> : tensor<2xi8>}> : () -> tensor<2x!quant.uniform<i8:f32, 0.5>>
  %2 = arith.constant dense<[true, false, false, true]> : tensor<4xi1>
  %3 = arith.constant dense<[1, -2, 3]> : tensor<3xi4>
  %4 = arith.constant dense<3.0> : tensor<f32>
  return %0, %1, %2, %3, %4 : tensor<2xf32>, tensor<2x!quant.uniform<i8:f32, 0.5>>, tensor<4xi1>, tensor<3xi4>, tensor<f32>
}

// What cannot be read stays as it is.
// CHECK-LABEL: func @unreadable
// CHECK: dense_resource<floats> : tensor<3xf32>
func.func @unreadable() -> tensor<3xf32> {
  %0 = arith.constant dense_resource<floats> : tensor<3xf32>
  return %0 : tensor<3xf32>
}

{-#
  dialect_resources: {
    builtin: {
      floats: "0x040000000000803F00000040"
    }
  }
#-}
