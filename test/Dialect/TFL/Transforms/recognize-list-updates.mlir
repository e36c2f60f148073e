// RUN: tfl-opt %s -tfl-recognize-list-updates | FileCheck %s

// CHECK-LABEL: func @set_item(
// CHECK-SAME: %[[LIST:.*]]: tensor<5x1x8xf32>, %[[ROW:.*]]: tensor<1x1x8xf32>, %{{.*}}: tensor<i32>
// CHECK: %[[R:.*]] = "tfl.dynamic_update_slice"(%[[LIST]], %[[ROW]], %{{.*}})
// CHECK-NOT: tfl.slice
// CHECK: return %[[R]]
func.func @set_item(%list: tensor<5x1x8xf32>, %row: tensor<1x1x8xf32>, %i: tensor<i32>) -> tensor<5x1x8xf32> {
  %one = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %shape = "tfl.pseudo_const"() <{value = dense<1> : tensor<1xi32>}> : () -> tensor<1xi32>
  %zeros = "tfl.pseudo_const"() <{value = dense<0> : tensor<3xi32>}> : () -> tensor<3xi32>
  %all = "tfl.pseudo_const"() <{value = dense<-1> : tensor<3xi32>}> : () -> tensor<3xi32>
  %rest_zeros = "tfl.pseudo_const"() <{value = dense<0> : tensor<2xi32>}> : () -> tensor<2xi32>
  %rest_all = "tfl.pseudo_const"() <{value = dense<-1> : tensor<2xi32>}> : () -> tensor<2xi32>
  %next = tfl.add %i, %one {fused_activation_function = "NONE"} : tensor<i32>
  %0 = "tfl.reshape"(%i, %shape) : (tensor<i32>, tensor<1xi32>) -> tensor<1xi32>
  %1 = "tfl.concatenation"(%0, %rest_all) <{axis = 0 : i32, fused_activation_function = "NONE"}> : (tensor<1xi32>, tensor<2xi32>) -> tensor<3xi32>
  %2 = "tfl.slice"(%list, %zeros, %1) : (tensor<5x1x8xf32>, tensor<3xi32>, tensor<3xi32>) -> tensor<?x?x?xf32>
  %3 = "tfl.reshape"(%next, %shape) : (tensor<i32>, tensor<1xi32>) -> tensor<1xi32>
  %4 = "tfl.concatenation"(%3, %rest_zeros) <{axis = 0 : i32, fused_activation_function = "NONE"}> : (tensor<1xi32>, tensor<2xi32>) -> tensor<3xi32>
  %5 = "tfl.slice"(%list, %4, %all) : (tensor<5x1x8xf32>, tensor<3xi32>, tensor<3xi32>) -> tensor<?x?x?xf32>
  %6 = "tfl.concatenation"(%2, %row, %5) <{axis = 0 : i32, fused_activation_function = "NONE"}> : (tensor<?x?x?xf32>, tensor<1x1x8xf32>, tensor<?x?x?xf32>) -> tensor<?x1x8xf32>
  %7 = "tfl.cast"(%6) : (tensor<?x1x8xf32>) -> tensor<5x1x8xf32>
  return %7 : tensor<5x1x8xf32>
}

// Rows are left out or there twice: nothing that an update does.

// CHECK-LABEL: func @other_place(
// CHECK-NOT: dynamic_update_slice
// CHECK: return
func.func @other_place(%list: tensor<5x1x8xf32>, %row: tensor<1x1x8xf32>, %i: tensor<i32>, %j: tensor<1xi32>) -> tensor<5x1x8xf32> {
  %shape = "tfl.pseudo_const"() <{value = dense<1> : tensor<1xi32>}> : () -> tensor<1xi32>
  %zeros = "tfl.pseudo_const"() <{value = dense<0> : tensor<3xi32>}> : () -> tensor<3xi32>
  %all = "tfl.pseudo_const"() <{value = dense<-1> : tensor<3xi32>}> : () -> tensor<3xi32>
  %rest_zeros = "tfl.pseudo_const"() <{value = dense<0> : tensor<2xi32>}> : () -> tensor<2xi32>
  %rest_all = "tfl.pseudo_const"() <{value = dense<-1> : tensor<2xi32>}> : () -> tensor<2xi32>
  %0 = "tfl.reshape"(%i, %shape) : (tensor<i32>, tensor<1xi32>) -> tensor<1xi32>
  %1 = "tfl.concatenation"(%0, %rest_all) <{axis = 0 : i32, fused_activation_function = "NONE"}> : (tensor<1xi32>, tensor<2xi32>) -> tensor<3xi32>
  %2 = "tfl.slice"(%list, %zeros, %1) : (tensor<5x1x8xf32>, tensor<3xi32>, tensor<3xi32>) -> tensor<?x?x?xf32>
  %4 = "tfl.concatenation"(%j, %rest_zeros) <{axis = 0 : i32, fused_activation_function = "NONE"}> : (tensor<1xi32>, tensor<2xi32>) -> tensor<3xi32>
  %5 = "tfl.slice"(%list, %4, %all) : (tensor<5x1x8xf32>, tensor<3xi32>, tensor<3xi32>) -> tensor<?x?x?xf32>
  %6 = "tfl.concatenation"(%2, %row, %5) <{axis = 0 : i32, fused_activation_function = "NONE"}> : (tensor<?x?x?xf32>, tensor<1x1x8xf32>, tensor<?x?x?xf32>) -> tensor<?x1x8xf32>
  %7 = "tfl.cast"(%6) : (tensor<?x1x8xf32>) -> tensor<5x1x8xf32>
  return %7 : tensor<5x1x8xf32>
}
