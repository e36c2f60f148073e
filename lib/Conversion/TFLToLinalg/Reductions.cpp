//===- Reductions.cpp - Reductions and running sums -----------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Reductions.h"

using namespace mlir;

namespace tinfoil::tfl_to_linalg {

FloatType sumType(Lowering &l, unsigned operand) {
  if (elementOf(l[operand]).isF64() || l.op->getOperand(operand).getDefiningOp<tfl::DequantizeOp>())
    return l.b.getF64Type();
  return l.b.getF32Type();
}

Value asSum(Body &body, Value x, Type type) { return x.getType() == type ? x : body.make<arith::ExtFOp>(type, x); }

Value fromSum(Body &body, Value sum, Type element) {
  return elementOf(sum).isF64() && !element.isF64() ? body.make<arith::TruncFOp>(body.b.getF32Type(), sum) : sum;
}

TypedAttr lowestOf(Builder &b, Type element, bool isUnsigned) {
  if (auto type = dyn_cast<FloatType>(element))
    return FloatAttr::get(type, APFloat::getLargest(type.getFloatSemantics(), /*Negative=*/true));
  unsigned width = element.getIntOrFloatBitWidth();
  return IntegerAttr::get(element, isUnsigned ? APInt::getMinValue(width) : APInt::getSignedMinValue(width));
}

TypedAttr greatestOf(Builder &b, Type element, bool isUnsigned) {
  if (auto type = dyn_cast<FloatType>(element))
    return FloatAttr::get(type, APFloat::getLargest(type.getFloatSemantics()));
  unsigned width = element.getIntOrFloatBitWidth();
  return IntegerAttr::get(element, isUnsigned ? APInt::getMaxValue(width) : APInt::getSignedMaxValue(width));
}

Value greater(Body &body, Value x, Value y, bool isUnsigned) {
  return isa<FloatType>(x.getType()) ? body.make<arith::MaximumFOp>(x, y)
         : isUnsigned                ? body.make<arith::MaxUIOp>(x, y)
                                     : body.make<arith::MaxSIOp>(x, y);
}

Value less(Body &body, Value x, Value y, bool isUnsigned) {
  return isa<FloatType>(x.getType()) ? body.make<arith::MinimumFOp>(x, y)
         : isUnsigned                ? body.make<arith::MinUIOp>(x, y)
                                     : body.make<arith::MinSIOp>(x, y);
}

namespace {

/// Which dimensions operand 1 names.
FailureOr<SmallVector<bool>> reducedDims(Lowering &l) {
  FailureOr<SmallVector<int64_t>> axes = l.ints(1);
  if (failed(axes))
    return failure();
  SmallVector<bool> dropped(l.shape(0).size(), false);
  for (int64_t axis : *axes) {
    FailureOr<int64_t> dim = l.axis(axis, dropped.size());
    if (failed(dim))
      return failure();
    dropped[*dim] = true;
  }
  return dropped;
}

/// Reduced dimensions come back with extent 1 where the result has them.
LogicalResult finish(Lowering &l, Value sums, Lowering::Elements compute) {
  auto type = RankedTensorType::get(shapeOf(sums), l.resultElement());
  Value result = elementOf(sums) == l.resultElement() && !compute
                     ? sums
                     : l.elementwise(type, {sums}, [&](Body &body, ArrayRef<Value> x) {
                         Value value = compute ? compute(body, x) : x[0];
                         return isa<FloatType>(value.getType()) ? fromSum(body, value, l.resultElement()) : value;
                       });
  return l.replace(l.reshape(result, l.resultShape()));
}

enum class Kind { Sum, Mean, Product };

template <Kind kind, typename Op> LogicalResult addUp(Op, Lowering &l) {
  FailureOr<SmallVector<bool>> dropped = reducedDims(l);
  if (failed(dropped))
    return failure();
  Number number = l.number(0);
  int64_t count = 1;
  for (auto [dim, extent] : llvm::enumerate(l.shape(0)))
    count *= (*dropped)[dim] ? extent : 1;
  // A sum that is divided must not wrap round; other sums of integers may be as narrow as the result.
  Type sum = number.isFloat() ? Type(sumType(l, 0)) : kind == Kind::Mean ? Type(l.b.getI64Type()) : elementOf(l[0]);
  bool isProduct = kind == Kind::Product;
  TypedAttr init = number.isFloat() ? TypedAttr(l.b.getFloatAttr(sum, isProduct)) : l.b.getIntegerAttr(sum, isProduct);
  auto combine = [&](Body &body, Value total, ArrayRef<Value> x) {
    Value element =
        number.isFloat() ? asSum(body, x[0], sum) : body.resize(x[0], cast<IntegerType>(sum), number.isUnsigned());
    return isProduct ? body.mul(total, element) : body.add(total, element);
  };
  Value sums = l.reduce({l[0]}, *dropped, init, combine);
  if (kind != Kind::Mean)
    return finish(l, sums, {});
  return finish(l, sums, [&](Body &body, ArrayRef<Value> x) {
    if (number.isFloat())
      return count == 0 ? body.real(0, sum) : body.make<arith::DivFOp>(x[0], body.real(double(count), sum));
    Value mean = body.make<arith::DivSIOp>(x[0], body.integer(std::max<int64_t>(count, 1), sum));
    return body.resize(mean, cast<IntegerType>(l.resultElement()), false);
  });
}

template <bool greatest, typename Op> LogicalResult extreme(Op, Lowering &l) {
  FailureOr<SmallVector<bool>> dropped = reducedDims(l);
  if (failed(dropped))
    return failure();
  Type sum = elementOf(l[0]);
  if (isa<FloatType>(sum) && sum.getIntOrFloatBitWidth() < 32)
    sum = l.b.getF32Type();
  bool isUnsigned = l.number(0).isUnsigned();
  TypedAttr init = greatest ? lowestOf(l.b, sum, isUnsigned) : greatestOf(l.b, sum, isUnsigned);
  Value found = l.reduce({l[0]}, *dropped, init, [&](Body &body, Value best, ArrayRef<Value> x) {
    return greatest ? greater(body, best, x[0], isUnsigned) : less(body, best, x[0], isUnsigned);
  });
  return finish(l, found, {});
}

template <bool all, typename Op> LogicalResult truth(Op, Lowering &l) {
  FailureOr<SmallVector<bool>> dropped = reducedDims(l);
  if (failed(dropped))
    return failure();
  Value found = l.reduce({l[0]}, *dropped, l.b.getIntegerAttr(elementOf(l[0]), all),
                         [](Body &body, Value sum, ArrayRef<Value> x) {
                           return all ? body.make<arith::AndIOp>(sum, x[0]) : body.make<arith::OrIOp>(sum, x[0]);
                         });
  return finish(l, found, {});
}

LogicalResult cumsum(tfl::CumsumOp op, Lowering &l) {
  FailureOr<int64_t> axis = l.scalar(1);
  if (succeeded(axis))
    axis = l.axis(*axis, l.shape(0).size());
  if (failed(axis))
    return failure();
  Shape shape = l.shape(0);
  Type element = elementOf(l[0]);
  bool isFloat = isa<FloatType>(element);
  if (l.resultTypes[0] != l[0].getType() || (isFloat && !element.isF32()))
    return l.fail("it has an element type that it does not compute with");
  // Floats are added up in double, as the interpreter does: a long line would lose digits.
  Type sumType = isFloat ? Type(l.b.getF64Type()) : element;
  SmallVector<int64_t> grid;
  for (auto [dim, extent] : llvm::enumerate(shape))
    if (int64_t(dim) != *axis)
      grid.push_back(extent);
  Value input = l[0], low = l.index(0), one = l.index(1), extent = l.index(shape[*axis]);
  Value zero = arith::ConstantOp::create(l.b, l.loc, l.b.getZeroAttr(sumType));
  auto line = [&](Body &body, ValueRange index, ValueRange carried) -> SmallVector<Value> {
    SmallVector<Value> place(index);
    place.insert(place.begin() + *axis, Value());
    auto loop = scf::ForOp::create(body.b, body.loc, low, extent, one, ValueRange{carried[0], zero},
                                   [&](OpBuilder &builder, Location loc, Value step, ValueRange state) {
                                     Body inner(builder, loc);
                                     place[*axis] = op.getReverse() ? inner.sub(inner.sub(extent, one), step) : step;
                                     Value x = Lowering::load(inner, input, place);
                                     Value next = inner.add(state[1], isFloat ? asSum(inner, x, sumType) : x);
                                     Value shown = op.getExclusive() ? state[1] : next;
                                     Value out = Lowering::store(
                                         inner, isFloat ? fromSum(inner, shown, element) : shown, state[0], place);
                                     scf::YieldOp::create(builder, loc, ValueRange{out, next});
                                   });
    return {loop.getResult(0)};
  };
  return l.replace(l.loops(grid, l.empty(shape, element), line)[0]);
}

} // namespace

void addReductions(LoweringTable &table) {
  table.add<addUp<Kind::Sum, tfl::SumOp>>();
  table.add<addUp<Kind::Mean, tfl::MeanOp>>();
  table.add<addUp<Kind::Product, tfl::ReduceProdOp>>();
  table.add<extreme<true, tfl::ReduceMaxOp>>();
  table.add<extreme<false, tfl::ReduceMinOp>>();
  table.add<truth<false, tfl::ReduceAnyOp>>();
  table.add<truth<true, tfl::ReduceAllOp>>();
  table.add<cumsum>();
}

} // namespace tinfoil::tfl_to_linalg
