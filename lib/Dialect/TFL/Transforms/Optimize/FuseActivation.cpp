//===- FuseActivation.cpp - Activations into their producers --------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Kernels clamp their results while these are in registers, so that a fused RELU, RELU6 or RELU_N1_TO_1 costs nothing.
// TANH is left alone: only recurrent kernels know it, the others ignore the attribute. So are concatenation, whose
// kernel refuses activations, and transpose_conv, whose kernel ignored them before operator version 4.
//
//===----------------------------------------------------------------------===//

#include "../PatternUtils.h"

#include "tinfoil/Dialect/TFL/Transforms/Patterns.h"

using namespace mlir;

namespace tinfoil::tfl {

namespace {

/// The op that makes `value` if its kernel has a fused clamp and nobody else sees the value.
FailureOr<Operation *> clampingProducer(PatternRewriter &rewriter, Operation *op, Value value) {
  Operation *producer = value.getDefiningOp();
  if (!isF32(value) || !isF32(op->getResult(0)))
    return rewriter.notifyMatchFailure(op, "is not of float32");
  if (!isa_and_nonnull<Conv2DOp, DepthwiseConv2DOp, FullyConnectedOp, AddOp, SubOp, MulOp, DivOp, AveragePool2DOp,
                       MaxPool2DOp>(producer) ||
      producer->getNumResults() != 1)
    return rewriter.notifyMatchFailure(op, "the operand is not made by an op with a fused activation");
  if (!value.hasOneUse())
    return rewriter.notifyMatchFailure(op, "the operand has other uses");
  return producer;
}

void fuse(PatternRewriter &rewriter, Operation *op, Operation *producer, StringRef activation) {
  Operation *fused =
      rebuild(rewriter, producer, op->getLoc(), producer->getOperands(), op->getResultTypes(), activation);
  rewriter.replaceOp(op, fused);
}

template <typename ActivationOp> struct FuseActivation : OpRewritePattern<ActivationOp> {
  FuseActivation(MLIRContext *context, StringRef activation)
      : OpRewritePattern<ActivationOp>(context), activation(activation) {}

  LogicalResult matchAndRewrite(ActivationOp op, PatternRewriter &rewriter) const override {
    FailureOr<Operation *> producer = clampingProducer(rewriter, op, op->getOperand(0));
    if (failed(producer))
      return failure();
    StringRef present = activationOf(*producer);
    // A second clamp to the same or, from RELU to RELU6, a smaller range is the only one that counts.
    if (present != "NONE" && present != activation && !(present == "RELU" && activation == "RELU6"))
      return rewriter.notifyMatchFailure(op, "the operand has another activation already");
    fuse(rewriter, op, *producer, activation);
    return success();
  }

  StringRef activation;
};

/// RELU of RELU6 changes nothing.
struct DropReluOfRelu6 : OpRewritePattern<ReluOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(ReluOp op, PatternRewriter &rewriter) const override {
    Operation *producer = op.getX().getDefiningOp();
    if (!producer || activationOf(producer) != "RELU6" || op.getX().getType() != op.getY().getType())
      return rewriter.notifyMatchFailure(op, "the operand is not clamped to [0, 6]");
    rewriter.replaceOp(op, op.getX());
    return success();
  }
};

/// min(RELU, 6) is RELU6. The maximum of a pair of both is a relu by then, or fused.
struct FuseMinimumOfRelu : OpRewritePattern<MinimumOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(MinimumOp op, PatternRewriter &rewriter) const override {
    std::optional<BinaryWithConstant> split = splitConstant(op);
    if (!split || splatFloat(split->constant) != 6.0f)
      return rewriter.notifyMatchFailure(op, "is no limit of 6");
    FailureOr<Operation *> producer = clampingProducer(rewriter, op, split->other);
    if (failed(producer))
      return failure();
    if (activationOf(*producer) != "RELU" || split->other.getType() != op.getType())
      return rewriter.notifyMatchFailure(op, "the operand has no RELU, or another shape than the result");
    fuse(rewriter, op, *producer, "RELU6");
    return success();
  }
};

} // namespace

void populateFuseActivationPatterns(RewritePatternSet &patterns) {
  MLIRContext *context = patterns.getContext();
  patterns.add<FuseActivation<ReluOp>>(context, "RELU");
  patterns.add<FuseActivation<Relu6Op>>(context, "RELU6");
  patterns.add<FuseActivation<Relu1Op>>(context, "RELU_N1_TO_1");
  patterns.add<DropReluOfRelu6, FuseMinimumOfRelu>(context);
}

} // namespace tinfoil::tfl
