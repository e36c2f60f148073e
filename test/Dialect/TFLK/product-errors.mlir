// RUN: tfl-opt %s -split-input-file -verify-diagnostics

func.func @input_rank(%x: tensor<4x6xf32>, %w: tensor<1x3x6xf32>, %y: tensor<1x4x3xf32>) {
  // expected-error@+1 {{'input' must have 3 dimensions, but has 2}}
  %0 = tflk.matmul ins(%x, %w : tensor<4x6xf32>, tensor<1x3x6xf32>)
      epilogue [] outs(%y : tensor<1x4x3xf32>) {
  ^bb0(%s: f32):
    tflk.yield %s : f32
  } -> tensor<1x4x3xf32>
  return
}

// -----

func.func @init_rank(%x: tensor<1x4x6xf32>, %w: tensor<1x3x6xf32>, %y: tensor<4x3xf32>) {
  // expected-error@+1 {{'init' must have 3 dimensions, but has 2}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xf32>, tensor<1x3x6xf32>)
      epilogue [] outs(%y : tensor<4x3xf32>) {
  ^bb0(%s: f32):
    tflk.yield %s : f32
  } -> tensor<4x3xf32>
  return
}

// -----

func.func @batch(%x: tensor<2x4x6xf32>, %w: tensor<1x3x6xf32>, %y: tensor<1x4x3xf32>) {
  // expected-error@+1 {{input and result must have the same batch and rows}}
  %0 = tflk.matmul ins(%x, %w : tensor<2x4x6xf32>, tensor<1x3x6xf32>)
      epilogue [] outs(%y : tensor<1x4x3xf32>) {
  ^bb0(%s: f32):
    tflk.yield %s : f32
  } -> tensor<1x4x3xf32>
  return
}

// -----

func.func @rows(%x: tensor<1x5x6xf32>, %w: tensor<1x3x6xf32>, %y: tensor<1x4x3xf32>) {
  // expected-error@+1 {{input and result must have the same batch and rows}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x5x6xf32>, tensor<1x3x6xf32>)
      epilogue [] outs(%y : tensor<1x4x3xf32>) {
  ^bb0(%s: f32):
    tflk.yield %s : f32
  } -> tensor<1x4x3xf32>
  return
}

// -----

func.func @weights_rank(%x: tensor<1x4x6xf32>, %w: tensor<3x6xf32>, %y: tensor<1x4x3xf32>) {
  // expected-error@+1 {{'weights' must have 3 dimensions, but has 2}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xf32>, tensor<3x6xf32>)
      epilogue [] outs(%y : tensor<1x4x3xf32>) {
  ^bb0(%s: f32):
    tflk.yield %s : f32
  } -> tensor<1x4x3xf32>
  return
}

// -----

func.func @weights_depth(%x: tensor<1x4x6xf32>, %w: tensor<1x3x7xf32>, %y: tensor<1x4x3xf32>) {
  // expected-error@+1 {{weights must be [batch or 1, columns, depth]}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xf32>, tensor<1x3x7xf32>)
      epilogue [] outs(%y : tensor<1x4x3xf32>) {
  ^bb0(%s: f32):
    tflk.yield %s : f32
  } -> tensor<1x4x3xf32>
  return
}

// -----

func.func @weights_batch(%x: tensor<1x4x6xf32>, %w: tensor<2x3x6xf32>, %y: tensor<1x4x3xf32>) {
  // expected-error@+1 {{weights must be [batch or 1, columns, depth]}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xf32>, tensor<2x3x6xf32>)
      epilogue [] outs(%y : tensor<1x4x3xf32>) {
  ^bb0(%s: f32):
    tflk.yield %s : f32
  } -> tensor<1x4x3xf32>
  return
}

// -----

func.func @kinds(%x: tensor<1x4x6xf32>, %w: tensor<1x3x6xf32>, %y: tensor<1x4x3xf32>, %e0: tensor<3xf32>) {
  // expected-error@+1 {{has 1 epilogue operands, but 0 kinds}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xf32>, tensor<1x3x6xf32>)
      epilogue [] (%e0 : tensor<3xf32>) outs(%y : tensor<1x4x3xf32>) {
  ^bb0(%s: f32, %a: f32):
    tflk.yield %s : f32
  } -> tensor<1x4x3xf32>
  return
}

// -----

func.func @arguments(%x: tensor<1x4x6xf32>, %w: tensor<1x3x6xf32>, %y: tensor<1x4x3xf32>, %e0: tensor<3xf32>) {
  // expected-error@+1 {{epilogue must have an argument for the sum and one for each of 1 operands, but has 1}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xf32>, tensor<1x3x6xf32>)
      epilogue [#tflk<kind column>] (%e0 : tensor<3xf32>) outs(%y : tensor<1x4x3xf32>) {
  ^bb0(%s: f32):
    tflk.yield %s : f32
  } -> tensor<1x4x3xf32>
  return
}

// -----

func.func @no_arguments(%x: tensor<1x4x6xf32>, %w: tensor<1x3x6xf32>, %y: tensor<1x4x3xf32>) {
  // expected-error@+1 {{epilogue must have an argument for the sum and one for each of 0 operands, but has 2}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xf32>, tensor<1x3x6xf32>)
      epilogue [] outs(%y : tensor<1x4x3xf32>) {
  ^bb0(%s: f32, %a: f32):
    tflk.yield %s : f32
  } -> tensor<1x4x3xf32>
  return
}

// -----

func.func @mixed(%x: tensor<1x4x6xf32>, %w: tensor<1x3x6xi8>, %y: tensor<1x4x3xf32>) {
  // expected-error@+1 {{input and weights must both be f32, or both integers}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xf32>, tensor<1x3x6xi8>)
      epilogue [] outs(%y : tensor<1x4x3xf32>) {
  ^bb0(%s: f32):
    tflk.yield %s : f32
  } -> tensor<1x4x3xf32>
  return
}

// -----

func.func @sum_float(%x: tensor<1x4x6xf32>, %w: tensor<1x3x6xf32>, %y: tensor<1x4x3xf32>) {
  // expected-error@+1 {{epilogue takes a sum of 'i32', but sums are 'f32'}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xf32>, tensor<1x3x6xf32>)
      epilogue [] outs(%y : tensor<1x4x3xf32>) {
  ^bb0(%s: i32):
    %r = arith.sitofp %s : i32 to f32
    tflk.yield %r : f32
  } -> tensor<1x4x3xf32>
  return
}

// -----

func.func @sum_integer(%x: tensor<1x4x6xi8>, %w: tensor<1x3x6xi8>, %y: tensor<1x4x3xf32>) {
  // expected-error@+1 {{epilogue takes a sum of 'f32', but sums are 'i32'}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xi8>, tensor<1x3x6xi8>)
      epilogue [] outs(%y : tensor<1x4x3xf32>) {
  ^bb0(%s: f32):
    tflk.yield %s : f32
  } -> tensor<1x4x3xf32>
  return
}

// -----

func.func @zero_points(%x: tensor<1x4x6xi8>, %w: tensor<1x3x6xi8>, %y: tensor<1x4x3xf32>, %z: tensor<3xi32>) {
  // expected-error@+1 {{must have a zero point for each of 4 groups of integers, or one for all}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xi8>, tensor<1x3x6xi8>) zero(%z : tensor<3xi32>)
      epilogue [] outs(%y : tensor<1x4x3xf32>) {
  ^bb0(%s: i32):
    %r = arith.sitofp %s : i32 to f32
    tflk.yield %r : f32
  } -> tensor<1x4x3xf32>
  return
}

// -----

func.func @zero_points_of_reals(%x: tensor<1x4x6xf32>, %w: tensor<1x3x6xf32>, %y: tensor<1x4x3xf32>, %z: tensor<4xi32>) {
  // expected-error@+1 {{must have a zero point for each of 4 groups of integers, or one for all}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xf32>, tensor<1x3x6xf32>) zero(%z : tensor<4xi32>)
      epilogue [] outs(%y : tensor<1x4x3xf32>) {
  ^bb0(%s: f32):
    tflk.yield %s : f32
  } -> tensor<1x4x3xf32>
  return
}

// -----

func.func @argument_type(%x: tensor<1x4x6xf32>, %w: tensor<1x3x6xf32>, %y: tensor<1x4x3xf32>, %e0: tensor<3xf32>) {
  // expected-error@+1 {{epilogue argument #1 is 'i32', but its operand holds 'f32'}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xf32>, tensor<1x3x6xf32>)
      epilogue [#tflk<kind column>] (%e0 : tensor<3xf32>) outs(%y : tensor<1x4x3xf32>) {
  ^bb0(%s: f32, %a: i32):
    tflk.yield %s : f32
  } -> tensor<1x4x3xf32>
  return
}

// -----

func.func @group(%x: tensor<1x4x6xf32>, %w: tensor<1x3x6xf32>, %y: tensor<1x4x3xf32>, %e0: tensor<3xf32>) {
  // expected-error@+1 {{epilogue operand #0 (group) has 3 elements, which do not go with 4 groups and 3 columns}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xf32>, tensor<1x3x6xf32>)
      epilogue [#tflk<kind group>] (%e0 : tensor<3xf32>) outs(%y : tensor<1x4x3xf32>) {
  ^bb0(%s: f32, %a: f32):
    tflk.yield %s : f32
  } -> tensor<1x4x3xf32>
  return
}

// -----

func.func @column(%x: tensor<1x4x6xf32>, %w: tensor<1x3x6xf32>, %y: tensor<1x4x3xf32>, %e0: tensor<3xf32>, %e1: tensor<4xf32>) {
  // expected-error@+1 {{epilogue operand #1 (column) has 4 elements, which do not go with 4 groups and 3 columns}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xf32>, tensor<1x3x6xf32>)
      epilogue [#tflk<kind column>, #tflk<kind column>] (%e0, %e1 : tensor<3xf32>, tensor<4xf32>) outs(%y : tensor<1x4x3xf32>) {
  ^bb0(%s: f32, %a: f32, %b: f32):
    tflk.yield %s : f32
  } -> tensor<1x4x3xf32>
  return
}

// -----

func.func @element(%x: tensor<1x4x6xf32>, %w: tensor<1x3x6xf32>, %y: tensor<1x4x3xf32>, %e0: tensor<4x3xf32>) {
  // expected-error@+1 {{epilogue operand #0 (element) has 12 elements, which do not go with 4 groups and 3 columns}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xf32>, tensor<1x3x6xf32>)
      epilogue [#tflk<kind element>] (%e0 : tensor<4x3xf32>) outs(%y : tensor<1x4x3xf32>) {
  ^bb0(%s: f32, %a: f32):
    tflk.yield %s : f32
  } -> tensor<1x4x3xf32>
  return
}

// -----

func.func @yield_type(%x: tensor<1x4x6xf32>, %w: tensor<1x3x6xf32>, %y: tensor<1x4x3xi8>) {
  // expected-error@+1 {{epilogue must yield one 'i8'}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xf32>, tensor<1x3x6xf32>)
      epilogue [] outs(%y : tensor<1x4x3xi8>) {
  ^bb0(%s: f32):
    tflk.yield %s : f32
  } -> tensor<1x4x3xi8>
  return
}

// -----

func.func @yield_nothing(%x: tensor<1x4x6xf32>, %w: tensor<1x3x6xf32>, %y: tensor<1x4x3xf32>) {
  // expected-error@+1 {{epilogue must yield one 'f32'}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xf32>, tensor<1x3x6xf32>)
      epilogue [] outs(%y : tensor<1x4x3xf32>) {
  ^bb0(%s: f32):
    tflk.yield
  } -> tensor<1x4x3xf32>
  return
}

// -----

func.func @yield_two(%x: tensor<1x4x6xf32>, %w: tensor<1x3x6xf32>, %y: tensor<1x4x3xf32>) {
  // expected-error@+1 {{epilogue must yield one 'f32'}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xf32>, tensor<1x3x6xf32>)
      epilogue [] outs(%y : tensor<1x4x3xf32>) {
  ^bb0(%s: f32):
    tflk.yield %s, %s : f32, f32
  } -> tensor<1x4x3xf32>
  return
}
