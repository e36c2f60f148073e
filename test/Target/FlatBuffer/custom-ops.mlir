// Custom operators: options byte by byte, ops of the tf dialect, NumericVerify; flags that forbid kinds of operators.

// RUN: rm -rf %t && split-file %s %t
// RUN: tfl-translate --mlir-to-tflite-flatbuffer --emit-custom-ops %t/custom.mlir -o %t/custom.tflite
// RUN: tfl-flatbuffer-dump %t/custom.tflite | FileCheck %t/custom.mlir --check-prefix=DUMP
// RUN: tfl-translate --tflite-flatbuffer-to-mlir --strip-debug-info %t/custom.tflite | FileCheck %t/custom.mlir
// RUN: not tfl-translate --mlir-to-tflite-flatbuffer %t/custom.mlir 2>&1 | FileCheck %t/custom.mlir --check-prefix=REFUSED
// RUN: not tfl-translate --mlir-to-tflite-flatbuffer --emit-builtin-tflite-ops=false %t/builtin.mlir 2>&1 | FileCheck %t/builtin.mlir
// RUN: not tfl-translate --mlir-to-tflite-flatbuffer %t/foreign.mlir 2>&1 | FileCheck %t/foreign.mlir

//--- custom.mlir
// DUMP: custom_code: "Mix"
// DUMP: custom_code: "NumericVerify"
// DUMP: custom_code: "FlexRelu"
// DUMP: custom_code: "MyOp"
// DUMP: custom_options: [ 1, 2, 255 ]

// CHECK: "tfl.custom"(%arg0) <{custom_code = "Mix", custom_option = #tfl<const_bytes : "0x0102FF">}>
// CHECK: "tfl.custom"({{.*}}) <{custom_code = "NumericVerify", custom_option = #tfl<const_bytes : "0x{{[0-9A-F]+}}">}>
// CHECK: "tfl.custom"({{.*}}) <{custom_code = "FlexRelu", custom_option = #tfl<const_bytes : "0x">}>
// The map of the options begins with its keys: "alpha", "name".
// CHECK: "tfl.custom"({{.*}}) <{custom_code = "MyOp", custom_option = #tfl<const_bytes : "0x616C70686100{{[0-9A-F]*}}6E616D6500
!q = !quant.uniform<i8:f32, 1.0>
func.func @main(%arg0: tensor<4xf32>, %arg1: tensor<4x!q>) -> tensor<4xf32> {
  %0 = "tfl.custom"(%arg0) <{custom_code = "Mix", custom_option = #tfl<const_bytes : "0x0102FF">}> : (tensor<4xf32>) -> tensor<4xf32>
  %1 = "tfl.NumericVerify"(%arg1, %0) <{log_if_failed = true, tolerance = 5.0 : f32}> : (tensor<4x!q>, tensor<4xf32>) -> tensor<4xf32>
  %2 = "tfl.custom"(%1) <{custom_code = "FlexRelu", custom_option = #tfl<const_bytes : "0x">}> : (tensor<4xf32>) -> tensor<4xf32>
  // REFUSED: custom.mlir:[[#@LINE+1]]:{{[0-9]+}}: error: has no operator in the .tflite format; --emit-custom-ops writes it as a custom operator
  %3 = "tf.MyOp"(%2) {alpha = 0.5 : f32, name = "x"} : (tensor<4xf32>) -> tensor<4xf32>
  return %3 : tensor<4xf32>
}

//--- builtin.mlir
func.func @main(%arg0: tensor<4xf32>) -> tensor<4xf32> {
  // CHECK: builtin.mlir:[[#@LINE+1]]:{{[0-9]+}}: error: is a builtin operator, but --emit-builtin-tflite-ops=false allows none
  %0 = "tfl.neg"(%arg0) : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

//--- foreign.mlir
func.func @main(%arg0: tensor<4xf32>) -> tensor<4xf32> {
  // CHECK: foreign.mlir:[[#@LINE+1]]:{{[0-9]+}}: error: has no operator in the .tflite format
  %0 = arith.negf %arg0 : tensor<4xf32>
  return %0 : tensor<4xf32>
}
