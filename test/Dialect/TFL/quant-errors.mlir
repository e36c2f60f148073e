// RUN: tfl-opt %s -split-input-file -verify-diagnostics

func.func @quantize(%arg0: tensor<4xf32>) {
  // expected-error@+1 {{requires the same shape for all operands and results}}
  %0 = "tfl.quantize"(%arg0) <{qtype = tensor<5x!quant.uniform<i8:f32, 5.000000e-01:3>>}> : (tensor<4xf32>) -> tensor<5x!quant.uniform<i8:f32, 5.000000e-01:3>>
  return
}

// -----

func.func @quantize_2(%arg0: tensor<4xf32>) {
  // expected-error@+1 {{attribute 'qtype' failed to satisfy constraint: a tensor type}}
  %0 = "tfl.quantize"(%arg0) <{qtype = i32}> : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 5.000000e-01:3>>
  return
}

// -----

func.func @fake_quant(%arg0: tensor<4xf32>) {
  // expected-error@+1 {{minimum value is 2}}
  %0 = "tfl.fake_quant"(%arg0) <{max = 1.0 : f32, min = 0.0 : f32, narrow_range = false, num_bits = 1 : i32}> : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @fake_quant_2(%arg0: tensor<4xf32>) {
  // expected-error@+1 {{maximum value is 16}}
  %0 = "tfl.fake_quant"(%arg0) <{max = 1.0 : f32, min = 0.0 : f32, narrow_range = false, num_bits = 17 : i32}> : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @fake_quant_3(%arg0: tensor<4xf32>) {
  // expected-error@+1 {{whose value is false}}
  %0 = "tfl.fake_quant"(%arg0) <{max = 1.0 : f32, min = 0.0 : f32, narrow_range = true, num_bits = 8 : i32}> : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @NumericVerify(%arg0: tensor<4x!quant.uniform<i8:f32, 5.000000e-01:3>>, %arg1: tensor<5xf32>) {
  // expected-error@+1 {{requires the same shape for all operands}}
  %0 = "tfl.NumericVerify"(%arg0, %arg1) : (tensor<4x!quant.uniform<i8:f32, 5.000000e-01:3>>, tensor<5xf32>) -> tensor<4xf32>
  return
}
