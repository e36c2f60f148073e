// RUN: tfl-opt %s | FileCheck %s
// RUN: tfl-opt %s | tfl-opt | FileCheck %s
// RUN: tfl-opt %s --mlir-print-op-generic | tfl-opt | FileCheck %s
// RUN: tfl-opt %s --emit-bytecode | tfl-opt | FileCheck %s

// CHECK-LABEL: func @var_handle(
// CHECK: "tfl.var_handle"() <{container = "", shared_name = "state"}> : () -> tensor<!tf_type.resource>
func.func @var_handle() -> tensor<!tf_type.resource> {
  %0 = "tfl.var_handle"() <{container = "", shared_name = "state"}> : () -> tensor<!tf_type.resource>
  return %0 : tensor<!tf_type.resource>
}

// CHECK-LABEL: func @read_variable(
// CHECK: "tfl.read_variable"(%arg0) : (tensor<!tf_type.resource>) -> tensor<4xf32>
func.func @read_variable(%arg0: tensor<!tf_type.resource>) -> tensor<4xf32> {
  %0 = "tfl.read_variable"(%arg0) : (tensor<!tf_type.resource>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// CHECK-LABEL: func @assign_variable(
// CHECK: "tfl.assign_variable"(%arg0, %arg1) : (tensor<!tf_type.resource>, tensor<4xf32>) -> ()
func.func @assign_variable(%arg0: tensor<!tf_type.resource>, %arg1: tensor<4xf32>) {
  "tfl.assign_variable"(%arg0, %arg1) : (tensor<!tf_type.resource>, tensor<4xf32>) -> ()
  return
}

// CHECK-LABEL: func @hashtable(
// CHECK: "tfl.hashtable"() <{key_dtype = i64, table_id = 1 : i32, value_dtype = !tf_type.string}> : () -> tensor<1x!tf_type.resource>
func.func @hashtable() -> tensor<1x!tf_type.resource> {
  %0 = "tfl.hashtable"() <{key_dtype = i64, table_id = 1 : i32, value_dtype = !tf_type.string}> : () -> tensor<1x!tf_type.resource>
  return %0 : tensor<1x!tf_type.resource>
}

// CHECK-LABEL: func @hashtable_find(
// CHECK: "tfl.hashtable_find"(%arg0, %arg1, %arg2) : (tensor<1x!tf_type.resource>, tensor<4xi64>, tensor<!tf_type.string>) -> tensor<4x!tf_type.string>
func.func @hashtable_find(%arg0: tensor<1x!tf_type.resource>, %arg1: tensor<4xi64>, %arg2: tensor<!tf_type.string>) -> tensor<4x!tf_type.string> {
  %0 = "tfl.hashtable_find"(%arg0, %arg1, %arg2) : (tensor<1x!tf_type.resource>, tensor<4xi64>, tensor<!tf_type.string>) -> tensor<4x!tf_type.string>
  return %0 : tensor<4x!tf_type.string>
}

// CHECK-LABEL: func @hashtable_import(
// CHECK: "tfl.hashtable_import"(%arg0, %arg1, %arg2) : (tensor<1x!tf_type.resource>, tensor<4xi64>, tensor<4x!tf_type.string>) -> ()
func.func @hashtable_import(%arg0: tensor<1x!tf_type.resource>, %arg1: tensor<4xi64>, %arg2: tensor<4x!tf_type.string>) {
  "tfl.hashtable_import"(%arg0, %arg1, %arg2) : (tensor<1x!tf_type.resource>, tensor<4xi64>, tensor<4x!tf_type.string>) -> ()
  return
}

// CHECK-LABEL: func @hashtable_size(
// CHECK: "tfl.hashtable_size"(%arg0) : (tensor<1x!tf_type.resource>) -> tensor<i64>
func.func @hashtable_size(%arg0: tensor<1x!tf_type.resource>) -> tensor<i64> {
  %0 = "tfl.hashtable_size"(%arg0) : (tensor<1x!tf_type.resource>) -> tensor<i64>
  return %0 : tensor<i64>
}
