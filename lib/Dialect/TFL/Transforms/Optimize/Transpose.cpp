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

/// The permutation of a transpose of plain elements; nothing if it is no constant that fits the operand.
std::optional<SmallVector<int64_t>> permutationOf(TransposeOp op) {
  RankedTensorType type = rankedTypeOf(op.getInput());
  std::optional<SmallVector<int64_t>> perm = intValues(op.getPerm());
  if (!type || isa<quant::QuantizedType>(type.getElementType()) || !perm || int64_t(perm->size()) != type.getRank() ||
      !isPermutation(*perm))
    return std::nullopt;
  return perm;
}

bool isIdentity(ArrayRef<int64_t> perm) {
  return llvm::all_of(llvm::enumerate(perm), [](auto entry) { return int64_t(entry.index()) == entry.value(); });
}

struct SimplifyTranspose : OpRewritePattern<TransposeOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(TransposeOp op, PatternRewriter &rewriter) const override {
    std::optional<SmallVector<int64_t>> perm = permutationOf(op);
    if (!perm)
      return rewriter.notifyMatchFailure(op, "the permutation is not known, or the type is quantized");
    if (isIdentity(*perm)) {
      if (op.getInput().getType() != op.getType())
        return rewriter.notifyMatchFailure(op, "nothing moves, but the result has another type");
      rewriter.replaceOp(op, op.getInput());
      return success();
    }
    if (auto inner = op.getInput().getDefiningOp<TransposeOp>()) {
      std::optional<SmallVector<int64_t>> first = permutationOf(inner);
      if (!first || first->size() != perm->size())
        return rewriter.notifyMatchFailure(op, "the permutation of the operand is not known");
      for (int64_t &dim : *perm)
        dim = (*first)[dim];
      if (isIdentity(*perm) && inner.getInput().getType() == op.getType()) {
        rewriter.replaceOp(op, inner.getInput());
        return success();
      }
      Value combined = makeI32s(rewriter, op.getPerm().getLoc(), *perm);
      rewriter.replaceOpWithNewOp<TransposeOp>(op, op.getType(), inner.getInput(), combined);
      return success();
    }
    return rewriter.notifyMatchFailure(op, "the operand is no transpose");
  }
};

/// The elements keep their order where only extents of 1 move.
struct TransposeToReshape : OpRewritePattern<TransposeOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(TransposeOp op, PatternRewriter &rewriter) const override {
    std::optional<SmallVector<int64_t>> perm = permutationOf(op);
    RankedTensorType input = rankedTypeOf(op.getInput()), result = rankedTypeOf(op.getOutput());
    if (!perm || !result || isIdentity(*perm))
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
    if (result.getShape() != ArrayRef(shape) || result.getNumDynamicDims() > 1 || llvm::is_contained(shape, 0) ||
        llvm::any_of(shape, [](int64_t extent) { return extent > INT32_MAX; }))
      return rewriter.notifyMatchFailure(op, "more than one extent of the result is unknown");
    for (int64_t &extent : shape)
      if (ShapedType::isDynamic(extent))
        extent = -1;
    Value shapeValue = makeI32s(rewriter, derivedLoc(op.getOutput(), "_shape"), shape);
    rewriter.replaceOpWithNewOp<ReshapeOp>(op, op.getType(), op.getInput(), shapeValue);
    return success();
  }
};

struct TransposeConstant : OpRewritePattern<TransposeOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(TransposeOp op, PatternRewriter &rewriter) const override {
    std::optional<SmallVector<int64_t>> perm = permutationOf(op);
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
  patterns.add<SimplifyTranspose, TransposeToReshape, TransposeConstant>(patterns.getContext());
}

} // namespace tinfoil::tfl
