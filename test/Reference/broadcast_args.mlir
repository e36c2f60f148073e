// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The shape that two shapes broadcast to. TFLite kernels/broadcast_args.cc

// EXPECT: [2, 3, 4]
// EXPECT: [2, 4, 3]
// EXPECT: [0, 1]
// EXPECT: [0]
func.func @main() -> (tensor<3xi32>, tensor<3xi64>, tensor<2xi32>, tensor<1xi32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[3, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %1 = "tfl.pseudo_const"() <{value = dense<[2, 1, 4]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %2 = "tfl.broadcast_args"(%0, %1) : (tensor<2xi32>, tensor<3xi32>) -> tensor<3xi32>
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[2, 1, 3]> : tensor<3xi64>}> : () -> tensor<3xi64>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[4, 1]> : tensor<2xi64>}> : () -> tensor<2xi64>
  %n0_r = "tfl.broadcast_args"(%n0_0, %n0_1) : (tensor<3xi64>, tensor<2xi64>) -> tensor<3xi64>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0xi32>}> : () -> tensor<0xi32>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[0, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n1_r = "tfl.broadcast_args"(%n1_0, %n1_1) : (tensor<0xi32>, tensor<2xi32>) -> tensor<2xi32>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[0]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n2_r = "tfl.broadcast_args"(%n2_0, %n2_1) : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi32>
  return %2, %n0_r, %n1_r, %n2_r : tensor<3xi32>, tensor<3xi64>, tensor<2xi32>, tensor<1xi32>
}
