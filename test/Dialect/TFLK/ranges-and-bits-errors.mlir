// RUN: tfl-opt %s -split-input-file -verify-diagnostics

func.func @product(%x: tensor<2x4x6xf32>, %w: tensor<1x3x6xf32>, %y: tensor<2x4x3xf32>, %r: tensor<3x1x2x16xf32>) {
  // expected-error @below {{'tflk.matmul' op ranges must be [images, parts, 2, 16], of 2 images or 1}}
  %0:2 = tflk.matmul ins(%x, %w : tensor<2x4x6xf32>, tensor<1x3x6xf32>) epilogue [] outs(%y : tensor<2x4x3xf32>) ranges(%r : tensor<3x1x2x16xf32>) {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  } -> tensor<2x4x3xf32>, tensor<3x1x2x16xf32>
  return
}

// -----

func.func @integers(%x: tensor<1x4x6xi8>, %w: tensor<1x3x6xi8>, %y: tensor<1x4x3xi32>, %r: tensor<1x1x2x16xf32>) {
  // expected-error @below {{has ranges, which only results of f32 have}}
  %0:2 = tflk.matmul ins(%x, %w : tensor<1x4x6xi8>, tensor<1x3x6xi8>) epilogue [] outs(%y : tensor<1x4x3xi32>) ranges(%r : tensor<1x1x2x16xf32>) {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  } -> tensor<1x4x3xi32>, tensor<1x1x2x16xf32>
  return
}

// -----

func.func @rows(%x: tensor<4x6xf32>, %q: tensor<4x6xi8>, %s: tensor<4xf32>, %z: tensor<4xi32>, %r: tensor<4x1x2x16xf32>) {
  // expected-error @below {{has ranges, which only images have}}
  %0:3 = tflk.quantize qd8 ins(%x : tensor<4x6xf32>) ranges(%r : tensor<4x1x2x16xf32>) outs(%q, %s, %z : tensor<4x6xi8>, tensor<4xf32>, tensor<4xi32>)
    -> tensor<4x6xi8>, tensor<4xf32>, tensor<4xi32>
  return
}

// -----

func.func @images(%x: tensor<2x2x2x6xf32>, %q: tensor<2x2x2x6xi8>, %s: tensor<2xf32>, %z: tensor<2xi32>, %r: tensor<2x1x16xf32>) {
  // expected-error @below {{ranges must be [images, parts, 2, 16], of 2 images}}
  %0:3 = tflk.quantize qd8 ins(%x : tensor<2x2x2x6xf32>) ranges(%r : tensor<2x1x16xf32>) outs(%q, %s, %z : tensor<2x2x2x6xi8>, tensor<2xf32>, tensor<2xi32>)
    -> tensor<2x2x2x6xi8>, tensor<2xf32>, tensor<2xi32>
  return
}

// -----

// expected-error @below {{a kernel's weights must be of 8 bits, or of 4 if they are integers, not of 4}}
#reals = #tflk.kernel<fma, rows = 6, columns = 16, lanes = 8, bits = 4>

// -----

// expected-error @below {{a kernel's weights must be of 8 bits, or of 4 if they are integers, not of 2}}
#two = #tflk.kernel<smull, rows = 6, columns = 16, lanes = 8, bits = 2>
