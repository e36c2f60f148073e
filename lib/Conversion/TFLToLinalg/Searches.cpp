//===- Searches.cpp - The greatest, and in which place --------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Reductions.h"

#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;

namespace tinfoil::tfl_to_linalg {

namespace {

/// The first index along a dimension of which no other element is better: the best element, and then the least index
/// where it stands, so that both are plain reductions. Where NaN is among the elements it is 0.
template <bool greatest, typename Op> LogicalResult argument(Op, Lowering &l) {
  Shape from = l.shape(0);
  FailureOr<int64_t> axis = l.scalar(1);
  if (succeeded(axis))
    axis = l.axis(*axis, from.size());
  if (failed(axis))
    return failure();
  int64_t extent = from[*axis];
  if (extent == 0 || extent > INT32_MAX || !isa<IntegerType>(l.resultElement()))
    return l.fail("searches a dimension that is empty or too long");
  Type element = elementOf(l[0]);
  if (isa<FloatType>(element) && element.getIntOrFloatBitWidth() < 32)
    element = l.b.getF32Type();
  bool isUnsigned = l.number(0).isUnsigned();
  TypedAttr init;
  if (auto type = dyn_cast<FloatType>(element))
    init = FloatAttr::get(type, APFloat::getInf(type.getFloatSemantics(), /*Negative=*/greatest));
  else
    init = greatest ? lowestOf(l.b, element, isUnsigned) : greatestOf(l.b, element, isUnsigned);
  SmallVector<bool> dropped(from.size(), false);
  dropped[*axis] = true;
  Value best = l.reduce({l[0]}, dropped, init, [&](Body &body, Value best, ArrayRef<Value> x) {
    return greatest ? greater(body, best, x[0], isUnsigned) : less(body, best, x[0], isUnsigned);
  });
  Value places =
      l.reduce({l[0], best}, dropped, l.b.getI32IntegerAttr(extent), [&](Body &body, Value first, ArrayRef<Value> x) {
        Value place = body.make<arith::IndexCastOp>(first.getType(), body.make<linalg::IndexOp>(*axis));
        Value isBest = body.compare(Comparison::Equal, x[0], x[1]);
        Value candidate = body.select(isBest, place, body.integer(extent, place.getType()));
        return body.make<arith::MinSIOp>(first, candidate);
      });
  auto type = cast<IntegerType>(l.resultElement());
  Value result =
      l.elementwise(RankedTensorType::get(shapeOf(places), type), {places}, [&](Body &body, ArrayRef<Value> x) {
        Value none = body.compare(Comparison::Equal, x[0], body.integer(extent, x[0].getType()));
        Value place = body.select(none, body.integer(0, x[0].getType()), x[0]);
        return body.resize(place, type, false);
      });
  return l.replace(l.reshape(result, l.resultShape()));
}

/// Whether x stands in front of y: it is greater, or y is NaN and x is not.
Value isBefore(Body &body, Value x, Value y, bool isUnsigned) {
  Value isGreater = body.compare(Comparison::Greater, x, y, isUnsigned);
  if (!isa<FloatType>(x.getType()))
    return isGreater;
  Value onlyY = body.make<arith::AndIOp>(body.make<arith::CmpFOp>(arith::CmpFPredicate::ORD, x, x),
                                         body.make<arith::CmpFOp>(arith::CmpFPredicate::UNO, y, y));
  return body.make<arith::OrIOp>(isGreater, onlyY);
}

/// Keeps the best of those seen so far in their order: an element that is before the last of them moves up past those
/// that it is before, so that of equal ones the first stays in front. Most elements are compared once.
LogicalResult topK(tfl::TopKV2Op, Lowering &l) {
  Shape from = l.shape(0);
  Type element = elementOf(l[0]);
  if (from.empty() || l.resultShape(0).size() != from.size() || l.resultShape(0).drop_back() != from.drop_back() ||
      l.resultShape(1) != l.resultShape(0) || l.resultShape(0).back() > from.back() || l.resultElement(0) != element ||
      !isa<IntegerType>(l.resultElement(1)))
    return l.fail("asks for more elements than there are");
  int64_t width = from.back(), k = l.resultShape(0).back(), rows = numerics::extentBetween(from, 0, from.size() - 1);
  bool isUnsigned = l.number(0).isUnsigned();
  auto placeType = cast<IntegerType>(l.resultElement(1));
  Value input = l.reshape(l[0], {rows, width});
  if (!input || l.resultTypes[0].getNumElements() == 0)
    return l.replace({l.empty(l.resultShape(0), element), l.empty(l.resultShape(1), placeType)});
  Value low = l.index(0), one = l.index(1), extent = l.index(width), kept = l.index(k), worst = l.index(k - 1);

  // Moves the place that is free up by so many while x is before what stands there; those between move down by one.
  auto moveUp = [&](Body &body, Value row, Value x, ValueRange init, int64_t step) -> SmallVector<Value> {
    Value distance = l.index(step);
    auto isThere = [&](Body &inner, Value free) { return inner.compare(Comparison::Greater, free, l.index(step - 1)); };
    auto loop = scf::WhileOp::create(
        body.b, body.loc, llvm::to_vector(init.getTypes()), init,
        [&](OpBuilder &builder, Location loc, ValueRange state) {
          Body inner(builder, loc);
          Value isInside = isThere(inner, state[0]);
          Value before = inner.make<arith::SubIOp>(state[0], distance);
          Value front = inner.select(isInside, before, low);
          Value moves = inner.make<arith::AndIOp>(
              isInside, isBefore(inner, x, Lowering::load(inner, state[1], {row, front}), isUnsigned));
          scf::ConditionOp::create(builder, loc, moves, state);
        },
        [&](OpBuilder &builder, Location loc, ValueRange state) {
          Body inner(builder, loc);
          Value front = inner.make<arith::SubIOp>(state[0], distance);
          SmallVector<Value> next{front};
          for (Value list : state.drop_front()) {
            if (step == 1) {
              Value value = Lowering::load(inner, list, {row, front});
              next.push_back(Lowering::store(inner, value, list, {row, state[0]}));
              continue;
            }
            auto type = VectorType::get(step, elementOf(list));
            Value padding = arith::ConstantOp::create(builder, loc, builder.getZeroAttr(type.getElementType()));
            Value values = vector::TransferReadOp::create(builder, loc, type, list, ValueRange{row, front}, padding,
                                                          ArrayRef<bool>{true});
            Value behind = inner.make<arith::AddIOp>(front, one);
            next.push_back(vector::TransferWriteOp::create(builder, loc, values, list, ValueRange{row, behind},
                                                           ArrayRef<bool>{true})
                               .getResult());
          }
          scf::YieldOp::create(builder, loc, next);
        });
    return SmallVector<Value>(loop.getResults());
  };
  auto insert = [&](Body &body, Value row, Value x, Value place, ValueRange lists) -> SmallVector<Value> {
    Value isFilling = body.compare(Comparison::Less, place, worst);
    SmallVector<Value> state{body.select(isFilling, place, worst), lists[0], lists[1]};
    constexpr int64_t kBlock = 16;
    if (k >= 2 * kBlock)
      state = moveUp(body, row, x, state, kBlock);
    state = moveUp(body, row, x, state, 1);
    Value number = body.make<arith::IndexCastOp>(placeType, place);
    return {Lowering::store(body, x, state[1], {row, state[0]}),
            Lowering::store(body, number, state[2], {row, state[0]})};
  };
  auto choose = [&](Body &body, ValueRange index, ValueRange carried) -> SmallVector<Value> {
    Value row = index[0];
    auto loop =
        scf::ForOp::create(body.b, body.loc, low, extent, one, carried,
                           [&](OpBuilder &builder, Location loc, Value place, ValueRange state) {
                             Body inner(builder, loc);
                             Value x = Lowering::load(inner, input, {row, place});
                             Value isNew = inner.compare(Comparison::Less, place, kept);
                             Value isBetter =
                                 isBefore(inner, x, Lowering::load(inner, state[0], {row, worst}), isUnsigned);
                             auto branch = scf::IfOp::create(
                                 builder, loc, inner.make<arith::OrIOp>(isNew, isBetter),
                                 [&](OpBuilder &builder, Location loc) {
                                   Body taken(builder, loc);
                                   scf::YieldOp::create(builder, loc, insert(taken, row, x, place, state));
                                 },
                                 [&](OpBuilder &builder, Location loc) { scf::YieldOp::create(builder, loc, state); });
                             scf::YieldOp::create(builder, loc, branch.getResults());
                           });
    return {loop.getResult(0), loop.getResult(1)};
  };
  SmallVector<Value> found =
      l.loops({rows}, ValueRange{l.empty({rows, k}, element), l.empty({rows, k}, placeType)}, choose);
  return l.replace({l.reshape(found[0], l.resultShape(0)), l.reshape(found[1], l.resultShape(1))});
}

/// The number of boundaries that are not above.
LogicalResult bucketize(tfl::BucketizeOp op, Lowering &l) {
  SmallVector<double> boundaries;
  for (APFloat boundary : op.getBoundaries().getAsValueRange<FloatAttr>())
    boundaries.push_back(boundary.convertToDouble());
  if (!isa<IntegerType>(l.resultElement()) || l.resultShape() != l.shape(0))
    return l.fail("its result has not the type of buckets");
  Number number = l.number(0);
  int64_t rank = l.shape(0).size();
  Value limits = l.doubles(boundaries, {int64_t(boundaries.size())});
  SmallVector<bool> loops(rank + 1, false);
  loops.back() = true;
  auto mapOf = [&](ArrayRef<AffineExpr> places) { return AffineMap::get(rank + 1, 0, places, l.b.getContext()); };
  SmallVector<AffineExpr> places;
  for (int64_t dim = 0; dim < rank; ++dim)
    places.push_back(l.b.getAffineDimExpr(dim));
  Value counts = l.fold({l[0], limits}, {mapOf(places), mapOf({l.b.getAffineDimExpr(rank)}), mapOf(places)}, loops,
                        l.filled(l.shape(0), l.b.getIntegerAttr(l.resultElement(), 0)),
                        [&](Body &body, Value sum, ArrayRef<Value> x) {
                          Value wide = x[0];
                          if (!number.isFloat())
                            wide = body.toFloat(wide, x[1].getType(), number.isUnsigned());
                          else if (wide.getType() != x[1].getType())
                            wide = body.make<arith::ExtFOp>(x[1].getType(), wide);
                          // NaN is above all.
                          Value isReached = body.make<arith::CmpFOp>(arith::CmpFPredicate::UGE, wide, x[1]);
                          return body.add(sum, body.resize(isReached, cast<IntegerType>(sum.getType()), true));
                        });
  return l.replace(counts);
}

} // namespace

void addSearches(LoweringTable &table) {
  table.add<argument<true, tfl::ArgMaxOp>>();
  table.add<argument<false, tfl::ArgMinOp>>();
  table.add<topK>();
  table.add<bucketize>();
}

} // namespace tinfoil::tfl_to_linalg
