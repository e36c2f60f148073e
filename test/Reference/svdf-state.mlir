// RUN: %python %S/Inputs/check-op.py tfl-run %s
// The memory moves on by one step each time; after its length the first step is forgotten. TFLite kernels/svdf.cc

// EXPECT: [[-0.199353746, 0.234473276], [0.0314044614, -0.677051442]]
// EXPECT: [[1.5943533, -0.302513937], [1.24717716, -1.52962428]]
// EXPECT: [[1.65427934, 2.70358139], [-1.22391021, -1.97395866]]
// EXPECT: [[-1.37287067, -2.54983135], [1.05780934, -0.495731177]]
// EXPECT: [[-0.100285713, 1.76070006], [0.781055432, 1.58093717]]
func.func @main() -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>) {
  %x0 = "tfl.pseudo_const"() <{value = dense<[[-1.028, 0.3], [-0.461, 0.624]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %r0 = func.call @step(%x0) : (tensor<2x2xf32>) -> tensor<2x2xf32>
  %x1 = "tfl.pseudo_const"() <{value = dense<[[-1.182, 1.491], [1.207, 0.781]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %r1 = func.call @step(%x1) : (tensor<2x2xf32>) -> tensor<2x2xf32>
  %x2 = "tfl.pseudo_const"() <{value = dense<[[1.458, -1.342], [0.207, -0.205]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %r2 = func.call @step(%x2) : (tensor<2x2xf32>) -> tensor<2x2xf32>
  %x3 = "tfl.pseudo_const"() <{value = dense<[[-0.59, -0.215], [-0.589, -0.745]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %r3 = func.call @step(%x3) : (tensor<2x2xf32>) -> tensor<2x2xf32>
  %x4 = "tfl.pseudo_const"() <{value = dense<[[-1.418, 0.693], [1.281, -0.969]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %r4 = func.call @step(%x4) : (tensor<2x2xf32>) -> tensor<2x2xf32>
  return %r0, %r1, %r2, %r3, %r4 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>
}
func.func private @step(%x: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %s_1 = "tfl.pseudo_const"() <{value = dense<[[1.173, 0.71], [1.049, -0.298], [0.756, 0.565], [0.184, -1.141]]> : tensor<4x2xf32>}> : () -> tensor<4x2xf32>
  %s_2 = "tfl.pseudo_const"() <{value = dense<[[1.355, -0.318, 0.309], [-0.918, -1.049, -0.092], [-0.955, -1.455, -1.124], [0.824, -0.706, 0.844]]> : tensor<4x3xf32>}> : () -> tensor<4x3xf32>
  %s_3 = "tfl.no_value"() <{value}> : () -> none
  %s_4 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]]> : tensor<2x12xf32>}> {tfl.is_variable} : () -> tensor<2x12xf32>
  %s_r = "tfl.svdf"(%x, %s_1, %s_2, %s_3, %s_4) <{fused_activation_function = "NONE", rank = 2 : i32}> : (tensor<2x2xf32>, tensor<4x2xf32>, tensor<4x3xf32>, none, tensor<2x12xf32>) -> tensor<2x2xf32>
  return %s_r : tensor<2x2xf32>
}
