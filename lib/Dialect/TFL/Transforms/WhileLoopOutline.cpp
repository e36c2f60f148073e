//===- WhileLoopOutline.cpp - Condition and body as functions -------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OutlineUtils.h"

#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/Dialect/TFL/Transforms/Passes.h"

#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;

namespace tinfoil::tfl {

#define GEN_PASS_DEF_WHILELOOPOUTLINEPASS
#include "tinfoil/Dialect/TFL/Transforms/Passes.h.inc"

namespace {

bool isOutlined(Region &region) {
  func::CallOp call = onlyCall(region);
  return call && llvm::equal(call.getOperands(), region.getArguments());
}

/// Make values from outside values of the loop: every region takes them as arguments, the body hands them on.
WhileOp carryCaptures(WhileOp op, llvm::ArrayRef<Value> captures) {
  OpBuilder b(op);
  llvm::SmallVector<Value> operands(op->getOperands());
  llvm::append_range(operands, captures);
  auto carried = WhileOp::create(b, op.getLoc(), ValueRange(operands).getTypes(), operands, op->getAttrs());
  for (auto [from, to] : llvm::zip(op->getRegions(), carried->getRegions())) {
    to.takeBody(from);
    Operation *yield = to.front().getTerminator();
    for (Value capture : captures) {
      BlockArgument argument = to.front().addArgument(capture.getType(), capture.getLoc());
      replaceAllUsesInRegionWith(capture, argument, to);
      if (&to == &carried.getBody())
        yield->insertOperands(yield->getNumOperands(), argument);
    }
  }
  op->replaceAllUsesWith(carried->getResults().take_front(op->getNumResults()));
  op.erase();
  return carried;
}

class WhileLoopOutline : public impl::WhileLoopOutlinePassBase<WhileLoopOutline> {
public:
  void runOnOperation() override {
    SymbolTable symbols(getOperation());
    llvm::SmallVector<WhileOp> ops;
    // Inner ones first: then the outer regions hold calls.
    getOperation().walk([&](WhileOp op) { ops.push_back(op); });
    for (WhileOp op : ops) {
      if (!op.getCond().hasOneBlock() || !op.getBody().hasOneBlock() ||
          (isOutlined(op.getCond()) && isOutlined(op.getBody())))
        continue;
      llvm::SetVector<Value> captures;
      for (Region *region : {&op.getCond(), &op.getBody()}) {
        copyConstantsInto(*region);
        collectCaptures(*region, captures);
      }
      if (!captures.empty())
        op = carryCaptures(op, captures.getArrayRef());
      outline(op.getCond(), {}, "tfl.while_cond", symbols);
      outline(op.getBody(), {}, "tfl.while_body", symbols);
    }
  }
};

} // namespace
} // namespace tinfoil::tfl
