// RUN: tfl-opt %s -split-input-file -verify-diagnostics

func.func @concatenation() {
  // expected-error@+1 {{needs an operand}}
  %0 = "tfl.concatenation"() <{axis = 1 : i32, fused_activation_function = "NONE"}> : () -> tensor<2x3xf32>
  return
}

// -----

func.func @concatenation_2(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) {
  // expected-error@+1 {{'axis' is 2, but the operands have rank 2}}
  %0 = "tfl.concatenation"(%arg0, %arg1) <{axis = 2 : i32, fused_activation_function = "NONE"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x6xf32>
  return
}

// -----

func.func @concatenation_3(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) {
  // expected-error@+1 {{operand #1 has rank 1, others have rank 2}}
  %0 = "tfl.concatenation"(%arg0, %arg1) <{axis = 1 : i32, fused_activation_function = "NONE"}> : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x6xf32>
  return
}

// -----

func.func @concatenation_4(%arg0: tensor<2x3xf32>, %arg1: tensor<4x3xf32>) {
  // expected-error@+1 {{operand #1 has extent 4 in dimension 0, others have 2}}
  %0 = "tfl.concatenation"(%arg0, %arg1) <{axis = 1 : i32, fused_activation_function = "NONE"}> : (tensor<2x3xf32>, tensor<4x3xf32>) -> tensor<2x6xf32>
  return
}

// -----

func.func @concatenation_5(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) {
  // expected-error@+1 {{result 'output' is 'tensor<2x7xf32>', but the operands make up 'tensor<2x6xf32>'}}
  %0 = "tfl.concatenation"(%arg0, %arg1) <{axis = 1 : i32, fused_activation_function = "NONE"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x7xf32>
  return
}

// -----

func.func @concatenation_6(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) {
  // expected-error@+1 {{result 'output' has rank 1, operands have rank 2}}
  %0 = "tfl.concatenation"(%arg0, %arg1) <{axis = 1 : i32, fused_activation_function = "NONE"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<7xf32>
  return
}

// -----

func.func @concatenation_7(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) {
  // expected-error@+1 {{failed to verify that result 'output' has the element type of operand 'values'}}
  %0 = "tfl.concatenation"(%arg0, %arg1) <{axis = 1 : i32, fused_activation_function = "NONE"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x6xi32>
  return
}

// -----

func.func @pack(%arg0: tensor<4xf32>) {
  // expected-error@+1 {{'values_count' is 2, but there are 1 operands}}
  %0 = "tfl.pack"(%arg0) <{axis = 0 : i32, values_count = 2 : i32}> : (tensor<4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @pack_2(%arg0: tensor<4xf32>, %arg1: tensor<5xf32>) {
  // expected-error@+1 {{operand #1 is 'tensor<5xf32>', but the first is 'tensor<4xf32>'}}
  %0 = "tfl.pack"(%arg0, %arg1) <{axis = 0 : i32, values_count = 2 : i32}> : (tensor<4xf32>, tensor<5xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @pack_3(%arg0: tensor<4xf32>, %arg1: tensor<4xi32>) {
  // expected-error@+1 {{operand #1 has another element type than the first}}
  %0 = "tfl.pack"(%arg0, %arg1) <{axis = 0 : i32, values_count = 2 : i32}> : (tensor<4xf32>, tensor<4xi32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @pack_4(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>) {
  // expected-error@+1 {{'axis' is -3, but the result has rank 2}}
  %0 = "tfl.pack"(%arg0, %arg1) <{axis = -3 : i32, values_count = 2 : i32}> : (tensor<4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @unpack(%arg0: tensor<2x4xf32>) {
  // expected-error@+2 {{failed to infer returned types}}
  // expected-error@+1 {{'num' is 3, but operand 'input' has 2 slices along dimension 0}}
  %0:3 = "tfl.unpack"(%arg0) <{axis = 0 : i32, num = 3 : i32}> : (tensor<2x4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>)
  return
}

// -----

func.func @unpack_2(%arg0: tensor<2x4xf32>) {
  // expected-error@+2 {{failed to infer returned types}}
  // expected-error@+1 {{'axis' is 2, but operand 'input' has rank 2}}
  %0:2 = "tfl.unpack"(%arg0) <{axis = 2 : i32, num = 2 : i32}> : (tensor<2x4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
  return
}

// -----

func.func @unpack_3(%arg0: tensor<2x4xf32>) {
  // expected-error@+2 {{failed to infer returned types}}
  // expected-error@+1 {{are incompatible with return type(s) of operation}}
  %0 = "tfl.unpack"(%arg0) <{axis = 0 : i32, num = 2 : i32}> : (tensor<2x4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @split(%arg0: tensor<i32>, %arg1: tensor<4x6xf32>) {
  // expected-error@+1 {{'num_splits' is 3, but there are 2 results}}
  %0:2 = "tfl.split"(%arg0, %arg1) <{num_splits = 3 : i32}> : (tensor<i32>, tensor<4x6xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>)
  return
}

// -----

func.func @split_2(%arg0: tensor<2xi32>, %arg1: tensor<4x6xf32>) {
  // expected-error@+1 {{operand 'split_dim' must be a scalar or a vector of one element, but is 'tensor<2xi32>'}}
  %0:2 = "tfl.split"(%arg0, %arg1) <{num_splits = 2 : i32}> : (tensor<2xi32>, tensor<4x6xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>)
  return
}

// -----

func.func @split_3(%arg0: tensor<*xi32>, %arg1: tensor<4x6xf32>) {
  // expected-error@+1 {{operand 'split_dim' must be a scalar or a vector of one element, but is 'tensor<*xi32>'}}
  %0:2 = "tfl.split"(%arg0, %arg1) <{num_splits = 2 : i32}> : (tensor<*xi32>, tensor<4x6xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>)
  return
}

// -----

func.func @split_4(%arg1: tensor<4x6xf32>) {
  %c0 = arith.constant dense<2> : tensor<i32>
  // expected-error@+1 {{operand 'split_dim' is 2, but operand 'value' has rank 2}}
  %0:2 = "tfl.split"(%c0, %arg1) <{num_splits = 2 : i32}> : (tensor<i32>, tensor<4x6xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>)
  return
}

// -----

func.func @split_5(%arg1: tensor<4x5xf32>) {
  %c0 = arith.constant dense<-1> : tensor<i32>
  // expected-error@+1 {{cannot cut 5 elements into 2 equal parts}}
  %0:2 = "tfl.split"(%c0, %arg1) <{num_splits = 2 : i32}> : (tensor<i32>, tensor<4x5xf32>) -> (tensor<4x3xf32>, tensor<4x2xf32>)
  return
}

// -----

func.func @split_6(%arg1: tensor<4x6xf32>) {
  %c0 = arith.constant dense<1> : tensor<i32>
  // expected-error@+1 {{result #1 is 'tensor<4x2xf32>', but part 1 is 'tensor<4x3xf32>'}}
  %0:2 = "tfl.split"(%c0, %arg1) <{num_splits = 2 : i32}> : (tensor<i32>, tensor<4x6xf32>) -> (tensor<4x3xf32>, tensor<4x2xf32>)
  return
}

// -----

func.func @split_v(%arg0: tensor<4x6xf32>, %arg1: tensor<2xi64>, %arg2: tensor<i32>) {
  // expected-error@+1 {{operand #1 must be tensor of 32-bit signless integer values, of rank 1, but got 'tensor<2xi64>'}}
  %0:2 = "tfl.split_v"(%arg0, %arg1, %arg2) <{num_splits = 2 : i32}> : (tensor<4x6xf32>, tensor<2xi64>, tensor<i32>) -> (tensor<4x3xf32>, tensor<4x3xf32>)
  return
}

// -----

func.func @split_v_2(%arg0: tensor<4x6xf32>, %arg1: tensor<3xi32>, %arg2: tensor<i32>) {
  // expected-error@+1 {{operand 'size_splits' has 3 elements for 2 parts}}
  %0:2 = "tfl.split_v"(%arg0, %arg1, %arg2) <{num_splits = 2 : i32}> : (tensor<4x6xf32>, tensor<3xi32>, tensor<i32>) -> (tensor<4x3xf32>, tensor<4x3xf32>)
  return
}

// -----

func.func @split_v_3(%arg0: tensor<4x6xf32>) {
  %c1 = arith.constant dense<[3, 4]> : tensor<2xi32>
  %c2 = arith.constant dense<1> : tensor<i32>
  // expected-error@+1 {{operand 'size_splits' sums up to 7, but the dimension has extent 6}}
  %0:2 = "tfl.split_v"(%arg0, %c1, %c2) <{num_splits = 2 : i32}> : (tensor<4x6xf32>, tensor<2xi32>, tensor<i32>) -> (tensor<4x3xf32>, tensor<4x4xf32>)
  return
}

// -----

func.func @split_v_4(%arg0: tensor<4x6xf32>) {
  %c1 = arith.constant dense<-1> : tensor<2xi32>
  %c2 = arith.constant dense<1> : tensor<i32>
  // expected-error@+1 {{operand 'size_splits' leaves two extents open}}
  %0:2 = "tfl.split_v"(%arg0, %c1, %c2) <{num_splits = 2 : i32}> : (tensor<4x6xf32>, tensor<2xi32>, tensor<i32>) -> (tensor<4x3xf32>, tensor<4x3xf32>)
  return
}

// -----

func.func @split_v_5(%arg0: tensor<4x6xf32>) {
  %c1 = arith.constant dense<[8, -2]> : tensor<2xi32>
  %c2 = arith.constant dense<1> : tensor<i32>
  // expected-error@+1 {{operand 'size_splits' has the negative extent -2}}
  %0:2 = "tfl.split_v"(%arg0, %c1, %c2) <{num_splits = 2 : i32}> : (tensor<4x6xf32>, tensor<2xi32>, tensor<i32>) -> (tensor<4x3xf32>, tensor<4x3xf32>)
  return
}

// -----

func.func @split_v_6(%arg0: tensor<4x6xf32>) {
  %c1 = arith.constant dense<[2, -1]> : tensor<2xi32>
  %c2 = arith.constant dense<1> : tensor<i32>
  // expected-error@+1 {{result #1 is 'tensor<4x5xf32>', but part 1 is 'tensor<4x4xf32>'}}
  %0:2 = "tfl.split_v"(%arg0, %c1, %c2) <{num_splits = 2 : i32}> : (tensor<4x6xf32>, tensor<2xi32>, tensor<i32>) -> (tensor<4x2xf32>, tensor<4x5xf32>)
  return
}

// -----

func.func @slice(%arg0: tensor<4x6xf32>, %arg1: tensor<2xi32>, %arg2: tensor<3xi32>) {
  // expected-error@+1 {{operand 'size' has 3 elements, but operand 'input' has rank 2}}
  %0 = "tfl.slice"(%arg0, %arg1, %arg2) : (tensor<4x6xf32>, tensor<2xi32>, tensor<3xi32>) -> tensor<?x?xf32>
  return
}

// -----

func.func @slice_2(%arg0: tensor<4x6xf32>, %arg2: tensor<2xi32>) {
  %c1 = arith.constant dense<[0, -1]> : tensor<2xi32>
  // expected-error@+1 {{operand 'begin' is negative in dimension 1}}
  %0 = "tfl.slice"(%arg0, %c1, %arg2) : (tensor<4x6xf32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x?xf32>
  return
}

// -----

func.func @slice_3(%arg0: tensor<4x6xf32>, %arg1: tensor<2xi32>) {
  %c2 = arith.constant dense<[-2, 1]> : tensor<2xi32>
  // expected-error@+1 {{operand 'size' is -2 in dimension 0, but -1 is the only negative size}}
  %0 = "tfl.slice"(%arg0, %arg1, %c2) : (tensor<4x6xf32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x?xf32>
  return
}

// -----

func.func @slice_4(%arg0: tensor<4x6xf32>) {
  %c1 = arith.constant dense<[0, 5]> : tensor<2xi32>
  %c2 = arith.constant dense<2> : tensor<2xi32>
  // expected-error@+1 {{the box leaves operand 'input' in dimension 1 of extent 6}}
  %0 = "tfl.slice"(%arg0, %c1, %c2) : (tensor<4x6xf32>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x2xf32>
  return
}

// -----

func.func @strided_slice(%arg0: tensor<4x6xf32>, %arg1: tensor<2xi32>, %arg2: tensor<3xi32>, %arg3: tensor<2xi32>) {
  // expected-error@+1 {{operand 'end' has 3 elements, others have 2}}
  %0 = "tfl.strided_slice"(%arg0, %arg1, %arg2, %arg3) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<4x6xf32>, tensor<2xi32>, tensor<3xi32>, tensor<2xi32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @strided_slice_2(%arg0: tensor<4x6xf32>, %arg1: tensor<2xi32>, %arg2: tensor<2xi32>) {
  %c3 = arith.constant dense<[1, 0]> : tensor<2xi32>
  // expected-error@+1 {{operand 'strides' holds a zero}}
  %0 = "tfl.strided_slice"(%arg0, %arg1, %arg2, %c3) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<4x6xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @strided_slice_3(%arg0: tensor<4x6xf32>, %arg1: tensor<2xi32>, %arg2: tensor<2xi32>, %arg3: tensor<2xi32>) {
  // expected-error@+1 {{'ellipsis_mask' has more than one bit set}}
  %0 = "tfl.strided_slice"(%arg0, %arg1, %arg2, %arg3) <{begin_mask = 0 : i32, ellipsis_mask = 3 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<4x6xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @pad(%arg0: tensor<4x6xf32>, %arg1: tensor<3x2xi32>) {
  // expected-error@+1 {{failed to verify that the rank of operand 'input' equals dimension 0 of operand 'padding'}}
  %0 = "tfl.pad"(%arg0, %arg1) : (tensor<4x6xf32>, tensor<3x2xi32>) -> tensor<*xf32>
  return
}

// -----

func.func @padv2(%arg0: tensor<4x6xf32>, %arg1: tensor<2x2xi32>, %arg2: tensor<i32>) {
  // expected-error@+1 {{failed to verify that operand 'input' has the element type of operand 'constant_values'}}
  %0 = "tfl.padv2"(%arg0, %arg1, %arg2) : (tensor<4x6xf32>, tensor<2x2xi32>, tensor<i32>) -> tensor<*xf32>
  return
}
