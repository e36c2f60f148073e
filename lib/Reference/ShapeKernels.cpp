//===- ShapeKernels.cpp - Shape, order and repetition of elements ---------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Moves.h"

#include "tinfoil/Numerics/Arithmetic.h"
#include "tinfoil/Numerics/Range.h"

using namespace mlir;

namespace tinfoil::reference {

using numerics::View;

namespace {

//===----------------------------------------------------------------------===//
// Shape alone
//===----------------------------------------------------------------------===//

LogicalResult reshapeTo(Call &call, Shape shape) {
  if (!Tensor::isShape(shape))
    return call.fail("the new shape has a negative extent or is too large");
  if (!call.has(0) || numerics::elementCount(shape) != call[0].getSize())
    return call.fail("the new shape does not hold as many elements");
  return call.yield(0, call[0].withShape(shape));
}

LogicalResult reshape(tfl::ReshapeOp, Call &call) {
  FailureOr<std::vector<int64_t>> shape = call.ints(1);
  if (failed(shape))
    return failure();
  auto open = llvm::find(*shape, -1);
  if (open != shape->end()) {
    *open = 1;
    auto known = numerics::elementCount(*shape);
    if (!known || *known == 0 || call[0].getSize() % *known != 0)
      return call.fail("the extent -1 of the new shape does not follow from the others");
    *open = call[0].getSize() / *known;
  }
  return reshapeTo(call, *shape);
}

LogicalResult expandDims(tfl::ExpandDimsOp, Call &call) {
  FailureOr<int64_t> dim = call.scalar(1);
  if (succeeded(dim))
    dim = checkAxis(call, *dim, call[0].getRank() + 1);
  if (failed(dim))
    return failure();
  Extents shape(call[0].getShape());
  shape.insert(shape.begin() + *dim, 1);
  return reshapeTo(call, shape);
}

LogicalResult squeeze(tfl::SqueezeOp op, Call &call) {
  Shape from = call[0].getShape();
  std::vector<bool> dropped(from.size());
  for (APInt value : op.getSqueezeDims().getAsValueRange<IntegerAttr>()) {
    FailureOr<int64_t> dim = checkAxis(call, value.getSExtValue(), from.size());
    if (failed(dim))
      return failure();
    if (from[*dim] != 1)
      return call.fail("dimension " + llvm::Twine(*dim) + " has extent " + llvm::Twine(from[*dim]) + ", not 1");
    dropped[*dim] = true;
  }
  Extents shape;
  for (auto [dim, extent] : llvm::enumerate(from))
    if (op.getSqueezeDims().empty() ? extent != 1 : !dropped[dim])
      shape.push_back(extent);
  return reshapeTo(call, shape);
}

LogicalResult yieldInts(Call &call, Shape shape, llvm::ArrayRef<int64_t> values) {
  Tensor *result = call.make(0, shape);
  if (!result)
    return failure();
  fillInts(*result, values);
  return success();
}

LogicalResult shapeOf(tfl::ShapeOp, Call &call) { return yieldInts(call, {call[0].getRank()}, call[0].getShape()); }
LogicalResult rankOf(tfl::RankOp, Call &call) { return yieldInts(call, {}, {call[0].getRank()}); }

LogicalResult broadcastArgs(tfl::BroadcastArgsOp, Call &call) {
  FailureOr<std::vector<int64_t>> a = call.ints(0), b = call.ints(1);
  if (failed(a) || failed(b))
    return failure();
  auto shape = numerics::broadcastShapes(*a, *b);
  if (!shape)
    return call.fail("the shapes do not broadcast together");
  return yieldInts(call, {int64_t(shape->size())}, *shape);
}

//===----------------------------------------------------------------------===//
// Order
//===----------------------------------------------------------------------===//

LogicalResult transpose(tfl::TransposeOp, Call &call) {
  FailureOr<std::vector<int64_t>> permutation = call.ints(1);
  if (failed(permutation))
    return failure();
  int64_t rank = call[0].getRank();
  std::vector<bool> seen(rank);
  for (int64_t &dim : *permutation) {
    FailureOr<int64_t> index = checkAxis(call, dim, rank);
    if (failed(index))
      return failure();
    seen[*index] = true;
    dim = *index;
  }
  if (int64_t(permutation->size()) != rank || llvm::is_contained(seen, false))
    return call.fail("'perm' does not name every dimension once");
  View view = View::of(call[0].getShape()).transposed(*permutation);
  return readThrough(call, 0, view, view.shape);
}

LogicalResult reverseV2(tfl::ReverseV2Op, Call &call) {
  FailureOr<std::vector<int64_t>> axes = call.ints(1);
  if (failed(axes))
    return failure();
  View view = View::of(call[0].getShape());
  for (int64_t axis : *axes) {
    FailureOr<int64_t> dim = checkAxis(call, axis, call[0].getRank());
    if (failed(dim))
      return failure();
    view = view.reversed(*dim);
  }
  return readThrough(call, 0, view, view.shape);
}

LogicalResult reverseSequence(tfl::ReverseSequenceOp op, Call &call) {
  FailureOr<std::vector<int64_t>> lengths = call.ints(1);
  int64_t sequence = int32_t(op.getSeqDim()), batch = int32_t(op.getBatchDim()), rank = call[0].getRank();
  if (failed(lengths))
    return failure();
  Shape shape = call[0].getShape();
  if (sequence < 0 || sequence >= rank || batch < 0 || batch >= rank || sequence == batch ||
      int64_t(lengths->size()) != shape[batch])
    return call.fail("dimensions and lengths do not go together");
  View whole = View::of(shape);
  if (failed(readThrough(call, 0, whole, shape)))
    return failure();
  for (auto [index, length] : llvm::enumerate(*lengths)) {
    if (length < 0 || length > shape[sequence])
      return call.fail("a length is longer than the sequence");
    View part = whole.slicedAlong(batch, index, 1).slicedAlong(sequence, 0, length);
    View turned = part.reversed(sequence);
    LogicalResult moved = visitElements(call[0], [&](auto &in) {
      std::decay_t<decltype(in)> elements(numerics::elementCount(part.shape).value_or(0));
      numerics::read(turned, in, elements.begin());
      numerics::write(part, elements.begin(), std::get<std::decay_t<decltype(in)>>(call.results[0].fillElements()));
      return success();
    });
    if (failed(moved))
      return failure();
  }
  return success();
}

//===----------------------------------------------------------------------===//
// Repetition and filling
//===----------------------------------------------------------------------===//

LogicalResult broadcastTo(tfl::BroadcastToOp, Call &call) {
  FailureOr<std::vector<int64_t>> shape = readShape(call, 1);
  if (failed(shape))
    return failure();
  auto joined = numerics::broadcastShapes(call[0].getShape(), *shape);
  if (!joined || Shape(*joined) != Shape(*shape))
    return call.fail("the input does not broadcast to the shape");
  return readThrough(call, 0, View::of(call[0].getShape()).broadcastTo(*shape), *shape);
}

LogicalResult tile(tfl::TileOp, Call &call) {
  FailureOr<std::vector<int64_t>> multiples = call.ints(1);
  if (failed(multiples))
    return failure();
  Shape from = call[0].getShape();
  if (multiples->size() != from.size())
    return call.fail("needs one multiple for each dimension");
  Extents shape;
  for (auto [extent, multiple] : llvm::zip_equal(from, *multiples)) {
    if (multiple < 0 || multiple > Tensor::kMaxElements)
      return call.fail("a multiple is negative or too large");
    shape.push_back(extent * multiple);
  }
  return readThrough(call, 0, View::of(from).tiled(*multiples), shape);
}

LogicalResult fill(tfl::FillOp, Call &call) {
  FailureOr<std::vector<int64_t>> shape = readShape(call, 0);
  if (failed(shape))
    return failure();
  if (!call.has(1) || call[1].getSize() != 1)
    return call.fail("needs one value to fill with");
  return readThrough(call, 1, View{Extents(Shape(*shape)), Extents(shape->size(), 0), 0}, *shape);
}

LogicalResult zerosLike(tfl::ZerosLikeOp, Call &call) { return success(call.make(0, call[0].getShape())); }

LogicalResult range(tfl::RangeOp, Call &call) {
  for (unsigned operand = 0; operand < 3; ++operand)
    if (!call.has(operand) || call[operand].getSize() != 1)
      return call.fail("needs one number each for start, limit and delta");
  return visitElements(call[0], [&](auto &start) -> LogicalResult {
    using T = typename std::decay_t<decltype(start)>::value_type;
    if constexpr (!std::is_arithmetic_v<T>) {
      return call.fail("needs numbers");
    } else {
      const T *limit = call.data<T>(1), *delta = call.data<T>(2);
      if (!limit || !delta)
        return failure();
      if (*delta == T(0))
        return call.fail("needs a delta other than zero");
      std::optional<int64_t> count = numerics::rangeSize(start[0], *limit, *delta);
      if (!count)
        return call.fail("has too many elements, or ends that are not finite");
      std::vector<T> *out = call.makeOf<T>(0, {*count});
      if (!out)
        return failure();
      for (auto [index, value] : llvm::enumerate(*out))
        value = numerics::Add()(start[0], numerics::Mul()(T(index), *delta));
      return success();
    }
  });
}

//===----------------------------------------------------------------------===//
// Blocks
//===----------------------------------------------------------------------===//

/// [batch, height, width, channels] as seen with blocks of `size` pixels, and back.
LogicalResult moveBlocks(Call &call, int64_t size, bool toDepth) {
  if (failed(call.requireRank(0, 4)))
    return failure();
  Shape s = call[0].getShape();
  if (size < 1 || (toDepth ? s[1] % size != 0 || s[2] % size != 0 : s[3] % (size * size) != 0))
    return call.fail("the input does not fall into blocks of " + llvm::Twine(size));
  if (toDepth) {
    View view = View::of({s[0], s[1] / size, size, s[2] / size, size, s[3]}).transposed({0, 1, 3, 2, 4, 5});
    return readThrough(call, 0, view, {s[0], s[1] / size, s[2] / size, s[3] * size * size});
  }
  View view = View::of({s[0], s[1], s[2], size, size, s[3] / (size * size)}).transposed({0, 1, 3, 2, 4, 5});
  return readThrough(call, 0, view, {s[0], s[1] * size, s[2] * size, s[3] / (size * size)});
}

LogicalResult spaceToDepth(tfl::SpaceToDepthOp op, Call &call) {
  return moveBlocks(call, int32_t(op.getBlockSize()), true);
}
LogicalResult depthToSpace(tfl::DepthToSpaceOp op, Call &call) {
  return moveBlocks(call, int32_t(op.getBlockSize()), false);
}

/// Block shape and a pair per spatial dimension: paddings or crops.
struct Blocks {
  std::vector<int64_t> sizes, pairs;
};

FailureOr<Blocks> readBlocks(const Call &call) {
  FailureOr<std::vector<int64_t>> sizes = call.ints(1), pairs = call.ints(2);
  if (failed(sizes) || failed(pairs))
    return failure();
  if (int64_t(sizes->size()) >= call[0].getRank() || pairs->size() != 2 * sizes->size())
    return call.fail("block shape and pairs do not go with the input");
  auto small = [](int64_t low) { return [low](int64_t n) { return n >= low && n <= Tensor::kMaxElements; }; };
  if (!llvm::all_of(*sizes, small(1)) || !llvm::all_of(*pairs, small(0)))
    return call.fail("block extents must be positive, paddings and crops not negative");
  return Blocks{*sizes, *pairs};
}

LogicalResult spaceToBatch(tfl::SpaceToBatchNdOp, Call &call) {
  FailureOr<Blocks> blocks = readBlocks(call);
  if (failed(blocks))
    return failure();
  Shape from = call[0].getShape();
  size_t spatial = blocks->sizes.size();
  Extents padded(from), begin(from.size(), 0);
  for (size_t dim = 0; dim < spatial; ++dim) {
    padded[dim + 1] += blocks->pairs[2 * dim] + blocks->pairs[2 * dim + 1];
    begin[dim + 1] = blocks->pairs[2 * dim];
    if (padded[dim + 1] % blocks->sizes[dim] != 0)
      return call.fail("padded extent " + llvm::Twine(padded[dim + 1]) + " is no multiple of the block");
  }
  std::optional<Tensor> zeros = Tensor::zeros(call[0].getElementType(), padded);
  if (!zeros || failed(writeThrough(call, call[0], View::of(padded).sliced(begin, from), *zeros)))
    return call.fail("the padded input is too large");
  // [batch, (blocks, place in block) ..., rest] to [place in block ..., batch, blocks ..., rest].
  Extents split{from[0]}, shape{from[0]};
  llvm::SmallVector<int64_t> places, outer{0}, order;
  for (size_t dim = 0; dim < spatial; ++dim) {
    outer.push_back(split.size());
    places.push_back(split.size() + 1);
    split.append({padded[dim + 1] / blocks->sizes[dim], blocks->sizes[dim]});
    shape.push_back(padded[dim + 1] / blocks->sizes[dim]);
    shape[0] *= blocks->sizes[dim];
  }
  for (size_t dim = spatial + 1; dim < from.size(); ++dim) {
    outer.push_back(split.size());
    split.push_back(from[dim]);
    shape.push_back(from[dim]);
  }
  order = places;
  llvm::append_range(order, outer);
  Tensor padding = *zeros;
  Tensor *result = call.make(0, shape);
  if (!result)
    return failure();
  return visitElements(padding, [&](auto &in) -> LogicalResult {
    auto *out = std::get_if<std::decay_t<decltype(in)>>(&result->fillElements());
    if (!out)
      return call.fail("result must have the element type of the input");
    numerics::read(View::of(split).transposed(order), in, out->begin());
    return success();
  });
}

LogicalResult batchToSpace(tfl::BatchToSpaceNdOp, Call &call) {
  FailureOr<Blocks> blocks = readBlocks(call);
  if (failed(blocks))
    return failure();
  Shape from = call[0].getShape();
  size_t spatial = blocks->sizes.size();
  int64_t block = numerics::elementCount(blocks->sizes).value_or(0);
  if (block == 0 || from[0] % block != 0)
    return call.fail("the batch is no multiple of the block");
  // [place in block ..., batch, blocks ..., rest] to [batch, (blocks, place in block) ..., rest].
  Extents split(blocks->sizes.begin(), blocks->sizes.end());
  split.push_back(from[0] / block);
  llvm::append_range(split, from.drop_front());
  llvm::SmallVector<int64_t> order{int64_t(spatial)};
  Extents whole{from[0] / block};
  for (size_t dim = 0; dim < spatial; ++dim) {
    order.append({int64_t(spatial + 1 + dim), int64_t(dim)});
    whole.push_back(from[dim + 1] * blocks->sizes[dim]);
  }
  for (size_t dim = spatial + 1; dim < from.size(); ++dim) {
    order.push_back(spatial + dim);
    whole.push_back(from[dim]);
  }
  Extents begin(whole.size(), 0), shape(whole);
  for (size_t dim = 0; dim < spatial; ++dim) {
    begin[dim + 1] = blocks->pairs[2 * dim];
    shape[dim + 1] -= blocks->pairs[2 * dim] + blocks->pairs[2 * dim + 1];
    if (shape[dim + 1] < 0)
      return call.fail("the crops are larger than the image");
  }
  Tensor *result = call.make(0, shape);
  if (!result)
    return failure();
  return visitElements(call[0], [&](auto &in) -> LogicalResult {
    using Vector = std::decay_t<decltype(in)>;
    auto *out = std::get_if<Vector>(&result->fillElements());
    if (!out)
      return call.fail("result must have the element type of the input");
    Vector interleaved(in.size());
    numerics::read(View::of(split).transposed(order), in, interleaved.begin());
    numerics::read(View::of(whole).sliced(begin, shape), interleaved, out->begin());
    return success();
  });
}

} // namespace

void addShapeKernels(KernelTable &table) {
  table.add<reshape>(Quantized::AsStored);
  table.add<expandDims>(Quantized::AsStored);
  table.add<squeeze>(Quantized::AsStored);
  table.add<shapeOf>(Quantized::AsStored);
  table.add<rankOf>(Quantized::AsStored);
  table.add<broadcastArgs>(Quantized::AsStored);
  table.add<transpose>(Quantized::AsStored);
  table.add<reverseV2>(Quantized::AsStored);
  table.add<reverseSequence>(Quantized::AsStored);
  table.add<broadcastTo>(Quantized::AsStored);
  table.add<tile>(Quantized::AsStored);
  table.add<fill>(Quantized::AsStored);
  table.add<range>(Quantized::AsStored);
  table.add<spaceToDepth>(Quantized::AsStored);
  table.add<depthToSpace>(Quantized::AsStored);
  // Zeros of a quantized type are its zero point: real numbers take care of it.
  table.add<zerosLike>();
  table.add<spaceToBatch>();
  table.add<batchToSpace>(Quantized::AsStored);
}

} // namespace tinfoil::reference
