//===- OpsCommon.h - Helpers of several op families -------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_DIALECT_TFL_IR_OPSCOMMON_H
#define TINFOIL_LIB_DIALECT_TFL_IR_OPSCOMMON_H

#include "mlir/Dialect/Quant/IR/QuantTypes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/OpImplementation.h"

#include <optional>

namespace tinfoil::tfl {

//===----------------------------------------------------------------------===//
// Text form of ops of two operands: `tfl.add %a, %b {attributes} : type` where all types are equal, otherwise the
// generic form without quotes, `tfl.add(%a, %b) <{attributes}> : (type, type) -> type`.
//===----------------------------------------------------------------------===//

mlir::ParseResult parseSameTypeOp(mlir::OpAsmParser &parser, mlir::OperationState &result);
void printSameTypeOp(mlir::Operation *op, mlir::OpAsmPrinter &printer);

//===----------------------------------------------------------------------===//
// Shapes
//===----------------------------------------------------------------------===//

/// A ranked tensor type, or null.
mlir::RankedTensorType rankedType(mlir::Value value);

/// Number of elements; nothing if the type is not shaped or not static, or the number does not fit.
std::optional<int64_t> staticElementCount(mlir::Type type);

/// An axis counted from the end if negative, as an index; nothing if it is out of range.
std::optional<int64_t> normalizeAxis(int64_t axis, int64_t rank);

/// The integers of a constant; nothing if the value is no constant of integers.
std::optional<llvm::SmallVector<int64_t>> constantInts(mlir::Value value);

/// Extent of a windowed dimension. Nothing if an argument is not positive or the window does not fit.
std::optional<int64_t> windowedExtent(int64_t input, int64_t filter, int64_t stride, int64_t dilation, bool same);

//===----------------------------------------------------------------------===//
// Quantization
//===----------------------------------------------------------------------===//

/// Bits of the stored integers; 0 for a type that has none, such as !quant.calibrated.
unsigned storageWidth(mlir::quant::QuantizedType type);

/// The quantized element type of a result whose 8-bit signed form has this scale and zero point. Null for other than
/// 8-bit storage and for results that are not floating point or quantized.
mlir::quant::UniformQuantizedType fixedOutputRange(mlir::Type type, bool isSigned, int bitWidth, double scale,
                                                   int64_t zeroPoint);

//===----------------------------------------------------------------------===//
// Counts of additions and multiplications; -1 when a shape is not known or the number does not fit.
//===----------------------------------------------------------------------===//

/// `perElement` for every element of the result.
int64_t elementwiseCount(mlir::Value result, int64_t perElement);

/// Elements in a window; -1 if an extent, signed though its accessor is not, is not positive.
inline int64_t poolWindow(uint32_t height, uint32_t width) {
  auto h = static_cast<int32_t>(height), w = static_cast<int32_t>(width);
  return h > 0 && w > 0 ? int64_t(h) * w : -1;
}

/// A multiplication and an addition per filter element at every position of `grid` (batch and space, the last dimension
/// are channels), and an addition per output element if there is a bias.
int64_t filterProductCount(mlir::Value grid, mlir::Value filter, mlir::Value bias, mlir::Value output);

/// The same for a filter [1, height, width, channels] of which every output channel sees one channel.
int64_t depthwiseCount(mlir::Value output, mlir::Value filter, mlir::Value bias);

/// Rows of `input` by a filter [units, depth].
int64_t matrixProductCount(mlir::Value input, mlir::Value filter, mlir::Value bias);

} // namespace tinfoil::tfl

#endif // TINFOIL_LIB_DIALECT_TFL_IR_OPSCOMMON_H
