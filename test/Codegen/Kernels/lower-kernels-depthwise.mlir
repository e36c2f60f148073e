// RUN: tfl-opt %s -tflk-lower-kernels -canonicalize -cse | FileCheck %s

// The sums of two rows are carried down a strip: a row of the input ends the sums of one row of the result, which are
// stored, adds to those of the next one and begins those of the one after it. Weights are loaded once.
// CHECK-LABEL: func @main
// CHECK-COUNT-9: llvm.load {{.*}} -> vector<16xf32>
// The window's first row is outside for the first row of the result.
// CHECK: scf.if
// CHECK: scf.for {{.*}} iter_args(%{{.*}} = %{{.*}}, %{{.*}} = %{{.*}}, %{{.*}} = %{{.*}}, %{{.*}} = %{{.*}}) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>)
// CHECK-COUNT-6: llvm.intr.fma
// CHECK-COUNT-2: llvm.store
// CHECK-COUNT-12: llvm.intr.fma
// CHECK-NEXT: scf.yield
// And its last row for the last one.
// CHECK: scf.if
// CHECK-COUNT-2: llvm.store
// CHECK: return
func.func @main(%x: memref<1x64x4x16xf32>, %w: memref<3x3x16xf32>, %y: memref<1x64x2x16xf32>) {
  tflk.depthwise ins(%x, %w : memref<1x64x4x16xf32>, memref<3x3x16xf32>) epilogue [] outs(%y : memref<1x64x2x16xf32>)
      attributes {window = array<i64: 3, 3>, strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>,
                  padding = array<i64: 1, 1, 0, 0>, kernel = #tflk.kernel<fma, rows = 2, columns = 48, lanes = 16>} {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  }
  return
}
