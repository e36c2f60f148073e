// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// abs of each element. TFLite kernels/elementwise.cc

// EXPECT: [2.5, 1.0, 0.5, 0.0, 0.5, 1.5, 2.5, NaN, Infinity]
// EXPECT: [3, 0, 5, -2147483648]
// EXPECT: [-2147483648, 7, 7]
// EXPECT: [-32768, 5]
// EXPECT: [0.0, 0.0, Infinity, Infinity, NaN]
// EXPECT: 2.5
// EXPECT: [127, 4, 4]
func.func @main() -> (tensor<9xf32>, tensor<4xi32>, tensor<3xi32>, tensor<2xi16>, tensor<5xf32>, tensor<f32>, tensor<3x!quant.uniform<i8:f32, 0.5:1>>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[-2.5, -1.0, -0.5, 0.0, 0.5, 1.5, 2.5, 0x7FC00000, 0x7F800000]> : tensor<9xf32>}> : () -> tensor<9xf32>
  %1 = "tfl.abs"(%0) : (tensor<9xf32>) -> tensor<9xf32>
  %2 = "tfl.pseudo_const"() <{value = dense<[-3, 0, 5, -2147483648]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %3 = "tfl.abs"(%2) : (tensor<4xi32>) -> tensor<4xi32>
  // The lowest number wraps round to itself.
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[-2147483648, 7, -7]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %n0_r = "tfl.abs"(%n0_0) : (tensor<3xi32>) -> tensor<3xi32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[-32768, 5]> : tensor<2xi16>}> : () -> tensor<2xi16>
  %n1_r = "tfl.abs"(%n1_0) : (tensor<2xi16>) -> tensor<2xi16>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<5xf32>}> : () -> tensor<5xf32>
  %n2_r = "tfl.abs"(%n2_0) : (tensor<5xf32>) -> tensor<5xf32>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<-2.5> : tensor<f32>}> : () -> tensor<f32>
  %n3_r = "tfl.abs"(%n3_0) : (tensor<f32>) -> tensor<f32>
  %n4_0 = "tfl.pseudo_qconst"() <{qtype = tensor<3x!quant.uniform<i8:f32, 0.5:1>>, value = dense<[-128, 4, -2]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8:f32, 0.5:1>>
  %n4_r = "tfl.abs"(%n4_0) : (tensor<3x!quant.uniform<i8:f32, 0.5:1>>) -> tensor<3x!quant.uniform<i8:f32, 0.5:1>>
  return %1, %3, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r : tensor<9xf32>, tensor<4xi32>, tensor<3xi32>, tensor<2xi16>, tensor<5xf32>, tensor<f32>, tensor<3x!quant.uniform<i8:f32, 0.5:1>>
}
