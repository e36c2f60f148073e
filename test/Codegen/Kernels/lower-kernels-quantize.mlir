// RUN: tfl-opt %s -tflk-lower-kernels -split-input-file | FileCheck %s

// Vectors of 512 bits are narrowed four at a time: words of two, bytes of four, and their places put right.
// CHECK-LABEL: func @wide
// CHECK-LABEL: func private @tflk_quantize_qd8_u8(
// CHECK-COUNT-2: llvm.call_intrinsic "llvm.x86.avx512.packssdw.512"({{.*}}) : (vector<16xi32>, vector<16xi32>) -> vector<32xi16>
// CHECK: llvm.call_intrinsic "llvm.x86.avx512.packuswb.512"({{.*}}) : (vector<32xi16>, vector<32xi16>) -> vector<64xi8>
// CHECK: vector.shuffle {{.*}} [0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15] : vector<16xi32>, vector<16xi32>
func.func @wide(%x: memref<1x4x4x64xf32>, %q: memref<1x4x4x64xi8>, %s: memref<1xf32>, %z: memref<1xi32>) {
  tflk.quantize qd8 ins(%x : memref<1x4x4x64xf32>) outs(%q, %s, %z : memref<1x4x4x64xi8>, memref<1xf32>, memref<1xi32>) {isWide}
  return
}

// -----

// Symmetric integers do not go below -127, which is 1 here.
// CHECK-LABEL: func @symmetric
// CHECK-LABEL: func private @tflk_quantize_symmetric_u8(
// CHECK-DAG: arith.constant dense<1> : vector<16xi32>
// CHECK: arith.maxsi
// CHECK: llvm.x86.avx512.packssdw.512
func.func @symmetric(%x: memref<1x4x4x64xf32>, %q: memref<1x4x4x64xi8>, %s: memref<1xf32>, %z: memref<1xi32>) {
  tflk.quantize symmetric ins(%x : memref<1x4x4x64xf32>) outs(%q, %s, %z : memref<1x4x4x64xi8>, memref<1xf32>, memref<1xi32>) {isWide}
  return
}

// -----

// CHECK-LABEL: func @narrow
// CHECK-NOT: llvm.call_intrinsic
func.func @narrow(%x: memref<1x4x4x64xf32>, %q: memref<1x4x4x64xi8>, %s: memref<1xf32>, %z: memref<1xi32>) {
  tflk.quantize qd8 ins(%x : memref<1x4x4x64xf32>) outs(%q, %s, %z : memref<1x4x4x64xi8>, memref<1xf32>, memref<1xi32>)
  return
}
