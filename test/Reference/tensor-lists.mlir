// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// TensorFlow's lists of tensors. A list is a value: setting an item makes another one. Items that were never set are zeros.
// TensorFlow kernels/list_kernels.h

// EXPECT: [[0.0, 0.0], [1.0, 2.0], [3.0, 4.0]]
// EXPECT: [[0.0, 0.0], [1.0, 2.0], [0.0, 0.0]]
// EXPECT: [1.0, 2.0]
// EXPECT: [0.0, 0.0]
// EXPECT: 3
// EXPECT: [[0.0, 0.0], [0.0, 0.0], [0.0, 0.0]]
// EXPECT: [[5.0, 6.0], [1.0, 2.0]]
func.func @main() -> (tensor<3x2xf32>, tensor<3x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<i32>, tensor<3x2xf32>, tensor<2x2xf32>) {
  %shape = "tfl.pseudo_const"() <{value = dense<2> : tensor<1xi32>}> : () -> tensor<1xi32>
  %zero = "tfl.pseudo_const"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
  %one = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %two = "tfl.pseudo_const"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
  %three = "tfl.pseudo_const"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
  %x = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %y = "tfl.pseudo_const"() <{value = dense<[3.0, 4.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %xy = "tfl.pseudo_const"() <{value = dense<[[5.0, 6.0], [7.0, 8.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %l0 = "tfl.custom"(%shape, %three) <{custom_code = "FlexTensorListReserve", custom_option = #tfl<const_bytes : "0x">}> : (tensor<1xi32>, tensor<i32>) -> tensor<!tf_type.variant>
  %l1 = "tfl.custom"(%l0, %one, %x) <{custom_code = "FlexTensorListSetItem", custom_option = #tfl<const_bytes : "0x">}> : (tensor<!tf_type.variant>, tensor<i32>, tensor<2xf32>) -> tensor<!tf_type.variant>
  %l2 = "tfl.custom"(%l1, %two, %y) <{custom_code = "FlexTensorListSetItem", custom_option = #tfl<const_bytes : "0x">}> : (tensor<!tf_type.variant>, tensor<i32>, tensor<2xf32>) -> tensor<!tf_type.variant>
  %0 = "tfl.custom"(%l2, %shape) <{custom_code = "FlexTensorListStack", custom_option = #tfl<const_bytes : "0x">}> : (tensor<!tf_type.variant>, tensor<1xi32>) -> tensor<3x2xf32>
  %1 = "tfl.custom"(%l1, %shape) <{custom_code = "FlexTensorListStack", custom_option = #tfl<const_bytes : "0x">}> : (tensor<!tf_type.variant>, tensor<1xi32>) -> tensor<3x2xf32>
  %2 = "tfl.custom"(%l1, %one, %shape) <{custom_code = "FlexTensorListGetItem", custom_option = #tfl<const_bytes : "0x">}> : (tensor<!tf_type.variant>, tensor<i32>, tensor<1xi32>) -> tensor<2xf32>
  %3 = "tfl.custom"(%l1, %zero, %shape) <{custom_code = "FlexTensorListGetItem", custom_option = #tfl<const_bytes : "0x">}> : (tensor<!tf_type.variant>, tensor<i32>, tensor<1xi32>) -> tensor<2xf32>
  %4 = "tfl.custom"(%l2) <{custom_code = "FlexTensorListLength", custom_option = #tfl<const_bytes : "0x">}> : (tensor<!tf_type.variant>) -> tensor<i32>
  %5 = "tfl.custom"(%l0, %shape) <{custom_code = "FlexTensorListStack", custom_option = #tfl<const_bytes : "0x">}> : (tensor<!tf_type.variant>, tensor<1xi32>) -> tensor<3x2xf32>
  %l3 = "tfl.custom"(%xy, %shape) <{custom_code = "TensorListFromTensor", custom_option = #tfl<const_bytes : "0x">}> : (tensor<2x2xf32>, tensor<1xi32>) -> tensor<!tf_type.variant>
  %l4 = "tfl.custom"(%l3, %one, %x) <{custom_code = "TensorListSetItem", custom_option = #tfl<const_bytes : "0x">}> : (tensor<!tf_type.variant>, tensor<i32>, tensor<2xf32>) -> tensor<!tf_type.variant>
  %6 = "tfl.custom"(%l4, %shape) <{custom_code = "TensorListStack", custom_option = #tfl<const_bytes : "0x">}> : (tensor<!tf_type.variant>, tensor<1xi32>) -> tensor<2x2xf32>
  return %0, %1, %2, %3, %4, %5, %6 : tensor<3x2xf32>, tensor<3x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<i32>, tensor<3x2xf32>, tensor<2x2xf32>
}
