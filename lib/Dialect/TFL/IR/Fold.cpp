//===- Fold.cpp - What folds share ----------------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Fold.h"

#include "tinfoil/Dialect/TFL/IR/MakeConstant.h"

using namespace mlir;

namespace tinfoil::tfl {

std::optional<ConstantView> Fold::constant(unsigned index) const {
  if (index >= operands.size() || !operands[index])
    return std::nullopt;
  Operation *source = op->getOperand(index).getDefiningOp();
  // Folds of variables are no values (ConstOp::fold), but other ops may stand for one as well.
  if (source && source->hasAttr("tfl.is_variable"))
    return std::nullopt;
  auto view = ConstantView::get(operands[index]);
  // A constant may have fewer known extents in its type than in its value.
  auto type = dyn_cast<TensorType>(op->getOperand(index).getType());
  return view && type && type.getElementType() == view->getElementType() ? view : std::nullopt;
}

std::optional<llvm::SmallVector<int64_t>> Fold::ints(unsigned index) const {
  auto view = constant(index);
  return view && view->isInteger() && view->size() <= kMostFolded ? std::optional(view->getInts()) : std::nullopt;
}

RankedTensorType Fold::resultType() const {
  auto type = dyn_cast<RankedTensorType>(op->getResult(0).getType());
  if (!type || !type.hasStaticShape())
    return {};
  auto size = getFileSize(type);
  if (!size)
    return {};
  int64_t given = 0;
  for (unsigned index = 0; index < operands.size(); ++index)
    if (auto view = constant(index))
      given += view->distinct();
  return type.getNumElements() <= std::max(kMostFolded, given) ? type : RankedTensorType();
}

OpFoldResult Fold::bytes(RankedTensorType type, llvm::ArrayRef<char> bytes) const {
  if (getFileSize(type) != bytes.size())
    return {};
  return makeConstant(type, bytes, nameOf(op->getLoc(), op->getName().stripDialect()));
}

OpFoldResult Fold::same(unsigned index) const {
  if (op->getOperand(index).getType() != op->getResult(0).getType())
    return {};
  return op->getOperand(index);
}

OpFoldResult Fold::readThrough(unsigned index, const numerics::View &view) const {
  auto from = constant(index);
  RankedTensorType type = resultType();
  if (!from || !type || numerics::elementCount(view.shape) != type.getNumElements() || !view.liesIn(from->size()))
    return {};
  if (from->isString() || from->isHugeSplat() || from->getElementType() != type.getElementType())
    return {};
  auto size = getFileSize(type);
  if (type.getNumElements() == 0)
    return bytes(type, {});
  int64_t width = int64_t(*size) / type.getNumElements();
  // Integers of less than a byte share one.
  if (width == 0 || width * type.getNumElements() != int64_t(*size))
    return {};
  llvm::SmallVector<char> scratch;
  llvm::ArrayRef<char> in = from->getFileBytes(scratch);
  llvm::SmallVector<char> out;
  out.reserve(*size);
  numerics::walk<1>(view.shape, {view.strides}, [&](int64_t offset) {
    const char *element = in.data() + (view.start + offset) * width;
    out.append(element, element + width);
  });
  return bytes(type, out);
}

OpFoldResult Fold::integers(RankedTensorType type, llvm::ArrayRef<int64_t> values) const {
  auto element = dyn_cast<IntegerType>(type.getElementType());
  if (!element || element.getWidth() % 8 != 0 || int64_t(values.size()) != type.getNumElements())
    return {};
  unsigned width = element.getWidth() / 8;
  llvm::SmallVector<char> out;
  // Little-endian: the low bytes come first.
  for (int64_t value : values)
    out.append(reinterpret_cast<const char *>(&value), reinterpret_cast<const char *>(&value) + width);
  return bytes(type, out);
}

} // namespace tinfoil::tfl
