// RUN: tfl-opt %s -split-input-file -verify-diagnostics

func.func @if_without_else(%arg0: tensor<i1>, %arg1: tensor<4xf32>) {
  // expected-error@+2 {{along control flow edge}}
  // expected-note@+1 {{region branch point}}
  %0 = "tfl.if"(%arg0) ({
    "tfl.yield"(%arg1) : (tensor<4xf32>) -> ()
  }, {
  }) : (tensor<i1>) -> tensor<4xf32>
  return
}

// -----

func.func @if_yields_other_shape(%arg0: tensor<i1>, %arg1: tensor<4xf32>) {
  // expected-error@+1 {{along control flow edge}}
  %0 = "tfl.if"(%arg0) ({
    // expected-note@+1 {{region branch point}}
    "tfl.yield"(%arg1) : (tensor<4xf32>) -> ()
  }, {
    "tfl.yield"(%arg1) : (tensor<4xf32>) -> ()
  }) : (tensor<i1>) -> tensor<5xf32>
  return
}

// -----

func.func @if_with_argument(%arg0: tensor<i1>) {
  // expected-error@+1 {{region #0 should have no arguments}}
  "tfl.if"(%arg0) ({
  ^bb0(%x: tensor<4xf32>):
    "tfl.yield"() : () -> ()
  }, {
  }) : (tensor<i1>) -> ()
  return
}

// -----

func.func @if_without_terminator(%arg0: tensor<i1>) {
  // expected-error@+1 {{expects a non-empty block}}
  "tfl.if"(%arg0) ({
  ^bb0:
  }, {
  }) : (tensor<i1>) -> ()
  return
}

// -----

func.func @while_counts(%arg0: tensor<i1>) {
  // expected-error@+1 {{operands are 1 values, but 0 are expected}}
  "tfl.while"(%arg0) ({
  ^bb0(%go: tensor<i1>):
    "tfl.yield"(%go) : (tensor<i1>) -> ()
  }, {
  ^bb0(%go: tensor<i1>):
    "tfl.yield"(%go) : (tensor<i1>) -> ()
  }) : (tensor<i1>) -> ()
  return
}

// -----

func.func @while_body_arguments(%arg0: tensor<i1>) {
  // expected-error@+1 {{arguments of the body are 1 values, but 0 are expected}}
  %0 = "tfl.while"(%arg0) ({
  ^bb0(%go: tensor<i1>):
    "tfl.yield"(%go) : (tensor<i1>) -> ()
  }, {
    "tfl.yield"(%arg0) : (tensor<i1>) -> ()
  }) : (tensor<i1>) -> tensor<i1>
  return
}

// -----

func.func @while_yields_other_type(%arg0: tensor<4xf32>, %arg1: tensor<i1>, %arg2: tensor<5xf32>) {
  // expected-error@+1 {{values that the body yields do not fit: #0 is 'tensor<5xf32>', but 'tensor<4xf32>' is expected}}
  %0 = "tfl.while"(%arg0) ({
  ^bb0(%x: tensor<4xf32>):
    "tfl.yield"(%arg1) : (tensor<i1>) -> ()
  }, {
  ^bb0(%x: tensor<4xf32>):
    "tfl.yield"(%arg2) : (tensor<5xf32>) -> ()
  }) : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @while_condition(%arg0: tensor<4xf32>) {
  // expected-error@+1 {{needs a condition that yields one truth value}}
  %0 = "tfl.while"(%arg0) ({
  ^bb0(%x: tensor<4xf32>):
    "tfl.yield"(%x) : (tensor<4xf32>) -> ()
  }, {
  ^bb0(%x: tensor<4xf32>):
    "tfl.yield"(%x) : (tensor<4xf32>) -> ()
  }) : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @custom_code() {
  // expected-error@+1 {{'custom_code' must not be empty}}
  "tfl.custom"() <{custom_code = "", custom_option = #tfl<const_bytes : "0x">}> : () -> ()
  return
}

// -----

func.func @custom_option() {
  // expected-error@+1 {{expected bytes in hexadecimal, such as "0x0A1B"}}
  "tfl.custom"() <{custom_code = "Foo", custom_option = #tfl<const_bytes : "0xG1">}> : () -> ()
  return
}

// -----

func.func @custom_tf(%arg0: tensor<4xf32>) {
  // expected-error@+2 {{failed to infer returned types}}
  // expected-error@+1 {{are incompatible with return type(s) of operation}}
  %0 = "tfl.custom_tf"(%arg0) ({
  ^bb0(%x: tensor<4xf32>):
    "tfl.yield"(%x) : (tensor<4xf32>) -> ()
  }) : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

func.func @poly_call_without_region(%arg0: tensor<4xf32>) {
  // expected-error@+1 {{needs a region}}
  %0 = "tfl.poly_call"(%arg0) : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @poly_call_arguments(%arg0: tensor<4xf32>) {
  // expected-error@+2 {{along control flow edge}}
  // expected-note@+1 {{region branch point}}
  %0 = "tfl.poly_call"(%arg0) ({
    "tfl.yield"(%arg0) : (tensor<4xf32>) -> ()
  }) : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @control_node_result(%arg0: tensor<4xf32>) {
  // expected-error@+1 {{values that the region yields are 1 values, but 0 are expected}}
  %0 = "tfl.control_node"() ({
    "tfl.yield"(%arg0) : (tensor<4xf32>) -> ()
  }) : () -> !tfl.control
  return
}

// -----

func.func @control_node_arguments() {
  // expected-error@+1 {{must not have region arguments}}
  %0 = "tfl.control_node"() ({
  ^bb0(%x: tensor<4xf32>):
    "tfl.yield"() : () -> ()
  }) : () -> !tfl.control
  return
}

// -----

func.func @control_node_token(%arg0: tensor<4xf32>) {
  // expected-error@+1 {{operand #0 must be variadic of control token, but got 'tensor<4xf32>'}}
  %0 = "tfl.control_node"(%arg0) ({
    "tfl.yield"() : () -> ()
  }) : (tensor<4xf32>) -> !tfl.control
  return
}

// -----

func.func @control_node_terminator(%arg0: tensor<4xf32>) {
  // expected-error@+1 {{expected a region that ends in tfl.yield}}
  %c = tfl.control_node {
    func.return
  }
  return
}

// -----

func.func @control_node_nested(%arg0: tensor<i1>) {
  "tfl.if"(%arg0) ({
    // expected-error@+1 {{expects parent op 'func.func'}}
    %c = tfl.control_node {
    }
    "tfl.yield"() : () -> ()
  }, {
  }) : (tensor<i1>) -> ()
  return
}
