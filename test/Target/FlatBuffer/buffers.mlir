// Buffers: the first is empty, interface tensors have empty ones, equal constants share one, data is aligned.

// RUN: tfl-translate --mlir-to-tflite-flatbuffer %s -o %t.tflite
// RUN: tfl-flatbuffer-dump %t.tflite | FileCheck %s
// RUN: tfl-translate --mlir-to-tflite-flatbuffer --disable-buffer-deduping %s -o %t.all.tflite
// RUN: tfl-flatbuffer-dump %t.all.tflite | FileCheck %s --check-prefix=ALL
// RUN: %python %S/Inputs/check-alignment.py %t.tflite %t.all.tflite

// The same input and options give the same bytes.
// RUN: tfl-translate --mlir-to-tflite-flatbuffer %s -o %t.again.tflite
// RUN: cmp %t.tflite %t.again.tflite

// CHECK: buffer: 1,
// CHECK-NEXT: name: "in"
// CHECK: buffer: 2,
// CHECK-NEXT: name: "a"
// Equal bytes, also of another type.
// CHECK: buffer: 2,
// CHECK-NEXT: name: "b"
// CHECK: buffer: 2,
// CHECK-NEXT: name: "c"
// CHECK: buffer: 3,
// CHECK-NEXT: name: "d"
// CHECK: buffers: [ {
// CHECK-EMPTY:
// CHECK-NEXT: }, {
// CHECK-EMPTY:
// CHECK-NEXT: }, {
// CHECK-NEXT: data: [ 0, 0, 128, 63, 0, 0, 0, 64 ]
// CHECK-NEXT: }, {
// CHECK-NEXT: data: [ 1, 0, 0, 0 ]

// ALL: buffer: 2,
// ALL-NEXT: name: "a"
// ALL: buffer: 3,
// ALL-NEXT: name: "b"
// ALL: buffer: 4,
// ALL-NEXT: name: "c"

func.func @main(%arg0: tensor<2xf32> loc("in")) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xi32>, tensor<i32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0]> : tensor<2xf32>}> : () -> tensor<2xf32> loc("a")
  %1 = arith.constant dense<[1.0, 2.0]> : tensor<2xf32> loc("b")
  %2 = "tfl.pseudo_const"() <{value = dense<[1065353216, 1073741824]> : tensor<2xi32>}> : () -> tensor<2xi32> loc("c")
  %3 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32> loc("d")
  return %0, %1, %2, %3 : tensor<2xf32>, tensor<2xf32>, tensor<2xi32>, tensor<i32>
}
