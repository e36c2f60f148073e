//===- TFLShapeOps.h - Shape, order and repetition of elements -*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_TFLSHAPEOPS_H
#define TINFOIL_DIALECT_TFL_IR_TFLSHAPEOPS_H

#include "tinfoil/Dialect/TFL/IR/TFLOpsBase.h"

#define GET_OP_CLASSES
#include "tinfoil/Dialect/TFL/IR/TFLShapeOps.h.inc"

namespace tinfoil::tfl {

/// Ops that only give the elements of their first operand another shape. Not of quantized types: a reshape may move the
/// dimension of their scales.
bool isReshapeLike(mlir::Operation *op);

/// Whether a reshape from one type to the other cannot change anything: with at most one unknown extent, and none of 0,
/// the number of elements tells it.
bool isSameShape(mlir::Type from, mlir::Type to);

/// The permutation of a transpose of elements that are not quantized; nothing if it is no constant that fits the
/// operand.
std::optional<llvm::SmallVector<int64_t>> constantPermutation(TransposeOp op);

/// Whether index i stands at place i.
bool isIdentityPermutation(llvm::ArrayRef<int64_t> permutation);

} // namespace tinfoil::tfl

#endif // TINFOIL_DIALECT_TFL_IR_TFLSHAPEOPS_H
