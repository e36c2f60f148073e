// RUN: tfl-opt %s -canonicalize | FileCheck %s

// Dense layers of constants.

// CHECK-LABEL: func @bias(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[}}3.000000e+00, 3.000000e+00, 1.000000e+00], [2.000000e+00, -1.100000e+01, -5.000000e+00]]> : tensor<2x3xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @bias() -> tensor<2x3xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0], [3.0, -4.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[1.0, 0.5], [-1.0, 2.0], [0.0, 1.0]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %v2 = "tfl.pseudo_const"() <{value = dense<[1.0, 0.0, -1.0]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %vr = "tfl.fully_connected"(%v0, %v1, %v2) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x2xf32>, tensor<3x2xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %vr : tensor<2x3xf32>
}

// CHECK-LABEL: func @keep(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<{{\[\[\[}}2.000000e+00, 3.000000e+00, 2.000000e+00], [1.000000e+00, -1.100000e+01, -4.000000e+00]]]> : tensor<1x2x3xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @keep() -> tensor<1x2x3xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[[1.0, 2.0], [3.0, -4.0]]]> : tensor<1x2x2xf32>}> : () -> tensor<1x2x2xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[1.0, 0.5], [-1.0, 2.0], [0.0, 1.0]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %v2 = "tfl.no_value"() <{value}> : () -> none
  %vr = "tfl.fully_connected"(%v0, %v1, %v2) <{fused_activation_function = "NONE", keep_num_dims = true, weights_format = "DEFAULT"}> : (tensor<1x2x2xf32>, tensor<3x2xf32>, none) -> tensor<1x2x3xf32>
  return %vr : tensor<1x2x3xf32>
}

// CHECK-LABEL: func @empty(
// CHECK-NEXT: %[[R:.*]] = "tfl.pseudo_const"() <{value = dense<> : tensor<0x3xf32>}>
// CHECK-NEXT: return %[[R]]
func.func @empty() -> tensor<0x3xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x2xf32>}> : () -> tensor<0x2xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[1.0, 0.5], [-1.0, 2.0], [0.0, 1.0]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %v2 = "tfl.no_value"() <{value}> : () -> none
  %vr = "tfl.fully_connected"(%v0, %v1, %v2) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<0x2xf32>, tensor<3x2xf32>, none) -> tensor<0x3xf32>
  return %vr : tensor<0x3xf32>
}

// Activations, variables and quantized weights stay.
// CHECK-LABEL: func @activation(
// CHECK: tfl.fully_connected
func.func @activation() -> tensor<2x3xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0], [3.0, -4.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[1.0, 0.5], [-1.0, 2.0], [0.0, 1.0]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %v2 = "tfl.no_value"() <{value}> : () -> none
  %vr = "tfl.fully_connected"(%v0, %v1, %v2) <{fused_activation_function = "RELU", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x2xf32>, tensor<3x2xf32>, none) -> tensor<2x3xf32>
  return %vr : tensor<2x3xf32>
}

// CHECK-LABEL: func @variable(
// CHECK: tfl.fully_connected
func.func @variable() -> tensor<2x3xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0], [3.0, -4.0]]> : tensor<2x2xf32>}> {tfl.is_variable} : () -> tensor<2x2xf32>
  %v1 = "tfl.pseudo_const"() <{value = dense<[[1.0, 0.5], [-1.0, 2.0], [0.0, 1.0]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %v2 = "tfl.no_value"() <{value}> : () -> none
  %vr = "tfl.fully_connected"(%v0, %v1, %v2) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x2xf32>, tensor<3x2xf32>, none) -> tensor<2x3xf32>
  return %vr : tensor<2x3xf32>
}

// CHECK-LABEL: func @hybrid(
// CHECK: tfl.fully_connected
func.func @hybrid() -> tensor<2x1xf32> {
  %v0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0], [3.0, -4.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %v1 = "tfl.pseudo_qconst"() <{qtype = tensor<1x2x!quant.uniform<i8<-127:127>:f32, 0.5>>, value = dense<[[1, 2]]> : tensor<1x2xi8>}> : () -> tensor<1x2x!quant.uniform<i8<-127:127>:f32, 0.5>>
  %v2 = "tfl.no_value"() <{value}> : () -> none
  %vr = "tfl.fully_connected"(%v0, %v1, %v2) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x2xf32>, tensor<1x2x!quant.uniform<i8<-127:127>:f32, 0.5>>, none) -> tensor<2x1xf32>
  return %vr : tensor<2x1xf32>
}
