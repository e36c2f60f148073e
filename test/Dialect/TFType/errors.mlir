// RUN: tfl-opt %s -split-input-file -verify-diagnostics

// expected-error@+1 {{unknown  type `float8` in dialect `tf_type`}}
func.func private @unknown(tensor<!tf_type.float8>)

// -----

// expected-error@+1 {{expected a tensor type, but found 'f32'}}
func.func private @subtype(tensor<!tf_type.resource<f32>>)

// -----

// expected-error@+1 {{expected '>'}}
func.func private @unclosed(tensor<!tf_type.variant<tensor<f32> tensor<f32>>>)
