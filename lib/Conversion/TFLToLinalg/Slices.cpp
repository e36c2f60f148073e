//===- Slices.cpp - Joining, cutting and padding --------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"

#include "tinfoil/Numerics/StridedSlice.h"

using namespace mlir;

namespace tinfoil::tfl_to_linalg {

namespace {

//===----------------------------------------------------------------------===//
// Joining
//===----------------------------------------------------------------------===//

/// Tensors one behind the other along a dimension; null where they do not fill the shape.
Value join(Lowering &l, ArrayRef<Value> parts, int64_t axis, RankedTensorType type) {
  Value whole = l.empty(type.getShape(), type.getElementType());
  int64_t begin = 0;
  for (Value part : parts) {
    SmallVector<int64_t> shape(type.getShape()), place(shape.size(), 0);
    if (shapeOf(part).size() != shape.size())
      return {};
    shape[axis] = shapeOf(part)[axis];
    if (Shape(shape) != shapeOf(part))
      return {};
    place[axis] = begin;
    whole = l.insert(part, whole, place);
    if (!whole)
      return {};
    begin += shape[axis];
  }
  return begin == type.getDimSize(axis) ? whole : Value();
}

LogicalResult concatenation(tfl::ConcatenationOp op, Lowering &l) {
  FailureOr<int64_t> axis = l.axis(int32_t(op.getAxis()), l.resultShape().size());
  if (failed(axis))
    return failure();
  Value joined = join(l, llvm::to_vector(l.operands), *axis, l.resultTypes[0]);
  return l.replace(l.activate(joined));
}

LogicalResult pack(tfl::PackOp op, Lowering &l) {
  FailureOr<int64_t> axis = l.axis(int32_t(op.getAxis()), l.resultShape().size());
  if (failed(axis))
    return failure();
  SmallVector<Value> parts;
  for (Value operand : l.operands) {
    SmallVector<int64_t> shape(shapeOf(operand));
    if (*axis > int64_t(shape.size()))
      return l.fail("its operands have another rank than its result");
    shape.insert(shape.begin() + *axis, 1);
    parts.push_back(l.reshape(operand, shape));
  }
  return l.replace(join(l, parts, *axis, l.resultTypes[0]));
}

//===----------------------------------------------------------------------===//
// Cutting
//===----------------------------------------------------------------------===//

/// Parts along an axis, one behind the other, each under the shape of its result.
LogicalResult cut(Lowering &l, Value value, int64_t axis, ArrayRef<int64_t> sizes) {
  if (sizes.size() != l.resultTypes.size())
    return l.fail("has " + Twine(l.resultTypes.size()) + " results for " + Twine(sizes.size()) + " parts");
  SmallVector<Value> results;
  SmallVector<int64_t> begin(shapeOf(value).size(), 0);
  for (auto [index, size] : llvm::enumerate(sizes)) {
    SmallVector<int64_t> shape(shapeOf(value));
    shape[axis] = size;
    Value part = l.slice(value, begin, shape);
    results.push_back(part ? l.reshape(part, l.resultShape(index)) : Value());
    begin[axis] += size;
  }
  return l.replace(results);
}

LogicalResult unpack(tfl::UnpackOp op, Lowering &l) {
  FailureOr<int64_t> axis = l.axis(int32_t(op.getAxis()), l.shape(0).size());
  if (failed(axis))
    return failure();
  return cut(l, l[0], *axis, SmallVector<int64_t>(l.shape(0)[*axis], 1));
}

LogicalResult split(tfl::SplitOp, Lowering &l) {
  FailureOr<int64_t> axis = l.scalar(0);
  if (succeeded(axis))
    axis = l.axis(*axis, l.shape(1).size());
  if (failed(axis))
    return failure();
  int64_t parts = l.resultTypes.size(), extent = l.shape(1)[*axis];
  if (parts == 0 || extent % parts != 0)
    return l.fail("an extent of " + Twine(extent) + " does not fall into " + Twine(parts) + " equal parts");
  return cut(l, l[1], *axis, SmallVector<int64_t>(parts, extent / parts));
}

LogicalResult splitV(tfl::SplitVOp, Lowering &l) {
  FailureOr<SmallVector<int64_t>> sizes = l.ints(1);
  FailureOr<int64_t> axis = l.scalar(2);
  if (succeeded(axis))
    axis = l.axis(*axis, l.shape(0).size());
  if (failed(sizes) || failed(axis))
    return failure();
  int64_t extent = l.shape(0)[*axis], known = 0, open = 0;
  for (int64_t size : *sizes) {
    if (size < -1 || size > extent)
      return l.fail("a part has a negative extent or one that is too large");
    known += std::max<int64_t>(size, 0);
    open += size == -1;
  }
  if (open > 1 || known > extent || (open == 0 && known != extent))
    return l.fail("the parts do not add up to the extent " + Twine(extent));
  for (int64_t &size : *sizes)
    size = size == -1 ? extent - known : size;
  return cut(l, l[0], *axis, *sizes);
}

/// Integers of an operand at run time, as indices clamped so that a box of these sizes lies in a shape.
SmallVector<OpFoldResult> startsOf(Lowering &l, Value starts, Shape sizes, Shape shape) {
  Body body(l.b, l.loc);
  SmallVector<OpFoldResult> result;
  for (size_t dim = 0; dim < shape.size(); ++dim) {
    if (sizes[dim] == shape[dim]) {
      result.push_back(l.b.getIndexAttr(0));
      continue;
    }
    Value start = body.index(Lowering::load(body, starts, l.index(dim)));
    result.push_back(body.clampInt(start, 0, shape[dim] - sizes[dim]));
  }
  return result;
}

LogicalResult slice(tfl::SliceOp op, Lowering &l) {
  Shape from = l.shape(0), sizes = l.resultShape();
  if (sizes.size() != from.size() || l.shape(1) != Shape{int64_t(from.size())})
    return l.fail("needs a begin and a size for each dimension");
  if (auto view = tfl::ConstantView::of(op.getBegin()); view && view->isInteger())
    return l.replace(l.slice(l[0], view->getInts(), sizes));
  // The result says how many; where from is known at run time.
  for (auto [size, extent] : llvm::zip_equal(sizes, from))
    if (size > extent)
      return l.fail("takes elements outside of its input");
  if (l.resultTypes[0].getNumElements() == 0)
    return l.replace(l.empty(sizes, elementOf(l[0])));
  SmallVector<OpFoldResult> starts = startsOf(l, l[1], sizes, from), steps(from.size(), l.b.getIndexAttr(1));
  Value result =
      tensor::ExtractSliceOp::create(l.b, l.loc, l[0], starts, getAsIndexOpFoldResult(l.b.getContext(), sizes), steps);
  return l.replace(result);
}

LogicalResult stridedSlice(tfl::StridedSliceOp op, Lowering &l) {
  FailureOr<SmallVector<int64_t>> begin = l.ints(1), end = l.ints(2), strides = l.ints(3);
  if (failed(begin) || failed(end) || failed(strides))
    return failure();
  numerics::StridedSlice spec = op.getSlice(*begin, *end, *strides);
  std::string why;
  auto box = numerics::resolve(spec, l.shape(0), why);
  if (!box)
    return l.fail(why);
  Value result;
  if (l.resultTypes[0].getNumElements() == 0) {
    result = l.empty(box->size, elementOf(l[0]));
  } else {
    // The same elements from the lowest to the highest, which are then turned round.
    SmallVector<int64_t> first(box->begin), step(box->step);
    SmallVector<AffineExpr> places;
    bool isTurned = false;
    for (size_t dim = 0; dim < box->size.size(); ++dim) {
      int64_t last = box->size[dim] - 1;
      places.push_back(l.b.getAffineDimExpr(dim));
      if (step[dim] > 0)
        continue;
      isTurned = true;
      places.back() = last - places.back();
      first[dim] += last * step[dim];
      step[dim] = -step[dim];
    }
    result = l.slice(l[0], first, box->size, step);
    if (result && isTurned)
      result = l.mapped(cast<RankedTensorType>(result.getType()), {result},
                        {AffineMap::get(places.size(), 0, places, l.b.getContext())},
                        [](Body &, ArrayRef<Value> x) { return x[0]; });
  }
  return l.replace(result ? l.reshape(result, l.resultShape()) : Value());
}

LogicalResult dynamicUpdateSlice(tfl::DynamicUpdateSliceOp op, Lowering &l) {
  Shape shape = l.shape(0), update = l.shape(1);
  if (update.size() != shape.size() || l.shape(2) != Shape{int64_t(shape.size())} || elementOf(l[0]) != elementOf(l[1]))
    return l.fail("operand, update and start must have one rank");
  for (auto [part, extent] : llvm::zip_equal(update, shape))
    if (part > extent)
      return l.fail("the update is larger than the operand");
  if (llvm::is_contained(update, 0))
    return l.replace(l[0]);
  SmallVector<OpFoldResult> starts = startsOf(l, l[2], update, shape), steps(shape.size(), l.b.getIndexAttr(1));
  Value result = tensor::InsertSliceOp::create(l.b, l.loc, l[1], l[0], starts,
                                               getAsIndexOpFoldResult(l.b.getContext(), update), steps);
  return l.replace(result);
}

//===----------------------------------------------------------------------===//
// Padding
//===----------------------------------------------------------------------===//

struct Padding {
  SmallVector<int64_t> before, behind;
};

FailureOr<Padding> readPadding(Lowering &l) {
  FailureOr<SmallVector<int64_t>> pairs = l.ints(1);
  if (failed(pairs))
    return failure();
  Padding padding;
  Shape from = l.shape(0), to = l.resultShape();
  if (pairs->size() != 2 * from.size() || to.size() != from.size())
    return l.fail("needs a pair of numbers for each dimension");
  for (size_t dim = 0; dim < from.size(); ++dim) {
    int64_t before = (*pairs)[2 * dim], behind = (*pairs)[2 * dim + 1];
    if (before < 0 || behind < 0 || before > to[dim] || behind > to[dim] || from[dim] + before + behind != to[dim])
      return l.fail("its result has another shape than the padding says");
    padding.before.push_back(before);
    padding.behind.push_back(behind);
  }
  return padding;
}

LogicalResult pad(tfl::PadOp, Lowering &l) {
  FailureOr<Padding> padding = readPadding(l);
  if (failed(padding))
    return failure();
  TypedAttr zero = l.zero(l.resultElement());
  if (auto type = dyn_cast<quant::UniformQuantizedType>(l.resultNumber().tflType))
    zero = IntegerAttr::get(l.resultElement(), type.getZeroPoint());
  return l.replace(l.pad(l[0], padding->before, padding->behind, zero));
}

LogicalResult padV2(tfl::PadV2Op, Lowering &l) {
  FailureOr<Padding> padding = readPadding(l);
  if (failed(padding))
    return failure();
  Value number = l.reshape(l[2], {});
  if (!number || elementOf(number) != l.resultElement())
    return l.fail("needs one value to pad with");
  Value around = l.elementwise(l.resultTypes[0], {number}, [](Body &, ArrayRef<Value> x) { return x[0]; });
  return l.replace(l.insert(l[0], around, padding->before));
}

LogicalResult mirrorPad(tfl::MirrorPadOp op, Lowering &l) {
  FailureOr<Padding> padding = readPadding(l);
  if (failed(padding))
    return failure();
  int64_t border = op.getMode() == tfl::MirrorPaddingType::REFLECT ? 1 : 0;
  // One dimension after the other: the input in the middle, its mirror images beside it.
  Value value = l[0];
  for (size_t dim = 0; dim < padding->before.size(); ++dim) {
    int64_t before = padding->before[dim], behind = padding->behind[dim], extent = shapeOf(value)[dim];
    if (std::max(before, behind) > std::max<int64_t>(0, extent - border))
      return l.fail("pads by more than its input has to mirror");
    if (before == 0 && behind == 0)
      continue;
    // `size` elements along the dimension from `last` on down.
    auto mirrored = [&](int64_t last, int64_t size) {
      SmallVector<int64_t> shape(shapeOf(value));
      SmallVector<AffineExpr> places;
      for (size_t d = 0; d < shape.size(); ++d)
        places.push_back(d == dim ? last - l.b.getAffineDimExpr(d) : l.b.getAffineDimExpr(d));
      shape[dim] = size;
      return l.mapped(RankedTensorType::get(shape, elementOf(value)), {value},
                      {AffineMap::get(places.size(), 0, places, l.b.getContext())},
                      [](Body &, ArrayRef<Value> x) { return x[0]; });
    };
    SmallVector<Value> parts;
    if (before > 0)
      parts.push_back(mirrored(before - 1 + border, before));
    parts.push_back(value);
    if (behind > 0)
      parts.push_back(mirrored(extent - 1 - border, behind));
    SmallVector<int64_t> shape(shapeOf(value));
    shape[dim] += before + behind;
    value = join(l, parts, dim, RankedTensorType::get(shape, elementOf(value)));
    if (!value)
      break;
  }
  return l.replace(value);
}

LogicalResult dilate(tfl::DilateOp, Lowering &l) {
  FailureOr<SmallVector<int64_t>> dilations = l.ints(1);
  Value number = l.reshape(l[2], {});
  if (failed(dilations))
    return failure();
  if (!number || elementOf(number) != l.resultElement())
    return l.fail("needs one value to fill with");
  if (dilations->size() != l.shape(0).size() || !llvm::all_of(*dilations, [](int64_t n) { return n >= 1; }))
    return l.fail("needs a positive dilation for each dimension");
  Value around = l.elementwise(l.resultTypes[0], {number}, [](Body &, ArrayRef<Value> x) { return x[0]; });
  SmallVector<int64_t> begin(dilations->size(), 0);
  return l.replace(l.insert(l[0], around, begin, *dilations));
}

} // namespace

void addSlices(LoweringTable &table) {
  table.add<concatenation>();
  table.add<pack>();
  table.add<unpack>();
  table.add<split>();
  table.add<splitV>();
  table.add<slice>();
  table.add<stridedSlice>();
  table.add<dynamicUpdateSlice>();
  table.add<pad>();
  table.add<padV2>();
  table.add<mirrorPad>();
  table.add<dilate>();
}

} // namespace tinfoil::tfl_to_linalg
