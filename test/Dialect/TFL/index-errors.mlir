// RUN: tfl-opt %s -split-input-file -verify-diagnostics

func.func @gather(%arg0: tensor<4x6xf32>, %arg1: tensor<3xi32>) {
  // expected-error@+1 {{'axis' is 2, but operand 'params' has rank 2}}
  %0 = "tfl.gather"(%arg0, %arg1) <{axis = 2 : i32}> : (tensor<4x6xf32>, tensor<3xi32>) -> tensor<3x6xf32>
  return
}

// -----

func.func @gather_2(%arg0: tensor<4x6xf32>, %arg1: tensor<3xi32>) {
  // expected-error@+1 {{'batch_dims' is 2, but operand 'indices' has rank 1}}
  %0 = "tfl.gather"(%arg0, %arg1) <{axis = 1 : i32, batch_dims = 2 : i32}> : (tensor<4x6xf32>, tensor<3xi32>) -> tensor<3x6xf32>
  return
}

// -----

func.func @gather_3(%arg0: tensor<4x6xf32>, %arg1: tensor<4xi32>) {
  // expected-error@+1 {{'batch_dims' is 1, beyond 'axis', which is 0}}
  %0 = "tfl.gather"(%arg0, %arg1) <{axis = 0 : i32, batch_dims = 1 : i32}> : (tensor<4x6xf32>, tensor<4xi32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @gather_4(%arg0: tensor<4x6xf32>, %arg1: tensor<3x2xi32>) {
  // expected-error@+1 {{batch dimension 0 has extent 4 in operand 'params' and 3 in operand 'indices'}}
  %0 = "tfl.gather"(%arg0, %arg1) <{axis = 1 : i32, batch_dims = 1 : i32}> : (tensor<4x6xf32>, tensor<3x2xi32>) -> tensor<4x2xf32>
  return
}

// -----

func.func @gather_5(%arg0: tensor<4x6xf32>, %arg1: tensor<3xi32>) {
  // expected-error@+1 {{result 'output' has rank 3, but slices of rank 2 are gathered}}
  %0 = "tfl.gather"(%arg0, %arg1) <{axis = 0 : i32}> : (tensor<4x6xf32>, tensor<3xi32>) -> tensor<3x6x1xf32>
  return
}

// -----

func.func @gather_6(%arg0: tensor<f32>, %arg1: tensor<3xi32>) {
  // expected-error@+1 {{failed to verify that operand 'params' has rank 1 or more}}
  %0 = "tfl.gather"(%arg0, %arg1) <{axis = 0 : i32}> : (tensor<f32>, tensor<3xi32>) -> tensor<3xf32>
  return
}

// -----

func.func @scatter_nd(%arg0: tensor<3x1xi32>, %arg1: tensor<4x6xf32>, %arg2: tensor<2xi32>) {
  // expected-error@+1 {{operand 'updates' must begin with the dimensions of operand 'indices' but the last}}
  %0 = "tfl.scatter_nd"(%arg0, %arg1, %arg2) : (tensor<3x1xi32>, tensor<4x6xf32>, tensor<2xi32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @scatter_nd_2(%arg0: tensor<3x3xi32>, %arg1: tensor<3xf32>, %arg2: tensor<2xi32>) {
  // expected-error@+1 {{operand 'indices' holds coordinates of length 3 for a result of rank 2}}
  %0 = "tfl.scatter_nd"(%arg0, %arg1, %arg2) : (tensor<3x3xi32>, tensor<3xf32>, tensor<2xi32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @scatter_nd_3(%arg0: tensor<3x1xi32>, %arg1: tensor<3x6x1xf32>, %arg2: tensor<2xi32>) {
  // expected-error@+1 {{operand 'updates' has slices of rank 2, but coordinates of length 1 leave slices of rank 1}}
  %0 = "tfl.scatter_nd"(%arg0, %arg1, %arg2) : (tensor<3x1xi32>, tensor<3x6x1xf32>, tensor<2xi32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @scatter_nd_4(%arg0: tensor<3x1xi32>, %arg1: tensor<3x6xf32>) {
  %c2 = arith.constant dense<[4, 5]> : tensor<2xi32>
  // expected-error@+1 {{operand 'updates' has slices of another shape than operand 'shape' asks for}}
  %0 = "tfl.scatter_nd"(%arg0, %arg1, %c2) : (tensor<3x1xi32>, tensor<3x6xf32>, tensor<2xi32>) -> tensor<4x5xf32>
  return
}

// -----

func.func @scatter_nd_5(%arg0: tensor<3x1xi32>, %arg1: tensor<3x6xf32>, %arg2: tensor<2x1xi32>) {
  // expected-error@+1 {{operand #2 must be tensor of any type values, of rank 1, but got 'tensor<2x1xi32>'}}
  %0 = "tfl.scatter_nd"(%arg0, %arg1, %arg2) : (tensor<3x1xi32>, tensor<3x6xf32>, tensor<2x1xi32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @sparse_to_dense(%arg0: tensor<3x5xi32>, %arg1: tensor<5xi32>, %arg2: tensor<3xf32>, %arg3: tensor<f32>) {
  // expected-error@+1 {{operand 'sparse_indices' holds coordinates of length 5, but at most 4 are supported}}
  %0 = "tfl.sparse_to_dense"(%arg0, %arg1, %arg2, %arg3) : (tensor<3x5xi32>, tensor<5xi32>, tensor<3xf32>, tensor<f32>) -> tensor<*xf32>
  return
}

// -----

func.func @sparse_to_dense_2(%arg0: tensor<3x1x1xi32>, %arg1: tensor<2xi32>, %arg2: tensor<3xf32>, %arg3: tensor<f32>) {
  // expected-error@+1 {{failed to verify that operand 'sparse_indices' has rank 2 or less}}
  %0 = "tfl.sparse_to_dense"(%arg0, %arg1, %arg2, %arg3) : (tensor<3x1x1xi32>, tensor<2xi32>, tensor<3xf32>, tensor<f32>) -> tensor<*xf32>
  return
}

// -----

func.func @non_max_suppression_v4(%arg0: tensor<9x?xf32>, %arg1: tensor<9xf32>, %arg2: tensor<i32>, %arg3: tensor<f32>, %arg4: tensor<f32>) {
  // expected-error@+1 {{failed to verify that operand 'boxes' is known to have extent 4 in dimension 1}}
  %0:2 = "tfl.non_max_suppression_v4"(%arg0, %arg1, %arg2, %arg3, %arg4) : (tensor<9x?xf32>, tensor<9xf32>, tensor<i32>, tensor<f32>, tensor<f32>) -> (tensor<?xi32>, tensor<i32>)
  return
}

// -----

func.func @non_max_suppression_v5(%arg0: tensor<*xf32>, %arg1: tensor<9xf32>, %arg2: tensor<i32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>) {
  // expected-error@+1 {{failed to verify that operand 'boxes' is known to have extent 4 in dimension 1}}
  %0:3 = "tfl.non_max_suppression_v5"(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5) : (tensor<*xf32>, tensor<9xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<?xi32>, tensor<?xf32>, tensor<i32>)
  return
}

// -----

func.func @topk_v2(%arg0: tensor<4xf32>, %arg1: tensor<1xi32>) {
  // expected-error@+1 {{failed to verify that operand 'k' has rank 0}}
  %0:2 = "tfl.topk_v2"(%arg0, %arg1) : (tensor<4xf32>, tensor<1xi32>) -> (tensor<?xf32>, tensor<?xi32>)
  return
}
