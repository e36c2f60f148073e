// RUN: tfl-opt %s -tfl-reduce-type-precision | FileCheck %s

// CHECK-LABEL: func @table
// CHECK: %[[T:.*]] = "tfl.pseudo_const"() <{value = dense<[-8, 7, 0]> : tensor<3xi4>}> : () -> tensor<3xi4>
// CHECK: %[[G:.*]] = "tfl.gather"(%[[T]], %arg0) {{.*}} : (tensor<3xi4>, tensor<2xi32>) -> tensor<2xi4>
// CHECK: "tfl.cast"(%[[G]]) : (tensor<2xi4>) -> tensor<2xf32>
func.func @table(%arg0: tensor<2xi32>) -> tensor<2xf32> {
  %t = "tfl.pseudo_const"() <{value = dense<[-8, 7, 0]> : tensor<3xi8>}> : () -> tensor<3xi8>
  %0 = "tfl.gather"(%t, %arg0) <{axis = 0 : i32, batch_dims = 0 : i32}> : (tensor<3xi8>, tensor<2xi32>) -> tensor<2xi8>
  %1 = "tfl.cast"(%0) : (tensor<2xi8>) -> tensor<2xf32>
  return %1 : tensor<2xf32>
}

// Larger numbers, other users of the table, and other users of what is found.
// CHECK-LABEL: func @others
// CHECK-NOT: xi4>
// CHECK: return
func.func @others(%arg0: tensor<2xi32>) -> (tensor<2xf32>, tensor<2xi8>, tensor<3xi8>, tensor<2xf32>) {
  %large = "tfl.pseudo_const"() <{value = dense<[-8, 8, 0]> : tensor<3xi8>}> : () -> tensor<3xi8>
  %t = "tfl.pseudo_const"() <{value = dense<[1, 2, 3]> : tensor<3xi8>}> : () -> tensor<3xi8>
  %u = "tfl.pseudo_const"() <{value = dense<[3, 2, 1]> : tensor<3xi8>}> : () -> tensor<3xi8>
  %0 = "tfl.gather"(%large, %arg0) <{axis = 0 : i32, batch_dims = 0 : i32}> : (tensor<3xi8>, tensor<2xi32>) -> tensor<2xi8>
  %1 = "tfl.cast"(%0) : (tensor<2xi8>) -> tensor<2xf32>
  %2 = "tfl.gather"(%t, %arg0) <{axis = 0 : i32, batch_dims = 0 : i32}> : (tensor<3xi8>, tensor<2xi32>) -> tensor<2xi8>
  %3 = "tfl.gather"(%u, %arg0) <{axis = 0 : i32, batch_dims = 0 : i32}> : (tensor<3xi8>, tensor<2xi32>) -> tensor<2xi8>
  %4 = "tfl.cast"(%3) : (tensor<2xi8>) -> tensor<2xf32>
  return %1, %2, %u, %4 : tensor<2xf32>, tensor<2xi8>, tensor<3xi8>, tensor<2xf32>
}
