//===- Constants.cpp - Constants and what shapes make constant ------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"

#include "tinfoil/Dialect/TFL/IR/MakeConstant.h"

using namespace mlir;

namespace tinfoil::tfl_to_linalg {

namespace {

/// The lowered form of a constant, in the same storage where the layout is the same; null if it has none.
ElementsAttr lowered(const tfl::ConstantView &view, Attribute value, RankedTensorType type, StringRef name) {
  Type from = view.getElementType(), to = type.getElementType();
  if (view.isString() || (!view.isFloat() && !view.isInteger()) || view.size() != type.getNumElements())
    return {};
  if (ElementsAttr same = tfl::retyped(cast<ElementsAttr>(value), type))
    return same;
  // Booleans and integers of less than 8 bits become bytes.
  if (!isa<IntegerType>(from) || !to.isInteger(8))
    return {};
  if (view.isSplat())
    return tfl::makeSplat(type, IntegerAttr::get(to, APInt(8, uint64_t(view.getInt(0)), false, true)));
  SmallVector<char, 0> bytes(view.size());
  for (int64_t i = 0; i < view.size(); ++i)
    bytes[i] = char(view.getInt(i));
  return tfl::makeConstant(type, bytes, name);
}

template <typename Op> LogicalResult constant(Op op, Lowering &l) {
  if (op->hasAttr("tfl.is_variable"))
    return l.fail("it is a variable tensor, which is kept from one run to the next");
  auto view = tfl::ConstantView::of(op.getOperation());
  if (!view)
    return l.fail("its value cannot be read");
  ElementsAttr value = lowered(*view, op.getValueAttr(), l.resultTypes[0], tfl::nameOf(l.loc));
  if (!value)
    return l.fail("there is no constant of this element type");
  return l.replace(l.constant(value));
}

/// Integers that follow from static shapes.
LogicalResult integers(Lowering &l, ArrayRef<int64_t> values) {
  auto type = dyn_cast<IntegerType>(l.resultElement());
  if (!type || l.resultTypes[0].getNumElements() != int64_t(values.size()))
    return l.fail("its result has not the type of a shape");
  SmallVector<char> bytes;
  for (int64_t value : values)
    bytes.append(reinterpret_cast<const char *>(&value), reinterpret_cast<const char *>(&value) + type.getWidth() / 8);
  return l.replace(l.constant(tfl::makeConstant(l.resultTypes[0], bytes, tfl::nameOf(l.loc))));
}

LogicalResult shape(tfl::ShapeOp, Lowering &l) { return integers(l, l.shape(0)); }
LogicalResult rank(tfl::RankOp, Lowering &l) { return integers(l, int64_t(l.shape(0).size())); }

LogicalResult broadcastArgs(tfl::BroadcastArgsOp, Lowering &l) {
  FailureOr<SmallVector<int64_t>> a = l.ints(0), b = l.ints(1);
  if (failed(a) || failed(b))
    return failure();
  auto shape = numerics::broadcastShapes(*a, *b);
  return shape ? integers(l, *shape) : l.fail("the shapes do not broadcast together");
}

LogicalResult zerosLike(tfl::ZerosLikeOp, Lowering &l) {
  TypedAttr zero = l.zero(l.resultElement());
  if (auto type = dyn_cast<quant::UniformQuantizedType>(l.resultNumber().tflType))
    zero = IntegerAttr::get(l.resultElement(), type.getZeroPoint());
  return l.replace(l.filled(l.resultShape(), zero));
}

LogicalResult fill(tfl::FillOp, Lowering &l) {
  Value number = l.reshape(l[1], {});
  if (!number || elementOf(number) != l.resultElement())
    return l.fail("needs one value to fill with");
  return l.replace(l.elementwise(l.resultTypes[0], {number}, [](Body &, ArrayRef<Value> x) { return x[0]; }));
}

LogicalResult range(tfl::RangeOp, Lowering &l) {
  Value start = l.reshape(l[0], {}), delta = l.reshape(l[2], {});
  Type element = l.resultElement();
  if (!start || !delta || elementOf(start) != element || elementOf(delta) != element || l.resultShape().size() != 1)
    return l.fail("needs one number each for start, limit and delta");
  bool isUnsigned = l.resultNumber().isUnsigned();
  return l.replace(l.elementwise(l.resultTypes[0], {start, delta}, [&](Body &body, ArrayRef<Value> x) {
    Value place = body.make<linalg::IndexOp>(0);
    Type type = x[0].getType();
    Value step = body.make<arith::IndexCastOp>(isa<IntegerType>(type) ? type : Type(body.b.getI64Type()), place);
    if (isa<FloatType>(type))
      step = body.toFloat(step, type, isUnsigned);
    return body.add(x[0], body.mul(step, x[1]));
  }));
}

LogicalResult broadcastTo(tfl::BroadcastToOp, Lowering &l) {
  return l.replace(l.elementwise(l.resultTypes[0], {l[0]}, [](Body &, ArrayRef<Value> x) { return x[0]; }));
}

} // namespace

void addConstants(LoweringTable &table) {
  table.add<constant<tfl::ConstOp>>();
  table.add<constant<tfl::QConstOp>>();
  table.add<shape>();
  table.add<rank>();
  table.add<broadcastArgs>();
  table.add<zerosLike>();
  table.add<fill>();
  table.add<range>();
  table.add<broadcastTo>();
}

} // namespace tinfoil::tfl_to_linalg
