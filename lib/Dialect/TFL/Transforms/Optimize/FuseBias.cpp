//===- FuseBias.cpp - Added constants into the bias of a layer ------------===//
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

/// layer(x, w, b) + c, or - c, as layer(x, w, b + c). For a layer without a bias, c becomes the bias.
template <typename SumOp> struct FuseBias : OpRewritePattern<SumOp> {
  using OpRewritePattern<SumOp>::OpRewritePattern;

  LogicalResult matchAndRewrite(SumOp op, PatternRewriter &rewriter) const override {
    constexpr bool isSub = std::is_same_v<SumOp, SubOp>;
    std::optional<BinaryWithConstant> split = splitConstant(op);
    if (!split)
      return rewriter.notifyMatchFailure(op, "no operand is a constant of float32, or both are");
    if (isSub && split->constantIsLhs)
      return rewriter.notifyMatchFailure(op, "the layer is subtracted");
    std::optional<Layer> layer = Layer::get(split->other.getDefiningOp());
    if (!layer)
      return rewriter.notifyMatchFailure(op, "the other operand is not made by a float layer");
    if (!isUnfused(layer->op))
      return rewriter.notifyMatchFailure(op, "the layer has an activation before the sum");
    if (!split->other.hasOneUse())
      return rewriter.notifyMatchFailure(op, "the result of the layer has other uses");
    if (split->other.getType() != op.getType())
      return rewriter.notifyMatchFailure(op, "the sum broadcasts the result of the layer");
    if (isa<TransposeConvOp>(layer->op) && !isUnfused(op))
      return rewriter.notifyMatchFailure(op, "kernels of transpose_conv have no fused activation");
    std::optional<SmallVector<float, 0>> bias = layer->biasValues(), added = layer->perChannel(split->constant);
    if (!bias)
      return rewriter.notifyMatchFailure(op, "the layer has a bias that is no constant of float32 per channel");
    if (!added)
      return rewriter.notifyMatchFailure(op, "the constant is no value per channel");
    bool hasBias = !isa<NoneType>(layer->getBias().getType());
    for (auto [value, more] : llvm::zip_equal(*bias, *added))
      value += isSub ? -more : more;
    if (!allFinite(*bias))
      return rewriter.notifyMatchFailure(op, "the sum of bias and constant is not finite");
    Location loc = hasBias ? layer->getBias().getLoc() : split->constant.getLoc();
    SmallVector<Value> operands(layer->op->getOperands());
    operands[layer->bias] = makeFloats(rewriter, loc, {layer->channels}, *bias);
    rewriter.replaceOp(op, rebuild(rewriter, layer->op, op.getLoc(), operands, op->getResultTypes(), activationOf(op)));
    return success();
  }
};

/// A bias of zeros in fully_connected, which adds nothing, is left out. Quantization and file size gain, and kernels
/// check for its absence.
struct DropZeroBias : OpRewritePattern<FullyConnectedOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(FullyConnectedOp op, PatternRewriter &rewriter) const override {
    std::optional<Layer> layer = Layer::get(op);
    if (!layer || isa<NoneType>(op.getBias().getType()))
      return rewriter.notifyMatchFailure(op, "is no float layer with a bias");
    std::optional<ConstantView> view = floatConstant(op.getBias());
    if (!view || view->size() != 1 || layer->channels == 1 || view->getFloat(0) != 0.0)
      return rewriter.notifyMatchFailure(op, "the bias is not a single zero");
    Value none = NoValueOp::create(rewriter, op.getLoc(), rewriter.getNoneType(), rewriter.getUnitAttr());
    rewriter.modifyOpInPlace(op, [&] { op->setOperand(2, none); });
    return success();
  }
};

} // namespace

void populateFuseBiasPatterns(RewritePatternSet &patterns) {
  patterns.add<FuseBias<AddOp>, FuseBias<SubOp>, DropZeroBias>(patterns.getContext());
}

} // namespace tinfoil::tfl
