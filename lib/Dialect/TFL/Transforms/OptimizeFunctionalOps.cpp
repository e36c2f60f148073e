//===- OptimizeFunctionalOps.cpp - Branches that are known ----------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/ConstantView.h"
#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/Dialect/TFL/Transforms/Passes.h"

#include "mlir/IR/IRMapping.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/SymbolTable.h"

using namespace mlir;

namespace tinfoil::tfl {

#define GEN_PASS_DEF_OPTIMIZEFUNCTIONALOPSPASS
#include "tinfoil/Dialect/TFL/Transforms/Passes.h.inc"

namespace {

/// The truth value of a constant; nothing for other values.
std::optional<bool> constantTruth(Value value) {
  std::optional<ConstantView> view = ConstantView::of(value);
  if (!view || view->size() != 1 || !view->getElementType().isInteger(1))
    return std::nullopt;
  return view->getInt(0) != 0;
}

class OptimizeFunctionalOps : public impl::OptimizeFunctionalOpsPassBase<OptimizeFunctionalOps> {
public:
  void runOnOperation() override {
    // Each round makes a branch or a loop less, but a branch that is copied in may hold more of them.
    for (int round = 0; round < 100; ++round) {
      SmallVector<Operation *> known;
      getOperation().walk([&](Operation *op) {
        if (isa<IfOp, WhileOp>(op))
          known.push_back(op);
      });
      SymbolTableCollection symbols;
      if (!llvm::any_of(known, [&](Operation *op) { return fold(op, symbols); }))
        return;
    }
  }

private:
  static bool fold(Operation *op, SymbolTableCollection &symbols) {
    auto branch = dyn_cast<IfOp>(op);
    return branch ? foldIf(branch, symbols) : foldWhile(cast<WhileOp>(op), symbols);
  }

  /// The only block of a function that a call may be replaced by.
  static Block *bodyOf(func::CallOp call, SymbolTableCollection &symbols) {
    auto function = symbols.lookupNearestSymbolFrom<func::FuncOp>(call, call.getCalleeAttr());
    if (!function || function.isExternal() || !function.getBody().hasOneBlock() ||
        function == call->getParentOfType<func::FuncOp>() || function.getResultTypes() != call.getResultTypes() ||
        function.getArgumentTypes() != call.getOperandTypes())
      return nullptr;
    return &function.getBody().front();
  }

  static void inlineCall(func::CallOp call, Block &body, IRRewriter &rewriter) {
    rewriter.setInsertionPoint(call);
    IRMapping mapping;
    mapping.map(body.getArguments(), call.getOperands());
    for (Operation &op : body.without_terminator())
      rewriter.clone(op, mapping);
    SmallVector<Value> results;
    for (Value value : body.getTerminator()->getOperands())
      results.push_back(mapping.lookupOrDefault(value));
    rewriter.replaceOp(call, results);
  }

  /// Put the branch that is taken in the place of the op; false if it stays.
  static bool foldIf(IfOp op, SymbolTableCollection &symbols) {
    std::optional<bool> condition = constantTruth(op.getCond());
    if (!condition)
      return false;
    IRRewriter rewriter(op);
    Region &taken = *condition ? op.getThenRegion() : op.getElseRegion();
    if (taken.empty()) {
      rewriter.eraseOp(op);
      return true;
    }
    auto yield = cast<YieldOp>(taken.front().getTerminator());
    if (yield.getOperandTypes() != op.getResultTypes())
      return false;
    // A file knows no calls but those of branches and loops: theirs are replaced too, or nothing is.
    SmallVector<std::pair<func::CallOp, Block *>> calls;
    for (auto call : taken.front().getOps<func::CallOp>()) {
      calls.emplace_back(call, bodyOf(call, symbols));
      if (!calls.back().second)
        return false;
    }
    SmallVector<Value> results(yield.getOperands());
    rewriter.eraseOp(yield);
    rewriter.inlineBlockBefore(&taken.front(), op);
    rewriter.replaceOp(op, results);
    for (auto [call, body] : calls)
      inlineCall(call, *body, rewriter);
    return true;
  }

  /// A loop whose condition is false hands its operands on.
  static bool foldWhile(WhileOp op, SymbolTableCollection &symbols) {
    Value again = cast<YieldOp>(op.getCond().front().getTerminator()).getOperand(0);
    if (auto call = again.getDefiningOp<func::CallOp>()) {
      Block *body = bodyOf(call, symbols);
      if (!body)
        return false;
      again = body->getTerminator()->getOperand(cast<OpResult>(again).getResultNumber());
    }
    if (constantTruth(again) != false || op.getOperandTypes() != op.getResultTypes())
      return false;
    IRRewriter rewriter(op);
    rewriter.replaceOp(op, op->getOperands());
    return true;
  }
};

} // namespace
} // namespace tinfoil::tfl
