// RUN: %python %S/Inputs/check-op.py tfl-run %s --recipe=qd8
// Hybrid. As XNNPACK quantizes (recipe qd8, docs/numerics.md). TFLite kernels/transpose_conv.cc

// EXPECT: [[[[1.24438298, -1.05890071], [0.509139776, -1.8205477], [1.29058957, 1.49989474], [1.1045785, -2.69119477]], [[-0.624698758, -0.541996241], [1.4058522, -1.35238874], [-0.544979692, 1.55574882], [1.08629894, -0.513222933]], [[0.655968368, -3.16443157], [-0.357614547, 0.994668901], [3.59905696, -1.81716263], [0.0524900667, 0.275843382]], [[-0.215609685, -1.90754473], [0.993377984, -1.76841724], [0.166229352, 0.692718148], [-0.140799016, -1.38488567]]], [[[-4.89463568, 3.11736488], [9.77082348, -21.841507], [-16.2685184, -3.17058825], [2.49308252, -7.26480007]], [[-1.55771768, 22.7800007], [3.74527073, 8.76861191], [10.7664003, -46.314167], [3.21082354, 0.292705923]], [[27.6998844, -23.6455059], [6.69148254, -28.0214138], [36.3069916, 23.5807076], [5.33028269, -28.7295074]], [[-9.70658875, 8.82456493], [9.11289406, -1.62512946], [-25.0145416, 15.1260242], [21.3897419, -3.56997657]]]]
// EXPECT: [[[[0.464994341], [0.0], [0.184687048], [1.0756532]], [[1.04556704], [0.0], [0.0], [0.289839536]], [[0.0], [0.0], [0.0], [0.0]]]]
func.func @main() -> (tensor<2x4x4x2xf32>, tensor<1x3x4x1xf32>) {
  // Two images of different range.
  %a_0 = "tfl.pseudo_const"() <{value = dense<[2, 4, 4, 2]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %a_1 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x3x2x!quant.uniform<i8<-127:127>:f32:0, {0.01, 0.02}>>, value = dense<[[[[77, 16], [-14, 54], [104, -47]], [[-100, -83], [78, 76], [-62, 48]], [[-97, 85], [-41, -2], [19, 127]]], [[[-6, 10], [-21, -86], [106, 63]], [[2, 83], [-24, 17], [79, -122]], [[-69, -127], [81, 5], [-17, 37]]]]> : tensor<2x3x3x2xi8>}> : () -> tensor<2x3x3x2x!quant.uniform<i8<-127:127>:f32:0, {0.01, 0.02}>>
  %a_2 = "tfl.pseudo_const"() <{value = dense<[[[[0.915, 0.254], [-0.275, 1.046]], [[1.19, -0.576], [0.121, -0.968]]], [[[-10.08, 14.52], [-0.144, 3.672]], [[5.376, 5.744], [14.336, 12.728]]]]> : tensor<2x2x2x2xf32>}> : () -> tensor<2x2x2x2xf32>
  %a_3 = "tfl.pseudo_const"() <{value = dense<[0.5, -1.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %a_r = "tfl.transpose_conv"(%a_0, %a_1, %a_2, %a_3) <{stride_h = 2 : i32, stride_w = 2 : i32, fused_activation_function = "NONE", padding = "SAME"}> : (tensor<4xi32>, tensor<2x3x3x2x!quant.uniform<i8<-127:127>:f32:0, {0.01, 0.02}>>, tensor<2x2x2x2xf32>, tensor<2xf32>) -> tensor<2x4x4x2xf32>
  // One scale for all.
  %b_0 = "tfl.pseudo_const"() <{value = dense<[1, 3, 4, 1]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %b_1 = "tfl.pseudo_qconst"() <{qtype = tensor<1x2x2x2x!quant.uniform<i8<-127:127>:f32, 0.02>>, value = dense<[[[[8, -27], [-19, -18]], [[31, 63], [-116, 108]]]]> : tensor<1x2x2x2xi8>}> : () -> tensor<1x2x2x2x!quant.uniform<i8<-127:127>:f32, 0.02>>
  %b_2 = "tfl.pseudo_const"() <{value = dense<[[[[1.945, -0.285], [0.587, 0.847], [-1.23, -1.676]], [[-1.706, -0.871], [-1.853, -1.726], [-1.119, -1.755]]]]> : tensor<1x2x3x2xf32>}> : () -> tensor<1x2x3x2xf32>
  %b_3 = "tfl.no_value"() <{value}> : () -> none
  %b_r = "tfl.transpose_conv"(%b_0, %b_1, %b_2, %b_3) <{stride_h = 1 : i32, stride_w = 1 : i32, fused_activation_function = "RELU", padding = "VALID"}> : (tensor<4xi32>, tensor<1x2x2x2x!quant.uniform<i8<-127:127>:f32, 0.02>>, tensor<1x2x3x2xf32>, none) -> tensor<1x3x4x1xf32>
  return %a_r, %b_r : tensor<2x4x4x2xf32>, tensor<1x3x4x1xf32>
}
