// RUN: tfl-opt %s -tfl-canonicalize-boundary-value | FileCheck %s

// CHECK-LABEL: func @infinities
// CHECK: value = dense<-3.40282347E+38> : tensor<f32>
// CHECK: value = dense<[1.000000e+00, 3.40282347E+38, -3.40282347E+38]> : tensor<3xf32>
// CHECK: value = dense<[-6.550400e+04, 2.000000e+00]> : tensor<2xf16>
// CHECK: value = dense<[3.389530e+38, 2.000000e+00]> : tensor<2xbf16>
func.func @infinities() -> (tensor<f32>, tensor<3xf32>, tensor<2xf16>, tensor<2xbf16>) {
  %0 = "tfl.pseudo_const"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
  %1 = "tfl.pseudo_const"() <{value = dense<[1.0, 0x7F800000, 0xFF800000]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %2 = "tfl.pseudo_const"() <{value = dense<[0xFC00, 2.0]> : tensor<2xf16>}> : () -> tensor<2xf16>
  %3 = "tfl.pseudo_const"() <{value = dense<[0x7F80, 2.0]> : tensor<2xbf16>}> : () -> tensor<2xbf16>
  return %0, %1, %2, %3 : tensor<f32>, tensor<3xf32>, tensor<2xf16>, tensor<2xbf16>
}

// NaN and everything finite stay, and so do integers.
// CHECK-LABEL: func @others
// CHECK: value = dense<0x7FC00000> : tensor<f32>
// CHECK: value = dense<[1.000000e+00, -3.40282347E+38]> : tensor<2xf32>
// CHECK: value = dense<2139095040> : tensor<i32>
func.func @others() -> (tensor<f32>, tensor<2xf32>, tensor<i32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<0x7FC00000> : tensor<f32>}> : () -> tensor<f32>
  %1 = "tfl.pseudo_const"() <{value = dense<[1.0, -3.40282347E+38]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %2 = "tfl.pseudo_const"() <{value = dense<2139095040> : tensor<i32>}> : () -> tensor<i32>
  return %0, %1, %2 : tensor<f32>, tensor<2xf32>, tensor<i32>
}
