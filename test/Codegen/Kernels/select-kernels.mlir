// RUN: tfl-opt %s -tflk-select-kernels=isa=x86-64-v2 | FileCheck %s --check-prefixes=CHECK,WIDE -DREAL="mul_add, rows = 4, columns = 8, lanes = 4" -DINTEGER="pmaddwd, rows = 4, columns = 8, lanes = 4" -DDEPTH="mul_add, rows = 4, columns = 4, lanes = 4"
// RUN: tfl-opt %s -tflk-select-kernels=isa=x86-64-v3 | FileCheck %s --check-prefixes=CHECK,WIDE -DREAL="fma, rows = 6, columns = 16, lanes = 8" -DINTEGER="pmaddwd, rows = 6, columns = 16, lanes = 8" -DDEPTH="fma, rows = 4, columns = 8, lanes = 8"
// RUN: tfl-opt %s -tflk-select-kernels=isa=x86-64-v3-vnni | FileCheck %s --check-prefixes=CHECK,BYTES -DREAL="fma, rows = 6, columns = 16, lanes = 8" -DINTEGER="vpdpbusd, rows = 6, columns = 16, lanes = 8" -DDEPTH="fma, rows = 4, columns = 8, lanes = 8"
// RUN: tfl-opt %s -tflk-select-kernels=isa=x86-64-v4 | FileCheck %s --check-prefixes=CHECK,BROAD,WIDE -DREAL="fma, rows = 6, columns = 32, lanes = 8" -DINTEGER="pmaddwd, rows = 6, columns = 32, lanes = 8" -DBROAD="rows = 6, columns = 64, lanes = 16" -DDEPTH="fma, rows = 4, columns = 48, lanes = 16"
// RUN: tfl-opt %s -tflk-select-kernels | FileCheck %s --check-prefixes=CHECK,BROAD,BYTES -DREAL="fma, rows = 6, columns = 32, lanes = 8" -DINTEGER="vpdpbusd, rows = 6, columns = 32, lanes = 8" -DBROAD="rows = 6, columns = 64, lanes = 16" -DDEPTH="fma, rows = 4, columns = 48, lanes = 16"
// RUN: tfl-opt %s -tflk-select-kernels=isa=aarch64 | FileCheck %s --check-prefixes=CHECK,WIDE -DREAL="fma, rows = 8, columns = 12, lanes = 4" -DINTEGER="smull, rows = 8, columns = 8, lanes = 4" -DDEPTH="fma, rows = 4, columns = 12, lanes = 4"
// RUN: tfl-opt %s -tflk-select-kernels=isa=aarch64-dotprod | FileCheck %s --check-prefixes=CHECK,SIGNED -DREAL="fma, rows = 8, columns = 12, lanes = 4" -DINTEGER="sdot, rows = 6, columns = 12, lanes = 4" -DDEPTH="fma, rows = 4, columns = 12, lanes = 4"
// RUN: tfl-opt %s -tflk-select-kernels=isa=aarch64-i8mm | FileCheck %s --check-prefixes=CHECK,SIGNED,PAIRED -DREAL="fma, rows = 8, columns = 12, lanes = 4" -DINTEGER="smmla, rows = 8, columns = 8, lanes = 4" -DDEPTH="fma, rows = 4, columns = 12, lanes = 4"
// RUN: tfl-opt %s -tflk-select-kernels=isa=armv7 | FileCheck %s --check-prefixes=CHECK,WIDE -DREAL="mul_add, rows = 4, columns = 8, lanes = 4" -DINTEGER="smull, rows = 4, columns = 8, lanes = 4" -DDEPTH="mul_add, rows = 4, columns = 4, lanes = 4"

// CHECK-LABEL: func @real
// CHECK: tflk.matmul {{.*}} attributes {kernel = #tflk.kernel<[[REAL]]>}
func.func @real(%x: tensor<1x4x6xf32>, %w: tensor<1x3x6xf32>) -> tensor<1x4x3xf32> {
  %y = tensor.empty() : tensor<1x4x3xf32>
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xf32>, tensor<1x3x6xf32>) epilogue [] outs(%y : tensor<1x4x3xf32>) {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  } -> tensor<1x4x3xf32>
  return %0 : tensor<1x4x3xf32>
}

// Vectors of 16 that would be half empty are taken for many columns only.
// CHECK-LABEL: func @columns
// BROAD: tflk.matmul {{.*}} attributes {kernel = #tflk.kernel<fma, [[BROAD]]>}
func.func @columns(%x: tensor<1x4x6xf32>, %w: tensor<1x48x6xf32>) -> tensor<1x4x48xf32> {
  %y = tensor.empty() : tensor<1x4x48xf32>
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xf32>, tensor<1x48x6xf32>) epilogue [] outs(%y : tensor<1x4x48xf32>) {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  } -> tensor<1x4x48xf32>
  return %0 : tensor<1x4x48xf32>
}

// What is quantized at run time is written as the kernel reads it, also under another shape; and once for all its users.
// CHECK-LABEL: func @integers
// BYTES: tflk.quantize {{.*}} -> tensor<4x6xi8>
// WIDE: tflk.quantize {{.*}} -> tensor<4x6xi16>
// SIGNED: tflk.quantize {{.*}} {isSigned} -> tensor<4x6xi8>
// CHECK-COUNT-2: tflk.matmul {{.*}} attributes {kernel = #tflk.kernel<[[INTEGER]]>}
// WIDE-NOT: xi8>, {{.*}} tflk.matmul
func.func @integers(%x: tensor<4x6xf32>, %w: tensor<1x3x6xi8>) -> (tensor<1x4x3xi32>, tensor<1x4x3xi32>) {
  %q = tensor.empty() : tensor<4x6xi8>
  %s = tensor.empty() : tensor<4xf32>
  %z = tensor.empty() : tensor<4xi32>
  %1:3 = tflk.quantize qd8 ins(%x : tensor<4x6xf32>) outs(%q, %s, %z : tensor<4x6xi8>, tensor<4xf32>, tensor<4xi32>)
    -> tensor<4x6xi8>, tensor<4xf32>, tensor<4xi32>
  %2 = tensor.expand_shape %1#0 [[0, 1], [2]] output_shape [1, 4, 6] : tensor<4x6xi8> into tensor<1x4x6xi8>
  %y = tensor.empty() : tensor<1x4x3xi32>
  %3 = tflk.matmul ins(%2, %w : tensor<1x4x6xi8>, tensor<1x3x6xi8>) zero(%1#2 : tensor<4xi32>) epilogue [] outs(%y : tensor<1x4x3xi32>) {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  } -> tensor<1x4x3xi32>
  %4 = tflk.matmul ins(%2, %w : tensor<1x4x6xi8>, tensor<1x3x6xi8>) zero(%1#2 : tensor<4xi32>) epilogue [] outs(%y : tensor<1x4x3xi32>) {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  } -> tensor<1x4x3xi32>
  return %3, %4 : tensor<1x4x3xi32>, tensor<1x4x3xi32>
}

// Stored integers are widened by an op of their own, without sign, or made signed.
// CHECK-LABEL: func @stored
// WIDE: linalg.generic {{.*}} ins(%arg0 : tensor<1x4x6xi8>) outs({{.*}} : tensor<1x4x6xi16>)
// WIDE: arith.extui
// WIDE: tflk.matmul ins({{.*}} : tensor<1x4x6xi16>, tensor<1x3x6xi8>)
// SIGNED: linalg.generic {{.*}} ins(%arg0 : tensor<1x4x6xi8>) outs({{.*}} : tensor<1x4x6xi8>)
// SIGNED: arith.xori {{.*}}, %c-128_i8
// BYTES-NOT: linalg.generic
// BYTES: tflk.matmul ins({{.*}} : tensor<1x4x6xi8>, tensor<1x3x6xi8>)
func.func @stored(%x: tensor<1x4x6xi8>, %w: tensor<1x3x6xi8>, %z: tensor<1xi32>) -> tensor<1x4x3xi32> {
  %y = tensor.empty() : tensor<1x4x3xi32>
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xi8>, tensor<1x3x6xi8>) zero(%z : tensor<1xi32>) epilogue [] outs(%y : tensor<1x4x3xi32>) {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  } -> tensor<1x4x3xi32>
  return %0 : tensor<1x4x3xi32>
}

// CHECK-LABEL: func @depthwise
// CHECK: kernel = #tflk.kernel<[[DEPTH]]>
func.func @depthwise(%x: tensor<1x5x5x4xf32>, %w: tensor<3x3x4xf32>) -> tensor<1x3x3x4xf32> {
  %y = tensor.empty() : tensor<1x3x3x4xf32>
  %0 = tflk.depthwise ins(%x, %w : tensor<1x5x5x4xf32>, tensor<3x3x4xf32>) epilogue [] outs(%y : tensor<1x3x3x4xf32>)
      attributes {window = array<i64: 3, 3>, strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>} {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  } -> tensor<1x3x3x4xf32>
  return %0 : tensor<1x3x3x4xf32>
}

// Rows further apart are summed one by one.
// CHECK-LABEL: func @strided
// CHECK: kernel = #tflk.kernel<{{.*}}, columns = [[LANES:[0-9]+]], lanes = [[LANES]]>
func.func @strided(%x: tensor<1x5x5x4xf32>, %w: tensor<3x3x4xf32>) -> tensor<1x2x2x4xf32> {
  %y = tensor.empty() : tensor<1x2x2x4xf32>
  %0 = tflk.depthwise ins(%x, %w : tensor<1x5x5x4xf32>, tensor<3x3x4xf32>) epilogue [] outs(%y : tensor<1x2x2x4xf32>)
      attributes {window = array<i64: 3, 3>, strides = array<i64: 2, 2>, dilations = array<i64: 1, 1>} {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  } -> tensor<1x2x2x4xf32>
  return %0 : tensor<1x2x2x4xf32>
}

// Rows of matrices are stored in pairs for products that read such, where there are whole pairs and groups of elements.
// CHECK-LABEL: func @pairs
// PAIRED: tflk.quantize {{.*}} {isPaired, isSigned} -> tensor<32x16xi8>
// PAIRED: tflk.matmul {{.*}} attributes {kernel = #tflk.kernel<smmla_paired, rows = 8, columns = 12, lanes = 4>}
func.func @pairs(%x: tensor<32x16xf32>, %w: tensor<1x3x16xi8>) -> tensor<1x32x3xi32> {
  %q = tensor.empty() : tensor<32x16xi8>
  %s = tensor.empty() : tensor<32xf32>
  %z = tensor.empty() : tensor<32xi32>
  %1:3 = tflk.quantize qd8 ins(%x : tensor<32x16xf32>) outs(%q, %s, %z : tensor<32x16xi8>, tensor<32xf32>, tensor<32xi32>)
    -> tensor<32x16xi8>, tensor<32xf32>, tensor<32xi32>
  %2 = tensor.expand_shape %1#0 [[0, 1], [2]] output_shape [1, 32, 16] : tensor<32x16xi8> into tensor<1x32x16xi8>
  %y = tensor.empty() : tensor<1x32x3xi32>
  %3 = tflk.matmul ins(%2, %w : tensor<1x32x16xi8>, tensor<1x3x16xi8>) zero(%1#2 : tensor<32xi32>) epilogue [] outs(%y : tensor<1x32x3xi32>) {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  } -> tensor<1x32x3xi32>
  return %3 : tensor<1x32x3xi32>
}

// Two products of the same activations: neither can have them in pairs.
// CHECK-LABEL: func @shared
// PAIRED: tflk.quantize {{.*}} {isSigned}
// PAIRED-COUNT-2: tflk.matmul {{.*}} attributes {kernel = #tflk.kernel<smmla,
func.func @shared(%x: tensor<32x16xf32>, %w: tensor<1x3x16xi8>) -> (tensor<1x32x3xi32>, tensor<1x32x3xi32>) {
  %q = tensor.empty() : tensor<32x16xi8>
  %s = tensor.empty() : tensor<32xf32>
  %z = tensor.empty() : tensor<32xi32>
  %1:3 = tflk.quantize qd8 ins(%x : tensor<32x16xf32>) outs(%q, %s, %z : tensor<32x16xi8>, tensor<32xf32>, tensor<32xi32>)
    -> tensor<32x16xi8>, tensor<32xf32>, tensor<32xi32>
  %2 = tensor.expand_shape %1#0 [[0, 1], [2]] output_shape [1, 32, 16] : tensor<32x16xi8> into tensor<1x32x16xi8>
  %y = tensor.empty() : tensor<1x32x3xi32>
  %3 = tflk.matmul ins(%2, %w : tensor<1x32x16xi8>, tensor<1x3x16xi8>) zero(%1#2 : tensor<32xi32>) epilogue [] outs(%y : tensor<1x32x3xi32>) {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  } -> tensor<1x32x3xi32>
  %4 = tflk.matmul ins(%2, %w : tensor<1x32x16xi8>, tensor<1x3x16xi8>) zero(%1#2 : tensor<32xi32>) epilogue [] outs(%y : tensor<1x32x3xi32>) {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  } -> tensor<1x32x3xi32>
  return %3, %4 : tensor<1x32x3xi32>, tensor<1x32x3xi32>
}

// Weights that fit into four bits are stored as such, unless one vector of columns (or fewer) is all there is.
// CHECK-LABEL: func @narrow
// CHECK: tflk.matmul {{.*}} attributes {kernel = #tflk.kernel<{{.*}}, bits = 4>}
// CHECK: tflk.matmul {{.*}} attributes {kernel = #tflk.kernel<{{[a-z_]+}}, rows = {{[0-9]+}}, columns = {{[0-9]+}}, lanes = {{[0-9]+}}>}
func.func @narrow(%x: tensor<4x6xf32>) -> (tensor<1x4x192xi32>, tensor<1x4x192xi32>) {
  %w = arith.constant dense<-8> : tensor<1x192x6xi8>
  %v = arith.constant dense<8> : tensor<1x192x6xi8>
  %q = tensor.empty() : tensor<4x6xi8>
  %s = tensor.empty() : tensor<4xf32>
  %z = tensor.empty() : tensor<4xi32>
  %1:3 = tflk.quantize qd8 ins(%x : tensor<4x6xf32>) outs(%q, %s, %z : tensor<4x6xi8>, tensor<4xf32>, tensor<4xi32>)
    -> tensor<4x6xi8>, tensor<4xf32>, tensor<4xi32>
  %2 = tensor.expand_shape %1#0 [[0, 1], [2]] output_shape [1, 4, 6] : tensor<4x6xi8> into tensor<1x4x6xi8>
  %y = tensor.empty() : tensor<1x4x192xi32>
  %3 = tflk.matmul ins(%2, %w : tensor<1x4x6xi8>, tensor<1x192x6xi8>) zero(%1#2 : tensor<4xi32>) epilogue [] outs(%y : tensor<1x4x192xi32>) {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  } -> tensor<1x4x192xi32>
  %4 = tflk.matmul ins(%2, %v : tensor<1x4x6xi8>, tensor<1x192x6xi8>) zero(%1#2 : tensor<4xi32>) epilogue [] outs(%y : tensor<1x4x192xi32>) {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  } -> tensor<1x4x192xi32>
  return %3, %4 : tensor<1x4x192xi32>, tensor<1x4x192xi32>
}
