// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The real part of each complex number. TFLite kernels/complex_support.cc

// EXPECT: [3.0, -0.0]
func.func @main() -> (tensor<2xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[(3.0, 4.0), (-0.0, -1.0)]> : tensor<2xcomplex<f32>>}> : () -> tensor<2xcomplex<f32>>
  %1 = "tfl.real"(%0) : (tensor<2xcomplex<f32>>) -> tensor<2xf32>
  return %1 : tensor<2xf32>
}
