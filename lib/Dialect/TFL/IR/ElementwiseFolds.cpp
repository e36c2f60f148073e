//===- ElementwiseFolds.cpp - Folds of ops that compute per element ---===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Fold.h"

#include "tinfoil/Dialect/TFL/IR/TFL.h"

using namespace mlir;

namespace tinfoil::tfl {

using namespace numerics;

//===----------------------------------------------------------------------===//
// Identities
//===----------------------------------------------------------------------===//

static bool anyInt(const ConstantView &view, llvm::function_ref<bool(int64_t)> test) {
  return llvm::any_of(llvm::seq<int64_t>(0, view.distinct()), [&](int64_t i) { return test(view.getInt(i)); });
}

/// Whether a constant operand is `value` everywhere.
static bool isAll(const Fold &fold, unsigned operand, double value) {
  auto view = fold.constant(operand);
  if (!view || view->size() == 0 || (!view->isFloat() && !view->isInteger()))
    return false;
  int64_t count = view->distinct();
  // Larger tensors of one value are splats.
  if (count > kMostFolded)
    return false;
  for (int64_t i = 0; i < count; ++i)
    if ((view->isFloat() ? view->getFloat(i) : double(view->getInt(i))) != value)
      return false;
  return true;
}

/// Whether a constant operand is `value` everywhere and makes nothing larger: beside an open extent, which may be 1, a
/// constant of several elements does.
static bool isNeutral(const Fold &fold, unsigned operand, double value) {
  auto type = dyn_cast<RankedTensorType>(fold.op->getResult(0).getType());
  return type && isAll(fold, operand, value) &&
         (type.hasStaticShape() || fold.constant(operand)->getType().getNumElements() == 1);
}

/// `op` with a constant `neutral` on the right, or on the left where the op commutes, gives its other operand.
template <typename Op> static OpFoldResult dropNeutral(Op op, const Fold &fold, double neutral, bool commutes) {
  if (op.getFusedActivationFunction() != "NONE")
    return {};
  if (isNeutral(fold, 1, neutral))
    return fold.same(0);
  return commutes && isNeutral(fold, 0, neutral) ? fold.same(1) : OpFoldResult();
}

template <typename Op, typename Function>
static OpFoldResult foldArithmetic(Op op, llvm::ArrayRef<Attribute> operands, double neutral, bool commutes) {
  Fold fold(op, operands);
  if (op.getFusedActivationFunction() != "NONE")
    return {};
  if (OpFoldResult same = dropNeutral(op, fold, neutral, commutes))
    return same;
  return foldBinary<void, Function, float, int8_t, int16_t, int32_t, int64_t, uint8_t, uint32_t>(fold, Function());
}

// A zero of either sign is dropped from sums: -0.0 + 0.0 is 0.0, and nothing that runs models tells the two apart.
OpFoldResult AddOp::fold(FoldAdaptor adaptor) {
  return foldArithmetic<AddOp, Add>(*this, adaptor.getOperands(), 0, true);
}
OpFoldResult SubOp::fold(FoldAdaptor adaptor) {
  return foldArithmetic<SubOp, Sub>(*this, adaptor.getOperands(), 0, false);
}
OpFoldResult MulOp::fold(FoldAdaptor adaptor) {
  return foldArithmetic<MulOp, Mul>(*this, adaptor.getOperands(), 1, true);
}
OpFoldResult DivOp::fold(FoldAdaptor adaptor) {
  Fold fold(*this, adaptor.getOperands());
  // A division of integers by zero stays: what it does is up to the runtime.
  auto divisor = fold.constant(1);
  if (divisor && divisor->isInteger() && anyInt(*divisor, [](int64_t x) { return x == 0; }))
    return {};
  return foldArithmetic<DivOp, Div>(*this, adaptor.getOperands(), 1, false);
}

OpFoldResult MaximumOp::fold(FoldAdaptor adaptor) {
  return foldBinary<void, Maximum, float, int8_t, int16_t, int32_t, int64_t, uint8_t>(
      Fold(*this, adaptor.getOperands()), Maximum());
}
OpFoldResult MinimumOp::fold(FoldAdaptor adaptor) {
  return foldBinary<void, Minimum, float, int8_t, int16_t, int32_t, int64_t, uint8_t>(
      Fold(*this, adaptor.getOperands()), Minimum());
}
OpFoldResult BitwiseXorOp::fold(FoldAdaptor adaptor) {
  return foldBinary<void, BitwiseXor, int8_t, uint8_t, int16_t, uint16_t, int32_t, uint32_t>(
      Fold(*this, adaptor.getOperands()), BitwiseXor());
}
OpFoldResult PowOp::fold(FoldAdaptor adaptor) {
  Fold fold(*this, adaptor.getOperands());
  auto exponent = fold.constant(1);
  if (exponent && exponent->isInteger() && anyInt(*exponent, [](int64_t x) { return x < 0; }))
    return {};
  if (isNeutral(fold, 1, 1))
    if (OpFoldResult same = fold.same(0))
      return same;
  return foldBinary<void, Pow, float, int32_t>(fold, Pow());
}

//===----------------------------------------------------------------------===//
// Comparisons and logic
//===----------------------------------------------------------------------===//

#define TINFOIL_FOLD_COMPARISON(OP, FUNCTION)                                                                          \
  OpFoldResult OP::fold(FoldAdaptor adaptor) {                                                                         \
    return foldBinary<uint8_t, FUNCTION, float, int8_t, int16_t, int32_t, int64_t, uint8_t>(                           \
        Fold(*this, adaptor.getOperands()), FUNCTION());                                                               \
  }
TINFOIL_FOLD_COMPARISON(EqualOp, Equal)
TINFOIL_FOLD_COMPARISON(NotEqualOp, NotEqual)
TINFOIL_FOLD_COMPARISON(GreaterOp, Greater)
TINFOIL_FOLD_COMPARISON(GreaterEqualOp, GreaterEqual)
TINFOIL_FOLD_COMPARISON(LessOp, Less)
TINFOIL_FOLD_COMPARISON(LessEqualOp, LessEqual)
TINFOIL_FOLD_COMPARISON(LogicalAndOp, LogicalAnd)
TINFOIL_FOLD_COMPARISON(LogicalOrOp, LogicalOr)
#undef TINFOIL_FOLD_COMPARISON

OpFoldResult LogicalNotOp::fold(FoldAdaptor adaptor) {
  return foldUnary<LogicalNot, uint8_t>(Fold(*this, adaptor.getOperands()), LogicalNot());
}

/// A condition that is the same everywhere chooses one operand, where nothing is broadcast. A condition of rank 1
/// chooses slices.
OpFoldResult SelectOp::fold(FoldAdaptor adaptor) {
  Fold fold(*this, adaptor.getOperands());
  auto condition = fold.constant(0);
  auto type = dyn_cast<RankedTensorType>(getType());
  if (!condition || !type || !type.hasStaticShape() || getX().getType() != type || getY().getType() != type)
    return {};
  Extents shape(condition->getType().getShape());
  if (shape.size() == 1 && type.getRank() > 1) {
    if (shape[0] != type.getDimSize(0))
      return {};
    shape.append(type.getRank() - 1, 1);
  }
  auto joined = broadcastShapes(shape, type.getShape());
  if (!joined || Shape(*joined) != type.getShape())
    return {};
  if (isAll(fold, 0, 1))
    return fold.same(1);
  return isAll(fold, 0, 0) ? fold.same(2) : OpFoldResult();
}

//===----------------------------------------------------------------------===//
// One operand
//===----------------------------------------------------------------------===//

#define TINFOIL_FOLD_UNARY(OP, FUNCTION, ...)                                                                          \
  OpFoldResult OP::fold(FoldAdaptor adaptor) {                                                                         \
    return foldUnary<FUNCTION, __VA_ARGS__>(Fold(*this, adaptor.getOperands()), FUNCTION());                           \
  }
TINFOIL_FOLD_UNARY(AbsOp, Abs, float, int16_t, int32_t)
TINFOIL_FOLD_UNARY(NegOp, Neg, float, int32_t, int64_t)
TINFOIL_FOLD_UNARY(CeilOp, Ceil, float)
TINFOIL_FOLD_UNARY(FloorOp, Floor, float)
TINFOIL_FOLD_UNARY(ExpOp, Exp, float)
TINFOIL_FOLD_UNARY(LogOp, Log, float)
TINFOIL_FOLD_UNARY(SqrtOp, Sqrt, float)
TINFOIL_FOLD_UNARY(RsqrtOp, Rsqrt, float)
TINFOIL_FOLD_UNARY(SquareOp, Square, float)
TINFOIL_FOLD_UNARY(CosOp, Cos, float)
TINFOIL_FOLD_UNARY(SinOp, Sin, float)
TINFOIL_FOLD_UNARY(ReluOp, Relu, float)
TINFOIL_FOLD_UNARY(TanhOp, Tanh, float)
TINFOIL_FOLD_UNARY(LogisticOp, Logistic, float)
#undef TINFOIL_FOLD_UNARY

//===----------------------------------------------------------------------===//
// Conversions
//===----------------------------------------------------------------------===//

/// Elements of a constant converted to T.
template <typename T> static std::vector<T> converted(const ConstantView &from) {
  std::vector<T> out(from.size());
  // Unsigned numbers of 64 bits are only read right as such.
  bool isUnsigned = from.getElementType().isUnsignedInteger();
  for (int64_t i = 0; i < from.size(); ++i)
    out[i] = from.isFloat() ? convert<T>(from.getFloat(i))
             : isUnsigned   ? convert<T>(uint64_t(from.getInt(i)))
                            : convert<T>(from.getInt(i));
  return out;
}

OpFoldResult CastOp::fold(FoldAdaptor adaptor) {
  if (getInput().getType() == getType())
    return getInput();
  Fold fold(*this, adaptor.getOperands());
  auto from = fold.constant(0);
  RankedTensorType type = fold.resultType();
  if (!from || !type || (!from->isFloat() && !from->isInteger()) || from->getType().getShape() != type.getShape())
    return {};
  Type element = type.getElementType();
  auto give = [&]<typename T>(T) { return fold.bytes(type, bytesOf(converted<T>(*from))); };
  if (element.isF32())
    return give(float());
  if (element.isF64())
    return give(double());
  if (element.isInteger(1)) {
    // Anything but zero is true.
    std::vector<uint8_t> out(from->size());
    for (int64_t i = 0; i < from->size(); ++i)
      out[i] = from->isFloat() ? from->getFloat(i) != 0 : from->getInt(i) != 0;
    return fold.bytes(type, bytesOf(out));
  }
  bool isUnsigned = element.isUnsignedInteger();
  if (element.isInteger(8))
    return isUnsigned ? give(uint8_t()) : give(int8_t());
  if (element.isInteger(16))
    return isUnsigned ? give(uint16_t()) : give(int16_t());
  if (element.isInteger(32))
    return isUnsigned ? give(uint32_t()) : give(int32_t());
  if (element.isInteger(64))
    return isUnsigned ? give(uint64_t()) : give(int64_t());
  return {};
}

OpFoldResult BitcastOp::fold(FoldAdaptor adaptor) {
  if (getInput().getType() == getType())
    return getInput();
  Fold fold(*this, adaptor.getOperands());
  auto from = fold.constant(0);
  RankedTensorType type = fold.resultType();
  if (!from || !type || from->isString() || from->getElementType().isInteger(1) || type.getElementType().isInteger(1))
    return {};
  llvm::SmallVector<char> scratch;
  return fold.bytes(type, from->getFileBytes(scratch));
}

} // namespace tinfoil::tfl
