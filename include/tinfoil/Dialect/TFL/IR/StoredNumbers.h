//===- StoredNumbers.h - What stored constants stand for --------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_STOREDNUMBERS_H
#define TINFOIL_DIALECT_TFL_IR_STOREDNUMBERS_H

#include "tinfoil/Dialect/TFL/IR/ConstantView.h"
#include "tinfoil/Dialect/TFL/IR/TFLAttributes.h"
#include "tinfoil/Numerics/Shape.h"

#include <vector>

namespace tinfoil::tfl {

/// The numbers of a constant whose value has this tensor type, in f32: scale * (q - zero point) of a quantized one,
/// with the scale in f32; floats as they are. Nothing for other types, and where scales are not as many as the shape
/// asks for.
std::optional<llvm::SmallVector<float, 0>> storedNumbers(const ConstantView &view, mlir::Type type);

/// Where the compressed values of a sparse constant lie in the dense tensor of a shape, in their order; nothing if
/// layout and values do not go together. The layout is that of the schema's SparsityParameters: dimensions in traversal
/// order, those of blocks last, each dense or a list of indices per segment.
std::optional<std::vector<int64_t>> sparseOffsets(SparsityParameterAttr layout, numerics::Shape shape, int64_t count);

/// The dense tensor of a type that compressed values stand for; null if layout, values and type do not go together, and
/// for elements of less than a byte.
mlir::ElementsAttr densify(const ConstantView &values, SparsityParameterAttr layout, mlir::ShapedType type);

/// The stored number that all elements of a variable tensor hold at first: real zeros in 8 bits, as the runtimes reset
/// such tensors, whatever value stands for it in the file.
int64_t getVariableStart(mlir::Type element);

/// The same as a constant of a type of the stored elements; null for other types.
mlir::ElementsAttr makeVariableStart(mlir::ShapedType type, mlir::Type element);

} // namespace tinfoil::tfl

#endif // TINFOIL_DIALECT_TFL_IR_STOREDNUMBERS_H
