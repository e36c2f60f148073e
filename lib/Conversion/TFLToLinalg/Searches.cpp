//===- Searches.cpp - The greatest, and in which place --------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Reductions.h"

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

/// One after the other: the best of those that come after the one chosen before, whose order is that of the values and
/// among equal ones that of the places.
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
  Value low = l.index(0), one = l.index(1), most = l.index(k), extent = l.index(width), none = l.index(-1);
  Value zero = arith::ConstantOp::create(l.b, l.loc, l.b.getZeroAttr(element));

  auto search = [&](Body &body, Value row, Value last, Value lastPlace) {
    return scf::ForOp::create(
        body.b, body.loc, low, extent, one, ValueRange{zero, none},
        [&](OpBuilder &builder, Location loc, Value place, ValueRange state) {
          Body inner(builder, loc);
          Value x = Lowering::load(inner, input, {row, place});
          Value isFirst = inner.compare(Comparison::Less, lastPlace, low);
          Value isTie =
              inner.make<arith::XOrIOp>(isBefore(inner, x, last, isUnsigned), inner.integer(1, inner.b.getI1Type()));
          Value isLater = inner.make<arith::AndIOp>(isTie, inner.compare(Comparison::Greater, place, lastPlace));
          Value isLeft = inner.make<arith::OrIOp>(
              isFirst, inner.make<arith::OrIOp>(isBefore(inner, last, x, isUnsigned), isLater));
          Value isBetter = inner.make<arith::OrIOp>(inner.compare(Comparison::Less, state[1], low),
                                                    isBefore(inner, x, state[0], isUnsigned));
          Value take = inner.make<arith::AndIOp>(isLeft, isBetter);
          scf::YieldOp::create(builder, loc,
                               ValueRange{inner.select(take, x, state[0]), inner.select(take, place, state[1])});
        });
  };
  auto choose = [&](Body &body, ValueRange index, ValueRange carried) -> SmallVector<Value> {
    auto loop = scf::ForOp::create(
        body.b, body.loc, low, most, one, ValueRange{carried[0], carried[1], zero, none},
        [&](OpBuilder &builder, Location loc, Value rank, ValueRange state) {
          Body inner(builder, loc);
          auto found = search(inner, index[0], state[2], state[3]);
          Value best = found.getResult(0), place = found.getResult(1);
          Value number = inner.make<arith::IndexCastOp>(placeType, place);
          scf::YieldOp::create(builder, loc,
                               ValueRange{Lowering::store(inner, best, state[0], {index[0], rank}),
                                          Lowering::store(inner, number, state[1], {index[0], rank}), best, place});
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
