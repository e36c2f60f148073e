// RUN: tfl-opt %s -canonicalize | FileCheck %s

// Shapes, ranks and ranges.

// CHECK-LABEL: func @range_i32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[5, 2, -1]> : tensor<3xi32>}>
// CHECK-NEXT: return %[[R]]
func.func @range_i32() -> tensor<3xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
  %v1 = "tfl.pseudo_const"() <{value = dense<-4> : tensor<i32>}> : () -> tensor<i32>
  %v2 = "tfl.pseudo_const"() <{value = dense<-3> : tensor<i32>}> : () -> tensor<i32>
  %vr = "tfl.range"(%v0, %v1, %v2) : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3xi32>
  return %vr : tensor<3xi32>
}

// CHECK-LABEL: func @range_i64(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[5, 2, -1]> : tensor<3xi64>}>
// CHECK-NEXT: return %[[R]]
func.func @range_i64() -> tensor<3xi64> {
  %v0 = "tfl.pseudo_const"() <{value = dense<5> : tensor<i64>}> : () -> tensor<i64>
  %v1 = "tfl.pseudo_const"() <{value = dense<-4> : tensor<i64>}> : () -> tensor<i64>
  %v2 = "tfl.pseudo_const"() <{value = dense<-3> : tensor<i64>}> : () -> tensor<i64>
  %vr = "tfl.range"(%v0, %v1, %v2) : (tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<3xi64>
  return %vr : tensor<3xi64>
}

// CHECK-LABEL: func @range_f32(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[5.000000e+00, 2.000000e+00, -1.000000e+00]> : tensor<3xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @range_f32() -> tensor<3xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<5.0> : tensor<f32>}> : () -> tensor<f32>
  %v1 = "tfl.pseudo_const"() <{value = dense<-4.0> : tensor<f32>}> : () -> tensor<f32>
  %v2 = "tfl.pseudo_const"() <{value = dense<-3.0> : tensor<f32>}> : () -> tensor<f32>
  %vr = "tfl.range"(%v0, %v1, %v2) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<3xf32>
  return %vr : tensor<3xf32>
}

// CHECK-LABEL: func @range_none(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi32>}>
// CHECK-NEXT: return %[[R]]
func.func @range_none() -> tensor<0xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
  %v1 = "tfl.pseudo_const"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
  %v2 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %vr = "tfl.range"(%v0, %v1, %v2) : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<0xi32>
  return %vr : tensor<0xi32>
}

// CHECK-LABEL: func @range_step(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[0.000000e+00, 3.750000e-01, 7.500000e-01]> : tensor<3xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @range_step() -> tensor<3xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %v1 = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<f32>}> : () -> tensor<f32>
  %v2 = "tfl.pseudo_const"() <{value = dense<0.375> : tensor<f32>}> : () -> tensor<f32>
  %vr = "tfl.range"(%v0, %v1, %v2) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<3xf32>
  return %vr : tensor<3xf32>
}

// Integers that no double tells apart.
// CHECK-LABEL: func @range_wide(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<9007199254740992> : tensor<1xi64>}>
// CHECK-NEXT: return %[[R]]
func.func @range_wide() -> tensor<1xi64> {
  %v0 = "tfl.pseudo_const"() <{value = dense<9007199254740992> : tensor<i64>}> : () -> tensor<i64>
  %v1 = "tfl.pseudo_const"() <{value = dense<9007199254740993> : tensor<i64>}> : () -> tensor<i64>
  %v2 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
  %vr = "tfl.range"(%v0, %v1, %v2) : (tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1xi64>
  return %vr : tensor<1xi64>
}

// CHECK-LABEL: func @range_whole(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<[-9223372036854775808, -1, 9223372036854775806]> : tensor<3xi64>}>
// CHECK-NEXT: return %[[R]]
func.func @range_whole() -> tensor<3xi64> {
  %v0 = "tfl.pseudo_const"() <{value = dense<-9223372036854775808> : tensor<i64>}> : () -> tensor<i64>
  %v1 = "tfl.pseudo_const"() <{value = dense<9223372036854775807> : tensor<i64>}> : () -> tensor<i64>
  %v2 = "tfl.pseudo_const"() <{value = dense<9223372036854775807> : tensor<i64>}> : () -> tensor<i64>
  %vr = "tfl.range"(%v0, %v1, %v2) : (tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<3xi64>
  return %vr : tensor<3xi64>
}

// What is not finite stays.
// CHECK-LABEL: func @range_infinite(
// CHECK: tfl.range
func.func @range_infinite() -> tensor<0xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %v1 = "tfl.pseudo_const"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
  %v2 = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<f32>}> : () -> tensor<f32>
  %vr = "tfl.range"(%v0, %v1, %v2) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<0xf32>
  return %vr : tensor<0xf32>
}

// CHECK-LABEL: func @range_open(
// CHECK: tfl.range
func.func @range_open() -> tensor<?xi32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
  %v1 = "tfl.pseudo_const"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
  %v2 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %vr = "tfl.range"(%v0, %v1, %v2) : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<?xi32>
  return %vr : tensor<?xi32>
}

// CHECK-LABEL: func @rank_const(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<2> : tensor<i32>}>
// CHECK-NEXT: return %[[R]]
func.func @rank_const() -> tensor<i32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %vr = "tfl.rank"(%v0) : (tensor<2x0xf32>) -> tensor<i32>
  return %vr : tensor<i32>
}

// Shape and rank follow from the type of anything.
// CHECK-LABEL: func @shape(
// CHECK-DAG: %[[S:.*]] = "tfl.pseudo_const"() <{value = dense<[2, 3]> : tensor<2xi64>}>
// CHECK-DAG: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<2> : tensor<i32>}>
// CHECK-DAG: %[[E:.*]] = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi32>}>
// CHECK: return %[[S]], %[[R]], %[[E]]
func.func @shape(%x: tensor<2x3xf32>, %y: tensor<?x3x!tf_type.string>, %z: tensor<!quant.uniform<i8:f32, 0.5>>) -> (tensor<2xi64>, tensor<i32>, tensor<0xi32>) {
  %0 = "tfl.shape"(%x) : (tensor<2x3xf32>) -> tensor<2xi64>
  %1 = "tfl.rank"(%y) : (tensor<?x3x!tf_type.string>) -> tensor<i32>
  %2 = "tfl.shape"(%z) : (tensor<!quant.uniform<i8:f32, 0.5>>) -> tensor<0xi32>
  return %0, %1, %2 : tensor<2xi64>, tensor<i32>, tensor<0xi32>
}

// Of an open extent and an unknown rank nothing follows.
// CHECK-LABEL: func @shape_open(
// CHECK: tfl.shape
// CHECK: tfl.rank
func.func @shape_open(%x: tensor<?x3xf32>, %y: tensor<*xf32>) -> (tensor<2xi32>, tensor<i32>) {
  %0 = "tfl.shape"(%x) : (tensor<?x3xf32>) -> tensor<2xi32>
  %1 = "tfl.rank"(%y) : (tensor<*xf32>) -> tensor<i32>
  return %0, %1 : tensor<2xi32>, tensor<i32>
}
