// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Rows of the input times the transposed filter, plus bias, then the activation; keep_num_dims keeps leading
// dimensions. TFLite kernels/fully_connected.cc

// EXPECT: [[0.965942919, 3.02817488, 1.519068], [1.05199802, -0.155901998, 6.01196909], [1.275931, 1.68312299, 3.83070612], [1.33966208, 2.26758099, 3.07345796]]
// EXPECT: [[[0.0, 1.028175, 0.0], [0.0519980639, 0.0, 3.01196909]], [[0.275931001, 0.0, 0.83070606], [0.339662015, 0.267580986, 0.0734579712]]]
// EXPECT: [[-7, -12, -15], [0, -3, 16]]
func.func @main() -> (tensor<4x3xf32>, tensor<2x2x3xf32>, tensor<2x3x!quant.uniform<i8:f32, 0.25:2>>) {
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
  return %3, %7, %11 : tensor<4x3xf32>, tensor<2x2x3xf32>, tensor<2x3x!quant.uniform<i8:f32, 0.25:2>>
}
