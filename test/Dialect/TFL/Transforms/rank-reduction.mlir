// RUN: tfl-opt %s -tfl-rank-reduction | FileCheck %s
// RUN: tfl-opt %s -tfl-rank-reduction -tfl-optimize | FileCheck --check-prefix=MERGED %s

// CHECK-LABEL: func @leading_one
// CHECK: %[[X:.*]] = "tfl.reshape"(%arg0, %{{.*}}) : (tensor<1x2x3x4x5xf32>, tensor<4xi32>) -> tensor<2x3x4x5xf32>
// CHECK: %[[A:.*]] = tfl.add(%[[X]], %arg1) <{{.*}}> : (tensor<2x3x4x5xf32>, tensor<5xf32>) -> tensor<2x3x4x5xf32>
// CHECK: "tfl.reshape"(%[[A]], %{{.*}}) : (tensor<2x3x4x5xf32>, tensor<5xi32>) -> tensor<1x2x3x4x5xf32>
// Two neighbours need no reshape in between.
// MERGED-LABEL: func @leading_one
// MERGED-COUNT-2: tfl.reshape
// MERGED-NOT: tfl.reshape
// MERGED: return
func.func @leading_one(%arg0: tensor<1x2x3x4x5xf32>, %arg1: tensor<5xf32>) -> tensor<1x2x3x4x5xf32> {
  %0 = tfl.add(%arg0, %arg1) <{fused_activation_function = "NONE"}> : (tensor<1x2x3x4x5xf32>, tensor<5xf32>) -> tensor<1x2x3x4x5xf32>
  %1 = "tfl.tanh"(%0) : (tensor<1x2x3x4x5xf32>) -> tensor<1x2x3x4x5xf32>
  return %1 : tensor<1x2x3x4x5xf32>
}

// Other leading extents, unknown ones, and rank 4 stay.
// CHECK-LABEL: func @others
// CHECK-NOT: tfl.reshape
// CHECK: return
func.func @others(%arg0: tensor<2x2x3x4x5xf32>, %arg1: tensor<1x?x3x4x5xf32>, %arg2: tensor<1x3x4x5xf32>) -> (tensor<2x2x3x4x5xf32>, tensor<1x?x3x4x5xf32>, tensor<1x3x4x5xf32>) {
  %0 = "tfl.tanh"(%arg0) : (tensor<2x2x3x4x5xf32>) -> tensor<2x2x3x4x5xf32>
  %1 = "tfl.tanh"(%arg1) : (tensor<1x?x3x4x5xf32>) -> tensor<1x?x3x4x5xf32>
  %2 = "tfl.tanh"(%arg2) : (tensor<1x3x4x5xf32>) -> tensor<1x3x4x5xf32>
  return %0, %1, %2 : tensor<2x2x3x4x5xf32>, tensor<1x?x3x4x5xf32>, tensor<1x3x4x5xf32>
}
