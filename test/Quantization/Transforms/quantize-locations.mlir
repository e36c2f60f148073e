// RUN: tfl-opt %s -tfl-prepare-quantize-dynamic-range -tfl-quantize="enable-dynamic-range-quantization=true locs-blocklist=kept" | FileCheck %s
// RUN: tfl-opt %s --quantize-dynamic-range="optimize=false locs-blocklist=kept" | FileCheck %s

// An op at a listed location keeps float weights, also when the name is one of several fused ones.
// CHECK-LABEL: func @dense
// CHECK-DAG: %[[W:[a-z0-9_]+]] = {{.*}}dense<1.270000e+02> : tensor<2x512xf32>
// CHECK-DAG: %[[Q:[a-z0-9_]+]] = "tfl.pseudo_qconst"
// CHECK: "tfl.fully_connected"(%arg0, %[[W]], %arg1)
// CHECK: "tfl.fully_connected"(%arg0, %[[W]], %arg1)
// CHECK: "tfl.fully_connected"(%arg0, %[[Q]], %arg1)
func.func @dense(%arg0: tensor<1x512xf32>, %b: tensor<2xf32>) -> (tensor<1x2xf32>, tensor<1x2xf32>, tensor<1x2xf32>) {
  %w = arith.constant dense<127.0> : tensor<2x512xf32>
  %0 = "tfl.fully_connected"(%arg0, %w, %b) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x512xf32>, tensor<2x512xf32>, tensor<2xf32>) -> tensor<1x2xf32> loc("kept")
  %1 = "tfl.fully_connected"(%arg0, %w, %b) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x512xf32>, tensor<2x512xf32>, tensor<2xf32>) -> tensor<1x2xf32> loc(fused["other", "kept"])
  %2 = "tfl.fully_connected"(%arg0, %w, %b) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x512xf32>, tensor<2x512xf32>, tensor<2xf32>) -> tensor<1x2xf32> loc("other")
  return %0, %1, %2 : tensor<1x2xf32>, tensor<1x2xf32>, tensor<1x2xf32>
}
