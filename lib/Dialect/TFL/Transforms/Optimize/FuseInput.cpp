//===- FuseInput.cpp - Arithmetic on a layer's input into its weights -----===//
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

/// An affine function per input channel, y = x * factor + offset, that an op with one constant computes.
struct Affine {
  Value input;
  SmallVector<float, 0> factors, offsets;
};

/// The values of a constant along the last extent of `shape`; nothing if it varies along others.
std::optional<SmallVector<float, 0>> alongLast(Value constant, int64_t extent) {
  if (std::optional<float> splat = splatFloat(constant))
    return SmallVector<float, 0>(extent, *splat);
  std::optional<ConstantView> view = floatConstant(constant);
  if (!view || view->size() != extent || view->getType().getRank() == 0 || view->getType().getShape().back() != extent)
    return std::nullopt;
  return floatValues(constant);
}

std::optional<Affine> matchAffine(Operation *op, int64_t channels) {
  std::optional<BinaryWithConstant> split = splitConstant(op);
  if (!split || !isUnfused(op) || split->other.getType() != op->getResult(0).getType())
    return std::nullopt;
  std::optional<SmallVector<float, 0>> values = alongLast(split->constant, channels);
  if (!values)
    return std::nullopt;
  Affine affine{split->other, SmallVector<float, 0>(channels, 1.0f), SmallVector<float, 0>(channels, 0.0f)};
  if (isa<AddOp>(op)) {
    affine.offsets = *values;
  } else if (isa<SubOp>(op)) {
    affine.offsets = *values;
    if (split->constantIsLhs)
      affine.factors.assign(channels, -1.0f);
    else
      llvm::transform(*values, affine.offsets.begin(), [](float value) { return -value; });
  } else if (isa<MulOp>(op)) {
    affine.factors = *values;
  } else if (isa<DivOp>(op) && !split->constantIsLhs) {
    llvm::transform(*values, affine.factors.begin(), [](float value) { return 1.0f / value; });
  } else {
    return std::nullopt;
  }
  return affine;
}

/// layer(x * f + o, w, b) as layer(x, w * f, b + w * o).
template <typename LayerOp> struct FuseInput : OpRewritePattern<LayerOp> {
  using OpRewritePattern<LayerOp>::OpRewritePattern;

  LogicalResult matchAndRewrite(LayerOp op, PatternRewriter &rewriter) const override {
    std::optional<Layer> layer = Layer::get(op);
    if (!layer)
      return rewriter.notifyMatchFailure(op, "is no float layer with a filter of known shape");
    Operation *producer = layer->getInput().getDefiningOp();
    if (!isa_and_nonnull<AddOp, SubOp, MulOp, DivOp>(producer))
      return rewriter.notifyMatchFailure(op, "the input is not made by arithmetic");
    if (!layer->getInput().hasOneUse())
      return rewriter.notifyMatchFailure(op, "the input has other uses");
    RankedTensorType inputType = rankedTypeOf(layer->getInput());
    // A filter of [units, depth], [channels, height, width, depth], or [1, height, width, channels].
    bool isDepthwise = isa<DepthwiseConv2DOp>(op.getOperation());
    int64_t depth = inputType && inputType.getRank() > 0 ? inputType.getShape().back() : ShapedType::kDynamic;
    if (ShapedType::isDynamic(depth) || depth <= 0 ||
        (isDepthwise ? layer->channels % depth != 0 : layer->filterType.getShape().back() != depth))
      return rewriter.notifyMatchFailure(op, "the last extent of the input is not the depth of the filter");
    std::optional<Affine> affine = matchAffine(producer, depth);
    if (!affine)
      return rewriter.notifyMatchFailure(op, "the arithmetic is not with a constant per channel");
    bool offset = llvm::any_of(affine->offsets, [](float value) { return value != 0.0f; });
    auto padding = op->template getAttrOfType<StringAttr>("padding");
    if (offset && padding && padding.getValue() != "VALID")
      return rewriter.notifyMatchFailure(op, "what is added would be missing in the padding");
    if (isSharedLarge(layer->getFilter()))
      return rewriter.notifyMatchFailure(op, "the filter is large and has other users");
    std::optional<SmallVector<float, 0>> bias = layer->biasValues(), filter = floatValues(layer->getFilter());
    if (!bias || !filter)
      return rewriter.notifyMatchFailure(op, "filter or bias are no constants of float32");

    int64_t multiplier = isDepthwise ? layer->channels / depth : 1;
    SmallVector<double, 0> sums(layer->channels);
    for (auto [index, value] : llvm::enumerate(*filter)) {
      int64_t inputChannel = isDepthwise ? int64_t(index) % layer->channels / multiplier : int64_t(index) % depth;
      sums[layer->channelOf(index)] += double(value) * affine->offsets[inputChannel];
      value *= affine->factors[inputChannel];
    }
    for (auto [value, sum] : llvm::zip_equal(*bias, sums))
      value = float(value + sum);
    if (!allFinite(*bias) || !allFinite(*filter))
      return rewriter.notifyMatchFailure(op, "a weight would not be finite");
    SmallVector<Value> operands(op->getOperands());
    operands[layer->input] = affine->input;
    bool scaled = llvm::any_of(affine->factors, [](float value) { return value != 1.0f; });
    if (scaled)
      operands[layer->filter] =
          makeFloats(rewriter, layer->getFilter().getLoc(), layer->filterType.getShape(), *filter);
    if (offset) {
      Location loc = isa<NoneType>(layer->getBias().getType()) ? derivedLoc(layer->getFilter(), "_bias")
                                                               : layer->getBias().getLoc();
      operands[layer->bias] = makeFloats(rewriter, loc, {layer->channels}, *bias);
    }
    rewriter.replaceOp(op, rebuild(rewriter, op, op.getLoc(), operands, op->getResultTypes()));
    return success();
  }
};

} // namespace

void populateFuseInputPatterns(RewritePatternSet &patterns) {
  patterns.add<FuseInput<Conv2DOp>, FuseInput<DepthwiseConv2DOp>, FuseInput<FullyConnectedOp>>(patterns.getContext());
}

} // namespace tinfoil::tfl
