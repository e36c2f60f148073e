// RUN: tfl-opt %s -tflk-plan-arena -split-input-file | FileCheck %s

// Buffers that are not in use at the same time share a place: the third gets that of the first.
// CHECK-LABEL: func @chain
// CHECK-SAME: (%arg0: memref<64xf32>, %arg1: memref<576xi8> {llvm.noalias}) attributes {tflk.workspace = 576 : i64, tflk.workspace_lower_bound = 512 : i64}
// CHECK: %[[A:.*]] = arith.constant [[FIRST:0|256]] : index
// CHECK: memref.view %arg1[%[[A]]][] : memref<576xi8> to memref<64xf32>
// CHECK: %[[B:.*]] = arith.constant {{0|256}} : index
// CHECK: memref.view %arg1[%[[B]]][]
// CHECK: %[[C:.*]] = arith.constant [[FIRST]] : index
// CHECK: memref.view %arg1[%[[C]]][]
// CHECK-NOT: memref.alloc
func.func @chain(%x: memref<64xf32>) {
  %a = memref.alloc() : memref<64xf32>
  linalg.copy ins(%x : memref<64xf32>) outs(%a : memref<64xf32>)
  %b = memref.alloc() : memref<64xf32>
  linalg.copy ins(%a : memref<64xf32>) outs(%b : memref<64xf32>)
  %c = memref.alloc() : memref<64xf32>
  linalg.copy ins(%b : memref<64xf32>) outs(%c : memref<64xf32>)
  linalg.copy ins(%c : memref<64xf32>) outs(%x : memref<64xf32>)
  return
}

// -----

// A view keeps its buffer in use.
// CHECK-LABEL: func @view
// CHECK-SAME: tflk.workspace = 832 : i64, tflk.workspace_lower_bound = 768 : i64
func.func @view(%x: memref<64xf32>) {
  %a = memref.alloc() : memref<64xf32>
  linalg.copy ins(%x : memref<64xf32>) outs(%a : memref<64xf32>)
  %v = memref.subview %a[0] [8] [1] : memref<64xf32> to memref<8xf32, strided<[1]>>
  %b = memref.alloc() : memref<64xf32>
  linalg.copy ins(%a : memref<64xf32>) outs(%b : memref<64xf32>)
  %c = memref.alloc() : memref<64xf32>
  linalg.copy ins(%b : memref<64xf32>) outs(%c : memref<64xf32>)
  %w = memref.subview %c[0] [8] [1] : memref<64xf32> to memref<8xf32, strided<[1]>>
  linalg.copy ins(%v : memref<8xf32, strided<[1]>>) outs(%w : memref<8xf32, strided<[1]>>)
  linalg.copy ins(%c : memref<64xf32>) outs(%x : memref<64xf32>)
  return
}

// -----

// A buffer from before a loop that is used in it is in use all through it: what comes later in the body may not have its
// place, for the next round reads it again.
// CHECK-LABEL: func @loop
// CHECK-SAME: tflk.workspace = 576 : i64, tflk.workspace_lower_bound = 512 : i64
func.func @loop(%x: memref<64xf32>, %n: index) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %a = memref.alloc() : memref<64xf32>
  linalg.copy ins(%x : memref<64xf32>) outs(%a : memref<64xf32>)
  scf.for %i = %zero to %n step %one {
    linalg.copy ins(%a : memref<64xf32>) outs(%x : memref<64xf32>)
    %b = memref.alloc() : memref<64xf32>
    linalg.copy ins(%x : memref<64xf32>) outs(%b : memref<64xf32>)
    linalg.copy ins(%b : memref<64xf32>) outs(%x : memref<64xf32>)
  }
  return
}

// -----

// Buffers that go round with a loop are in use all through it, whichever of the two names they have.
// CHECK-LABEL: func @swapped
// CHECK-SAME: tflk.workspace = 832 : i64, tflk.workspace_lower_bound = 768 : i64
func.func @swapped(%x: memref<64xf32>, %n: index) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %a = memref.alloc() : memref<64xf32>
  %b = memref.alloc() : memref<64xf32>
  %r:2 = scf.for %i = %zero to %n step %one iter_args(%p = %a, %q = %b) -> (memref<64xf32>, memref<64xf32>) {
    linalg.copy ins(%p : memref<64xf32>) outs(%q : memref<64xf32>)
    %c = memref.alloc() : memref<64xf32>
    linalg.copy ins(%q : memref<64xf32>) outs(%c : memref<64xf32>)
    linalg.copy ins(%c : memref<64xf32>) outs(%q : memref<64xf32>)
    scf.yield %q, %p : memref<64xf32>, memref<64xf32>
  }
  linalg.copy ins(%r#0 : memref<64xf32>) outs(%x : memref<64xf32>)
  return
}

// -----

// Places are aligned to a cache line.
// CHECK-LABEL: func @aligned
// CHECK-SAME: memref<192xi8> {llvm.noalias}) attributes {tflk.workspace = 192 : i64, tflk.workspace_lower_bound = 128 : i64}
// CHECK-DAG: arith.constant 64 : index
// CHECK-DAG: arith.constant 0 : index
func.func @aligned(%x: memref<3xf32>) {
  %a = memref.alloc() : memref<3xf32>
  linalg.copy ins(%x : memref<3xf32>) outs(%a : memref<3xf32>)
  %b = memref.alloc() : memref<3xf32>
  linalg.copy ins(%a : memref<3xf32>) outs(%b : memref<3xf32>)
  linalg.copy ins(%b : memref<3xf32>) outs(%x : memref<3xf32>)
  return
}

// -----

// Nothing to place: there is a workspace all the same, so that all entries are called alike. Private functions have none.
// CHECK-LABEL: func @nothing
// CHECK-SAME: (%arg0: memref<64xi8> {llvm.noalias}) attributes {tflk.workspace = 64 : i64, tflk.workspace_lower_bound = 0 : i64}
func.func @nothing() {
  return
}
// CHECK: func private @helper()
func.func private @helper() {
  return
}

// -----

// The second of two large buffers begins half a page and 128 bytes further than it could: what is stored into one is not
// at the same place of a page as what is loaded from the other.
// CHECK-LABEL: func @pages
// CHECK-SAME: tflk.workspace = 264384 : i64, tflk.workspace_lower_bound = 262144 : i64
// CHECK-DAG: arith.constant 0 : index
// CHECK-DAG: arith.constant 133248 : index
func.func @pages(%x: memref<1x32768xf32>) {
  %a = memref.alloc() : memref<1x32768xf32>
  linalg.copy ins(%x : memref<1x32768xf32>) outs(%a : memref<1x32768xf32>)
  %b = memref.alloc() : memref<1x32768xf32>
  linalg.copy ins(%a : memref<1x32768xf32>) outs(%b : memref<1x32768xf32>)
  linalg.copy ins(%b : memref<1x32768xf32>) outs(%x : memref<1x32768xf32>)
  return
}
