// RUN: tfl-opt %s -split-input-file -verify-diagnostics

func.func @input_rank(%x: tensor<5x5x4xf32>, %w: tensor<6x3x3x4xf32>, %y: tensor<1x3x3x6xf32>) {
  // expected-error@+1 {{'input' must have 4 dimensions, but has 3}}
  %0 = tflk.conv ins(%x, %w : tensor<5x5x4xf32>, tensor<6x3x3x4xf32>)
      epilogue [] outs(%y : tensor<1x3x3x6xf32>)
      attributes {window = array<i64: 3, 3>, strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 1 : i64} {
  ^bb0(%s: f32):
    tflk.yield %s : f32
  } -> tensor<1x3x3x6xf32>
  return
}

// -----

func.func @init_rank(%x: tensor<1x5x5x4xf32>, %w: tensor<6x3x3x4xf32>, %y: tensor<3x3x6xf32>) {
  // expected-error@+1 {{'init' must have 4 dimensions, but has 3}}
  %0 = tflk.conv ins(%x, %w : tensor<1x5x5x4xf32>, tensor<6x3x3x4xf32>)
      epilogue [] outs(%y : tensor<3x3x6xf32>)
      attributes {window = array<i64: 3, 3>, strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 1 : i64} {
  ^bb0(%s: f32):
    tflk.yield %s : f32
  } -> tensor<3x3x6xf32>
  return
}

// -----

func.func @window(%x: tensor<1x5x5x4xf32>, %w: tensor<6x3x3x4xf32>, %y: tensor<1x3x3x6xf32>) {
  // expected-error@+1 {{'window', 'strides' and 'dilations' must be two positive integers each}}
  %0 = tflk.conv ins(%x, %w : tensor<1x5x5x4xf32>, tensor<6x3x3x4xf32>)
      epilogue [] outs(%y : tensor<1x3x3x6xf32>)
      attributes {window = array<i64: 3>, strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 1 : i64} {
  ^bb0(%s: f32):
    tflk.yield %s : f32
  } -> tensor<1x3x3x6xf32>
  return
}

// -----

func.func @strides(%x: tensor<1x5x5x4xf32>, %w: tensor<6x3x3x4xf32>, %y: tensor<1x3x3x6xf32>) {
  // expected-error@+1 {{'window', 'strides' and 'dilations' must be two positive integers each}}
  %0 = tflk.conv ins(%x, %w : tensor<1x5x5x4xf32>, tensor<6x3x3x4xf32>)
      epilogue [] outs(%y : tensor<1x3x3x6xf32>)
      attributes {window = array<i64: 3, 3>, strides = array<i64: 1, 0>, dilations = array<i64: 1, 1>, groups = 1 : i64} {
  ^bb0(%s: f32):
    tflk.yield %s : f32
  } -> tensor<1x3x3x6xf32>
  return
}

// -----

func.func @dilations(%x: tensor<1x5x5x4xf32>, %w: tensor<6x3x3x4xf32>, %y: tensor<1x3x3x6xf32>) {
  // expected-error@+1 {{'window', 'strides' and 'dilations' must be two positive integers each}}
  %0 = tflk.conv ins(%x, %w : tensor<1x5x5x4xf32>, tensor<6x3x3x4xf32>)
      epilogue [] outs(%y : tensor<1x3x3x6xf32>)
      attributes {window = array<i64: 3, 3>, strides = array<i64: 1, 1>, dilations = array<i64: -1, 1>, groups = 1 : i64} {
  ^bb0(%s: f32):
    tflk.yield %s : f32
  } -> tensor<1x3x3x6xf32>
  return
}

// -----

func.func @images(%x: tensor<2x5x5x4xf32>, %w: tensor<6x3x3x4xf32>, %y: tensor<1x3x3x6xf32>) {
  // expected-error@+1 {{input and result must hold as many images}}
  %0 = tflk.conv ins(%x, %w : tensor<2x5x5x4xf32>, tensor<6x3x3x4xf32>)
      epilogue [] outs(%y : tensor<1x3x3x6xf32>)
      attributes {window = array<i64: 3, 3>, strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 1 : i64} {
  ^bb0(%s: f32):
    tflk.yield %s : f32
  } -> tensor<1x3x3x6xf32>
  return
}

// -----

func.func @height(%x: tensor<1x4x5x4xf32>, %w: tensor<6x3x3x4xf32>, %y: tensor<1x3x3x6xf32>) {
  // expected-error@+1 {{reads up to index 4 of dimension 1 of the input, which is of extent 4}}
  %0 = tflk.conv ins(%x, %w : tensor<1x4x5x4xf32>, tensor<6x3x3x4xf32>)
      epilogue [] outs(%y : tensor<1x3x3x6xf32>)
      attributes {window = array<i64: 3, 3>, strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 1 : i64} {
  ^bb0(%s: f32):
    tflk.yield %s : f32
  } -> tensor<1x3x3x6xf32>
  return
}

// -----

func.func @width(%x: tensor<1x5x5x4xf32>, %w: tensor<6x3x3x4xf32>, %y: tensor<1x3x3x6xf32>) {
  // expected-error@+1 {{reads up to index 8 of dimension 2 of the input, which is of extent 5}}
  %0 = tflk.conv ins(%x, %w : tensor<1x5x5x4xf32>, tensor<6x3x3x4xf32>)
      epilogue [] outs(%y : tensor<1x3x3x6xf32>)
      attributes {window = array<i64: 3, 3>, strides = array<i64: 1, 2>, dilations = array<i64: 1, 2>, groups = 1 : i64} {
  ^bb0(%s: f32):
    tflk.yield %s : f32
  } -> tensor<1x3x3x6xf32>
  return
}

// -----

func.func @groups(%x: tensor<1x5x5x4xf32>, %w: tensor<6x3x3x4xf32>, %y: tensor<1x3x3x6xf32>) {
  // expected-error@+1 {{channels do not divide into 3 groups}}
  %0 = tflk.conv ins(%x, %w : tensor<1x5x5x4xf32>, tensor<6x3x3x4xf32>)
      epilogue [] outs(%y : tensor<1x3x3x6xf32>)
      attributes {window = array<i64: 3, 3>, strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 3 : i64} {
  ^bb0(%s: f32):
    tflk.yield %s : f32
  } -> tensor<1x3x3x6xf32>
  return
}

// -----

func.func @no_groups(%x: tensor<1x5x5x4xf32>, %w: tensor<6x3x3x4xf32>, %y: tensor<1x3x3x6xf32>) {
  // expected-error@+1 {{channels do not divide into 0 groups}}
  %0 = tflk.conv ins(%x, %w : tensor<1x5x5x4xf32>, tensor<6x3x3x4xf32>)
      epilogue [] outs(%y : tensor<1x3x3x6xf32>)
      attributes {window = array<i64: 3, 3>, strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 0 : i64} {
  ^bb0(%s: f32):
    tflk.yield %s : f32
  } -> tensor<1x3x3x6xf32>
  return
}

// -----

func.func @weights(%x: tensor<1x5x5x4xf32>, %w: tensor<6x3x3x4xf32>, %y: tensor<1x3x3x6xf32>) {
  // expected-error@+1 {{weights must be [output channels, window height, window width, channels of a group]}}
  %0 = tflk.conv ins(%x, %w : tensor<1x5x5x4xf32>, tensor<6x3x3x4xf32>)
      epilogue [] outs(%y : tensor<1x3x3x6xf32>)
      attributes {window = array<i64: 3, 3>, strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 2 : i64} {
  ^bb0(%s: f32):
    tflk.yield %s : f32
  } -> tensor<1x3x3x6xf32>
  return
}

// -----

func.func @group_operand(%x: tensor<1x5x5x4xf32>, %w: tensor<6x3x3x4xf32>, %y: tensor<1x3x3x6xf32>, %e0: tensor<9xf32>) {
  // expected-error@+1 {{epilogue operand #0 (group) has 9 elements, which do not go with 1 groups and 6 columns}}
  %0 = tflk.conv ins(%x, %w : tensor<1x5x5x4xf32>, tensor<6x3x3x4xf32>)
      epilogue [#tflk<kind group>] (%e0 : tensor<9xf32>) outs(%y : tensor<1x3x3x6xf32>)
      attributes {window = array<i64: 3, 3>, strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 1 : i64} {
  ^bb0(%s: f32, %a: f32):
    tflk.yield %s : f32
  } -> tensor<1x3x3x6xf32>
  return
}

// -----

func.func @depthwise_window(%x: tensor<1x5x5x4xf32>, %w: tensor<3x3x4xf32>, %y: tensor<1x3x3x4xf32>) {
  // expected-error@+1 {{'window', 'strides' and 'dilations' must be two positive integers each}}
  %0 = tflk.depthwise ins(%x, %w : tensor<1x5x5x4xf32>, tensor<3x3x4xf32>)
      epilogue [] outs(%y : tensor<1x3x3x4xf32>)
      attributes {window = array<i64: 0, 3>, strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>} {
  ^bb0(%s: f32):
    tflk.yield %s : f32
  } -> tensor<1x3x3x4xf32>
  return
}

// -----

func.func @depthwise_reach(%x: tensor<1x5x5x4xf32>, %w: tensor<3x3x4xf32>, %y: tensor<1x3x3x4xf32>) {
  // expected-error@+1 {{reads up to index 6 of dimension 1 of the input, which is of extent 5}}
  %0 = tflk.depthwise ins(%x, %w : tensor<1x5x5x4xf32>, tensor<3x3x4xf32>)
      epilogue [] outs(%y : tensor<1x3x3x4xf32>)
      attributes {window = array<i64: 3, 3>, strides = array<i64: 1, 1>, dilations = array<i64: 2, 1>} {
  ^bb0(%s: f32):
    tflk.yield %s : f32
  } -> tensor<1x3x3x4xf32>
  return
}

// -----

func.func @depthwise_weights(%x: tensor<1x5x5x4xf32>, %w: tensor<3x3x8xf32>, %y: tensor<1x3x3x4xf32>) {
  // expected-error@+1 {{weights must be [window height, window width, channels], of as many channels as the input}}
  %0 = tflk.depthwise ins(%x, %w : tensor<1x5x5x4xf32>, tensor<3x3x8xf32>)
      epilogue [] outs(%y : tensor<1x3x3x4xf32>)
      attributes {window = array<i64: 3, 3>, strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>} {
  ^bb0(%s: f32):
    tflk.yield %s : f32
  } -> tensor<1x3x3x4xf32>
  return
}

// -----

func.func @depthwise_channels(%x: tensor<1x5x5x4xf32>, %w: tensor<3x3x4xf32>, %y: tensor<1x3x3x8xf32>) {
  // expected-error@+1 {{weights must be [window height, window width, channels], of as many channels as the input}}
  %0 = tflk.depthwise ins(%x, %w : tensor<1x5x5x4xf32>, tensor<3x3x4xf32>)
      epilogue [] outs(%y : tensor<1x3x3x8xf32>)
      attributes {window = array<i64: 3, 3>, strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>} {
  ^bb0(%s: f32):
    tflk.yield %s : f32
  } -> tensor<1x3x3x8xf32>
  return
}

// -----

func.func @depthwise_integers(%x: tensor<1x5x5x4xi8>, %w: tensor<3x3x4xi8>, %y: tensor<1x3x3x4xf32>) {
  // expected-error@+1 {{computes with f32 only}}
  %0 = tflk.depthwise ins(%x, %w : tensor<1x5x5x4xi8>, tensor<3x3x4xi8>)
      epilogue [] outs(%y : tensor<1x3x3x4xf32>)
      attributes {window = array<i64: 3, 3>, strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>} {
  ^bb0(%s: f32):
    tflk.yield %s : f32
  } -> tensor<1x3x3x4xf32>
  return
}

// -----

func.func @depthwise_operand(%x: tensor<1x5x5x4xf32>, %w: tensor<3x3x4xf32>, %y: tensor<1x3x3x4xf32>, %e0: tensor<1xf32>) {
  // expected-error@+1 {{epilogue operand #0 (column) has 1 elements, which do not go with 1 groups and 4 columns}}
  %0 = tflk.depthwise ins(%x, %w : tensor<1x5x5x4xf32>, tensor<3x3x4xf32>)
      epilogue [#tflk<kind column>] (%e0 : tensor<1xf32>) outs(%y : tensor<1x3x3x4xf32>)
      attributes {window = array<i64: 3, 3>, strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>} {
  ^bb0(%s: f32, %a: f32):
    tflk.yield %s : f32
  } -> tensor<1x3x3x4xf32>
  return
}
