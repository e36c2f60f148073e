// RUN: tfl-opt %s -convert-tfl-to-tflk -split-input-file -verify-diagnostics

func.func @unassigned() -> tensor<2xf32> {
  %h = "tfl.var_handle"() <{container = "c", shared_name = "v"}> : () -> tensor<!tf_type.resource>
  // expected-error@+1 {{cannot be compiled: reads the variable 'c/v' before anything was assigned to it}}
  %0 = "tfl.read_variable"(%h) : (tensor<!tf_type.resource>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

func.func @types(%x: tensor<2xf32>) -> tensor<3xf32> {
  %h = "tfl.var_handle"() <{container = "", shared_name = "v"}> : () -> tensor<!tf_type.resource>
  "tfl.assign_variable"(%h, %x) : (tensor<!tf_type.resource>, tensor<2xf32>) -> ()
  // expected-error@+1 {{cannot be compiled: its variable has another type elsewhere}}
  %0 = "tfl.read_variable"(%h) : (tensor<!tf_type.resource>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// -----

func.func @unknown(%x: tensor<?xf32>) {
  %h = "tfl.var_handle"() <{container = "", shared_name = "v"}> : () -> tensor<!tf_type.resource>
  // expected-error@+1 {{cannot be compiled: the shape of its variable is not known}}
  "tfl.assign_variable"(%h, %x) : (tensor<!tf_type.resource>, tensor<?xf32>) -> ()
  return
}

// -----

func.func @handle(%h: tensor<!tf_type.resource>, %x: tensor<2xf32>) {
  // expected-error@+1 {{cannot be compiled: its variable is not known}}
  "tfl.assign_variable"(%h, %x) : (tensor<!tf_type.resource>, tensor<2xf32>) -> ()
  return
}

// -----

func.func @start(%x: tensor<2xf32>) -> tensor<2xf32> {
  %h = "tfl.var_handle"() <{container = "", shared_name = "v"}> {tflk.first_value = dense<0.0> : tensor<3xf32>} : () -> tensor<!tf_type.resource>
  // expected-error@+1 {{cannot be compiled: its variable starts as 'tensor<3xf32>', which is another type}}
  %0 = "tfl.read_variable"(%h) : (tensor<!tf_type.resource>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

func.func @one_branch(%x: tensor<2xf32>, %i: tensor<i1>) -> tensor<2xf32> {
  %h = "tfl.var_handle"() <{container = "", shared_name = "v"}> : () -> tensor<!tf_type.resource>
  "tfl.if"(%i) ({
    "tfl.assign_variable"(%h, %x) : (tensor<!tf_type.resource>, tensor<2xf32>) -> ()
    "tfl.yield"() : () -> ()
  }, {
    "tfl.yield"() : () -> ()
  }) : (tensor<i1>) -> ()
  // expected-error@+1 {{cannot be compiled: reads the variable '/v' before anything was assigned to it}}
  %0 = "tfl.read_variable"(%h) : (tensor<!tf_type.resource>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

func.func @condition(%x: tensor<i1>) -> tensor<i1> {
  %h = "tfl.var_handle"() <{container = "", shared_name = "v"}> : () -> tensor<!tf_type.resource>
  %0 = "tfl.while"(%x) ({
  ^bb0(%a: tensor<i1>):
    // expected-error@+1 {{cannot be compiled: a variable is assigned in the condition of a loop}}
    "tfl.assign_variable"(%h, %a) : (tensor<!tf_type.resource>, tensor<i1>) -> ()
    "tfl.yield"(%a) : (tensor<i1>) -> ()
  }, {
  ^bb0(%a: tensor<i1>):
    "tfl.yield"(%a) : (tensor<i1>) -> ()
  }) : (tensor<i1>) -> tensor<i1>
  return %0 : tensor<i1>
}

// -----

func.func @inside(%x: tensor<2xf32>) -> tensor<2xf32> {
  %h = "tfl.var_handle"() <{container = "", shared_name = "v"}> : () -> tensor<!tf_type.resource>
  %0 = "tfl.poly_call"(%x) ({
  ^bb0(%a: tensor<2xf32>):
    // expected-error@+1 {{cannot be compiled: a variable is assigned inside of 'tfl.poly_call', which is no loop or branch}}
    "tfl.assign_variable"(%h, %a) : (tensor<!tf_type.resource>, tensor<2xf32>) -> ()
    "tfl.yield"(%a) : (tensor<2xf32>) -> ()
  }) : (tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}
