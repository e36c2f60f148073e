// RUN: tfl-opt %s -tflk-vectorize-linalg=tasks=true -split-input-file | FileCheck %s
// RUN: tfl-opt %s -tflk-vectorize-linalg -split-input-file | FileCheck %s --check-prefix=ALONE

// ALONE-NOT: tflk.tasks

#id = affine_map<(d0) -> (d0)>

// Every iteration writes rows of its own, and reads any of another buffer.
// CHECK-LABEL: @rows
// CHECK: scf.for
// CHECK:   scf.for
// CHECK:   } {tflk.tasks}
// CHECK-NOT: tflk.tasks
func.func @rows(%x: memref<100x64x64xf32> {llvm.noalias}, %y: memref<100x64x64xf32> {llvm.noalias}, %t: memref<100xindex>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c64 = arith.constant 64 : index
  %c100 = arith.constant 100 : index
  scf.for %i = %c0 to %c100 step %c1 {
    %k = memref.load %t[%i] : memref<100xindex>
    scf.for %j = %c0 to %c64 step %c1 {
      %in = memref.subview %x[%k, %j, 0] [1, 1, 64] [1, 1, 1] : memref<100x64x64xf32> to memref<64xf32, strided<[1], offset: ?>>
      %out = memref.subview %y[%i, %j, 0] [1, 1, 64] [1, 1, 1] : memref<100x64x64xf32> to memref<64xf32, strided<[1], offset: ?>>
      linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
          ins(%in : memref<64xf32, strided<[1], offset: ?>>) outs(%out : memref<64xf32, strided<[1], offset: ?>>) {
      ^bb0(%a: f32, %b: f32):
        %0 = arith.addf %a, %b : f32
        linalg.yield %0 : f32
      }
      memref.copy %out, %out : memref<64xf32, strided<[1], offset: ?>> to memref<64xf32, strided<[1], offset: ?>>
    }
  }
  return
}

// -----

// Where the row before is read, they must run in order. So must they where both buffers may be one.
// CHECK-LABEL: @row_before
// CHECK-NOT: tflk.tasks
// CHECK-LABEL: @one_buffer
// CHECK-NOT: tflk.tasks
func.func @row_before(%y: memref<1001x64xf32> {llvm.noalias}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c1000 = arith.constant 1000 : index
  scf.for %i = %c0 to %c1000 step %c1 {
    %k = arith.addi %i, %c1 : index
    %in = memref.subview %y[%i, 0] [1, 64] [1, 1] : memref<1001x64xf32> to memref<64xf32, strided<[1], offset: ?>>
    %out = memref.subview %y[%k, 0] [1, 64] [1, 1] : memref<1001x64xf32> to memref<64xf32, strided<[1], offset: ?>>
    memref.copy %in, %out : memref<64xf32, strided<[1], offset: ?>> to memref<64xf32, strided<[1], offset: ?>>
  }
  return
}
func.func @one_buffer(%x: memref<1000x64xf32>, %y: memref<1000x64xf32>, %k: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c1000 = arith.constant 1000 : index
  scf.for %i = %c0 to %c1000 step %c1 {
    %in = memref.subview %x[%k, 0] [1, 64] [1, 1] : memref<1000x64xf32> to memref<64xf32, strided<[1], offset: ?>>
    %out = memref.subview %y[%i, 0] [1, 64] [1, 1] : memref<1000x64xf32> to memref<64xf32, strided<[1], offset: ?>>
    memref.copy %in, %out : memref<64xf32, strided<[1], offset: ?>> to memref<64xf32, strided<[1], offset: ?>>
  }
  return
}

// -----

// Places that a table names may come twice; two rows of a slice are not one iteration's alone.
// CHECK-LABEL: @scatter
// CHECK-NOT: tflk.tasks
// CHECK-LABEL: @overlap
// CHECK-NOT: tflk.tasks
func.func @scatter(%x: memref<1000x64xf32> {llvm.noalias}, %y: memref<1000x64xf32> {llvm.noalias}, %t: memref<1000xindex>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c1000 = arith.constant 1000 : index
  scf.for %i = %c0 to %c1000 step %c1 {
    %k = memref.load %t[%i] : memref<1000xindex>
    %in = memref.subview %x[%i, 0] [1, 64] [1, 1] : memref<1000x64xf32> to memref<64xf32, strided<[1], offset: ?>>
    %out = memref.subview %y[%k, 0] [1, 64] [1, 1] : memref<1000x64xf32> to memref<64xf32, strided<[1], offset: ?>>
    memref.copy %in, %out : memref<64xf32, strided<[1], offset: ?>> to memref<64xf32, strided<[1], offset: ?>>
  }
  return
}
func.func @overlap(%x: memref<2x64xf32> {llvm.noalias}, %y: memref<1001x64xf32> {llvm.noalias}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c1000 = arith.constant 1000 : index
  scf.for %i = %c0 to %c1000 step %c1 {
    %out = memref.subview %y[%i, 0] [2, 64] [1, 1] : memref<1001x64xf32> to memref<2x64xf32, strided<[64, 1], offset: ?>>
    memref.copy %x, %out : memref<2x64xf32> to memref<2x64xf32, strided<[64, 1], offset: ?>>
  }
  return
}

// -----

// Little work is not worth it; what carries a value from one iteration to the next is one after another.
// CHECK-LABEL: @little
// CHECK-NOT: tflk.tasks
// CHECK-LABEL: @carried
// CHECK-NOT: tflk.tasks
func.func @little(%x: memref<10x64xf32> {llvm.noalias}, %y: memref<10x64xf32> {llvm.noalias}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c10 = arith.constant 10 : index
  scf.for %i = %c0 to %c10 step %c1 {
    %in = memref.subview %x[%i, 0] [1, 64] [1, 1] : memref<10x64xf32> to memref<64xf32, strided<[1], offset: ?>>
    %out = memref.subview %y[%i, 0] [1, 64] [1, 1] : memref<10x64xf32> to memref<64xf32, strided<[1], offset: ?>>
    memref.copy %in, %out : memref<64xf32, strided<[1], offset: ?>> to memref<64xf32, strided<[1], offset: ?>>
  }
  return
}
func.func @carried(%x: memref<100000xf32>) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c100000 = arith.constant 100000 : index
  %zero = arith.constant 0.0 : f32
  %sum = scf.for %i = %c0 to %c100000 step %c1 iter_args(%before = %zero) -> f32 {
    %value = memref.load %x[%i] : memref<100000xf32>
    %next = arith.addf %before, %value : f32
    scf.yield %next : f32
  }
  return %sum : f32
}
