//===- Transpose.cpp - Transposes that cancel or move nothing -------------===//
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

/// The elements keep their order where only extents of 1 move.
struct TransposeToReshape : OpRewritePattern<TransposeOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(TransposeOp op, PatternRewriter &rewriter) const override {
    std::optional<SmallVector<int64_t>> perm = constantPermutation(op);
    RankedTensorType input = rankedTypeOf(op.getInput()), result = rankedTypeOf(op.getOutput());
    if (!perm || !result || isIdentityPermutation(*perm))
      return rewriter.notifyMatchFailure(op, "the permutation or the result's rank is not known, or nothing moves");
    int64_t last = -1;
    for (int64_t dim : *perm) {
      if (input.getDimSize(dim) == 1)
        continue;
      if (dim < last)
        return rewriter.notifyMatchFailure(op, "elements change their order");
      last = dim;
    }
    SmallVector<int64_t> shape;
    for (int64_t dim : *perm)
      shape.push_back(input.getDimSize(dim));
    if (result.getShape() != ArrayRef(shape))
      return rewriter.notifyMatchFailure(op, "the result has other extents than the permutation gives");
    Value shapeValue = makeShape(rewriter, op.getOutput(), result);
    if (!shapeValue)
      return rewriter.notifyMatchFailure(op, "more than one extent of the result is unknown");
    rewriter.replaceOpWithNewOp<ReshapeOp>(op, op.getType(), op.getInput(), shapeValue);
    return success();
  }
};

struct TransposeConstant : OpRewritePattern<TransposeOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(TransposeOp op, PatternRewriter &rewriter) const override {
    std::optional<SmallVector<int64_t>> perm = constantPermutation(op);
    if (!perm || !op.getInput().getDefiningOp<ConstOp>())
      return rewriter.notifyMatchFailure(op, "the operand is no plain constant, or the permutation is not known");
    if (isSharedLarge(op.getInput()))
      return rewriter.notifyMatchFailure(op, "the constant is large and has other users");
    if (op.getType() != op.getInput().getType() && !op.getType().hasStaticShape())
      return rewriter.notifyMatchFailure(op, "the result has unknown extents");
    Value transposed = transposeConstant(rewriter, op.getInput(), *perm);
    if (!transposed)
      return rewriter.notifyMatchFailure(op, "the constant cannot be read");
    Operation *constant = transposed.getDefiningOp();
    rewriter.modifyOpInPlace(constant, [&] { constant->setLoc(op.getLoc()); });
    rewriter.replaceOp(op, transposed);
    return success();
  }
};

} // namespace

void populateTransposePatterns(RewritePatternSet &patterns) {
  patterns.add<TransposeToReshape, TransposeConstant>(patterns.getContext());
}

} // namespace tinfoil::tfl
