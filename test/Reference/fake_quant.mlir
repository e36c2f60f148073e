// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Rounded to 2^num_bits values from min to max, moved so that zero is one. TFLite kernels/fake_quant.cc

// EXPECT: [-1.0, -0.333333313, 0.0, 0.333333373, 0.833333373, 1.5]
// EXPECT: [-0.996078491, -0.996078491, -0.298039234, -9.31322575e-10, 0.101960789, 0.768627496, 1.00392163, 1.00392163]
// EXPECT: [0.0, 0.0, 0.0, 0.0, 0.0, 0.800000012, 3.20000005, 6.00000009]
// EXPECT: [-3.0, -1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]
// EXPECT: [-1.0, -1.0, -0.299977112, -2.32830644e-10, 0.100022888, 0.770016022, 2.0, 2.0]
// EXPECT: []
func.func @main() -> (tensor<6xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<2x0xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[-2.0, -0.4000000059604645, 0.0, 0.30000001192092896, 0.8999999761581421, 5.0]> : tensor<6xf32>}> : () -> tensor<6xf32>
  %1 = "tfl.fake_quant"(%0) <{max = 1.5 : f32, min = -1.0 : f32, narrow_range = false, num_bits = 4 : i32}> : (tensor<6xf32>) -> tensor<6xf32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[-10.0, -1.0, -0.3, 0.0, 0.1, 0.77, 3.0, 10.0]> : tensor<8xf32>}> : () -> tensor<8xf32>
  %n0_r = "tfl.fake_quant"(%n0_0) <{max = 1.0 : f32, min = -1.0 : f32, narrow_range = false, num_bits = 8 : i32}> : (tensor<8xf32>) -> tensor<8xf32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[-10.0, -1.0, -0.3, 0.0, 0.1, 0.77, 3.0, 10.0]> : tensor<8xf32>}> : () -> tensor<8xf32>
  %n1_r = "tfl.fake_quant"(%n1_0) <{max = 6.0 : f32, min = 0.0 : f32, narrow_range = false, num_bits = 4 : i32}> : (tensor<8xf32>) -> tensor<8xf32>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[-10.0, -1.0, -0.3, 0.0, 0.1, 0.77, 3.0, 10.0]> : tensor<8xf32>}> : () -> tensor<8xf32>
  %n2_r = "tfl.fake_quant"(%n2_0) <{max = 0.0 : f32, min = -3.0 : f32, narrow_range = false, num_bits = 2 : i32}> : (tensor<8xf32>) -> tensor<8xf32>
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[-10.0, -1.0, -0.3, 0.0, 0.1, 0.77, 3.0, 10.0]> : tensor<8xf32>}> : () -> tensor<8xf32>
  %n3_r = "tfl.fake_quant"(%n3_0) <{max = 2.0 : f32, min = -1.0 : f32, narrow_range = false, num_bits = 16 : i32}> : (tensor<8xf32>) -> tensor<8xf32>
  // No elements.
  %e_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %e_r = "tfl.fake_quant"(%e_0) <{max = 2.0 : f32, min = -1.0 : f32, narrow_range = false, num_bits = 8 : i32}> : (tensor<2x0xf32>) -> tensor<2x0xf32>
  return %1, %n0_r, %n1_r, %n2_r, %n3_r, %e_r : tensor<6xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<2x0xf32>
}
