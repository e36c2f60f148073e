// RUN: tfl-opt %s -tfl-push-transpose-through-ewise -tfl-optimize-broadcast-like -tfl-optimize -tfl-optimize-batch-matmul -tfl-rank-reduction | FileCheck %s

// Nothing here loads the dialect but the passes themselves.
// CHECK: func.func @main
func.func @main(%arg0: tensor<4xf32>) -> tensor<4xf32> {
  return %arg0 : tensor<4xf32>
}
