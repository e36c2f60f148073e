//===- MoveFolds.cpp - Folds of ops that move elements ---===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Fold.h"

#include "OpsCommon.h"
#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/Numerics/Range.h"
#include "tinfoil/Numerics/StridedSlice.h"

#include "llvm/Support/CheckedArithmetic.h"

using namespace mlir;

namespace tinfoil::tfl {

using numerics::Extents;
using numerics::View;

//===----------------------------------------------------------------------===//
// Shape
//===----------------------------------------------------------------------===//

/// The same elements under another static shape.
static OpFoldResult foldReshape(const Fold &fold) {
  if (OpFoldResult same = fold.same(0); same && cast<ShapedType>(fold.op->getResult(0).getType()).hasStaticShape())
    return same;
  RankedTensorType type = fold.resultType();
  auto input = fold.constant(0);
  if (!type || !input || input->size() != type.getNumElements())
    return {};
  return fold.readThrough(0, View::of(type.getShape()));
}

OpFoldResult ReshapeOp::fold(FoldAdaptor adaptor) { return foldReshape(Fold(*this, adaptor.getOperands())); }
OpFoldResult SqueezeOp::fold(FoldAdaptor adaptor) { return foldReshape(Fold(*this, adaptor.getOperands())); }

OpFoldResult ShapeOp::fold(FoldAdaptor adaptor) {
  auto input = dyn_cast<RankedTensorType>(getInput().getType());
  RankedTensorType type = Fold(*this, adaptor.getOperands()).resultType();
  if (!input || !input.hasStaticShape() || !type)
    return {};
  return Fold(*this, adaptor.getOperands()).integers(type, input.getShape());
}

OpFoldResult RankOp::fold(FoldAdaptor adaptor) {
  auto input = dyn_cast<RankedTensorType>(getInput().getType());
  RankedTensorType type = Fold(*this, adaptor.getOperands()).resultType();
  return input && type ? Fold(*this, adaptor.getOperands()).integers(type, {input.getRank()}) : OpFoldResult();
}

OpFoldResult TransposeOp::fold(FoldAdaptor adaptor) {
  Fold fold(*this, adaptor.getOperands());
  auto permutation = fold.ints(1);
  auto input = dyn_cast<RankedTensorType>(getInput().getType());
  if (!permutation || !input || int64_t(permutation->size()) != input.getRank())
    return {};
  for (int64_t &axis : *permutation) {
    auto dim = normalizeAxis(axis, input.getRank());
    if (!dim)
      return {};
    axis = *dim;
  }
  bool identity = llvm::equal(*permutation, llvm::seq<int64_t>(0, input.getRank()));
  if (identity)
    if (OpFoldResult same = fold.same(0))
      return same;
  if (!input.hasStaticShape() || !fold.resultType())
    return {};
  View view = View::of(input.getShape()).transposed(*permutation);
  return numerics::Shape(view.shape) == fold.resultType().getShape() ? fold.readThrough(0, view) : OpFoldResult();
}

OpFoldResult ReverseV2Op::fold(FoldAdaptor adaptor) {
  Fold fold(*this, adaptor.getOperands());
  auto axes = fold.ints(1);
  auto input = dyn_cast<RankedTensorType>(getInput().getType());
  if (!axes || !input || !input.hasStaticShape())
    return {};
  View view = View::of(input.getShape());
  for (int64_t axis : *axes) {
    auto dim = normalizeAxis(axis, input.getRank());
    if (!dim)
      return {};
    view = view.reversed(*dim);
  }
  return fold.readThrough(0, view);
}

OpFoldResult RangeOp::fold(FoldAdaptor adaptor) {
  Fold fold(*this, adaptor.getOperands());
  RankedTensorType type = fold.resultType();
  auto start = fold.constant(0), limit = fold.constant(1), delta = fold.constant(2);
  if (!type || !start || !limit || !delta || start->size() != 1 || limit->size() != 1 || delta->size() != 1)
    return {};
  for (const ConstantView &view : {*start, *limit, *delta})
    if (view.getElementType() != type.getElementType())
      return {};
  auto fits = [&](std::optional<int64_t> count) { return type.getRank() == 1 && count == type.getNumElements(); };
  if (type.getElementType().isF32()) {
    if (!fits(numerics::rangeSize(start->getFloat(0), limit->getFloat(0), delta->getFloat(0))))
      return {};
    std::vector<float> out(type.getNumElements());
    for (auto [index, value] : llvm::enumerate(out))
      value = float(start->getFloat(0)) + float(index) * float(delta->getFloat(0));
    return fold.bytes(type, bytesOf(out));
  }
  if (!start->isInteger() || !fits(numerics::rangeSize(start->getInt(0), limit->getInt(0), delta->getInt(0))))
    return {};
  llvm::SmallVector<int64_t> out;
  for (int64_t i = 0; i < type.getNumElements(); ++i)
    out.push_back(numerics::Add()(start->getInt(0), numerics::Mul()(i, delta->getInt(0))));
  return fold.integers(type, out);
}

//===----------------------------------------------------------------------===//
// Cutting
//===----------------------------------------------------------------------===//

OpFoldResult SliceOp::fold(FoldAdaptor adaptor) {
  Fold fold(*this, adaptor.getOperands());
  auto begin = fold.ints(1), size = fold.ints(2);
  auto input = dyn_cast<RankedTensorType>(getInput().getType());
  if (!begin || !size || !input || !input.hasStaticShape() || int64_t(begin->size()) != input.getRank() ||
      begin->size() != size->size())
    return {};
  bool whole = true;
  for (auto [extent, first, count] : llvm::zip_equal(input.getShape(), *begin, *size)) {
    count = count == -1 ? extent - first : count;
    if (first < 0 || count < 0 || first > extent || count > extent - first)
      return {};
    whole &= count == extent;
  }
  if (whole)
    if (OpFoldResult same = fold.same(0))
      return same;
  return fold.readThrough(0, View::of(input.getShape()).sliced(*begin, *size));
}

OpFoldResult StridedSliceOp::fold(FoldAdaptor adaptor) {
  Fold fold(*this, adaptor.getOperands());
  auto begin = fold.ints(1), end = fold.ints(2), strides = fold.ints(3);
  auto input = dyn_cast<RankedTensorType>(getInput().getType());
  if (!begin || !end || !strides || !input || !input.hasStaticShape())
    return {};
  std::string why;
  auto box = numerics::resolve(getSlice(*begin, *end, *strides), input.getShape(), why);
  if (!box)
    return {};
  bool whole =
      numerics::Shape(box->size) == input.getShape() && llvm::all_of(box->step, [](int64_t s) { return s == 1; });
  if (whole)
    if (OpFoldResult same = fold.same(0))
      return same;
  return fold.readThrough(0, View::of(input.getShape()).sliced(box->begin, box->size, box->step));
}

OpFoldResult GatherOp::fold(FoldAdaptor adaptor) {
  Fold fold(*this, adaptor.getOperands());
  auto indices = fold.ints(1);
  auto params = fold.constant(0);
  RankedTensorType type = fold.resultType();
  // Shapes are picked apart like this; tables of weights are better gathered at run time.
  if (!indices || !params || !type || params->getType().getRank() != 1 || getBatchDims() != 0 ||
      params->size() > kMostFolded || !params->isInteger() || params->getElementType() != type.getElementType())
    return {};
  llvm::SmallVector<int64_t> out;
  for (int64_t index : *indices) {
    if (index < 0 || index >= params->size())
      return {};
    out.push_back(params->getInt(index));
  }
  return fold.integers(type, out);
}

OpFoldResult GatherNdOp::fold(FoldAdaptor adaptor) {
  Fold fold(*this, adaptor.getOperands());
  auto params = fold.ints(0), indices = fold.ints(1);
  RankedTensorType type = fold.resultType();
  auto from = dyn_cast<RankedTensorType>(getParams().getType());
  auto places = dyn_cast<RankedTensorType>(getIndices().getType());
  if (!params || !indices || !type || !from || !places || from.getRank() != 1 || places.getRank() < 1 ||
      places.getShape().back() != 1)
    return {};
  llvm::SmallVector<int64_t> out;
  for (int64_t index : *indices) {
    if (index < 0 || index >= int64_t(params->size()))
      return {};
    out.push_back((*params)[index]);
  }
  return fold.integers(type, out);
}

OpFoldResult EmbeddingLookupOp::fold(FoldAdaptor adaptor) {
  Fold fold(*this, adaptor.getOperands());
  auto rows = fold.ints(0);
  auto table = fold.constant(1);
  RankedTensorType type = fold.resultType();
  if (!rows || !table || !type || table->getType().getRank() < 2 || table->getElementType() != type.getElementType() ||
      rows->size() != 1)
    return {};
  int64_t row = rows->front(), extent = table->getType().getDimSize(0);
  if (row < 0 || row >= extent)
    return {};
  return fold.readThrough(1, View::of(table->getType().getShape()).slicedAlong(0, row, 1));
}

//===----------------------------------------------------------------------===//
// Joining, padding, replacing
//===----------------------------------------------------------------------===//

/// Bytes of an element, where each has some of its own.
static std::optional<int64_t> elementWidth(RankedTensorType type) {
  auto size = getFileSize(RankedTensorType::get({8}, type.getElementType()));
  return size && *size % 8 == 0 ? std::optional(int64_t(*size) / 8) : std::nullopt;
}

/// Put the elements of a constant into the places of a view of `out`.
static void place(const ConstantView &from, const View &view, int64_t width, llvm::SmallVectorImpl<char> &out) {
  llvm::SmallVector<char> scratch;
  llvm::ArrayRef<char> in = from.getFileBytes(scratch);
  const char *next = in.data();
  numerics::walk<1>(view.shape, {view.strides}, [&](int64_t offset) {
    std::copy_n(next, width, out.data() + (view.start + offset) * width);
    next += width;
  });
}

OpFoldResult ConcatenationOp::fold(FoldAdaptor adaptor) {
  Fold fold(*this, adaptor.getOperands());
  if (getFusedActivationFunction() != "NONE")
    return {};
  if (getNumOperands() == 1)
    return fold.same(0);
  RankedTensorType type = fold.resultType();
  auto axis = type ? normalizeAxis(int32_t(getAxis()), type.getRank()) : std::nullopt;
  auto width = type ? elementWidth(type) : std::nullopt;
  if (!axis || !width)
    return {};
  llvm::SmallVector<char> out(type.getNumElements() * *width);
  int64_t begin = 0;
  for (unsigned operand = 0; operand < getNumOperands(); ++operand) {
    auto part = fold.constant(operand);
    if (!part || part->isString() || part->getType().getRank() != type.getRank())
      return {};
    View view = View::of(type.getShape()).slicedAlong(*axis, begin, part->getType().getDimSize(*axis));
    if (numerics::Shape(view.shape) != part->getType().getShape())
      return {};
    begin += part->getType().getDimSize(*axis);
    if (begin > type.getDimSize(*axis))
      return {};
    place(*part, view, *width, out);
  }
  return begin == type.getDimSize(*axis) ? fold.bytes(type, out) : OpFoldResult();
}

OpFoldResult PackOp::fold(FoldAdaptor adaptor) {
  Fold fold(*this, adaptor.getOperands());
  RankedTensorType type = fold.resultType();
  auto axis = type ? normalizeAxis(int32_t(getAxis()), type.getRank()) : std::nullopt;
  auto width = type ? elementWidth(type) : std::nullopt;
  if (!axis || !width || type.getDimSize(*axis) != int64_t(getNumOperands()))
    return {};
  llvm::SmallVector<int64_t> slice(type.getShape());
  slice.erase(slice.begin() + *axis);
  llvm::SmallVector<char> out(type.getNumElements() * *width);
  for (unsigned operand = 0; operand < getNumOperands(); ++operand) {
    auto part = fold.constant(operand);
    if (!part || part->isString() || part->getType().getShape() != llvm::ArrayRef(slice))
      return {};
    place(*part, View::of(type.getShape()).slicedAlong(*axis, operand, 1), *width, out);
  }
  return fold.bytes(type, out);
}

/// The input between `value` (zero where there is none) before and behind.
static OpFoldResult foldPad(const Fold &fold, std::optional<ConstantView> value, bool zeros) {
  auto input = fold.constant(0);
  auto pairs = fold.ints(1);
  // Nothing is added: also to an input that is not constant.
  if (pairs && llvm::all_of(*pairs, [](int64_t n) { return n == 0; }))
    if (OpFoldResult same = fold.same(0))
      return same;
  RankedTensorType type = fold.resultType();
  auto width = type ? elementWidth(type) : std::nullopt;
  if (!input || input->isString() || !pairs || !width || int64_t(pairs->size()) != 2 * type.getRank() ||
      input->getType().getRank() != type.getRank() || (!zeros && (!value || value->size() != 1)))
    return {};
  Extents begin;
  for (int64_t dim = 0; dim < type.getRank(); ++dim) {
    int64_t before = (*pairs)[2 * dim], behind = (*pairs)[2 * dim + 1], extent = input->getType().getDimSize(dim);
    if (before < 0 || behind < 0 || llvm::checkedAdd(before, behind).value_or(-1) != type.getDimSize(dim) - extent)
      return {};
    begin.push_back(before);
  }
  llvm::SmallVector<char> out(type.getNumElements() * *width);
  if (!zeros) {
    llvm::SmallVector<char> scratch;
    llvm::ArrayRef<char> element = value->getFileBytes(scratch);
    for (int64_t i = 0; i < type.getNumElements(); ++i)
      std::copy_n(element.data(), *width, out.data() + i * *width);
  }
  place(*input, View::of(type.getShape()).sliced(begin, input->getType().getShape()), *width, out);
  return fold.bytes(type, out);
}

OpFoldResult PadOp::fold(FoldAdaptor adaptor) {
  return foldPad(Fold(*this, adaptor.getOperands()), std::nullopt, true);
}
OpFoldResult PadV2Op::fold(FoldAdaptor adaptor) {
  Fold fold(*this, adaptor.getOperands());
  return foldPad(fold, fold.constant(2), false);
}

OpFoldResult DynamicUpdateSliceOp::fold(FoldAdaptor adaptor) {
  Fold fold(*this, adaptor.getOperands());
  auto operand = dyn_cast<RankedTensorType>(getOperand().getType());
  auto update = dyn_cast<RankedTensorType>(getUpdate().getType());
  // An update of the whole is the update, wherever it starts.
  return operand && operand.hasStaticShape() && operand == update ? fold.same(1) : OpFoldResult();
}

//===----------------------------------------------------------------------===//
// Sums
//===----------------------------------------------------------------------===//

OpFoldResult SumOp::fold(FoldAdaptor adaptor) {
  Fold fold(*this, adaptor.getOperands());
  auto input = fold.constant(0);
  auto axes = fold.ints(1);
  RankedTensorType type = fold.resultType();
  if (!input || !axes || !type || input->size() > kMostFolded)
    return {};
  Extents kept(input->getType().getShape());
  for (int64_t axis : *axes) {
    auto dim = normalizeAxis(axis, kept.size());
    if (!dim)
      return {};
    kept[*dim] = 1;
  }
  if (numerics::elementCount(kept) != type.getNumElements())
    return {};
  auto strides = numerics::broadcastStrides(kept, input->getType().getShape());
  auto reduce = [&](auto sums, auto at) {
    int64_t next = 0;
    numerics::walk<1>(input->getType().getShape(), {strides},
                      [&](int64_t o) { sums[o] = numerics::Add()(sums[o], at(next++)); });
    return sums;
  };
  if (type.getElementType().isF32() && input->isFloat()) {
    auto sums = reduce(std::vector<double>(type.getNumElements()), [&](int64_t i) { return input->getFloat(i); });
    return fold.bytes(type, bytesOf(std::vector<float>(sums.begin(), sums.end())));
  }
  if (!input->isInteger() || input->getElementType() != type.getElementType())
    return {};
  return fold.integers(
      type, reduce(std::vector<int64_t>(type.getNumElements()), [&](int64_t i) { return input->getInt(i); }));
}

OpFoldResult CumsumOp::fold(FoldAdaptor adaptor) {
  Fold fold(*this, adaptor.getOperands());
  auto input = fold.ints(0), axis = fold.ints(1);
  RankedTensorType type = fold.resultType();
  if (!input || !axis || axis->size() != 1 || !type || type != getInput().getType())
    return {};
  auto dim = normalizeAxis(axis->front(), type.getRank());
  if (!dim)
    return {};
  View lines = View::of(type.getShape()).slicedAlong(*dim, 0, std::min<int64_t>(1, type.getDimSize(*dim)));
  llvm::SmallVector<int64_t> out(input->size());
  int64_t stride = lines.strides[*dim], extent = type.getDimSize(*dim);
  numerics::walk<1>(lines.shape, {lines.strides}, [&](int64_t start) {
    int64_t sum = 0;
    for (int64_t step = 0; step < extent; ++step) {
      int64_t at = start + (getReverse() ? extent - 1 - step : step) * stride;
      int64_t next = numerics::Add()(sum, (*input)[at]);
      out[at] = getExclusive() ? sum : next;
      sum = next;
    }
  });
  return fold.integers(type, out);
}

} // namespace tinfoil::tfl
