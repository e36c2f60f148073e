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

/// Whether x, which is not NaN, stands in front of y: it is greater, or y is NaN. Of vectors, in each lane.
Value isBefore(Body &body, Value x, Value y, bool isUnsigned) {
  return isa<FloatType>(getElementTypeOrSelf(x.getType())) ? body.make<arith::CmpFOp>(arith::CmpFPredicate::UGT, x, y)
                                                           : body.compare(Comparison::Greater, x, y, isUnsigned);
}

/// Null where all are.
Value isNumber(Body &body, Value x) {
  return isa<FloatType>(x.getType()) ? body.make<arith::CmpFOp>(arith::CmpFPredicate::ORD, x, x) : Value();
}

/// The best elements of a row so far, in their order, and their places. One that is before the last of them is put
/// where it belongs, behind all that it is not before, so that of equal ones the first stays in front. That is done for
/// vectors of the lists, from the last on, and without a branch: where one belongs cannot be foreseen.
class BestOfRow {
public:
  static constexpr int64_t kLanes = 16;

  BestOfRow(Lowering &l, Value input, int64_t width, int64_t kept, IntegerType placeType)
      : l(l), input(input), width(width), kept(kept), vectors(llvm::divideCeil(kept, kLanes)), placeType(placeType),
        isUnsigned(l.number(0).isUnsigned()) {}

  /// Whole vectors, behind one of elements that nothing is before, so that each has one in front of it. For any row:
  /// what is left of another one is not looked at.
  SmallVector<Value> lists() {
    Type element = elementOf(input);
    TypedAttr best;
    if (auto type = dyn_cast<FloatType>(element))
      best = FloatAttr::get(type, APFloat::getInf(type.getFloatSemantics()));
    else
      best = greatestOf(l.b, element, isUnsigned);
    int64_t shape[] = {(1 + vectors) * kLanes};
    return {l.filled(shape, best), l.empty(shape, placeType)};
  }

  /// The same with the best of a row in them, from element kLanes on.
  SmallVector<Value> search(Body &body, Value row, ValueRange lists) {
    Value zero = l.index(0), one = l.index(1), firsts = l.index(kept), last = l.index(kLanes + kept - 1);
    auto fill = scf::ForOp::create(body.b, body.loc, zero, firsts, one, lists,
                                   [&](OpBuilder &builder, Location loc, Value place, ValueRange lists) {
                                     Body inner(builder, loc);
                                     scf::YieldOp::create(builder, loc, insert(inner, row, place, lists, Held::Fewer));
                                   });
    SmallVector<Value> state(fill.getResults());
    // Without a branch: a vector written twice in a row would be written once, onto what was there before both.
    if (width - kept == 1)
      return insert(body, row, firsts, state, Held::All);
    state.push_back(Lowering::load(body, state[0], last));
    auto scan =
        scf::ForOp::create(body.b, body.loc, firsts, l.index(width), one, state,
                           [&](OpBuilder &builder, Location loc, Value place, ValueRange state) {
                             Body inner(builder, loc);
                             Value x = Lowering::load(inner, input, {row, place});
                             Value passes = isBefore(inner, x, state[2], isUnsigned);
                             if (Value number = isNumber(inner, x))
                               passes = inner.make<arith::AndIOp>(passes, number);
                             auto branch = scf::IfOp::create(
                                 builder, loc, passes,
                                 [&](OpBuilder &builder, Location loc) {
                                   Body taken(builder, loc);
                                   SmallVector<Value> next = insert(taken, row, place, state.drop_back(), Held::Number);
                                   next.push_back(Lowering::load(taken, next[0], last));
                                   scf::YieldOp::create(builder, loc, next);
                                 },
                                 [&](OpBuilder &builder, Location loc) { scf::YieldOp::create(builder, loc, state); });
                             scf::YieldOp::create(builder, loc, branch.getResults());
                           });
    return SmallVector<Value>(scan.getResults().drop_back());
  }

private:
  /// What is known of an element and the lists: that they hold fewer than they should, as many as `place`; that they
  /// hold all; or that they do, and the element is not NaN, which is before no other one.
  enum class Held { Fewer, All, Number };

  /// The lists with the element at `place` in them.
  SmallVector<Value> insert(Body &body, Value row, Value place, ValueRange lists, Held held) {
    Value x = Lowering::load(body, input, {row, place}), wide = splat(body, x);
    Value numbers[] = {x, body.make<arith::IndexCastOp>(placeType, place)};
    Value start = l.index(0), end, isOrdered;
    auto int32 = [](Body &body, Value index) { return body.make<arith::IndexCastOp>(body.b.getI32Type(), index); };
    bool isFilling = held == Held::Fewer;
    if (isFilling) {
      start = body.sub(l.index(vectors - 1), body.make<arith::DivUIOp>(place, l.index(kLanes)));
      end = splat(body, int32(body, body.add(place, l.index(kLanes))));
    }
    if (Value number = held == Held::Number ? Value() : isNumber(body, x))
      isOrdered = splat(body, number);
    auto loop = scf::ForOp::create(
        body.b, body.loc, start, l.index(vectors), l.index(1), lists,
        [&](OpBuilder &builder, Location loc, Value index, ValueRange lists) {
          Body inner(builder, loc);
          Value behind = inner.mul(inner.sub(l.index(vectors), index), l.index(kLanes));
          Value front = inner.sub(behind, l.index(1));
          Value lane;
          if (isFilling) {
            SmallVector<int32_t> lanes = llvm::to_vector(llvm::seq<int32_t>(0, kLanes));
            lane = inner.make<arith::AddIOp>(inner.constant(builder.getI32VectorAttr(lanes)),
                                             splat(inner, int32(inner, behind)));
          }
          auto isBeforeThose = [&](Value column, Comparison isFree) {
            Value before = isBefore(inner, wide, read(inner, lists[0], column), isUnsigned);
            if (isOrdered)
              before = inner.make<arith::AndIOp>(before, isOrdered);
            return lane ? inner.make<arith::OrIOp>(before, inner.compare(isFree, lane, end)) : before;
          };
          // Of the elements of a vector, and of those in front of each.
          Value isMoved = isBeforeThose(behind, Comparison::GreaterEqual);
          Value isNext = isBeforeThose(front, Comparison::Greater);
          SmallVector<Value> next;
          for (auto [list, value] : llvm::zip(lists, numbers)) {
            Value moved = inner.select(isNext, read(inner, list, front), splat(inner, value));
            Value made = inner.select(isMoved, moved, read(inner, list, behind));
            next.push_back(
                vector::TransferWriteOp::create(builder, loc, made, list, behind, ArrayRef<bool>{true}).getResult());
          }
          scf::YieldOp::create(builder, loc, next);
        });
    return SmallVector<Value>(loop.getResults());
  }

  static Value splat(Body &body, Value number) {
    return body.make<vector::BroadcastOp>(VectorType::get(kLanes, number.getType()), number);
  }

  static Value read(Body &body, Value list, Value column) {
    auto type = VectorType::get(kLanes, elementOf(list));
    Value padding = body.constant(body.b.getZeroAttr(type.getElementType()));
    return body.make<vector::TransferReadOp>(type, list, column, padding, ArrayRef<bool>{true});
  }

  Lowering &l;
  Value input;
  int64_t width, kept, vectors;
  IntegerType placeType;
  bool isUnsigned;
};

LogicalResult topK(tfl::TopKV2Op, Lowering &l) {
  Shape from = l.shape(0);
  Type element = elementOf(l[0]);
  if (from.empty() || l.resultShape(0).size() != from.size() || l.resultShape(0).drop_back() != from.drop_back() ||
      l.resultShape(1) != l.resultShape(0) || l.resultShape(0).back() > from.back() || l.resultElement(0) != element ||
      !isa<IntegerType>(l.resultElement(1)))
    return l.fail("asks for more elements than there are");
  int64_t width = from.back(), kept = l.resultShape(0).back(), rows = numerics::extentBetween(from, 0, from.size() - 1);
  auto placeType = cast<IntegerType>(l.resultElement(1));
  Value input = l.reshape(l[0], {rows, width});
  if (!input || l.resultTypes[0].getNumElements() == 0)
    return l.replace({l.empty(l.resultShape(0), element), l.empty(l.resultShape(1), placeType)});
  BestOfRow best(l, input, width, kept, placeType);
  SmallVector<Value> carried = best.lists();
  carried.append({l.empty({rows, kept}, element), l.empty({rows, kept}, placeType)});
  OpFoldResult one = l.b.getIndexAttr(1), extent = l.b.getIndexAttr(kept);
  auto search = [&](Body &body, ValueRange index, ValueRange carried) -> SmallVector<Value> {
    SmallVector<Value> next = best.search(body, index[0], carried.take_front(2));
    for (unsigned i : {0, 1}) {
      Value found = tensor::ExtractSliceOp::create(body.b, body.loc, next[i], {l.b.getIndexAttr(BestOfRow::kLanes)},
                                                   {extent}, {one});
      next.push_back(tensor::InsertSliceOp::create(body.b, body.loc, found, carried[2 + i],
                                                   {index[0], l.b.getIndexAttr(0)}, {one, extent}, {one, one}));
    }
    return next;
  };
  SmallVector<Value> done = l.loops({rows}, carried, search);
  return l.replace({l.reshape(done[2], l.resultShape(0)), l.reshape(done[3], l.resultShape(1))});
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
