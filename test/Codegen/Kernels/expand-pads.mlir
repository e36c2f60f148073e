// RUN: tfl-opt %s -tflk-expand-pads -split-input-file -verify-diagnostics | FileCheck %s

// The first dimension's margins go all the way, those of the second along what is left. They come before the op that
// makes what is inside.
// CHECK-LABEL: func @inside
// CHECK-COUNT-2: %[[NUMBER:.*]] = arith.constant 2.000000e+00 : f32
// CHECK: %[[EMPTY:.*]] = tensor.empty() : tensor<6x8xf32>
// CHECK: %[[PART:.*]] = tensor.extract_slice %[[EMPTY]][0, 0] [1, 8] [1, 1]
// CHECK: %[[FILLED:.*]] = linalg.fill ins(%[[NUMBER]] : f32) outs(%[[PART]] : tensor<1x8xf32>)
// CHECK: %[[TOP:.*]] = tensor.insert_slice %[[FILLED]] into %[[EMPTY]][0, 0] [1, 8] [1, 1]
// CHECK: tensor.extract_slice %[[TOP]][1, 0] [5, 2] [1, 1]
// CHECK: %[[LEFT:.*]] = tensor.insert_slice %{{.*}} into %[[TOP]][1, 0] [5, 2] [1, 1]
// CHECK: tensor.extract_slice %[[LEFT]][1, 7] [5, 1] [1, 1]
// CHECK: %[[ALL:.*]] = tensor.insert_slice %{{.*}} into %[[LEFT]][1, 7] [5, 1] [1, 1]
// CHECK: %[[X:.*]] = linalg.exp
// CHECK: %[[RESULT:.*]] = tensor.insert_slice %[[X]] into %[[ALL]][1, 2] [5, 5] [1, 1]
// CHECK: return %[[RESULT]]
func.func @inside(%x: tensor<5x5xf32>) -> tensor<6x8xf32> {
  %empty = tensor.empty() : tensor<5x5xf32>
  %two = arith.constant 2.0 : f32
  %0 = linalg.exp ins(%x : tensor<5x5xf32>) outs(%empty : tensor<5x5xf32>) -> tensor<5x5xf32>
  %1 = tensor.pad %0 low[1, 2] high[0, 1] {
  ^bb0(%i: index, %j: index):
    tensor.yield %two : f32
  } : tensor<5x5xf32> to tensor<6x8xf32>
  return %1 : tensor<6x8xf32>
}

// -----

// A number that is known at run time only.
func.func @computed(%x: tensor<5xf32>, %number: f32) -> tensor<6xf32> {
  // expected-error@+1 {{'tensor.pad' op must be by a constant number and known amounts}}
  %0 = tensor.pad %x low[1] high[0] {
  ^bb0(%i: index):
    tensor.yield %number : f32
  } : tensor<5xf32> to tensor<6xf32>
  return %0 : tensor<6xf32>
}
