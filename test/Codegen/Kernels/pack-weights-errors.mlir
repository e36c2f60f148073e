// RUN: tfl-opt %s -tflk-pack-weights -split-input-file -verify-diagnostics

func.func @no_kernel(%x: tensor<1x4x3xf32>, %w: tensor<1x5x3xf32>) -> tensor<1x4x5xf32> {
  %y = tensor.empty() : tensor<1x4x5xf32>
  // expected-error@+1 {{has no kernel: run tflk-select-kernels first}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x3xf32>, tensor<1x5x3xf32>) epilogue [] outs(%y : tensor<1x4x5xf32>) {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  } -> tensor<1x4x5xf32>
  return %0 : tensor<1x4x5xf32>
}

// -----

func.func @computed_integers(%x: tensor<1x4x3xi8>, %w: tensor<1x5x3xi8>) -> tensor<1x4x5xi32> {
  %y = tensor.empty() : tensor<1x4x5xi32>
  // expected-error@+1 {{integer weights must be constant}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x3xi8>, tensor<1x5x3xi8>) epilogue [] outs(%y : tensor<1x4x5xi32>)
      attributes {kernel = #tflk.kernel<vpdpbusd, rows = 6, columns = 8, lanes = 4>} {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  } -> tensor<1x4x5xi32>
  return %0 : tensor<1x4x5xi32>
}

// -----

func.func @computed_window(%x: tensor<1x4x5x1xf32>, %w: tensor<1x2x3x1xf32>) -> tensor<1x3x3x1xf32> {
  %y = tensor.empty() : tensor<1x3x3x1xf32>
  // expected-error@+1 {{weights of a convolution must be constant}}
  %0 = tflk.conv ins(%x, %w : tensor<1x4x5x1xf32>, tensor<1x2x3x1xf32>) epilogue [] outs(%y : tensor<1x3x3x1xf32>)
      attributes {window = array<i64: 2, 3>, strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 1 : i64,
                  kernel = #tflk.kernel<fma, rows = 6, columns = 8, lanes = 4>} {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  } -> tensor<1x3x3x1xf32>
  return %0 : tensor<1x3x3x1xf32>
}
