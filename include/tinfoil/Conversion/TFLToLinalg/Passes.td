//===- Passes.td - From tfl to linalg -------------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_CONVERSION_TFLTOLINALG_PASSES_TD
#define TINFOIL_CONVERSION_TFLTOLINALG_PASSES_TD

include "mlir/Pass/PassBase.td"

def ConvertTFLToLinalgPass : Pass<"convert-tfl-to-linalg", "::mlir::ModuleOp"> {
  let summary = "Spell tfl ops out as loops over tensors";
  let description = [{
    Every tfl op becomes `linalg.generic`, ops of `tensor` and `scf`, and arithmetic on scalars; functions, calls, branches
    and loops take the types below tfl: integers without a sign of 8, 16, 32 or 64 bits, i1 as i8 that is 0 or 1, the
    stored integers of quantized types, and floats as they are. Ops of other dialects stay, with these types; a
    `quant.scast` between them and tfl ops goes.

    Inputs of public functions are marked as not writable: they belong to the caller.

    All shapes must be static. A value of another shape, or an op that there is no lowering for, is an error located at
    the op. Indices that are computed at run time are clamped into the range that they index.

    ```mlir
    func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
      %0 = "tfl.relu"(%x) : (tensor<4xf32>) -> tensor<4xf32>
    // becomes
    func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
      %e = tensor.empty() : tensor<4xf32>
      %0 = linalg.generic {...} ins(%x : tensor<4xf32>) outs(%e : tensor<4xf32>) {
      ^bb0(%in: f32, %out: f32):
        %below = arith.cmpf olt, %in, %zero : f32
        %1 = arith.select %below, %zero, %in : f32
        linalg.yield %1 : f32
      } -> tensor<4xf32>
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::bufferization::BufferizationDialect", "::mlir::func::FuncDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect", "::mlir::scf::SCFDialect",
    "::mlir::tensor::TensorDialect", "::mlir::vector::VectorDialect", "::tinfoil::tflk::TFLKDialect"
  ];
}

#endif // TINFOIL_CONVERSION_TFLTOLINALG_PASSES_TD
