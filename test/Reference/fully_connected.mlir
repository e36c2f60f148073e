// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Rows of the input times the transposed filter, plus bias, then the activation; keep_num_dims keeps leading
// dimensions. TFLite kernels/fully_connected.cc

// EXPECT: [[0.965942919, 3.02817488, 1.519068], [1.05199802, -0.155901998, 6.01196909], [1.275931, 1.68312299, 3.83070612], [1.33966208, 2.26758099, 3.07345796]]
// EXPECT: [[[0.0, 1.028175, 0.0], [0.0519980639, 0.0, 3.01196909]], [[0.275931001, 0.0, 0.83070606], [0.339662015, 0.267580986, 0.0734579712]]]
// EXPECT: [[-7, -12, -15], [0, -3, 16]]
// EXPECT: [[1.171875, -2.046875], [-3.25, 0.796875], [0.671875, -0.703125], [2.84375, 1.203125]]
// EXPECT: [[0.0, 0.0]]
// EXPECT: [[1.0, 1.0], [1.0, 1.0]]
// EXPECT: [[-0.999728978, 0.973554373], [0.907932222, -0.910638273]]
// EXPECT: [[61, -34], [-9, 49]]
// EXPECT: [[50, 181], [53, 50]]
// EXPECT: [[[-7834, 7970], [8680, 25135]]]
// EXPECT: [[5, 36], [-2, -2]]
// EXPECT: []
func.func @main() -> (tensor<4x3xf32>, tensor<2x2x3xf32>, tensor<2x3x!quant.uniform<i8:f32, 0.25:2>>, tensor<4x2xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2x!quant.uniform<i8:f32, 0.125:10>>, tensor<2x2x!quant.uniform<u8:f32, 0.0625:50>>, tensor<1x2x2x!quant.uniform<i16:f32, 0.005>>, tensor<2x2x!quant.uniform<i8:f32, 0.125:10>>, tensor<0x2xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[-0.47600001096725464, 1.378999948501587, 1.1410000324249268, -0.210999995470047], [0.8519999980926514, -1.8619999885559082, -0.4410000145435333, 1.440999984741211]], [[0.3179999887943268, 0.23100000619888306, 0.6589999794960022, 0.7110000252723694], [0.33399999141693115, -0.31700000166893005, -1.2660000324249268, -0.8289999961853027]]]> : tensor<2x2x4xf32>}> : () -> tensor<2x2x4xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[[0.7120000123977661, 0.5669999718666077, -0.375, 0.2329999953508377], [-0.41600000858306885, 0.9769999980926514, -0.4779999852180481, -0.1340000033378601], [1.0219999551773071, 0.014999999664723873, -0.6480000019073486, 1.3070000410079956]]> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %2 = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0, 3.0]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %3 = "tfl.fully_connected"(%0, %1, %2) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x2x4xf32>, tensor<3x4xf32>, tensor<3xf32>) -> tensor<4x3xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<[[[-0.47600001096725464, 1.378999948501587, 1.1410000324249268, -0.210999995470047], [0.8519999980926514, -1.8619999885559082, -0.4410000145435333, 1.440999984741211]], [[0.3179999887943268, 0.23100000619888306, 0.6589999794960022, 0.7110000252723694], [0.33399999141693115, -0.31700000166893005, -1.2660000324249268, -0.8289999961853027]]]> : tensor<2x2x4xf32>}> : () -> tensor<2x2x4xf32>
  %5 = "tfl.pseudo_const"() <{value = dense<[[0.7120000123977661, 0.5669999718666077, -0.375, 0.2329999953508377], [-0.41600000858306885, 0.9769999980926514, -0.4779999852180481, -0.1340000033378601], [1.0219999551773071, 0.014999999664723873, -0.6480000019073486, 1.3070000410079956]]> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %6 = "tfl.no_value"() <{value}> : () -> none
  %7 = "tfl.fully_connected"(%4, %5, %6) <{fused_activation_function = "RELU", keep_num_dims = true, weights_format = "DEFAULT"}> : (tensor<2x2x4xf32>, tensor<3x4xf32>, none) -> tensor<2x2x3xf32>
  // Integers all through.
  %8 = "tfl.pseudo_qconst"() <{qtype = tensor<2x4x!quant.uniform<i8:f32, 0.1:5>>, value = dense<[[13, -21, -26, -7], [6, 49, 1, -15]]> : tensor<2x4xi8>}> : () -> tensor<2x4x!quant.uniform<i8:f32, 0.1:5>>
  %9 = "tfl.pseudo_qconst"() <{qtype = tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.02>>, value = dense<[[-18, -6, 42, -13], [-26, 8, 27, 44], [-22, 38, 35, -13]]> : tensor<3x4xi8>}> : () -> tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.02>>
  %10 = "tfl.no_value"() <{value}> : () -> none
  %11 = "tfl.fully_connected"(%8, %9, %10) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x4x!quant.uniform<i8:f32, 0.1:5>>, tensor<3x4x!quant.uniform<i8<-127:127>:f32, 0.02>>, none) -> tensor<2x3x!quant.uniform<i8:f32, 0.25:2>>
  // A row of the input that holds two rows.
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[-1.75, 0.0, -1.875, 1.75, -1.375, 1.25], [-0.625, -1.625, 1.0, -0.25, 0.125, 2.0]]> : tensor<2x6xf32>}> : () -> tensor<2x6xf32>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[[-1.875, 1.0, 1.125], [0.5, 0.625, 0.625]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %n0_2 = "tfl.no_value"() <{value}> : () -> none
  %n0_r = "tfl.fully_connected"(%n0_0, %n0_1, %n0_2) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x6xf32>, tensor<2x3xf32>, none) -> tensor<4x2xf32>
  // One vector.
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[-0.25, 1.25, -0.375]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[[1.5, -2.0, -0.625], [-1.875, -1.0, 1.125]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %n1_2 = "tfl.pseudo_const"() <{value = dense<[1.0, -1.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n1_r = "tfl.fully_connected"(%n1_0, %n1_1, %n1_2) <{fused_activation_function = "RELU6", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<3xf32>, tensor<2x3xf32>, tensor<2xf32>) -> tensor<1x2xf32>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[-0.75, 1.0, 2.0], [-1.375, -0.75, -1.5]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[[-2.0, 0.25, 1.0], [-2.0, -2.0, 1.125]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %n2_2 = "tfl.no_value"() <{value}> : () -> none
  %n2_r = "tfl.fully_connected"(%n2_0, %n2_1, %n2_2) <{fused_activation_function = "RELU_N1_TO_1", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x3xf32>, tensor<2x3xf32>, none) -> tensor<2x2xf32>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[[-0.875, 1.25, -0.875], [0.375, 0.0, 0.625]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[[1.75, -1.375, 1.375], [-1.375, -0.375, -1.625]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %n3_2 = "tfl.no_value"() <{value}> : () -> none
  %n3_r = "tfl.fully_connected"(%n3_0, %n3_1, %n3_2) <{fused_activation_function = "TANH", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x3xf32>, tensor<2x3xf32>, none) -> tensor<2x2xf32>
  // Integers, a scale for each unit; activations; saturation.
  %n4_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.05:-20>>, value = dense<[[-36, 39, 120], [59, -116, 16]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.05:-20>>
  %n4_1 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8<-127:127>:f32:0, {0.02, 0.01}>>, value = dense<[[-97, -37, 51], [9, -109, -29]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8<-127:127>:f32:0, {0.02, 0.01}>>
  %n4_2 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i32:f32:0, {0.001, 0.0005}>>, value = dense<[-85, -297]> : tensor<2xi32>}> : () -> tensor<2x!quant.uniform<i32:f32:0, {0.001, 0.0005}>>
  %n4_r = "tfl.fully_connected"(%n4_0, %n4_1, %n4_2) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x3x!quant.uniform<i8:f32, 0.05:-20>>, tensor<2x3x!quant.uniform<i8<-127:127>:f32:0, {0.02, 0.01}>>, tensor<2x!quant.uniform<i32:f32:0, {0.001, 0.0005}>>) -> tensor<2x2x!quant.uniform<i8:f32, 0.125:10>>
  %n5_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<u8:f32, 0.05:100>>, value = dense<[[175, 213, 186], [177, 92, 114]]> : tensor<2x3xui8>}> : () -> tensor<2x3x!quant.uniform<u8:f32, 0.05:100>>
  %n5_1 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<u8:f32, 0.02:120>>, value = dense<[[145, 177, 20], [125, 249, 41]]> : tensor<2x3xui8>}> : () -> tensor<2x3x!quant.uniform<u8:f32, 0.02:120>>
  %n5_2 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i32:f32, 0.001>>, value = dense<[89, 7]> : tensor<2xi32>}> : () -> tensor<2x!quant.uniform<i32:f32, 0.001>>
  %n5_r = "tfl.fully_connected"(%n5_0, %n5_1, %n5_2) <{fused_activation_function = "RELU", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x3x!quant.uniform<u8:f32, 0.05:100>>, tensor<2x3x!quant.uniform<u8:f32, 0.02:120>>, tensor<2x!quant.uniform<i32:f32, 0.001>>) -> tensor<2x2x!quant.uniform<u8:f32, 0.0625:50>>
  %n6_0 = "tfl.pseudo_qconst"() <{qtype = tensor<1x2x3x!quant.uniform<i16:f32, 0.001>>, value = dense<[[[-21613, -29472, 13602], [-28881, -7174, -26265]]]> : tensor<1x2x3xi16>}> : () -> tensor<1x2x3x!quant.uniform<i16:f32, 0.001>>
  %n6_1 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8<-127:127>:f32, 0.02>>, value = dense<[[-77, 110, -28], [-99, -49, -117]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8<-127:127>:f32, 0.02>>
  %n6_2 = "tfl.no_value"() <{value}> : () -> none
  %n6_r = "tfl.fully_connected"(%n6_0, %n6_1, %n6_2) <{fused_activation_function = "NONE", keep_num_dims = true, weights_format = "DEFAULT"}> : (tensor<1x2x3x!quant.uniform<i16:f32, 0.001>>, tensor<2x3x!quant.uniform<i8<-127:127>:f32, 0.02>>, none) -> tensor<1x2x2x!quant.uniform<i16:f32, 0.005>>
  // 4-bit weights.
  %n7_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.05:-20>>, value = dense<[[-60, 71, -87], [-72, -3, 0]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.05:-20>>
  %n7_1 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i4<-7:7>:f32, 0.1>>, value = dense<[[2, -5, -6], [5, 5, -6]]> : tensor<2x3xi4>}> : () -> tensor<2x3x!quant.uniform<i4<-7:7>:f32, 0.1>>
  %n7_2 = "tfl.no_value"() <{value}> : () -> none
  %n7_r = "tfl.fully_connected"(%n7_0, %n7_1, %n7_2) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x3x!quant.uniform<i8:f32, 0.05:-20>>, tensor<2x3x!quant.uniform<i4<-7:7>:f32, 0.1>>, none) -> tensor<2x2x!quant.uniform<i8:f32, 0.125:10>>
  // No rows.
  %e_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x3xf32>}> : () -> tensor<0x3xf32>
  %e_1 = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %e_2 = "tfl.no_value"() <{value}> : () -> none
  %e_r = "tfl.fully_connected"(%e_0, %e_1, %e_2) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<0x3xf32>, tensor<2x3xf32>, none) -> tensor<0x2xf32>
  return %3, %7, %11, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r, %n7_r, %e_r : tensor<4x3xf32>, tensor<2x2x3xf32>, tensor<2x3x!quant.uniform<i8:f32, 0.25:2>>, tensor<4x2xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2x!quant.uniform<i8:f32, 0.125:10>>, tensor<2x2x!quant.uniform<u8:f32, 0.0625:50>>, tensor<1x2x2x!quant.uniform<i16:f32, 0.005>>, tensor<2x2x!quant.uniform<i8:f32, 0.125:10>>, tensor<0x2xf32>
}
