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
func.func @no_lowering(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  // expected-error@+1 {{'tfl.custom' op cannot be compiled: there is no lowering for it}}
  %0 = "tfl.custom"(%x) <{custom_code = "Mine", custom_option = #tfl<const_bytes : "0x">}> : (tensor<4xf32>) -> tensor<4xf32>
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

func.func @activation(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{'tfl.add' op cannot be compiled: it has the fused activation SOFT, which there is none of for this type}}
  %0 = "tfl.add"(%x, %x) <{fused_activation_function = "SOFT"}> : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

func.func @result(%x: tensor<4x4xf32>) -> tensor<4x2xf32> {
  %s = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  // expected-error@+1 {{'tfl.transpose' op cannot be compiled: gives a result #0 of type tensor<4x4xf32>, but tensor<4x2xf32> is asked for}}
  %0 = "tfl.transpose"(%x, %s) : (tensor<4x4xf32>, tensor<2xi32>) -> tensor<4x2xf32>
  return %0 : tensor<4x2xf32>
}

// -----

func.func @scales(%x: tensor<4x4x!quant.uniform<i8:f32:0, {0.5, 0.25}>>) -> tensor<4x4xf32> {
  // expected-error@+1 {{'tfl.dequantize' op cannot be compiled: there must be a scale for each index of dimension 0}}
  %0 = "tfl.dequantize"(%x) : (tensor<4x4x!quant.uniform<i8:f32:0, {0.5, 0.25}>>) -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}
