//===- DilatedConv.cpp - Dilation by batches into an attribute ------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Frameworks without dilated kernels deal the pixels of an image out to smaller images, convolve those and weave the
// results together. Kernels here know dilation: no pixel has to move.
//
//===----------------------------------------------------------------------===//

#include "../PatternUtils.h"

#include "tinfoil/Dialect/TFL/Transforms/Patterns.h"

using namespace mlir;

namespace tinfoil::tfl {

namespace {

struct FuseDilation : OpRewritePattern<BatchToSpaceNdOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(BatchToSpaceNdOp op, PatternRewriter &rewriter) const override {
    Operation *conv = op.getInput().getDefiningOp();
    if (!isa_and_nonnull<Conv2DOp, DepthwiseConv2DOp>(conv) || !conv->hasOneUse())
      return rewriter.notifyMatchFailure(op, "the input is not made by a convolution, or has other uses");
    auto split = conv->getOperand(0).getDefiningOp<SpaceToBatchNdOp>();
    if (!split)
      return rewriter.notifyMatchFailure(op, "the convolution does not work on parts of an image");
    RankedTensorType input = rankedTypeOf(split.getInput()), output = rankedTypeOf(op.getOutput());
    RankedTensorType filter = rankedTypeOf(conv->getOperand(1));
    if (!isF32(split.getInput()) || !isF32(op.getOutput()))
      return rewriter.notifyMatchFailure(op, "is not of float32");
    if (!input || !output || !filter || input.getRank() != 4 || output.getRank() != 4 || filter.getRank() != 4)
      return rewriter.notifyMatchFailure(op, "input, filter or result are not of rank 4");
    std::optional<SmallVector<int64_t>> blocks = intValues(split.getBlockShape()),
                                        woven = intValues(op.getBlockShape());
    std::optional<SmallVector<int64_t>> pads = intValues(split.getPaddings()), crops = intValues(op.getIndices());
    if (!blocks || !woven || !pads || !crops || *blocks != *woven || blocks->size() != 2 || pads->size() != 4 ||
        crops->size() != 4)
      return rewriter.notifyMatchFailure(op, "blocks differ, or blocks, paddings or crops are not known");
    auto number = [&](StringRef name) -> int64_t { return conv->getAttrOfType<IntegerAttr>(name).getInt(); };
    if (number("stride_h") != 1 || number("stride_w") != 1 || number("dilation_h_factor") != 1 ||
        number("dilation_w_factor") != 1)
      return rewriter.notifyMatchFailure(op, "the convolution has strides or dilation of its own");
    bool innerSame = conv->getAttrOfType<StringAttr>("padding").getValue() == "SAME";
    std::optional<bool> same;
    for (int i : {0, 1}) {
      int64_t extent = input.getDimSize(i + 1), result = output.getDimSize(i + 1), size = filter.getDimSize(i + 1);
      int64_t block = (*blocks)[i], pad = (*pads)[2 * i], crop = (*crops)[2 * i];
      for (int64_t known : {extent, result, size, block})
        if (ShapedType::isDynamic(known) || known <= 0 || known > INT32_MAX)
          return rewriter.notifyMatchFailure(op, "an extent is not known");
      if (pad < 0 || crop < 0 || pad > INT32_MAX || crop > INT32_MAX)
        return rewriter.notifyMatchFailure(op, "a padding or crop is negative");
      // Where the first window begins, and how many there are, with dilation.
      int64_t reach = (size - 1) * block, shift = pad + (innerSame ? (size - 1) / 2 * block : 0) - crop;
      bool fitsSame = shift == reach / 2 && result == extent;
      bool fitsValid = shift == 0 && result == extent - reach;
      if (!fitsSame && !fitsValid)
        return rewriter.notifyMatchFailure(op, "no padding gives the same windows");
      // A window of one element fits both.
      if (fitsSame && fitsValid)
        continue;
      if (same.value_or(fitsSame) != fitsSame)
        return rewriter.notifyMatchFailure(op, "height and width would need different padding");
      same = fitsSame;
    }
    SmallVector<Value> operands(conv->getOperands());
    operands[0] = split.getInput();
    OperationState state(op.getLoc(), conv->getName(), operands, op->getResultTypes());
    state.attributes = conv->getAttrDictionary();
    state.attributes.set("dilation_h_factor", rewriter.getI32IntegerAttr(int32_t((*blocks)[0])));
    state.attributes.set("dilation_w_factor", rewriter.getI32IntegerAttr(int32_t((*blocks)[1])));
    state.attributes.set("padding", rewriter.getStringAttr(same.value_or(false) ? "SAME" : "VALID"));
    rewriter.replaceOp(op, rewriter.create(state));
    return success();
  }
};

} // namespace

void populateDilatedConvPatterns(RewritePatternSet &patterns) { patterns.add<FuseDilation>(patterns.getContext()); }

} // namespace tinfoil::tfl
