//===- QuantizeBuilder.h - Arithmetic of quantization -----------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_CODEGEN_KERNELS_QUANTIZEBUILDER_H
#define TINFOIL_LIB_CODEGEN_KERNELS_QUANTIZEBUILDER_H

#include "KernelBuilder.h"

#include "tinfoil/Dialect/TFLK/IR/TFLK.h"

namespace tinfoil::codegen {

/// Elements of a vector, on every target.
constexpr int64_t kQuantizeLanes = 16;

/// x if it is less (or greater) than y, else y: a y that is a number stays one.
mlir::Value lesser(KernelBuilder &k, mlir::Value x, mlir::Value y);
mlir::Value greater(KernelBuilder &k, mlir::Value x, mlir::Value y);

/// The two ends of a range once it has taken in another one from `low` to `high`.
llvm::SmallVector<mlir::Value> meet(KernelBuilder &k, mlir::Value low, mlir::Value high, mlir::ValueRange ends);

/// How a range becomes what quantizes: `factor` multiplies, `zero` is the zero point plus 128.
struct QuantizeParameters {
  mlir::Value factor, scale, zero;
};
/// Of scalars, or of a vector of ranges.
QuantizeParameters parametersOf(KernelBuilder &k, tflk::Recipe recipe, mlir::Value low, mlir::Value high);

/// x / scale + zero point, as integers in [0, 255]. Scalars or vectors.
mlir::Value quantized(KernelBuilder &k, tflk::Recipe recipe, mlir::Value x, mlir::Value factor, mlir::Value zero);

/// Visits `count` elements in vectors, if there is a `four` in four at a time; the last one overlaps the one before it.
/// Fewer than a vector are left out. `vector` takes an index and values carried; what it does twice must be as if done
/// once.
using QuantizeStep = llvm::function_ref<llvm::SmallVector<mlir::Value>(mlir::Value index, mlir::ValueRange carried)>;
llvm::SmallVector<mlir::Value> forVectors(KernelBuilder &k, mlir::Value count, mlir::ValueRange carried,
                                          QuantizeStep vector, QuantizeStep four = nullptr);

/// How many ranges are found side by side, so that instructions need not wait for the ones before: those of less than
/// sixteen lanes have several for each vector anyway, and fewer registers.
int64_t rangesAtOnce(tflk::QuantizeOp op);

/// Quantizes `count` elements of a row, a vector of them at least, from `x` to `q`. `factor` and `zero` are vectors.
void quantizeVectors(KernelBuilder &k, tflk::QuantizeOp op, mlir::Value x, mlir::Value q, mlir::Value count,
                     mlir::Value factor, mlir::Value zero);

/// A private function of the module, made by `emit` unless it is there.
mlir::func::FuncOp
getFunction(KernelBuilder &k, mlir::Operation *at, llvm::StringRef name, mlir::TypeRange arguments,
            mlir::TypeRange results,
            llvm::function_ref<llvm::SmallVector<mlir::Value>(KernelBuilder &, mlir::ValueRange)> emit);

/// Integers in [0, 255], as `op` stores them. Scalars or vectors.
mlir::Value asStored(KernelBuilder &k, tflk::QuantizeOp op, mlir::Value quantized);

/// Part of the name of a function for the recipe and output of `op`.
std::string suffix(tflk::QuantizeOp op);

/// Rows of `length` contiguous elements, `inStep` and `outStep` bytes apart, each with a range of its own: as many
/// blocks of 16 as are in `rows` (at least one). Returns how many rows that were.
int64_t emitQuantizeRows(KernelBuilder &k, tflk::QuantizeOp op, mlir::Value x, mlir::Value q, int64_t rows,
                         int64_t length, int64_t inStep, int64_t outStep, mlir::Value scales, mlir::Value zeros);

} // namespace tinfoil::codegen

#endif // TINFOIL_LIB_CODEGEN_KERNELS_QUANTIZEBUILDER_H
