// RUN: tfl-translate --mlir-to-tflite-flatbuffer --emit-custom-ops %s -o %t.tflite
// RUN: tfl-translate --tflite-flatbuffer-to-mlir %t.tflite | FileCheck %s
// RUN: not tfl-translate --mlir-to-tflite-flatbuffer %s -o %t.none 2>&1 | FileCheck --check-prefix=REFUSED %s
// RUN: not test -e %t.none

// IF in the form of text written elsewhere, and TensorFlow ops as custom operators with their attributes.
// REFUSED: error: has no operator in the .tflite format; --emit-custom-ops writes it as a custom operator
// CHECK: func.func @main
// CHECK: "tfl.custom"(%arg1) <{custom_code = "Wrapped", custom_option = #tfl<const_bytes : "0x{{[0-9A-F]+}}">}>
// CHECK: "tfl.custom"(%{{.*}}) <{custom_code = "Stray"
// CHECK: "tfl.if"(%arg0) ({
// CHECK-NEXT: func.call @then(%{{.*}}) : (tensor<2xf32>) -> tensor<2xf32>
// CHECK: func.call @else
func.func @main(%arg0: tensor<i1>, %arg1: tensor<2xf32>) -> tensor<2xf32> {
  %0 = "tfl.custom_tf"(%arg1) ({
  ^bb0(%x: tensor<2xf32>):
    %3 = "tf.Wrapped"(%x) {alpha = 1.5 : f32, name = "n", k = 3 : i64} : (tensor<2xf32>) -> tensor<2xf32>
    "tfl.yield"(%3) : (tensor<2xf32>) -> ()
  }) : (tensor<2xf32>) -> tensor<2xf32>
  %1 = "tf.Stray"(%0) : (tensor<2xf32>) -> tensor<2xf32>
  %2 = "tf.If"(%arg0, %1) {then_branch = @then, else_branch = @else, is_stateless = true} : (tensor<i1>, tensor<2xf32>) -> tensor<2xf32>
  return %2 : tensor<2xf32>
}
func.func private @then(%arg0: tensor<2xf32>) -> tensor<2xf32> {
  %0 = "tfl.abs"(%arg0) : (tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}
func.func private @else(%arg0: tensor<2xf32>) -> tensor<2xf32> {
  return %arg0 : tensor<2xf32>
}
