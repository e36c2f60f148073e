// RUN: tfl-opt %s -tfl-downcast-x64 | FileCheck %s

// CHECK-LABEL: func @indices
// CHECK: "tfl.slice"(%arg0, %{{.*}}, %{{.*}}) : (tensor<4x4xf32>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x2xf32>
// CHECK: "tfl.tile"({{.*}}) : (tensor<2x2xf32>, tensor<2xi32>) -> tensor<4x2xf32>
// CHECK: "tfl.gather"({{.*}}) {{.*}} : (tensor<4x4xf32>, tensor<1xi32>) -> tensor<1x4xf32>
// CHECK-NOT: xi64
func.func @indices(%arg0: tensor<4x4xf32>) -> (tensor<4x2xf32>, tensor<1x4xf32>) {
  %b = "tfl.pseudo_const"() <{value = dense<1> : tensor<2xi64>}> : () -> tensor<2xi64>
  %s = "tfl.pseudo_const"() <{value = dense<2> : tensor<2xi64>}> : () -> tensor<2xi64>
  %m = "tfl.pseudo_const"() <{value = dense<[2, 1]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %i = "tfl.pseudo_const"() <{value = dense<3> : tensor<1xi64>}> : () -> tensor<1xi64>
  %0 = "tfl.slice"(%arg0, %b, %s) : (tensor<4x4xf32>, tensor<2xi64>, tensor<2xi64>) -> tensor<2x2xf32>
  %1 = "tfl.tile"(%0, %m) : (tensor<2x2xf32>, tensor<2xi64>) -> tensor<4x2xf32>
  %2 = "tfl.gather"(%arg0, %i) <{axis = 0 : i32, batch_dims = 0 : i32}> : (tensor<4x4xf32>, tensor<1xi64>) -> tensor<1x4xf32>
  return %1, %2 : tensor<4x2xf32>, tensor<1x4xf32>
}

// Both operands of a slice or none; numbers that do not fit, and data, stay.
// CHECK-LABEL: func @others
// CHECK: "tfl.slice"(%arg0, %{{.*}}, %arg1) : (tensor<4x4xf32>, tensor<2xi64>, tensor<2xi64>)
// CHECK: "tfl.fill"({{.*}}) : (tensor<1xi64>, tensor<f32>)
// CHECK: tfl.add{{.*}} : tensor<2xi64>
func.func @others(%arg0: tensor<4x4xf32>, %arg1: tensor<2xi64>, %arg2: tensor<f32>) -> (tensor<?x?xf32>, tensor<?xf32>, tensor<2xi64>) {
  %b = "tfl.pseudo_const"() <{value = dense<1> : tensor<2xi64>}> : () -> tensor<2xi64>
  %huge = "tfl.pseudo_const"() <{value = dense<4294967296> : tensor<1xi64>}> : () -> tensor<1xi64>
  %0 = "tfl.slice"(%arg0, %b, %arg1) : (tensor<4x4xf32>, tensor<2xi64>, tensor<2xi64>) -> tensor<?x?xf32>
  %1 = "tfl.fill"(%huge, %arg2) : (tensor<1xi64>, tensor<f32>) -> tensor<?xf32>
  %2 = tfl.add %arg1, %b {fused_activation_function = "NONE"} : tensor<2xi64>
  return %0, %1, %2 : tensor<?x?xf32>, tensor<?xf32>, tensor<2xi64>
}
