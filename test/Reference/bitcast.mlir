// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The bytes under another type. TFLite kernels/bitcast.cc

// EXPECT: [1065353216, -1073741824]
// EXPECT: [[4, 3, 2, 1]]
func.func @main() -> (tensor<2xi32>, tensor<1x4xi8>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[1.0, -2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %1 = "tfl.bitcast"(%0) : (tensor<2xf32>) -> tensor<2xi32>
  %2 = "tfl.pseudo_const"() <{value = dense<[16909060]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %3 = "tfl.bitcast"(%2) : (tensor<1xi32>) -> tensor<1x4xi8>
  return %1, %3 : tensor<2xi32>, tensor<1x4xi8>
}
