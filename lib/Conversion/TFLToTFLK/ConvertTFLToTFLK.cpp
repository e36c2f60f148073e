//===- ConvertTFLToTFLK.cpp - From tfl to tflk ----------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Conversion/TFLToTFLK/Passes.h"

#include "Lowering.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Quant/IR/Quant.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace tinfoil::tflk {

#define GEN_PASS_DEF_CONVERTTFLTOTFLKPASS
#include "tinfoil/Conversion/TFLToTFLK/Passes.h.inc"

namespace {

class ConvertTFLToTFLK : public impl::ConvertTFLToTFLKPassBase<ConvertTFLToTFLK> {
public:
  void runOnOperation() override {
    SmallVector<Operation *> ops;
    getOperation().walk([&](Operation *op) {
      if (isa<tfl::BatchMatMulOp, tfl::Conv2DOp, tfl::DepthwiseConv2DOp, tfl::FullyConnectedOp, tfl::TransposeConvOp,
              tfl::UnidirectionalSequenceLSTMOp>(op))
        ops.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (Operation *op : ops) {
      rewriter.setInsertionPoint(op);
      Lowering lower(rewriter, op);
      auto result = llvm::TypeSwitch<Operation *, LogicalResult>(op)
                        .Case([&](tfl::Conv2DOp op) { return convertConv(op, lower); })
                        .Case([&](tfl::DepthwiseConv2DOp op) { return convertDepthwise(op, lower); })
                        .Case([&](tfl::FullyConnectedOp op) { return convertFullyConnected(op, lower); })
                        .Case([&](tfl::BatchMatMulOp op) { return convertBatchMatMul(op, lower); })
                        .Case([&](tfl::TransposeConvOp op) { return convertTransposeConv(op, lower); })
                        .Case([&](tfl::UnidirectionalSequenceLSTMOp op) { return convertSequenceLSTM(op, lower); })
                        .Default([](Operation *) { return success(); });
      if (failed(result))
        return signalPassFailure();
    }
    // Variables are parameters now, and what was missing is missing no more.
    getOperation().walk([&](Operation *op) {
      if (isa<tfl::ConstOp, tfl::NoValueOp>(op) && op->use_empty())
        rewriter.eraseOp(op);
    });
  }
};

} // namespace
} // namespace tinfoil::tflk
