// RUN: tfl-opt %s -tflk-expand-math -split-input-file -verify-diagnostics

func.func @double(%x: f64) -> f64 {
  // expected-error@+1 {{'math.exp' op has no expansion for elements of type 'f64'; cast to f32}}
  %0 = math.exp %x : f64
  return %0 : f64
}

// -----

func.func @unknown(%x: f32) -> f32 {
  // expected-error@+1 {{'math.acosh' op has no expansion; write it in terms of exp, log, sin, cos, atan2 or powf}}
  %0 = math.acosh %x : f32
  return %0 : f32
}

// -----

func.func @integer_power(%x: f32, %n: i32) -> f32 {
  // expected-error@+1 {{'math.fpowi' op has no expansion; a model has no use for it}}
  %0 = math.fpowi %x, %n : f32, i32
  return %0 : f32
}
