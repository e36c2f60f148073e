// RUN: tfl-opt %s -split-input-file -verify-diagnostics

func.func @fully_connected(%arg0: tensor<2x8xf32>, %arg1: tensor<4x8x1xf32>, %arg2: none) {
  // expected-error@+1 {{operand 'filter' must have rank 2, but is 'tensor<4x8x1xf32>'}}
  %0 = "tfl.fully_connected"(%arg0, %arg1, %arg2) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x8xf32>, tensor<4x8x1xf32>, none) -> tensor<2x4xf32>
  return
}

// -----

func.func @fully_connected_2(%arg0: tensor<2x9xf32>, %arg1: tensor<4x8xf32>, %arg2: none) {
  // expected-error@+1 {{operand 'input' has 18 elements, which are not rows of 8 as operand 'filter' asks for}}
  %0 = "tfl.fully_connected"(%arg0, %arg1, %arg2) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x9xf32>, tensor<4x8xf32>, none) -> tensor<2x4xf32>
  return
}

// -----

func.func @fully_connected_3(%arg0: tensor<2x8xf32>, %arg1: tensor<4x8xf32>, %arg2: none) {
  // expected-error@+1 {{result 'output' has 12 elements, but 2 rows of 4 are computed}}
  %0 = "tfl.fully_connected"(%arg0, %arg1, %arg2) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x8xf32>, tensor<4x8xf32>, none) -> tensor<3x4xf32>
  return
}

// -----

func.func @fully_connected_4(%arg0: tensor<2x8xf32>, %arg1: tensor<4x8xf32>, %arg2: none) {
  // expected-error@+1 {{has 2 results, but must have one, or two with shuffled weights}}
  %0:2 = "tfl.fully_connected"(%arg0, %arg1, %arg2) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x8xf32>, tensor<4x8xf32>, none) -> (tensor<2x4xf32>, tensor<2x4xf32>)
  return
}

// -----

func.func @fully_connected_5(%arg0: tensor<2x8xf32>, %arg1: tensor<4x8xf32>, %arg2: none) {
  // expected-error@+1 {{attribute 'weights_format' failed to satisfy constraint: weights format: DEFAULT or SHUFFLED4x16INT8}}
  %0 = "tfl.fully_connected"(%arg0, %arg1, %arg2) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "OTHER"}> : (tensor<2x8xf32>, tensor<4x8xf32>, none) -> tensor<2x4xf32>
  return
}

// -----

func.func @batch_matmul(%arg0: tensor<2x3x4xf32>, %arg1: tensor<2x5x6xf32>) {
  // expected-error@+1 {{cannot multiply matrices of 4 columns with matrices of 5 rows}}
  %0 = "tfl.batch_matmul"(%arg0, %arg1) : (tensor<2x3x4xf32>, tensor<2x5x6xf32>) -> tensor<2x3x6xf32>
  return
}

// -----

func.func @batch_matmul_2(%arg0: tensor<2x3x4xf32>, %arg1: tensor<3x4x6xf32>) {
  // expected-error@+1 {{the leading dimensions of 'tensor<2x3x4xf32>' and 'tensor<3x4x6xf32>' do not broadcast together}}
  %0 = "tfl.batch_matmul"(%arg0, %arg1) : (tensor<2x3x4xf32>, tensor<3x4x6xf32>) -> tensor<2x3x6xf32>
  return
}

// -----

func.func @batch_matmul_3(%arg0: tensor<2x3x4xf32>, %arg1: tensor<4x6xf32>) {
  // expected-error@+1 {{result 'output' is 'tensor<2x3x7xf32>', but matrices of 'tensor<2x3x6xf32>' are computed}}
  %0 = "tfl.batch_matmul"(%arg0, %arg1) : (tensor<2x3x4xf32>, tensor<4x6xf32>) -> tensor<2x3x7xf32>
  return
}

// -----

func.func @batch_matmul_4(%arg0: tensor<2x3x4xf32>, %arg1: tensor<4xf32>) {
  // expected-error@+1 {{failed to verify that operand 'y' has rank 2 or more}}
  %0 = "tfl.batch_matmul"(%arg0, %arg1) : (tensor<2x3x4xf32>, tensor<4xf32>) -> tensor<2x3xf32>
  return
}
