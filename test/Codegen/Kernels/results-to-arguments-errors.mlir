// RUN: tfl-opt %s -tflk-results-to-arguments -split-input-file -verify-diagnostics

// expected-error@+1 {{result #0 is no buffer of static shape}}
func.func @number(%x: f32) -> f32 {
  return %x : f32
}

// -----

// expected-error@+1 {{result #0 is no buffer of static shape}}
func.func @dynamic(%x: memref<?xf32>) -> memref<?xf32> {
  return %x : memref<?xf32>
}

// -----

// expected-error@+1 {{must be one block that returns}}
func.func @blocks(%x: memref<6xf32>) -> memref<6xf32> {
  cf.br ^end
^end:
  return %x : memref<6xf32>
}
