// RUN: tfl-opt %s -tflk-lower-kernels -canonicalize -cse -loop-invariant-code-motion | FileCheck %s

// What an epilogue makes of the scale of an image and those of columns alone is made in front of the tiles. A bias is not: it
// would take a register from the sums.
// CHECK-LABEL: func.func private @tflk_vpdpbusd_6x32(
// CHECK-DAG: %[[IMAGE:.*]] = vector.broadcast %{{.*}} : f32 to vector<16xf32>
// CHECK-DAG: %[[A:.*]] = arith.mulf %[[IMAGE]], %{{.*}} : vector<16xf32>
// CHECK-DAG: %[[B:.*]] = arith.mulf %[[IMAGE]], %{{.*}} : vector<16xf32>
// CHECK: scf.for
// CHECK-COUNT-2: llvm.load {{.*}} -> vector<16xf32>
// CHECK: arith.sitofp
// CHECK: %[[REAL:.*]] = arith.mulf %{{.*}}, %[[A]] : vector<16xf32>
// CHECK-NEXT: arith.addf %[[REAL]],
// CHECK: arith.mulf %{{.*}}, %[[B]] : vector<16xf32>

// A row's own scale has no such product.
// CHECK-LABEL: func.func private @tflk_vpdpbusd_6x32_0(
// CHECK-NOT: arith.mulf {{.*}} : vector
// CHECK: scf.for
// CHECK: %[[SCALE:.*]] = arith.mulf %{{.*}} : vector<16xf32>
// CHECK: arith.mulf %{{.*}}, %[[SCALE]] : vector<16xf32>
func.func @main(%x: memref<1x12x64xi8>, %w: memref<2048xi8>, %scales: memref<32xf32>, %bias: memref<32xf32>,
                %image: memref<1xf32>, %rows: memref<12xf32>, %y: memref<1x12x32xf32>, %z: memref<1x12x32xf32>) {
  tflk.matmul ins(%x, %w : memref<1x12x64xi8>, memref<2048xi8>)
      epilogue [#tflk<kind column>, #tflk<kind group>, #tflk<kind column>](%scales, %image, %bias : memref<32xf32>, memref<1xf32>, memref<32xf32>)
      outs(%y : memref<1x12x32xf32>) attributes {kernel = #tflk.kernel<vpdpbusd, rows = 6, columns = 64, lanes = 16>} {
  ^bb0(%sum: i32, %scale: f32, %of: f32, %b: f32):
    %0 = arith.sitofp %sum : i32 to f32
    %1 = arith.mulf %of, %scale : f32
    %2 = arith.mulf %0, %1 : f32
    %3 = arith.addf %2, %b : f32
    tflk.yield %3 : f32
  }
  tflk.matmul ins(%x, %w : memref<1x12x64xi8>, memref<2048xi8>)
      epilogue [#tflk<kind column>, #tflk<kind group>](%scales, %rows : memref<32xf32>, memref<12xf32>)
      outs(%z : memref<1x12x32xf32>) attributes {kernel = #tflk.kernel<vpdpbusd, rows = 6, columns = 64, lanes = 16>} {
  ^bb0(%sum: i32, %scale: f32, %of: f32):
    %0 = arith.sitofp %sum : i32 to f32
    %1 = arith.mulf %of, %scale : f32
    %2 = arith.mulf %0, %1 : f32
    tflk.yield %2 : f32
  }
  return
}
