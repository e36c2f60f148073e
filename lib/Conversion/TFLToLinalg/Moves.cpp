//===- Moves.cpp - Shape, order and repetition of elements ----------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"

using namespace mlir;

namespace tinfoil::tfl_to_linalg {

namespace {

/// The shape of the result says it all.
template <typename Op> LogicalResult reshape(Op, Lowering &l) { return l.replace(l.reshape(l[0], l.resultShape())); }

LogicalResult transpose(tfl::TransposeOp, Lowering &l) {
  FailureOr<SmallVector<int64_t>> permutation = l.ints(1);
  if (failed(permutation))
    return failure();
  int64_t rank = l.shape(0).size();
  SmallVector<bool> seen(rank);
  for (int64_t &dim : *permutation) {
    FailureOr<int64_t> index = l.axis(dim, rank);
    if (failed(index))
      return failure();
    dim = *index;
    seen[dim] = true;
  }
  if (int64_t(permutation->size()) != rank || llvm::is_contained(seen, false))
    return l.fail("'perm' does not name every dimension once");
  return l.replace(l.transpose(l[0], *permutation));
}

LogicalResult reverse(tfl::ReverseV2Op, Lowering &l) {
  FailureOr<SmallVector<int64_t>> axes = l.ints(1);
  if (failed(axes))
    return failure();
  Shape shape = l.shape(0);
  SmallVector<AffineExpr> places;
  for (size_t dim = 0; dim < shape.size(); ++dim)
    places.push_back(l.b.getAffineDimExpr(dim));
  for (int64_t axis : *axes) {
    FailureOr<int64_t> dim = l.axis(axis, shape.size());
    if (failed(dim))
      return failure();
    places[*dim] = shape[*dim] - 1 - places[*dim];
  }
  if (l.resultShape() != shape)
    return l.fail("its result has another shape than its operand");
  auto map = AffineMap::get(shape.size(), 0, places, l.b.getContext());
  return l.replace(l.mapped(l.resultTypes[0], {l[0]}, {map}, [](Body &, ArrayRef<Value> x) { return x[0]; }));
}

LogicalResult reverseSequence(tfl::ReverseSequenceOp op, Lowering &l) {
  int64_t sequence = int32_t(op.getSeqDim()), batch = int32_t(op.getBatchDim()), rank = l.shape(0).size();
  if (sequence < 0 || sequence >= rank || batch < 0 || batch >= rank || sequence == batch ||
      l.shape(1) != Shape{l.shape(0)[batch]} || l.resultShape() != l.shape(0))
    return l.fail("dimensions and lengths do not go together");
  auto map = AffineMap::get(rank, 0, {l.b.getAffineDimExpr(batch)}, l.b.getContext());
  int64_t extent = l.shape(0)[sequence];
  return l.replace(l.mapped(l.resultTypes[0], {l[1]}, {map}, [&](Body &body, ArrayRef<Value> x) {
    SmallVector<Value> places;
    for (int64_t dim = 0; dim < rank; ++dim)
      places.push_back(body.make<linalg::IndexOp>(dim));
    // A length longer than the sequence counts as its extent.
    Value length = body.clampInt(body.index(x[0]), 0, extent);
    Value turned = body.sub(body.sub(length, body.integer(1, length.getType())), places[sequence]);
    places[sequence] = body.select(body.compare(Comparison::Less, places[sequence], length), turned, places[sequence]);
    return Lowering::load(body, l[0], places);
  }));
}

LogicalResult tile(tfl::TileOp, Lowering &l) {
  FailureOr<SmallVector<int64_t>> multiples = l.ints(1);
  if (failed(multiples))
    return failure();
  Shape from = l.shape(0);
  if (multiples->size() != from.size() || l.resultShape().size() != from.size())
    return l.fail("needs one multiple for each dimension");
  // [n0, n1] as [m0, n0, m1, n1], where the multiples repeat.
  SmallVector<int64_t> shape;
  SmallVector<AffineExpr> places;
  for (auto [dim, extent] : llvm::enumerate(from)) {
    if ((*multiples)[dim] < 0 || l.resultShape()[dim] != extent * (*multiples)[dim])
      return l.fail("its result has another shape than its multiples say");
    if ((*multiples)[dim] != 1)
      shape.push_back((*multiples)[dim]);
    places.push_back(l.b.getAffineDimExpr(shape.size()));
    shape.push_back(extent);
  }
  auto map = AffineMap::get(shape.size(), 0, places, l.b.getContext());
  Value repeated = l.mapped(RankedTensorType::get(shape, elementOf(l[0])), {l[0]}, {map},
                            [](Body &, ArrayRef<Value> x) { return x[0]; });
  return l.replace(l.reshape(repeated, l.resultShape()));
}

//===----------------------------------------------------------------------===//
// Blocks
//===----------------------------------------------------------------------===//

/// [batch, height, width, channels] as seen with blocks of `size` pixels, and back.
LogicalResult moveBlocks(Lowering &l, int64_t size, bool toDepth) {
  Shape s = l.shape(0);
  if (s.size() != 4 || size < 1 || (toDepth ? s[1] % size != 0 || s[2] % size != 0 : s[3] % (size * size) != 0))
    return l.fail("its input does not fall into blocks of " + Twine(size));
  Value split = toDepth ? l.reshape(l[0], {s[0], s[1] / size, size, s[2] / size, size, s[3]})
                        : l.reshape(l[0], {s[0], s[1], s[2], size, size, s[3] / (size * size)});
  if (!split)
    return l.fail("its input does not fall into blocks of " + Twine(size));
  return l.replace(l.reshape(l.transpose(split, {0, 1, 3, 2, 4, 5}), l.resultShape()));
}

LogicalResult spaceToDepth(tfl::SpaceToDepthOp op, Lowering &l) {
  return moveBlocks(l, int32_t(op.getBlockSize()), true);
}
LogicalResult depthToSpace(tfl::DepthToSpaceOp op, Lowering &l) {
  return moveBlocks(l, int32_t(op.getBlockSize()), false);
}

/// Block shape and a pair per spatial dimension: paddings or crops.
struct Blocks {
  SmallVector<int64_t> sizes, pairs;
};

FailureOr<Blocks> readBlocks(Lowering &l) {
  FailureOr<SmallVector<int64_t>> sizes = l.ints(1), pairs = l.ints(2);
  if (failed(sizes) || failed(pairs))
    return failure();
  auto small = [](int64_t low) { return [low](int64_t n) { return n >= low && n <= (int64_t(1) << 30); }; };
  if (sizes->size() >= l.shape(0).size() || pairs->size() != 2 * sizes->size() || !llvm::all_of(*sizes, small(1)) ||
      !llvm::all_of(*pairs, small(0)))
    return l.fail("block shape and pairs do not go with its input");
  return Blocks{*sizes, *pairs};
}

LogicalResult spaceToBatch(tfl::SpaceToBatchNdOp, Lowering &l) {
  FailureOr<Blocks> blocks = readBlocks(l);
  if (failed(blocks))
    return failure();
  SmallVector<int64_t> before(l.shape(0).size(), 0), behind(before);
  for (size_t dim = 0; dim < blocks->sizes.size(); ++dim) {
    before[dim + 1] = blocks->pairs[2 * dim];
    behind[dim + 1] = blocks->pairs[2 * dim + 1];
  }
  TypedAttr zero = l.zero(elementOf(l[0]));
  if (auto type = dyn_cast<quant::UniformQuantizedType>(l.number(0).tflType))
    zero = IntegerAttr::get(elementOf(l[0]), type.getZeroPoint());
  Value padded = l.pad(l[0], before, behind, zero);
  if (!padded)
    return l.fail("the padding is too large");
  // [batch, (blocks, place in block) ..., rest] to [place in block ..., batch, blocks ..., rest].
  Shape shape = shapeOf(padded);
  SmallVector<int64_t> split{shape[0]}, places, outer{0};
  for (size_t dim = 1; dim < shape.size(); ++dim) {
    outer.push_back(split.size());
    if (dim > blocks->sizes.size()) {
      split.push_back(shape[dim]);
      continue;
    }
    int64_t size = blocks->sizes[dim - 1];
    if (shape[dim] % size != 0)
      return l.fail("the padded extent " + Twine(shape[dim]) + " is no multiple of the block");
    places.push_back(split.size() + 1);
    split.append({shape[dim] / size, size});
  }
  llvm::append_range(places, outer);
  Value moved = l.reshape(padded, split);
  return l.replace(moved ? l.reshape(l.transpose(moved, places), l.resultShape()) : Value());
}

LogicalResult batchToSpace(tfl::BatchToSpaceNdOp, Lowering &l) {
  FailureOr<Blocks> blocks = readBlocks(l);
  if (failed(blocks))
    return failure();
  Shape from = l.shape(0);
  size_t spatial = blocks->sizes.size();
  int64_t block = numerics::elementCount(blocks->sizes).value_or(0);
  if (block == 0 || from[0] % block != 0)
    return l.fail("the batch is no multiple of the block");
  // [place in block ..., batch, blocks ..., rest] to [batch, (blocks, place in block) ..., rest].
  SmallVector<int64_t> split(blocks->sizes), order{int64_t(spatial)}, whole{from[0] / block};
  split.push_back(from[0] / block);
  llvm::append_range(split, from.drop_front());
  for (size_t dim = 1; dim < from.size(); ++dim) {
    order.push_back(spatial + dim);
    whole.push_back(from[dim]);
    if (dim <= spatial) {
      order.push_back(dim - 1);
      whole.back() *= blocks->sizes[dim - 1];
    }
  }
  SmallVector<int64_t> begin(whole.size(), 0), sizes(whole);
  for (size_t dim = 0; dim < spatial; ++dim) {
    begin[dim + 1] = blocks->pairs[2 * dim];
    sizes[dim + 1] -= blocks->pairs[2 * dim] + blocks->pairs[2 * dim + 1];
  }
  Value moved = l.reshape(l[0], split);
  moved = moved ? l.reshape(l.transpose(moved, order), whole) : Value();
  return l.replace(moved ? l.slice(moved, begin, sizes) : Value());
}

} // namespace

void addMoves(LoweringTable &table) {
  table.add<reshape<tfl::ReshapeOp>>();
  table.add<reshape<tfl::ExpandDimsOp>>();
  table.add<reshape<tfl::SqueezeOp>>();
  table.add<transpose>();
  table.add<reverse>();
  table.add<reverseSequence>();
  table.add<tile>();
  table.add<spaceToDepth>();
  table.add<depthToSpace>();
  table.add<spaceToBatch>();
  table.add<batchToSpace>();
}

} // namespace tinfoil::tfl_to_linalg
