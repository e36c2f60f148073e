// RUN: tfl-opt %s -split-input-file -verify-diagnostics

// A quantized type without storage.
func.func @calibrated(%arg0: tensor<4xf32>) {
  // expected-error@+1 {{failed to verify that result 'output' has the element type of operand 'input'}}
  %0 = "tfl.gelu"(%arg0) : (tensor<4xf32>) -> tensor<4x!quant.calibrated<f32<-1.0:1.0>>>
  return
}

// -----

func.func @prelu(%arg0: tensor<1x2x2x3xf32>, %arg1: tensor<1x1x4xf32>) {
  // expected-error@+1 {{operands don't have broadcast-compatible shapes}}
  %0 = "tfl.prelu"(%arg0, %arg1) : (tensor<1x2x2x3xf32>, tensor<1x1x4xf32>) -> tensor<1x2x2x3xf32>
  return
}

// -----

func.func @prelu_2(%arg0: tensor<1x2x2x1xf32>, %arg1: tensor<1x1x4xf32>) {
  // expected-error@+1 {{operand 'alpha' does not broadcast to operand 'input': dimension 2 has 4 slopes for 1 elements}}
  %0 = "tfl.prelu"(%arg0, %arg1) : (tensor<1x2x2x1xf32>, tensor<1x1x4xf32>) -> tensor<1x2x2x?xf32>
  return
}

// -----

func.func @prelu_3(%arg0: tensor<3xf32>, %arg1: tensor<?x3xf32>) {
  // expected-error@+1 {{operand 'alpha' has rank 2, more than operand 'input'}}
  %0 = "tfl.prelu"(%arg0, %arg1) : (tensor<3xf32>, tensor<?x3xf32>) -> tensor<*xf32>
  return
}

// -----

func.func @prelu_4(%arg0: tensor<2x1xf32>, %arg1: tensor<4xf32>) {
  // expected-error@+1 {{result 'output' must have the shape of operand 'input'}}
  %0 = "tfl.prelu"(%arg0, %arg1) : (tensor<2x1xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @softmax(%arg0: tensor<f32>) {
  // expected-error@+1 {{failed to verify that operand 'input' has rank 1 or more}}
  %0 = "tfl.softmax"(%arg0) <{beta = 1.0 : f32}> : (tensor<f32>) -> tensor<f32>
  return
}

// -----

func.func @local_response_normalization(%arg0: tensor<2x3xf32>) {
  // expected-error@+1 {{failed to verify that operand 'input' has rank 4}}
  %0 = "tfl.local_response_normalization"(%arg0) <{alpha = 1.0 : f32, beta = 1.0 : f32, bias = 1.0 : f32, radius = 5 : i32}> : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @relu(%arg0: tensor<4xf32>) {
  // expected-error@+1 {{failed to verify that result 'y' has the element type of operand 'x'}}
  %0 = "tfl.relu"(%arg0) : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 5.000000e-01:3>>
  return
}
