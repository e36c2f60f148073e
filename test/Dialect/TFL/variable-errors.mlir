// RUN: tfl-opt %s -split-input-file -verify-diagnostics

func.func @hashtable() {
  // expected-error@+1 {{requires attribute 'table_id'}}
  %0 = "tfl.hashtable"() <{key_dtype = i64, value_dtype = i64}> : () -> tensor<1x!tf_type.resource>
  return
}

// -----

func.func @read_variable(%arg0: none) {
  // expected-error@+1 {{operand #0 must be tensor of any type values, but got 'none'}}
  %0 = "tfl.read_variable"(%arg0) : (none) -> tensor<4xf32>
  return
}
