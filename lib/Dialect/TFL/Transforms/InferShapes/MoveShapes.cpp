//===- MoveShapes.cpp - Result shapes of ops that move elements -----------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ShapeRules.h"

#include "tinfoil/Numerics/Range.h"
#include "tinfoil/Numerics/StridedSlice.h"

using namespace mlir;

namespace tinfoil::tfl {

namespace {

LogicalResult outOfRange(const ShapeQuery &q, int64_t axis, size_t rank) {
  return q.fail("axis " + llvm::Twine(axis) + " is out of range for rank " + llvm::Twine(rank));
}

LogicalResult reshape(ReshapeOp, ShapeQuery &q) {
  auto shape = q.ints(1);
  if (!shape) {
    auto rank = q.length(1);
    return rank ? q.setRank(0, *rank) : success();
  }
  Extents result(*shape);
  auto from = q.shape(0);
  int64_t count = from ? product(*from) : kOpen;
  auto open = llvm::find(result, -1);
  int64_t known = 1;
  for (int64_t extent : result) {
    if (extent < -1)
      return q.fail("the new shape has a negative extent");
    known = extent == -1 ? known : times(known, extent);
  }
  if (llvm::count(result, -1) > 1)
    return q.fail("the new shape leaves two extents open");
  if (open == result.end())
    return isOpen(count) || count == known
               ? q.set(0, result)
               : q.fail("reshapes " + llvm::Twine(count) + " elements to " + llvm::Twine(known));
  if (!isOpen(count) && known != 0 && count % known != 0)
    return q.fail("reshapes " + llvm::Twine(count) + " elements to a multiple of " + llvm::Twine(known));
  *open = isOpen(count) || isOpen(known) || known == 0 ? kOpen : count / known;
  return q.set(0, result);
}

LogicalResult expandDims(ExpandDimsOp, ShapeQuery &q) {
  auto x = q.shape(0);
  auto axis = q.scalar(1);
  if (!x)
    return success();
  if (!axis)
    return q.setRank(0, x->size() + 1);
  auto dim = numerics::normalizedAxis(*axis, x->size() + 1);
  if (!dim)
    return outOfRange(q, *axis, x->size() + 1);
  x->insert(x->begin() + *dim, 1);
  return q.set(0, *x);
}

LogicalResult squeeze(SqueezeOp op, ShapeQuery &q) {
  auto x = q.shape(0);
  if (!x)
    return success();
  // Of an open extent nobody knows whether it goes away.
  if (op.getSqueezeDims().empty() && llvm::any_of(*x, isOpen))
    return success();
  std::vector<bool> drop(x->size());
  for (APInt value : op.getSqueezeDims().getAsValueRange<IntegerAttr>()) {
    auto dim = numerics::normalizedAxis(value.getSExtValue(), x->size());
    if (!dim)
      return outOfRange(q, value.getSExtValue(), x->size());
    if (!isOpen((*x)[*dim]) && (*x)[*dim] != 1)
      return q.fail("dimension " + llvm::Twine(*dim) + " has extent " + llvm::Twine((*x)[*dim]) + ", not 1");
    drop[*dim] = true;
  }
  Extents shape;
  for (auto [dim, extent] : llvm::enumerate(*x))
    if (op.getSqueezeDims().empty() ? extent != 1 : !drop[dim])
      shape.push_back(extent);
  return q.set(0, shape);
}

LogicalResult shapeOf(ShapeOp, ShapeQuery &q) {
  auto x = q.shape(0);
  return q.set(0, {x ? int64_t(x->size()) : kOpen});
}

LogicalResult scalarResult(Operation *, ShapeQuery &q) { return q.set(0, {}); }

LogicalResult transpose(TransposeOp, ShapeQuery &q) {
  auto x = q.shape(0);
  auto permutation = q.ints(1);
  if (!x)
    return success();
  if (!permutation)
    return q.setRank(0, x->size());
  Extents shape;
  for (int64_t axis : *permutation) {
    auto dim = numerics::normalizedAxis(axis, x->size());
    if (!dim)
      return outOfRange(q, axis, x->size());
    shape.push_back((*x)[*dim]);
  }
  if (shape.size() != x->size())
    return q.fail("'perm' does not name every dimension");
  return q.set(0, shape);
}

LogicalResult broadcastArgs(BroadcastArgsOp, ShapeQuery &q) {
  auto a = q.shape(0), b = q.shape(1);
  bool known = a && b && a->size() == 1 && b->size() == 1 && !isOpen(a->front()) && !isOpen(b->front());
  return q.set(0, {known ? std::max(a->front(), b->front()) : kOpen});
}

LogicalResult tile(TileOp, ShapeQuery &q) {
  auto x = q.shape(0);
  auto multiples = q.ints(1);
  if (!x)
    return success();
  if (!multiples)
    return q.setRank(0, x->size());
  if (multiples->size() != x->size())
    return q.fail("needs one multiple for each dimension");
  for (auto [extent, multiple] : llvm::zip_equal(*x, *multiples))
    extent = times(extent, multiple);
  return q.set(0, *x);
}

LogicalResult range(RangeOp, ShapeQuery &q) {
  auto start = q.scalar(0), limit = q.scalar(1), delta = q.scalar(2);
  if (!start || !limit || !delta)
    return q.setRank(0, 1);
  if (*delta == 0)
    return q.fail("needs a delta other than zero");
  std::optional<int64_t> count = numerics::rangeSize(*start, *limit, *delta);
  return count ? q.set(0, {*count}) : q.fail("has too many elements");
}

LogicalResult spaceToDepth(SpaceToDepthOp op, ShapeQuery &q) {
  auto x = q.shape(0);
  int64_t size = int32_t(op.getBlockSize());
  if (!x || x->size() != 4 || size < 1)
    return q.setRank(0, 4);
  auto over = [&](int64_t extent) { return isOpen(extent) ? kOpen : extent / size; };
  return q.set(0, {(*x)[0], over((*x)[1]), over((*x)[2]), times((*x)[3], times(size, size))});
}

LogicalResult depthToSpace(DepthToSpaceOp op, ShapeQuery &q) {
  auto x = q.shape(0);
  int64_t size = int32_t(op.getBlockSize());
  if (!x || x->size() != 4 || size < 1)
    return q.setRank(0, 4);
  int64_t channels = isOpen((*x)[3]) ? kOpen : (*x)[3] / size / size;
  return q.set(0, {(*x)[0], times((*x)[1], size), times((*x)[2], size), channels});
}

/// Extents of blocks move between the batch and the spatial dimensions.
template <bool toBatch> LogicalResult moveBlocks(Operation *, ShapeQuery &q) {
  auto x = q.shape(0);
  auto blocks = q.ints(1), pairs = q.ints(2);
  if (!x)
    return success();
  if (!blocks || !pairs || pairs->size() != 2 * blocks->size() || blocks->size() >= x->size() ||
      llvm::any_of(*blocks, [](int64_t block) { return block < 1; }))
    return q.setRank(0, x->size());
  for (auto [dim, block] : llvm::enumerate(*blocks)) {
    int64_t &extent = (*x)[dim + 1], &batch = x->front();
    int64_t border = (*pairs)[2 * dim] + (*pairs)[2 * dim + 1];
    if (toBatch) {
      extent = plus(extent, border);
      extent = isOpen(extent) ? kOpen : extent / block;
      batch = times(batch, block);
    } else {
      extent = plus(times(extent, block), -border);
      batch = isOpen(batch) ? kOpen : batch / block;
    }
  }
  return q.set(0, *x);
}

//===----------------------------------------------------------------------===//
// Joining and cutting
//===----------------------------------------------------------------------===//

LogicalResult concatenation(ConcatenationOp op, ShapeQuery &q) {
  std::optional<Extents> joined;
  for (unsigned operand = 0; operand < op->getNumOperands(); ++operand) {
    auto x = q.shape(operand);
    if (!x)
      return success();
    auto dim = numerics::normalizedAxis(int32_t(op.getAxis()), x->size());
    if (!dim || (joined && joined->size() != x->size()))
      return q.fail("operands and axis do not go together");
    if (!joined) {
      joined = x;
      continue;
    }
    for (size_t i = 0; i < x->size(); ++i) {
      int64_t &extent = (*joined)[i], other = (*x)[i];
      if (int64_t(i) == *dim)
        extent = plus(extent, other);
      else if (isOpen(extent))
        extent = other;
      else if (!isOpen(other) && other != extent)
        return q.fail("operands must agree in all dimensions but the axis: " + llvm::Twine(extent) + " and " +
                      llvm::Twine(other));
    }
  }
  q.results[0] = joined;
  return success();
}

LogicalResult pack(PackOp op, ShapeQuery &q) {
  auto x = q.shape(0);
  if (!x)
    return success();
  auto dim = numerics::normalizedAxis(int32_t(op.getAxis()), x->size() + 1);
  if (!dim)
    return outOfRange(q, int32_t(op.getAxis()), x->size() + 1);
  x->insert(x->begin() + *dim, op->getNumOperands());
  return q.set(0, *x);
}

LogicalResult unpack(UnpackOp op, ShapeQuery &q) {
  auto x = q.shape(0);
  if (!x)
    return success();
  auto dim = numerics::normalizedAxis(int32_t(op.getAxis()), x->size());
  if (!dim)
    return outOfRange(q, int32_t(op.getAxis()), x->size());
  if (!isOpen((*x)[*dim]) && (*x)[*dim] != op->getNumResults())
    return q.fail("has " + llvm::Twine(op->getNumResults()) + " results for an extent of " + llvm::Twine((*x)[*dim]));
  x->erase(x->begin() + *dim);
  q.results.assign(op->getNumResults(), *x);
  return success();
}

LogicalResult split(SplitOp op, ShapeQuery &q) {
  auto x = q.shape(1);
  auto axis = q.scalar(0);
  if (!x)
    return success();
  Extents part(x->size(), kOpen);
  if (axis) {
    auto dim = numerics::normalizedAxis(*axis, x->size());
    if (!dim)
      return outOfRange(q, *axis, x->size());
    part = *x;
    int64_t &extent = part[*dim], parts = op->getNumResults();
    if (!isOpen(extent) && extent % parts != 0)
      return q.fail("an extent of " + llvm::Twine(extent) + " does not fall into " + llvm::Twine(parts) +
                    " equal parts");
    extent = isOpen(extent) ? kOpen : extent / parts;
  }
  q.results.assign(op->getNumResults(), part);
  return success();
}

LogicalResult splitV(SplitVOp op, ShapeQuery &q) {
  auto x = q.shape(0);
  auto sizes = q.ints(1);
  auto axis = q.scalar(2);
  if (!x)
    return success();
  q.results.assign(op->getNumResults(), Extents(x->size(), kOpen));
  if (!sizes || !axis || sizes->size() != op->getNumResults())
    return success();
  auto dim = numerics::normalizedAxis(*axis, x->size());
  if (!dim)
    return outOfRange(q, *axis, x->size());
  int64_t known = 0;
  for (int64_t size : *sizes)
    known += std::max<int64_t>(size, 0);
  for (auto [size, result] : llvm::zip_equal(*sizes, q.results)) {
    result = *x;
    (*result)[*dim] = size >= 0 ? size : plus((*x)[*dim], -known);
  }
  return success();
}

LogicalResult slice(SliceOp, ShapeQuery &q) {
  auto x = q.shape(0);
  auto begin = q.ints(1), size = q.ints(2);
  if (!x)
    return success();
  if (!size || size->size() != x->size())
    return q.setRank(0, x->size());
  Extents shape;
  for (auto [dim, count] : llvm::enumerate(*size)) {
    bool known = begin && begin->size() == x->size();
    shape.push_back(count >= 0 ? count : known ? plus((*x)[dim], -(*begin)[dim]) : kOpen);
    if (!isOpen((*x)[dim]) && !isOpen(shape.back()) && (shape.back() < 0 || shape.back() > (*x)[dim]))
      return q.fail("takes " + llvm::Twine(shape.back()) + " of " + llvm::Twine((*x)[dim]) + " elements of dimension " +
                    llvm::Twine(dim));
  }
  return q.set(0, shape);
}

LogicalResult stridedSlice(StridedSliceOp op, ShapeQuery &q) {
  auto x = q.shape(0);
  auto begin = q.ints(1), end = q.ints(2), strides = q.ints(3);
  if (!x || !begin || !end || !strides)
    return success();
  numerics::StridedSlice spec = op.getSlice(*begin, *end, *strides);
  // Open extents stand for any: what comes out the same for all of these does not depend on them.
  std::optional<Extents> shape;
  std::string why;
  for (int64_t extent = 1; extent <= int64_t(1) << 20; extent *= 2) {
    Extents filled(*x);
    llvm::replace(filled, kOpen, extent);
    auto box = numerics::resolve(spec, filled, why);
    if (!box)
      continue;
    if (!shape)
      shape = box->shape;
    for (auto [known, found] : llvm::zip_equal(*shape, box->shape))
      known = known == found ? known : kOpen;
  }
  return shape ? q.set(0, *shape) : q.fail(why);
}

/// As operand 0 with a pair of numbers added to each extent.
LogicalResult pad(Operation *, ShapeQuery &q) {
  auto x = q.shape(0);
  auto pairs = q.ints(1);
  if (!x)
    return success();
  if (!pairs)
    return q.setRank(0, x->size());
  if (pairs->size() != 2 * x->size())
    return q.fail("needs a pair of numbers for each dimension");
  for (auto [dim, extent] : llvm::enumerate(*x))
    extent = plus(extent, plus((*pairs)[2 * dim], (*pairs)[2 * dim + 1]));
  return q.set(0, *x);
}

LogicalResult dilate(DilateOp, ShapeQuery &q) {
  auto x = q.shape(0);
  auto dilations = q.ints(1);
  if (!x)
    return success();
  if (!dilations || dilations->size() != x->size())
    return q.setRank(0, x->size());
  for (auto [extent, dilation] : llvm::zip_equal(*x, *dilations))
    extent = isOpen(extent) || extent == 0 ? extent : plus(times(extent - 1, dilation), 1);
  return q.set(0, *x);
}

} // namespace

void addMoveShapes(ShapeRules &rules) {
  rules.add<reshape>();
  rules.add<expandDims>();
  rules.add<squeeze>();
  rules.add<shapeOf>();
  rules.add<transpose>();
  rules.add<broadcastArgs>();
  rules.add<tile>();
  rules.add<range>();
  rules.add<spaceToDepth>();
  rules.add<depthToSpace>();
  rules.add<concatenation>();
  rules.add<pack>();
  rules.add<unpack>();
  rules.add<split>();
  rules.add<splitV>();
  rules.add<slice>();
  rules.add<stridedSlice>();
  rules.add<dilate>();
  rules.addAll<RankOp>(scalarResult);
  rules.addAll<BroadcastToOp>(shapeInOperand<1>);
  rules.addAll<FillOp>(shapeInOperand<0>);
  rules.addAll<SpaceToBatchNdOp>(moveBlocks<true>);
  rules.addAll<BatchToSpaceNdOp>(moveBlocks<false>);
  rules.addAll<PadOp, PadV2Op, MirrorPadOp>(pad);
  rules.addAll<ZerosLikeOp, ReverseV2Op, ReverseSequenceOp, DynamicUpdateSliceOp>(sameAs<0>);
}

} // namespace tinfoil::tfl
