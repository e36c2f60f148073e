// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Rounded to 2^num_bits values from min to max, moved so that zero is one. TFLite kernels/fake_quant.cc

// EXPECT: [-1.0, -0.333333313, 0.0, 0.333333373, 0.833333373, 1.5]
func.func @main() -> (tensor<6xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[-2.0, -0.4000000059604645, 0.0, 0.30000001192092896, 0.8999999761581421, 5.0]> : tensor<6xf32>}> : () -> tensor<6xf32>
  %1 = "tfl.fake_quant"(%0) <{max = 1.5 : f32, min = -1.0 : f32, narrow_range = false, num_bits = 4 : i32}> : (tensor<6xf32>) -> tensor<6xf32>
  return %1 : tensor<6xf32>
}
