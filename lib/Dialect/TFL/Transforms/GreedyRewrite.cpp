//===- GreedyRewrite.cpp - Patterns, applied until nothing changes --------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/Transforms/GreedyRewrite.h"

#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;

namespace tinfoil::tfl {

namespace {

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
