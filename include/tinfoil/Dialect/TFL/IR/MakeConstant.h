//===- MakeConstant.h - Constants that rewrites add -------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_MAKECONSTANT_H
#define TINFOIL_DIALECT_TFL_IR_MAKECONSTANT_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"

#include <optional>

namespace tinfoil::tfl {

/// A location with the name of `source` and a suffix, for what is made from it.
mlir::Location derivedLoc(mlir::Value source, llvm::StringRef suffix);

/// The name in a location, `fallback` if there is none: for the bytes of a constant made there.
llvm::StringRef nameOf(mlir::Location loc, llvm::StringRef fallback = "constant");

/// A tfl.pseudo_const of f32, and one of i32, a vector if no shape is given; values are cut off to 32 bits.
mlir::Value makeFloats(mlir::OpBuilder &b, mlir::Location loc, llvm::ArrayRef<int64_t> shape,
                       llvm::ArrayRef<float> values);
mlir::Value makeI32s(mlir::OpBuilder &b, mlir::Location loc, llvm::ArrayRef<int64_t> values,
                     std::optional<llvm::SmallVector<int64_t>> shape = std::nullopt);

/// What the second operand of a tfl.reshape to this type is, named after the result: its extents, -1 for one that is
/// unknown. Null with more than one such, with a 0 (which a runtime may take for "as in the input") and with extents of
/// more than 32 bits.
mlir::Value makeShape(mlir::OpBuilder &b, mlir::Value named, mlir::RankedTensorType type);

} // namespace tinfoil::tfl

#endif // TINFOIL_DIALECT_TFL_IR_MAKECONSTANT_H
