// RUN: tfl-run %s --engine=reference --print-values | FileCheck %s
// The value as it stands, in every element type, and how tfl-run prints it.

// CHECK: output output0 f32[2,2] = {{\[\[}}1.5, -0], [nan, inf]]
// CHECK: output output1 f64[1] = [0.1]
// CHECK: output output2 f16[3] = [0.5, 65504, -inf]
// CHECK: output output3 bf16[2] = [1, -3]
// CHECK: output output4 i8[2] = [-128, 127]
// CHECK: output output5 ui8[2] = [0, 255]
// CHECK: output output6 i16[2] = [-32768, 32767]
// CHECK: output output7 ui16[1] = [65535]
// CHECK: output output8 ui32[1] = [4294967295]
// CHECK: output output9 i64[2] = [-9223372036854775808, 9223372036854775807]
// CHECK: output output10 i1[3] = [1, 0, 1]
// CHECK: output output11 !tf_type.string[2] = ["a b", ""]
// CHECK: output output12 complex<f32>[1] = [(1, -2)]
// CHECK: output output13 i4[3] = [-8, 0, 7]
// CHECK: output output14 f32[2,0] = []
// CHECK: output output15 i32[] = 7
// CHECK: output output16 i32[2,3] = {{\[\[}}4, 4, 4], [4, 4, 4]]
// CHECK: output output17 f32[3] = [2, 2, 2]
// CHECK: output output18 ui64[2] = [18446744073709551615, 5]
func.func @main() -> (tensor<2x2xf32>, tensor<1xf64>, tensor<3xf16>, tensor<2xbf16>, tensor<2xi8>, tensor<2xui8>, tensor<2xi16>, tensor<1xui16>, tensor<1xui32>, tensor<2xi64>, tensor<3xi1>, tensor<2x!tf_type.string>, tensor<1xcomplex<f32>>, tensor<3xi4>, tensor<2x0xf32>, tensor<i32>, tensor<2x3xi32>, tensor<?xf32>, tensor<2xui64>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.5, -0.0], [0x7FC00000, 0x7F800000]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<0.1> : tensor<1xf64>}> : () -> tensor<1xf64>
  %2 = "tfl.pseudo_const"() <{value = dense<[0.5, 65504.0, 0xFC00]> : tensor<3xf16>}> : () -> tensor<3xf16>
  %3 = "tfl.pseudo_const"() <{value = dense<[1.0, -3.0]> : tensor<2xbf16>}> : () -> tensor<2xbf16>
  %4 = "tfl.pseudo_const"() <{value = dense<[-128, 127]> : tensor<2xi8>}> : () -> tensor<2xi8>
  %5 = "tfl.pseudo_const"() <{value = dense<[0, 255]> : tensor<2xui8>}> : () -> tensor<2xui8>
  %6 = "tfl.pseudo_const"() <{value = dense<[-32768, 32767]> : tensor<2xi16>}> : () -> tensor<2xi16>
  %7 = "tfl.pseudo_const"() <{value = dense<65535> : tensor<1xui16>}> : () -> tensor<1xui16>
  %8 = "tfl.pseudo_const"() <{value = dense<4294967295> : tensor<1xui32>}> : () -> tensor<1xui32>
  %9 = "tfl.pseudo_const"() <{value = dense<[-9223372036854775808, 9223372036854775807]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %10 = "tfl.pseudo_const"() <{value = dense<[true, false, true]> : tensor<3xi1>}> : () -> tensor<3xi1>
  %11 = "tfl.pseudo_const"() <{value = dense<["a b", ""]> : tensor<2x!tf_type.string>}> : () -> tensor<2x!tf_type.string>
  %12 = "tfl.pseudo_const"() <{value = dense<(1.0, -2.0)> : tensor<1xcomplex<f32>>}> : () -> tensor<1xcomplex<f32>>
  %13 = "tfl.pseudo_const"() <{value = dense<[-8, 0, 7]> : tensor<3xi4>}> : () -> tensor<3xi4>
  %14 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %15 = "tfl.pseudo_const"() <{value = dense<7> : tensor<i32>}> : () -> tensor<i32>
  // One value for all elements; a result type that says less than the value.
  %16 = "tfl.pseudo_const"() <{value = dense<4> : tensor<2x3xi32>}> : () -> tensor<2x3xi32>
  %17 = "tfl.pseudo_const"() <{value = dense<2.0> : tensor<3xf32>}> : () -> tensor<?xf32>
  %18 = "tfl.pseudo_const"() <{value = dense<[18446744073709551615, 5]> : tensor<2xui64>}> : () -> tensor<2xui64>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18 : tensor<2x2xf32>, tensor<1xf64>, tensor<3xf16>, tensor<2xbf16>, tensor<2xi8>, tensor<2xui8>, tensor<2xi16>, tensor<1xui16>, tensor<1xui32>, tensor<2xi64>, tensor<3xi1>, tensor<2x!tf_type.string>, tensor<1xcomplex<f32>>, tensor<3xi4>, tensor<2x0xf32>, tensor<i32>, tensor<2x3xi32>, tensor<?xf32>, tensor<2xui64>
}
