//===- Reshape.cpp - Changes of shape that nothing needs ------------------===//
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

/// fully_connected flattens its input by itself.
struct DropReshapeBeforeFullyConnected : OpRewritePattern<FullyConnectedOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(FullyConnectedOp op, PatternRewriter &rewriter) const override {
    if (op.getKeepNumDims())
      return rewriter.notifyMatchFailure(op, "the result has the leading dimensions of the input");
    Operation *reshape = op.getInput().getDefiningOp();
    if (!isReshapeLike(reshape))
      return rewriter.notifyMatchFailure(op, "the input is made by no change of shape");
    // Rows stay rows: an input that is flattened across its last dimension is better left to the reshape, as some
    // kernels look for the depth there.
    RankedTensorType source = rankedTypeOf(reshape->getOperand(0)), input = rankedTypeOf(op.getInput());
    if (!source || !input || source.getRank() < 2 || input.getRank() < 1 ||
        ShapedType::isDynamic(source.getShape().back()) || source.getShape().back() != input.getShape().back())
      return rewriter.notifyMatchFailure(op, "the last extent is not known to be kept");
    RankedTensorType filter = rankedTypeOf(op.getFilter());
    if (!filter || filter.getRank() != 2 || filter.getDimSize(1) != source.getShape().back())
      return rewriter.notifyMatchFailure(op, "the last extent is not the depth of the filter");
    rewriter.modifyOpInPlace(op, [&] { op->setOperand(0, reshape->getOperand(0)); });
    return success();
  }
};

/// A reshape that gives the result of fully_connected the leading dimensions of its input is keep_num_dims.
struct DropReshapeAfterFullyConnected : OpRewritePattern<ReshapeOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(ReshapeOp op, PatternRewriter &rewriter) const override {
    auto dense = op.getInput().getDefiningOp<FullyConnectedOp>();
    if (!dense || dense->getNumResults() != 1 || !op.getInput().hasOneUse())
      return rewriter.notifyMatchFailure(op, "the operand is no fully_connected, or has other uses");
    if (dense.getKeepNumDims() || !isF32(op.getOutput()))
      return rewriter.notifyMatchFailure(op, "the result has those dimensions already, or is not of float32");
    RankedTensorType input = rankedTypeOf(dense.getInput()), filter = rankedTypeOf(dense.getFilter());
    RankedTensorType result = rankedTypeOf(op.getOutput());
    if (!input || !filter || !result || filter.getRank() != 2 || input.getRank() < 2 ||
        input.getShape().back() != filter.getDimSize(1))
      return rewriter.notifyMatchFailure(op, "a shape is not known, or the input is flattened");
    SmallVector<int64_t> kept(input.getShape());
    kept.back() = filter.getDimSize(0);
    if (result.getShape() != ArrayRef(kept) || result.getNumDynamicDims() > 1)
      return rewriter.notifyMatchFailure(op, "the reshape does not give the dimensions of the input");
    Operation *fused = rebuild(rewriter, dense, op.getLoc(), dense->getOperands(), op->getResultTypes());
    rewriter.modifyOpInPlace(fused, [&] { fused->setAttr("keep_num_dims", rewriter.getBoolAttr(true)); });
    rewriter.replaceOp(op, fused);
    return success();
  }
};

/// reshape(f(reshape(x))) as reshape(f(x)), which is often f(x): frameworks wrap every one-dimensional convolution into
/// two changes of shape.
struct MoveUnaryOutOfReshapes : RewritePattern {
  MoveUnaryOutOfReshapes(MLIRContext *context, StringRef name) : RewritePattern(name, /*benefit=*/1, context) {}

  LogicalResult matchAndRewrite(Operation *op, PatternRewriter &rewriter) const override {
    Operation *unary = op->getOperand(0).getDefiningOp();
    if (!isReshapeLike(op) || !isUnaryElementwise(unary) || !unary->hasOneUse())
      return rewriter.notifyMatchFailure(op, "the operand is made by no elementwise op, or has other uses");
    Operation *inner = unary->getOperand(0).getDefiningOp();
    if (!isReshapeLike(inner) ||
        getElementTypeOrSelf(unary->getResult(0).getType()) != getElementTypeOrSelf(unary->getOperand(0).getType()))
      return rewriter.notifyMatchFailure(op, "the operand of the elementwise op is made by no change of shape");
    Value source = inner->getOperand(0), result = op->getResult(0);
    Operation *moved = nullptr;
    if (isSameShape(source.getType(), result.getType())) {
      moved = rebuild(rewriter, unary, op->getLoc(), source, source.getType());
      rewriter.replaceOp(op, moved);
      return success();
    }
    Value shape = isa<ReshapeOp>(op) ? op->getOperand(1) : makeShape(rewriter, result, rankedTypeOf(result));
    if (!shape)
      return rewriter.notifyMatchFailure(op, "the result has more than one unknown extent");
    moved = rebuild(rewriter, unary, unary->getLoc(), source, source.getType());
    rewriter.replaceOpWithNewOp<ReshapeOp>(op, result.getType(), moved->getResult(0), shape);
    return success();
  }
};

/// Arithmetic with a constant on the reshaped result of a layer, before the reshape: there it becomes part of the
/// layer. The constant is a scalar, or covers just the dimensions that the last one of the layer's result was split
/// into.
struct MoveConstantAboveReshape : RewritePattern {
  MoveConstantAboveReshape(MLIRContext *context, StringRef name) : RewritePattern(name, /*benefit=*/1, context) {}

  LogicalResult matchAndRewrite(Operation *op, PatternRewriter &rewriter) const override {
    std::optional<BinaryWithConstant> split = splitConstant(op);
    if (!split || (split->constantIsLhs && isa<SubOp, DivOp>(op)))
      return rewriter.notifyMatchFailure(op, "no operand is a constant of float32 that a layer could take");
    Operation *reshape = split->other.getDefiningOp();
    if (!isReshapeLike(reshape) || !split->other.hasOneUse() || split->other.getType() != op->getResult(0).getType())
      return rewriter.notifyMatchFailure(op, "the other operand is made by no change of shape for this op alone");
    Value source = reshape->getOperand(0);
    std::optional<Layer> layer = Layer::get(source.getDefiningOp());
    if (!layer || !isUnfused(layer->op) || !source.hasOneUse())
      return rewriter.notifyMatchFailure(op, "no layer stands before the reshape that could take the constant");
    if (!layer->biasValues() || (isa<MulOp, DivOp>(op) && !floatConstant(layer->getFilter())))
      return rewriter.notifyMatchFailure(op, "the weights of the layer are no constants");
    if (isa<MulOp, DivOp>(op) && isSharedLarge(layer->getFilter()))
      return rewriter.notifyMatchFailure(op, "the filter is large and has other users");
    RankedTensorType sourceType = rankedTypeOf(source), type = rankedTypeOf(op->getResult(0));
    if (!sourceType || !type || sourceType.getRank() == 0)
      return rewriter.notifyMatchFailure(op, "the rank is not known");
    Value constant = split->constant;
    RankedTensorType constantType = rankedTypeOf(constant);
    if (constantType.getNumElements() != 1) {
      ArrayRef<int64_t> shape = constantType.getShape();
      while (!shape.empty() && shape.front() == 1)
        shape = shape.drop_front();
      if (int64_t(shape.size()) > type.getRank() || type.getShape().take_back(shape.size()) != shape ||
          sourceType.getShape().back() != constantType.getNumElements())
        return rewriter.notifyMatchFailure(op, "the constant does not cover the last extent of the layer's result");
      if (isSharedLarge(constant))
        return rewriter.notifyMatchFailure(op, "the constant is large and has other users");
      constant = reshapeConstant(rewriter, constant, {constantType.getNumElements()});
      if (!constant)
        return rewriter.notifyMatchFailure(op, "the constant cannot be read");
    }
    Operation *moved = rebuild(rewriter, op, derivedLoc(source, "_" + op->getName().stripDialect().str()),
                               {source, constant}, sourceType);
    SmallVector<Value> operands(reshape->getOperands());
    operands[0] = moved->getResult(0);
    rewriter.replaceOp(op, rebuild(rewriter, reshape, op->getLoc(), operands, op->getResultTypes()));
    return success();
  }
};

} // namespace

void populateReshapePatterns(RewritePatternSet &patterns) {
  MLIRContext *context = patterns.getContext();
  for (StringRef name :
       {ReshapeOp::getOperationName(), SqueezeOp::getOperationName(), ExpandDimsOp::getOperationName()})
    patterns.add<MoveUnaryOutOfReshapes>(context, name);
  for (StringRef name :
       {AddOp::getOperationName(), SubOp::getOperationName(), MulOp::getOperationName(), DivOp::getOperationName()})
    patterns.add<MoveConstantAboveReshape>(context, name);
  patterns.add<DropReshapeBeforeFullyConnected, DropReshapeAfterFullyConnected>(context);
}

} // namespace tinfoil::tfl
