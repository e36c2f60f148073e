// RUN: tfl-opt %s -convert-tfl-to-linalg | FileCheck %s

// Values go into the buffers that the loop carries.

// CHECK-LABEL: func.func @while(
// CHECK: scf.while (%[[I:.*]] = %{{.*}}, %[[X:.*]] = %{{.*}}) : (tensor<i32>, tensor<4xf32>) -> (tensor<i32>, tensor<4xf32>)
// CHECK: %[[BIT:.*]] = arith.cmpi ne, %{{.*}}, %{{.*}} : i8
// CHECK: scf.condition(%[[BIT]]) %[[I]], %[[X]]
// CHECK: ^bb0(%[[J:.*]]: tensor<i32>, %[[Y:.*]]: tensor<4xf32>):
// CHECK: %[[NEXT:.*]] = linalg.copy ins(%{{.*}} : tensor<i32>) outs(%[[J]] : tensor<i32>)
// CHECK: scf.yield %[[NEXT]], %[[Y]]
func.func @while(%i: tensor<i32>, %x: tensor<4xf32>) -> tensor<4xf32> {
  %0:2 = "tfl.while"(%i, %x) ({
  ^bb0(%j: tensor<i32>, %y: tensor<4xf32>):
    %n = "tfl.pseudo_const"() <{value = dense<8> : tensor<i32>}> : () -> tensor<i32>
    %c = "tfl.less"(%j, %n) : (tensor<i32>, tensor<i32>) -> tensor<i1>
    "tfl.yield"(%c) : (tensor<i1>) -> ()
  }, {
  ^bb0(%j: tensor<i32>, %y: tensor<4xf32>):
    %one = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %k = "tfl.add"(%j, %one) <{fused_activation_function = "NONE"}> : (tensor<i32>, tensor<i32>) -> tensor<i32>
    "tfl.yield"(%k, %y) : (tensor<i32>, tensor<4xf32>) -> ()
  }) : (tensor<i32>, tensor<4xf32>) -> (tensor<i32>, tensor<4xf32>)
  return %0#1 : tensor<4xf32>
}

// CHECK-LABEL: func.func @if(
// CHECK: scf.if %{{.*}} -> (tensor<4xi8>) {
// CHECK: func.call @callee(%{{.*}}) : (tensor<4xi8>) -> tensor<4xi8>
// CHECK: } else {
// CHECK: scf.yield %{{.*}} : tensor<4xi8>
func.func @if(%c: tensor<1xi1>, %x: tensor<4xi1>) -> tensor<4xi1> {
  %0 = "tfl.if"(%c) ({
    %1 = func.call @callee(%x) : (tensor<4xi1>) -> tensor<4xi1>
    "tfl.yield"(%1) : (tensor<4xi1>) -> ()
  }, {
    "tfl.yield"(%x) : (tensor<4xi1>) -> ()
  }) : (tensor<1xi1>) -> tensor<4xi1>
  return %0 : tensor<4xi1>
}

// CHECK-LABEL: func.func private @callee(
// CHECK-SAME: tensor<4xi8>) -> tensor<4xi8>
func.func private @callee(%x: tensor<4xi1>) -> tensor<4xi1> {
  %0 = "tfl.logical_not"(%x) : (tensor<4xi1>) -> tensor<4xi1>
  return %0 : tensor<4xi1>
}
