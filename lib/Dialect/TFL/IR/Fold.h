//===- Fold.h - What folds share --------------------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A fold replaces an op of constant operands by its value. The arithmetic is that of Numerics, which the reference
// interpreter computes with as well. No fold makes a file much larger: what is larger than its operands stays an op
// from kMostFolded elements on.
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_DIALECT_TFL_IR_FOLD_H
#define TINFOIL_LIB_DIALECT_TFL_IR_FOLD_H

#include "tinfoil/Dialect/TFL/IR/ConstantView.h"
#include "tinfoil/Numerics/Arithmetic.h"
#include "tinfoil/Numerics/View.h"

#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/Operation.h"

namespace tinfoil::tfl {

/// Results of more elements than this and than the operands together have are not folded.
constexpr int64_t kMostFolded = 1024;

/// A fold in progress: the constant operands of an op, and its one result.
class Fold {
public:
  Fold(mlir::Operation *op, llvm::ArrayRef<mlir::Attribute> operands) : op(op), operands(operands) {}

  mlir::Operation *op;

  /// Whether operand `index` is a constant whose value nothing changes. Variables start with a value and do not keep
  /// it.
  std::optional<ConstantView> constant(unsigned index) const;
  /// Integers of a constant operand.
  std::optional<llvm::SmallVector<int64_t>> ints(unsigned index) const;

  /// The static type of the result; null if it has none, is quantized, or is too large to be folded.
  mlir::RankedTensorType resultType() const;

  /// The result is this many bytes, in the layout of a file. Null if the type does not take as many.
  mlir::OpFoldResult bytes(mlir::RankedTensorType type, llvm::ArrayRef<char> bytes) const;

  /// The result is operand `index` as it is, if their types are the same; null otherwise.
  mlir::OpFoldResult same(unsigned index) const;

  /// The result is operand `index` read through a view of its shape.
  mlir::OpFoldResult readThrough(unsigned index, const numerics::View &view) const;

  /// Results of integers, cut off to the width of the element type.
  mlir::OpFoldResult integers(mlir::RankedTensorType type, llvm::ArrayRef<int64_t> values) const;

private:
  llvm::ArrayRef<mlir::Attribute> operands;
};

/// Elements of a constant as a vector of T, which is the C++ type of its element type; nothing otherwise. Booleans are
/// bytes; f16 and bf16 are not read.
template <typename T> std::optional<std::vector<T>> elementsOf(const ConstantView &view) {
  mlir::Type type = view.getElementType();
  if constexpr (std::is_floating_point_v<T>) {
    if (!type.isF32())
      return std::nullopt;
    std::vector<T> values(view.size());
    view.copyFloats(values);
    return values;
  } else {
    bool fits = type.isInteger(1) ? std::is_same_v<T, uint8_t>
                                  : type.isInteger(sizeof(T) * 8) && type.isUnsignedInteger() == std::is_unsigned_v<T>;
    if (!fits)
      return std::nullopt;
    std::vector<T> values(view.size());
    for (int64_t i = 0; i < view.size(); ++i)
      values[i] = T(view.getInt(i));
    return values;
  }
}

template <typename T> llvm::ArrayRef<char> bytesOf(const std::vector<T> &values) {
  return {reinterpret_cast<const char *>(values.data()), values.size() * sizeof(T)};
}

/// function(x, y) of two constants with broadcasting, for the element types Ts; R is the type of a result, or void
/// where it is that of the operands.
template <typename R, typename Function, typename... Ts>
mlir::OpFoldResult foldBinary(const Fold &fold, Function function) {
  auto a = fold.constant(0), b = fold.constant(1);
  mlir::RankedTensorType type = fold.resultType();
  if (!a || !b || !type)
    return {};
  auto shape = numerics::broadcastShapes(a->getType().getShape(), b->getType().getShape());
  if (!shape || numerics::Shape(*shape) != type.getShape())
    return {};
  mlir::OpFoldResult result;
  auto tryType = [&]<typename T>(T) {
    using Result = std::conditional_t<std::is_void_v<R>, T, R>;
    auto x = elementsOf<T>(*a), y = elementsOf<T>(*b);
    if (!x || !y)
      return false;
    std::vector<Result> out;
    out.reserve(type.getNumElements());
    numerics::walk<2>(*shape,
                      {numerics::broadcastStrides(a->getType().getShape(), *shape),
                       numerics::broadcastStrides(b->getType().getShape(), *shape)},
                      [&](int64_t i, int64_t j) { out.push_back(Result(function((*x)[i], (*y)[j]))); });
    result = fold.bytes(type, bytesOf(out));
    return true;
  };
  (void)(tryType(Ts()) || ...);
  return result;
}

/// function(x) of a constant, for the element types Ts.
template <typename Function, typename... Ts> mlir::OpFoldResult foldUnary(const Fold &fold, Function function) {
  auto a = fold.constant(0);
  mlir::RankedTensorType type = fold.resultType();
  if (!a || !type || a->getType().getShape() != type.getShape())
    return {};
  mlir::OpFoldResult result;
  auto tryType = [&]<typename T>(T) {
    auto x = elementsOf<T>(*a);
    if (!x)
      return false;
    for (T &value : *x)
      value = T(function(value));
    result = fold.bytes(type, bytesOf(*x));
    return true;
  };
  (void)(tryType(Ts()) || ...);
  return result;
}

} // namespace tinfoil::tfl

#endif // TINFOIL_LIB_DIALECT_TFL_IR_FOLD_H
