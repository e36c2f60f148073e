// RUN: %python %S/Inputs/check-op.py tfl-run %s --recipe=w8
// Hybrid. Activations stay float: the filter is scale * q (recipe w8, docs/numerics.md). TFLite kernels/transpose_conv.cc

// EXPECT: [[[[1.24519002, -1.05900002], [0.509060025, -1.82117999], [1.28783, 1.50204003], [1.10334003, -2.68361998]], [[-0.625819981, -0.541759968], [1.40673995, -1.35283995], [-0.538559973, 1.55129993], [1.08045995, -0.512360036]], [[0.65249002, -3.16585994], [-0.357869983, 0.998619914], [3.59889007, -1.8115598], [0.0521700159, 0.27323994]], [[-0.211920068, -1.90855992], [0.990440071, -1.76704001], [0.168159977, 0.683600008], [-0.141299978, -1.3872]]], [[[-4.93839979, 3.11360002], [9.75199986, -21.7408009], [-16.3309593, -3.32271934], [2.50303984, -7.25535965]], [[-1.47160041, 22.7000008], [3.6728003, 8.77519989], [10.8154402, -46.2654419], [3.1783998, 0.317599952]], [[27.6781597, -23.4667206], [6.69151974, -28.0151997], [36.2526398, 23.5036793], [5.3516798, -28.7793598]], [[-9.6435194, 8.75008011], [9.05871964, -1.62751997], [-24.9762402, 15.1806393], [21.35536, -3.55376029]]]]
// EXPECT: [[[[0.46509999], [0.0], [0.180259988], [1.07076001]], [[1.04418004], [0.0], [0.0], [0.29046002]], [[0.0], [0.0], [0.0], [0.0]]]]
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
