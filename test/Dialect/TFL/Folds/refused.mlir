// RUN: tfl-opt %s -canonicalize | FileCheck %s

// A fused activation, a result of unknown extents, and one much larger than its operands stay.
// CHECK-LABEL: func @stays
// CHECK: tfl.add{{.*}}"RELU"
// CHECK: tfl.add{{.*}}tensor<?xf32>
// CHECK: tfl.add{{.*}}tensor<100x100xf32>
func.func @stays() -> (tensor<2xf32>, tensor<?xf32>, tensor<100x100xf32>) {
  %a = "tfl.pseudo_const"() <{value = dense<[1.0, -2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %row = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<1x100xf32>}> : () -> tensor<1x100xf32>
  %column = "tfl.pseudo_const"() <{value = dense<2.0> : tensor<100x1xf32>}> : () -> tensor<100x1xf32>
  %0 = tfl.add %a, %a {fused_activation_function = "RELU"} : tensor<2xf32>
  %1 = tfl.add(%a, %a) <{fused_activation_function = "NONE"}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<?xf32>
  %2 = tfl.add(%row, %column) <{fused_activation_function = "NONE"}> : (tensor<1x100xf32>, tensor<100x1xf32>) -> tensor<100x100xf32>
  return %0, %1, %2 : tensor<2xf32>, tensor<?xf32>, tensor<100x100xf32>
}

// A variable starts with its value and does not keep it; a division by zero is up to the runtime; quantized types have
// folds of no kind.
// CHECK-LABEL: func @variable
// CHECK: tfl.neg
// CHECK: tfl.div
// CHECK: tfl.add
func.func @variable() -> (tensor<2xf32>, tensor<2xi32>, tensor<2x!quant.uniform<i8:f32, 0.5>>) {
  %v = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<2xf32>}> {tfl.is_variable} : () -> tensor<2xf32>
  %z = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %q = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i8:f32, 0.5>>, value = dense<3> : tensor<2xi8>}> : () -> tensor<2x!quant.uniform<i8:f32, 0.5>>
  %0 = "tfl.neg"(%v) : (tensor<2xf32>) -> tensor<2xf32>
  %1 = tfl.div %z, %z {fused_activation_function = "NONE"} : tensor<2xi32>
  %2 = tfl.add %q, %q {fused_activation_function = "NONE"} : tensor<2x!quant.uniform<i8:f32, 0.5>>
  return %0, %1, %2 : tensor<2xf32>, tensor<2xi32>, tensor<2x!quant.uniform<i8:f32, 0.5>>
}

// Neutral constants give the other operand, whatever that is, unless they make it larger.
// CHECK-LABEL: func @neutral(%arg0: tensor<2xf32>)
// CHECK: %[[LARGER:.*]] = tfl.add(%arg0
// CHECK: return %arg0, %arg0, %arg0, %arg0, %[[LARGER]]
func.func @neutral(%x: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>) {
  %zero = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %one = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<f32>}> : () -> tensor<f32>
  %zeros = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<2x1xf32>}> : () -> tensor<2x1xf32>
  %0 = tfl.add(%zero, %x) <{fused_activation_function = "NONE"}> : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
  %1 = tfl.sub(%x, %zero) <{fused_activation_function = "NONE"}> : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>
  %2 = tfl.mul(%x, %one) <{fused_activation_function = "NONE"}> : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>
  %3 = tfl.div(%x, %one) <{fused_activation_function = "NONE"}> : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>
  %4 = tfl.add(%x, %zeros) <{fused_activation_function = "NONE"}> : (tensor<2xf32>, tensor<2x1xf32>) -> tensor<2x2xf32>
  return %0, %1, %2, %3, %4 : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>
}

// Shapes fold from types alone; what picks them apart folds with them.
// CHECK-LABEL: func @shapes
// CHECK: %[[S:.*]] = "tfl.pseudo_const"() <{value = dense<12> : tensor<i32>}>
// CHECK: return %[[S]]
func.func @shapes(%x: tensor<3x4xf32>) -> tensor<i32> {
  %zero = "tfl.pseudo_const"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
  %one = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %0 = "tfl.shape"(%x) : (tensor<3x4xf32>) -> tensor<2xi32>
  %1 = "tfl.gather"(%0, %zero) <{axis = 0 : i32, batch_dims = 0 : i32}> : (tensor<2xi32>, tensor<i32>) -> tensor<i32>
  %2 = "tfl.gather"(%0, %one) <{axis = 0 : i32, batch_dims = 0 : i32}> : (tensor<2xi32>, tensor<i32>) -> tensor<i32>
  %3 = tfl.mul %1, %2 {fused_activation_function = "NONE"} : tensor<i32>
  return %3 : tensor<i32>
}

// An open extent may be 1: what a larger constant adds to it is not nothing.
// CHECK-LABEL: func @open
// CHECK: %[[SUM:.*]] = tfl.add(%arg0
// CHECK: return %[[SUM]], %arg0
func.func @open(%x: tensor<?x4xf32>) -> (tensor<?x4xf32>, tensor<?x4xf32>) {
  %zeros = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %zero = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %0 = tfl.add(%x, %zeros) <{fused_activation_function = "NONE"}> : (tensor<?x4xf32>, tensor<3x4xf32>) -> tensor<?x4xf32>
  %1 = tfl.add(%x, %zero) <{fused_activation_function = "NONE"}> : (tensor<?x4xf32>, tensor<1xf32>) -> tensor<?x4xf32>
  return %0, %1 : tensor<?x4xf32>, tensor<?x4xf32>
}

// The stored number of a quantized constant is not the real one: with a zero point of 3, 0 is not zero, nor is 1 one.
// CHECK-LABEL: func @stored
// CHECK: tfl.add
// CHECK: tfl.mul
func.func @stored(%x: tensor<2x!quant.uniform<i8:f32, 0.5:3>>) -> (tensor<2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x!quant.uniform<i8:f32, 0.5:3>>) {
  %zero = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i8:f32, 0.5:3>>, value = dense<0> : tensor<2xi8>}> : () -> tensor<2x!quant.uniform<i8:f32, 0.5:3>>
  %one = "tfl.pseudo_qconst"() <{qtype = tensor<2x!quant.uniform<i8:f32, 0.5:3>>, value = dense<1> : tensor<2xi8>}> : () -> tensor<2x!quant.uniform<i8:f32, 0.5:3>>
  %0 = tfl.add %x, %zero {fused_activation_function = "NONE"} : tensor<2x!quant.uniform<i8:f32, 0.5:3>>
  %1 = tfl.mul %x, %one {fused_activation_function = "NONE"} : tensor<2x!quant.uniform<i8:f32, 0.5:3>>
  return %0, %1 : tensor<2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x!quant.uniform<i8:f32, 0.5:3>>
}

// Splats of more elements than any memory holds: nothing writes them out.
// CHECK-LABEL: func @huge
// CHECK: "tfl.slice"
// CHECK: tfl.div
// CHECK: tfl.pow
// CHECK: "tfl.embedding_lookup"
func.func @huge(%x: tensor<i32>, %i: tensor<i32>) -> (tensor<1xf32>, tensor<100000000000000xi32>, tensor<100000000000000xi32>, tensor<1x2xf32>) {
  %zero = "tfl.pseudo_const"() <{value = dense<0> : tensor<1xi32>}> : () -> tensor<1xi32>
  %one = "tfl.pseudo_const"() <{value = dense<1> : tensor<1xi32>}> : () -> tensor<1xi32>
  %floats = "tfl.pseudo_const"() <{value = dense<1.5> : tensor<100000000000000xf32>}> : () -> tensor<100000000000000xf32>
  %ints = "tfl.pseudo_const"() <{value = dense<3> : tensor<100000000000000xi32>}> : () -> tensor<100000000000000xi32>
  %table = "tfl.pseudo_const"() <{value = dense<1.5> : tensor<100000000000000x2xf32>}> : () -> tensor<100000000000000x2xf32>
  %0 = "tfl.slice"(%floats, %zero, %one) : (tensor<100000000000000xf32>, tensor<1xi32>, tensor<1xi32>) -> tensor<1xf32>
  %1 = tfl.div(%x, %ints) <{fused_activation_function = "NONE"}> : (tensor<i32>, tensor<100000000000000xi32>) -> tensor<100000000000000xi32>
  %2 = tfl.pow(%x, %ints) : (tensor<i32>, tensor<100000000000000xi32>) -> tensor<100000000000000xi32>
  %3 = "tfl.embedding_lookup"(%zero, %table) : (tensor<1xi32>, tensor<100000000000000x2xf32>) -> tensor<1x2xf32>
  return %0, %1, %2, %3 : tensor<1xf32>, tensor<100000000000000xi32>, tensor<100000000000000xi32>, tensor<1x2xf32>
}
