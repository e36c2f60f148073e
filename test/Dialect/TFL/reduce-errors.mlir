// RUN: tfl-opt %s -split-input-file -verify-diagnostics

func.func @mean(%arg0: tensor<4x6xf32>, %arg1: tensor<1xi32>) {
  // expected-error@+1 {{failed to verify that result 'output' has the element type of operand 'input'}}
  %0 = "tfl.mean"(%arg0, %arg1) <{keep_dims = true}> : (tensor<4x6xf32>, tensor<1xi32>) -> tensor<4x1xf16>
  return
}

// -----

func.func @sum(%arg0: tensor<4x6xf32>, %arg1: tensor<1xi32>) {
  // expected-error@+1 {{requires attribute 'keep_dims'}}
  %0 = "tfl.sum"(%arg0, %arg1) : (tensor<4x6xf32>, tensor<1xi32>) -> tensor<4x1xf32>
  return
}

// -----

func.func @cumsum(%arg0: tensor<4x6xf32>, %arg1: tensor<1xi32>) {
  // expected-error@+1 {{failed to verify that operand 'axis' has rank 0}}
  %0 = "tfl.cumsum"(%arg0, %arg1) : (tensor<4x6xf32>, tensor<1xi32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @unsorted_segment_max(%arg0: tensor<4x6xf32>, %arg1: tensor<4xi32>, %arg2: tensor<i32>) {
  // expected-error@+1 {{failed to verify that result 'output' has the element type of operand 'input'}}
  %0 = "tfl.unsorted_segment_max"(%arg0, %arg1, %arg2) : (tensor<4x6xf32>, tensor<4xi32>, tensor<i32>) -> tensor<?x6xi32>
  return
}
