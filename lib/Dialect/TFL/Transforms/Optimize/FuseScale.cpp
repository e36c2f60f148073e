//===- FuseScale.cpp - Factors of a layer's result into its weights -------===//
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

/// layer(x, w, b) * c, or / c, as layer(x, w * c, b * c): what is left of a batch normalization after training.
template <typename ProductOp> struct FuseScale : OpRewritePattern<ProductOp> {
  FuseScale(MLIRContext *context, bool fullyConnected)
      : OpRewritePattern<ProductOp>(context), fullyConnected(fullyConnected) {}

  LogicalResult matchAndRewrite(ProductOp op, PatternRewriter &rewriter) const override {
    constexpr bool isDiv = std::is_same_v<ProductOp, DivOp>;
    std::optional<BinaryWithConstant> split = splitConstant(op);
    if (!split)
      return rewriter.notifyMatchFailure(op, "no operand is a constant of float32, or both are");
    if (isDiv && split->constantIsLhs)
      return rewriter.notifyMatchFailure(op, "the layer is the divisor");
    std::optional<Layer> layer = Layer::get(split->other.getDefiningOp());
    if (!layer)
      return rewriter.notifyMatchFailure(op, "the other operand is not made by a float layer");
    if (isa<FullyConnectedOp>(layer->op) && !fullyConnected)
      return rewriter.notifyMatchFailure(op, "fully_connected is left alone on request");
    if (!isUnfused(layer->op))
      return rewriter.notifyMatchFailure(op, "the layer has an activation before the product");
    if (!split->other.hasOneUse())
      return rewriter.notifyMatchFailure(op, "the result of the layer has other uses");
    if (split->other.getType() != op.getType())
      return rewriter.notifyMatchFailure(op, "the product broadcasts the result of the layer");
    if (isa<TransposeConvOp>(layer->op) && !isUnfused(op))
      return rewriter.notifyMatchFailure(op, "kernels of transpose_conv have no fused activation");
    if (isSharedLarge(layer->getFilter()))
      return rewriter.notifyMatchFailure(op, "the filter is large and has other users");
    std::optional<SmallVector<float, 0>> factors = layer->perChannel(split->constant);
    if (!factors)
      return rewriter.notifyMatchFailure(op, "the constant is no value per channel");
    std::optional<SmallVector<float, 0>> bias = layer->biasValues(), filter = floatValues(layer->getFilter());
    if (!bias || !filter)
      return rewriter.notifyMatchFailure(op, "filter or bias are no constants of float32");
    auto scale = [&](float value, int64_t channel) {
      return isDiv ? value / (*factors)[channel] : value * (*factors)[channel];
    };
    for (auto [channel, value] : llvm::enumerate(*bias))
      value = scale(value, channel);
    for (auto [index, value] : llvm::enumerate(*filter))
      value = scale(value, layer->channelOf(index));
    if (!allFinite(*bias) || !allFinite(*filter))
      return rewriter.notifyMatchFailure(op, "a product of weight and constant is not finite");
    SmallVector<Value> operands(layer->op->getOperands());
    operands[layer->filter] = makeFloats(rewriter, layer->getFilter().getLoc(), layer->filterType.getShape(), *filter);
    if (!isa<NoneType>(layer->getBias().getType()))
      operands[layer->bias] = makeFloats(rewriter, layer->getBias().getLoc(), {layer->channels}, *bias);
    rewriter.replaceOp(op, rebuild(rewriter, layer->op, op.getLoc(), operands, op->getResultTypes(), activationOf(op)));
    return success();
  }

  bool fullyConnected;
};

/// -layer(x, w, b) as layer(x, -w, -b): a sign is never rounded.
struct FuseNeg : OpRewritePattern<NegOp> {
  FuseNeg(MLIRContext *context, bool fullyConnected) : OpRewritePattern(context), fullyConnected(fullyConnected) {}

  LogicalResult matchAndRewrite(NegOp op, PatternRewriter &rewriter) const override {
    std::optional<Layer> layer = Layer::get(op.getX().getDefiningOp());
    if (!layer || !isUnfused(layer->op) || !op.getX().hasOneUse() || op.getX().getType() != op.getType())
      return rewriter.notifyMatchFailure(op, "the operand is not made by a float layer for this op alone");
    if (isa<FullyConnectedOp>(layer->op) && !fullyConnected)
      return rewriter.notifyMatchFailure(op, "fully_connected is left alone on request");
    if (isSharedLarge(layer->getFilter()))
      return rewriter.notifyMatchFailure(op, "the filter is large and has other users");
    std::optional<SmallVector<float, 0>> bias = layer->biasValues(), filter = floatValues(layer->getFilter());
    if (!bias || !filter)
      return rewriter.notifyMatchFailure(op, "filter or bias are no constants of float32");
    for (float &value : *bias)
      value = -value;
    for (float &value : *filter)
      value = -value;
    SmallVector<Value> operands(layer->op->getOperands());
    operands[layer->filter] = makeFloats(rewriter, layer->getFilter().getLoc(), layer->filterType.getShape(), *filter);
    if (!isa<NoneType>(layer->getBias().getType()))
      operands[layer->bias] = makeFloats(rewriter, layer->getBias().getLoc(), {layer->channels}, *bias);
    rewriter.replaceOp(op, rebuild(rewriter, layer->op, op.getLoc(), operands, op->getResultTypes()));
    return success();
  }

  bool fullyConnected;
};

} // namespace

void populateFuseScalePatterns(RewritePatternSet &patterns, bool fullyConnected) {
  patterns.add<FuseScale<MulOp>, FuseScale<DivOp>, FuseNeg>(patterns.getContext(), fullyConnected);
}

} // namespace tinfoil::tfl
