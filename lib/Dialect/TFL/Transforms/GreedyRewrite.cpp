//===- GreedyRewrite.cpp - Patterns, applied until nothing changes --------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/Transforms/GreedyRewrite.h"

#include "tinfoil/Dialect/TFL/IR/TFLControlOps.h"

#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;

namespace tinfoil::tfl {

namespace {

/// A pattern that does not match inside a tfl.control_node.
class OutsideOfControlNodes : public RewritePattern {
public:
  template <typename... Root>
  OutsideOfControlNodes(std::unique_ptr<RewritePattern> pattern, Root... root)
      : RewritePattern(root..., pattern->getBenefit(), pattern->getContext()), pattern(std::move(pattern)) {
    setDebugName(this->pattern->getDebugName());
    addDebugLabels(this->pattern->getDebugLabels());
    setHasBoundedRewriteRecursion(this->pattern->hasBoundedRewriteRecursion());
  }

  static std::unique_ptr<RewritePattern> wrap(std::unique_ptr<RewritePattern> pattern) {
    if (std::optional<OperationName> name = pattern->getRootKind())
      return std::make_unique<OutsideOfControlNodes>(std::move(pattern), name->getStringRef());
    if (std::optional<TypeID> interface = pattern->getRootInterfaceID())
      return std::make_unique<OutsideOfControlNodes>(std::move(pattern), MatchInterfaceOpTypeTag(), *interface);
    if (std::optional<TypeID> trait = pattern->getRootTraitID())
      return std::make_unique<OutsideOfControlNodes>(std::move(pattern), MatchTraitOpTypeTag(), *trait);
    return std::make_unique<OutsideOfControlNodes>(std::move(pattern), MatchAnyOpTypeTag());
  }

  LogicalResult matchAndRewrite(Operation *op, PatternRewriter &rewriter) const override {
    if (isa_and_nonnull<ControlNodeOp>(op->getParentOp()))
      return rewriter.notifyMatchFailure(op, "is wrapped, to be run in an order");
    return pattern->matchAndRewrite(op, rewriter);
  }

private:
  std::unique_ptr<RewritePattern> pattern;
};

/// Compares fingerprints of everything before and after each pattern.
class PatternChecker : public RewriterBase::Listener {
public:
  explicit PatternChecker(Operation *scope) : scope(scope) {}

  void notifyPatternBegin(const Pattern &pattern, Operation *op) override {
    // The pattern may erase the op.
    location = op->getLoc();
    before.emplace(scope);
  }

  void notifyPatternEnd(const Pattern &pattern, LogicalResult status) override {
    if (broken || !before)
      return;
    bool changed = *before != OperationFingerPrint(scope);
    if (changed == succeeded(status))
      return;
    broken = true;
    emitError(*location) << "pattern '" << pattern.getDebugName() << "' "
                         << (changed ? "changed the IR and reported failure" : "reported success and changed nothing");
  }

  bool foundBroken() const { return broken; }

private:
  Operation *scope;
  std::optional<Location> location;
  std::optional<OperationFingerPrint> before;
  bool broken = false;
};

/// More rewrites than any sound set of patterns needs for as many ops.
int64_t rewriteLimit(Operation *op) {
  int64_t count = 0;
  op->walk([&](Operation *) { ++count; });
  return 1000 + 100 * count;
}

} // namespace

FrozenRewritePatternSet freezePatterns(RewritePatternSet patterns) {
  RewritePatternSet guarded(patterns.getContext());
  for (std::unique_ptr<RewritePattern> &pattern : patterns.getNativePatterns())
    guarded.add(OutsideOfControlNodes::wrap(std::move(pattern)));
  return FrozenRewritePatternSet(std::move(guarded));
}

LogicalResult applyPatternsUntilStable(Operation *op, const FrozenRewritePatternSet &patterns, bool checkPatterns) {
  GreedyRewriteConfig config;
  config.enableConstantCSE(false);
  config.setRegionSimplificationLevel(GreedySimplifyRegionLevel::Disabled);
  config.setMaxNumRewrites(rewriteLimit(op));
  std::optional<PatternChecker> checker;
  if (checkPatterns)
    config.setListener(&checker.emplace(op));
  LogicalResult converged = applyPatternsGreedily(op, patterns, config);
  if (checker && checker->foundBroken())
    return failure();
  if (failed(converged))
    return op->emitError("patterns do not come to rest: some of them undo each other");
  return success();
}

} // namespace tinfoil::tfl
