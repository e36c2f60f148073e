// RUN: tfl-opt %s --quantize-dynamic-range=optimize=false | FileCheck %s
// RUN: tfl-opt %s --tfl-prepare-quantize-dynamic-range --tfl-quantize=enable-dynamic-range-quantization | FileCheck %s --check-prefix=NAMED

// Weights in front of a logarithm are int8 in the file only: the logarithm would enlarge what quantized activations lose.

// CHECK-LABEL: func @spectrum
// CHECK: %[[DFT:.*]] = "tfl.dequantize"
// CHECK: %[[MEL:.*]] = "tfl.dequantize"
// CHECK: "tfl.fully_connected"(%arg0, %[[DFT]]
// CHECK: "tfl.batch_matmul"(%{{.*}}, %[[MEL]])

// NAMED-LABEL: func @spectrum
// NAMED-NOT: "tfl.dequantize"
func.func @spectrum(%x: tensor<4x64xf32>, %none: none) -> tensor<4x32xf32> {
  %dft = "tfl.pseudo_const"() <{value = dense<2.5e-01> : tensor<64x64xf32>}> : () -> tensor<64x64xf32>
  %mel = "tfl.pseudo_const"() <{value = dense<5.0e-01> : tensor<64x32xf32>}> : () -> tensor<64x32xf32>
  %0 = "tfl.fully_connected"(%x, %dft, %none) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<4x64xf32>, tensor<64x64xf32>, none) -> tensor<4x64xf32>
  %1 = tfl.mul(%0, %0) <{fused_activation_function = "NONE"}> : (tensor<4x64xf32>, tensor<4x64xf32>) -> tensor<4x64xf32>
  %2 = "tfl.batch_matmul"(%1, %mel) <{adj_x = false, adj_y = false}> : (tensor<4x64xf32>, tensor<64x32xf32>) -> tensor<4x32xf32>
  %3 = "tfl.log"(%2) : (tensor<4x32xf32>) -> tensor<4x32xf32>
  return %3 : tensor<4x32xf32>
}

// An activation between them ends the path, fused or not.

// CHECK-LABEL: func @activation
// CHECK-NOT: "tfl.dequantize"
// CHECK: return
func.func @activation(%x: tensor<4x64xf32>, %none: none) -> (tensor<4x64xf32>, tensor<4x64xf32>) {
  %w = "tfl.pseudo_const"() <{value = dense<2.5e-01> : tensor<64x64xf32>}> : () -> tensor<64x64xf32>
  %0 = "tfl.fully_connected"(%x, %w, %none) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<4x64xf32>, tensor<64x64xf32>, none) -> tensor<4x64xf32>
  %1 = "tfl.softmax"(%0) <{beta = 1.0 : f32}> : (tensor<4x64xf32>) -> tensor<4x64xf32>
  %2 = "tfl.log"(%1) : (tensor<4x64xf32>) -> tensor<4x64xf32>
  %3 = "tfl.fully_connected"(%x, %w, %none) <{fused_activation_function = "RELU", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<4x64xf32>, tensor<64x64xf32>, none) -> tensor<4x64xf32>
  %4 = "tfl.log"(%3) : (tensor<4x64xf32>) -> tensor<4x64xf32>
  return %2, %4 : tensor<4x64xf32>, tensor<4x64xf32>
}

// Where they are a small part of all weights they are float16.

// CHECK-LABEL: func @small_part
// CHECK-DAG: %[[HALF:.*]] = {{.*}} : tensor<64x64xf16>
// CHECK-DAG: %[[DFT:.*]] = "tfl.dequantize"(%[[HALF]])
// CHECK-DAG: %[[DENSE:.*]] = "tfl.pseudo_qconst"() <{qtype = tensor<256x64x!quant.uniform<i8
// CHECK: "tfl.fully_connected"(%arg0, %[[DFT]]
// CHECK: "tfl.fully_connected"(%{{.*}}, %[[DENSE]]
func.func @small_part(%x: tensor<4x64xf32>, %none: none) -> tensor<4x256xf32> {
  %dft = "tfl.pseudo_const"() <{value = dense<2.5e-01> : tensor<64x64xf32>}> : () -> tensor<64x64xf32>
  %w = "tfl.pseudo_const"() <{value = dense<5.0e-01> : tensor<256x64xf32>}> : () -> tensor<256x64xf32>
  %0 = "tfl.fully_connected"(%x, %dft, %none) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<4x64xf32>, tensor<64x64xf32>, none) -> tensor<4x64xf32>
  %1 = "tfl.log"(%0) : (tensor<4x64xf32>) -> tensor<4x64xf32>
  %2 = "tfl.fully_connected"(%1, %w, %none) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<4x64xf32>, tensor<256x64xf32>, none) -> tensor<4x256xf32>
  return %2 : tensor<4x256xf32>
}
