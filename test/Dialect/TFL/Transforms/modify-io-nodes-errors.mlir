// RUN: not tfl-opt %s -tfl-modify-io-nodes="test-io-types=int4" 2>&1 | FileCheck %s
// RUN: not tfl-opt %s -tfl-modify-io-nodes="test-io-types=int8,int8,int8" 2>&1 | FileCheck --check-prefix=MANY %s

// CHECK: :6:1: error: test-io-types knows float32, int8 and uint8, but not 'int4'
// MANY: :6:1: error: test-io-types takes the type of inputs and that of outputs, but has 3
func.func @main(%arg0: tensor<4xf32>) -> tensor<4xf32> {
  return %arg0 : tensor<4xf32>
}
