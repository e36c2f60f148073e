//===- NormalizationRecognition.cpp - Normalizations spelled out ----------===//
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

/// The op as a reduction over the last dimension of its operand that keeps it with extent 1; its operand, or null.
template <typename ReduceOp> Value reducedAlongLast(Value value) {
  auto op = value.getDefiningOp<ReduceOp>();
  if (!op || !op.getKeepDims() || !isF32(value))
    return {};
  RankedTensorType type = rankedTypeOf(op.getInput());
  std::optional<SmallVector<int64_t>> axes = intValues(op->getOperand(1));
  if (!type || type.getRank() == 0 || !axes || axes->size() != 1 ||
      asIndex(axes->front(), type.getRank()) != type.getRank() - 1)
    return {};
  return op.getInput();
}

/// exp(x) / sum(exp(x)), with or without the maximum of x taken off first: softmax does that itself.
struct DivToSoftmax : OpRewritePattern<DivOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(DivOp op, PatternRewriter &rewriter) const override {
    auto exp = op.getLhs().getDefiningOp<ExpOp>();
    if (!exp || !isF32(op.getOutput()) || !isUnfused(op) || reducedAlongLast<SumOp>(op.getRhs()) != exp.getY() ||
        exp.getY().getType() != op.getType())
      return rewriter.notifyMatchFailure(op, "is not an exponential over its sum along the last dimension");
    Value input = exp.getX();
    auto sub = definedBy<SubOp>(input);
    if (sub && reducedAlongLast<ReduceMaxOp>(sub.getRhs()) == sub.getLhs())
      input = sub.getLhs();
    if (input.getType() != op.getType())
      return rewriter.notifyMatchFailure(op, "the input has another shape than the result");
    rewriter.replaceOpWithNewOp<SoftmaxOp>(op, op.getType(), input, rewriter.getF32FloatAttr(1.0f));
    return success();
  }
};

/// The kernel of l2_normalization divides by no less than this, squared.
constexpr float kLeastSquare = 1e-10f;

/// The sum of the squares of `x`, with a lower bound or an addend so small that no sum of interest changes.
bool isSquareSumOf(Value value, Value x) {
  Operation *op = value.getDefiningOp();
  if (isa_and_nonnull<AddOp, MaximumOp>(op) && (isa<MaximumOp>(op) || isUnfused(op))) {
    std::optional<BinaryWithConstant> split = splitConstant(op);
    std::optional<float> bound = split ? splatFloat(split->constant) : std::nullopt;
    if (!bound || *bound < 0 || *bound > kLeastSquare)
      return false;
    value = split->other;
  }
  Value squared = reducedAlongLast<SumOp>(value);
  if (!squared)
    return false;
  if (auto square = squared.getDefiningOp<SquareOp>())
    return square.getX() == x;
  auto mul = definedBy<MulOp>(squared);
  return mul && mul.getLhs() == x && mul.getRhs() == x;
}

LogicalResult makeL2Normalization(Operation *op, Value x, Value sum, PatternRewriter &rewriter) {
  RankedTensorType type = rankedTypeOf(x);
  if (!type || type != op->getResult(0).getType() || type.getRank() > 4 || !type.getElementType().isF32())
    return rewriter.notifyMatchFailure(op, "is not of float32, or of a rank that no kernel normalizes");
  if (!isSquareSumOf(sum, x))
    return rewriter.notifyMatchFailure(op, "the divisor is not the length along the last dimension");
  rewriter.replaceOpWithNewOp<L2NormalizationOp>(op, type, x, rewriter.getStringAttr("NONE"));
  return success();
}

/// x * rsqrt(sum(x * x)).
struct MulToL2Normalization : OpRewritePattern<MulOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(MulOp op, PatternRewriter &rewriter) const override {
    for (int i : {0, 1})
      if (auto rsqrt = op->getOperand(i).getDefiningOp<RsqrtOp>(); rsqrt && isUnfused(op))
        return makeL2Normalization(op, op->getOperand(1 - i), rsqrt.getX(), rewriter);
    return rewriter.notifyMatchFailure(op, "no operand is a rsqrt, or the product has an activation");
  }
};

/// x / sqrt(sum(x * x)).
struct DivToL2Normalization : OpRewritePattern<DivOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(DivOp op, PatternRewriter &rewriter) const override {
    auto sqrt = op.getRhs().getDefiningOp<SqrtOp>();
    if (!sqrt || !isUnfused(op))
      return rewriter.notifyMatchFailure(op, "the divisor is no sqrt, or the quotient has an activation");
    return makeL2Normalization(op, op.getLhs(), sqrt.getX(), rewriter);
  }
};

} // namespace

void populateNormalizationRecognitionPatterns(RewritePatternSet &patterns) {
  patterns.add<DivToSoftmax, MulToL2Normalization, DivToL2Normalization>(patterns.getContext());
}

} // namespace tinfoil::tfl
