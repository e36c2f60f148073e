// RUN: tfl-opt %s -tflk-pack-weights -split-input-file | FileCheck %s

// Panels of so many columns, in them steps of depth with the columns of each; the last panel has as many vectors as it
// needs, the rest is zero: here columns (1 2) (3 4) (5 0) of depth 3.
// CHECK-LABEL: func @real
// CHECK: %[[W:.*]] = arith.constant dense<[1.100000e+00, 2.100000e+00, 3.100000e+00, 4.100000e+00, 1.200000e+00, 2.200000e+00, 3.200000e+00, 4.200000e+00, 1.300000e+00, 2.300000e+00, 3.300000e+00, 4.300000e+00, 5.100000e+00, 0.000000e+00, 5.200000e+00, 0.000000e+00, 5.300000e+00, 0.000000e+00]> : tensor<18xf32>
// CHECK: tflk.matmul ins(%arg0, %[[W]] : tensor<1x4x3xf32>, tensor<18xf32>)
func.func @real(%x: tensor<1x4x3xf32>) -> tensor<1x4x5xf32> {
  %w = arith.constant dense<[[[1.1, 1.2, 1.3], [2.1, 2.2, 2.3], [3.1, 3.2, 3.3], [4.1, 4.2, 4.3], [5.1, 5.2, 5.3]]]> : tensor<1x5x3xf32>
  %y = tensor.empty() : tensor<1x4x5xf32>
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x3xf32>, tensor<1x5x3xf32>) epilogue [] outs(%y : tensor<1x4x5xf32>)
      attributes {kernel = #tflk.kernel<fma, rows = 6, columns = 4, lanes = 2>} {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  } -> tensor<1x4x5xf32>
  return %0 : tensor<1x4x5xf32>
}

// -----

// Instructions that take four of depth at once have them side by side; zero points need the sums of the columns.
// CHECK-LABEL: func @four
// CHECK-DAG: %[[W:.*]] = arith.constant dense<[1, 2, 3, 4, -1, -2, -3, -4, 7, 7, 7, 7, 0, 0, 0, 0, 5, 0, 0, 0, -5, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0]> : tensor<32xi8>
// CHECK-DAG: %[[SUMS:.*]] = arith.constant dense<[15, -15, 36]> : tensor<3xi32>
// CHECK: tflk.matmul ins(%arg0, %[[W]] : tensor<1x4x5xi8>, tensor<32xi8>) zero(%arg1 : tensor<4xi32>) sums(%[[SUMS]] : tensor<3xi32>)
func.func @four(%x: tensor<1x4x5xi8>, %z: tensor<4xi32>) -> tensor<1x4x3xi32> {
  %w = arith.constant dense<[[[1, 2, 3, 4, 5], [-1, -2, -3, -4, -5], [7, 7, 7, 7, 8]]]> : tensor<1x3x5xi8>
  %y = tensor.empty() : tensor<1x4x3xi32>
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x5xi8>, tensor<1x3x5xi8>) zero(%z : tensor<4xi32>) epilogue [] outs(%y : tensor<1x4x3xi32>)
      attributes {kernel = #tflk.kernel<vpdpbusd, rows = 6, columns = 4, lanes = 4>} {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  } -> tensor<1x4x3xi32>
  return %0 : tensor<1x4x3xi32>
}

// -----

// Without zero points there are no sums. Two of depth at once.
// CHECK-LABEL: func @two
// CHECK: arith.constant dense<[1, 2, -1, -2, 0, 0, 0, 0, 3, 0, -3, 0, 0, 0, 0, 0]> : tensor<16xi8>
// CHECK-NOT: sums
func.func @two(%x: tensor<1x4x3xi16>) -> tensor<1x4x2xi32> {
  %w = arith.constant dense<[[[1, 2, 3], [-1, -2, -3]]]> : tensor<1x2x3xi8>
  %y = tensor.empty() : tensor<1x4x2xi32>
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x3xi16>, tensor<1x2x3xi8>) epilogue [] outs(%y : tensor<1x4x2xi32>)
      attributes {kernel = #tflk.kernel<pmaddwd, rows = 6, columns = 4, lanes = 4>} {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  } -> tensor<1x4x2xi32>
  return %0 : tensor<1x4x2xi32>
}

// -----

// A convolution: a row of the window is one run, padded to the step at its end.
// CHECK-LABEL: func @window
// CHECK: arith.constant dense<[1, 2, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 4, 5, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0]> : tensor<32xi8>
func.func @window(%x: tensor<1x4x5x1xi16>) -> tensor<1x3x3x1xi32> {
  %w = arith.constant dense<[[[[1], [2], [3]], [[4], [5], [6]]]]> : tensor<1x2x3x1xi8>
  %y = tensor.empty() : tensor<1x3x3x1xi32>
  %0 = tflk.conv ins(%x, %w : tensor<1x4x5x1xi16>, tensor<1x2x3x1xi8>) epilogue [] outs(%y : tensor<1x3x3x1xi32>)
      attributes {window = array<i64: 2, 3>, strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 1 : i64,
                  kernel = #tflk.kernel<pmaddwd, rows = 6, columns = 4, lanes = 4>} {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  } -> tensor<1x3x3x1xi32>
  return %0 : tensor<1x3x3x1xi32>
}

// -----

// With a dilation every tap is a run of its own.
// CHECK-LABEL: func @dilated
// CHECK: arith.constant dense<[1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0]> : tensor<48xi8>
func.func @dilated(%x: tensor<1x4x7x1xi16>) -> tensor<1x3x3x1xi32> {
  %w = arith.constant dense<[[[[1], [2], [3]], [[4], [5], [6]]]]> : tensor<1x2x3x1xi8>
  %y = tensor.empty() : tensor<1x3x3x1xi32>
  %0 = tflk.conv ins(%x, %w : tensor<1x4x7x1xi16>, tensor<1x2x3x1xi8>) epilogue [] outs(%y : tensor<1x3x3x1xi32>)
      attributes {window = array<i64: 2, 3>, strides = array<i64: 1, 1>, dilations = array<i64: 1, 2>, groups = 1 : i64,
                  kernel = #tflk.kernel<pmaddwd, rows = 6, columns = 4, lanes = 4>} {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  } -> tensor<1x3x3x1xi32>
  return %0 : tensor<1x3x3x1xi32>
}

// -----

// Over blank lines parts of the window are left out: sums are of all of it, of its last row for the first line, and of
// its first row for the last one.
// CHECK-LABEL: func @blank
// CHECK: %[[SUMS:.*]] = arith.constant dense<[21, 15, 6]> : tensor<3xi32>
// CHECK: tflk.conv {{.*}} sums(%[[SUMS]] : tensor<3xi32>)
func.func @blank(%x: tensor<1x5x5x1xi16>, %zero: tensor<1xi32>) -> tensor<1x4x3x1xi32> {
  %w = arith.constant dense<[[[[1], [2], [3]], [[4], [5], [6]]]]> : tensor<1x2x3x1xi8>
  %y = tensor.empty() : tensor<1x4x3x1xi32>
  %0 = tflk.conv ins(%x, %w : tensor<1x5x5x1xi16>, tensor<1x2x3x1xi8>) zero(%zero : tensor<1xi32>) epilogue []
      outs(%y : tensor<1x4x3x1xi32>)
      attributes {window = array<i64: 2, 3>, strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 1 : i64,
                  blank = array<i64: 1, 1>, kernel = #tflk.kernel<pmaddwd, rows = 6, columns = 4, lanes = 4>} {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  } -> tensor<1x4x3x1xi32>
  return %0 : tensor<1x4x3x1xi32>
}

// -----

// Weights that are computed are packed at run time.
// CHECK-LABEL: func @computed
// CHECK: %[[W:.*]] = tflk.pack <fma, rows = 6, columns = 4, lanes = 2> ins(%arg1 : tensor<2x5x3xf32>) outs({{.*}} : tensor<36xf32>) {transposed = false} -> tensor<36xf32>
// CHECK: tflk.matmul ins(%arg0, %[[W]] : tensor<2x4x3xf32>, tensor<36xf32>)
func.func @computed(%x: tensor<2x4x3xf32>, %w: tensor<2x5x3xf32>) -> tensor<2x4x5xf32> {
  %y = tensor.empty() : tensor<2x4x5xf32>
  %0 = tflk.matmul ins(%x, %w : tensor<2x4x3xf32>, tensor<2x5x3xf32>) epilogue [] outs(%y : tensor<2x4x5xf32>)
      attributes {kernel = #tflk.kernel<fma, rows = 6, columns = 4, lanes = 2>} {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  } -> tensor<2x4x5xf32>
  return %0 : tensor<2x4x5xf32>
}

// -----

// Two weights of four bits in a byte: vectors in pairs, of the first step (1 3) low and (5 7) high, the third by itself.
// CHECK-LABEL: func @int4
// CHECK: arith.constant dense<[81, 115, 15, 0, -94, -124, 6, 0]> : tensor<8xi8>
func.func @int4(%x: tensor<1x4x2xi16>) -> tensor<1x4x5xi32> {
  %w = arith.constant dense<[[[1, 2], [3, 4], [5, -6], [7, -8], [-1, 6]]]> : tensor<1x5x2xi8>
  %y = tensor.empty() : tensor<1x4x5xi32>
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x2xi16>, tensor<1x5x2xi8>) epilogue [] outs(%y : tensor<1x4x5xi32>)
      attributes {kernel = #tflk.kernel<smull, rows = 6, columns = 8, lanes = 2, bits = 4>} {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  } -> tensor<1x4x5xi32>
  return %0 : tensor<1x4x5xi32>
}
