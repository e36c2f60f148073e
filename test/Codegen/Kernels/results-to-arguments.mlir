// RUN: tfl-opt %s -tflk-results-to-arguments -split-input-file | FileCheck %s

// A result is made in the caller's buffer, also if it has another shape there.
// CHECK-LABEL: func @made
// CHECK-SAME: (%arg0: memref<6xf32>, %arg1: memref<6xf32>, %arg2: memref<2x3xf32>) attributes {tflk.inputs = array<i64: 4>, tflk.outputs = array<i64: 4, 4>} {
// CHECK-NOT: memref.alloc
// CHECK: linalg.copy ins(%arg0 : memref<6xf32>) outs(%arg1 : memref<6xf32>)
// CHECK: %[[FLAT:.*]] = memref.reinterpret_cast %arg2 to offset: [0], sizes: [6], strides: [1] : memref<2x3xf32> to memref<6xf32>
// CHECK: linalg.copy ins(%arg0 : memref<6xf32>) outs(%[[FLAT]] : memref<6xf32>)
// CHECK: return{{$}}
func.func @made(%x: memref<6xf32>) -> (memref<6xf32>, memref<2x3xf32>) {
  %a = memref.alloc() : memref<6xf32>
  linalg.copy ins(%x : memref<6xf32>) outs(%a : memref<6xf32>)
  %b = memref.alloc() : memref<6xf32>
  linalg.copy ins(%x : memref<6xf32>) outs(%b : memref<6xf32>)
  %c = memref.expand_shape %b [[0, 1]] output_shape [2, 3] : memref<6xf32> into memref<2x3xf32>
  return %a, %c : memref<6xf32>, memref<2x3xf32>
}

// -----

// What is no buffer of its own is copied: an argument, a constant, and the second time the same.
// CHECK-LABEL: func @copied
// CHECK-SAME: (%arg0: memref<6xf32>, %arg1: memref<6xf32>, %arg2: memref<6xf32>, %arg3: memref<6xf32>, %arg4: memref<6xf32>)
// CHECK: %[[G:.*]] = memref.get_global @g
// CHECK: linalg.copy ins(%arg0 : memref<6xf32>) outs(%arg3 : memref<6xf32>)
// CHECK: memref.copy %arg0, %arg1
// CHECK: memref.copy %[[G]], %arg2
// CHECK: memref.copy %arg3, %arg4
// CHECK: return{{$}}
memref.global "private" constant @g : memref<6xf32> = dense<1.0>
func.func @copied(%x: memref<6xf32>) -> (memref<6xf32>, memref<6xf32>, memref<6xf32>, memref<6xf32>) {
  %g = memref.get_global @g : memref<6xf32>
  %a = memref.alloc() : memref<6xf32>
  linalg.copy ins(%x : memref<6xf32>) outs(%a : memref<6xf32>)
  return %x, %g, %a, %a : memref<6xf32>, memref<6xf32>, memref<6xf32>, memref<6xf32>
}

// -----

// Parameters are inputs, results, variables; what a variable becomes is written where it is, and a result that is the
// variable as it is afterwards too.
// CHECK-LABEL: func @state
// CHECK-SAME: (%arg0: memref<6xf32>, %arg1: memref<6xf32>, %arg2: memref<6xf32> {tflk.state = dense<0.000000e+00> : tensor<6xf32>}) attributes {tflk.inputs
// CHECK: %[[NEW:.*]] = memref.alloc()
// CHECK: linalg.copy ins(%arg0 : memref<6xf32>) outs(%[[NEW]] : memref<6xf32>)
// CHECK: memref.copy %[[NEW]], %arg2
// CHECK: return{{$}}
func.func @state(%x: memref<6xf32>, %s: memref<6xf32> {tflk.state = dense<0.0> : tensor<6xf32>}) -> (memref<6xf32>, memref<6xf32>) {
  %y = memref.alloc() : memref<6xf32>
  linalg.copy ins(%s : memref<6xf32>) outs(%y : memref<6xf32>)
  %n = memref.alloc() : memref<6xf32>
  linalg.copy ins(%x : memref<6xf32>) outs(%n : memref<6xf32>)
  return %y, %n : memref<6xf32>, memref<6xf32>
}

// -----

// A result that is a variable as it was is taken before the variable changes.
// CHECK-LABEL: func @before
// CHECK: memref.copy %arg2, %arg1
// CHECK: memref.copy %{{.*}}, %arg2
// CHECK: return{{$}}
func.func @before(%x: memref<6xf32>, %s: memref<6xf32> {tflk.state = dense<0.0> : tensor<6xf32>}) -> (memref<6xf32>, memref<6xf32>) {
  %n = memref.alloc() : memref<6xf32>
  linalg.copy ins(%x : memref<6xf32>) outs(%n : memref<6xf32>)
  return %s, %n : memref<6xf32>, memref<6xf32>
}

// -----

// Variables that change places, one under another shape.
// CHECK-LABEL: func @swapped
// CHECK: %[[A:.*]] = memref.alloc() : memref<2x3xf32>
// CHECK: memref.copy %{{.*}}, %[[A]]
// CHECK: %[[B:.*]] = memref.alloc() : memref<6xf32>
// CHECK: memref.copy %{{.*}}, %[[B]]
// CHECK: memref.copy %[[A]], %arg0
// CHECK: memref.copy %[[B]], %arg1
func.func @swapped(%a: memref<2x3xf32> {tflk.state = dense<0.0> : tensor<2x3xf32>}, %b: memref<6xf32> {tflk.state = dense<0.0> : tensor<6xf32>}) -> (memref<2x3xf32>, memref<6xf32>) {
  %v = memref.expand_shape %b [[0, 1]] output_shape [2, 3] : memref<6xf32> into memref<2x3xf32>
  %w = memref.collapse_shape %a [[0, 1]] : memref<2x3xf32> into memref<6xf32>
  return %v, %w : memref<2x3xf32>, memref<6xf32>
}

// -----

// Private functions keep their results.
// CHECK: func private @inner(%arg0: memref<6xf32>) -> memref<6xf32>
func.func private @inner(%x: memref<6xf32>) -> memref<6xf32> {
  return %x : memref<6xf32>
}
