// RUN: tfl-opt %s -split-input-file -verify-diagnostics

func.func @mul(%arg0: tensor<4xf32>, %arg1: tensor<4xi32>) {
  // expected-error@+1 {{failed to verify that operand 'lhs' has the element type of operand 'rhs'}}
  %0 = "tfl.mul"(%arg0, %arg1) <{fused_activation_function = "NONE"}> : (tensor<4xf32>, tensor<4xi32>) -> tensor<4xf32>
  return
}

// -----

// Quantized over different storage types.
func.func @less(%arg0: tensor<4x!quant.uniform<i8:f32, 5.000000e-01:3>>, %arg1: tensor<4x!quant.uniform<i16:f32, 1.0>>) {
  // expected-error@+1 {{failed to verify that operand 'lhs' has the element type of operand 'rhs'}}
  %0 = "tfl.less"(%arg0, %arg1) : (tensor<4x!quant.uniform<i8:f32, 5.000000e-01:3>>, tensor<4x!quant.uniform<i16:f32, 1.0>>) -> tensor<4xi1>
  return
}

// -----

func.func @floor_div(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>) {
  // expected-error@+1 {{failed to verify that result 'output' has the element type of operand 'lhs'}}
  %0 = "tfl.floor_div"(%arg0, %arg1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi32>
  return
}

// -----

func.func @select(%arg0: tensor<4xi1>, %arg1: tensor<4xui8>, %arg2: tensor<4xi8>) {
  // expected-error@+1 {{failed to verify that operand 'x' has the element type of operand 'y'}}
  %0 = "tfl.select"(%arg0, %arg1, %arg2) : (tensor<4xi1>, tensor<4xui8>, tensor<4xi8>) -> tensor<4xui8>
  return
}

// -----

func.func @div(%arg0: tensor<4xf32>, %arg1: tensor<3xf32>) {
  // expected-error@+1 {{operands don't have broadcast-compatible shapes}}
  %0 = "tfl.div"(%arg0, %arg1) <{fused_activation_function = "NONE"}> : (tensor<4xf32>, tensor<3xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @div_2(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>) {
  // expected-error@+1 {{attribute 'fused_activation_function' failed to satisfy constraint: fused activation: NONE, RELU, RELU_N1_TO_1, RELU6, TANH or SIGN_BIT}}
  %0 = "tfl.div"(%arg0, %arg1) <{fused_activation_function = "relu"}> : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @div_3(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>) {
  // expected-error@+1 {{requires attribute 'fused_activation_function'}}
  %0 = "tfl.div"(%arg0, %arg1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @div_4(%arg0: tensor<4xf32>, %arg1: none) {
  // expected-error@+1 {{operand #1 must be tensor of any type values, but got 'none'}}
  %0 = "tfl.div"(%arg0, %arg1) <{fused_activation_function = "NONE"}> : (tensor<4xf32>, none) -> tensor<4xf32>
  return
}

// -----

func.func @bitwise_xor(%arg0: tensor<4xi8>, %arg1: tensor<4xi8>) {
  // expected-error@+1 {{requires the same element type for all operands and results}}
  %0 = "tfl.bitwise_xor"(%arg0, %arg1) : (tensor<4xi8>, tensor<4xi8>) -> tensor<4xi16>
  return
}

// -----

func.func @atan2(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>) {
  // expected-error@+1 {{requires the same type for all operands and results}}
  %0 = "tfl.atan2"(%arg0, %arg1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf64>
  return
}
