//===- PushTransposeThroughEwise.cpp - Transposes, below arithmetic -------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PatternUtils.h"

#include "tinfoil/Dialect/TFL/Transforms/GreedyRewrite.h"
#include "tinfoil/Dialect/TFL/Transforms/Passes.h"
#include "tinfoil/Dialect/TFL/Transforms/Patterns.h"

using namespace mlir;

namespace tinfoil::tfl {

#define GEN_PASS_DEF_PUSHTRANSPOSETHROUGHEWISEPASS
#include "tinfoil/Dialect/TFL/Transforms/Passes.h.inc"

namespace {

struct Transposed {
  Value input;
  SmallVector<int64_t> perm;
};

/// The operand and permutation of a transpose of plain elements with no other use than by `user`.
std::optional<Transposed> matchTranspose(Value value, Operation *user) {
  auto op = value.getDefiningOp<TransposeOp>();
  if (!op || isa<quant::QuantizedType>(getElementTypeOrSelf(value.getType())) ||
      !llvm::all_of(value.getUsers(), [&](Operation *other) { return other == user; }))
    return std::nullopt;
  RankedTensorType type = rankedTypeOf(op.getInput());
  std::optional<SmallVector<int64_t>> perm = intValues(op.getPerm());
  if (!type || !perm || int64_t(perm->size()) != type.getRank() || !isPermutation(*perm))
    return std::nullopt;
  return Transposed{op.getInput(), *perm};
}

/// Whether the result goes on into a transpose, possibly through more arithmetic: then moving one closer can cancel it.
/// Without that the transpose moves no further than it must, and large results may be transposed instead of small ones.
bool meetsTranspose(Value value) {
  llvm::SmallPtrSet<Operation *, 16> seen;
  SmallVector<Value> values = {value};
  while (!values.empty() && seen.size() < 16)
    for (Operation *user : values.pop_back_val().getUsers()) {
      if (isa<TransposeOp>(user))
        return true;
      if (isElementwise(user) && seen.insert(user).second)
        values.push_back(user->getResult(0));
    }
  return false;
}

/// f(transpose(x), transpose(y), c) as transpose(f(x, y, c')). Where f has one operand or c is small, that is as good
/// as before; where two transposes become one it is better; and the one that is left may cancel with the next.
struct PushTranspose : RewritePattern {
  PushTranspose(MLIRContext *context) : RewritePattern(MatchAnyOpTypeTag(), /*benefit=*/1, context) {}

  LogicalResult matchAndRewrite(Operation *op, PatternRewriter &rewriter) const override {
    if (!isElementwise(op) || op->getNumResults() != 1)
      return rewriter.notifyMatchFailure(op, "is not elementwise");
    RankedTensorType result = rankedTypeOf(op->getResult(0));
    if (!result || isa<quant::QuantizedType>(result.getElementType()))
      return rewriter.notifyMatchFailure(op, "the rank of the result is not known, or its type is quantized");
    std::optional<SmallVector<int64_t>> perm;
    int transposes = 0;
    SmallVector<Value> operands;
    SmallVector<unsigned> constants;
    for (OpOperand &operand : op->getOpOperands()) {
      if (std::optional<Transposed> transposed = matchTranspose(operand.get(), op)) {
        if ((perm && *perm != transposed->perm) || int64_t(transposed->perm.size()) != result.getRank())
          return rewriter.notifyMatchFailure(op, "operands are transposed in different ways");
        perm = transposed->perm;
        operands.push_back(transposed->input);
        transposes += operand.getOperandNumber() == 0 || operand.get() != op->getOperand(0);
        continue;
      }
      std::optional<ConstantView> view = ConstantView::of(operand.get());
      if (!view || view->isString() || view->getElementType() != getElementTypeOrSelf(operand.get().getType()))
        return rewriter.notifyMatchFailure(op, "an operand is neither transposed for this op alone nor a constant");
      if (view->size() != 1) {
        if (view->size() == 0 || (!view->isFloat() && !view->isInteger()) ||
            (view->isSplat() && view->size() > kExpandLimit) || view->getType().getRank() > result.getRank() ||
            isSharedLarge(operand.get()) || view->getFileSize() % view->size() != 0)
          return rewriter.notifyMatchFailure(op, "a constant operand cannot be transposed, or would be copied");
        constants.push_back(operand.getOperandNumber());
      }
      operands.push_back(operand.get());
    }
    if (!perm)
      return rewriter.notifyMatchFailure(op, "no operand is transposed");
    if (transposes < 2 && !meetsTranspose(op->getResult(0)))
      return rewriter.notifyMatchFailure(op, "the transpose would meet no other");

    SmallVector<int64_t> inverse(perm->size());
    for (auto [to, from] : llvm::enumerate(*perm))
      inverse[from] = int64_t(to);
    for (unsigned index : constants) {
      // The shape as it is broadcast, then the other way round.
      SmallVector<int64_t> shape(rankedTypeOf(operands[index]).getShape());
      shape.insert(shape.begin(), result.getRank() - shape.size(), 1);
      Value expanded = reshapeConstant(rewriter, operands[index], shape);
      operands[index] = transposeConstant(rewriter, expanded, inverse);
    }
    SmallVector<int64_t> shape(result.getRank());
    for (auto [to, from] : llvm::enumerate(*perm))
      shape[from] = result.getDimSize(to);
    Operation *moved =
        rebuild(rewriter, op, derivedLoc(op->getResult(0), "_before_transpose"), operands, result.clone(shape));
    Value permutation = makeI32s(rewriter, derivedLoc(op->getResult(0), "_perm"), *perm);
    rewriter.replaceOpWithNewOp<TransposeOp>(op, result, moved->getResult(0), permutation);
    return success();
  }
};

class PushTransposeThroughEwise : public impl::PushTransposeThroughEwisePassBase<PushTransposeThroughEwise> {
public:
  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet set(context);
    set.add<PushTranspose>(context);
    populateTransposePatterns(set);
    TransposeOp::getCanonicalizationPatterns(set, context);
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
