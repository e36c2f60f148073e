// RUN: tfl-opt %s | FileCheck %s
// RUN: tfl-opt %s | tfl-opt | FileCheck %s
// RUN: tfl-opt %s --mlir-print-op-generic | tfl-opt | FileCheck %s
// RUN: tfl-opt %s --emit-bytecode | tfl-opt | FileCheck %s

// CHECK-LABEL: func @if(
// CHECK: "tfl.if"(%arg0) ({
// CHECK-NEXT: "tfl.yield"(%arg1) : (tensor<4xf32>) -> ()
// CHECK-NEXT: }, {
// CHECK: "tfl.yield"(%{{.*}}) : (tensor<4xf32>) -> ()
// CHECK-NEXT: }) : (tensor<i1>) -> tensor<?xf32>
func.func @if(%arg0: tensor<i1>, %arg1: tensor<4xf32>) -> tensor<?xf32> {
  %0 = "tfl.if"(%arg0) ({
    "tfl.yield"(%arg1) : (tensor<4xf32>) -> ()
  }, {
    %1 = "tfl.neg"(%arg1) : (tensor<4xf32>) -> tensor<4xf32>
    "tfl.yield"(%1) : (tensor<4xf32>) -> ()
  }) : (tensor<i1>) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

// CHECK-LABEL: func @if_without_else(
// CHECK: "tfl.if"(%arg0) ({
// CHECK: }, {
// CHECK-NEXT: }) : (tensor<i1>) -> ()
func.func @if_without_else(%arg0: tensor<i1>) {
  "tfl.if"(%arg0) ({
    "tfl.call_once"() <{session_init_function = "init"}> : () -> ()
    "tfl.yield"() : () -> ()
  }, {
  }) : (tensor<i1>) -> ()
  return
}

// CHECK-LABEL: func @while(
// CHECK: "tfl.while"(%arg0, %arg1) <{is_stateless = true}> ({
// CHECK-NEXT: ^bb0(%{{.*}}: tensor<i32>, %{{.*}}: tensor<?xf32>):
// CHECK: }) : (tensor<i32>, tensor<4xf32>) -> (tensor<i32>, tensor<?xf32>)
func.func @while(%arg0: tensor<i32>, %arg1: tensor<4xf32>) -> tensor<?xf32> {
  %0:2 = "tfl.while"(%arg0, %arg1) <{is_stateless = true}> ({
  ^bb0(%i: tensor<i32>, %x: tensor<?xf32>):
    %1 = tfl.less(%i, %i) : (tensor<i32>, tensor<i32>) -> tensor<i1>
    "tfl.yield"(%1) : (tensor<i1>) -> ()
  }, {
  ^bb0(%i: tensor<i32>, %x: tensor<?xf32>):
    "tfl.yield"(%i, %x) : (tensor<i32>, tensor<?xf32>) -> ()
  }) : (tensor<i32>, tensor<4xf32>) -> (tensor<i32>, tensor<?xf32>)
  return %0#1 : tensor<?xf32>
}

// CHECK-LABEL: func @call_once(
// CHECK: "tfl.call_once"() <{session_init_function = "init"}> : () -> ()
func.func @call_once() {
  "tfl.call_once"() {session_init_function = "init"} : () -> ()
  return
}

// CHECK-LABEL: func @custom(
// CHECK: "tfl.custom"(%arg0, %arg1) <{custom_code = "FlexFoo", custom_option = #tfl<const_bytes : "0x0AFF">}> : (tensor<4xf32>, none) -> (tensor<4xf32>, tensor<*xi1>)
func.func @custom(%arg0: tensor<4xf32>, %arg1: none) -> tensor<4xf32> {
  %0:2 = "tfl.custom"(%arg0, %arg1) {custom_code = "FlexFoo", custom_option = #tfl<const_bytes : "0x0aff">} : (tensor<4xf32>, none) -> (tensor<4xf32>, tensor<*xi1>)
  return %0#0 : tensor<4xf32>
}

// CHECK-LABEL: func @custom_without_options(
// CHECK: custom_option = #tfl<const_bytes : "0x">
func.func @custom_without_options() {
  "tfl.custom"() <{custom_code = "Foo", custom_option = #tfl<const_bytes : "0x">}> : () -> ()
  return
}

// CHECK-LABEL: func @custom_tf(
// CHECK: "tfl.custom_tf"(%arg0) ({
// CHECK: "tf.Foo"(%{{.*}}) {T = f32, bar = #tf_type.shape<1x?>} : (tensor<4xf32>) -> tensor<4xf32>
func.func @custom_tf(%arg0: tensor<4xf32>) -> tensor<4xf32> {
  %0 = "tfl.custom_tf"(%arg0) ({
  ^bb0(%x: tensor<4xf32>):
    %1 = "tf.Foo"(%x) {T = f32, bar = #tf_type.shape<1x?>} : (tensor<4xf32>) -> tensor<4xf32>
    "tfl.yield"(%1) : (tensor<4xf32>) -> ()
  }) : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// CHECK-LABEL: func @poly_call(
// CHECK: "tfl.poly_call"(%arg0) ({
func.func @poly_call(%arg0: tensor<4xf32>) -> tensor<4xf32> {
  %0 = "tfl.poly_call"(%arg0) ({
  ^bb0(%x: tensor<4xf32>):
    "tfl.yield"(%x) : (tensor<4xf32>) -> ()
  }, {
  ^bb0(%x: tensor<4xf32>):
    %1 = "tfl.relu"(%x) : (tensor<4xf32>) -> tensor<4xf32>
    "tfl.yield"(%1) : (tensor<4xf32>) -> ()
  }) : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// CHECK-LABEL: func @control_node(
// CHECK: %[[A:.*]], %[[C:.*]] = tfl.control_node controls "tfl.neg"(%arg0) : (tensor<4xf32>) -> tensor<4xf32>
// CHECK: %{{.*}} = tfl.control_node(%[[C]]) controls "tfl.call_once"() <{session_init_function = "init"}> : () -> ()
// CHECK: tfl.control_node(%[[C]], %{{.*}}) {
// CHECK: tfl.add %[[A]], %arg0
// CHECK: "tfl.yield"
// CHECK: } {note = "two ops"}
func.func @control_node(%arg0: tensor<4xf32>) -> tensor<4xf32> {
  %a, %c = tfl.control_node controls "tfl.neg"(%arg0) : (tensor<4xf32>) -> tensor<4xf32>
  %d = tfl.control_node(%c) controls "tfl.call_once"() <{session_init_function = "init"}> : () -> ()
  %b, %e = tfl.control_node(%c, %d) {
    %0 = tfl.add %a, %arg0 {fused_activation_function = "NONE"} : tensor<4xf32>
    %1 = "tfl.neg"(%0) : (tensor<4xf32>) -> tensor<4xf32>
    "tfl.yield"(%1) : (tensor<4xf32>) -> ()
  } {note = "two ops"}
  return %b : tensor<4xf32>
}

// CHECK-LABEL: func @control_node_empty(
// CHECK: tfl.control_node {
// CHECK-NEXT: "tfl.yield"() : () -> ()
func.func @control_node_empty() {
  %c = tfl.control_node {
  }
  return
}

// CHECK-LABEL: func @yield_of_loop_with_outer_value(
// CHECK: "tfl.while"
func.func @yield_of_loop_with_outer_value(%arg0: tensor<i1>) -> tensor<i1> {
  %0 = "tfl.while"(%arg0) ({
  ^bb0(%go: tensor<i1>):
    "tfl.yield"(%arg0) : (tensor<i1>) -> ()
  }, {
  ^bb0(%go: tensor<i1>):
    "tfl.yield"(%go) : (tensor<i1>) -> ()
  }) : (tensor<i1>) -> tensor<i1>
  return %0 : tensor<i1>
}
