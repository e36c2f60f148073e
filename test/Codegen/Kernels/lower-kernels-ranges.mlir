// RUN: tfl-opt %s -tflk-lower-kernels -split-input-file | FileCheck %s

// Four vectors of an image have ends of its range of their own, which meet at last; what is left of a row goes to the first.
// CHECK-LABEL: func @image
// CHECK-LABEL: func private @tflk_range(
// CHECK: scf.for {{.*}} -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, f32, f32)
// CHECK: scf.for {{.*}} -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>)
// CHECK-COUNT-4: arith.cmpf ogt
// CHECK: scf.yield
// CHECK: scf.for {{.*}} -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>)
// CHECK: arith.cmpf ogt
// CHECK-NOT: arith.cmpf ogt
// CHECK: scf.yield
func.func @image(%x: memref<1x4x4x64xf32>, %q: memref<1x4x4x64xi8>, %s: memref<1xf32>, %z: memref<1xi32>) {
  tflk.quantize qd8 ins(%x : memref<1x4x4x64xf32>) outs(%q, %s, %z : memref<1x4x4x64xi8>, memref<1xf32>, memref<1xi32>) {isWide}
  return
}

// -----

// Four rows at a time.
// CHECK-LABEL: func @rows
// CHECK-LABEL: func private @tflk_quantize_rows_qd8_u8(
// CHECK: scf.for {{.*}} -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>)
func.func @rows(%x: memref<16x64xf32>, %q: memref<16x64xi8>, %s: memref<16xf32>, %z: memref<16xi32>) {
  tflk.quantize qd8 ins(%x : memref<16x64xf32>) outs(%q, %s, %z : memref<16x64xi8>, memref<16xf32>, memref<16xi32>) {isWide}
  return
}

// -----

// Registers of eight reals or four hold one vector's ends.
// CHECK-LABEL: func @narrow
// CHECK-LABEL: func private @tflk_range(
// CHECK: scf.for {{.*}} -> (vector<16xf32>, vector<16xf32>, f32, f32)
// CHECK-LABEL: func private @tflk_quantize_rows_qd8_u8(
// CHECK: scf.for {{.*}} -> (vector<16xf32>, vector<16xf32>)
func.func @narrow(%x: memref<1x4x4x64xf32>, %q: memref<1x4x4x64xi8>, %s: memref<1xf32>, %z: memref<1xi32>,
                  %x1: memref<16x64xf32>, %q1: memref<16x64xi8>, %s1: memref<16xf32>, %z1: memref<16xi32>) {
  tflk.quantize qd8 ins(%x : memref<1x4x4x64xf32>) outs(%q, %s, %z : memref<1x4x4x64xi8>, memref<1xf32>, memref<1xi32>)
  tflk.quantize qd8 ins(%x1 : memref<16x64xf32>) outs(%q1, %s1, %z1 : memref<16x64xi8>, memref<16xf32>, memref<16xi32>)
  return
}
