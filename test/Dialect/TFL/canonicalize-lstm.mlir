// RUN: tfl-opt -canonicalize %s | FileCheck %s

// A projection bias of zeros is none.
// CHECK-LABEL: func @zeros
// CHECK: %[[NONE:.*]] = "tfl.no_value"
// CHECK: "tfl.lstm"({{.*}}%[[NONE]], %{{[^,]*}}, %{{[^,]*}}, %{{[^,]*}}, %{{[^,]*}}, %{{[^,]*}}, %{{[^,)]*}})
func.func @zeros(%a0: tensor<1x2xf32>, %a1: tensor<2x2xf32>, %a2: tensor<2x2xf32>, %a3: tensor<2x2xf32>, %a4: tensor<2x2xf32>, %a5: tensor<2x1xf32>, %a6: tensor<2x1xf32>, %a7: tensor<2x1xf32>, %a8: tensor<2x1xf32>, %a12: tensor<2xf32>, %a13: tensor<2xf32>, %a14: tensor<2xf32>, %a15: tensor<2xf32>, %a16: tensor<1x2xf32>) -> tensor<1x1xf32> {
  %none = "tfl.no_value"() <{value}> : () -> none
  %bias = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %state = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x1xf32>}> {tfl.is_variable} : () -> tensor<1x1xf32>
  %cell = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x2xf32>}> {tfl.is_variable} : () -> tensor<1x2xf32>
  %0 = "tfl.lstm"(%a0, %a1, %a2, %a3, %a4, %a5, %a6, %a7, %a8, %none, %none, %none, %a12, %a13, %a14, %a15, %a16, %bias, %state, %cell, %none, %none, %none, %none) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, kernel_type = #tfl<lstm_kernel_type_attr FULL>}> ({}) : (tensor<1x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>, none, none, none, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<1x2xf32>, tensor<1xf32>, tensor<1x1xf32>, tensor<1x2xf32>, none, none, none, none) -> tensor<1x1xf32>
  return %0 : tensor<1x1xf32>
}

// CHECK-LABEL: func @ones
// CHECK: %[[ONES:.*]] = "tfl.pseudo_const"() <{value = dense<1.000000e+00> : tensor<1xf32>}>
// CHECK: "tfl.lstm"({{.*}}%[[ONES]], %{{[^,]*}}, %{{[^,]*}}, %{{[^,]*}}, %{{[^,]*}}, %{{[^,]*}}, %{{[^,)]*}})
func.func @ones(%a0: tensor<1x2xf32>, %a1: tensor<2x2xf32>, %a2: tensor<2x2xf32>, %a3: tensor<2x2xf32>, %a4: tensor<2x2xf32>, %a5: tensor<2x1xf32>, %a6: tensor<2x1xf32>, %a7: tensor<2x1xf32>, %a8: tensor<2x1xf32>, %a12: tensor<2xf32>, %a13: tensor<2xf32>, %a14: tensor<2xf32>, %a15: tensor<2xf32>, %a16: tensor<1x2xf32>) -> tensor<1x1xf32> {
  %none = "tfl.no_value"() <{value}> : () -> none
  %bias = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %state = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x1xf32>}> {tfl.is_variable} : () -> tensor<1x1xf32>
  %cell = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x2xf32>}> {tfl.is_variable} : () -> tensor<1x2xf32>
  %0 = "tfl.lstm"(%a0, %a1, %a2, %a3, %a4, %a5, %a6, %a7, %a8, %none, %none, %none, %a12, %a13, %a14, %a15, %a16, %bias, %state, %cell, %none, %none, %none, %none) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, kernel_type = #tfl<lstm_kernel_type_attr FULL>}> ({}) : (tensor<1x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>, none, none, none, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<1x2xf32>, tensor<1xf32>, tensor<1x1xf32>, tensor<1x2xf32>, none, none, none, none) -> tensor<1x1xf32>
  return %0 : tensor<1x1xf32>
}
