// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The difference between a quantized tensor and a reference. TFLite kernels/numeric_verify.cc

// EXPECT: [-0.25, 0.5]
// EXPECT: []
func.func @main() -> (tensor<2xf32>, tensor<0xf32>) {
  %0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i8:f32, 0.5:1>>, value = dense<[1, 4]> : tensor<2xi8>}> : () -> tensor<2x!quant.uniform<i8:f32, 0.5:1>>
  %1 = "tfl.pseudo_const"() <{value = dense<[0.25, 1.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %2 = "tfl.NumericVerify"(%0, %1) <{log_if_failed = false, tolerance = 0.1 : f32}> : (tensor<2x!quant.uniform<i8:f32, 0.5:1>>, tensor<2xf32>) -> tensor<2xf32>
  // No elements.
  %e_0 = "tfl.pseudo_qconst"() <{qtype = tensor<0x!quant.uniform<i8:f32, 0.5:1>>, value = dense<> : tensor<0xi8>}> : () -> tensor<0x!quant.uniform<i8:f32, 0.5:1>>
  %e_1 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xf32>}> : () -> tensor<0xf32>
  %e_r = "tfl.NumericVerify"(%e_0, %e_1) <{log_if_failed = false, tolerance = 0.1 : f32}> : (tensor<0x!quant.uniform<i8:f32, 0.5:1>>, tensor<0xf32>) -> tensor<0xf32>
  return %2, %e_r : tensor<2xf32>, tensor<0xf32>
}
