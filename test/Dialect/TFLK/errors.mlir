// RUN: tfl-opt %s -split-input-file -verify-diagnostics

// expected-error@+1 {{a kernel's rows, columns and lanes must be positive}}
func.func private @kernel() attributes {test.kernel = #tflk.kernel<fma, rows = 0, columns = 16, lanes = 16>}

// -----

// expected-error@+1 {{a kernel's rows, columns and lanes must be positive}}
func.func private @kernel() attributes {test.kernel = #tflk.kernel<fma, rows = 6, columns = 0, lanes = 16>}

// -----

// expected-error@+1 {{a kernel's rows, columns and lanes must be positive}}
func.func private @kernel() attributes {test.kernel = #tflk.kernel<fma, rows = 6, columns = 16, lanes = 0>}

// -----

// expected-error@+1 {{a kernel's rows, columns and lanes must be positive}}
func.func private @kernel() attributes {test.kernel = #tflk.kernel<fma, rows = 6, columns = 16, lanes = -4>}

// -----

// expected-error@+1 {{a kernel's 8 columns are no multiple of its 16 lanes}}
func.func private @kernel() attributes {test.kernel = #tflk.kernel<fma, rows = 6, columns = 8, lanes = 16>}

// -----

// expected-error@+1 {{a kernel's 10 columns are no multiple of its 4 lanes}}
func.func private @kernel() attributes {test.kernel = #tflk.kernel<smull, rows = 6, columns = 10, lanes = 4>}

// -----

// expected-error@+1 {{a kernel must not hold more than 4096 sums}}
func.func private @kernel() attributes {test.kernel = #tflk.kernel<fma, rows = 65, columns = 64, lanes = 16>}

// -----

// expected-error@+1 {{a kernel must not hold more than 4096 sums}}
func.func private @kernel() attributes {test.kernel = #tflk.kernel<fma, rows = 4611686018427387904, columns = 4611686018427387904, lanes = 1>}

// -----

// expected-error@+1 {{'vpdpbusd' takes vectors of 4 or 8 or 16 lanes, not of 2}}
func.func private @kernel() attributes {test.kernel = #tflk.kernel<vpdpbusd, rows = 6, columns = 4, lanes = 2>}

// -----

// expected-error@+1 {{'pmaddwd' takes vectors of 4 or 8 or 16 lanes, not of 32}}
func.func private @kernel() attributes {test.kernel = #tflk.kernel<pmaddwd, rows = 6, columns = 64, lanes = 32>}

// -----

// expected-error@+1 {{'sdot' takes vectors of 4 lanes, not of 8}}
func.func private @kernel() attributes {test.kernel = #tflk.kernel<sdot, rows = 6, columns = 8, lanes = 8>}

// -----

// expected-error@+1 {{'smmla' takes vectors of 4 lanes, not of 2}}
func.func private @kernel() attributes {test.kernel = #tflk.kernel<smmla, rows = 8, columns = 8, lanes = 2>}

// -----

// expected-error@+1 {{'smmla_paired' takes vectors of 4 lanes, not of 16}}
func.func private @kernel() attributes {test.kernel = #tflk.kernel<smmla_paired, rows = 8, columns = 16, lanes = 16>}

// -----

// expected-error@+1 {{'smmla_paired' takes an even number of rows, not 7}}
func.func private @kernel() attributes {test.kernel = #tflk.kernel<smmla_paired, rows = 7, columns = 12, lanes = 4>}

// -----

func.func @packed_too_small(%x: tensor<1x4x6xf32>, %w: tensor<7xf32>, %y: tensor<1x4x3xf32>) {
  // expected-error@+1 {{has 7 packed weights, but its kernel reads 96}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xf32>, tensor<7xf32>)
      epilogue [] outs(%y : tensor<1x4x3xf32>) attributes {kernel = #tflk.kernel<fma, rows = 6, columns = 64, lanes = 16>} {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  } -> tensor<1x4x3xf32>
  return
}

// -----

func.func @packed_too_large(%x: tensor<1x4x6xf32>, %w: tensor<97xf32>, %y: tensor<1x4x3xf32>) {
  // expected-error@+1 {{has 97 packed weights, but its kernel reads 96}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xf32>, tensor<97xf32>)
      epilogue [] outs(%y : tensor<1x4x3xf32>) attributes {kernel = #tflk.kernel<fma, rows = 6, columns = 64, lanes = 16>} {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  } -> tensor<1x4x3xf32>
  return
}

// -----

func.func @sets(%x: tensor<3x4x6xf32>, %w: tensor<192xf32>, %y: tensor<3x4x3xf32>) {
  // expected-error@+1 {{has 192 packed weights, but its kernel reads 288}}
  %0 = tflk.matmul ins(%x, %w : tensor<3x4x6xf32>, tensor<192xf32>)
      epilogue [] outs(%y : tensor<3x4x3xf32>) attributes {kernel = #tflk.kernel<fma, rows = 6, columns = 64, lanes = 16>} {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  } -> tensor<3x4x3xf32>
  return
}

// -----

func.func @beyond_counting(%x: tensor<1x4x1099511627776xf32>, %w: tensor<7xf32>, %y: tensor<1x4x1099511627776xf32>) {
  // expected-error@+1 {{has 7 packed weights, but its kernel reads more than can be counted}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x1099511627776xf32>, tensor<7xf32>)
      epilogue [] outs(%y : tensor<1x4x1099511627776xf32>) attributes {kernel = #tflk.kernel<fma, rows = 6, columns = 64, lanes = 16>} {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  } -> tensor<1x4x1099511627776xf32>
  return
}

// -----

func.func @natural_weights(%x: tensor<1x4x6xf32>, %w: tensor<1x3x7xf32>, %y: tensor<1x4x3xf32>) {
  // expected-error@+1 {{weights must be [batch or 1, columns, depth]}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xf32>, tensor<1x3x7xf32>)
      epilogue [] outs(%y : tensor<1x4x3xf32>) attributes {kernel = #tflk.kernel<fma, rows = 6, columns = 64, lanes = 16>} {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  } -> tensor<1x4x3xf32>
  return
}

// -----

func.func @no_sums(%x: tensor<1x4x6xi8>, %w: tensor<128xi8>, %y: tensor<1x4x3xi32>, %z: tensor<4xi32>) {
  // expected-error@+1 {{must have zero points and column sums, or none of both}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xi8>, tensor<128xi8>) zero(%z : tensor<4xi32>)
      epilogue [] outs(%y : tensor<1x4x3xi32>) attributes {kernel = #tflk.kernel<vpdpbusd, rows = 6, columns = 64, lanes = 16>} {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  } -> tensor<1x4x3xi32>
  return
}

// -----

func.func @no_zero_points(%x: tensor<1x4x6xi8>, %w: tensor<128xi8>, %y: tensor<1x4x3xi32>, %s: tensor<3xi32>) {
  // expected-error@+1 {{must have zero points and column sums, or none of both}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xi8>, tensor<128xi8>) sums(%s : tensor<3xi32>)
      epilogue [] outs(%y : tensor<1x4x3xi32>) attributes {kernel = #tflk.kernel<vpdpbusd, rows = 6, columns = 64, lanes = 16>} {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  } -> tensor<1x4x3xi32>
  return
}

// -----

func.func @sums(%x: tensor<1x4x6xi8>, %w: tensor<128xi8>, %y: tensor<1x4x3xi32>, %z: tensor<4xi32>, %s: tensor<2xi32>) {
  // expected-error@+1 {{must have a column sum for each of 3 columns, but has 2}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xi8>, tensor<128xi8>) zero(%z : tensor<4xi32>) sums(%s : tensor<2xi32>)
      epilogue [] outs(%y : tensor<1x4x3xi32>) attributes {kernel = #tflk.kernel<vpdpbusd, rows = 6, columns = 64, lanes = 16>} {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  } -> tensor<1x4x3xi32>
  return
}

// -----

func.func @sums_of_sets(%x: tensor<2x4x6xi8>, %w: tensor<256xi8>, %y: tensor<2x4x3xi32>, %z: tensor<8xi32>, %s: tensor<3xi32>) {
  // expected-error@+1 {{must have a column sum for each of 6 columns, but has 3}}
  %0 = tflk.matmul ins(%x, %w : tensor<2x4x6xi8>, tensor<256xi8>) zero(%z : tensor<8xi32>) sums(%s : tensor<3xi32>)
      epilogue [] outs(%y : tensor<2x4x3xi32>) attributes {kernel = #tflk.kernel<vpdpbusd, rows = 6, columns = 64, lanes = 16>} {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  } -> tensor<2x4x3xi32>
  return
}

// -----

func.func @reals_of_integers(%x: tensor<1x4x6xf32>, %w: tensor<96xf32>, %y: tensor<1x4x3xf32>) {
  // expected-error@+1 {{multiplies 'f32', which 'vpdpbusd' does not take}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xf32>, tensor<96xf32>)
      epilogue [] outs(%y : tensor<1x4x3xf32>) attributes {kernel = #tflk.kernel<vpdpbusd, rows = 6, columns = 64, lanes = 16>} {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  } -> tensor<1x4x3xf32>
  return
}

// -----

func.func @integers_of_reals(%x: tensor<1x4x6xi8>, %w: tensor<96xi8>, %y: tensor<1x4x3xi32>) {
  // expected-error@+1 {{multiplies 'i8', which 'fma' does not take}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xi8>, tensor<96xi8>)
      epilogue [] outs(%y : tensor<1x4x3xi32>) attributes {kernel = #tflk.kernel<fma, rows = 6, columns = 64, lanes = 16>} {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  } -> tensor<1x4x3xi32>
  return
}

// -----

func.func @narrow(%x: tensor<1x4x6xi8>, %w: tensor<96xi8>, %y: tensor<1x4x3xi32>) {
  // expected-error@+1 {{multiplies 'i8', but 'pmaddwd' takes i16}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xi8>, tensor<96xi8>)
      epilogue [] outs(%y : tensor<1x4x3xi32>) attributes {kernel = #tflk.kernel<pmaddwd, rows = 6, columns = 64, lanes = 16>} {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  } -> tensor<1x4x3xi32>
  return
}

// -----

func.func @wide(%x: tensor<1x4x6xi16>, %w: tensor<128xi8>, %y: tensor<1x4x3xi32>) {
  // expected-error@+1 {{multiplies 'i16', but 'vpdpbusd' takes i8}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xi16>, tensor<128xi8>)
      epilogue [] outs(%y : tensor<1x4x3xi32>) attributes {kernel = #tflk.kernel<vpdpbusd, rows = 6, columns = 64, lanes = 16>} {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  } -> tensor<1x4x3xi32>
  return
}

// -----

func.func @signed(%x: tensor<1x4x6xi8>, %w: tensor<32xi8>, %y: tensor<1x4x3xi32>) {
  // expected-error@+1 {{has activations without zero points, which 'sdot' does not take}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xi8>, tensor<32xi8>)
      epilogue [] outs(%y : tensor<1x4x3xi32>) attributes {kernel = #tflk.kernel<sdot, rows = 6, columns = 12, lanes = 4>} {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  } -> tensor<1x4x3xi32>
  return
}

// -----

func.func @signed_pairs(%x: tensor<1x4x6xi8>, %w: tensor<1x3x6xi8>, %y: tensor<1x4x3xi32>) {
  // expected-error@+1 {{has activations without zero points, which 'smmla' does not take}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xi8>, tensor<1x3x6xi8>)
      epilogue [] outs(%y : tensor<1x4x3xi32>) attributes {kernel = #tflk.kernel<smmla, rows = 8, columns = 8, lanes = 4>} {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  } -> tensor<1x4x3xi32>
  return
}

// -----

func.func @paired_rows(%x: tensor<1x8x16xi8>, %w: tensor<1x3x16xi8>, %y: tensor<1x8x3xi32>, %z: tensor<8xi32>) {
  // expected-error@+1 {{takes rows in pairs: rows and depth must be multiples of 16}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x8x16xi8>, tensor<1x3x16xi8>) zero(%z : tensor<8xi32>)
      epilogue [] outs(%y : tensor<1x8x3xi32>) attributes {kernel = #tflk.kernel<smmla_paired, rows = 8, columns = 12, lanes = 4>} {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  } -> tensor<1x8x3xi32>
  return
}

// -----

func.func @paired_depth(%x: tensor<1x16x8xi8>, %w: tensor<1x3x8xi8>, %y: tensor<1x16x3xi32>, %z: tensor<16xi32>) {
  // expected-error@+1 {{takes rows in pairs: rows and depth must be multiples of 16}}
  %0 = tflk.matmul ins(%x, %w : tensor<1x16x8xi8>, tensor<1x3x8xi8>) zero(%z : tensor<16xi32>)
      epilogue [] outs(%y : tensor<1x16x3xi32>) attributes {kernel = #tflk.kernel<smmla_paired, rows = 8, columns = 12, lanes = 4>} {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  } -> tensor<1x16x3xi32>
  return
}

// -----

func.func @conv_packed(%x: tensor<1x4x4x3xf32>, %w: tensor<191xf32>, %y: tensor<1x3x3x5xf32>) {
  // expected-error@+1 {{has 191 packed weights, but its kernel reads 192}}
  %0 = tflk.conv ins(%x, %w : tensor<1x4x4x3xf32>, tensor<191xf32>)
      epilogue [] outs(%y : tensor<1x3x3x5xf32>)
      attributes {window = array<i64: 2, 2>, strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 1 : i64,
                  kernel = #tflk.kernel<fma, rows = 6, columns = 64, lanes = 16>} {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  } -> tensor<1x3x3x5xf32>
  return
}

// -----

func.func @conv_groups(%x: tensor<1x4x4x4xf32>, %w: tensor<128xf32>, %y: tensor<1x3x3x2xf32>) {
  // expected-error@+1 {{has 128 packed weights, but its kernel reads 256}}
  %0 = tflk.conv ins(%x, %w : tensor<1x4x4x4xf32>, tensor<128xf32>)
      epilogue [] outs(%y : tensor<1x3x3x2xf32>)
      attributes {window = array<i64: 2, 2>, strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 2 : i64,
                  kernel = #tflk.kernel<fma, rows = 6, columns = 64, lanes = 16>} {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  } -> tensor<1x3x3x2xf32>
  return
}

// -----

func.func @conv_sums(%x: tensor<1x4x4x2xi8>, %w: tensor<128xi8>, %y: tensor<1x3x3x3xi32>, %z: tensor<1xi32>, %s: tensor<4xi32>) {
  // expected-error@+1 {{must have a column sum for each of 3 columns, but has 4}}
  %0 = tflk.conv ins(%x, %w : tensor<1x4x4x2xi8>, tensor<128xi8>) zero(%z : tensor<1xi32>) sums(%s : tensor<4xi32>)
      epilogue [] outs(%y : tensor<1x3x3x3xi32>)
      attributes {window = array<i64: 2, 2>, strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 1 : i64,
                  kernel = #tflk.kernel<vpdpbusd, rows = 6, columns = 64, lanes = 16>} {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  } -> tensor<1x3x3x3xi32>
  return
}

// -----

func.func @conv_kind(%x: tensor<1x4x4x3xf32>, %w: tensor<192xf32>, %y: tensor<1x3x3x5xf32>) {
  // expected-error@+1 {{multiplies 'f32', which 'vpdpbusd' does not take}}
  %0 = tflk.conv ins(%x, %w : tensor<1x4x4x3xf32>, tensor<192xf32>)
      epilogue [] outs(%y : tensor<1x3x3x5xf32>)
      attributes {window = array<i64: 2, 2>, strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 1 : i64,
                  kernel = #tflk.kernel<vpdpbusd, rows = 6, columns = 64, lanes = 16>} {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  } -> tensor<1x3x3x5xf32>
  return
}

// -----

func.func @conv_signed(%x: tensor<1x4x4x2xi8>, %w: tensor<3x2x2x2xi8>, %y: tensor<1x3x3x3xi32>) {
  // expected-error@+1 {{has activations without zero points, which 'sdot' does not take}}
  %0 = tflk.conv ins(%x, %w : tensor<1x4x4x2xi8>, tensor<3x2x2x2xi8>)
      epilogue [] outs(%y : tensor<1x3x3x3xi32>)
      attributes {window = array<i64: 2, 2>, strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 1 : i64,
                  kernel = #tflk.kernel<sdot, rows = 6, columns = 12, lanes = 4>} {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  } -> tensor<1x3x3x3xi32>
  return
}

// -----

func.func @conv_paired(%x: tensor<1x4x4x2xi8>, %w: tensor<3x2x2x2xi8>, %y: tensor<1x3x3x3xi32>, %z: tensor<1xi32>) {
  // expected-error@+1 {{takes no rows in pairs, as 'smmla_paired' does}}
  %0 = tflk.conv ins(%x, %w : tensor<1x4x4x2xi8>, tensor<3x2x2x2xi8>) zero(%z : tensor<1xi32>)
      epilogue [] outs(%y : tensor<1x3x3x3xi32>)
      attributes {window = array<i64: 2, 2>, strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 1 : i64,
                  kernel = #tflk.kernel<smmla_paired, rows = 8, columns = 12, lanes = 4>} {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  } -> tensor<1x3x3x3xi32>
  return
}

// -----

func.func @depthwise(%x: tensor<1x5x5x4xf32>, %w: tensor<3x3x4xf32>, %y: tensor<1x3x3x4xf32>) {
  // expected-error@+1 {{multiplies 'f32', which 'smull' does not take}}
  %0 = tflk.depthwise ins(%x, %w : tensor<1x5x5x4xf32>, tensor<3x3x4xf32>)
      epilogue [] outs(%y : tensor<1x3x3x4xf32>)
      attributes {window = array<i64: 3, 3>, strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>,
                  kernel = #tflk.kernel<smull, rows = 4, columns = 16, lanes = 16>} {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  } -> tensor<1x3x3x4xf32>
  return
}

// -----

func.func @pack_rank(%w: tensor<6x3xf32>, %o: tensor<96xf32>) {
  // expected-error@+1 {{'weights' must have 3 dimensions, but has 2}}
  %0 = tflk.pack <fma, rows = 6, columns = 64, lanes = 16> ins(%w : tensor<6x3xf32>) outs(%o : tensor<96xf32>) {transposed = false} -> tensor<96xf32>
  return
}

// -----

func.func @pack_output_rank(%w: tensor<1x3x6xf32>, %o: tensor<6x16xf32>) {
  // expected-error@+1 {{'output' must have 1 dimensions, but has 2}}
  %0 = tflk.pack <fma, rows = 6, columns = 64, lanes = 16> ins(%w : tensor<1x3x6xf32>) outs(%o : tensor<6x16xf32>) {transposed = false} -> tensor<6x16xf32>
  return
}

// -----

func.func @pack_kind(%w: tensor<1x3x6xf32>, %o: tensor<96xf32>) {
  // expected-error@+1 {{packs f32, which 'vpdpbusd' does not take}}
  %0 = tflk.pack <vpdpbusd, rows = 6, columns = 64, lanes = 16> ins(%w : tensor<1x3x6xf32>) outs(%o : tensor<96xf32>) {transposed = false} -> tensor<96xf32>
  return
}

// -----

func.func @pack_size(%w: tensor<2x3x6xf32>, %o: tensor<191xf32>) {
  // expected-error@+1 {{output has 191 elements, but packed weights are 192}}
  %0 = tflk.pack <fma, rows = 6, columns = 64, lanes = 16> ins(%w : tensor<2x3x6xf32>) outs(%o : tensor<191xf32>) {transposed = false} -> tensor<191xf32>
  return
}

// -----

func.func @pack_transposed(%w: tensor<2x3x17xf32>, %o: tensor<96xf32>) {
  // expected-error@+1 {{output has 96 elements, but packed weights are 192}}
  %0 = tflk.pack <fma, rows = 6, columns = 64, lanes = 16> ins(%w : tensor<2x3x17xf32>) outs(%o : tensor<96xf32>) {transposed = true} -> tensor<96xf32>
  return
}

// -----

func.func @pack_beyond_counting(%w: tensor<1099511627776x1099511627776x1099511627776xf32>, %o: tensor<96xf32>) {
  // expected-error@+1 {{output has 96 elements, but packed weights are more than can be counted}}
  %0 = tflk.pack <fma, rows = 6, columns = 64, lanes = 16> ins(%w : tensor<1099511627776x1099511627776x1099511627776xf32>) outs(%o : tensor<96xf32>) {transposed = false} -> tensor<96xf32>
  return
}

// -----

func.func @conv_blank_lines(%x: tensor<1x4x4x1xf32>, %w: tensor<1x2x2x1xf32>, %y: tensor<1x3x3x1xf32>) {
  // expected-error@+1 {{'blank' must be two numbers of lines that the input has}}
  %0 = tflk.conv ins(%x, %w : tensor<1x4x4x1xf32>, tensor<1x2x2x1xf32>)
      epilogue [] outs(%y : tensor<1x3x3x1xf32>)
      attributes {window = array<i64: 2, 2>, strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 1 : i64,
                  blank = array<i64: 3, 2>} {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  } -> tensor<1x3x3x1xf32>
  return
}

// -----

func.func @conv_blank_number(%x: tensor<1x4x4x1xf32>, %w: tensor<1x2x2x1xf32>, %y: tensor<1x3x3x1xf32>) {
  // expected-error@+1 {{'blank' must be two numbers of lines that the input has}}
  %0 = tflk.conv ins(%x, %w : tensor<1x4x4x1xf32>, tensor<1x2x2x1xf32>)
      epilogue [] outs(%y : tensor<1x3x3x1xf32>)
      attributes {window = array<i64: 2, 2>, strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 1 : i64,
                  blank = array<i64: 1>} {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  } -> tensor<1x3x3x1xf32>
  return
}

// -----

// The first line sees the last row of the window only, which has sums of its own.
func.func @conv_blank_sums(%x: tensor<1x4x4x2xi8>, %w: tensor<128xi8>, %y: tensor<1x3x3x3xi32>, %z: tensor<1xi32>, %s: tensor<3xi32>) {
  // expected-error@+1 {{must have a column sum for each of 6 columns, but has 3}}
  %0 = tflk.conv ins(%x, %w : tensor<1x4x4x2xi8>, tensor<128xi8>) zero(%z : tensor<1xi32>) sums(%s : tensor<3xi32>)
      epilogue [] outs(%y : tensor<1x3x3x3xi32>)
      attributes {window = array<i64: 2, 2>, strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, groups = 1 : i64,
                  blank = array<i64: 1, 0>, kernel = #tflk.kernel<vpdpbusd, rows = 6, columns = 64, lanes = 16>} {
  ^bb0(%sum: i32):
    tflk.yield %sum : i32
  } -> tensor<1x3x3x3xi32>
  return
}

// -----

func.func @depthwise_rolling(%x: tensor<1x5x5x4xf32>, %w: tensor<3x3x4xf32>, %y: tensor<1x2x2x4xf32>) {
  // expected-error@+1 {{has a kernel that holds the sums of 3 rows, which must be 1, or 3 for a window of 3 rows with stride 1, no dilation, and margins of 1}}
  %0 = tflk.depthwise ins(%x, %w : tensor<1x5x5x4xf32>, tensor<3x3x4xf32>) epilogue [] outs(%y : tensor<1x2x2x4xf32>)
      attributes {window = array<i64: 3, 3>, strides = array<i64: 2, 2>, dilations = array<i64: 1, 1>,
                  kernel = #tflk.kernel<fma, rows = 4, columns = 48, lanes = 16>} {
  ^bb0(%sum: f32):
    tflk.yield %sum : f32
  } -> tensor<1x2x2x4xf32>
  return
}

// -----

func.func @quantize_wide(%x: tensor<1x4xf32>, %q: tensor<1x4xi8>, %s: tensor<1xf32>, %z: tensor<1xi32>) {
  // expected-error@+1 {{'isWide' is of x86, whose kernels take unsigned activations row by row}}
  %0:3 = tflk.quantize qd8 ins(%x : tensor<1x4xf32>) outs(%q, %s, %z : tensor<1x4xi8>, tensor<1xf32>, tensor<1xi32>) {isSigned, isWide}
    -> tensor<1x4xi8>, tensor<1xf32>, tensor<1xi32>
  return
}
