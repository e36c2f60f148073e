//===- Arithmetic.cpp - Arithmetic that one op less computes --------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../PatternUtils.h"

#include "tinfoil/Dialect/TFL/Transforms/Patterns.h"

using namespace mlir;

namespace tinfoil::tfl {

namespace {

/// x + 0, x - 0, x * 1 and x / 1 are x, or its activation. Products with 0 are left alone: they keep a NaN.
struct DropNeutralConstant : RewritePattern {
  DropNeutralConstant(MLIRContext *context, StringRef name, float neutral, bool commutes)
      : RewritePattern(name, /*benefit=*/1, context), neutral(neutral), commutes(commutes) {}

  LogicalResult matchAndRewrite(Operation *op, PatternRewriter &rewriter) const override {
    std::optional<BinaryWithConstant> split = splitConstant(op);
    if (!split || splatFloat(split->constant) != neutral || (split->constantIsLhs && !commutes))
      return rewriter.notifyMatchFailure(op, "no operand is the neutral constant");
    if (split->other.getType() != op->getResult(0).getType())
      return rewriter.notifyMatchFailure(op, "the constant broadcasts the other operand");
    StringRef activation = activationOf(op);
    if (activation == "NONE")
      rewriter.replaceOp(op, split->other);
    else if (activation == "RELU")
      rewriter.replaceOpWithNewOp<ReluOp>(op, op->getResultTypes(), split->other);
    else if (activation == "RELU6")
      rewriter.replaceOpWithNewOp<Relu6Op>(op, op->getResultTypes(), split->other);
    else if (activation == "RELU_N1_TO_1")
      rewriter.replaceOpWithNewOp<Relu1Op>(op, op->getResultTypes(), split->other);
    else
      return rewriter.notifyMatchFailure(op, "no op stands for the activation");
    return success();
  }

  float neutral;
  bool commutes;
};

struct DropDoubleNeg : OpRewritePattern<NegOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(NegOp op, PatternRewriter &rewriter) const override {
    auto inner = op.getX().getDefiningOp<NegOp>();
    if (!inner || inner.getX().getType() != op.getType())
      return rewriter.notifyMatchFailure(op, "the operand is no neg, or has another type");
    rewriter.replaceOp(op, inner.getX());
    return success();
  }
};

/// (-a) * b + c as c - a * b, and c + (-a) as c - a: the same numbers, as a sign is never rounded. Normalizations are
/// written with the neg of a mean.
struct AddOfNegToSub : OpRewritePattern<AddOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(AddOp op, PatternRewriter &rewriter) const override {
    if (!isF32(op.getOutput()))
      return rewriter.notifyMatchFailure(op, "is not of float32");
    for (int i : {0, 1}) {
      Value negative = op->getOperand(i), other = op->getOperand(1 - i);
      if (auto neg = negative.getDefiningOp<NegOp>()) {
        rewriter.replaceOp(op, SubOp::create(rewriter, op.getLoc(), op.getType(), other, neg.getX(),
                                             op.getFusedActivationFunctionAttr()));
        return success();
      }
      auto mul = definedBy<MulOp>(negative);
      if (!mul || !negative.hasOneUse())
        continue;
      for (int j : {0, 1}) {
        auto neg = mul->getOperand(j).getDefiningOp<NegOp>();
        if (!neg || isa_and_nonnull<ReluOp>(neg.getX().getDefiningOp()))
          continue; // The half of a prelu.
        Value product = MulOp::create(rewriter, derivedLoc(mul.getOutput(), "_positive"), mul.getType(), neg.getX(),
                                      mul->getOperand(1 - j), mul.getFusedActivationFunctionAttr());
        rewriter.replaceOp(op, SubOp::create(rewriter, op.getLoc(), op.getType(), other, product,
                                             op.getFusedActivationFunctionAttr()));
        return success();
      }
    }
    return rewriter.notifyMatchFailure(op, "no operand is a neg, or a product with one");
  }
};

/// a - (-b) as a + b.
struct SubOfNegToAdd : OpRewritePattern<SubOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(SubOp op, PatternRewriter &rewriter) const override {
    auto neg = op.getRhs().getDefiningOp<NegOp>();
    if (!neg || !isF32(op.getOutput()))
      return rewriter.notifyMatchFailure(op, "the right side is no neg of float32");
    rewriter.replaceOp(op, AddOp::create(rewriter, op.getLoc(), op.getType(), op.getLhs(), neg.getX(),
                                         op.getFusedActivationFunctionAttr()));
    return success();
  }
};

/// Whether every number of one type is one of the other.
bool isLossless(Type from, Type to) {
  if (from == to)
    return true;
  auto fromInt = dyn_cast<IntegerType>(from), toInt = dyn_cast<IntegerType>(to);
  auto fromFloat = dyn_cast<FloatType>(from), toFloat = dyn_cast<FloatType>(to);
  if (fromInt && toInt) {
    if (fromInt.getWidth() == 1)
      return toInt.getWidth() >= 8;
    if (toInt.getWidth() == 1)
      return false;
    if (fromInt.isUnsigned() == toInt.isUnsigned())
      return toInt.getWidth() >= fromInt.getWidth();
    return fromInt.isUnsigned() && toInt.getWidth() > fromInt.getWidth();
  }
  if (fromInt && toFloat)
    return fromInt.getWidth() <= 8 ? isa<Float32Type, Float64Type, Float16Type>(to)
                                   : fromInt.getWidth() < toFloat.getFPMantissaWidth();
  if (fromFloat && toFloat) {
    const llvm::fltSemantics &a = fromFloat.getFloatSemantics(), &b = toFloat.getFloatSemantics();
    return llvm::APFloat::isRepresentableBy(a, b);
  }
  return false;
}

/// Through a type that holds all numbers of the first, directly.
struct ShortenCasts : OpRewritePattern<CastOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(CastOp op, PatternRewriter &rewriter) const override {
    if (op.getInput().getType() == op.getType()) {
      rewriter.replaceOp(op, op.getInput());
      return success();
    }
    auto inner = op.getInput().getDefiningOp<CastOp>();
    if (!inner)
      return rewriter.notifyMatchFailure(op, "the operand is no cast");
    Type first = getElementTypeOrSelf(inner.getInput().getType()), middle = getElementTypeOrSelf(inner.getType());
    if (!isLossless(first, middle))
      return rewriter.notifyMatchFailure(op, "the first cast may change numbers");
    if (inner.getInput().getType() == op.getType())
      rewriter.replaceOp(op, inner.getInput());
    else
      rewriter.modifyOpInPlace(op, [&] { op->setOperand(0, inner.getInput()); });
    return success();
  }
};

/// 1 / sqrt(x) as rsqrt(x), y / sqrt(x) stays: a product with rsqrt rounds once more.
struct DivOfSqrtToRsqrt : OpRewritePattern<DivOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(DivOp op, PatternRewriter &rewriter) const override {
    auto sqrt = op.getRhs().getDefiningOp<SqrtOp>();
    if (!sqrt || splatFloat(op.getLhs()) != 1.0f || !isUnfused(op))
      return rewriter.notifyMatchFailure(op, "is not 1 / sqrt(x)");
    if (sqrt.getX().getType() != op.getType() || !keepsShape(op.getLhs(), sqrt.getX()))
      return rewriter.notifyMatchFailure(op, "the dividend broadcasts");
    rewriter.replaceOpWithNewOp<RsqrtOp>(op, op.getType(), sqrt.getX());
    return success();
  }
};

/// (a - b) squared, as squared_difference.
LogicalResult makeSquaredDifference(Operation *op, Value difference, PatternRewriter &rewriter) {
  auto sub = definedBy<SubOp>(difference);
  if (!sub || !isF32(sub.getOutput()) || sub.getType() != op->getResult(0).getType())
    return rewriter.notifyMatchFailure(op, "the operand is no difference of float32");
  if (!llvm::all_of(difference.getUsers(), [&](Operation *user) { return user == op; }))
    return rewriter.notifyMatchFailure(op, "the difference has other uses");
  rewriter.replaceOpWithNewOp<SquaredDifferenceOp>(op, op->getResultTypes(), sub.getLhs(), sub.getRhs());
  return success();
}

struct SquareOfSub : OpRewritePattern<SquareOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(SquareOp op, PatternRewriter &rewriter) const override {
    return makeSquaredDifference(op, op.getX(), rewriter);
  }
};

struct ProductOfSubs : OpRewritePattern<MulOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(MulOp op, PatternRewriter &rewriter) const override {
    if (op.getLhs() != op.getRhs() || !isUnfused(op))
      return rewriter.notifyMatchFailure(op, "is no square");
    return makeSquaredDifference(op, op.getLhs(), rewriter);
  }
};

} // namespace

void populateArithmeticPatterns(RewritePatternSet &patterns) {
  MLIRContext *context = patterns.getContext();
  auto neutral = [&](StringRef name, float value, bool commutes) {
    patterns.add<DropNeutralConstant>(context, name, value, commutes);
  };
  neutral(AddOp::getOperationName(), 0.0f, true);
  neutral(SubOp::getOperationName(), 0.0f, false);
  neutral(MulOp::getOperationName(), 1.0f, true);
  neutral(DivOp::getOperationName(), 1.0f, false);
  patterns.add<DropDoubleNeg, AddOfNegToSub, SubOfNegToAdd, ShortenCasts, DivOfSqrtToRsqrt, SquareOfSub, ProductOfSubs>(
      context);
}

} // namespace tinfoil::tfl
