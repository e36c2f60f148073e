// RUN: tfl-opt %s -split-input-file -verify-diagnostics

func.func @rank(%x: tensor<4xf32>, %q: tensor<4xi8>, %s: tensor<4xf32>, %z: tensor<4xi32>) {
  // expected-error@+1 {{input must have at least two dimensions}}
  %0:3 = tflk.quantize qd8 ins(%x : tensor<4xf32>) outs(%q, %s, %z : tensor<4xi8>, tensor<4xf32>, tensor<4xi32>) -> tensor<4xi8>, tensor<4xf32>, tensor<4xi32>
  return
}

// -----

func.func @padding_count(%x: tensor<1x4x6x2xf32>, %q: tensor<1x4x6x2xi8>, %s: tensor<1xf32>, %z: tensor<1xi32>) {
  // expected-error@+1 {{'padding' must be four integers, of an input with four dimensions}}
  %0:3 = tflk.quantize qd8 ins(%x : tensor<1x4x6x2xf32>) outs(%q, %s, %z : tensor<1x4x6x2xi8>, tensor<1xf32>, tensor<1xi32>) {padding = array<i64: 1, 1>} -> tensor<1x4x6x2xi8>, tensor<1xf32>, tensor<1xi32>
  return
}

// -----

func.func @padding_rank(%x: tensor<4x6xf32>, %q: tensor<4x6xi8>, %s: tensor<4xf32>, %z: tensor<4xi32>) {
  // expected-error@+1 {{'padding' must be four integers, of an input with four dimensions}}
  %0:3 = tflk.quantize qd8 ins(%x : tensor<4x6xf32>) outs(%q, %s, %z : tensor<4x6xi8>, tensor<4xf32>, tensor<4xi32>) {padding = array<i64: 0, 0, 0, 0>} -> tensor<4x6xi8>, tensor<4xf32>, tensor<4xi32>
  return
}

// -----

func.func @padding_negative(%x: tensor<1x4x6x2xf32>, %q: tensor<1x3x6x2xi8>, %s: tensor<1xf32>, %z: tensor<1xi32>) {
  // expected-error@+1 {{'padding' must not be negative}}
  %0:3 = tflk.quantize qd8 ins(%x : tensor<1x4x6x2xf32>) outs(%q, %s, %z : tensor<1x3x6x2xi8>, tensor<1xf32>, tensor<1xi32>) {padding = array<i64: 0, -1, 0, 0>} -> tensor<1x3x6x2xi8>, tensor<1xf32>, tensor<1xi32>
  return
}

// -----

func.func @padding_left_out(%x: tensor<1x4x6x2xf32>, %q: tensor<1x4x6x2xi8>, %s: tensor<1xf32>, %z: tensor<1xi32>) {
  // expected-error@+1 {{output must have the shape of the input and its padding}}
  %0:3 = tflk.quantize qd8 ins(%x : tensor<1x4x6x2xf32>) outs(%q, %s, %z : tensor<1x4x6x2xi8>, tensor<1xf32>, tensor<1xi32>) {padding = array<i64: 1, 1, 1, 1>} -> tensor<1x4x6x2xi8>, tensor<1xf32>, tensor<1xi32>
  return
}

// -----

func.func @output(%x: tensor<4x6xf32>, %q: tensor<4x8xi8>, %s: tensor<4xf32>, %z: tensor<4xi32>) {
  // expected-error@+1 {{output must have the shape of the input and its padding}}
  %0:3 = tflk.quantize qd8 ins(%x : tensor<4x6xf32>) outs(%q, %s, %z : tensor<4x8xi8>, tensor<4xf32>, tensor<4xi32>) -> tensor<4x8xi8>, tensor<4xf32>, tensor<4xi32>
  return
}

// -----

func.func @scales(%x: tensor<4x6xf32>, %q: tensor<4x6xi8>, %s: tensor<1xf32>, %z: tensor<4xi32>) {
  // expected-error@+1 {{must have a scale and a zero point for each index of dimension 0}}
  %0:3 = tflk.quantize qd8 ins(%x : tensor<4x6xf32>) outs(%q, %s, %z : tensor<4x6xi8>, tensor<1xf32>, tensor<4xi32>) -> tensor<4x6xi8>, tensor<1xf32>, tensor<4xi32>
  return
}

// -----

func.func @zero_points(%x: tensor<4x6xf32>, %q: tensor<4x6xi8>, %s: tensor<4xf32>, %z: tensor<4x1xi32>) {
  // expected-error@+1 {{must have a scale and a zero point for each index of dimension 0}}
  %0:3 = tflk.quantize qd8 ins(%x : tensor<4x6xf32>) outs(%q, %s, %z : tensor<4x6xi8>, tensor<4xf32>, tensor<4x1xi32>) -> tensor<4x6xi8>, tensor<4xf32>, tensor<4x1xi32>
  return
}

// -----

func.func @type(%x: tensor<4x6xf32>, %q: tensor<4x6xi32>, %s: tensor<4xf32>, %z: tensor<4xi32>) {
  // expected-error@+1 {{operand #1 must be}}
  %0:3 = tflk.quantize qd8 ins(%x : tensor<4x6xf32>) outs(%q, %s, %z : tensor<4x6xi32>, tensor<4xf32>, tensor<4xi32>) -> tensor<4x6xi32>, tensor<4xf32>, tensor<4xi32>
  return
}

// -----

func.func @shape(%x: tensor<?x6xf32>, %q: tensor<4x6xi8>, %s: tensor<4xf32>, %z: tensor<4xi32>) {
  // expected-error@+1 {{operand #0 must be}}
  %0:3 = tflk.quantize qd8 ins(%x : tensor<?x6xf32>) outs(%q, %s, %z : tensor<4x6xi8>, tensor<4xf32>, tensor<4xi32>) -> tensor<4x6xi8>, tensor<4xf32>, tensor<4xi32>
  return
}
