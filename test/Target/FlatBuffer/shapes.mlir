// Static, dynamic and unranked shapes; missing optional operands.

// RUN: tfl-translate --mlir-to-tflite-flatbuffer %s -o %t.tflite
// RUN: tfl-flatbuffer-dump %t.tflite | FileCheck %s --check-prefix=DUMP
// RUN: tfl-translate --tflite-flatbuffer-to-mlir %t.tflite | FileCheck %s

// DUMP: shape: [ 2, 3 ],
// DUMP-NOT: shape_signature
// DUMP: has_rank: true
// A dynamic extent is 1 in the shape and -1 in the signature.
// DUMP: shape: [ 1, 3 ],
// DUMP: shape_signature: [ -1, 3 ],
// DUMP-NEXT: has_rank: true
// Without a rank, has_rank is left out.
// DUMP: shape: [ {{ *}}],
// DUMP-NOT: has_rank
// DUMP: }, {
// A scalar has one.
// DUMP-NEXT: shape: [ {{ *}}],
// DUMP: has_rank: true
// DUMP: shape: [ 0, 3 ],
// The missing bias.
// DUMP: inputs: [ 0, 5, -1 ]

// CHECK: func.func @main(%arg0: tensor<2x3xf32> {{.*}}, %arg1: tensor<?x3xf32> {{.*}}, %arg2: tensor<*xf32> {{.*}}, %arg3: tensor<f32> {{.*}}, %arg4: tensor<0x3xf32>
// CHECK: %[[NONE:.*]] = "tfl.no_value"() <{value}> : () -> none
// CHECK: "tfl.fully_connected"(%arg0, %{{.*}}, %[[NONE]])
func.func @main(%arg0: tensor<2x3xf32>, %arg1: tensor<?x3xf32>, %arg2: tensor<*xf32>, %arg3: tensor<f32>, %arg4: tensor<0x3xf32>) -> tensor<2x1xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<1x3xf32>}> : () -> tensor<1x3xf32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.fully_connected"(%arg0, %w, %n) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<2x3xf32>, tensor<1x3xf32>, none) -> tensor<2x1xf32>
  return %0 : tensor<2x1xf32>
}
