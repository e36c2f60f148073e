// RUN: tfl-opt %s -tfl-optimize-broadcast-like -tfl-optimize=check-patterns=true | FileCheck %s

// A wrapped op is alone in its region and stays so; what takes its result is free.
// CHECK-LABEL: func @main
// CHECK: tfl.control_node controls "tfl.maximum"(%arg0, %{{.*}})
// CHECK: tfl.add {{.*}} {fused_activation_function = "RELU"}
func.func @main(%arg0: tensor<4xf32>) -> tensor<4xf32> {
  %zero = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %0:2 = tfl.control_node controls "tfl.maximum"(%arg0, %zero) : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  %1 = tfl.add %0#0, %arg0 {fused_activation_function = "NONE"} : tensor<4xf32>
  %2 = "tfl.relu"(%1) : (tensor<4xf32>) -> tensor<4xf32>
  return %2 : tensor<4xf32>
}
