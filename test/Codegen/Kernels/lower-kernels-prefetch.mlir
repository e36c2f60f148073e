// While tiles of one panel are computed, the weights of the next are prefetched: one line of the cache a step.
// RUN: tfl-opt %s -tfl-compile -split-input-file | FileCheck %s
// RUN: tfl-opt %s -tfl-compile=isa=x86-64-v3-vnni -split-input-file | FileCheck %s --check-prefix=NARROW
// RUN: tfl-opt %s -tfl-compile=isa=aarch64-dotprod -split-input-file | FileCheck %s --check-prefix=NARROW

// NARROW-NOT: llvm.intr.prefetch

// Four lines a step, which take turns by tile: 0, 2, 1, 3. The last panel is as wide as the others here.
// CHECK-LABEL: llvm.func internal @main
// CHECK-LABEL: llvm.func internal @tflk_fma_6x64(
// CHECK-DAG: %[[C1:.*]] = llvm.mlir.constant(1 : i64)
// CHECK-DAG: %[[C64:.*]] = llvm.mlir.constant(64 : i64)
// CHECK-DAG: %[[C128:.*]] = llvm.mlir.constant(128 : i64)
// CHECK: %[[ODD:.*]] = llvm.and %[[TILE:.*]], %[[C1]]
// CHECK: %[[HALF:.*]] = llvm.mul %[[ODD]], %[[C128]]
// CHECK: %[[SHIFTED:.*]] = llvm.lshr %[[TILE]], %[[C1]]
// CHECK: %[[SECOND:.*]] = llvm.and %[[SHIFTED]], %[[C1]]
// CHECK: %[[QUARTER:.*]] = llvm.mul %[[SECOND]], %[[C64]]
// CHECK: %[[LINE:.*]] = llvm.add %[[HALF]], %[[QUARTER]]
// CHECK: %[[AHEAD:.*]] = llvm.add %{{.*}}, %[[LINE]]
// CHECK: %[[AT:.*]] = llvm.getelementptr %{{.*}}[%[[AHEAD]]]
// CHECK: "llvm.intr.prefetch"(%[[AT]]) <{cache = 1 : i32, hint = 2 : i32, rw = 0 : i32}>
// CHECK-NOT: llvm.intr.prefetch
func.func @main(%x: tensor<12x64xf32>) -> tensor<12x128xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<3.0> : tensor<128x64xf32>}> : () -> tensor<128x64xf32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.fully_connected"(%x, %w, %n) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<12x64xf32>, tensor<128x64xf32>, none) -> tensor<12x128xf32>
  return %0 : tensor<12x128xf32>
}

// -----

// Neither for a single tile, nor for a single panel.
// CHECK-LABEL: llvm.func internal @main
// CHECK-NOT: llvm.intr.prefetch
func.func @main(%x: tensor<7x64xf32>, %y: tensor<12x64xf32>) -> (tensor<7x128xf32>, tensor<12x64xf32>) {
  %w = "tfl.pseudo_const"() <{value = dense<3.0> : tensor<128x64xf32>}> : () -> tensor<128x64xf32>
  %v = "tfl.pseudo_const"() <{value = dense<3.0> : tensor<64x64xf32>}> : () -> tensor<64x64xf32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.fully_connected"(%x, %w, %n) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<7x64xf32>, tensor<128x64xf32>, none) -> tensor<7x128xf32>
  %1 = "tfl.fully_connected"(%y, %v, %n) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<12x64xf32>, tensor<64x64xf32>, none) -> tensor<12x64xf32>
  return %0, %1 : tensor<7x128xf32>, tensor<12x64xf32>
}
