//===- PatternUtils.h - What patterns of several themes ask -----*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_DIALECT_TFL_TRANSFORMS_PATTERNUTILS_H
#define TINFOIL_LIB_DIALECT_TFL_TRANSFORMS_PATTERNUTILS_H

#include "tinfoil/Dialect/TFL/IR/ConstantView.h"
#include "tinfoil/Dialect/TFL/IR/MakeConstant.h"
#include "tinfoil/Dialect/TFL/IR/TFL.h"

#include "mlir/IR/PatternMatch.h"

namespace tinfoil::tfl {

/// Constants of more elements than this are not copied for a fusion when others use them too: files would grow.
constexpr int64_t kSharedLimit = 1024;

/// Splats of more elements than this are not written out: they may have more than any memory.
constexpr int64_t kExpandLimit = int64_t(1) << 22;

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

inline bool isF32(mlir::Type type) { return mlir::getElementTypeOrSelf(type).isF32(); }
inline bool isF32(mlir::Value value) { return isF32(value.getType()); }

/// The type of a ranked value, or null; the second also asks for static extents whose product fits.
mlir::RankedTensorType rankedTypeOf(mlir::Value value);
mlir::RankedTensorType staticTypeOf(mlir::Value value);

/// A permutation of n numbers.
bool isPermutation(llvm::ArrayRef<int64_t> perm);

/// An axis as an index, nothing if out of range.
std::optional<int64_t> asIndex(int64_t axis, int64_t rank);

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

/// A view of a constant of float32; nothing for variables, other types, and splats too large to write out.
std::optional<ConstantView> floatConstant(mlir::Value value);

/// All elements of such a constant.
std::optional<llvm::SmallVector<float, 0>> floatValues(mlir::Value value);

/// The one value that all elements of a float32 constant have.
std::optional<float> splatFloat(mlir::Value value);

/// Whether it is a float32 constant with all elements within 1e-5 of `expected`, relatively.
bool isSplatNear(mlir::Value value, double expected);
bool isNear(double value, double expected);

/// The elements of a small integer constant.
std::optional<llvm::SmallVector<int64_t>> intValues(mlir::Value value);

/// The one element that all elements of a plain constant of two or more are, whichever way it is stored; null if they
/// are not equal.
mlir::Attribute uniformElement(const ConstantView &view);

/// Two float32 constants combined, elementwise with broadcasting; nothing where that is larger than both.
struct CombinedFloats {
  llvm::SmallVector<int64_t> shape;
  llvm::SmallVector<float, 0> values;
};
std::optional<CombinedFloats> combineFloats(mlir::Value a, mlir::Value b,
                                            llvm::function_ref<double(double, double)> function);

/// Whether an op that broadcasts a constant and another operand has the shape of the other: of an extent that is not
/// known only a 1 is certain not to enlarge it.
bool keepsShape(mlir::Value constant, mlir::Value other);

/// Whether a fusion that makes a new constant from this one leaves a large copy behind for its other users.
bool isSharedLarge(mlir::Value constant);

/// A constant with the same elements under another shape; null if it cannot be read. Nothing is copied where the bytes
/// are large.
mlir::Value reshapeConstant(mlir::OpBuilder &b, mlir::Value constant, llvm::ArrayRef<int64_t> shape);

/// A constant with its dimensions in another order; null if it cannot be read, has elements without whole bytes, or is
/// too large to be written out.
mlir::Value transposeConstant(mlir::OpBuilder &b, mlir::Value constant, llvm::ArrayRef<int64_t> perm);

//===----------------------------------------------------------------------===//
// Ops
//===----------------------------------------------------------------------===//

/// Ops that compute every element from those in its place: of one operand, and also of two that broadcast.
bool isUnaryElementwise(mlir::Operation *op);
bool isElementwise(mlir::Operation *op);

/// The fused activation of an op that has one; empty otherwise.
llvm::StringRef activationOf(mlir::Operation *op);
inline bool isUnfused(mlir::Operation *op) { return activationOf(op) == "NONE"; }

/// The op of this kind that makes a value, without a fused activation.
template <typename OpT> OpT definedBy(mlir::Value value) {
  auto op = value.getDefiningOp<OpT>();
  if (op && op->getNumResults() == 1 && (activationOf(op).empty() || isUnfused(op)))
    return op;
  return {};
}

/// Add-, sub-, mul- or div-like: two operands, one result.
struct BinaryWithConstant {
  mlir::Value other, constant;
  bool constantIsLhs = false;
};

/// The operands of a two-operand op of which one is a float32 constant that does not broadcast the other.
std::optional<BinaryWithConstant> splitConstant(mlir::Operation *op);

/// The same op with other operands, result types and location, before the insertion point. `activation` replaces the
/// fused activation unless it is empty.
mlir::Operation *rebuild(mlir::OpBuilder &b, mlir::Operation *op, mlir::Location loc, mlir::ValueRange operands,
                         mlir::TypeRange types, llvm::StringRef activation = {});

/// Let an op compute with float32: operands for whose types `isQuantized` holds are dequantized in front of it, results
/// quantized behind it.
void computeInFloat(mlir::Operation *op, llvm::function_ref<bool(mlir::Type)> isQuantized);

/// conv_2d, depthwise_conv_2d, transpose_conv or fully_connected, in one form.
struct Layer {
  mlir::Operation *op = nullptr;
  unsigned input = 0, filter = 1, bias = 2;
  /// The dimension of the filter that the channels of the result have.
  int64_t channelDim = 0;
  mlir::RankedTensorType filterType;
  int64_t channels = 0;

  /// Nothing for other ops, and unless input, filter and result are float32 and the shape of the filter is known.
  static std::optional<Layer> get(mlir::Operation *op);

  mlir::Value getInput() const { return op->getOperand(input); }
  mlir::Value getFilter() const { return op->getOperand(filter); }
  mlir::Value getBias() const { return op->getOperand(bias); }
  mlir::Value getResult() const { return op->getResult(0); }

  /// The bias, zeros if there is none; nothing if it is no float32 constant with an element per channel.
  std::optional<llvm::SmallVector<float, 0>> biasValues() const;

  /// The channel of each filter element.
  int64_t channelOf(int64_t element) const;

  /// A value per channel from a constant that is added to, or multiplied with, the result: a scalar, or one whose last
  /// extent are the channels and whose others are 1.
  std::optional<llvm::SmallVector<float, 0>> perChannel(mlir::Value constant) const;
};

bool allFinite(llvm::ArrayRef<float> values);

} // namespace tinfoil::tfl

#endif // TINFOIL_LIB_DIALECT_TFL_TRANSFORMS_PATTERNUTILS_H
