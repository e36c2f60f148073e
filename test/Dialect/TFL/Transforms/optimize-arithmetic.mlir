// RUN: tfl-opt %s -tfl-optimize=check-patterns=true | FileCheck %s

// CHECK-LABEL: func @neutral
// CHECK: %[[R:.*]] = "tfl.relu"(%arg0)
// CHECK: return %arg0, %arg0, %arg0, %arg0, %[[R]]
func.func @neutral(%arg0: tensor<?x4xf32>) -> (tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>) {
  %zero = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %zeros = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %one = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %0 = tfl.add(%zero, %arg0) <{fused_activation_function = "NONE"}> : (tensor<f32>, tensor<?x4xf32>) -> tensor<?x4xf32>
  %1 = tfl.sub(%arg0, %zeros) <{fused_activation_function = "NONE"}> : (tensor<?x4xf32>, tensor<4xf32>) -> tensor<?x4xf32>
  %2 = tfl.mul(%arg0, %one) <{fused_activation_function = "NONE"}> : (tensor<?x4xf32>, tensor<1xf32>) -> tensor<?x4xf32>
  %3 = tfl.div(%arg0, %one) <{fused_activation_function = "NONE"}> : (tensor<?x4xf32>, tensor<1xf32>) -> tensor<?x4xf32>
  %4 = tfl.add(%arg0, %zero) <{fused_activation_function = "RELU"}> : (tensor<?x4xf32>, tensor<f32>) -> tensor<?x4xf32>
  return %0, %1, %2, %3, %4 : tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>
}

// 0 - x, x * 0 and 1 / x are no neutral operations; a constant that makes the result larger is needed.
// CHECK-LABEL: func @not_neutral
// CHECK: tfl.sub
// CHECK: tfl.mul
// CHECK: tfl.div
// CHECK: tfl.add
func.func @not_neutral(%arg0: tensor<1x4xf32>) -> (tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<3x4xf32>) {
  %zero = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %one = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<f32>}> : () -> tensor<f32>
  %zeros = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %0 = tfl.sub(%zero, %arg0) <{fused_activation_function = "NONE"}> : (tensor<f32>, tensor<1x4xf32>) -> tensor<1x4xf32>
  %1 = tfl.mul(%arg0, %zero) <{fused_activation_function = "NONE"}> : (tensor<1x4xf32>, tensor<f32>) -> tensor<1x4xf32>
  %2 = tfl.div(%one, %arg0) <{fused_activation_function = "NONE"}> : (tensor<f32>, tensor<1x4xf32>) -> tensor<1x4xf32>
  %3 = tfl.add(%arg0, %zeros) <{fused_activation_function = "NONE"}> : (tensor<1x4xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
  return %0, %1, %2, %3 : tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<3x4xf32>
}

// An extent that is not known may be 1, which a constant of more rows would broadcast.
// CHECK-LABEL: func @unknown_extent
// CHECK: tfl.add
// CHECK: tfl.maximum
func.func @unknown_extent(%arg0: tensor<?x4xf32>) -> (tensor<?x4xf32>, tensor<?x4xf32>) {
  %zeros = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %0 = tfl.add(%arg0, %zeros) <{fused_activation_function = "NONE"}> : (tensor<?x4xf32>, tensor<3x4xf32>) -> tensor<?x4xf32>
  %1 = "tfl.maximum"(%arg0, %zeros) : (tensor<?x4xf32>, tensor<3x4xf32>) -> tensor<?x4xf32>
  return %0, %1 : tensor<?x4xf32>, tensor<?x4xf32>
}

// (x + 1) - [3, 4] = x + [-2, -3]; (x * 2) / [8, 16] = x * [0.25, 0.125].
// CHECK-LABEL: func @chains
// CHECK: %[[A:.*]] = "tfl.pseudo_const"() <{value = dense<[-2.000000e+00, -3.000000e+00]> : tensor<2xf32>}>
// CHECK: tfl.add(%arg0, %[[A]]) <{fused_activation_function = "RELU"}>
// CHECK: %[[B:.*]] = "tfl.pseudo_const"() <{value = dense<[2.500000e-01, 1.250000e-01]> : tensor<2xf32>}>
// CHECK: tfl.mul(%arg0, %[[B]]) <{fused_activation_function = "NONE"}>
func.func @chains(%arg0: tensor<?x2xf32>) -> (tensor<?x2xf32>, tensor<?x2xf32>) {
  %one = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<f32>}> : () -> tensor<f32>
  %two = "tfl.pseudo_const"() <{value = dense<2.0> : tensor<f32>}> : () -> tensor<f32>
  %v = "tfl.pseudo_const"() <{value = dense<[3.0, 4.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %w = "tfl.pseudo_const"() <{value = dense<[8.0, 16.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %0 = tfl.add(%arg0, %one) <{fused_activation_function = "NONE"}> : (tensor<?x2xf32>, tensor<f32>) -> tensor<?x2xf32>
  %1 = tfl.sub(%0, %v) <{fused_activation_function = "RELU"}> : (tensor<?x2xf32>, tensor<2xf32>) -> tensor<?x2xf32>
  %2 = tfl.mul(%arg0, %two) <{fused_activation_function = "NONE"}> : (tensor<?x2xf32>, tensor<f32>) -> tensor<?x2xf32>
  %3 = tfl.div(%2, %w) <{fused_activation_function = "NONE"}> : (tensor<?x2xf32>, tensor<2xf32>) -> tensor<?x2xf32>
  return %1, %3 : tensor<?x2xf32>, tensor<?x2xf32>
}

// Adding and taking away a large number rounds on purpose; two constants that would make a larger one, an activation in
// between, a second use, and products that leave the range of numbers stay too.
// CHECK-LABEL: func @no_chains
// CHECK: tfl.add
// CHECK: tfl.sub
// CHECK: tfl.add
// CHECK: tfl.add
// CHECK: tfl.add{{.*}}RELU
// CHECK: tfl.add
// CHECK: tfl.add
// CHECK: tfl.add
// CHECK: tfl.mul
// CHECK: tfl.mul
func.func @no_chains(%arg0: tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>) {
  %magic = "tfl.pseudo_const"() <{value = dense<12582912.0> : tensor<f32>}> : () -> tensor<f32>
  %one = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<f32>}> : () -> tensor<f32>
  %tiny = "tfl.pseudo_const"() <{value = dense<1.0e-30> : tensor<f32>}> : () -> tensor<f32>
  %row = "tfl.pseudo_const"() <{value = dense<[3.0, 4.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %column = "tfl.pseudo_const"() <{value = dense<[[3.0], [4.0]]> : tensor<2x1xf32>}> : () -> tensor<2x1xf32>
  %0 = tfl.add(%arg0, %magic) <{fused_activation_function = "NONE"}> : (tensor<2x2xf32>, tensor<f32>) -> tensor<2x2xf32>
  %1 = tfl.sub(%0, %magic) <{fused_activation_function = "NONE"}> : (tensor<2x2xf32>, tensor<f32>) -> tensor<2x2xf32>
  %2 = tfl.add(%arg0, %row) <{fused_activation_function = "NONE"}> : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
  %3 = tfl.add(%2, %column) <{fused_activation_function = "NONE"}> : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x2xf32>
  %4 = tfl.add(%arg0, %row) <{fused_activation_function = "RELU"}> : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
  %5 = tfl.add(%4, %one) <{fused_activation_function = "NONE"}> : (tensor<2x2xf32>, tensor<f32>) -> tensor<2x2xf32>
  %6 = tfl.add(%arg0, %row) <{fused_activation_function = "NONE"}> : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
  %7 = tfl.add(%6, %one) <{fused_activation_function = "NONE"}> : (tensor<2x2xf32>, tensor<f32>) -> tensor<2x2xf32>
  %8 = tfl.mul(%arg0, %tiny) <{fused_activation_function = "NONE"}> : (tensor<2x2xf32>, tensor<f32>) -> tensor<2x2xf32>
  %9 = tfl.mul(%8, %tiny) <{fused_activation_function = "NONE"}> : (tensor<2x2xf32>, tensor<f32>) -> tensor<2x2xf32>
  return %1, %3, %5, %6, %7, %9 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>
}

// A sign is never rounded.
// CHECK-LABEL: func @signs
// CHECK-NOT: tfl.neg
// CHECK: %[[A:.*]] = tfl.sub %arg1, %arg0
// CHECK: %[[B:.*]] = tfl.add %arg1, %arg0
// CHECK: %[[P:.*]] = tfl.mul %arg0, %arg1
// CHECK: %[[C:.*]] = tfl.sub %arg2, %[[P]]
// CHECK: return %arg0, %[[A]], %[[B]], %[[C]]
func.func @signs(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
  %0 = "tfl.neg"(%arg0) : (tensor<4xf32>) -> tensor<4xf32>
  %1 = "tfl.neg"(%0) : (tensor<4xf32>) -> tensor<4xf32>
  %2 = tfl.add %0, %arg1 {fused_activation_function = "NONE"} : tensor<4xf32>
  %3 = tfl.sub %arg1, %0 {fused_activation_function = "NONE"} : tensor<4xf32>
  %4 = tfl.mul %0, %arg1 {fused_activation_function = "NONE"} : tensor<4xf32>
  %5 = tfl.add %4, %arg2 {fused_activation_function = "NONE"} : tensor<4xf32>
  return %1, %2, %3, %5 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
}

// Through a type that holds every number.
// CHECK-LABEL: func @casts
// CHECK: %[[F:.*]] = "tfl.cast"(%arg0) : (tensor<4xi32>) -> tensor<4xf32>
// CHECK: %[[B:.*]] = "tfl.cast"(%arg1) : (tensor<4xi1>) -> tensor<4xf32>
// CHECK: %[[N:.*]] = "tfl.cast"(%arg0) : (tensor<4xi32>) -> tensor<4xf32>
// CHECK: %[[M:.*]] = "tfl.cast"(%[[N]]) : (tensor<4xf32>) -> tensor<4xi32>
// CHECK: return %arg0, %[[F]], %[[B]], %[[M]]
func.func @casts(%arg0: tensor<4xi32>, %arg1: tensor<4xi1>) -> (tensor<4xi32>, tensor<4xf32>, tensor<4xf32>, tensor<4xi32>) {
  %0 = "tfl.cast"(%arg0) : (tensor<4xi32>) -> tensor<4xi64>
  %1 = "tfl.cast"(%0) : (tensor<4xi64>) -> tensor<4xi32>
  %2 = "tfl.cast"(%0) : (tensor<4xi64>) -> tensor<4xf32>
  %3 = "tfl.cast"(%arg1) : (tensor<4xi1>) -> tensor<4xi32>
  %4 = "tfl.cast"(%3) : (tensor<4xi32>) -> tensor<4xf32>
  %5 = "tfl.cast"(%arg0) : (tensor<4xi32>) -> tensor<4xf32>
  %6 = "tfl.cast"(%5) : (tensor<4xf32>) -> tensor<4xi32>
  return %1, %2, %4, %6 : tensor<4xi32>, tensor<4xf32>, tensor<4xf32>, tensor<4xi32>
}

// CHECK-LABEL: func @squares
// CHECK: tfl.squared_difference %arg0, %arg1
// CHECK: tfl.squared_difference %arg1, %arg0
// CHECK: "tfl.rsqrt"(%arg0)
// CHECK-NOT: tfl.sub
// CHECK: %[[S:.*]] = "tfl.sqrt"(%arg1)
// CHECK: tfl.div %arg0, %[[S]]
func.func @squares(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
  %one = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<f32>}> : () -> tensor<f32>
  %0 = tfl.sub %arg0, %arg1 {fused_activation_function = "NONE"} : tensor<4xf32>
  %1 = "tfl.square"(%0) : (tensor<4xf32>) -> tensor<4xf32>
  %2 = tfl.sub %arg1, %arg0 {fused_activation_function = "NONE"} : tensor<4xf32>
  %3 = tfl.mul %2, %2 {fused_activation_function = "NONE"} : tensor<4xf32>
  %4 = "tfl.sqrt"(%arg0) : (tensor<4xf32>) -> tensor<4xf32>
  %5 = tfl.div(%one, %4) <{fused_activation_function = "NONE"}> : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
  %6 = "tfl.sqrt"(%arg1) : (tensor<4xf32>) -> tensor<4xf32>
  %7 = tfl.div %arg0, %6 {fused_activation_function = "NONE"} : tensor<4xf32>
  return %1, %3, %5, %7 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
}

// A splat has one number, however many elements it stands for: nothing is written out.
// CHECK-LABEL: func @absurd
// CHECK: tfl.add
// CHECK: tfl.add
func.func @absurd(%arg0: tensor<1x1x1xf32>) -> tensor<100000x100000x1000xf32> {
  %c = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<100000x100000x1000xf32>}> : () -> tensor<100000x100000x1000xf32>
  %0 = tfl.add(%arg0, %c) <{fused_activation_function = "NONE"}> : (tensor<1x1x1xf32>, tensor<100000x100000x1000xf32>) -> tensor<100000x100000x1000xf32>
  %1 = tfl.add %0, %c {fused_activation_function = "NONE"} : tensor<100000x100000x1000xf32>
  return %1 : tensor<100000x100000x1000xf32>
}
