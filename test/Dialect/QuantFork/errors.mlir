// RUN: tfl-opt %s -split-input-file -verify-diagnostics

func.func @layer_stats(%arg0: tensor<4x3xf32>) {
  // expected-error@+1 {{'layerStats' must be two floating-point numbers}}
  %0 = "quantfork.stats"(%arg0) <{layerStats = dense<0.0> : tensor<3xf32>}> : (tensor<4x3xf32>) -> tensor<4x3xf32>
  return
}

// -----

func.func @axis_without_stats(%arg0: tensor<4x3xf32>) {
  // expected-error@+1 {{'axis' and 'axisStats' go together: one of them is missing}}
  %0 = "quantfork.stats"(%arg0) <{axis = 1 : i64, layerStats = dense<0.0> : tensor<2xf32>}> : (tensor<4x3xf32>) -> tensor<4x3xf32>
  return
}

// -----

func.func @axis_stats_shape(%arg0: tensor<4x3xf32>) {
  // expected-error@+1 {{'axisStats' must be a list of pairs of floating-point numbers, of shape [N, 2]}}
  %0 = "quantfork.stats"(%arg0) <{axis = 1 : i64, axisStats = dense<0.0> : tensor<f32>, layerStats = dense<0.0> : tensor<2xf32>}> : (tensor<4x3xf32>) -> tensor<4x3xf32>
  return
}

// -----

func.func @axis_range(%arg0: tensor<4x3xf32>) {
  // expected-error@+1 {{'axis' is 2, but the operand has rank 2}}
  %0 = "quantfork.stats"(%arg0) <{axis = 2 : i64, axisStats = dense<0.0> : tensor<3x2xf32>, layerStats = dense<0.0> : tensor<2xf32>}> : (tensor<4x3xf32>) -> tensor<4x3xf32>
  return
}

// -----

func.func @axis_extent(%arg0: tensor<4x3xf32>) {
  // expected-error@+1 {{'axisStats' has 3 pairs for a dimension of extent 4}}
  %0 = "quantfork.stats"(%arg0) <{axis = 0 : i64, axisStats = dense<0.0> : tensor<3x2xf32>, layerStats = dense<0.0> : tensor<2xf32>}> : (tensor<4x3xf32>) -> tensor<4x3xf32>
  return
}

// -----

func.func @per_axis(%arg0: tensor<4x3xf32>) {
  // expected-error@+1 {{'min' and 'max' must be of equal length, but have 0 and 1 values}}
  %0 = "quantfork.const_fake_quant_per_axis"(%arg0) <{axis = 0 : i64, max = [1.0 : f32], min = [], num_bits = 8 : i64}> : (tensor<4x3xf32>) -> tensor<4x3xf32>
  return
}

// -----

func.func @types_differ(%arg0: tensor<4x3xf32>) {
  // expected-error@+1 {{failed to verify that all of {arg, result} have same type}}
  %0 = "quantfork.stats_ref"(%arg0) <{statsKey = "k"}> : (tensor<4x3xf32>) -> tensor<4x3xf16>
  return
}

// -----

func.func @region(%arg0: tensor<4xf32>) {
  // expected-error@+1 {{has 1 inputs, but 0 input specs}}
  %0 = "quantfork.region"(%arg0) <{input_specs = [], logical_kernel = "neg", output_specs = [i8]}> ({
  ^bb0(%x: tensor<4xf32>):
    "quantfork.return"(%x) : (tensor<4xf32>) -> ()
  }) : (tensor<4xf32>) -> tensor<4xf32>
  return
}
