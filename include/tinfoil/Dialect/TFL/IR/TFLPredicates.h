//===- TFLPredicates.h - Conditions on the types of an op -------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_TFLPREDICATES_H
#define TINFOIL_DIALECT_TFL_IR_TFLPREDICATES_H

#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Operation.h"

namespace tinfoil::tfl {

//===----------------------------------------------------------------------===//
// Types of an op's values by position; null when there is no such value. All predicates hold for a null type: what is
// not there is for other checks to complain about.
//===----------------------------------------------------------------------===//

mlir::Type operandType(mlir::Operation &op, unsigned index);
mlir::Type resultType(mlir::Operation &op, unsigned index);

/// Whether an optional operand is missing.
inline bool isNone(mlir::Type type) { return !type || mlir::isa<mlir::NoneType>(type); }

//===----------------------------------------------------------------------===//
// Element types
//===----------------------------------------------------------------------===//

/// Both are shaped and have one and the same element type.
bool identicalElements(mlir::Type a, mlir::Type b);

/// The same element type, or both quantized over one storage type. The element type of `none` is `none`.
bool sameElements(mlir::Type a, mlir::Type b);

/// Also unsigned 8-bit integers with `!tf_type.quint8`.
bool sameElementsU8(mlir::Type a, mlir::Type b);

/// Also unsigned 16-bit integers with `!tf_type.quint16`.
bool sameElementsU16(mlir::Type a, mlir::Type b);

/// As sameElementsU8, also any two types of 4 bits, plain or quantized. Both must be shaped.
bool sameElementsU8Or4Bit(mlir::Type a, mlir::Type b);

/// Plain integers of this width, whatever the signedness.
bool isIntegerElement(mlir::Type type, unsigned width);

//===----------------------------------------------------------------------===//
// Shapes
//===----------------------------------------------------------------------===//

/// A type that is not ranked satisfies every range.
bool rankWithin(mlir::Type type, int64_t least, int64_t greatest);

/// Extents other than 1, dynamic ones counted.
bool nonUnitDimsAtMost(mlir::Type type, int64_t count);

/// Too small a rank fails, a dynamic extent passes.
bool dimWithin(mlir::Type type, int64_t dim, int64_t least, int64_t greatest);

/// The extent is static and equals `extent`.
bool knownDimIs(mlir::Type type, int64_t dim, int64_t extent);

/// These compare shapes where all that are read are static.
bool dimsEqual(mlir::Type a, int64_t dimA, mlir::Type b, int64_t dimB);
bool rankIsDim(mlir::Type a, mlir::Type b, int64_t dim);
bool elementCountIs(mlir::Type type, int64_t count);
bool elementCountIsDim(mlir::Type a, mlir::Type b, int64_t dim);

/// Static shapes broadcast together, and no known rank is above `rank`. A higher rank is fine where nothing is to be
/// broadcast: all shapes are static and equal, or all operands come from broadcast_to with one broadcast_args.
bool broadcastable(mlir::Operation &op, llvm::ArrayRef<unsigned> operands, int64_t rank);

/// No pair of known extents differs, nor do known ranks.
bool compatibleShapes(mlir::Type a, mlir::Type b);

//===----------------------------------------------------------------------===//
// Run-time conditions of single ops
//===----------------------------------------------------------------------===//

bool addShapesFitKernel(mlir::Operation &op);
bool mulShapesFitKernel(mlir::Operation &op);
bool subShapesFitKernel(mlir::Operation &op);
bool batchMatMulElementsFitKernel(mlir::Operation &op);
bool stridedSliceRankFitsKernel(mlir::Operation &op);

} // namespace tinfoil::tfl

#endif // TINFOIL_DIALECT_TFL_IR_TFLPREDICATES_H
