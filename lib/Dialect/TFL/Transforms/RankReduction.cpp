//===- RankReduction.cpp - Ranks that delegates take ----------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PatternUtils.h"

#include "tinfoil/Dialect/TFL/Transforms/GreedyRewrite.h"
#include "tinfoil/Dialect/TFL/Transforms/Passes.h"

using namespace mlir;

namespace tinfoil::tfl {

#define GEN_PASS_DEF_RANKREDUCTIONPASS
#include "tinfoil/Dialect/TFL/Transforms/Passes.h.inc"

namespace {

/// The highest rank that delegates for graphics processors take.
constexpr int64_t kHighestRank = 4;

bool hasLeadingOne(RankedTensorType type) {
  return type && type.hasStaticShape() && type.getRank() > kHighestRank && type.getDimSize(0) == 1 &&
         llvm::all_of(type.getShape(), [](int64_t extent) { return extent > 0 && extent <= INT32_MAX; });
}

Value makeReshape(PatternRewriter &rewriter, Location loc, Value value, RankedTensorType type) {
  Value shape = makeI32s(rewriter, derivedLoc(value, "_shape"), type.getShape());
  return ReshapeOp::create(rewriter, loc, type, value, shape);
}

struct DropLeadingOne : RewritePattern {
  DropLeadingOne(MLIRContext *context) : RewritePattern(MatchAnyOpTypeTag(), /*benefit=*/1, context) {}

  LogicalResult matchAndRewrite(Operation *op, PatternRewriter &rewriter) const override {
    if (!isElementwise(op) || op->getNumResults() != 1)
      return rewriter.notifyMatchFailure(op, "is not elementwise");
    RankedTensorType result = rankedTypeOf(op->getResult(0));
    if (!hasLeadingOne(result))
      return rewriter.notifyMatchFailure(op, "the result has no leading extent of 1 beyond rank 4");
    for (Value operand : op->getOperands()) {
      RankedTensorType type = rankedTypeOf(operand);
      if (!type || (type.getRank() == result.getRank() ? !hasLeadingOne(type) : type.getRank() > result.getRank()))
        return rewriter.notifyMatchFailure(op, "an operand has another leading extent");
    }
    SmallVector<Value> operands;
    for (Value operand : op->getOperands()) {
      RankedTensorType type = rankedTypeOf(operand);
      if (type.getRank() == result.getRank())
        operand =
            makeReshape(rewriter, derivedLoc(operand, "_reduced"), operand, type.clone(type.getShape().drop_front()));
      operands.push_back(operand);
    }
    auto reduced = result.clone(result.getShape().drop_front());
    Operation *computed = rebuild(rewriter, op, derivedLoc(op->getResult(0), "_reduced"), operands, Type(reduced));
    rewriter.replaceOp(op, makeReshape(rewriter, op->getLoc(), computed->getResult(0), result));
    return success();
  }
};

class RankReduction : public impl::RankReductionPassBase<RankReduction> {
public:
  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet set(context);
    set.add<DropLeadingOne>(context);
    patterns = freezePatterns(std::move(set));
    return success();
  }

  void runOnOperation() override {
    if (failed(applyPatternsUntilStable(getOperation(), patterns)))
      signalPassFailure();
  }

private:
  FrozenRewritePatternSet patterns;
};

} // namespace
} // namespace tinfoil::tfl
