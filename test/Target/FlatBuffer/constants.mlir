// Constants of every element type keep their values.

// RUN: tfl-translate --mlir-to-tflite-flatbuffer %s -o %t.tflite
// RUN: tfl-flatbuffer-dump %t.tflite | FileCheck %s --check-prefix=DUMP
// RUN: tfl-translate --tflite-flatbuffer-to-mlir --strip-debug-info %t.tflite | FileCheck %s
// RUN: tfl-translate --tflite-flatbuffer-to-mlir %t.tflite | tfl-translate --mlir-to-tflite-flatbuffer -o %t.again.tflite
// RUN: cmp %t.tflite %t.again.tflite

// Strings: how many, where each begins and the last ends, the characters.
// DUMP: data: [ 3, 0, 0, 0, 20, 0, 0, 0, 23, 0, 0, 0, 23, 0, 0, 0, 28, 0, 0, 0, 111, 110, 101, 116, 104, 114, 101, 101 ]
// Two 4-bit and four 2-bit elements a byte, low bits first.
// DUMP: data: [ 225, 135, 0 ]
// DUMP: data: [ 201, 1 ]
// A byte per boolean.
// DUMP: data: [ 1, 0, 1 ]

// CHECK: value = dense<["one", "", "three"]> : tensor<3x!tf_type.string>
// CHECK: value = dense<[1, -2, 7, -8, 0]> : tensor<5xi4>
// CHECK: qtype = tensor<5x!quant.uniform<i2:f32, 1.000000e+00>>, value = dense<[1, -2, 0, -1, 1]> : tensor<5xi2>
// CHECK: value = dense<[1.000000e+00, 2.000000e+00, -5.000000e-01]> : tensor<3xbf16>
// CHECK: value = dense<[true, false, true]> : tensor<3xi1>
// CHECK: value = dense<[(1.000000e+00,2.000000e+00), (3.000000e+00,-4.000000e+00)]> : tensor<2xcomplex<f32>>
// CHECK: value = dense<(1.000000e+00,2.000000e+00)> : tensor<1xcomplex<f64>>
// CHECK: value = dense<[1.000000e+00, 1.000000e-01]> : tensor<2xf64>
// CHECK: value = dense<[1, 200, 3]> : tensor<3xui8>
// CHECK: value = dense<[1, -5000000000]> : tensor<2xi64>
// CHECK: value = dense<[1.000000e+00, 6.550400e+04]> : tensor<2xf16>
// CHECK: : tensor<0xf32>
// CHECK: value = dense<7> : tensor<4xi16>
// CHECK: value = dense<true> : tensor<2xi1>
func.func @main() -> (tensor<3x!tf_type.string>, tensor<5xi4>, tensor<5x!quant.uniform<i2:f32, 1.0>>, tensor<3xbf16>, tensor<3xi1>, tensor<2xcomplex<f32>>, tensor<1xcomplex<f64>>, tensor<2xf64>, tensor<3xui8>, tensor<2xi64>, tensor<2xf16>, tensor<0xf32>, tensor<4xi16>, tensor<2xi1>) {
  %0 = "tfl.pseudo_const"() <{value = dense<["one", "", "three"]> : tensor<3x!tf_type.string>}> : () -> tensor<3x!tf_type.string>
  %1 = "tfl.pseudo_const"() <{value = dense<[1, -2, 7, -8, 0]> : tensor<5xi4>}> : () -> tensor<5xi4>
  %2 = "tfl.pseudo_qconst"() <{qtype = tensor<5x!quant.uniform<i2:f32, 1.0>>, value = dense<[1, -2, 0, -1, 1]> : tensor<5xi2>}> : () -> tensor<5x!quant.uniform<i2:f32, 1.0>>
  %3 = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0, -0.5]> : tensor<3xbf16>}> : () -> tensor<3xbf16>
  %4 = "tfl.pseudo_const"() <{value = dense<[true, false, true]> : tensor<3xi1>}> : () -> tensor<3xi1>
  %5 = "tfl.pseudo_const"() <{value = dense<[(1.0, 2.0), (3.0, -4.0)]> : tensor<2xcomplex<f32>>}> : () -> tensor<2xcomplex<f32>>
  %6 = "tfl.pseudo_const"() <{value = dense<[(1.0, 2.0)]> : tensor<1xcomplex<f64>>}> : () -> tensor<1xcomplex<f64>>
  %7 = "tfl.pseudo_const"() <{value = dense<[1.0, 0.1]> : tensor<2xf64>}> : () -> tensor<2xf64>
  %8 = "tfl.pseudo_const"() <{value = dense<[1, 200, 3]> : tensor<3xui8>}> : () -> tensor<3xui8>
  %9 = "tfl.pseudo_const"() <{value = dense<[1, -5000000000]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %10 = "tfl.pseudo_const"() <{value = dense<[1.0, 65504.0]> : tensor<2xf16>}> : () -> tensor<2xf16>
  %11 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xf32>}> : () -> tensor<0xf32>
  %12 = "tfl.pseudo_const"() <{value = dense<7> : tensor<4xi16>}> : () -> tensor<4xi16>
  %13 = "tfl.pseudo_const"() <{value = dense<true> : tensor<2xi1>}> : () -> tensor<2xi1>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13 : tensor<3x!tf_type.string>, tensor<5xi4>, tensor<5x!quant.uniform<i2:f32, 1.0>>, tensor<3xbf16>, tensor<3xi1>, tensor<2xcomplex<f32>>, tensor<1xcomplex<f64>>, tensor<2xf64>, tensor<3xui8>, tensor<2xi64>, tensor<2xf16>, tensor<0xf32>, tensor<4xi16>, tensor<2xi1>
}
