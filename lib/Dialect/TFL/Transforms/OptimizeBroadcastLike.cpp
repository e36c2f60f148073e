//===- OptimizeBroadcastLike.cpp - Broadcasting left to the op ------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PatternUtils.h"

#include "tinfoil/Dialect/TFL/Transforms/GreedyRewrite.h"
#include "tinfoil/Dialect/TFL/Transforms/Passes.h"

#include "mlir/Dialect/Traits.h"

using namespace mlir;

namespace tinfoil::tfl {

#define GEN_PASS_DEF_OPTIMIZEBROADCASTLIKEPASS
#include "tinfoil/Dialect/TFL/Transforms/Passes.h.inc"

namespace {

/// Every kernel of these ops broadcasts operands of this rank; some none above.
constexpr int64_t kBroadcastRank = 4;

bool broadcastsOperands(Operation *op) {
  return isa<AddOp, SubOp, MulOp, DivOp, MaximumOp, MinimumOp, FloorDivOp, FloorModOp, PowOp, SquaredDifferenceOp,
             EqualOp, NotEqualOp, GreaterOp, GreaterEqualOp, LessOp, LessEqualOp, SelectV2Op>(op);
}

bool isQuantized(Value value) { return isa<quant::QuantizedType>(getElementTypeOrSelf(value.getType())); }

/// What `value` repeats: the operand of a broadcast_to, the scalar of a fill, the operand of a tile that repeats
/// extents of 1 only.
Value broadcastSource(Value value) {
  Operation *op = value.getDefiningOp();
  if (auto broadcast = dyn_cast_or_null<BroadcastToOp>(op))
    return broadcast.getInput();
  if (auto fill = dyn_cast_or_null<FillOp>(op)) {
    RankedTensorType type = rankedTypeOf(fill.getInput());
    return type && type.getRank() == 0 ? fill.getInput() : Value();
  }
  auto tile = dyn_cast_or_null<TileOp>(op);
  if (!tile)
    return {};
  RankedTensorType type = rankedTypeOf(tile.getInput());
  std::optional<SmallVector<int64_t>> multiples = intValues(tile.getMultiples());
  if (!type || !multiples || int64_t(multiples->size()) != type.getRank())
    return {};
  for (auto [extent, times] : llvm::zip_equal(type.getShape(), *multiples))
    if (times < 1 || (times != 1 && extent != 1))
      return {};
  return tile.getInput();
}

/// The shape that operands broadcast to; nothing if one has no rank, or they do not fit.
std::optional<SmallVector<int64_t>> broadcastShape(ArrayRef<Value> operands) {
  SmallVector<int64_t> shape;
  for (Value operand : operands) {
    RankedTensorType type = rankedTypeOf(operand);
    SmallVector<int64_t> next;
    if (!type || type.getRank() > kBroadcastRank || !OpTrait::util::getBroadcastedShape(shape, type.getShape(), next))
      return std::nullopt;
    shape = next;
  }
  return shape;
}

/// op(broadcast_to(x), y) as op(x, y), where that has the same shape.
struct DropBroadcast : RewritePattern {
  DropBroadcast(MLIRContext *context, bool unsafe)
      : RewritePattern(MatchAnyOpTypeTag(), /*benefit=*/1, context), unsafe(unsafe) {}

  LogicalResult matchAndRewrite(Operation *op, PatternRewriter &rewriter) const override {
    if (!broadcastsOperands(op))
      return rewriter.notifyMatchFailure(op, "does not broadcast");
    RankedTensorType result = rankedTypeOf(op->getResult(0));
    if (!result)
      return rewriter.notifyMatchFailure(op, "the rank of the result is not known");
    for (OpOperand &operand : op->getOpOperands()) {
      Value source = broadcastSource(operand.get());
      if (!source || isQuantized(source))
        continue;
      SmallVector<Value> operands(op->getOperands());
      operands[operand.getOperandNumber()] = source;
      std::optional<SmallVector<int64_t>> shape = broadcastShape(operands);
      if (!shape || !fits(*shape, result, operands))
        continue;
      rewriter.modifyOpInPlace(op, [&] { operand.set(source); });
      return success();
    }
    return rewriter.notifyMatchFailure(op, "no operand repeats what the op would broadcast by itself");
  }

private:
  /// Extents that are known agree. One that is not may come from the broadcast alone: whether another operand has it
  /// too only the caller can know.
  bool fits(ArrayRef<int64_t> shape, RankedTensorType result, ArrayRef<Value> operands) const {
    if (int64_t(shape.size()) != result.getRank())
      return false;
    if (result.hasStaticShape())
      return result.getShape() == shape;
    return unsafe && llvm::all_of(llvm::zip_equal(shape, result.getShape()), [](auto extents) {
             auto [computed, wanted] = extents;
             return computed == wanted || (ShapedType::isDynamic(wanted) && computed != 1);
           });
  }

  bool unsafe;
};

/// A constant of one number over and over, as that number.
struct SplatToScalar : RewritePattern {
  SplatToScalar(MLIRContext *context) : RewritePattern(MatchAnyOpTypeTag(), /*benefit=*/1, context) {}

  LogicalResult matchAndRewrite(Operation *op, PatternRewriter &rewriter) const override {
    if (!broadcastsOperands(op))
      return rewriter.notifyMatchFailure(op, "does not broadcast");
    RankedTensorType result = rankedTypeOf(op->getResult(0));
    if (!result)
      return rewriter.notifyMatchFailure(op, "the rank of the result is not known");
    for (OpOperand &operand : op->getOpOperands()) {
      std::optional<ConstantView> view = ConstantView::of(operand.get());
      if (!view || isQuantized(operand.get()) ||
          view->getElementType() != getElementTypeOrSelf(operand.get().getType()))
        continue;
      // Another operand has the shape of the result all by itself, known or not.
      bool shaped = llvm::any_of(op->getOpOperands(), [&](OpOperand &other) {
        RankedTensorType type = rankedTypeOf(other.get());
        return other.get() != operand.get() && type && type.getShape() == result.getShape() &&
               !ConstantView::of(other.get()) && keepsShape(operand.get(), other.get());
      });
      Attribute element = shaped ? uniformElement(*view) : Attribute();
      if (!element)
        continue;
      auto type = RankedTensorType::get({}, view->getElementType());
      Value scalar = ConstOp::create(rewriter, operand.get().getLoc(), type, makeSplat(type, element));
      rewriter.modifyOpInPlace(op, [&] { operand.set(scalar); });
      return success();
    }
    return rewriter.notifyMatchFailure(op, "no operand is a constant of one number over and over");
  }
};

class OptimizeBroadcastLike : public impl::OptimizeBroadcastLikePassBase<OptimizeBroadcastLike> {
public:
  using OptimizeBroadcastLikePassBase::OptimizeBroadcastLikePassBase;

  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet set(context);
    set.add<DropBroadcast>(context, unsafeFuseDynamicShapedBroadcast);
    set.add<SplatToScalar>(context);
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
