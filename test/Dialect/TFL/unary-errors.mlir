// RUN: tfl-opt %s -split-input-file -verify-diagnostics

// SameOperandsAndResultTypeResolveRef
func.func @ceil(%arg0: tensor<4xf32>) {
  // expected-error@+1 {{requires the same element type for all operands and results}}
  %0 = "tfl.ceil"(%arg0) : (tensor<4xf32>) -> tensor<4xf64>
  return
}

// -----

func.func @neg(%arg0: tensor<4xf32>) {
  // expected-error@+1 {{requires the same shape for all operands and results}}
  %0 = "tfl.neg"(%arg0) : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

func.func @exp(%arg0: tensor<4xf32>) {
  // expected-error@+1 {{failed to verify that result 'y' has the element type of operand 'x'}}
  %0 = "tfl.exp"(%arg0) : (tensor<4xf32>) -> tensor<4xf16>
  return
}

// -----

func.func @bitcast(%arg0: tensor<4xf32>) {
  // expected-error@+1 {{cannot turn 'tensor<4xf32>' into 'tensor<5xi32>'}}
  %0 = "tfl.bitcast"(%arg0) : (tensor<4xf32>) -> tensor<5xi32>
  return
}

// -----

func.func @bitcast_2(%arg0: tensor<4x2xi8>) {
  // expected-error@+1 {{needs a last dimension of extent 4 where elements are narrower: 'tensor<4x2xi8>'}}
  %0 = "tfl.bitcast"(%arg0) : (tensor<4x2xi8>) -> tensor<4xf32>
  return
}

// -----

func.func @bitcast_3(%arg0: tensor<f64>) {
  // expected-error@+1 {{needs a last dimension of extent 2 where elements are narrower: 'tensor<i32>'}}
  %0 = "tfl.bitcast"(%arg0) : (tensor<f64>) -> tensor<i32>
  return
}

// -----

func.func @bitcast_4(%arg0: tensor<4x8xi4>) {
  // expected-error@+1 {{cannot turn 'tensor<4x8xi4>' into 'tensor<5xi32>'}}
  %0 = "tfl.bitcast"(%arg0) : (tensor<4x8xi4>) -> tensor<5xi32>
  return
}
