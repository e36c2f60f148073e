// RUN: tfl-opt %s -split-input-file | FileCheck %s
// RUN: tfl-opt %s -split-input-file | tfl-opt -split-input-file | FileCheck %s

// Spellings that text of other tools uses: short form, tail form, generic form, attributes in <{}> or {}.
// CHECK-LABEL: func @binary(
func.func @binary(%arg0: tensor<4xf32>, %arg1: tensor<1xf32>, %arg2: tensor<4xi1>) {
  // CHECK: tfl.add %arg0, %arg0 {fused_activation_function = "NONE"} : tensor<4xf32>
  %0 = tfl.add %arg0, %arg0 {fused_activation_function = "NONE"} : tensor<4xf32>
  // CHECK: tfl.add %arg0, %arg0 {fused_activation_function = "NONE"} : tensor<4xf32>
  %1 = "tfl.add"(%arg0, %arg0) {fused_activation_function = "NONE"} : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  // CHECK: tfl.add %arg0, %arg0 {fused_activation_function = "NONE"} : tensor<4xf32>
  %2 = tfl.add(%arg0, %arg0) <{fused_activation_function = "NONE"}> : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  // CHECK: tfl.add(%arg0, %arg1) <{fused_activation_function = "NONE"}> : (tensor<4xf32>, tensor<1xf32>) -> tensor<4xf32>
  %3 = tfl.add(%arg0, %arg1) {fused_activation_function = "NONE"} : (tensor<4xf32>, tensor<1xf32>) -> tensor<4xf32>
  // CHECK: tfl.sub %arg0, %arg0 {fused_activation_function = "NONE", note} : tensor<4xf32>
  %4 = tfl.sub %arg0, %arg0 {note, fused_activation_function = "NONE"} : tensor<4xf32>
  // CHECK: tfl.less(%arg0, %arg1) : (tensor<4xf32>, tensor<1xf32>) -> tensor<4xi1>
  %5 = "tfl.less"(%arg0, %arg1) : (tensor<4xf32>, tensor<1xf32>) -> tensor<4xi1>
  // CHECK: tfl.not_equal %arg2, %arg2 : tensor<4xi1>
  %6 = "tfl.not_equal"(%arg2, %arg2) : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
  // CHECK: tfl.add(%arg0, %arg0) <{fused_activation_function = "NONE"}> {note} : (tensor<4xf32>, tensor<4xf32>) -> tensor<?xf32>
  %7 = "tfl.add"(%arg0, %arg0) <{fused_activation_function = "NONE"}> {note} : (tensor<4xf32>, tensor<4xf32>) -> tensor<?xf32>
  return
}

// -----

// CHECK-LABEL: func @attributes(
// CHECK-SAME: a = #tfl.dimension_type_attr<DENSE>
// CHECK-SAME: b = #tfl.dimension_type_attr<SPARSE_CSR>
// CHECK-SAME: c = #tfl<mirror_pad_attr REFLECT>
// CHECK-SAME: d = #tfl<lstm_kernel_type_attr BASIC>
// CHECK-SAME: e = #tfl<const_bytes : "0x00FFAB">
// CHECK-SAME: f = #tfl.dimension_metadata<format = <DENSE>, dense_size = 2, segments = [], indices = []>
// CHECK-SAME: g = #tfl.dimension_metadata<format = <SPARSE_CSR>, dense_size = 0, segments = [0, 1], indices = [3]>
// CHECK-SAME: h = #tfl.sparsity_parameter<traversal_order = [], block_map = [], dim_metadata = []>
// CHECK-SAME: i = #tfl.external_buffer<group_name = "g", offset = 16, length = 4, packing = "">
// CHECK-SAME: j = !tfl.control
func.func @attributes() attributes {
  a = #tfl.dimension_type_attr<DENSE>, b = #tfl.dimension_type_attr<SPARSE_CSR>, c = #tfl<mirror_pad_attr REFLECT>,
  d = #tfl<lstm_kernel_type_attr BASIC>, e = #tfl<const_bytes : "0x00ffab">,
  f = #tfl.dimension_metadata<format = #tfl.dimension_type_attr<DENSE>, dense_size = 2>,
  g = #tfl.dimension_metadata<indices = [3], segments = [0, 1], format = SPARSE_CSR>,
  h = #tfl.sparsity_parameter<traversal_order=[], block_map=[], dim_metadata=[]>,
  i = #tfl.external_buffer<group_name = "g", offset = 16, length = 4, packing = "">, j = !tfl.control} {
  return
}

// -----

// Marks of importers stay where they are.
// CHECK: module attributes {tf_saved_model.semantics, tfl.description = "d", tfl.metadata = {key = "v"}, tfl.schema_version = 3 : i32}
module attributes {tfl.schema_version = 3 : i32, tfl.description = "d", tfl.metadata = {key = "v"}, tf_saved_model.semantics} {
  func.func @state() -> tensor<2xf32> attributes {tf_saved_model.exported_names = ["serving_default"]} {
    // CHECK: "tfl.pseudo_const"() <{value = dense<0.000000e+00> : tensor<2xf32>}> {tfl.is_variable} : () -> tensor<2xf32>
    %0 = "tfl.pseudo_const"() {value = dense<0.0> : tensor<2xf32>, tfl.is_variable} : () -> tensor<2xf32>
    return %0 : tensor<2xf32>
  }
}

// -----

// Large constants stand in resources.
// CHECK-LABEL: func @resource(
// CHECK: value = dense_resource<weights> : tensor<2xf32>
func.func @resource() -> tensor<2xf32> {
  %0 = "tfl.pseudo_const"() <{value = dense_resource<weights> : tensor<2xf32>}> : () -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

{-# dialect_resources: { builtin: { weights: "0x040000000000803F00000040" } } #-}
