// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The slices along a dimension, which goes away. TFLite kernels/unpack.cc

// EXPECT: [1.0, 3.0]
// EXPECT: [2.0, 4.0]
func.func @main() -> (tensor<2xf32>, tensor<2xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %1:2 = "tfl.unpack"(%0) <{axis = -1 : i32, num = 2 : i32}> : (tensor<2x2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
  return %1#0, %1#1 : tensor<2xf32>, tensor<2xf32>
}
