// Regions that are not a single call, and calls of what is not there.

// RUN: rm -rf %t && split-file %s %t
// RUN: not tfl-translate --mlir-to-tflite-flatbuffer %t/if.mlir 2>&1 | FileCheck %t/if.mlir
// RUN: not tfl-translate --mlir-to-tflite-flatbuffer %t/operands.mlir 2>&1 | FileCheck %t/operands.mlir
// RUN: not tfl-translate --mlir-to-tflite-flatbuffer %t/while.mlir 2>&1 | FileCheck %t/while.mlir
// RUN: not tfl-translate --mlir-to-tflite-flatbuffer %t/once.mlir 2>&1 | FileCheck %t/once.mlir

//--- if.mlir
func.func @main(%arg0: tensor<i1>, %arg1: tensor<4xf32>) -> tensor<4xf32> {
  // CHECK: if.mlir:[[#@LINE+1]]:{{[0-9]+}}: error: region must hold one call and the yield of its results; --tfl-while-loop-outline and --tfl-if-outline make it so
  %0 = "tfl.if"(%arg0) ({
    "tfl.yield"(%arg1) : (tensor<4xf32>) -> ()
  }, {
    "tfl.yield"(%arg1) : (tensor<4xf32>) -> ()
  }) : (tensor<i1>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

//--- operands.mlir
func.func @main(%arg0: tensor<i1>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>) -> tensor<4xf32> {
  // CHECK: operands.mlir:[[#@LINE+1]]:{{[0-9]+}}: error: branches call their functions with different values; --tfl-if-outline makes them equal
  %0 = "tfl.if"(%arg0) ({
    %1 = func.call @same(%arg1) : (tensor<4xf32>) -> tensor<4xf32>
    "tfl.yield"(%1) : (tensor<4xf32>) -> ()
  }, {
    %1 = func.call @same(%arg2) : (tensor<4xf32>) -> tensor<4xf32>
    "tfl.yield"(%1) : (tensor<4xf32>) -> ()
  }) : (tensor<i1>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
func.func private @same(%arg0: tensor<4xf32>) -> tensor<4xf32> {
  return %arg0 : tensor<4xf32>
}

//--- while.mlir
func.func @main(%arg0: tensor<i1>, %arg1: tensor<i1>) -> tensor<i1> {
  // CHECK: while.mlir:[[#@LINE+1]]:{{[0-9]+}}: error: regions must pass all their arguments, and nothing else, to the functions they call; --tfl-while-loop-outline makes it so
  %0 = "tfl.while"(%arg0) ({
  ^bb0(%x: tensor<i1>):
    %1 = func.call @same(%arg1) : (tensor<i1>) -> tensor<i1>
    "tfl.yield"(%1) : (tensor<i1>) -> ()
  }, {
  ^bb0(%x: tensor<i1>):
    %1 = func.call @same(%x) : (tensor<i1>) -> tensor<i1>
    "tfl.yield"(%1) : (tensor<i1>) -> ()
  }) : (tensor<i1>) -> tensor<i1>
  return %0 : tensor<i1>
}
func.func private @same(%arg0: tensor<i1>) -> tensor<i1> {
  return %arg0 : tensor<i1>
}

//--- once.mlir
func.func @main() {
  // CHECK: once.mlir:[[#@LINE+1]]:{{[0-9]+}}: error: calls 'missing', which is no function with a body
  "tfl.call_once"() <{session_init_function = "missing"}> : () -> ()
  return
}
