// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Along a new dimension. TFLite kernels/pack.cc

// EXPECT: [[1.0, 3.0], [2.0, 4.0]]
// EXPECT: [1, 2]
func.func @main() -> (tensor<2x2xf32>, tensor<2xi32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[3.0, 4.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %2 = "tfl.pack"(%0, %1) <{axis = 1 : i32, values_count = 2 : i32}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %4 = "tfl.pseudo_const"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
  %5 = "tfl.pack"(%3, %4) <{axis = 0 : i32, values_count = 2 : i32}> : (tensor<i32>, tensor<i32>) -> tensor<2xi32>
  return %2, %5 : tensor<2x2xf32>, tensor<2xi32>
}
