//===- VectorizeBody.h - Scalar bodies on vectors ---------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The body of a linalg op or the epilogue of a kernel computes one element. Here it is written out for several elements
// that lie side by side, one to a lane.
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_CODEGEN_COMMON_VECTORIZEBODY_H
#define TINFOIL_CODEGEN_COMMON_VECTORIZEBODY_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"

namespace tinfoil::codegen {

/// A loop variable as a body sees it by `linalg.index`: `base` in lane 0, and one more in each further lane if
/// `varies`.
struct LoopIndex {
  mlir::Value base;
  bool varies = false;
};
using LoopIndices = llvm::function_ref<LoopIndex(int64_t dim)>;

/// Whether `cloneOnVectors` can have more than one lane for `body`: its ops are elementwise (arith, math), constants,
/// `linalg.index` or `memref.load`, on numbers.
bool isVectorizable(mlir::Block &body);

/// Copy the ops of `body` but its terminator to where `builder` stands, for `lanes` elements at once, and return what
/// the terminator's operands became.
///
/// `arguments` stand for the block's arguments, and values from outside of the block are used as they are: each is a
/// vector of `lanes`, or a scalar that is the same for all lanes. What depends on no vector stays scalar, results as
/// well: `broadcastTo` makes vectors of those. Element types may differ; all vectors have `lanes` lanes. `indices` is
/// asked only if there is a `linalg.index`. With one lane all values are scalars, and any op is copied, those with
/// regions too.
mlir::SmallVector<mlir::Value> cloneOnVectors(mlir::OpBuilder &builder, mlir::Block &body, mlir::ValueRange arguments,
                                              int64_t lanes, LoopIndices indices = {});

/// `value` as a vector of `lanes` lanes (as it is if it is one already, or if one lane is asked for).
mlir::Value broadcastTo(mlir::OpBuilder &builder, mlir::Location loc, mlir::Value value, int64_t lanes);

} // namespace tinfoil::codegen

#endif // TINFOIL_CODEGEN_COMMON_VECTORIZEBODY_H
