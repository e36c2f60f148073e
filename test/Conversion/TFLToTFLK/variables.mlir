// RUN: tfl-opt %s -tflk-initialize-variables -convert-tfl-to-tflk -split-input-file | FileCheck %s

// A variable is an argument and a result behind the others. What is read is what was assigned last.
// CHECK-LABEL: func @main
// CHECK-SAME: (%arg0: tensor<2xf32>, %arg1: tensor<2xf32> {tflk.state = dense<[1.000000e+00, 2.000000e+00]> : tensor<2xf32>, tflk.state_name = "/v"}) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>)
// CHECK-NEXT: %[[SUM:.*]] = tfl.add %arg1, %arg0
// CHECK-NEXT: return %arg1, %[[SUM]], %[[SUM]]
func.func @main(%x: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
  "tfl.call_once"() <{session_init_function = "init"}> : () -> ()
  %h = "tfl.var_handle"() <{container = "", shared_name = "v"}> : () -> tensor<*x!tf_type.resource>
  %0 = "tfl.read_variable"(%h) : (tensor<*x!tf_type.resource>) -> tensor<2xf32>
  %1 = tfl.add %0, %x {fused_activation_function = "NONE"} : tensor<2xf32>
  "tfl.assign_variable"(%h, %1) : (tensor<*x!tf_type.resource>, tensor<2xf32>) -> ()
  %2 = "tfl.read_variable"(%h) : (tensor<*x!tf_type.resource>) -> tensor<2xf32>
  return %0, %2 : tensor<2xf32>, tensor<2xf32>
}
func.func private @init() {
  %h = "tfl.var_handle"() <{container = "", shared_name = "v"}> : () -> tensor<*x!tf_type.resource>
  %0 = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  "tfl.assign_variable"(%h, %0) : (tensor<*x!tf_type.resource>, tensor<2xf32>) -> ()
  return
}

// -----

// One that is assigned before it is read needs no first value. Quantized ones keep their stored numbers.
// CHECK-LABEL: func @assigned
// CHECK-SAME: (%arg0: tensor<2x!quant.uniform<i8:f32, {{.*}}>>, %arg1: tensor<2xi8> {tflk.state = dense<0> : tensor<2xi8>, tflk.state_name = "/v"})
// CHECK: %[[STORED:.*]] = quant.scast %arg0
// CHECK: return %{{.*}}, %[[STORED]]
func.func @assigned(%x: tensor<2x!quant.uniform<i8:f32, 0.5>>) -> tensor<2x!quant.uniform<i8:f32, 0.5>> {
  %h = "tfl.var_handle"() <{container = "", shared_name = "v"}> : () -> tensor<!tf_type.resource>
  "tfl.assign_variable"(%h, %x) : (tensor<!tf_type.resource>, tensor<2x!quant.uniform<i8:f32, 0.5>>) -> ()
  %2 = "tfl.read_variable"(%h) : (tensor<!tf_type.resource>) -> tensor<2x!quant.uniform<i8:f32, 0.5>>
  return %2 : tensor<2x!quant.uniform<i8:f32, 0.5>>
}

// -----

// An initialization that does more stays, for the ops behind to say why it cannot be.
// CHECK-LABEL: func @computed
// CHECK: tfl.call_once
func.func @computed(%x: tensor<2xf32>) -> tensor<2xf32> {
  "tfl.call_once"() <{session_init_function = "more"}> : () -> ()
  return %x : tensor<2xf32>
}
func.func @more(%y: tensor<2xf32>) {
  %h = "tfl.var_handle"() <{container = "", shared_name = "v"}> : () -> tensor<*x!tf_type.resource>
  "tfl.assign_variable"(%h, %y) : (tensor<*x!tf_type.resource>, tensor<2xf32>) -> ()
  return
}
