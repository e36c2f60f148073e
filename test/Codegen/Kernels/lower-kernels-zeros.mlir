// RUN: tfl-opt %s -tflk-lower-kernels | FileCheck %s

// With one zero point for all rows it does not matter to a micro-kernel how large sums of weights may be: products of 64 and
// of 260 numbers share it.
// CHECK-LABEL: func.func @main
// CHECK-COUNT-2: call @tflk_vpdpbusd_2x16(
// CHECK: func.func private @tflk_vpdpbusd_2x16(
// CHECK-NOT: func.func private @tflk_vpdpbusd
func.func @main(%q: memref<1x2x64xi8>, %v: memref<1024xi8>, %l: memref<1x2x260xi8>, %t: memref<4160xi8>,
                %zero: memref<1xi32>, %sums: memref<16xi32>, %y: memref<1x2x16xi32>, %z: memref<1x2x16xi32>) {
  tflk.matmul ins(%q, %v : memref<1x2x64xi8>, memref<1024xi8>) zero(%zero : memref<1xi32>) sums(%sums : memref<16xi32>)
      epilogue [] outs(%y : memref<1x2x16xi32>) attributes {kernel = #tflk.kernel<vpdpbusd, rows = 6, columns = 64, lanes = 16>} {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  }
  tflk.matmul ins(%l, %t : memref<1x2x260xi8>, memref<4160xi8>) zero(%zero : memref<1xi32>) sums(%sums : memref<16xi32>)
      epilogue [] outs(%z : memref<1x2x16xi32>) attributes {kernel = #tflk.kernel<vpdpbusd, rows = 6, columns = 64, lanes = 16>} {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  }
  return
}
