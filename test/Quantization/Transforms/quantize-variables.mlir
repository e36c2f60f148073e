// RUN: tfl-opt %s -tfl-quantize-variables | FileCheck %s

!q = !quant.uniform<i8:f32, 0.1>
!r = !quant.uniform<i8:f32, 0.2>

// The type behind a read is that of the variable, in all functions; another scale is requantized, floats are quantized.
// CHECK-LABEL: func @read
// CHECK: "tfl.var_handle"() {{.*}} -> tensor<*x!tf_type.resource<tensor<4x!quant.uniform<i8:f32, 1.000000e-01>>>>
// CHECK: %[[V:.*]] = "tfl.read_variable"{{.*}} -> tensor<4x!quant.uniform<i8:f32, 1.000000e-01>>
// CHECK: %[[D:.*]] = "tfl.dequantize"(%[[V]])
// CHECK: "tfl.quantize"(%[[D]])
// CHECK-LABEL: func @assign
// CHECK: %[[S:.*]] = "tfl.quantize"(%arg0) {{.*}} -> tensor<4x!quant.uniform<i8:f32, 1.000000e-01>>
// CHECK: "tfl.assign_variable"(%{{.*}}, %[[S]])
// CHECK: %[[F:.*]] = "tfl.quantize"(%arg1)
// CHECK: "tfl.assign_variable"(%{{.*}}, %[[F]])
// Nothing of this one is quantized.
// CHECK: "tfl.var_handle"() {{.*}} -> tensor<!tf_type.resource>
// CHECK: "tfl.assign_variable"(%{{.*}}, %arg1) {{.*}} tensor<4xf32>
func.func @read() -> tensor<4x!q> {
  %0 = "tfl.var_handle"() <{container = "c", shared_name = "a"}> : () -> tensor<!tf_type.resource>
  %1 = "tfl.read_variable"(%0) : (tensor<!tf_type.resource>) -> tensor<4xf32>
  %2 = "tfl.quantize"(%1) <{qtype = tensor<4x!q>}> : (tensor<4xf32>) -> tensor<4x!q>
  return %2 : tensor<4x!q>
}
func.func @assign(%x: tensor<4x!r>, %y: tensor<4xf32>) {
  %0 = "tfl.var_handle"() <{container = "c", shared_name = "a"}> : () -> tensor<!tf_type.resource>
  %1 = "tfl.dequantize"(%x) : (tensor<4x!r>) -> tensor<4xf32>
  "tfl.assign_variable"(%0, %1) : (tensor<!tf_type.resource>, tensor<4xf32>) -> ()
  "tfl.assign_variable"(%0, %y) : (tensor<!tf_type.resource>, tensor<4xf32>) -> ()
  %2 = "tfl.var_handle"() <{container = "c", shared_name = "b"}> : () -> tensor<!tf_type.resource>
  "tfl.assign_variable"(%2, %y) : (tensor<!tf_type.resource>, tensor<4xf32>) -> ()
  return
}
