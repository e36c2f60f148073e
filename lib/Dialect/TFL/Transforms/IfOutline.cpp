//===- IfOutline.cpp - Branches as functions ------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OutlineUtils.h"

#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/Dialect/TFL/Transforms/Passes.h"

using namespace mlir;

namespace tinfoil::tfl {

#define GEN_PASS_DEF_IFOUTLINEPASS
#include "tinfoil/Dialect/TFL/Transforms/Passes.h.inc"

namespace {

class IfOutline : public impl::IfOutlinePassBase<IfOutline> {
public:
  void runOnOperation() override {
    SymbolTable symbols(getOperation());
    llvm::SmallVector<IfOp> ops;
    // Inner ones first: then the outer branches hold calls.
    getOperation().walk([&](IfOp op) { ops.push_back(op); });
    for (IfOp op : ops) {
      if (!op.getThenRegion().hasOneBlock() || !op.getElseRegion().hasOneBlock())
        continue;
      func::CallOp thenCall = onlyCall(op.getThenRegion()), elseCall = onlyCall(op.getElseRegion());
      if (thenCall && elseCall && llvm::equal(thenCall.getOperands(), elseCall.getOperands()))
        continue;
      llvm::SetVector<Value> captures;
      for (Region *region : {&op.getThenRegion(), &op.getElseRegion()}) {
        copyConstantsInto(*region);
        collectCaptures(*region, captures);
      }
      outline(op.getThenRegion(), captures.getArrayRef(), "tfl.if_then", symbols);
      outline(op.getElseRegion(), captures.getArrayRef(), "tfl.if_else", symbols);
    }
  }
};

} // namespace
} // namespace tinfoil::tfl
