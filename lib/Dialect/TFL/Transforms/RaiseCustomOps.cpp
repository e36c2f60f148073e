//===- RaiseCustomOps.cpp - Ops of other dialects among those of tfl ------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/Dialect/TFL/Transforms/Passes.h"

#include "llvm/ADT/StringSet.h"

using namespace mlir;

namespace tinfoil::tfl {

#define GEN_PASS_DEF_RAISECUSTOMOPSPASS
#include "tinfoil/Dialect/TFL/Transforms/Passes.h.inc"

namespace {

/// Ops that go with those of tfl into a file, or that its passes know.
bool isAtHome(Operation *op) {
  StringRef dialect = op->getName().getDialectNamespace();
  return llvm::is_contained({"tfl", "func", "arith", "quant", "quantfork", "builtin"}, dialect) ||
         // These two are written as the operators IF and WHILE.
         llvm::is_contained({"tf.If", "tf.While"}, op->getName().getStringRef());
}

class RaiseCustomOps : public impl::RaiseCustomOpsPassBase<RaiseCustomOps> {
public:
  using RaiseCustomOpsPassBase::RaiseCustomOpsPassBase;

  void runOnOperation() override {
    llvm::StringSet<> only;
    for (const std::string &name : targets)
      only.insert(name);
    SmallVector<Operation *> foreign;
    getOperation().getBody().walk<WalkOrder::PreOrder>([&](Operation *op) {
      if (isa<CustomTfOp>(op))
        return WalkResult::skip();
      if (!isAtHome(op) && (only.empty() || only.contains(op->getName().getStringRef()))) {
        foreign.push_back(op);
        return WalkResult::skip();
      }
      return WalkResult::advance();
    });
    for (Operation *op : foreign)
      if (const char *why = raise(op))
        op->emitRemark() << "stays as it is: " << why;
  }

private:
  /// The reason if it cannot be done.
  static const char *raise(Operation *op) {
    if (op->hasTrait<OpTrait::IsTerminator>() || op->getNumSuccessors() != 0)
      return "it ends its block";
    if (op->getNumRegions() != 0)
      return "it has regions, which may use values from outside";
    auto isTensor = [](Type type) { return isa<TensorType>(type); };
    if (!llvm::all_of(op->getOperandTypes(), [&](Type type) { return isTensor(type) || isa<NoneType>(type); }) ||
        !llvm::all_of(op->getResultTypes(), isTensor))
      return "an operand or a result is no tensor";
    OpBuilder b(op);
    // As text written elsewhere has it, the attributes stand at both ops.
    OperationState state(op->getLoc(), CustomTfOp::getOperationName(), op->getOperands(), op->getResultTypes(),
                         op->getAttrs());
    Block &body = state.addRegion()->emplaceBlock();
    for (Value operand : op->getOperands())
      body.addArgument(operand.getType(), operand.getLoc());
    Operation *raised = b.create(state);
    op->replaceAllUsesWith(raised);
    op->moveBefore(&body, body.end());
    op->setOperands(body.getArguments());
    b.setInsertionPointToEnd(&body);
    YieldOp::create(b, op->getLoc(), op->getResults());
    return nullptr;
  }
};

} // namespace
} // namespace tinfoil::tfl
