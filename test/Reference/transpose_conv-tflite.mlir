// RUN: %python %S/Inputs/check-op.py tfl-run %s --recipe=tflite
// Hybrid. The built-in kernel always has a zero point (docs/numerics.md). TFLite kernels/transpose_conv.cc

// EXPECT: [[[[1.2443831, -1.05890071], [0.509139776, -1.82054782], [1.29058969, 1.49989498], [1.1045785, -2.69119501]], [[-0.624698877, -0.541996241], [1.40585232, -1.35238874], [-0.544979811, 1.55574918], [1.08629906, -0.513222873]], [[0.655968428, -3.16443181], [-0.357614636, 0.994669139], [3.59905744, -1.81716275], [0.0524900183, 0.275843501]], [[-0.215609759, -1.90754485], [0.993378043, -1.76841724], [0.166229323, 0.692718327], [-0.14079909, -1.38488567]]], [[[-4.8946352, 3.11736465], [9.77082348, -21.8415051], [-16.2685165, -3.17058825], [2.49308228, -7.26479959]], [[-1.55771756, 22.7799988], [3.74527049, 8.76861095], [10.7663994, -46.3141632], [3.21082354, 0.292705834]], [[27.6998806, -23.6455059], [6.69148207, -28.02141], [36.3069878, 23.5807056], [5.33028221, -28.7295055]], [[-9.70658779, 8.82456398], [9.11289406, -1.62512934], [-25.0145397, 15.1260233], [21.38974, -3.56997633]]]]
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
