// RUN: tfl-opt %s -tfl-infer-shapes="input-shapes=x=1,5,4" -split-input-file -verify-diagnostics
// RUN: not tfl-opt %s -tfl-infer-shapes="input-shapes=y=1,5" 2>&1 | FileCheck %s --check-prefix=NAME
// NAME: error: there is no input 'y'; there are: x
// RUN: not tfl-opt %s -tfl-infer-shapes="input-shapes=x=1,a" 2>&1 | FileCheck %s --check-prefix=FORM
// FORM: error: input shape 'x=1,a' is not of the form name=1,224,224,3
// RUN: not tfl-opt %s -tfl-infer-shapes="input-shapes=x=1" 2>&1 | FileCheck %s --check-prefix=RANK
// RANK: error: input 'x' has rank 3, but the new shape has 1 extents

// A constant that was made for the old shape no longer fits.
func.func @add(%x: tensor<1x4x4xf32> {tf_saved_model.index_path = ["x"]}) -> tensor<1x4x4xf32> {
  %c = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<4x4xf32>}> : () -> tensor<4x4xf32>
  // expected-error @+1 {{operands have shapes that do not broadcast together}}
  %0 = tfl.add(%x, %c) <{fused_activation_function = "NONE"}> : (tensor<1x4x4xf32>, tensor<4x4xf32>) -> tensor<1x4x4xf32>
  return %0 : tensor<1x4x4xf32>
}

// -----

func.func @reshape(%x: tensor<1x4x4xf32> {tf_saved_model.index_path = ["x"]}) -> tensor<16xf32> {
  %c = "tfl.pseudo_const"() <{value = dense<16> : tensor<1xi32>}> : () -> tensor<1xi32>
  // expected-error @+1 {{reshapes 20 elements to 16}}
  %0 = "tfl.reshape"(%x, %c) : (tensor<1x4x4xf32>, tensor<1xi32>) -> tensor<16xf32>
  return %0 : tensor<16xf32>
}

// -----

func.func @dense(%x: tensor<1x4x4xf32> {tf_saved_model.index_path = ["x"]}) -> tensor<1x2xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<2x16xf32>}> : () -> tensor<2x16xf32>
  %b = "tfl.no_value"() <{value}> : () -> none
  // expected-error @+1 {{the input has 20 elements, which do not fill rows of 16}}
  %0 = "tfl.fully_connected"(%x, %w, %b) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x4x4xf32>, tensor<2x16xf32>, none) -> tensor<1x2xf32>
  return %0 : tensor<1x2xf32>
}

// -----

// expected-error @+1 {{calls itself}}
func.func @loop(%x: tensor<1x4x4xf32> {tf_saved_model.index_path = ["x"]}) -> tensor<1x4x4xf32> {
  %0 = func.call @loop(%x) : (tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
  return %0 : tensor<1x4x4xf32>
}

// -----

func.func @range(%x: tensor<1x4x4xf32> {tf_saved_model.index_path = ["x"]}) -> tensor<?xi64> {
  %a = "tfl.pseudo_const"() <{value = dense<-9223372036854775808> : tensor<i64>}> : () -> tensor<i64>
  %b = "tfl.pseudo_const"() <{value = dense<9223372036854775807> : tensor<i64>}> : () -> tensor<i64>
  %c = "tfl.pseudo_const"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
  // expected-error @+1 {{has too many elements}}
  %0 = "tfl.range"(%a, %b, %c) : (tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<?xi64>
  return %0 : tensor<?xi64>
}
