// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Numbers in another type: floats are cut off toward zero and saturated, integers cut off to the low bits, anything
// but zero is true. TFLite kernels/cast.cc

// EXPECT: [1, -1, 2147483647, 0, 0]
// EXPECT: [44, -1, 7]
// EXPECT: [0, 1, 1]
// EXPECT: [1.0, 0.0]
// EXPECT: [1, 1, 0]
// EXPECT: [-1]
// EXPECT: [127, -128, -1, 0, 127, -128]
// EXPECT: [300, -300, -1, 0, 32767, -32768]
// EXPECT: [255, 0, 0, 0, 255, 0]
// EXPECT: [300, -300, -1, 0, 9223372036854775807, -9223372036854775808]
// EXPECT: [300, 0, 0, 0, 65535, 0]
// EXPECT: [300, 0, 0, 0, 4294967295, 0]
// EXPECT: [-2147483643, -1, 0]
// EXPECT: [-1, 1]
// EXPECT: [255, 1]
// EXPECT: [-1, 1]
// EXPECT: [4.2949673e+09, 5.0]
// EXPECT: [16777216.0, -3.0]
// EXPECT: [1.0, 2.0, Infinity, NaN]
// EXPECT: [1.5, -2.0]
// EXPECT: [1.5, Infinity]
// EXPECT: [1.5]
// EXPECT: [0, 0, 1, 1]
// EXPECT: [1, 0]
// EXPECT: [1, 0]
// EXPECT: [1, 0]
// EXPECT: []
// EXPECT: [2.9]
// EXPECT: -3
// EXPECT: [9223373136366403584.0, 5.0]
// EXPECT: [9223373136366403584.0, 5.0]
// EXPECT: [18446744073709551615, 5]
func.func @main() -> (tensor<5xi32>, tensor<3xi8>, tensor<3xi1>, tensor<2xf32>, tensor<3xi1>, tensor<1xi64>, tensor<6xi8>, tensor<6xi16>, tensor<6xui8>, tensor<6xi64>, tensor<6xui16>, tensor<6xui32>, tensor<3xi32>, tensor<2xi8>, tensor<2xui8>, tensor<2xi64>, tensor<2xf32>, tensor<2xf32>, tensor<4xf16>, tensor<2xf32>, tensor<2xf32>, tensor<1xf64>, tensor<4xi1>, tensor<2xi32>, tensor<2xui8>, tensor<2xi1>, tensor<0xi32>, tensor<1xf32>, tensor<i32>, tensor<2xf32>, tensor<2xf64>, tensor<2xui64>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[1.899999976158142, -1.899999976158142, 3000000000.0, 0x7FC00000, -0.5]> : tensor<5xf32>}> : () -> tensor<5xf32>
  %1 = "tfl.cast"(%0) : (tensor<5xf32>) -> tensor<5xi32>
  %2 = "tfl.pseudo_const"() <{value = dense<[300, -1, 7]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %3 = "tfl.cast"(%2) : (tensor<3xi32>) -> tensor<3xi8>
  %4 = "tfl.pseudo_const"() <{value = dense<[0, 2, -1]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %5 = "tfl.cast"(%4) : (tensor<3xi32>) -> tensor<3xi1>
  %6 = "tfl.pseudo_const"() <{value = dense<[true, false]> : tensor<2xi1>}> : () -> tensor<2xi1>
  %7 = "tfl.cast"(%6) : (tensor<2xi1>) -> tensor<2xf32>
  %8 = "tfl.pseudo_const"() <{value = dense<[0.5, 0x7FC00000, 0.0]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %9 = "tfl.cast"(%8) : (tensor<3xf32>) -> tensor<3xi1>
  %10 = "tfl.pseudo_const"() <{value = dense<[-1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %11 = "tfl.cast"(%10) : (tensor<1xi32>) -> tensor<1xi64>
  // Out of range.
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[300.0, -300.0, -1.5, 0x7FC00000, 0x7F800000, 0xFF800000]> : tensor<6xf32>}> : () -> tensor<6xf32>
  %n0_r = "tfl.cast"(%n0_0) : (tensor<6xf32>) -> tensor<6xi8>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[300.0, -300.0, -1.5, 0x7FC00000, 0x7F800000, 0xFF800000]> : tensor<6xf32>}> : () -> tensor<6xf32>
  %n1_r = "tfl.cast"(%n1_0) : (tensor<6xf32>) -> tensor<6xi16>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[300.0, -300.0, -1.5, 0x7FC00000, 0x7F800000, 0xFF800000]> : tensor<6xf32>}> : () -> tensor<6xf32>
  %n2_r = "tfl.cast"(%n2_0) : (tensor<6xf32>) -> tensor<6xui8>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[300.0, -300.0, -1.5, 0x7FC00000, 0x7F800000, 0xFF800000]> : tensor<6xf32>}> : () -> tensor<6xf32>
  %n3_r = "tfl.cast"(%n3_0) : (tensor<6xf32>) -> tensor<6xi64>
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[300.0, -300.0, -1.5, 0x7FC00000, 0x7F800000, 0xFF800000]> : tensor<6xf32>}> : () -> tensor<6xf32>
  %n4_r = "tfl.cast"(%n4_0) : (tensor<6xf32>) -> tensor<6xui16>
  %n5_0 = "tfl.pseudo_const"() <{value = dense<[300.0, -300.0, -1.5, 0x7FC00000, 0x7F800000, 0xFF800000]> : tensor<6xf32>}> : () -> tensor<6xf32>
  %n5_r = "tfl.cast"(%n5_0) : (tensor<6xf32>) -> tensor<6xui32>
  %n6_0 = "tfl.pseudo_const"() <{value = dense<[2147483653, -1, 1099511627776]> : tensor<3xi64>}> : () -> tensor<3xi64>
  %n6_r = "tfl.cast"(%n6_0) : (tensor<3xi64>) -> tensor<3xi32>
  %n7_0 = "tfl.pseudo_const"() <{value = dense<[255, 1]> : tensor<2xui8>}> : () -> tensor<2xui8>
  %n7_r = "tfl.cast"(%n7_0) : (tensor<2xui8>) -> tensor<2xi8>
  %n8_0 = "tfl.pseudo_const"() <{value = dense<[-1, 1]> : tensor<2xi8>}> : () -> tensor<2xi8>
  %n8_r = "tfl.cast"(%n8_0) : (tensor<2xi8>) -> tensor<2xui8>
  %n9_0 = "tfl.pseudo_const"() <{value = dense<[-1, 1]> : tensor<2xi8>}> : () -> tensor<2xi8>
  %n9_r = "tfl.cast"(%n9_0) : (tensor<2xi8>) -> tensor<2xi64>
  %n10_0 = "tfl.pseudo_const"() <{value = dense<[4294967295, 5]> : tensor<2xui32>}> : () -> tensor<2xui32>
  %n10_r = "tfl.cast"(%n10_0) : (tensor<2xui32>) -> tensor<2xf32>
  // More digits than a float has.
  %n11_0 = "tfl.pseudo_const"() <{value = dense<[16777217, -3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n11_r = "tfl.cast"(%n11_0) : (tensor<2xi32>) -> tensor<2xf32>
  %n12_0 = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0002, 70000.0, 0x7FC00000]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %n12_r = "tfl.cast"(%n12_0) : (tensor<4xf32>) -> tensor<4xf16>
  %n13_0 = "tfl.pseudo_const"() <{value = dense<[1.5, -2.0]> : tensor<2xf16>}> : () -> tensor<2xf16>
  %n13_r = "tfl.cast"(%n13_0) : (tensor<2xf16>) -> tensor<2xf32>
  %n14_0 = "tfl.pseudo_const"() <{value = dense<[1.5, 1.0e+300]> : tensor<2xf64>}> : () -> tensor<2xf64>
  %n14_r = "tfl.cast"(%n14_0) : (tensor<2xf64>) -> tensor<2xf32>
  %n15_0 = "tfl.pseudo_const"() <{value = dense<[1.5]> : tensor<1xf32>}> : () -> tensor<1xf32>
  %n15_r = "tfl.cast"(%n15_0) : (tensor<1xf32>) -> tensor<1xf64>
  %n16_0 = "tfl.pseudo_const"() <{value = dense<[0.0, -0.0, 0x7FC00000, 1.0e-40]> : tensor<4xf32>}> : () -> tensor<4xf32>
  %n16_r = "tfl.cast"(%n16_0) : (tensor<4xf32>) -> tensor<4xi1>
  %n17_0 = "tfl.pseudo_const"() <{value = dense<[true, false]> : tensor<2xi1>}> : () -> tensor<2xi1>
  %n17_r = "tfl.cast"(%n17_0) : (tensor<2xi1>) -> tensor<2xi32>
  %n18_0 = "tfl.pseudo_const"() <{value = dense<[true, false]> : tensor<2xi1>}> : () -> tensor<2xi1>
  %n18_r = "tfl.cast"(%n18_0) : (tensor<2xi1>) -> tensor<2xui8>
  %n19_0 = "tfl.pseudo_const"() <{value = dense<[256, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n19_r = "tfl.cast"(%n19_0) : (tensor<2xi32>) -> tensor<2xi1>
  %n20_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xf32>}> : () -> tensor<0xf32>
  %n20_r = "tfl.cast"(%n20_0) : (tensor<0xf32>) -> tensor<0xi32>
  %n21_0 = "tfl.pseudo_const"() <{value = dense<[(2.9, -7.0)]> : tensor<1xcomplex<f32>>}> : () -> tensor<1xcomplex<f32>>
  %n21_r = "tfl.cast"(%n21_0) : (tensor<1xcomplex<f32>>) -> tensor<1xf32>
  %n22_0 = "tfl.pseudo_const"() <{value = dense<-3.75> : tensor<f32>}> : () -> tensor<f32>
  %n22_r = "tfl.cast"(%n22_0) : (tensor<f32>) -> tensor<i32>
  // Unsigned numbers that no signed one holds.
  %u32_0 = "tfl.pseudo_const"() <{value = dense<[9223373136366403584, 5]> : tensor<2xui64>}> : () -> tensor<2xui64>
  %u32_r = "tfl.cast"(%u32_0) : (tensor<2xui64>) -> tensor<2xf32>
  %u64_0 = "tfl.pseudo_const"() <{value = dense<[9223373136366403584, 5]> : tensor<2xui64>}> : () -> tensor<2xui64>
  %u64_r = "tfl.cast"(%u64_0) : (tensor<2xui64>) -> tensor<2xf64>
  %uu_0 = "tfl.pseudo_const"() <{value = dense<[-1, 5]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %uu_r = "tfl.cast"(%uu_0) : (tensor<2xi64>) -> tensor<2xui64>
  return %1, %3, %5, %7, %9, %11, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r, %n7_r, %n8_r, %n9_r, %n10_r, %n11_r, %n12_r, %n13_r, %n14_r, %n15_r, %n16_r, %n17_r, %n18_r, %n19_r, %n20_r, %n21_r, %n22_r, %u32_r, %u64_r, %uu_r : tensor<5xi32>, tensor<3xi8>, tensor<3xi1>, tensor<2xf32>, tensor<3xi1>, tensor<1xi64>, tensor<6xi8>, tensor<6xi16>, tensor<6xui8>, tensor<6xi64>, tensor<6xui16>, tensor<6xui32>, tensor<3xi32>, tensor<2xi8>, tensor<2xui8>, tensor<2xi64>, tensor<2xf32>, tensor<2xf32>, tensor<4xf16>, tensor<2xf32>, tensor<2xf32>, tensor<1xf64>, tensor<4xi1>, tensor<2xi32>, tensor<2xui8>, tensor<2xi1>, tensor<0xi32>, tensor<1xf32>, tensor<i32>, tensor<2xf32>, tensor<2xf64>, tensor<2xui64>
}
