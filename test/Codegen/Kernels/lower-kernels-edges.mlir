// RUN: tfl-opt %s -tflk-lower-kernels -canonicalize -cse | FileCheck %s

// The first line of a convolution's result is over a blank line of the input, and so is the last one: the kernel is
// called with two of the window's three rows, their weights (3072 bytes a row), offsets and sums.
// CHECK: memref.global "private" constant @[[TAPS:.*]] : memref<3xi32> = dense<[0, 128, 256]>
// CHECK-LABEL: func @main
// CHECK-DAG: %[[TWO:.*]] = arith.constant 2 : i64
// CHECK-DAG: %[[THREE:.*]] = arith.constant 3 : i64
// CHECK-DAG: %[[FOUR:.*]] = arith.constant 4 : i64
// CHECK: %[[WEIGHTS:.*]] = llvm.getelementptr %[[ALL:.*]][3072]
// CHECK: %[[LATER:.*]] = llvm.getelementptr %[[TABLE:.*]][4]
// CHECK: %[[TOP:.*]] = llvm.getelementptr %[[SUMS:.*]][256]
// CHECK: call @tflk_vpdpbusd_6x64({{.*}}, %[[WEIGHTS]], %{{.*}}, %{{.*}}, %[[TWO]], %[[LATER]], %{{.*}}, %[[TOP]])
// CHECK: call @tflk_vpdpbusd_6x64({{.*}}, %[[ALL]], %{{.*}}, %[[FOUR]], %[[THREE]], %[[TABLE]], %{{.*}}, %[[SUMS]])
// CHECK: %[[BOTTOM:.*]] = llvm.getelementptr %[[SUMS]][512]
// CHECK: call @tflk_vpdpbusd_6x64({{.*}}, %[[ALL]], %{{.*}}, %{{.*}}, %[[TWO]], %[[TABLE]], %{{.*}}, %[[BOTTOM]])
// CHECK-NEXT: return
func.func @main(%x: memref<1x8x8x16xi8>, %w: memref<9216xi8>, %zero: memref<1xi32>, %sums: memref<192xi32>, %y: memref<1x6x6x64xi32>) {
  tflk.conv ins(%x, %w : memref<1x8x8x16xi8>, memref<9216xi8>) zero(%zero : memref<1xi32>) sums(%sums : memref<192xi32>)
      epilogue [] outs(%y : memref<1x6x6x64xi32>)
      attributes {window = array<i64: 3, 3>, strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 1 : i64,
                  blank = array<i64: 1, 1>, kernel = #tflk.kernel<vpdpbusd, rows = 6, columns = 64, lanes = 16>} {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  }
  return
}
