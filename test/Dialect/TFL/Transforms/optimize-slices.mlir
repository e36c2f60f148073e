// RUN: tfl-opt %s -tfl-optimize=check-patterns=true | FileCheck %s

// CHECK-LABEL: func @slices
// CHECK-DAG: %[[B:.*]] = "tfl.pseudo_const"() <{value = dense<[3, 2]> : tensor<2xi32>}>
// CHECK-DAG: %[[S:.*]] = "tfl.pseudo_const"() <{value = dense<[4, 2]> : tensor<2xi32>}>
// CHECK: %[[R:.*]] = "tfl.slice"(%arg0, %[[B]], %[[S]]) : (tensor<10x8xf32>, tensor<2xi32>, tensor<2xi32>) -> tensor<4x2xf32>
// CHECK: return %arg0, %[[R]]
func.func @slices(%arg0: tensor<10x8xf32>) -> (tensor<10x8xf32>, tensor<4x2xf32>) {
  %zero = "tfl.pseudo_const"() <{value = dense<0> : tensor<2xi32>}> : () -> tensor<2xi32>
  %all = "tfl.pseudo_const"() <{value = dense<-1> : tensor<2xi32>}> : () -> tensor<2xi32>
  %one = "tfl.pseudo_const"() <{value = dense<[1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %two = "tfl.pseudo_const"() <{value = dense<[2, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %size = "tfl.pseudo_const"() <{value = dense<[4, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %0 = "tfl.slice"(%arg0, %zero, %all) : (tensor<10x8xf32>, tensor<2xi32>, tensor<2xi32>) -> tensor<10x8xf32>
  %1 = "tfl.slice"(%arg0, %one, %all) : (tensor<10x8xf32>, tensor<2xi32>, tensor<2xi32>) -> tensor<9x6xf32>
  %2 = "tfl.slice"(%1, %two, %size) : (tensor<9x6xf32>, tensor<2xi32>, tensor<2xi32>) -> tensor<4x2xf32>
  return %0, %2 : tensor<10x8xf32>, tensor<4x2xf32>
}

// Negative bounds and masks are counted out; a dimension that is removed stays so.
// CHECK-LABEL: func @strided_slices
// CHECK-DAG: %[[B:.*]] = "tfl.pseudo_const"() <{value = dense<[6, 3]> : tensor<2xi32>}>
// CHECK-DAG: %[[E:.*]] = "tfl.pseudo_const"() <{value = dense<[7, 5]> : tensor<2xi32>}>
// CHECK-DAG: %[[S:.*]] = "tfl.pseudo_const"() <{value = dense<1> : tensor<2xi32>}>
// CHECK: %[[R:.*]] = "tfl.strided_slice"(%arg0, %[[B]], %[[E]], %[[S]]) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 1 : i32}> : {{.*}} -> tensor<2xf32>
// CHECK: return %arg0, %[[R]]
func.func @strided_slices(%arg0: tensor<10x8xf32>) -> (tensor<10x8xf32>, tensor<2xf32>) {
  %zero = "tfl.pseudo_const"() <{value = dense<0> : tensor<2xi32>}> : () -> tensor<2xi32>
  %one = "tfl.pseudo_const"() <{value = dense<1> : tensor<2xi32>}> : () -> tensor<2xi32>
  %b1 = "tfl.pseudo_const"() <{value = dense<[-6, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %e1 = "tfl.pseudo_const"() <{value = dense<[0, -2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %b2 = "tfl.pseudo_const"() <{value = dense<[2, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %e2 = "tfl.pseudo_const"() <{value = dense<[3, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %0 = "tfl.strided_slice"(%arg0, %zero, %zero, %one) <{begin_mask = 3 : i32, ellipsis_mask = 0 : i32, end_mask = 3 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<10x8xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<10x8xf32>
  %1 = "tfl.strided_slice"(%arg0, %b1, %e1, %one) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 1 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<10x8xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<6x4xf32>
  %2 = "tfl.strided_slice"(%1, %b2, %e2, %one) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 1 : i32}> : (tensor<6x4xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<2xf32>
  return %0, %2 : tensor<10x8xf32>, tensor<2xf32>
}

// Steps, unknown extents and bounds that are computed stay.
// CHECK-LABEL: func @no_slices
// CHECK-COUNT-2: "tfl.strided_slice"
// CHECK-COUNT-2: "tfl.slice"
func.func @no_slices(%arg0: tensor<10xf32>, %arg1: tensor<?xf32>, %arg2: tensor<1xi32>) -> (tensor<2xf32>, tensor<?xf32>) {
  %zero = "tfl.pseudo_const"() <{value = dense<0> : tensor<1xi32>}> : () -> tensor<1xi32>
  %one = "tfl.pseudo_const"() <{value = dense<1> : tensor<1xi32>}> : () -> tensor<1xi32>
  %two = "tfl.pseudo_const"() <{value = dense<2> : tensor<1xi32>}> : () -> tensor<1xi32>
  %all = "tfl.pseudo_const"() <{value = dense<-1> : tensor<1xi32>}> : () -> tensor<1xi32>
  %ten = "tfl.pseudo_const"() <{value = dense<10> : tensor<1xi32>}> : () -> tensor<1xi32>
  %0 = "tfl.strided_slice"(%arg0, %zero, %ten, %two) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<10xf32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<5xf32>
  %1 = "tfl.strided_slice"(%0, %zero, %two, %one) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<5xf32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<2xf32>
  %2 = "tfl.slice"(%arg1, %arg2, %all) : (tensor<?xf32>, tensor<1xi32>, tensor<1xi32>) -> tensor<?xf32>
  %3 = "tfl.slice"(%2, %one, %all) : (tensor<?xf32>, tensor<1xi32>, tensor<1xi32>) -> tensor<?xf32>
  return %1, %3 : tensor<2xf32>, tensor<?xf32>
}

// Neighbours are a slice; others, and those that may be out of range, are gathered.
// CHECK-LABEL: func @gather
// CHECK-DAG: %[[B:.*]] = "tfl.pseudo_const"() <{value = dense<[0, 2]> : tensor<2xi32>}>
// CHECK-DAG: %[[S:.*]] = "tfl.pseudo_const"() <{value = dense<[-1, 3]> : tensor<2xi32>}>
// CHECK: "tfl.slice"(%arg0, %[[B]], %[[S]]) : (tensor<?x8xf32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x3xf32>
// CHECK: "tfl.slice"(%arg1,
// CHECK: "tfl.gather"(%arg1,
// CHECK: "tfl.gather"(%arg0,
func.func @gather(%arg0: tensor<?x8xf32>, %arg1: tensor<9x8xf32>) -> (tensor<?x3xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<3x8xf32>) {
  %run = "tfl.pseudo_const"() <{value = dense<[2, 3, 4]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %nd = "tfl.pseudo_const"() <{value = dense<[[7], [8]]> : tensor<2x1xi32>}> : () -> tensor<2x1xi32>
  %odd = "tfl.pseudo_const"() <{value = dense<[2, 4]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %0 = "tfl.gather"(%arg0, %run) <{axis = 1 : i32, batch_dims = 0 : i32}> : (tensor<?x8xf32>, tensor<3xi32>) -> tensor<?x3xf32>
  %1 = "tfl.gather_nd"(%arg1, %nd) : (tensor<9x8xf32>, tensor<2x1xi32>) -> tensor<2x8xf32>
  %2 = "tfl.gather"(%arg1, %odd) <{axis = 0 : i32, batch_dims = 0 : i32}> : (tensor<9x8xf32>, tensor<2xi32>) -> tensor<2x8xf32>
  %3 = "tfl.gather"(%arg0, %run) <{axis = 0 : i32, batch_dims = 0 : i32}> : (tensor<?x8xf32>, tensor<3xi32>) -> tensor<3x8xf32>
  return %0, %1, %2, %3 : tensor<?x3xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<3x8xf32>
}

// CHECK-LABEL: func @single
// CHECK: %[[P:.*]] = "tfl.reshape"(%arg0, %{{.*}}) : (tensor<?x4xf32>, tensor<3xi32>) -> tensor<1x?x4xf32>
// CHECK: return %arg0, %[[P]], %arg0
func.func @single(%arg0: tensor<?x4xf32>) -> (tensor<?x4xf32>, tensor<1x?x4xf32>, tensor<?x4xf32>) {
  %axis = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %0 = "tfl.concatenation"(%arg0) <{axis = 0 : i32, fused_activation_function = "NONE"}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
  %1 = "tfl.pack"(%arg0) <{axis = 0 : i32, values_count = 1 : i32}> : (tensor<?x4xf32>) -> tensor<1x?x4xf32>
  %2 = "tfl.split"(%axis, %arg0) <{num_splits = 1 : i32}> : (tensor<i32>, tensor<?x4xf32>) -> tensor<?x4xf32>
  return %0, %1, %2 : tensor<?x4xf32>, tensor<1x?x4xf32>, tensor<?x4xf32>
}
