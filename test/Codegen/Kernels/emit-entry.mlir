// RUN: tfl-opt %s -tflk-emit-entry -split-input-file -verify-diagnostics | FileCheck %s

// Pointers are read from an array in order; the function and what it calls are internal then.
// CHECK: llvm.func internal @main(%arg0: !llvm.ptr, %arg1: !llvm.ptr)
// CHECK-LABEL: llvm.func @tinfoil_main(%arg0: !llvm.ptr) {
// CHECK-NEXT: %[[P0:.*]] = llvm.getelementptr %arg0[0] : (!llvm.ptr) -> !llvm.ptr, !llvm.ptr
// CHECK-NEXT: %[[A0:.*]] = llvm.load %[[P0]] : !llvm.ptr -> !llvm.ptr
// CHECK-NEXT: %[[P1:.*]] = llvm.getelementptr %arg0[1] : (!llvm.ptr) -> !llvm.ptr, !llvm.ptr
// CHECK-NEXT: %[[A1:.*]] = llvm.load %[[P1]] : !llvm.ptr -> !llvm.ptr
// CHECK-NEXT: llvm.call @main(%[[A0]], %[[A1]]) : (!llvm.ptr, !llvm.ptr) -> ()
// CHECK-NEXT: llvm.return
// CHECK: llvm.func internal @kernel()
// CHECK: llvm.func @memcpy(
module {
  llvm.func @main(%x: !llvm.ptr, %y: !llvm.ptr) {
    llvm.call @kernel() : () -> ()
    llvm.return
  }
  llvm.func @kernel() attributes {sym_visibility = "private"} {
    llvm.return
  }
  llvm.func @memcpy(!llvm.ptr, !llvm.ptr, i64) attributes {sym_visibility = "private"}
}

// -----

module {
  // expected-error@+1 {{parameter #1 is no buffer of static shape}}
  llvm.func @main(%x: !llvm.ptr, %n: i64) {
    llvm.return
  }
}
