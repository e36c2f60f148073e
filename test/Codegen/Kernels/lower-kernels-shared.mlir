// RUN: tfl-opt %s -tfl-compile=isa=x86-64-v3 -split-input-file | FileCheck %s

// Products of other sizes share a micro-kernel: depth, strides and addresses are its parameters.
// CHECK-LABEL: llvm.func internal @main
// CHECK-COUNT-2: llvm.call @tflk_fma_6x16(
// CHECK-NOT: llvm.call @tflk_fma
// CHECK-LABEL: llvm.func @tinfoil_main
// CHECK: llvm.func internal @tflk_fma_6x16(
// CHECK-NOT: llvm.func internal @tflk_fma
func.func @main(%x: tensor<6x32xf32>, %y: tensor<12x64xf32>) -> (tensor<6x16xf32>, tensor<12x48xf32>) {
  %w = "tfl.pseudo_const"() <{value = dense<3.0> : tensor<16x32xf32>}> : () -> tensor<16x32xf32>
  %v = "tfl.pseudo_const"() <{value = dense<3.0> : tensor<48x64xf32>}> : () -> tensor<48x64xf32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.fully_connected"(%x, %w, %n) <{fused_activation_function = "RELU", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<6x32xf32>, tensor<16x32xf32>, none) -> tensor<6x16xf32>
  %1 = "tfl.fully_connected"(%y, %v, %n) <{fused_activation_function = "RELU", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<12x64xf32>, tensor<48x64xf32>, none) -> tensor<12x48xf32>
  return %0, %1 : tensor<6x16xf32>, tensor<12x48xf32>
}

// -----

// Another epilogue is another micro-kernel; and so are rows and columns that are left over.
// CHECK-LABEL: llvm.func internal @main
// CHECK: llvm.call @tflk_fma_6x16(
// CHECK: llvm.call @tflk_fma_1x16(
// CHECK: llvm.call @tflk_fma_6x8(
// CHECK: llvm.call @tflk_fma_1x8(
// CHECK: llvm.call @tflk_fma_6x16_0(
// CHECK: llvm.return
// CHECK-DAG: llvm.func internal @tflk_fma_6x16(
// CHECK-DAG: llvm.func internal @tflk_fma_1x16(
// CHECK-DAG: llvm.func internal @tflk_fma_6x8(
// CHECK-DAG: llvm.func internal @tflk_fma_1x8(
// CHECK-DAG: llvm.func internal @tflk_fma_6x16_0(
func.func @main(%x: tensor<7x32xf32>, %y: tensor<12x64xf32>) -> (tensor<7x19xf32>, tensor<12x48xf32>) {
  %w = "tfl.pseudo_const"() <{value = dense<3.0> : tensor<19x32xf32>}> : () -> tensor<19x32xf32>
  %v = "tfl.pseudo_const"() <{value = dense<3.0> : tensor<48x64xf32>}> : () -> tensor<48x64xf32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.fully_connected"(%x, %w, %n) <{fused_activation_function = "RELU", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<7x32xf32>, tensor<19x32xf32>, none) -> tensor<7x19xf32>
  %1 = "tfl.fully_connected"(%y, %v, %n) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<12x64xf32>, tensor<48x64xf32>, none) -> tensor<12x48xf32>
  return %0, %1 : tensor<7x19xf32>, tensor<12x48xf32>
}
