// RUN: tfl-opt %s -tflk-profile | FileCheck %s

// A call before each op and one at the end; a loop is one op, and a copy of a slice onto itself none.
// CHECK: #loc = loc("double")
// CHECK-LABEL: func.func @main(
// CHECK-SAME: tflk.context
// CHECK-SAME: tflk.profile = [
// CHECK-SAME: {bytes = 1024 : i64, integer = false, kind = "linalg.generic", location = #loc, operations = 0 : i64}
// CHECK-SAME: kind = "scf.for", location = #loc
// CHECK-SAME: kind = "memref.copy", location = #loc
// CHECK-SAME: ]
// CHECK: %[[FIRST:.*]] = arith.constant 0 : i64
// CHECK-NEXT: llvm.call %{{.*}}, %[[FIRST]])
// CHECK-NEXT: linalg.generic
// CHECK-NOT: llvm.call
// CHECK: %[[SECOND:.*]] = arith.constant 1 : i64
// CHECK-NEXT: llvm.call %{{.*}}, %[[SECOND]])
// CHECK-NEXT: scf.for
// CHECK-NOT: llvm.call
// CHECK: %[[THIRD:.*]] = arith.constant 2 : i64
// CHECK-NEXT: llvm.call %{{.*}}, %[[THIRD]])
// CHECK-NEXT: memref.copy %arg0, %arg1
// CHECK: %[[END:.*]] = arith.constant -1 : i64
// CHECK-NEXT: llvm.call %{{.*}}, %[[END]])
// CHECK-NEXT: return
#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0) -> (d0)>
func.func @main(%x: memref<8x16xf32>, %y: memref<8x16xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : memref<8x16xf32>) outs(%y : memref<8x16xf32>) {
  ^bb0(%a: f32, %b: f32):
    %0 = arith.addf %a, %a : f32
    linalg.yield %0 : f32
  } loc("double")
  scf.for %i = %c0 to %c8 step %c1 {
    %in = memref.subview %x[%i, 0] [1, 16] [1, 1] : memref<8x16xf32> to memref<16xf32, strided<[1], offset: ?>>
    %out = memref.subview %y[%i, 0] [1, 16] [1, 1] : memref<8x16xf32> to memref<16xf32, strided<[1], offset: ?>>
    linalg.generic {indexing_maps = [#row, #row], iterator_types = ["parallel"]}
        ins(%in : memref<16xf32, strided<[1], offset: ?>>) outs(%out : memref<16xf32, strided<[1], offset: ?>>) {
    ^bb0(%a: f32, %b: f32):
      %0 = arith.addf %a, %b : f32
      linalg.yield %0 : f32
    }
  } loc("rows")
  memref.copy %y, %y : memref<8x16xf32> to memref<8x16xf32>
  memref.copy %x, %y : memref<8x16xf32> to memref<8x16xf32> loc("out")
  return
}

// What is in a loop with kernels is timed by itself, as in a loop over steps of time; functions that nobody calls from
// outside are not.
// CHECK-LABEL: func.func @steps(
// CHECK-SAME: kind = "linalg.fill"
// CHECK-SAME: kind = "tflk.matmul"
// CHECK-SAME: operations = 8192 : i64
// CHECK: scf.for
// CHECK: llvm.call
// CHECK-NEXT: linalg.fill
// CHECK: llvm.call
// CHECK-NEXT: tflk.matmul
// CHECK-LABEL: func.func private @inner(
// CHECK-NOT: llvm.call
func.func @steps(%x: memref<1x1x64xf32>, %w: memref<1x64x64xf32>, %y: memref<1x1x64xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %zero = arith.constant 0.0 : f32
  scf.for %i = %c0 to %c8 step %c1 {
    linalg.fill ins(%zero : f32) outs(%y : memref<1x1x64xf32>)
    tflk.matmul ins(%x, %w : memref<1x1x64xf32>, memref<1x64x64xf32>) epilogue [] outs(%y : memref<1x1x64xf32>) {
    ^bb0(%sum: f32):
      tflk.yield %sum : f32
    }
  }
  return
}
func.func private @inner(%x: memref<8xf32>, %y: memref<8xf32>) {
  memref.copy %x, %y : memref<8xf32> to memref<8xf32>
  return
}
