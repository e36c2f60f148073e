// RUN: tfl-opt %s -tflk-select-kernels=isa=z80 -verify-diagnostics

// expected-error@+1 {{no instruction set 'z80'; there are: x86-64-v2 x86-64-v3 x86-64-v3-vnni x86-64-v4 x86-64-v4-vnni armv7 aarch64 aarch64-dotprod aarch64-i8mm}}
func.func @f() {
  return
}
