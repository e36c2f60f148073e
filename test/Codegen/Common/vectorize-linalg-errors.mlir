// RUN: tfl-opt %s -tflk-vectorize-linalg -split-input-file -verify-diagnostics

func.func @tensors(%s: f32, %x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{'linalg.fill' op is on tensors; bufferize first}}
  %0 = linalg.fill ins(%s : f32) outs(%x : tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

func.func @unranked(%x: memref<*xf32>, %y: memref<*xf32>) {
  // expected-error@+1 {{'memref.copy' op has operands of unknown rank; cast them to ranked buffers}}
  memref.copy %x, %y : memref<*xf32> to memref<*xf32>
  return
}
