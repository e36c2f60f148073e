// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The distance from zero of each complex number. TFLite kernels/complex_support.cc

// EXPECT: [5.0, 1.0]
func.func @main() -> (tensor<2xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[(3.0, 4.0), (-0.0, -1.0)]> : tensor<2xcomplex<f32>>}> : () -> tensor<2xcomplex<f32>>
  %1 = "tfl.complex_abs"(%0) : (tensor<2xcomplex<f32>>) -> tensor<2xf32>
  return %1 : tensor<2xf32>
}
