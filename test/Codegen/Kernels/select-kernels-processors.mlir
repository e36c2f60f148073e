// Eight lanes or sixteen for few columns: where the processor is not known, what is right for all of them.
// RUN: tfl-opt %s -tflk-select-kernels | FileCheck %s --check-prefixes=CHECK,WIDE
// RUN: tfl-opt %s -tflk-select-kernels=cpu=sapphirerapids | FileCheck %s --check-prefixes=CHECK,WIDE
// RUN: tfl-opt %s -tflk-select-kernels=cpu=znver4 | FileCheck %s --check-prefixes=CHECK,HALVES
// RUN: tfl-opt %s -tflk-select-kernels=cpu=icelake-client | FileCheck %s --check-prefixes=CHECK,HALVES
// RUN: tfl-opt %s -tflk-select-kernels="isa=x86-64-v4 cpu=znver4" | FileCheck %s --check-prefixes=CHECK,HALVES
// RUN: tfl-opt %s -tflk-select-kernels="isa=x86-64-v3 cpu=znver4" | FileCheck %s --check-prefix=LESS

// LESS-COUNT-4: kernel = #tflk.kernel<fma, rows = 6, columns = 16, lanes = 8>

// CHECK-LABEL: func @columns8
// CHECK: kernel = #tflk.kernel<fma, rows = 6, columns = 32, lanes = 8>
func.func @columns8(%x: tensor<1x4x6xf32>, %w: tensor<1x8x6xf32>, %y: tensor<1x4x8xf32>) -> tensor<1x4x8xf32> {
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xf32>, tensor<1x8x6xf32>) epilogue [] outs(%y : tensor<1x4x8xf32>) {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  } -> tensor<1x4x8xf32>
  return %0 : tensor<1x4x8xf32>
}

// CHECK-LABEL: func @columns72
// WIDE: kernel = #tflk.kernel<fma, rows = 6, columns = 64, lanes = 16>
// HALVES: kernel = #tflk.kernel<fma, rows = 6, columns = 32, lanes = 8>
func.func @columns72(%x: tensor<1x4x6xf32>, %w: tensor<1x72x6xf32>, %y: tensor<1x4x72xf32>) -> tensor<1x4x72xf32> {
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xf32>, tensor<1x72x6xf32>) epilogue [] outs(%y : tensor<1x4x72xf32>) {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  } -> tensor<1x4x72xf32>
  return %0 : tensor<1x4x72xf32>
}

// The last of five vectors would have twelve of its sixteen lanes.
// CHECK-LABEL: func @columns76
// CHECK: kernel = #tflk.kernel<fma, rows = 6, columns = 64, lanes = 16>
func.func @columns76(%x: tensor<1x4x6xf32>, %w: tensor<1x76x6xf32>, %y: tensor<1x4x76xf32>) -> tensor<1x4x76xf32> {
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xf32>, tensor<1x76x6xf32>) epilogue [] outs(%y : tensor<1x4x76xf32>) {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  } -> tensor<1x4x76xf32>
  return %0 : tensor<1x4x76xf32>
}

// CHECK-LABEL: func @columns168
// CHECK: kernel = #tflk.kernel<fma, rows = 6, columns = 64, lanes = 16>
func.func @columns168(%x: tensor<1x4x6xf32>, %w: tensor<1x168x6xf32>, %y: tensor<1x4x168xf32>) -> tensor<1x4x168xf32> {
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xf32>, tensor<1x168x6xf32>) epilogue [] outs(%y : tensor<1x4x168xf32>) {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  } -> tensor<1x4x168xf32>
  return %0 : tensor<1x4x168xf32>
}
