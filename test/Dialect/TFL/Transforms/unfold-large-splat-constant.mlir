// RUN: tfl-opt %s -unfold-large-splat-constant | FileCheck %s

// CHECK-LABEL: func @large
// CHECK-DAG: %[[S:.*]] = "tfl.pseudo_const"() <{value = dense<1000> : tensor<2xi32>}>
// CHECK-DAG: %[[V:.*]] = "tfl.pseudo_const"() <{value = dense<2.000000e+00> : tensor<f32>}>
// CHECK: "tfl.fill"(%[[S]], %[[V]]) : (tensor<2xi32>, tensor<f32>) -> tensor<1000x1000xf32>
// CHECK: "tfl.fill"{{.*}} -> tensor<1000x1000xi1>
func.func @large() -> (tensor<1000x1000xf32>, tensor<1000x1000xi1>) {
  %0 = "tfl.pseudo_const"() <{value = dense<2.0> : tensor<1000x1000xf32>}> : () -> tensor<1000x1000xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<true> : tensor<1000x1000xi1>}> : () -> tensor<1000x1000xi1>
  return %0, %1 : tensor<1000x1000xf32>, tensor<1000x1000xi1>
}

// Smaller ones, other types and variables stay.
// CHECK-LABEL: func @others
// CHECK-NOT: tfl.fill
// CHECK: return
func.func @others() -> (tensor<100x100xf32>, tensor<1000x1000xi8>, tensor<1000x1000xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<2.0> : tensor<100x100xf32>}> : () -> tensor<100x100xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<2> : tensor<1000x1000xi8>}> : () -> tensor<1000x1000xi8>
  %2 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1000x1000xf32>}> {tfl.is_variable} : () -> tensor<1000x1000xf32>
  return %0, %1, %2 : tensor<100x100xf32>, tensor<1000x1000xi8>, tensor<1000x1000xf32>
}
