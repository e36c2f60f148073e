// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// How many boundaries are not above. TFLite kernels/bucketize.cc

// EXPECT: [0, 1, 2, 3, 3]
func.func @main() -> (tensor<5xi32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[-5.0, 0.0, 3.5, 10.0, 11.0]> : tensor<5xf32>}> : () -> tensor<5xf32>
  %1 = "tfl.bucketize"(%0) <{boundaries = [0.0 : f32, 3.0 : f32, 10.0 : f32]}> : (tensor<5xf32>) -> tensor<5xi32>
  return %1 : tensor<5xi32>
}
