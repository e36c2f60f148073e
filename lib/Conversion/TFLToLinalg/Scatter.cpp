//===- Scatter.cpp - Scattering and segments ------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The interpreter refuses an index that is out of range; compiled code leaves out what would be written there.
//
//===----------------------------------------------------------------------===//

#include "Reductions.h"

using namespace mlir;

namespace tinfoil::tfl_to_linalg {

namespace {

/// Element [i, c] of updates is joined to element [places(i), c] of `whole`, for all i in order. `place` gives a row
/// and whether there is one.
using Place = llvm::function_ref<std::pair<Value, Value>(Body &, Value i)>;
using Join = llvm::function_ref<Value(Body &, Value old, Value update)>;

/// `scalar` updates are one number for all.
Value scatter(Lowering &l, Value whole, Value updates, int64_t count, int64_t width, Place place, Join join) {
  if (count == 0 || width == 0 || shapeOf(whole)[0] == 0)
    return whole;
  bool isScalar = shapeOf(updates).empty();
  auto write = [&](Body &body, ValueRange index, ValueRange carried) -> SmallVector<Value> {
    auto [row, isInside] = place(body, index[0]);
    SmallVector<Value> to{row, index[1]};
    Value old = Lowering::load(body, carried[0], to);
    Value update = Lowering::load(body, updates, isScalar ? ValueRange() : index);
    Value next = body.select(isInside, join(body, old, update), old);
    return {Lowering::store(body, next, carried[0], to)};
  };
  return l.loops({count, width}, whole, write)[0];
}

/// The row that vector i of `depth` indices names in a tensor of the extents, and whether all are in range.
std::pair<Value, Value> rowOf(Body &body, Value indices, Value i, ArrayRef<int64_t> extents) {
  Value row = body.integer(0, body.b.getIndexType()), isInside = body.integer(1, body.b.getI1Type());
  for (auto [d, extent] : llvm::enumerate(extents)) {
    Value place = body.index(Lowering::load(body, indices, {i, body.integer(d, row.getType())}));
    Value clamped = body.clampInt(place, 0, extent - 1);
    isInside = body.make<arith::AndIOp>(isInside, body.compare(Comparison::Equal, place, clamped));
    row = body.add(body.mul(row, body.integer(extent, row.getType())), clamped);
  }
  return {row, isInside};
}

LogicalResult scatterNd(tfl::ScatterNdOp, Lowering &l) {
  Shape places = l.shape(0), shape = l.resultShape();
  if (places.empty() || places.back() > int64_t(shape.size()) || elementOf(l[1]) != l.resultElement())
    return l.fail("indices, updates and shape do not go together");
  int64_t depth = places.back(), count = numerics::extentBetween(places, 0, places.size() - 1);
  int64_t rows = numerics::extentBetween(shape, 0, depth), width = numerics::extentBetween(shape, depth, shape.size());
  Value indices = l.reshape(l[0], {count, depth}), updates = l.reshape(l[1], {count, width});
  if (!indices || !updates)
    return l.fail("updates do not go with indices and shape");
  bool isBool = l.resultNumber().isBool();
  Value whole = scatter(
      l, l.filled({rows, width}, l.zero(l.resultElement())), updates, count, width,
      [&](Body &body, Value i) { return rowOf(body, indices, i, shape.take_front(depth)); },
      [&](Body &body, Value old, Value update) {
        return isBool ? body.make<arith::OrIOp>(old, update) : body.add(old, update);
      });
  return l.replace(l.reshape(whole, shape));
}

LogicalResult sparseToDense(tfl::SparseToDenseOp, Lowering &l) {
  Shape shape = l.resultShape();
  int64_t depth = l.shape(0).size() == 2 ? l.shape(0)[1] : 1;
  auto total = numerics::elementCount(l.shape(0));
  if (depth < 1 || depth != int64_t(shape.size()) || !total)
    return l.fail("indices do not go with the shape");
  int64_t count = *total / depth;
  auto values = numerics::elementCount(l.shape(2));
  Value indices = l.reshape(l[0], {count, depth}), around = l.reshape(l[3], {});
  Value updates = values == 1 ? l.reshape(l[2], {}) : l.reshape(l[2], {count, 1});
  if (!indices || !updates || !around || elementOf(updates) != l.resultElement() ||
      elementOf(around) != l.resultElement())
    return l.fail("needs one value or one for each index, and one default value");
  auto rows = RankedTensorType::get({l.resultTypes[0].getNumElements(), 1}, l.resultElement());
  Value whole = l.elementwise(rows, {around}, [](Body &, ArrayRef<Value> x) { return x[0]; });
  whole = scatter(
      l, whole, updates, count, 1, [&](Body &body, Value i) { return rowOf(body, indices, i, shape); },
      [](Body &, Value, Value update) { return update; });
  return l.replace(l.reshape(whole, shape));
}

//===----------------------------------------------------------------------===//
// Segments
//===----------------------------------------------------------------------===//

LogicalResult joinSegments(Lowering &l, TypedAttr init, Join join) {
  Shape from = l.shape(0), ids = l.shape(1), result = l.resultShape();
  if (ids.size() > from.size() || from.take_front(ids.size()) != ids || result.empty() ||
      elementOf(l[0]) != l.resultElement())
    return l.fail("needs an id for each slice of its input");
  int64_t count = numerics::extentBetween(ids, 0, ids.size());
  int64_t width = numerics::extentBetween(from, ids.size(), from.size());
  Value updates = l.reshape(l[0], {count, width}), names = l.reshape(l[1], {count, 1});
  Value whole = l.filled({result[0], width}, init);
  if (!updates || !names)
    return l.replace(Value());
  whole = scatter(
      l, whole, updates, count, width, [&](Body &body, Value i) { return rowOf(body, names, i, result.take_front(1)); },
      join);
  return l.replace(l.reshape(whole, result));
}

enum class Kind { Sum, Product, Greatest, Least };

template <Kind kind, typename Op> LogicalResult segments(Op, Lowering &l) {
  Type element = l.resultElement();
  if (!element.isF32() && !isa<IntegerType>(element))
    return l.fail("it has an element type that it does not compute with");
  bool isFloat = element.isF32();
  TypedAttr init = kind == Kind::Greatest ? lowestOf(l.b, element, false)
                   : kind == Kind::Least  ? greatestOf(l.b, element, false)
                   : isFloat              ? TypedAttr(l.b.getF32FloatAttr(kind == Kind::Product))
                                          : l.b.getIntegerAttr(element, kind == Kind::Product);
  return joinSegments(l, init, [](Body &body, Value old, Value update) {
    switch (kind) {
    case Kind::Sum:
      return body.add(old, update);
    case Kind::Product:
      return body.mul(old, update);
    case Kind::Greatest:
      return body.max(old, update);
    case Kind::Least:
      return body.min(old, update);
    }
  });
}

} // namespace

void addScatter(LoweringTable &table) {
  table.add<scatterNd>();
  table.add<sparseToDense>();
  table.add<segments<Kind::Sum, tfl::SegmentSumOp>>();
  table.add<segments<Kind::Sum, tfl::UnsortedSegmentSumOp>>();
  table.add<segments<Kind::Product, tfl::UnsortedSegmentProdOp>>();
  table.add<segments<Kind::Greatest, tfl::UnsortedSegmentMaxOp>>();
  table.add<segments<Kind::Least, tfl::UnsortedSegmentMinOp>>();
}

} // namespace tinfoil::tfl_to_linalg
