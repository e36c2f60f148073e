//===- Reductions.h - What sums and searches share --------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_CONVERSION_TFLTOLINALG_REDUCTIONS_H
#define TINFOIL_LIB_CONVERSION_TFLTOLINALG_REDUCTIONS_H

#include "Lowering.h"

namespace tinfoil::tfl_to_linalg {

/// What floats of an operand are added up in: f32; f64 where they were dequantized. Such a sum is exact, so that what
/// is rounded to integers afterwards does not depend on its order.
mlir::FloatType sumType(Lowering &l, unsigned operand);
mlir::Value asSum(Body &body, mlir::Value x, mlir::Type type);
/// A sum as what elements of a type are computed in.
mlir::Value fromSum(Body &body, mlir::Value sum, mlir::Type element);

/// The finite ends of a type.
mlir::TypedAttr lowestOf(mlir::Builder &b, mlir::Type element, bool isUnsigned);
mlir::TypedAttr greatestOf(mlir::Builder &b, mlir::Type element, bool isUnsigned);

/// One op each, for reductions.
mlir::Value greater(Body &body, mlir::Value x, mlir::Value y, bool isUnsigned);
mlir::Value less(Body &body, mlir::Value x, mlir::Value y, bool isUnsigned);

} // namespace tinfoil::tfl_to_linalg

#endif // TINFOIL_LIB_CONVERSION_TFLTOLINALG_REDUCTIONS_H
