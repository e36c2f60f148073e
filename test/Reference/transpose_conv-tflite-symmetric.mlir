// RUN: %python %S/Inputs/check-op.py tfl-run %s --recipe=tflite-symmetric
// Hybrid. The built-in arithmetic without a zero point; an image is a row (docs/numerics.md). TFLite kernels/transpose_conv.cc

// EXPECT: [[[[1.24754488, -1.05959368], [0.50805825, -1.8208189], [1.29477012, 1.50799537], [1.10474491, -2.69092441]], [[-0.628251195, -0.543302357], [1.40852284, -1.35475123], [-0.547200024, 1.56477809], [1.08562994, -0.512755871]], [[0.64917165, -3.16692448], [-0.35680002, 0.996201634], [3.59699845, -1.8206315], [0.0522039235, 0.273581147]], [[-0.215592936, -1.90121424], [0.993803144, -1.76553547], [0.167081088, 0.67761898], [-0.138477191, -1.38660944]]], [[[-4.92384863, 3.11133218], [9.74935436, -21.7487373], [-16.2906075, -3.28890085], [2.49164081, -7.24474335]], [[-1.49049759, 22.7007561], [3.68754005, 8.76612854], [10.7851906, -46.2566681], [3.19134474, 0.298796833]], [[27.6535435, -23.4979973], [6.66928482, -27.9363136], [36.1860428, 23.4484787], [5.32589912, -28.6497383]], [[-9.61826706, 8.70439053], [9.03593063, -1.63567877], [-24.9122868, 15.1800814], [21.2921829, -3.54500151]]]]
// EXPECT: [[[[0.468331486], [0.0], [0.181022838], [1.0665338]], [[1.03866065], [0.0], [0.0], [0.295578748]], [[0.0], [0.0], [0.0], [0.0]]]]
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
