// RUN: tfl-opt %s -tflk-plan-arena -verify-diagnostics

func.func @dynamic(%n: index) {
  // expected-error@+1 {{has a size that is not known: it cannot be placed in the workspace}}
  %a = memref.alloc(%n) : memref<?xf32>
  %zero = arith.constant 0.0 : f32
  linalg.fill ins(%zero : f32) outs(%a : memref<?xf32>)
  return
}
