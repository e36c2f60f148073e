// RUN: tfl-opt %s -tfl-lower-tensor-lists -split-input-file | FileCheck %s

// A list that a loop fills is a tensor of zeros, of which the loop writes one row in each step.
// CHECK-LABEL: func @filled
// CHECK: %[[LIST:.*]] = "tfl.pseudo_const"() <{value = dense<0.000000e+00> : tensor<5x2xf32>}>
// CHECK: %[[LOOP:.*]]:2 = "tfl.while"(%{{.*}}, %[[LIST]])
// CHECK: ^bb0(%[[I:.*]]: tensor<i32>, %[[OLD:.*]]: tensor<5x2xf32>):
// CHECK: %[[ROW:.*]] = "tfl.reshape"(%arg0, %{{.*}}) : (tensor<2xf32>, tensor<2xi32>) -> tensor<1x2xf32>
// CHECK: %[[AT:.*]] = "tfl.reshape"(%[[I]], %{{.*}}) : (tensor<i32>, tensor<1xi32>) -> tensor<1xi32>
// CHECK: %[[START:.*]] = "tfl.concatenation"(%[[AT]], %{{.*}})
// CHECK: %[[NEW:.*]] = "tfl.dynamic_update_slice"(%[[OLD]], %[[ROW]], %[[START]])
// CHECK: "tfl.yield"(%{{.*}}, %[[NEW]])
// CHECK: (tensor<i32>, tensor<5x2xf32>) -> (tensor<i32>, tensor<5x2xf32>)
// CHECK: "tfl.neg"(%[[LOOP]]#1) : (tensor<5x2xf32>) -> tensor<5x2xf32>
func.func @filled(%item: tensor<2xf32>) -> tensor<?x?xf32> {
  %shape = "tfl.pseudo_const"() <{value = dense<2> : tensor<1xi32>}> : () -> tensor<1xi32>
  %five = "tfl.pseudo_const"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
  %zero = "tfl.pseudo_const"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
  %one = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %list = "tfl.custom"(%shape, %five) <{custom_code = "FlexTensorListReserve", custom_option = #tfl<const_bytes : "0x">}> : (tensor<1xi32>, tensor<i32>) -> tensor<!tf_type.variant>
  %0:2 = "tfl.while"(%zero, %list) ({
  ^bb0(%i: tensor<i32>, %l: tensor<!tf_type.variant>):
    %c = "tfl.less"(%i, %five) : (tensor<i32>, tensor<i32>) -> tensor<i1>
    "tfl.yield"(%c) : (tensor<i1>) -> ()
  }, {
  ^bb0(%i: tensor<i32>, %l: tensor<!tf_type.variant>):
    %n = "tfl.add"(%i, %one) <{fused_activation_function = "NONE"}> : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %m = "tfl.custom"(%l, %i, %item) <{custom_code = "FlexTensorListSetItem", custom_option = #tfl<const_bytes : "0x">}> : (tensor<!tf_type.variant>, tensor<i32>, tensor<2xf32>) -> tensor<!tf_type.variant>
    "tfl.yield"(%n, %m) : (tensor<i32>, tensor<!tf_type.variant>) -> ()
  }) : (tensor<i32>, tensor<!tf_type.variant>) -> (tensor<i32>, tensor<!tf_type.variant>)
  %1 = "tfl.custom"(%0#1, %shape) <{custom_code = "FlexTensorListStack", custom_option = #tfl<const_bytes : "0x">}> : (tensor<!tf_type.variant>, tensor<1xi32>) -> tensor<?x?xf32>
  %2 = "tfl.neg"(%1) : (tensor<?x?xf32>) -> tensor<?x?xf32>
  return %2 : tensor<?x?xf32>
}

// -----

// One that is made of a tensor is that tensor.
// CHECK-LABEL: func @read
// CHECK-NOT: tfl.custom
// CHECK: "tfl.gather"(%arg0, %arg1) <{axis = 0 : i32, batch_dims = 0 : i32}> : (tensor<5x2xf32>, tensor<i32>) -> tensor<2xf32>
// CHECK: dense<5> : tensor<i32>
func.func @read(%x: tensor<5x2xf32>, %i: tensor<i32>) -> (tensor<2xf32>, tensor<i32>) {
  %shape = "tfl.pseudo_const"() <{value = dense<2> : tensor<1xi32>}> : () -> tensor<1xi32>
  %list = "tfl.custom"(%x, %shape) <{custom_code = "TensorListFromTensor", custom_option = #tfl<const_bytes : "0x">}> : (tensor<5x2xf32>, tensor<1xi32>) -> tensor<!tf_type.variant>
  %0 = "tfl.custom"(%list, %i, %shape) <{custom_code = "TensorListGetItem", custom_option = #tfl<const_bytes : "0x">}> : (tensor<!tf_type.variant>, tensor<i32>, tensor<1xi32>) -> tensor<2xf32>
  %1 = "tfl.custom"(%list) <{custom_code = "TensorListLength", custom_option = #tfl<const_bytes : "0x">}> : (tensor<!tf_type.variant>) -> tensor<i32>
  return %0, %1 : tensor<2xf32>, tensor<i32>
}

// -----

// Lists of unknown length, of items of several shapes, and those that go elsewhere stay.
// CHECK-LABEL: func @stay
// CHECK-COUNT-5: tfl.custom
func.func @stay(%item: tensor<2xf32>, %other: tensor<3xf32>, %i: tensor<i32>) -> tensor<!tf_type.variant> {
  %shape = "tfl.pseudo_const"() <{value = dense<-1> : tensor<1xi32>}> : () -> tensor<1xi32>
  %five = "tfl.pseudo_const"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
  %0 = "tfl.custom"(%shape, %i) <{custom_code = "FlexTensorListReserve", custom_option = #tfl<const_bytes : "0x">}> : (tensor<1xi32>, tensor<i32>) -> tensor<!tf_type.variant>
  %1 = "tfl.custom"(%0, %i, %item) <{custom_code = "FlexTensorListSetItem", custom_option = #tfl<const_bytes : "0x">}> : (tensor<!tf_type.variant>, tensor<i32>, tensor<2xf32>) -> tensor<!tf_type.variant>
  %2 = "tfl.custom"(%shape, %five) <{custom_code = "FlexTensorListReserve", custom_option = #tfl<const_bytes : "0x">}> : (tensor<1xi32>, tensor<i32>) -> tensor<!tf_type.variant>
  %3 = "tfl.custom"(%2, %i, %item) <{custom_code = "FlexTensorListSetItem", custom_option = #tfl<const_bytes : "0x">}> : (tensor<!tf_type.variant>, tensor<i32>, tensor<2xf32>) -> tensor<!tf_type.variant>
  %4 = "tfl.custom"(%3, %i, %other) <{custom_code = "FlexTensorListSetItem", custom_option = #tfl<const_bytes : "0x">}> : (tensor<!tf_type.variant>, tensor<i32>, tensor<3xf32>) -> tensor<!tf_type.variant>
  return %4 : tensor<!tf_type.variant>
}
