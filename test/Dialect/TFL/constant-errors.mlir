// RUN: tfl-opt %s -split-input-file -verify-diagnostics

func.func @pseudo_const() {
  // expected-error@+1 {{has a value of type 'tensor<2x2xf32>' that does not have the shape of the result 'tensor<3xf32>'}}
  %0 = "tfl.pseudo_const"() <{value = dense<1.000000e+00> : tensor<2x2xf32>}> : () -> tensor<3xf32>
  return
}

// -----

func.func @pseudo_sparse_const() {
  // expected-error@+1 {{has a traversal order of 1 levels, but metadata of 0}}
  %0 = "tfl.pseudo_sparse_const"() <{compressed_data = dense<1.0> : tensor<2xf32>, s_param = #tfl.sparsity_parameter<traversal_order = [0]>, value = dense<1.000000e+00> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  return
}

// -----

func.func @pseudo_sparse_const_2() {
  // expected-error@+1 {{has a traversal order of 1 levels for a tensor of rank 2 with 0 blocked dimensions}}
  %0 = "tfl.pseudo_sparse_const"() <{compressed_data = dense<1.0> : tensor<2xf32>, s_param = #tfl.sparsity_parameter<traversal_order = [0], dim_metadata = [#tfl.dimension_metadata<format = DENSE>]>, value = dense<1.000000e+00> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  return
}

// -----

func.func @external_const() {
  // expected-error@+1 {{must have one of the attributes 'buffer_index' and 'external_buffer'}}
  %0 = "tfl.external_const"() : () -> tensor<2x2xf32>
  return
}

// -----

func.func @no_value() {
  // expected-error@+1 {{result #0 must be none type, but got 'tensor<2xf32>'}}
  %0 = "tfl.no_value"() <{value}> : () -> tensor<2xf32>
  return
}

// -----

func.func @pseudo_const_2() {
  // expected-error@+1 {{requires attribute 'value'}}
  %0 = "tfl.pseudo_const"() : () -> tensor<2xf32>
  return
}
