//===- LayerNormalization.cpp - One spelling of layer normalization -------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// No operator stands for layer normalization. Frameworks spell it in many ways; all become the one of the fewest large
// ops, which is also the one that compilers look for:
//
//   d = x - mean(x);  y = d * rsqrt(mean(square(d)) + epsilon) * gamma + beta
//
//===----------------------------------------------------------------------===//

#include "../PatternUtils.h"

#include "tinfoil/Dialect/TFL/Transforms/Patterns.h"

#include "llvm/ADT/SmallBitVector.h"

#include <array>

using namespace mlir;

namespace tinfoil::tfl {

namespace {

/// How many elements of its operand a reduction takes together; nothing unless these extents are known.
std::optional<int64_t> reducedCount(SumOp op) {
  RankedTensorType type = rankedTypeOf(op.getInput());
  std::optional<SmallVector<int64_t>> axes = intValues(op.getAxes());
  if (!type || !axes)
    return std::nullopt;
  llvm::SmallBitVector seen(type.getRank());
  int64_t count = 1;
  for (int64_t axis : *axes) {
    std::optional<int64_t> dim = asIndex(axis, type.getRank());
    // An extent fits into 32 bits, and so does the number of elements that a file can hold.
    if (!dim || seen.test(*dim) || type.isDynamicDim(*dim) || type.getDimSize(*dim) > INT32_MAX / count)
      return std::nullopt;
    seen.set(*dim);
    count *= type.getDimSize(*dim);
    if (count == 0)
      return std::nullopt;
  }
  return count;
}

/// sum(x) / n and sum(x) * (1 / n), n being the number of elements that are summed.
template <typename ScaleOp> struct ScaledSumToMean : OpRewritePattern<ScaleOp> {
  using OpRewritePattern<ScaleOp>::OpRewritePattern;
  LogicalResult matchAndRewrite(ScaleOp op, PatternRewriter &rewriter) const override {
    std::optional<BinaryWithConstant> split = splitConstant(op);
    constexpr bool divides = std::is_same_v<ScaleOp, DivOp>;
    if (!split || (divides && split->constantIsLhs) || !isUnfused(op))
      return rewriter.notifyMatchFailure(op, "is not scaled by a constant, or has an activation");
    auto sum = split->other.template getDefiningOp<SumOp>();
    std::optional<int64_t> count = sum && sum->hasOneUse() ? reducedCount(sum) : std::nullopt;
    if (!count || !isF32(sum.getOutput()) || sum.getType() != op.getType())
      return rewriter.notifyMatchFailure(op, "the other operand is no sum of a known number of floats for this alone");
    double factor = divides ? double(*count) : 1.0 / double(*count);
    std::optional<float> scale = splatFloat(split->constant);
    if (!scale || *scale != float(factor))
      return rewriter.notifyMatchFailure(op, "the constant is not the number of elements that are summed");
    rewriter.replaceOpWithNewOp<MeanOp>(op, op.getType(), sum.getInput(), sum.getAxes(), sum.getKeepDims());
    return success();
  }
};

/// Whether no element can be negative: NaN may be among them.
bool isNonNegative(Value value, int depth = 8) {
  Operation *op = value.getDefiningOp();
  if (!op || depth == 0)
    return false;
  if (isa<SquareOp, SquaredDifferenceOp, AbsOp, ExpOp, ReluOp, Relu6Op, SqrtOp>(op))
    return true;
  if (auto mul = dyn_cast<MulOp>(op); mul && mul.getLhs() == mul.getRhs() && isUnfused(mul))
    return true;
  if (isa<MeanOp, SumOp, ReshapeOp>(op))
    return isNonNegative(op->getOperand(0), depth - 1);
  if (isa<AddOp, MaximumOp>(op) && (isa<MaximumOp>(op) || isUnfused(op)))
    return llvm::all_of(op->getOperands(), [&](Value operand) {
      std::optional<float> splat = splatFloat(operand);
      return splat ? *splat >= 0 : isNonNegative(operand, depth - 1);
    });
  return false;
}

/// Powers that have an op of their own. Roots of numbers that are not negative: the power of a negative zero or
/// infinity has another sign than the root.
struct PowToRoot : OpRewritePattern<PowOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(PowOp op, PatternRewriter &rewriter) const override {
    std::optional<float> exponent = splatFloat(op.getRhs());
    Value base = op.getLhs();
    if (!exponent || base.getType() != op.getType() || !isF32(base))
      return rewriter.notifyMatchFailure(op, "the exponent is no constant, or broadcasts the base");
    if (*exponent == 2.0f)
      rewriter.replaceOpWithNewOp<SquareOp>(op, op.getType(), base);
    else if (!isNonNegative(base))
      return rewriter.notifyMatchFailure(op, "the base may be negative");
    else if (*exponent == 0.5f)
      rewriter.replaceOpWithNewOp<SqrtOp>(op, op.getType(), base);
    else if (*exponent == -0.5f)
      rewriter.replaceOpWithNewOp<RsqrtOp>(op, op.getType(), base);
    else
      return rewriter.notifyMatchFailure(op, "the exponent is not 2, 1/2 or -1/2");
    return success();
  }
};

/// Whether a value is broadcast in an op with `other`, along an extent that is known to be larger than 1.
bool isMuchSmaller(Value value, Value other) {
  RankedTensorType own = rankedTypeOf(value), theirs = rankedTypeOf(other);
  if (!own || !theirs || own.getRank() > theirs.getRank())
    return false;
  bool smaller = false;
  for (auto [a, b] : llvm::zip_equal(own.getShape(), theirs.getShape().take_back(own.getRank()))) {
    if (a != b && a != 1)
      return false;
    smaller |= a == 1 && b > 1;
  }
  return smaller;
}

/// x / sqrt(v) as x * rsqrt(v) where v is broadcast: one root more for many divisions less.
struct DivOfReducedSqrt : OpRewritePattern<DivOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(DivOp op, PatternRewriter &rewriter) const override {
    auto sqrt = op.getRhs().getDefiningOp<SqrtOp>();
    if (!sqrt || !sqrt->hasOneUse() || !isF32(op.getOutput()) || !isMuchSmaller(sqrt.getY(), op.getLhs()))
      return rewriter.notifyMatchFailure(op, "the divisor is no root of a smaller tensor for this alone");
    Value inverse = RsqrtOp::create(rewriter, sqrt.getLoc(), sqrt.getType(), sqrt.getX());
    rewriter.replaceOpWithNewOp<MulOp>(op, op.getType(), op.getLhs(), inverse, op.getFusedActivationFunction());
    return success();
  }
};

/// x - mean(x) in the same block, in front of `user`; null if there is none.
SubOp differenceFrom(Value x, Value mean, Operation *user) {
  for (Operation *other : x.getUsers())
    if (auto sub = dyn_cast<SubOp>(other); sub && sub.getLhs() == x && sub.getRhs() == mean && isUnfused(sub) &&
                                           sub->getBlock() == user->getBlock() && sub->isBeforeInBlock(user))
      return sub;
  return {};
}

bool isMeanOf(Value value, Value x) {
  auto mean = value.getDefiningOp<MeanOp>();
  return mean && mean.getInput() == x && mean.getKeepDims();
}

/// The square of a difference that is there already.
struct SquareKnownDifference : OpRewritePattern<SquaredDifferenceOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(SquaredDifferenceOp op, PatternRewriter &rewriter) const override {
    if (!isF32(op.getOutput()))
      return rewriter.notifyMatchFailure(op, "is not of float32");
    for (auto [x, mean] : {std::pair(op.getLhs(), op.getRhs()), std::pair(op.getRhs(), op.getLhs())})
      if (isMeanOf(mean, x))
        if (SubOp sub = differenceFrom(x, mean, op)) {
          rewriter.replaceOpWithNewOp<SquareOp>(op, op.getType(), sub.getOutput());
          return success();
        }
    return rewriter.notifyMatchFailure(op, "no difference from a mean is there already");
  }
};

struct Centered {
  Value x, mean, scale;
};

/// x, its mean and s, where `scaled` is x * s and `offset` mean(x) * s.
std::optional<Centered> matchCentered(Value scaled, Value offset) {
  auto product = definedBy<MulOp>(scaled), shifted = definedBy<MulOp>(offset);
  if (!product || !shifted || !scaled.hasOneUse() || !offset.hasOneUse() || !isF32(scaled))
    return std::nullopt;
  auto orders = [](MulOp op) {
    return std::array{std::pair(op.getLhs(), op.getRhs()), std::pair(op.getRhs(), op.getLhs())};
  };
  for (auto [x, scale] : orders(product))
    for (auto [mean, same] : orders(shifted))
      if (scale == same && isMeanOf(mean, x))
        return Centered{x, mean, scale};
  return std::nullopt;
}

Value makeDifference(const Centered &parts, Operation *op, PatternRewriter &rewriter) {
  if (SubOp known = differenceFrom(parts.x, parts.mean, op))
    return known.getOutput();
  return SubOp::create(rewriter, derivedLoc(op->getResult(0), "_centered"), parts.x.getType(), parts.x, parts.mean,
                       "NONE");
}

/// x * s + (b - mean(x) * s) as (x - mean(x)) * s + b.

struct CenterBeforeShift : OpRewritePattern<AddOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(AddOp op, PatternRewriter &rewriter) const override {
    for (auto [scaled, rest] : {std::pair(op.getLhs(), op.getRhs()), std::pair(op.getRhs(), op.getLhs())}) {
      auto sub = definedBy<SubOp>(rest);
      if (!sub || !rest.hasOneUse())
        continue;
      std::optional<Centered> parts = matchCentered(scaled, sub.getRhs());
      if (!parts || parts->x.getType() != op.getType())
        continue;
      Value difference = makeDifference(*parts, op, rewriter);
      Value product = MulOp::create(rewriter, derivedLoc(op.getOutput(), "_scaled"), op.getType(), difference,
                                    parts->scale, "NONE");
      rewriter.replaceOpWithNewOp<AddOp>(op, op.getType(), product, sub.getLhs(), op.getFusedActivationFunction());
      return success();
    }
    return rewriter.notifyMatchFailure(op, "is no sum of a scaled tensor and what its scaled mean is taken from");
  }
};

/// x * s - mean(x) * s as (x - mean(x)) * s.
struct CenterBeforeScale : OpRewritePattern<SubOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(SubOp op, PatternRewriter &rewriter) const override {
    std::optional<Centered> parts = matchCentered(op.getLhs(), op.getRhs());
    if (!parts || parts->x.getType() != op.getType())
      return rewriter.notifyMatchFailure(op, "is no difference of a scaled tensor and its scaled mean");
    Value difference = makeDifference(*parts, op, rewriter);
    rewriter.replaceOpWithNewOp<MulOp>(op, op.getType(), difference, parts->scale, op.getFusedActivationFunction());
    return success();
  }
};

} // namespace

void populateLayerNormalizationPatterns(RewritePatternSet &patterns) {
  patterns.add<ScaledSumToMean<MulOp>, ScaledSumToMean<DivOp>, PowToRoot, DivOfReducedSqrt, SquareKnownDifference,
               CenterBeforeShift, CenterBeforeScale>(patterns.getContext());
}

} // namespace tinfoil::tfl
