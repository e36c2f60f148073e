//===- SplitMergedOperands.cpp - A constant per stateful operand ----------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/Dialect/TFL/Transforms/Passes.h"

using namespace mlir;

namespace tinfoil::tfl {

#define GEN_PASS_DEF_SPLITMERGEDOPERANDSPASS
#include "tinfoil/Dialect/TFL/Transforms/Passes.h.inc"

namespace {

class SplitMergedOperands : public impl::SplitMergedOperandsPassBase<SplitMergedOperands> {
public:
  void runOnOperation() override {
    getOperation().walk([](StatefulOpInterface op) {
      for (int operand : op.getStatefulOperands()) {
        if (operand >= int(op->getNumOperands()))
          continue;
        Value value = op->getOperand(operand);
        Operation *constant = value.getDefiningOp();
        if (!constant || !constant->hasTrait<OpTrait::ConstantLike>() || value.hasOneUse())
          continue;
        OpBuilder b(op);
        op->setOperand(operand, b.clone(*constant)->getResult(0));
      }
    });
  }
};

} // namespace
} // namespace tinfoil::tfl
