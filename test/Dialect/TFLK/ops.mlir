// RUN: tfl-opt %s | FileCheck %s
// RUN: tfl-opt %s -mlir-print-op-generic | tfl-opt | FileCheck %s
// RUN: tfl-opt %s -emit-bytecode | tfl-opt | FileCheck %s

// CHECK-LABEL: func @quantize
func.func @quantize(%x: tensor<4x6xf32>, %q: tensor<4x6xi8>, %s: tensor<4xf32>, %z: tensor<4xi32>)
    -> (tensor<4x6xi8>, tensor<4xf32>, tensor<4xi32>) {
  // CHECK: %{{.*}}:3 = tflk.quantize qd8 ins(%arg0 : tensor<4x6xf32>) outs(%arg1, %arg2, %arg3 : tensor<4x6xi8>, tensor<4xf32>, tensor<4xi32>) -> tensor<4x6xi8>, tensor<4xf32>, tensor<4xi32>
  %0:3 = tflk.quantize qd8 ins(%x : tensor<4x6xf32>) outs(%q, %s, %z : tensor<4x6xi8>, tensor<4xf32>, tensor<4xi32>)
    -> tensor<4x6xi8>, tensor<4xf32>, tensor<4xi32>
  return %0#0, %0#1, %0#2 : tensor<4x6xi8>, tensor<4xf32>, tensor<4xi32>
}

// Buffers, the other recipes, elements of 16 bits, and a margin.
// CHECK-LABEL: func @quantize_buffers
func.func @quantize_buffers(%x: memref<2x5x6x3xf32>, %q: memref<2x7x9x3xi16>, %p: memref<2x5x6x3xi8>,
                            %s: memref<2xf32>, %z: memref<2xi32>) {
  // CHECK: tflk.quantize asymmetric ins(%arg0 : memref<2x5x6x3xf32>) outs(%arg1, %arg3, %arg4 : memref<2x7x9x3xi16>, memref<2xf32>, memref<2xi32>) {padding = array<i64: 1, 1, 1, 2>}{{$}}
  tflk.quantize asymmetric ins(%x : memref<2x5x6x3xf32>)
    outs(%q, %s, %z : memref<2x7x9x3xi16>, memref<2xf32>, memref<2xi32>) {padding = array<i64: 1, 1, 1, 2>}
  // CHECK: tflk.quantize symmetric ins(%arg0 : memref<2x5x6x3xf32>) outs(%arg2, %arg3, %arg4 : memref<2x5x6x3xi8>, memref<2xf32>, memref<2xi32>){{$}}
  tflk.quantize symmetric ins(%x : memref<2x5x6x3xf32>)
    outs(%p, %s, %z : memref<2x5x6x3xi8>, memref<2xf32>, memref<2xi32>)
  return
}

// The least: no integers, no operand of the epilogue.
// CHECK-LABEL: func @matmul_float
func.func @matmul_float(%x: tensor<2x4x6xf32>, %w: tensor<1x3x6xf32>, %y: tensor<2x4x3xf32>) -> tensor<2x4x3xf32> {
  // CHECK: tflk.matmul ins(%arg0, %arg1 : tensor<2x4x6xf32>, tensor<1x3x6xf32>) epilogue [] outs(%arg2 : tensor<2x4x3xf32>) {
  // CHECK-NEXT: ^bb0(%[[SUM:.*]]: f32):
  // CHECK-NEXT: tflk.yield %[[SUM]] : f32
  // CHECK-NEXT: } -> tensor<2x4x3xf32>
  %0 = tflk.matmul ins(%x, %w : tensor<2x4x6xf32>, tensor<1x3x6xf32>) epilogue [] outs(%y : tensor<2x4x3xf32>) {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  } -> tensor<2x4x3xf32>
  return %0 : tensor<2x4x3xf32>
}

// All there is: packed weights, a zero point for each row, and operands of every kind.
// CHECK-LABEL: func @matmul_packed
func.func @matmul_packed(%x: tensor<1x4x6xi8>, %w: tensor<128xi8>, %z: tensor<4xi32>, %sums: tensor<3xi32>, %s: tensor<4xf32>,
                         %c: tensor<3xf32>, %r: tensor<1x4x3xf32>, %y: tensor<1x4x3xf32>) -> tensor<1x4x3xf32> {
  // CHECK: tflk.matmul ins(%arg0, %arg1 : tensor<1x4x6xi8>, tensor<128xi8>) zero(%arg2 : tensor<4xi32>) sums(%arg3 : tensor<3xi32>)
  // CHECK-SAME: epilogue [#tflk<kind group>, #tflk<kind column>, #tflk<kind element>](%arg4, %arg5, %arg6 : tensor<4xf32>, tensor<3xf32>, tensor<1x4x3xf32>)
  // CHECK-SAME: outs(%arg7 : tensor<1x4x3xf32>) attributes {kernel = #tflk.kernel<vpdpbusd, rows = 6, columns = 64, lanes = 16>} {
  // CHECK-NEXT: ^bb0(%{{.*}}: i32, %{{.*}}: f32, %{{.*}}: f32, %{{.*}}: f32):
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xi8>, tensor<128xi8>) zero(%z : tensor<4xi32>) sums(%sums : tensor<3xi32>)
      epilogue [#tflk<kind group>, #tflk<kind column>, #tflk<kind element>]
      (%s, %c, %r : tensor<4xf32>, tensor<3xf32>, tensor<1x4x3xf32>) outs(%y : tensor<1x4x3xf32>)
      attributes {kernel = #tflk.kernel<vpdpbusd, rows = 6, columns = 64, lanes = 16>} {
  ^bb0(%sum: i32, %group: f32, %column: f32, %element: f32):
    %real = arith.sitofp %sum : i32 to f32
    %row = arith.mulf %real, %group : f32
    %scaled = arith.mulf %row, %column : f32
    %total = arith.addf %scaled, %element : f32
    tflk.yield %total : f32
  } -> tensor<1x4x3xf32>
  return %0 : tensor<1x4x3xf32>
}

// One zero point and one scale for all groups; on buffers there is no result.
// CHECK-LABEL: func @conv
func.func @conv(%x: memref<2x7x9x8xi8>, %w: memref<6x3x3x4xi8>, %z: memref<1xi32>, %s: memref<1xf32>, %y: memref<2x3x5x6xi8>) {
  // CHECK: tflk.conv ins(%arg0, %arg1 : memref<2x7x9x8xi8>, memref<6x3x3x4xi8>) zero(%arg2 : memref<1xi32>)
  // CHECK-SAME: epilogue [#tflk<kind group>](%arg3 : memref<1xf32>) outs(%arg4 : memref<2x3x5x6xi8>)
  // CHECK-SAME: attributes {dilations = array<i64: 1, 2>, groups = 2 : i64, strides = array<i64: 2, 1>, window = array<i64: 3, 3>} {
  tflk.conv ins(%x, %w : memref<2x7x9x8xi8>, memref<6x3x3x4xi8>) zero(%z : memref<1xi32>)
      epilogue [#tflk<kind group>] (%s : memref<1xf32>) outs(%y : memref<2x3x5x6xi8>)
      attributes {window = array<i64: 3, 3>, strides = array<i64: 2, 1>, dilations = array<i64: 1, 2>, groups = 2 : i64} {
  ^bb0(%sum: i32, %group: f32):
    %byte = arith.trunci %sum : i32 to i8
    tflk.yield %byte : i8
  // CHECK: }{{$}}
  }
  return
}

// CHECK-LABEL: func @depthwise
func.func @depthwise(%x: tensor<1x5x5x4xf32>, %w: tensor<3x3x4xf32>, %b: tensor<4xf32>, %y: tensor<1x3x3x4xf32>)
    -> tensor<1x3x3x4xf32> {
  // CHECK: tflk.depthwise ins(%arg0, %arg1 : tensor<1x5x5x4xf32>, tensor<3x3x4xf32>)
  // CHECK-SAME: epilogue [#tflk<kind column>](%arg2 : tensor<4xf32>) outs(%arg3 : tensor<1x3x3x4xf32>)
  // CHECK-SAME: attributes {dilations = array<i64: 1, 1>, strides = array<i64: 1, 1>, window = array<i64: 3, 3>} {
  %0 = tflk.depthwise ins(%x, %w : tensor<1x5x5x4xf32>, tensor<3x3x4xf32>)
      epilogue [#tflk<kind column>] (%b : tensor<4xf32>) outs(%y : tensor<1x3x3x4xf32>)
      attributes {window = array<i64: 3, 3>, strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>} {
  ^bb0(%sum: f32, %bias: f32):
    %total = arith.addf %sum, %bias : f32
    tflk.yield %total : f32
  } -> tensor<1x3x3x4xf32>
  return %0 : tensor<1x3x3x4xf32>
}

// CHECK-LABEL: func @pack
func.func @pack(%w: tensor<2x6x3xf32>, %p: tensor<192xf32>) -> tensor<192xf32> {
  // CHECK: tflk.pack <fma, rows = 6, columns = 64, lanes = 16> ins(%arg0 : tensor<2x6x3xf32>) outs(%arg1 : tensor<192xf32>) {transposed = true} -> tensor<192xf32>
  %0 = tflk.pack <fma, rows = 6, columns = 64, lanes = 16> ins(%w : tensor<2x6x3xf32>) outs(%p : tensor<192xf32>)
    {transposed = true} -> tensor<192xf32>
  return %0 : tensor<192xf32>
}

// Every set of instructions.
// CHECK-LABEL: func private @kernels
// CHECK-SAME: [#tflk.kernel<fma, rows = 2, columns = 8, lanes = 4>, #tflk.kernel<mul_add, rows = 2, columns = 8, lanes = 4>, #tflk.kernel<vpdpbusd, rows = 2, columns = 8, lanes = 4>, #tflk.kernel<pmaddwd, rows = 2, columns = 8, lanes = 4>, #tflk.kernel<sdot, rows = 2, columns = 8, lanes = 4>, #tflk.kernel<smmla, rows = 2, columns = 8, lanes = 4>, #tflk.kernel<smmla_paired, rows = 2, columns = 8, lanes = 4>, #tflk.kernel<smull, rows = 2, columns = 8, lanes = 4>]
func.func private @kernels() attributes {test.kernels = [
  #tflk.kernel<fma, rows = 2, columns = 8, lanes = 4>, #tflk.kernel<mul_add, rows = 2, columns = 8, lanes = 4>,
  #tflk.kernel<vpdpbusd, rows = 2, columns = 8, lanes = 4>, #tflk.kernel<pmaddwd, rows = 2, columns = 8, lanes = 4>,
  #tflk.kernel<sdot, rows = 2, columns = 8, lanes = 4>, #tflk.kernel<smmla, rows = 2, columns = 8, lanes = 4>,
  #tflk.kernel<smmla_paired, rows = 2, columns = 8, lanes = 4>,
  #tflk.kernel<smull, rows = 2, columns = 8, lanes = 4>]}
