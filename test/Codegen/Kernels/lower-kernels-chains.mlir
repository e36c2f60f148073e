// RUN: tfl-opt %s -tflk-lower-kernels -canonicalize -cse | FileCheck %s

// Integers of one vector of columns have four sums: steps wait for one another less. They are one in the end.
// CHECK-LABEL: func.func private @tflk_vpdpbusd_1x16(
// CHECK: %[[SUMS:.*]]:6 = scf.for {{.*}} iter_args(%[[A:[a-z0-9]+]] = %{{.*}}, %[[B:[a-z0-9]+]] = %{{.*}}, %[[C:[a-z0-9]+]] = %{{.*}}, %[[D:[a-z0-9]+]] = %{{.*}}, %[[W:[a-z0-9]+]] = %{{.*}}, %{{.*}} = %{{.*}})
// CHECK: "llvm.x86.avx512.vpdpbusd.512"(%[[A]],
// CHECK: "llvm.x86.avx512.vpdpbusd.512"(%[[B]],
// CHECK: "llvm.x86.avx512.vpdpbusd.512"(%[[C]],
// CHECK: "llvm.x86.avx512.vpdpbusd.512"(%[[D]],
// CHECK: llvm.getelementptr %[[W]][256]
// The rest of the depth: one at a time.
// CHECK: %[[REST:.*]]:3 = scf.for {{.*}} iter_args(%{{.*}} = %[[SUMS]]#0,
// CHECK: vpdpbusd
// CHECK-NOT: vpdpbusd
// CHECK-DAG: %[[LEFT:.*]] = arith.addi %[[REST]]#0, %[[SUMS]]#2
// CHECK-DAG: %[[RIGHT:.*]] = arith.addi %[[SUMS]]#1, %[[SUMS]]#3
// CHECK: arith.addi %[[LEFT]], %[[RIGHT]]

// Reals have as many where the product is one row of few columns, which is so on every machine. Few steps are written out.
// CHECK-LABEL: func.func private @tflk_fma_1x16(
// CHECK-COUNT-42: llvm.intr.fma
// CHECK-NOT: llvm.intr.fma
// CHECK-COUNT-3: arith.addf
// CHECK-NOT: arith.addf

// A row that the tiles leave over is another one where tiles have other heights: one sum, as in the tiles.
// CHECK-LABEL: func.func private @tflk_fma_6x16(
// CHECK-LABEL: func.func private @tflk_fma_1x16_0(
// CHECK-COUNT-1: llvm.intr.fma
// CHECK-NOT: {{llvm.intr.fma|arith.addf}}

// The zero point of a row times what the weights add up to is taken away before the first step: by products of 16 bits
// where sums of weights fit into them.
// CHECK-LABEL: func.func private @tflk_vpdpbusd_2x32(
// CHECK-DAG: arith.andi %{{.*}}, %[[LOW:.*]] : vector<16xi32>
// CHECK: scf.for
// CHECK: %[[FIRST:.*]] = arith.subi %[[NONE:.*]], %{{.*}} : vector<16xi32>
// CHECK-DAG: %[[PAIRS:.*]] = vector.bitcast %[[FIRST]] : vector<16xi32> to vector<32xi16>
// CHECK-DAG: %[[A:.*]] = llvm.call_intrinsic "llvm.x86.avx512.pmaddw.d.512"(%[[PAIRS]], %[[LEFT:.*]]) :
// CHECK-DAG: %[[B:.*]] = llvm.call_intrinsic "llvm.x86.avx512.pmaddw.d.512"(%[[PAIRS]], %[[RIGHT:.*]]) :
// CHECK: arith.subi %[[NONE]], %{{.*}} : vector<16xi32>
// CHECK-DAG: %[[C:.*]] = llvm.call_intrinsic "llvm.x86.avx512.pmaddw.d.512"(%{{.*}}, %[[LEFT]]) :
// CHECK-DAG: %[[D:.*]] = llvm.call_intrinsic "llvm.x86.avx512.pmaddw.d.512"(%{{.*}}, %[[RIGHT]]) :
// CHECK: scf.for {{.*}} iter_args(%{{.*}} = %[[A]], %{{.*}} = %[[B]], %{{.*}} = %[[C]], %{{.*}} = %[[D]],
// CHECK-NOT: {{(muli|subi|pmaddw).*}} : vector

// Those of 260 numbers may add up to more.
// CHECK-LABEL: func.func private @tflk_vpdpbusd_2x16(
// CHECK-NOT: {{andi|pmaddw}}
// CHECK: scf.for
// CHECK: %[[FIRST:.*]] = arith.subi %[[NONE:.*]], %{{.*}} : vector<16xi32>
// CHECK: arith.muli %[[FIRST]], %[[SUMS:.*]] : vector<16xi32>
// CHECK: %[[SECOND:.*]] = arith.subi %[[NONE]], %{{.*}} : vector<16xi32>
// CHECK: arith.muli %[[SECOND]], %[[SUMS]] : vector<16xi32>
func.func @main(%p: memref<1x1x168xi8>, %u: memref<2688xi8>, %o: memref<1x1x16xi32>,
                %x: memref<1x1x42xf32>, %w: memref<672xf32>, %y: memref<1x1x16xf32>,
                %a: memref<1x7x42xf32>, %b: memref<1x7x16xf32>,
                %q: memref<1x2x64xi8>, %v: memref<2048xi8>, %zero: memref<2xi32>, %sums: memref<32xi32>, %z: memref<1x2x32xi32>,
                %l: memref<1x2x260xi8>, %t: memref<4160xi8>, %some: memref<16xi32>, %c: memref<1x2x16xi32>) {
  tflk.matmul ins(%p, %u : memref<1x1x168xi8>, memref<2688xi8>) epilogue [] outs(%o : memref<1x1x16xi32>)
      attributes {kernel = #tflk.kernel<vpdpbusd, rows = 6, columns = 64, lanes = 16>} {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  }
  tflk.matmul ins(%x, %w : memref<1x1x42xf32>, memref<672xf32>) epilogue [] outs(%y : memref<1x1x16xf32>)
      attributes {kernel = #tflk.kernel<fma, rows = 6, columns = 64, lanes = 16>} {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  }
  tflk.matmul ins(%a, %w : memref<1x7x42xf32>, memref<672xf32>) epilogue [] outs(%b : memref<1x7x16xf32>)
      attributes {kernel = #tflk.kernel<fma, rows = 6, columns = 64, lanes = 16>} {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  }
  tflk.matmul ins(%q, %v : memref<1x2x64xi8>, memref<2048xi8>) zero(%zero : memref<2xi32>) sums(%sums : memref<32xi32>)
      epilogue [] outs(%z : memref<1x2x32xi32>)
      attributes {kernel = #tflk.kernel<vpdpbusd, rows = 6, columns = 64, lanes = 16>} {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  }
  tflk.matmul ins(%l, %t : memref<1x2x260xi8>, memref<4160xi8>) zero(%zero : memref<2xi32>) sums(%some : memref<16xi32>)
      epilogue [] outs(%c : memref<1x2x16xi32>)
      attributes {kernel = #tflk.kernel<vpdpbusd, rows = 6, columns = 64, lanes = 16>} {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  }
  return
}
