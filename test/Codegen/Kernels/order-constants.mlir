// RUN: tfl-opt %s -tflk-order-constants -split-input-file | FileCheck %s

// Names and places follow the first use, whatever they were. What others see stays as it is, and so does what nobody uses.
// CHECK: module
// CHECK-NEXT: memref.global "private" constant @__constant_2xf32 : memref<2xf32> = dense<1.000000e+00>
// CHECK-NEXT: memref.global "private" constant @__constant_2xf32_0 : memref<2xf32> = dense<2.000000e+00>
// CHECK-NEXT: memref.global "private" constant @__constant_i8 : memref<i8> = dense<3>
// CHECK-NEXT: memref.global "private" constant @__constant_2xf32_1 : memref<2xf32> = dense<4.000000e+00>
// CHECK-NEXT: memref.global constant @seen
// CHECK-NEXT: memref.global "private" constant @unused
// CHECK-NEXT: func.func @first
// CHECK-NEXT: memref.get_global @__constant_2xf32 :
// CHECK-NEXT: memref.get_global @__constant_2xf32_0 :
// CHECK-NEXT: memref.get_global @__constant_i8 :
// CHECK-NEXT: memref.get_global @__constant_2xf32 :
// CHECK: func.func @second
// CHECK-NEXT: memref.get_global @seen
// CHECK-NEXT: memref.get_global @__constant_2xf32_1 :
// CHECK-NEXT: memref.get_global @__constant_2xf32_0 :
memref.global "private" constant @__constant_2xf32 : memref<2xf32> = dense<4.0>
memref.global constant @seen : memref<2xf32> = dense<0.0>
memref.global "private" constant @three : memref<i8> = dense<3>
memref.global "private" constant @__constant_2xf32_0 : memref<2xf32> = dense<1.0>
memref.global "private" constant @unused : memref<2xf32> = dense<5.0>
memref.global "private" constant @__constant_2xf32_1 : memref<2xf32> = dense<2.0>
func.func @first() {
  %0 = memref.get_global @__constant_2xf32_0 : memref<2xf32>
  %1 = memref.get_global @__constant_2xf32_1 : memref<2xf32>
  %2 = memref.get_global @three : memref<i8>
  %3 = memref.get_global @__constant_2xf32_0 : memref<2xf32>
  return
}
func.func @second() {
  %0 = memref.get_global @seen : memref<2xf32>
  %1 = memref.get_global @__constant_2xf32 : memref<2xf32>
  %2 = memref.get_global @__constant_2xf32_1 : memref<2xf32>
  return
}

// -----

// A name that something else has is not taken.
// CHECK: memref.global "private" constant @__constant_f32_0 : memref<f32> = dense<1.000000e+00>
// CHECK: func.func @__constant_f32()
// CHECK-NEXT: memref.get_global @__constant_f32_0 :
memref.global "private" constant @one : memref<f32> = dense<1.0>
func.func @__constant_f32() {
  %0 = memref.get_global @one : memref<f32>
  return
}
