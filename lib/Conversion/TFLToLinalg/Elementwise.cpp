//===- Elementwise.cpp - Element by element -------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"

using namespace mlir;

namespace tinfoil::tfl_to_linalg {

namespace {

/// What a function of two elements takes and needs to know of their type.
using Binary = Value (*)(Body &, Number, Value, Value);
using Unary = Value (*)(Body &, Number, Value);

enum Accepts : unsigned { Floats = 1, Integers = 2, Bools = 4, Numbers = Floats | Integers, All = Numbers | Bools };

LogicalResult check(Lowering &l, unsigned index, unsigned accepts) {
  Number number = l.number(index);
  unsigned kind = number.isFloat() ? Floats : number.isBool() ? Bools : Integers;
  if (!(accepts & kind))
    return l.fail("operand #" + Twine(index) + " has an element type that it does not compute with");
  return success();
}

/// function(lhs, rhs) with broadcasting, then the fused activation in the same loop.
template <Binary function, unsigned accepts, typename Op> LogicalResult binary(Op op, Lowering &l) {
  if (failed(check(l, 0, accepts)))
    return failure();
  Number number = l.number(0);
  if (l.number(1).tflType != number.tflType)
    return l.fail("its operands have different element types");
  StringRef activation = "NONE";
  if (auto fused = op->template getAttrOfType<StringAttr>("fused_activation_function"))
    activation = fused.getValue();
  if (!Body::hasActivation(activation) || (activation != "NONE" && !number.isFloat()))
    return l.fail("it has the fused activation " + activation + ", which there is none of for this type");
  return l.replace(l.elementwise(l.resultTypes[0], {l[0], l[1]}, [&](Body &body, ArrayRef<Value> x) {
    return body.activation(activation, function(body, number, x[0], x[1]));
  }));
}

template <Unary function, unsigned accepts, typename Op> LogicalResult unary(Op, Lowering &l) {
  if (failed(check(l, 0, accepts)))
    return failure();
  Number number = l.number(0);
  return l.replace(l.elementwise(l.resultTypes[0], {l[0]},
                                 [&](Body &body, ArrayRef<Value> x) { return function(body, number, x[0]); }));
}

//===----------------------------------------------------------------------===//
// Two operands
//===----------------------------------------------------------------------===//

Value add(Body &body, Number, Value x, Value y) { return body.add(x, y); }
Value sub(Body &body, Number, Value x, Value y) { return body.sub(x, y); }
Value mul(Body &body, Number, Value x, Value y) { return body.mul(x, y); }
Value div(Body &body, Number n, Value x, Value y) {
  return n.isFloat() ? body.make<arith::DivFOp>(x, y) : body.divide(x, y, n.isUnsigned());
}
Value floorDiv(Body &body, Number n, Value x, Value y) {
  return n.isFloat() ? body.make<math::FloorOp>(body.make<arith::DivFOp>(x, y))
                     : body.floorDivide(x, y, n.isUnsigned());
}
Value floorMod(Body &body, Number n, Value x, Value y) {
  return n.isFloat() ? body.floorRemainder(x, y) : body.floorRemainder(x, y, n.isUnsigned());
}
Value squaredDifference(Body &body, Number, Value x, Value y) {
  Value difference = body.sub(x, y);
  return body.mul(difference, difference);
}
Value maximum(Body &body, Number n, Value x, Value y) { return body.max(x, y, n.isUnsigned()); }
Value minimum(Body &body, Number n, Value x, Value y) { return body.min(x, y, n.isUnsigned()); }
Value bitwiseXor(Body &body, Number, Value x, Value y) { return body.make<arith::XOrIOp>(x, y); }
Value logicalAnd(Body &body, Number, Value x, Value y) { return body.make<arith::AndIOp>(x, y); }
Value logicalOr(Body &body, Number, Value x, Value y) { return body.make<arith::OrIOp>(x, y); }
Value prelu(Body &body, Number, Value x, Value alpha) {
  Value isPositive = body.compare(Comparison::GreaterEqual, x, body.real(0, x.getType()));
  return body.select(isPositive, x, body.mul(x, alpha));
}
template <Comparison comparison> Value compare(Body &body, Number n, Value x, Value y) {
  return body.compare(comparison, x, y, n.isUnsigned());
}

Value rightShift(Body &body, Number n, Value x, Value amount) {
  // Below zero there is no shift; beyond the width all bits go.
  Type type = x.getType();
  Value most = body.integer(n.width() - 1, type);
  amount = body.min(amount, most, n.isUnsigned());
  if (n.isUnsigned())
    return body.make<arith::ShRUIOp>(x, amount);
  return body.make<arith::ShRSIOp>(x, body.max(amount, body.integer(0, type)));
}

LogicalResult atan2(tfl::Atan2Op op, Lowering &l) {
  if (elementOf(l[0]).isF64())
    return l.fail("there is no arc tangent in double precision");
  return binary<[](Body &body, Number, Value y, Value x) { return body.make<math::Atan2Op>(y, x); }, Floats>(op, l);
}

LogicalResult pow(tfl::PowOp op, Lowering &l) {
  // The exponent is one known number more often than not.
  auto exponent = tfl::ConstantView::of(op.getRhs());
  if (exponent && exponent->isFloat() && exponent->size() > 0 && (exponent->isSplat() || exponent->size() == 1) &&
      l.number(0).isFloat()) {
    double number = exponent->getFloat(0);
    return l.replace(l.elementwise(l.resultTypes[0], {l[0]},
                                   [&](Body &body, ArrayRef<Value> x) { return body.power(x[0], number); }));
  }
  return binary<[](Body &body, Number n, Value x, Value y) {
    return n.isFloat() ? body.make<math::PowFOp>(x, y) : body.power(x, y);
  },
                Numbers>(op, l);
}

LogicalResult addN(tfl::AddNOp, Lowering &l) {
  if (l.operands.empty())
    return l.fail("it has no operands");
  for (unsigned index = 0; index < l.operands.size(); ++index)
    if (failed(check(l, index, Numbers)) || l[index].getType() != l.resultTypes[0])
      return l.fail("its operands must have the type of the result");
  return l.replace(l.elementwise(l.resultTypes[0], llvm::to_vector(l.operands), [&](Body &body, ArrayRef<Value> x) {
    Value sum = x[0];
    for (Value next : x.drop_front())
      sum = body.add(sum, next);
    return sum;
  }));
}

//===----------------------------------------------------------------------===//
// Choices
//===----------------------------------------------------------------------===//

LogicalResult choose(Lowering &l, Value condition) {
  if (elementOf(l[1]) != elementOf(l[2]) || !condition || !l.number(0).isBool())
    return l.fail("its operands do not go together");
  return l.replace(l.elementwise(l.resultTypes[0], {condition, l[1], l[2]}, [](Body &body, ArrayRef<Value> x) {
    return body.select(body.truth(x[0]), x[1], x[2]);
  }));
}

LogicalResult selectV2(tfl::SelectV2Op, Lowering &l) { return choose(l, l[0]); }

LogicalResult select(tfl::SelectOp, Lowering &l) {
  // A condition of rank 1 with operands of more chooses whole slices of the first dimension.
  Value condition = l[0];
  if (l.shape(0).size() == 1 && l.shape(1).size() > 1) {
    SmallVector<int64_t> shape(l.shape(1).size(), 1);
    shape[0] = l.shape(0)[0];
    condition = l.reshape(condition, shape);
  }
  return choose(l, condition);
}

//===----------------------------------------------------------------------===//
// One operand
//===----------------------------------------------------------------------===//

Value abs(Body &body, Number n, Value x) {
  if (n.isFloat())
    return body.make<math::AbsFOp>(x);
  Value zero = body.integer(0, x.getType());
  return body.select(body.compare(Comparison::Less, x, zero), body.sub(zero, x), x);
}
Value neg(Body &body, Number n, Value x) {
  return n.isFloat() ? body.make<arith::NegFOp>(x) : body.sub(body.integer(0, x.getType()), x);
}
Value sign(Body &body, Number n, Value x) {
  auto number = [&](int value) {
    return n.isFloat() ? body.real(value, x.getType()) : body.integer(value, x.getType());
  };
  Value zero = number(0);
  Value rest = body.select(body.compare(Comparison::Less, x, zero), number(-1), x);
  return body.select(body.compare(Comparison::Greater, x, zero), number(1), rest);
}
Value square(Body &body, Number, Value x) { return body.mul(x, x); }
Value rsqrt(Body &body, Number, Value x) {
  return body.make<arith::DivFOp>(body.real(1, x.getType()), body.make<math::SqrtOp>(x));
}
Value logicalNot(Body &body, Number, Value x) { return body.make<arith::XOrIOp>(x, body.integer(1, x.getType())); }
template <typename Op> Value mathOp(Body &body, Number, Value x) { return body.make<Op>(x); }

LogicalResult cast(tfl::CastOp, Lowering &l) {
  Number from = l.number(0), to = l.resultNumber();
  auto isKnown = [](Number n) { return isa<FloatType, IntegerType>(n.tflType); };
  if (!isKnown(from) || !isKnown(to))
    return l.fail("there is no conversion between these element types");
  // The element itself is asked for, not what it is computed in.
  return l.replace(l.elementwise(l.resultTypes[0], {l[0]},
                                 [&](Body &body, ArrayRef<Value> x) { return body.cast(x[0], from, to); }));
}

LogicalResult bitcast(tfl::BitcastOp, Lowering &l) {
  Type from = elementOf(l[0]), to = l.resultElement();
  if (l.number(0).isBool() || l.resultNumber().isBool() || l.number(0).width() < 8 || l.resultNumber().width() < 8 ||
      from.getIntOrFloatBitWidth() != to.getIntOrFloatBitWidth())
    return l.fail("only element types of one width can be exchanged");
  if (from == to)
    return l.replace(l[0]);
  if (isa<Float16Type, BFloat16Type>(from) || isa<Float16Type, BFloat16Type>(to))
    return l.fail("the bits of 16-bit floats are not kept");
  // tensor.bitcast does not become buffers.
  return l.replace(l.elementwise(l.resultTypes[0], {l[0]},
                                 [&](Body &body, ArrayRef<Value> x) { return body.make<arith::BitcastOp>(to, x[0]); }));
}

} // namespace

void addElementwise(LoweringTable &table) {
  table.add<binary<add, Numbers, tfl::AddOp>>();
  table.add<binary<sub, Numbers, tfl::SubOp>>();
  table.add<binary<mul, Numbers, tfl::MulOp>>();
  table.add<binary<div, Numbers, tfl::DivOp>>();
  table.add<binary<floorDiv, Numbers, tfl::FloorDivOp>>();
  table.add<binary<floorMod, Numbers, tfl::FloorModOp>>();
  table.add<binary<squaredDifference, Numbers, tfl::SquaredDifferenceOp>>();
  table.add<binary<maximum, Numbers, tfl::MaximumOp>>();
  table.add<binary<minimum, Numbers, tfl::MinimumOp>>();
  table.add<binary<prelu, Floats, tfl::PReluOp>>();
  table.add<binary<bitwiseXor, Integers, tfl::BitwiseXorOp>>();
  table.add<binary<rightShift, Integers, tfl::RightShiftOp>>();
  table.add<binary<logicalAnd, Bools, tfl::LogicalAndOp>>();
  table.add<binary<logicalOr, Bools, tfl::LogicalOrOp>>();
  table.add<binary<compare<Comparison::Equal>, All, tfl::EqualOp>>();
  table.add<binary<compare<Comparison::NotEqual>, All, tfl::NotEqualOp>>();
  table.add<binary<compare<Comparison::Less>, Numbers, tfl::LessOp>>();
  table.add<binary<compare<Comparison::LessEqual>, Numbers, tfl::LessEqualOp>>();
  table.add<binary<compare<Comparison::Greater>, Numbers, tfl::GreaterOp>>();
  table.add<binary<compare<Comparison::GreaterEqual>, Numbers, tfl::GreaterEqualOp>>();
  table.add<atan2>();
  table.add<pow>();
  table.add<addN>();
  table.add<select>();
  table.add<selectV2>();
  table.add<unary<abs, Numbers, tfl::AbsOp>>();
  table.add<unary<neg, Numbers, tfl::NegOp>>();
  table.add<unary<sign, Numbers, tfl::SignOp>>();
  table.add<unary<square, Numbers, tfl::SquareOp>>();
  table.add<unary<rsqrt, Floats, tfl::RsqrtOp>>();
  table.add<unary<mathOp<math::CeilOp>, Floats, tfl::CeilOp>>();
  table.add<unary<mathOp<math::FloorOp>, Floats, tfl::FloorOp>>();
  table.add<unary<mathOp<math::RoundEvenOp>, Floats, tfl::RoundOp>>();
  table.add<unary<mathOp<math::ExpOp>, Floats, tfl::ExpOp>>();
  table.add<unary<mathOp<math::LogOp>, Floats, tfl::LogOp>>();
  table.add<unary<mathOp<math::SqrtOp>, Floats, tfl::SqrtOp>>();
  table.add<unary<mathOp<math::CosOp>, Floats, tfl::CosOp>>();
  table.add<unary<mathOp<math::SinOp>, Floats, tfl::SinOp>>();
  table.add<unary<logicalNot, Bools, tfl::LogicalNotOp>>();
  table.add<cast>();
  table.add<bitcast>();
}

} // namespace tinfoil::tfl_to_linalg
