// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Each vector along the last dimension over its length, which counts as 1e-6 at least. TFLite kernels/l2norm.cc

// EXPECT: [[0.600000024, 0.800000012], [0.0, 0.0], [-0.707106769, 0.707106769]]
func.func @main() -> (tensor<3x2xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[3.0, 4.0], [0.0, 0.0], [-1.0, 1.0]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %1 = "tfl.l2_normalization"(%0) <{fused_activation_function = "NONE"}> : (tensor<3x2xf32>) -> tensor<3x2xf32>
  return %1 : tensor<3x2xf32>
}
