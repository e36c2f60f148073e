//===- Control.cpp - Branches and loops -----------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"

using namespace mlir;

namespace tinfoil::tfl_to_linalg {

namespace {

/// Whether a lowered tensor of one truth value is true; null if it is none.
Value truthOf(OpBuilder &b, Location loc, Value condition) {
  auto type = dyn_cast<RankedTensorType>(condition.getType());
  if (!type || !type.hasStaticShape() || type.getNumElements() != 1 || !isa<IntegerType>(type.getElementType()))
    return {};
  Body body(b, loc);
  SmallVector<Value> first(type.getRank(), Value());
  for (Value &index : first)
    index = body.integer(0, b.getIndexType());
  return body.truth(Lowering::load(body, condition, first));
}

/// Whether a tensor may share its elements with an argument of a block.
bool isPartOfArgument(Value value, Block *block) {
  while (Operation *op = value.getDefiningOp()) {
    if (!isa<tensor::ExtractSliceOp, tensor::CollapseShapeOp, tensor::ExpandShapeOp, tensor::CastOp>(op))
      return false;
    value = op->getOperand(0);
  }
  return isa<RankedTensorType>(value.getType()) && cast<BlockArgument>(value).getOwner() == block;
}

template <typename Op> class Pattern : public OpConversionPattern<Op> {
public:
  Pattern(const TypeConverter &types, Refusals &refusals, MLIRContext *context)
      : OpConversionPattern<Op>(types, context), refusals(refusals) {}

protected:
  LogicalResult refuse(Op op, ConversionPatternRewriter &b, StringRef why) const {
    refusals[op] = why.str();
    return b.notifyMatchFailure(op, why);
  }

  /// Move a region with the types below tfl; its blocks must be one.
  LogicalResult move(Region &from, Region &to, ConversionPatternRewriter &b) const {
    b.inlineRegionBefore(from, to, to.end());
    return success(succeeded(b.convertRegionTypes(&to, *this->getTypeConverter())));
  }

  Refusals &refusals;
};

class IfPattern : public Pattern<tfl::IfOp> {
public:
  using Pattern::Pattern;

  LogicalResult matchAndRewrite(tfl::IfOp op, OpAdaptor adaptor, ConversionPatternRewriter &b) const override {
    SmallVector<Type> types;
    if (failed(typeConverter->convertTypes(op.getResultTypes(), types)))
      return refuse(op, b, "there is no type below tfl for one of its results");
    bool hasElse = !op.getElseRegion().empty();
    if (!llvm::hasSingleElement(op.getThenRegion()) || (hasElse && !llvm::hasSingleElement(op.getElseRegion())) ||
        (!hasElse && !types.empty()))
      return refuse(op, b, "it has a region of more than one block");
    Value condition = truthOf(b, op.getLoc(), adaptor.getCond());
    if (!condition)
      return refuse(op, b, "it needs a condition of one truth value");
    auto branch = scf::IfOp::create(b, op.getLoc(), types, condition, /*addThenBlock=*/false, /*addElseBlock=*/false);
    if (failed(move(op.getThenRegion(), branch.getThenRegion(), b)) ||
        (hasElse && failed(move(op.getElseRegion(), branch.getElseRegion(), b))))
      return failure();
    b.replaceOp(op, branch);
    return success();
  }
};

class WhilePattern : public Pattern<tfl::WhileOp> {
public:
  using Pattern::Pattern;

  LogicalResult matchAndRewrite(tfl::WhileOp op, OpAdaptor adaptor, ConversionPatternRewriter &b) const override {
    SmallVector<Type> types;
    if (failed(typeConverter->convertTypes(op.getResultTypes(), types)))
      return refuse(op, b, "there is no type below tfl for one of its results");
    if (!llvm::hasSingleElement(op.getCond()) || !llvm::hasSingleElement(op.getBody()))
      return refuse(op, b, "it has a region of more than one block");
    if (TypeRange(adaptor.getOperands()) != TypeRange(types) ||
        op.getCond().getArgumentTypes() != op.getResultTypes() ||
        op.getBody().getArgumentTypes() != op.getResultTypes())
      return refuse(op, b, "its values do not keep their types");
    auto loop = scf::WhileOp::create(b, op.getLoc(), types, adaptor.getOperands());
    if (failed(move(op.getCond(), loop.getBefore(), b)) || failed(move(op.getBody(), loop.getAfter(), b)))
      return failure();
    b.replaceOp(op, loop);
    return success();
  }
};

class YieldPattern : public Pattern<tfl::YieldOp> {
public:
  using Pattern::Pattern;

  LogicalResult matchAndRewrite(tfl::YieldOp op, OpAdaptor adaptor, ConversionPatternRewriter &b) const override {
    Operation *parent = op->getParentOp();
    ValueRange values = adaptor.getOperands();
    if (isa<scf::IfOp>(parent)) {
      b.replaceOpWithNewOp<scf::YieldOp>(op, values);
      return success();
    }
    auto loop = dyn_cast<scf::WhileOp>(parent);
    if (!loop)
      return refuse(op, b, "there is no lowering for the op that it ends");
    ValueRange arguments = op->getBlock()->getArguments();
    if (op->getParentRegion() == &loop.getBefore()) {
      Value condition = values.size() == 1 ? truthOf(b, op.getLoc(), values[0]) : Value();
      if (!condition)
        return refuse(op, b, "it needs a condition of one truth value");
      b.replaceOpWithNewOp<scf::ConditionOp>(op, condition, arguments);
      return success();
    }
    if (TypeRange(values) != TypeRange(arguments))
      return refuse(op, b, "the values of the loop do not keep their types");
    // Each value goes into the buffer that the loop carries: bufferization keeps one for it that way. One that may be
    // another value of the loop, or part of it, is taken out of the way first: that one is written over as well.
    SmallVector<Value> current(values), next;
    for (auto [value, argument] : llvm::zip_equal(current, arguments))
      if (value != argument && isPartOfArgument(value, op->getBlock())) {
        auto type = cast<RankedTensorType>(value.getType());
        Value aside = tensor::EmptyOp::create(b, op.getLoc(), type.getShape(), type.getElementType());
        value = linalg::CopyOp::create(b, op.getLoc(), value, aside).getResult(0);
      }
    for (auto [value, argument] : llvm::zip_equal(current, arguments))
      next.push_back(value == argument ? value : linalg::CopyOp::create(b, op.getLoc(), value, argument).getResult(0));
    b.replaceOpWithNewOp<scf::YieldOp>(op, next);
    return success();
  }
};

} // namespace

void addControlPatterns(const TypeConverter &types, Refusals &refusals, RewritePatternSet &patterns) {
  patterns.add<IfPattern, WhilePattern, YieldPattern>(types, refusals, patterns.getContext());
}

} // namespace tinfoil::tfl_to_linalg
