//===- Passes.td - Passes from tfl to tfl ---------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_TRANSFORMS_PASSES_TD
#define TINFOIL_DIALECT_TFL_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

def RuntimeVerifyPass : Pass<"tfl-runtime-verify", "::mlir::func::FuncOp"> {
  let summary = "Check that kernels take the element types and shapes of every op";
  let description = [{
    The ordinary verifier accepts any element type, so that passes can work with types that no kernel knows. This pass
    checks every tfl op of a function against the element types and conditions in its definition: what passes can be
    run by the reference runtime. It changes nothing.

    ```mlir
    // error: operand 'x' has elements of type 'i64', but kernels take i16, f32, qi8, qi16
    %0 = "tfl.abs"(%arg0) : (tensor<4xi64>) -> tensor<4xi64>
    ```
  }];
}

#endif // TINFOIL_DIALECT_TFL_TRANSFORMS_PASSES_TD
