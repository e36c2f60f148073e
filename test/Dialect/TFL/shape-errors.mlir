// RUN: tfl-opt %s -split-input-file -verify-diagnostics

func.func @reshape(%arg0: tensor<6xf32>, %arg1: tensor<i32>) {
  // expected-error@+2 {{failed to infer returned types}}
  // expected-error@+1 {{operand 'shape' must have rank 1, but is 'tensor<i32>'}}
  %0 = "tfl.reshape"(%arg0, %arg1) : (tensor<6xf32>, tensor<i32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @reshape_2(%arg0: tensor<6xf32>) {
  %c1 = arith.constant dense<[-1, 3, -1]> : tensor<3xi32>
  // expected-error@+2 {{failed to infer returned types}}
  // expected-error@+1 {{operand 'shape' leaves two extents open, at indices 0 and 2}}
  %0 = "tfl.reshape"(%arg0, %c1) : (tensor<6xf32>, tensor<3xi32>) -> tensor<2x3x1xf32>
  return
}

// -----

func.func @reshape_3(%arg0: tensor<6xf32>) {
  %c1 = arith.constant dense<[3, -2]> : tensor<2xi32>
  // expected-error@+2 {{failed to infer returned types}}
  // expected-error@+1 {{operand 'shape' has the negative extent -2 at index 1}}
  %0 = "tfl.reshape"(%arg0, %c1) : (tensor<6xf32>, tensor<2xi32>) -> tensor<3x2xf32>
  return
}

// -----

func.func @reshape_4(%arg0: tensor<6xf32>) {
  %c1 = arith.constant dense<[-1, 4]> : tensor<2xi32>
  // expected-error@+2 {{failed to infer returned types}}
  // expected-error@+1 {{operand 'input' has 6 elements, which do not fill the shape of 4 or a multiple that operand 'shape' asks for}}
  %0 = "tfl.reshape"(%arg0, %c1) : (tensor<6xf32>, tensor<2xi32>) -> tensor<?x4xf32>
  return
}

// -----

func.func @reshape_5(%arg0: tensor<6xf32>) {
  %c1 = arith.constant dense<[2, 4]> : tensor<2xi32>
  // expected-error@+2 {{failed to infer returned types}}
  // expected-error@+1 {{operand 'input' has 6 elements, which do not fill the shape of 8 that operand 'shape' asks for}}
  %0 = "tfl.reshape"(%arg0, %c1) : (tensor<6xf32>, tensor<2xi32>) -> tensor<?x4xf32>
  return
}

// -----

func.func @reshape_6(%arg0: tensor<*xf32>) {
  %c1 = arith.constant dense<2147483647> : tensor<9xi32>
  // expected-error@+2 {{failed to infer returned types}}
  // expected-error@+1 {{operand 'shape' asks for too many elements}}
  %0 = "tfl.reshape"(%arg0, %c1) : (tensor<*xf32>, tensor<9xi32>) -> tensor<*xf32>
  return
}

// -----

func.func @reshape_7(%arg0: tensor<6xf32>, %arg1: tensor<1xi32>) {
  // expected-error@+1 {{operand 'input' has 6 elements, but result 'output' has 7}}
  %0 = "tfl.reshape"(%arg0, %arg1) : (tensor<6xf32>, tensor<1xi32>) -> tensor<7xf32>
  return
}

// -----

func.func @reshape_8(%arg0: tensor<?xf32>) {
  %c1 = arith.constant dense<[2, 3]> : tensor<2xi32>
  // expected-error@+2 {{failed to infer returned types}}
  // expected-error@+1 {{are incompatible with return type(s) of operation}}
  %0 = "tfl.reshape"(%arg0, %c1) : (tensor<?xf32>, tensor<2xi32>) -> tensor<3x2xf32>
  return
}

// -----

func.func @transpose(%arg0: tensor<2x3xf32>) {
  %c1 = arith.constant dense<[2, 0]> : tensor<2xi32>
  // expected-error@+1 {{operand 'perm' names dimension 2, but operand 'input' has rank 2}}
  %0 = "tfl.transpose"(%arg0, %c1) : (tensor<2x3xf32>, tensor<2xi32>) -> tensor<3x2xf32>
  return
}

// -----

func.func @transpose_2(%arg0: tensor<2x3xf32>) {
  %c1 = arith.constant dense<[1, -1]> : tensor<2xi32>
  // expected-error@+1 {{operand 'perm' names dimension 1 twice}}
  %0 = "tfl.transpose"(%arg0, %c1) : (tensor<2x3xf32>, tensor<2xi32>) -> tensor<3x3xf32>
  return
}

// -----

func.func @transpose_3(%arg0: tensor<2x3xf32>, %arg1: tensor<3xi32>) {
  // expected-error@+1 {{operand 'perm' has 3 elements, but operand 'input' has rank 2}}
  %0 = "tfl.transpose"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xi32>) -> tensor<3x2xf32>
  return
}

// -----

func.func @transpose_4(%arg0: tensor<2x3xf32>) {
  %c1 = arith.constant dense<[1, 0]> : tensor<2xi32>
  // expected-error@+1 {{result 'output' is 'tensor<2x3xf32>', but operand 'input' transposed is 'tensor<3x2xf32>'}}
  %0 = "tfl.transpose"(%arg0, %c1) : (tensor<2x3xf32>, tensor<2xi32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @transpose_5(%arg0: tensor<2x2x2x2x2x2x2x2x?xf32>, %arg1: tensor<9xi32>) {
  // expected-error@+1 {{failed to verify that operand 'input' has 8 dimensions or less that are not 1}}
  %0 = "tfl.transpose"(%arg0, %arg1) : (tensor<2x2x2x2x2x2x2x2x?xf32>, tensor<9xi32>) -> tensor<*xf32>
  return
}

// -----

func.func @broadcast_to(%arg0: tensor<1xf32>, %arg1: tensor<9xi32>) {
  // expected-error@+1 {{failed to verify that operand 'shape' has extent 8 or less in dimension 0}}
  %0 = "tfl.broadcast_to"(%arg0, %arg1) : (tensor<1xf32>, tensor<9xi32>) -> tensor<*xf32>
  return
}

// -----

func.func @broadcast_to_2(%arg0: tensor<1x1x1x1x1x1x1x1x1xf32>, %arg1: tensor<1xi32>) {
  // expected-error@+1 {{failed to verify that operand 'input' has rank 8 or less}}
  %0 = "tfl.broadcast_to"(%arg0, %arg1) : (tensor<1x1x1x1x1x1x1x1x1xf32>, tensor<1xi32>) -> tensor<*xf32>
  return
}

// -----

func.func @range(%arg0: tensor<i32>, %arg1: tensor<i64>, %arg2: tensor<i32>) {
  // expected-error@+1 {{failed to verify that result 'result' has the element type of operand 'limit'}}
  %0 = "tfl.range"(%arg0, %arg1, %arg2) : (tensor<i32>, tensor<i64>, tensor<i32>) -> tensor<?xi32>
  return
}

// -----

func.func @range_2(%arg0: tensor<1xi32>, %arg1: tensor<i32>, %arg2: tensor<i32>) {
  // expected-error@+1 {{failed to verify that operand 'start' has rank 0}}
  %0 = "tfl.range"(%arg0, %arg1, %arg2) : (tensor<1xi32>, tensor<i32>, tensor<i32>) -> tensor<?xi32>
  return
}

// -----

func.func @space_to_batch_nd(%arg0: tensor<4x4xf32>, %arg1: tensor<2xi32>, %arg2: tensor<2x2xi32>) {
  // expected-error@+1 {{failed to verify that operand 'input' has a rank from 3 to 4}}
  %0 = "tfl.space_to_batch_nd"(%arg0, %arg1, %arg2) : (tensor<4x4xf32>, tensor<2xi32>, tensor<2x2xi32>) -> tensor<*xf32>
  return
}

// -----

func.func @space_to_depth(%arg0: tensor<1x4x4x1xf32>) {
  // expected-error@+1 {{whose value is positive}}
  %0 = "tfl.space_to_depth"(%arg0) <{block_size = 0 : i32}> : (tensor<1x4x4x1xf32>) -> tensor<1x2x2x4xf32>
  return
}

// -----

func.func @reverse_sequence(%arg0: tensor<2x3xf32>, %arg1: tensor<2xi32>) {
  // expected-error@+1 {{whose value is non-negative}}
  %0 = "tfl.reverse_sequence"(%arg0, %arg1) <{batch_dim = -1 : i32, seq_dim = 1 : i32}> : (tensor<2x3xf32>, tensor<2xi32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @squeeze(%arg0: tensor<1x4xf32>) {
  // expected-error@+1 {{failed to satisfy constraint: 64-bit integer array attribute with at most 8 elements}}
  %0 = "tfl.squeeze"(%arg0) <{squeeze_dims = [0, 0, 0, 0, 0, 0, 0, 0, 0]}> : (tensor<1x4xf32>) -> tensor<4xf32>
  return
}
