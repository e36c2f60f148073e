// RUN: tfl-opt %s | FileCheck %s
// RUN: tfl-opt %s | tfl-opt | FileCheck %s
// RUN: tfl-opt %s --mlir-print-op-generic | tfl-opt | FileCheck %s
// RUN: tfl-opt %s --emit-bytecode | tfl-opt | FileCheck %s

// CHECK-LABEL: func @concatenation(
// CHECK: "tfl.concatenation"(%arg0, %arg1) <{axis = -1 : i32, fused_activation_function = "NONE"}> : (tensor<2x3xf32>, tensor<2x5xf32>) -> tensor<2x8xf32>
func.func @concatenation(%arg0: tensor<2x3xf32>, %arg1: tensor<2x5xf32>) -> tensor<2x8xf32> {
  %0 = "tfl.concatenation"(%arg0, %arg1) <{axis = -1 : i32, fused_activation_function = "NONE"}> : (tensor<2x3xf32>, tensor<2x5xf32>) -> tensor<2x8xf32>
  return %0 : tensor<2x8xf32>
}

// CHECK-LABEL: func @pack(
// CHECK: "tfl.pack"(%arg0, %arg1) <{axis = 0 : i32, values_count = 2 : i32}> : (tensor<4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
func.func @pack(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>) -> tensor<2x4xf32> {
  %0 = "tfl.pack"(%arg0, %arg1) <{axis = 0 : i32, values_count = 2 : i32}> : (tensor<4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func @unpack(
// CHECK: "tfl.unpack"(%arg0) <{axis = 0 : i32, num = 2 : i32}> : (tensor<2x4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
func.func @unpack(%arg0: tensor<2x4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %0:2 = "tfl.unpack"(%arg0) <{axis = 0 : i32, num = 2 : i32}> : (tensor<2x4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
  return %0#0, %0#1 : tensor<4xf32>, tensor<4xf32>
}

// CHECK-LABEL: func @split(
// CHECK: "tfl.split"(%arg0, %arg1) <{num_splits = 2 : i32}> : (tensor<i32>, tensor<4x6xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>)
func.func @split(%arg0: tensor<i32>, %arg1: tensor<4x6xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>) {
  %0:2 = "tfl.split"(%arg0, %arg1) <{num_splits = 2 : i32}> : (tensor<i32>, tensor<4x6xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>)
  return %0#0, %0#1 : tensor<4x3xf32>, tensor<4x3xf32>
}

// CHECK-LABEL: func @split_v(
// CHECK: "tfl.split_v"(%arg0, %arg1, %arg2) <{num_splits = 2 : i32}> : (tensor<4x6xf32>, tensor<2xi32>, tensor<i32>) -> (tensor<4x2xf32>, tensor<4x4xf32>)
func.func @split_v(%arg0: tensor<4x6xf32>, %arg1: tensor<2xi32>, %arg2: tensor<i32>) -> (tensor<4x2xf32>, tensor<4x4xf32>) {
  %0:2 = "tfl.split_v"(%arg0, %arg1, %arg2) <{num_splits = 2 : i32}> : (tensor<4x6xf32>, tensor<2xi32>, tensor<i32>) -> (tensor<4x2xf32>, tensor<4x4xf32>)
  return %0#0, %0#1 : tensor<4x2xf32>, tensor<4x4xf32>
}

// CHECK-LABEL: func @slice(
// CHECK: "tfl.slice"(%arg0, %arg1, %arg2) : (tensor<4x6xf32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x?xf32>
func.func @slice(%arg0: tensor<4x6xf32>, %arg1: tensor<2xi32>, %arg2: tensor<2xi32>) -> tensor<?x?xf32> {
  %0 = "tfl.slice"(%arg0, %arg1, %arg2) : (tensor<4x6xf32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

// CHECK-LABEL: func @strided_slice(
// CHECK: "tfl.strided_slice"(%arg0, %arg1, %arg2, %arg3) <{begin_mask = 1 : i32, ellipsis_mask = 0 : i32, end_mask = 1 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 2 : i32}> : (tensor<4x6xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<4xf32>
func.func @strided_slice(%arg0: tensor<4x6xf32>, %arg1: tensor<2xi32>, %arg2: tensor<2xi32>, %arg3: tensor<2xi32>) -> tensor<4xf32> {
  %0 = "tfl.strided_slice"(%arg0, %arg1, %arg2, %arg3) <{begin_mask = 1 : i32, ellipsis_mask = 0 : i32, end_mask = 1 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 2 : i32}> : (tensor<4x6xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// CHECK-LABEL: func @dynamic_update_slice(
// CHECK: "tfl.dynamic_update_slice"(%arg0, %arg1, %arg2) : (tensor<4x6xf32>, tensor<1x6xf32>, tensor<2xi32>) -> tensor<4x6xf32>
func.func @dynamic_update_slice(%arg0: tensor<4x6xf32>, %arg1: tensor<1x6xf32>, %arg2: tensor<2xi32>) -> tensor<4x6xf32> {
  %0 = "tfl.dynamic_update_slice"(%arg0, %arg1, %arg2) : (tensor<4x6xf32>, tensor<1x6xf32>, tensor<2xi32>) -> tensor<4x6xf32>
  return %0 : tensor<4x6xf32>
}

// CHECK-LABEL: func @pad(
// CHECK: "tfl.pad"(%arg0, %arg1) : (tensor<4x6xf32>, tensor<2x2xi32>) -> tensor<6x8xf32>
func.func @pad(%arg0: tensor<4x6xf32>, %arg1: tensor<2x2xi32>) -> tensor<6x8xf32> {
  %0 = "tfl.pad"(%arg0, %arg1) : (tensor<4x6xf32>, tensor<2x2xi32>) -> tensor<6x8xf32>
  return %0 : tensor<6x8xf32>
}

// CHECK-LABEL: func @padv2(
// CHECK: "tfl.padv2"(%arg0, %arg1, %arg2) : (tensor<4x6xf32>, tensor<2x2xi32>, tensor<f32>) -> tensor<6x8xf32>
func.func @padv2(%arg0: tensor<4x6xf32>, %arg1: tensor<2x2xi32>, %arg2: tensor<f32>) -> tensor<6x8xf32> {
  %0 = "tfl.padv2"(%arg0, %arg1, %arg2) : (tensor<4x6xf32>, tensor<2x2xi32>, tensor<f32>) -> tensor<6x8xf32>
  return %0 : tensor<6x8xf32>
}

// CHECK-LABEL: func @mirror_pad(
// CHECK: "tfl.mirror_pad"(%arg0, %arg1) <{mode = #tfl<mirror_pad_attr REFLECT>}> : (tensor<4x6xf32>, tensor<2x2xi32>) -> tensor<6x8xf32>
func.func @mirror_pad(%arg0: tensor<4x6xf32>, %arg1: tensor<2x2xi32>) -> tensor<6x8xf32> {
  %0 = "tfl.mirror_pad"(%arg0, %arg1) <{mode = #tfl<mirror_pad_attr REFLECT>}> : (tensor<4x6xf32>, tensor<2x2xi32>) -> tensor<6x8xf32>
  return %0 : tensor<6x8xf32>
}

// CHECK-LABEL: func @mirror_pad_symmetric(
// CHECK: "tfl.mirror_pad"(%arg0, %arg1) <{mode = #tfl<mirror_pad_attr SYMMETRIC>}> : (tensor<4x6xf32>, tensor<2x2xi32>) -> tensor<6x8xf32>
func.func @mirror_pad_symmetric(%arg0: tensor<4x6xf32>, %arg1: tensor<2x2xi32>) -> tensor<6x8xf32> {
  %0 = "tfl.mirror_pad"(%arg0, %arg1) <{mode = #tfl<mirror_pad_attr SYMMETRIC>}> : (tensor<4x6xf32>, tensor<2x2xi32>) -> tensor<6x8xf32>
  return %0 : tensor<6x8xf32>
}
