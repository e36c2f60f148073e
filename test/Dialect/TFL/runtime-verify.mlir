// RUN: tfl-opt %s -tfl-runtime-verify | FileCheck %s

!qi8 = !quant.uniform<i8:f32, 0.5:3>
!per_axis = !quant.uniform<i8:f32:0, {0.5, 0.25}>
!blockwise = !quant.uniform<i4:f32:{0:1, 1:4}, {{0.5}, {0.25}}>

// CHECK-LABEL: func @types(
func.func @types(%arg0: tensor<4x!qi8>, %arg1: tensor<4xsi8>, %arg2: tensor<*xcomplex<f64>>, %arg3: tensor<4x!tf_type.quint8>) {
  %0 = "tfl.abs"(%arg0) : (tensor<4x!qi8>) -> tensor<4x!qi8>
  %1 = "tfl.cast"(%arg1) : (tensor<4xsi8>) -> tensor<4xui32>
  %2 = "tfl.real"(%arg2) : (tensor<*xcomplex<f64>>) -> tensor<*xf64>
  %3 = "tfl.leaky_relu"(%arg3) <{alpha = 0.5 : f32}> : (tensor<4x!tf_type.quint8>) -> tensor<4x!tf_type.quint8>
  return
}

// Missing operands are no elements at all; scales per axis and per block are the kernel's business.
// CHECK-LABEL: func @optional(
func.func @optional(%arg0: tensor<1x4xf32>, %arg1: tensor<2x4x!per_axis>, %arg2: tensor<2x4x!blockwise>, %arg3: none) {
  %0 = "tfl.fully_connected"(%arg0, %arg1, %arg3) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x4xf32>, tensor<2x4x!per_axis>, none) -> tensor<1x2xf32>
  %1 = "tfl.fully_connected"(%arg0, %arg2, %arg3) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x4xf32>, tensor<2x4x!blockwise>, none) -> tensor<1x2xf32>
  return
}

// Equal static shapes need no broadcast, whatever the rank.
// CHECK-LABEL: func @ranks(
func.func @ranks(%arg0: tensor<1x1x1x1x1x1x7xf32>, %arg1: tensor<*xf32>, %arg2: tensor<?x?x?x?x?xi32>, %arg3: tensor<7xi32>, %arg4: tensor<1xi32>) {
  %0 = tfl.add %arg0, %arg0 {fused_activation_function = "NONE"} : tensor<1x1x1x1x1x1x7xf32>
  %1 = tfl.mul(%arg0, %arg0) <{fused_activation_function = "NONE"}> : (tensor<1x1x1x1x1x1x7xf32>, tensor<1x1x1x1x1x1x7xf32>) -> tensor<*xf32>
  %2 = tfl.sub %arg1, %arg1 {fused_activation_function = "NONE"} : tensor<*xf32>
  // Both operands were broadcast to one shape beforehand.
  %shape = "tfl.broadcast_args"(%arg3, %arg4) : (tensor<7xi32>, tensor<1xi32>) -> tensor<7xi32>
  %3 = "tfl.broadcast_to"(%arg2, %shape) : (tensor<?x?x?x?x?xi32>, tensor<7xi32>) -> tensor<?x?x?x?x?x?x?xi32>
  %4 = "tfl.broadcast_to"(%arg2, %shape) : (tensor<?x?x?x?x?xi32>, tensor<7xi32>) -> tensor<?x?x?x?x?x?x?xi32>
  %5 = tfl.floor_div %3, %4 : tensor<?x?x?x?x?x?x?xi32>
  return
}

// No kernel stands behind these.
// CHECK-LABEL: func @unchecked(
func.func @unchecked(%arg0: tensor<4xi7>) {
  %0 = "tfl.pseudo_qconst"() <{qtype = tensor<4x!quant.uniform<i32:f32, 0.5>>, value = dense<1> : tensor<4xi32>}> : () -> tensor<4x!quant.uniform<i32:f32, 0.5>>
  %1 = "tfl.custom"(%arg0) <{custom_code = "Foo", custom_option = #tfl<const_bytes : "0x">}> : (tensor<4xi7>) -> tensor<4xi7>
  %2 = "tf.Foo"(%1) : (tensor<4xi7>) -> tensor<4xi7>
  return
}
