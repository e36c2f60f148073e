//===- ConvertTFLToTFLK.cpp - From tfl to tflk ----------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Conversion/TFLToTFLK/Passes.h"

#include "Lowering.h"
#include "State.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Quant/IR/Quant.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/StringMap.h"

using namespace mlir;

namespace tinfoil::tflk {

#define GEN_PASS_DEF_CONVERTTFLTOTFLKPASS
#include "tinfoil/Conversion/TFLToTFLK/Passes.h.inc"

namespace {

using Convert = LogicalResult (*)(Operation *, Lowering &);

/// Adds a function `LogicalResult (Op, Lowering &)`.
template <auto convert, typename Op> void add(llvm::StringMap<Convert> &table, LogicalResult (*)(Op, Lowering &)) {
  table[Op::getOperationName()] = [](Operation *op, Lowering &lower) { return convert(cast<Op>(op), lower); };
}

template <auto... converts> llvm::StringMap<Convert> makeTable() {
  llvm::StringMap<Convert> table;
  (add<converts>(table, converts), ...);
  return table;
}

const llvm::StringMap<Convert> &conversions() {
  static const auto table =
      makeTable<convertBasicLSTM, convertBatchMatMul, convertBidirectionalLSTM, convertConv, convertConv3D,
                convertConv3DTranspose, convertCustom, convertDepthwise, convertFullyConnected, convertLSTM,
                convertSVDF, convertSequenceLSTM, convertSequenceRNN, convertTransposeConv>();
  return table;
}

class ConvertTFLToTFLK : public impl::ConvertTFLToTFLKPassBase<ConvertTFLToTFLK> {
public:
  void runOnOperation() override {
    // The ops that there are kernels for, before any of them is converted.
    SmallVector<std::pair<Operation *, Convert>> ops;
    getOperation().walk([&](Operation *op) {
      if (Convert convert = conversions().lookup(op->getName().getStringRef()))
        ops.emplace_back(op, convert);
    });
    IRRewriter rewriter(&getContext());
    for (auto [op, convert] : ops) {
      rewriter.setInsertionPoint(op);
      Lowering lower(rewriter, op);
      if (failed(convert(op, lower)))
        return signalPassFailure();
    }
    // Now that variable tensors are variables as well.
    if (failed(convertVariables(getOperation())))
      return signalPassFailure();
    getOperation()->removeAttr("tflk.variable_tensor");
    // Variables are parameters now, and what was missing is missing no more.
    getOperation().walk([&](Operation *op) {
      if (isa<tfl::ConstOp, tfl::QConstOp, tfl::NoValueOp>(op) && op->use_empty())
        rewriter.eraseOp(op);
    });
  }
};

} // namespace
} // namespace tinfoil::tflk
