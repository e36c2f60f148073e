// RUN: tfl-opt %s -convert-tfl-to-linalg -split-input-file -verify-diagnostics

func.func @dynamic(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{'tfl.where' op cannot be compiled: result #0 has the type tensor<?x1xi64>: give input shapes, so that all shapes are known}}
  %0 = "tfl.where"(%x) : (tensor<4xf32>) -> tensor<?x1xi64>
  %1 = "tfl.cast"(%0) : (tensor<?x1xi64>) -> tensor<?x1xf32>
  return %x : tensor<4xf32>
}

// -----

// expected-error@+1 {{'func.func' op cannot be compiled: argument #0 has the type tensor<?xf32>: give input shapes, so that all shapes are known}}
func.func @argument(%x: tensor<?xf32>) {
  return
}

// -----

// expected-error@+1 {{'func.func' op cannot be compiled: argument #0 has the type tensor<4x!tf_type.string>, which compiled code has none for}}
func.func @string(%x: tensor<4x!tf_type.string>) {
  return
}

// -----

// Every op that stays has its error.
func.func @no_lowering(%x: tensor<1xi32>) -> (tensor<4xf32>, tensor<4xf32>) {
  // expected-error@+1 {{'tfl.random_uniform' op cannot be compiled: there is no lowering for it}}
  %0 = "tfl.random_uniform"(%x) <{seed = 1 : i64, seed2 = 2 : i64}> : (tensor<1xi32>) -> tensor<4xf32>
  %1 = "tfl.neg"(%0) : (tensor<4xf32>) -> tensor<4xf32>
  // expected-error@+1 {{'tfl.pseudo_const' op cannot be compiled: it is a variable tensor, which is kept from one run to the next}}
  %2 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<4xf32>}> {tfl.is_variable} : () -> tensor<4xf32>
  return %1, %2 : tensor<4xf32>, tensor<4xf32>
}

// -----

func.func @axes(%x: tensor<4x4xf32>, %a: tensor<1xi32>) -> tensor<4xf32> {
  // expected-error@+1 {{'tfl.sum' op cannot be compiled: operand #1 must be constant}}
  %0 = "tfl.sum"(%x, %a) <{keep_dims = false}> : (tensor<4x4xf32>, tensor<1xi32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

func.func @axis(%x: tensor<4x4xf32>) -> tensor<4xf32> {
  %a = "tfl.pseudo_const"() <{value = dense<2> : tensor<1xi32>}> : () -> tensor<1xi32>
  // expected-error@+1 {{'tfl.sum' op cannot be compiled: axis 2 is out of range for rank 2}}
  %0 = "tfl.sum"(%x, %a) <{keep_dims = false}> : (tensor<4x4xf32>, tensor<1xi32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

func.func @integer_activation(%x: tensor<4xi32>) -> tensor<4xi32> {
  // expected-error@+1 {{'tfl.add' op cannot be compiled: it has the fused activation RELU, which there is none of for this type}}
  %0 = "tfl.add"(%x, %x) <{fused_activation_function = "RELU"}> : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
  return %0 : tensor<4xi32>
}

// -----

func.func @result(%x: tensor<4x4xf32>) -> tensor<4x2xf32> {
  %a = "tfl.pseudo_const"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
  // expected-error@+1 {{'tfl.cumsum' op cannot be compiled: it has an element type that it does not compute with}}
  %0 = "tfl.cumsum"(%x, %a) <{exclusive = false, reverse = false}> : (tensor<4x4xf32>, tensor<i32>) -> tensor<4x2xf32>
  return %0 : tensor<4x2xf32>
}

// -----

func.func @pool(%x: tensor<1x4x4x2xf32>) -> tensor<1x3x3x2xf32> {
  // expected-error@+1 {{'tfl.max_pool_2d' op cannot be compiled: its window, strides and padding do not go with its input and result}}
  %0 = "tfl.max_pool_2d"(%x) <{filter_height = 2 : i32, filter_width = 2 : i32, fused_activation_function = "NONE", padding = "VALID", stride_h = 0 : i32, stride_w = 1 : i32}> : (tensor<1x4x4x2xf32>) -> tensor<1x3x3x2xf32>
  return %0 : tensor<1x3x3x2xf32>
}

// -----

func.func @scales(%x: tensor<4x4x!quant.uniform<i8:f32:0, {0.5, 0.25}>>) -> tensor<4x4xf32> {
  // expected-error@+1 {{'tfl.dequantize' op cannot be compiled: there must be a scale for each index of dimension 0}}
  %0 = "tfl.dequantize"(%x) : (tensor<4x4x!quant.uniform<i8:f32:0, {0.5, 0.25}>>) -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}
