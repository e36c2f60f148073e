// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// A shape full of one value. TFLite kernels/fill.cc

// EXPECT: [[7.5, 7.5], [7.5, 7.5]]
// EXPECT: 3
// EXPECT: [[7, 7], [7, 7]]
// EXPECT: [[1, 1], [1, 1]]
// EXPECT: [["ab", "ab"], ["ab", "ab"]]
// EXPECT: [[-3, -3], [-3, -3]]
// EXPECT: [[5, 5]]
// EXPECT: 2.5
// EXPECT: []
func.func @main() -> (tensor<2x2xf32>, tensor<i32>, tensor<2x2xi64>, tensor<2x2xi1>, tensor<2x2x!tf_type.string>, tensor<2x2xi8>, tensor<1x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<f32>, tensor<3x0xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[2, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %1 = "tfl.pseudo_const"() <{value = dense<7.5> : tensor<f32>}> : () -> tensor<f32>
  %2 = "tfl.fill"(%0, %1) : (tensor<2xi32>, tensor<f32>) -> tensor<2x2xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi32>}> : () -> tensor<0xi32>
  %4 = "tfl.pseudo_const"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
  %5 = "tfl.fill"(%3, %4) : (tensor<0xi32>, tensor<i32>) -> tensor<i32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[2, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<7> : tensor<i64>}> : () -> tensor<i64>
  %n0_r = "tfl.fill"(%n0_0, %n0_1) : (tensor<2xi32>, tensor<i64>) -> tensor<2x2xi64>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[2, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<true> : tensor<i1>}> : () -> tensor<i1>
  %n1_r = "tfl.fill"(%n1_0, %n1_1) : (tensor<2xi32>, tensor<i1>) -> tensor<2x2xi1>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[2, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<"ab"> : tensor<!tf_type.string>}> : () -> tensor<!tf_type.string>
  %n2_r = "tfl.fill"(%n2_0, %n2_1) : (tensor<2xi32>, tensor<!tf_type.string>) -> tensor<2x2x!tf_type.string>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[2, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<-3> : tensor<i8>}> : () -> tensor<i8>
  %n3_r = "tfl.fill"(%n3_0, %n3_1) : (tensor<2xi32>, tensor<i8>) -> tensor<2x2xi8>
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[1, 2]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %n4_1 = "tfl.pseudo_qconst"() <{qtype = tensor<!quant.uniform<i8:f32, 0.5:3>>, value = dense<5> : tensor<i8>}> : () -> tensor<!quant.uniform<i8:f32, 0.5:3>>
  %n4_r = "tfl.fill"(%n4_0, %n4_1) : (tensor<2xi64>, tensor<!quant.uniform<i8:f32, 0.5:3>>) -> tensor<1x2x!quant.uniform<i8:f32, 0.5:3>>
  %n5_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi32>}> : () -> tensor<0xi32>
  %n5_1 = "tfl.pseudo_const"() <{value = dense<2.5> : tensor<f32>}> : () -> tensor<f32>
  %n5_r = "tfl.fill"(%n5_0, %n5_1) : (tensor<0xi32>, tensor<f32>) -> tensor<f32>
  %n6_0 = "tfl.pseudo_const"() <{value = dense<[3, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n6_1 = "tfl.pseudo_const"() <{value = dense<2.5> : tensor<f32>}> : () -> tensor<f32>
  %n6_r = "tfl.fill"(%n6_0, %n6_1) : (tensor<2xi32>, tensor<f32>) -> tensor<3x0xf32>
  return %2, %5, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r : tensor<2x2xf32>, tensor<i32>, tensor<2x2xi64>, tensor<2x2xi1>, tensor<2x2x!tf_type.string>, tensor<2x2xi8>, tensor<1x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<f32>, tensor<3x0xf32>
}
