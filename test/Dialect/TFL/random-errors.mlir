// RUN: tfl-opt %s -split-input-file -verify-diagnostics

func.func @random_uniform(%arg0: tensor<2xi32>) {
  // expected-error@+1 {{attribute 'seed' failed to satisfy constraint: 64-bit signless integer attribute}}
  %0 = "tfl.random_uniform"(%arg0) <{seed = 3 : i32}> : (tensor<2xi32>) -> tensor<?x?xf32>
  return
}

// -----

func.func @multinomial(%arg0: tensor<2x4xf32>, %arg1: none) {
  // expected-error@+1 {{operand #1 must be tensor of any type values, but got 'none'}}
  %0 = "tfl.multinomial"(%arg0, %arg1) : (tensor<2x4xf32>, none) -> tensor<2x?xi64>
  return
}
