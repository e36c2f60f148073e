//===- FusePad.cpp - Explicit padding into a convolution ------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../PatternUtils.h"

#include "tinfoil/Dialect/TFL/Transforms/Patterns.h"
#include "tinfoil/Numerics/Window.h"

#include "llvm/Support/MathExtras.h"

using namespace mlir;

namespace tinfoil::tfl {

namespace {

/// Rows of zeros before and behind each of height and width.
struct Padding {
  Value input;
  int64_t before[2], behind[2];
};

/// A pad with zeros in the two spatial dimensions of [batch, height, width, channels] only.
std::optional<Padding> matchPadding(Operation *op) {
  if (!isa_and_nonnull<PadOp, PadV2Op>(op) || !isF32(op->getResult(0)))
    return std::nullopt;
  if (auto pad = dyn_cast<PadV2Op>(op); pad && splatFloat(pad.getConstantValues()) != 0.0f)
    return std::nullopt;
  std::optional<SmallVector<int64_t>> amounts = intValues(op->getOperand(1));
  if (!amounts || amounts->size() != 8 || llvm::any_of(*amounts, [](int64_t n) { return n < 0 || n > INT32_MAX; }))
    return std::nullopt;
  if ((*amounts)[0] || (*amounts)[1] || (*amounts)[6] || (*amounts)[7])
    return std::nullopt;
  return Padding{op->getOperand(0), {(*amounts)[2], (*amounts)[4]}, {(*amounts)[3], (*amounts)[5]}};
}

/// Whether windows over the padded extent without further padding begin at the same places, and are as many, as windows
/// over the extent with padding SAME.
bool isSame(int64_t extent, int64_t before, int64_t behind, int64_t filter, int64_t stride, int64_t dilation) {
  if (ShapedType::isDynamic(extent) || extent <= 0 || filter <= 0 || stride <= 0 || dilation <= 0 ||
      filter > INT32_MAX || dilation > INT32_MAX || stride > INT32_MAX || extent > INT32_MAX)
    return false;
  auto same = numerics::placeWindows(extent, filter, stride, dilation, /*same=*/true);
  auto padded = numerics::placeWindows(extent + before + behind, filter, stride, dilation, /*same=*/false);
  return same && padded && before == same->before && padded->count == same->count;
}

/// conv(pad(x), VALID) as conv(x, SAME).
template <typename ConvOp> struct FusePad : OpRewritePattern<ConvOp> {
  using OpRewritePattern<ConvOp>::OpRewritePattern;

  LogicalResult matchAndRewrite(ConvOp op, PatternRewriter &rewriter) const override {
    if (op.getPadding() != "VALID")
      return rewriter.notifyMatchFailure(op, "the convolution pads by itself");
    Operation *pad = op.getInput().getDefiningOp();
    std::optional<Padding> padding = matchPadding(pad);
    if (!padding)
      return rewriter.notifyMatchFailure(op, "the input is not padded with zeros in space only, by known amounts");
    RankedTensorType input = rankedTypeOf(padding->input), filter = rankedTypeOf(op.getFilter());
    if (!input || input.getRank() != 4 || !filter || filter.getRank() != 4)
      return rewriter.notifyMatchFailure(op, "input or filter are not of rank 4");
    int64_t strides[] = {int32_t(op.getStrideH()), int32_t(op.getStrideW())};
    int64_t dilations[] = {int32_t(op.getDilationHFactor()), int32_t(op.getDilationWFactor())};
    for (int i : {0, 1})
      if (!isSame(input.getDimSize(i + 1), padding->before[i], padding->behind[i], filter.getDimSize(i + 1), strides[i],
                  dilations[i]))
        return rewriter.notifyMatchFailure(op, "the padding is not what SAME adds");
    rewriter.modifyOpInPlace(op, [&] {
      op->setOperand(0, padding->input);
      op.setPaddingAttr(rewriter.getStringAttr("SAME"));
    });
    return success();
  }
};

} // namespace

void populateFusePadPatterns(RewritePatternSet &patterns) {
  patterns.add<FusePad<Conv2DOp>, FusePad<DepthwiseConv2DOp>>(patterns.getContext());
}

} // namespace tinfoil::tfl
