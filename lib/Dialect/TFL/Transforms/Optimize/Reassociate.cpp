//===- Reassociate.cpp - Chains of arithmetic with constants --------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../PatternUtils.h"

#include "tinfoil/Dialect/TFL/Transforms/Patterns.h"

#include <cmath>

using namespace mlir;

namespace tinfoil::tfl {

namespace {

/// x + constant, where the op subtracts with its sign changed; or x * constant, where it divides the other way up.
struct Term {
  Value input, constant;
  bool inverse = false;
};

template <typename ForwardOp, typename InverseOp> std::optional<Term> matchTerm(Operation *op) {
  if (!isa_and_nonnull<ForwardOp, InverseOp>(op))
    return std::nullopt;
  std::optional<BinaryWithConstant> split = splitConstant(op);
  bool inverse = isa<InverseOp>(op);
  if (!split || (inverse && split->constantIsLhs))
    return std::nullopt;
  return Term{split->other, split->constant, inverse};
}

/// Adding and taking away a large number rounds on purpose.
constexpr float kLargestTerm = 65536;

template <typename ForwardOp, typename InverseOp, typename RootOp> struct Reassociate : OpRewritePattern<RootOp> {
  using OpRewritePattern<RootOp>::OpRewritePattern;
  static constexpr bool isSum = std::is_same_v<ForwardOp, AddOp>;

  LogicalResult matchAndRewrite(RootOp op, PatternRewriter &rewriter) const override {
    std::optional<Term> outer = matchTerm<ForwardOp, InverseOp>(op);
    if (!outer)
      return rewriter.notifyMatchFailure(op, "no operand is a constant of float32");
    Operation *producer = outer->input.getDefiningOp();
    std::optional<Term> inner = matchTerm<ForwardOp, InverseOp>(producer);
    if (!inner || !isUnfused(producer))
      return rewriter.notifyMatchFailure(op, "the other operand is no such op with a constant");
    if (!outer->input.hasOneUse())
      return rewriter.notifyMatchFailure(op, "the other operand has other uses");
    if (isSharedLarge(inner->constant) || isSharedLarge(outer->constant))
      return rewriter.notifyMatchFailure(op, "a constant is large and has other users");
    bool inRange = true;
    auto function = [&](double a, double b) {
      if (isSum) {
        inRange &= std::fabs(a) <= kLargestTerm && std::fabs(b) <= kLargestTerm;
        return (inner->inverse ? -a : a) + (outer->inverse ? -b : b);
      }
      double product = (inner->inverse ? 1 / a : a) * (outer->inverse ? 1 / b : b);
      inRange &= std::isnormal(float(product));
      return product;
    };
    std::optional<CombinedFloats> constant = combineFloats(inner->constant, outer->constant, function);
    if (!constant)
      return rewriter.notifyMatchFailure(op, "the constants do not combine to one of the larger's size");
    if (!inRange || !allFinite(constant->values))
      return rewriter.notifyMatchFailure(op, "the constants are out of the range in which the result is the same");
    Value merged = makeFloats(rewriter, outer->constant.getLoc(), constant->shape, constant->values);
    rewriter.replaceOp(op, ForwardOp::create(rewriter, op.getLoc(), op.getType(), inner->input, merged,
                                             op.getFusedActivationFunctionAttr()));
    return success();
  }
};

} // namespace

void populateReassociatePatterns(RewritePatternSet &patterns) {
  patterns.add<Reassociate<AddOp, SubOp, AddOp>, Reassociate<AddOp, SubOp, SubOp>, Reassociate<MulOp, DivOp, MulOp>,
               Reassociate<MulOp, DivOp, DivOp>>(patterns.getContext());
}

} // namespace tinfoil::tfl
