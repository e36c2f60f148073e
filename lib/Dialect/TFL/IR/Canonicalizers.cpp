//===- Canonicalizers.cpp - Rewrites to simpler ops of the same value -----===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What is simpler for every user of the dialect, whatever the target: it runs in -canonicalize, and in tfl-optimize by
// default. What is a matter of cost is a pattern of tfl-optimize.
//
//===----------------------------------------------------------------------===//

#include "OpsCommon.h"
#include "tinfoil/Dialect/TFL/IR/ConstantView.h"
#include "tinfoil/Dialect/TFL/IR/MakeConstant.h"
#include "tinfoil/Dialect/TFL/IR/TFL.h"

#include "mlir/IR/PatternMatch.h"

using namespace mlir;

namespace tinfoil::tfl {

//===----------------------------------------------------------------------===//
// reshape, squeeze, expand_dims
//===----------------------------------------------------------------------===//

bool isReshapeLike(Operation *op) {
  return isa_and_nonnull<ReshapeOp, SqueezeOp, ExpandDimsOp>(op) &&
         !isa<quant::QuantizedType>(getElementTypeOrSelf(op->getResult(0).getType()));
}

bool isSameShape(Type from, Type to) {
  auto type = dyn_cast<RankedTensorType>(from);
  return type && from == to && type.getNumDynamicDims() <= 1 && !llvm::is_contained(type.getShape(), 0);
}

namespace {

/// Two changes of shape in a row are one, or none.
template <typename Op> struct MergeReshapes : OpRewritePattern<Op> {
  using OpRewritePattern<Op>::OpRewritePattern;

  LogicalResult matchAndRewrite(Op op, PatternRewriter &rewriter) const override {
    if (!isReshapeLike(op))
      return rewriter.notifyMatchFailure(op, "is of a quantized type");
    Value input = op->getOperand(0), result = op->getResult(0);
    if (isSameShape(input.getType(), result.getType())) {
      rewriter.replaceOp(op, input);
      return success();
    }
    Operation *inner = input.getDefiningOp();
    if (!isReshapeLike(inner))
      return rewriter.notifyMatchFailure(op, "the operand is made by no change of shape");
    Value source = inner->getOperand(0);
    if (isSameShape(source.getType(), result.getType())) {
      rewriter.replaceOp(op, source);
      return success();
    }
    // A shape that is known at run time only stays what it is: it names the result, not the operand.
    Value shape = isa<ReshapeOp>(op) ? op->getOperand(1) : makeShape(rewriter, result, rankedType(result));
    if (!shape)
      return rewriter.notifyMatchFailure(op, "the result has more than one unknown extent");
    rewriter.replaceOpWithNewOp<ReshapeOp>(op, result.getType(), source, shape);
    return success();
  }
};

} // namespace

void ReshapeOp::getCanonicalizationPatterns(RewritePatternSet &patterns, MLIRContext *context) {
  patterns.add<MergeReshapes<ReshapeOp>>(context);
}
void SqueezeOp::getCanonicalizationPatterns(RewritePatternSet &patterns, MLIRContext *context) {
  patterns.add<MergeReshapes<SqueezeOp>>(context);
}
void ExpandDimsOp::getCanonicalizationPatterns(RewritePatternSet &patterns, MLIRContext *context) {
  patterns.add<MergeReshapes<ExpandDimsOp>>(context);
}

//===----------------------------------------------------------------------===//
// broadcast_to
//===----------------------------------------------------------------------===//

namespace {

/// Nothing is repeated where there are no more elements than before.
struct BroadcastToReshape : OpRewritePattern<BroadcastToOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(BroadcastToOp op, PatternRewriter &rewriter) const override {
    auto before = staticElementCount(op.getInput().getType()), after = staticElementCount(op.getType());
    if (!before || before != after || isa<quant::QuantizedType>(getElementTypeOrSelf(op.getType())))
      return rewriter.notifyMatchFailure(op, "elements are repeated, or their number is not known, or quantized");
    if (op.getInput().getType() == op.getType()) {
      rewriter.replaceOp(op, op.getInput());
      return success();
    }
    Value shape = makeShape(rewriter, op.getOutput(), rankedType(op.getOutput()));
    if (!shape)
      return rewriter.notifyMatchFailure(op, "the result has no elements, or too large an extent");
    rewriter.replaceOpWithNewOp<ReshapeOp>(op, op.getType(), op.getInput(), shape);
    return success();
  }
};

} // namespace

void BroadcastToOp::getCanonicalizationPatterns(RewritePatternSet &patterns, MLIRContext *context) {
  patterns.add<BroadcastToReshape>(context);
}

//===----------------------------------------------------------------------===//
// transpose
//===----------------------------------------------------------------------===//

std::optional<SmallVector<int64_t>> constantPermutation(TransposeOp op) {
  RankedTensorType type = rankedType(op.getInput());
  auto permutation = constantInts(op.getPerm());
  if (!type || isa<quant::QuantizedType>(type.getElementType()) || !permutation ||
      int64_t(permutation->size()) != type.getRank())
    return std::nullopt;
  SmallVector<bool> seen(type.getRank());
  for (int64_t dim : *permutation) {
    if (dim < 0 || dim >= type.getRank() || seen[dim])
      return std::nullopt;
    seen[dim] = true;
  }
  return permutation;
}

bool isIdentityPermutation(ArrayRef<int64_t> permutation) {
  return llvm::equal(permutation, llvm::seq<int64_t>(0, permutation.size()));
}

namespace {

/// Two transposes in a row are one, or none.
struct MergeTransposes : OpRewritePattern<TransposeOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(TransposeOp op, PatternRewriter &rewriter) const override {
    std::optional<SmallVector<int64_t>> perm = constantPermutation(op);
    if (!perm)
      return rewriter.notifyMatchFailure(op, "the permutation is not known, or the type is quantized");
    if (isIdentityPermutation(*perm)) {
      if (op.getInput().getType() != op.getType())
        return rewriter.notifyMatchFailure(op, "nothing moves, but the result has another type");
      rewriter.replaceOp(op, op.getInput());
      return success();
    }
    if (auto inner = op.getInput().getDefiningOp<TransposeOp>()) {
      std::optional<SmallVector<int64_t>> first = constantPermutation(inner);
      if (!first || first->size() != perm->size())
        return rewriter.notifyMatchFailure(op, "the permutation of the operand is not known");
      for (int64_t &dim : *perm)
        dim = (*first)[dim];
      if (isIdentityPermutation(*perm) && inner.getInput().getType() == op.getType()) {
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

} // namespace

void TransposeOp::getCanonicalizationPatterns(RewritePatternSet &patterns, MLIRContext *context) {
  patterns.add<MergeTransposes>(context);
}

//===----------------------------------------------------------------------===//
// pad, slice, pack
//===----------------------------------------------------------------------===//

namespace {

/// Padding twice is padding once.
struct MergePads : OpRewritePattern<PadOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(PadOp op, PatternRewriter &rewriter) const override {
    auto inner = op.getInput().getDefiningOp<PadOp>();
    if (!inner || !inner->hasOneUse())
      return rewriter.notifyMatchFailure(op, "the input is no pad, or has other uses");
    auto first = constantInts(inner.getPadding()), second = constantInts(op.getPadding());
    if (!first || !second || first->size() != second->size() ||
        inner.getType().getElementType() != op.getType().getElementType())
      return rewriter.notifyMatchFailure(op, "a padding is not known");
    for (auto [sum, more] : llvm::zip_equal(*first, *second)) {
      if (sum < 0 || more < 0 || more > INT32_MAX - sum)
        return rewriter.notifyMatchFailure(op, "the paddings are negative, or add up to too much");
      sum += more;
    }
    Value sums =
        makeI32s(rewriter, op.getPadding().getLoc(), *first, SmallVector<int64_t>{int64_t(first->size()) / 2, 2});
    rewriter.replaceOpWithNewOp<PadOp>(op, op.getType(), inner.getInput(), sums);
    return success();
  }
};

/// Kernels, and delegates more so, prefer places of 32 bits.
struct NarrowPlaces : OpRewritePattern<SliceOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(SliceOp op, PatternRewriter &rewriter) const override {
    auto isWide = [](Value places) { return getElementTypeOrSelf(places).isInteger(64); };
    auto begin = constantInts(op.getBegin()), size = constantInts(op.getSize());
    if (!isWide(op.getBegin()) || !isWide(op.getSize()) || !begin || !size)
      return rewriter.notifyMatchFailure(op, "begin and size are narrow already, or no constants");
    if (!llvm::all_of(llvm::concat<int64_t>(*begin, *size), [](int64_t place) { return llvm::isInt<32>(place); }))
      return rewriter.notifyMatchFailure(op, "a place has more than 32 bits");
    Value narrowBegin = makeI32s(rewriter, op.getBegin().getLoc(), *begin);
    Value narrowSize = makeI32s(rewriter, op.getSize().getLoc(), *size);
    rewriter.modifyOpInPlace(op, [&] {
      op.getBeginMutable().set(narrowBegin);
      op.getSizeMutable().set(narrowSize);
    });
    return success();
  }
};

/// What is taken apart and put together again.
struct DropUnpackPack : OpRewritePattern<PackOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(PackOp op, PatternRewriter &rewriter) const override {
    auto unpack = op.getValues().empty() ? UnpackOp() : op.getValues().front().getDefiningOp<UnpackOp>();
    RankedTensorType whole = unpack ? rankedType(unpack.getInput()) : RankedTensorType();
    if (!whole || whole != op.getType())
      return rewriter.notifyMatchFailure(op, "the first value is no part of a tensor of this type");
    if (!llvm::equal(op.getValues(), unpack.getOutputs()) ||
        normalizeAxis(int32_t(op.getAxis()), whole.getRank()) !=
            normalizeAxis(int32_t(unpack.getAxis()), whole.getRank()))
      return rewriter.notifyMatchFailure(op, "the values are not all parts in their order, or along another axis");
    rewriter.replaceOp(op, unpack.getInput());
    return success();
  }
};

} // namespace

void PadOp::getCanonicalizationPatterns(RewritePatternSet &patterns, MLIRContext *context) {
  patterns.add<MergePads>(context);
}
void SliceOp::getCanonicalizationPatterns(RewritePatternSet &patterns, MLIRContext *context) {
  patterns.add<NarrowPlaces>(context);
}
void PackOp::getCanonicalizationPatterns(RewritePatternSet &patterns, MLIRContext *context) {
  patterns.add<DropUnpackPack>(context);
}

//===----------------------------------------------------------------------===//
// lstm
//===----------------------------------------------------------------------===//

namespace {

/// A projection bias of zeros is none: integer kernels know no other.
struct DropZeroProjectionBias : OpRewritePattern<LSTMOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(LSTMOp op, PatternRewriter &rewriter) const override {
    auto bias = op.getProjectionBias() ? ConstantView::of(op.getProjectionBias()) : std::nullopt;
    if (!bias || !(bias->isFloat() || bias->isInteger()))
      return rewriter.notifyMatchFailure(op, "there is no constant projection bias");
    for (int64_t i = 0, e = bias->distinct(); i < e; ++i)
      if (bias->isFloat() ? bias->getFloat(i) != 0 : bias->getInt(i) != 0)
        return rewriter.notifyMatchFailure(op, "the projection bias is not zero");
    Value none = NoValueOp::create(rewriter, op.getLoc(), rewriter.getNoneType(), rewriter.getUnitAttr());
    rewriter.modifyOpInPlace(op, [&] { op.getProjectionBiasMutable().set(none); });
    return success();
  }
};

} // namespace

void LSTMOp::getCanonicalizationPatterns(RewritePatternSet &patterns, MLIRContext *context) {
  patterns.add<DropZeroProjectionBias>(context);
}

//===----------------------------------------------------------------------===//
// while
//===----------------------------------------------------------------------===//

void eraseLoopValues(RewriterBase &rewriter, WhileOp op, const llvm::BitVector &dropped) {
  Operation *yield = op.getBody().front().getTerminator();
  if (yield->getNumOperands() == dropped.size())
    rewriter.modifyOpInPlace(yield, [&] { yield->eraseOperands(dropped); });
  for (Region *region : {&op.getCond(), &op.getBody()})
    region->front().eraseArguments(dropped);
  SmallVector<Value> operands;
  SmallVector<Type> types;
  for (unsigned i = 0; i < dropped.size(); ++i) {
    if (dropped.test(i))
      continue;
    operands.push_back(op.getOperand(i));
    types.push_back(op.getResult(i).getType());
  }
  rewriter.setInsertionPoint(op);
  auto reduced = WhileOp::create(rewriter, op.getLoc(), types, operands, op.getIsStatelessAttr());
  reduced->setDiscardableAttrs(op->getDiscardableAttrDictionary());
  rewriter.inlineRegionBefore(op.getCond(), reduced.getCond(), reduced.getCond().end());
  rewriter.inlineRegionBefore(op.getBody(), reduced.getBody(), reduced.getBody().end());
  unsigned index = 0;
  for (unsigned i = 0; i < dropped.size(); ++i)
    if (!dropped.test(i))
      rewriter.replaceAllUsesWith(op.getResult(i), reduced.getResult(index++));
  rewriter.eraseOp(op);
}

namespace {

/// A value that the body gives on as it is needs not go round: the regions may use what was there before the loop.
struct DropInvariantValues : OpRewritePattern<WhileOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(WhileOp op, PatternRewriter &rewriter) const override {
    Block &condition = op.getCond().front(), &body = op.getBody().front();
    Operation *yield = body.getTerminator();
    llvm::BitVector invariant(op->getNumOperands());
    if (yield->getNumOperands() != invariant.size() || condition.getNumArguments() != invariant.size() ||
        body.getNumArguments() != invariant.size())
      return rewriter.notifyMatchFailure(op, "the regions do not have the values of the loop");
    for (unsigned i = 0; i < invariant.size(); ++i) {
      Type type = op.getOperand(i).getType();
      if (yield->getOperand(i) == body.getArgument(i) && body.getArgument(i).getType() == type &&
          condition.getArgument(i).getType() == type && op.getResult(i).getType() == type)
        invariant.set(i);
    }
    if (invariant.none())
      return rewriter.notifyMatchFailure(op, "the body changes all values");
    for (unsigned i : invariant.set_bits()) {
      for (Value same : {Value(condition.getArgument(i)), Value(body.getArgument(i)), Value(op.getResult(i))})
        rewriter.replaceAllUsesWith(same, op.getOperand(i));
    }
    eraseLoopValues(rewriter, op, invariant);
    return success();
  }
};

} // namespace

void WhileOp::getCanonicalizationPatterns(RewritePatternSet &patterns, MLIRContext *context) {
  patterns.add<DropInvariantValues>(context);
}

} // namespace tinfoil::tfl
