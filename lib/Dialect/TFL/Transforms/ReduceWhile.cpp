//===- ReduceWhile.cpp - Values that a loop carries for nothing -----------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/Dialect/TFL/Transforms/Passes.h"

#include "mlir/IR/PatternMatch.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/BitVector.h"

using namespace mlir;

namespace tinfoil::tfl {

#define GEN_PASS_DEF_REDUCEWHILEPASS
#include "tinfoil/Dialect/TFL/Transforms/Passes.h.inc"

namespace {

/// Mark the arguments of the block that `roots` are computed from.
void markSources(SmallVector<Value> roots, Block &block, llvm::BitVector &needed,
                 llvm::SmallPtrSetImpl<Operation *> &seen) {
  while (!roots.empty()) {
    Value value = roots.pop_back_val();
    if (auto argument = dyn_cast<BlockArgument>(value)) {
      if (argument.getOwner() == &block)
        needed.set(argument.getArgNumber());
      continue;
    }
    Operation *op = value.getDefiningOp();
    if (!block.getParent()->isAncestor(op->getParentRegion()))
      continue;
    Operation *top = block.findAncestorOpInBlock(*op);
    if (!seen.insert(top).second)
      continue;
    top->walk([&](Operation *nested) { llvm::append_range(roots, nested->getOperands()); });
  }
}

class ReduceWhile : public impl::ReduceWhilePassBase<ReduceWhile> {
public:
  void runOnOperation() override {
    SmallVector<WhileOp> loops;
    getOperation().walk([&](WhileOp op) { loops.push_back(op); });
    for (WhileOp loop : loops)
      reduce(loop);
  }

private:
  static llvm::BitVector neededValues(WhileOp op) {
    Block &condition = op.getCond().front(), &body = op.getBody().front();
    llvm::BitVector needed(op.getNumOperands());
    for (unsigned i = 0; i < needed.size(); ++i)
      if (!op.getResult(i).use_empty() || !condition.getArgument(i).use_empty())
        needed.set(i);
    llvm::SmallPtrSet<Operation *, 16> seen;
    SmallVector<Value> effects;
    for (Operation &inner : body.without_terminator())
      if (!wouldOpBeTriviallyDead(&inner))
        inner.walk([&](Operation *nested) { llvm::append_range(effects, nested->getOperands()); });
    markSources(effects, body, needed, seen);
    Operation *yield = body.getTerminator();
    for (llvm::BitVector done(needed.size()); done != needed;) {
      llvm::BitVector next = needed;
      next.reset(done);
      done = needed;
      SmallVector<Value> roots;
      for (unsigned i : next.set_bits())
        roots.push_back(yield->getOperand(i));
      markSources(roots, body, needed, seen);
    }
    return needed;
  }

  static void reduce(WhileOp op) {
    llvm::BitVector needed = neededValues(op);
    if (needed.all())
      return;
    IRRewriter rewriter(op);
    Block &body = op.getBody().front();
    SmallVector<Operation *> inside;
    llvm::BitVector dropped = needed.flip();
    body.getTerminator()->eraseOperands(dropped);
    for (Operation &inner : body.without_terminator())
      inside.push_back(&inner);
    for (Operation *inner : llvm::reverse(inside))
      if (isOpTriviallyDead(inner))
        inner->erase();
    eraseLoopValues(rewriter, op, dropped);
  }
};

} // namespace
} // namespace tinfoil::tfl
