//===- GreedyRewrite.h - Patterns, applied until nothing changes -*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_TRANSFORMS_GREEDYREWRITE_H
#define TINFOIL_DIALECT_TFL_TRANSFORMS_GREEDYREWRITE_H

#include "mlir/IR/PatternMatch.h"
#include "mlir/Rewrite/FrozenRewritePatternSet.h"

namespace tinfoil::tfl {

#ifdef TINFOIL_EXPENSIVE_CHECKS
constexpr bool kCheckPatterns = true;
#else
constexpr bool kCheckPatterns = false;
#endif

/// Patterns ready to apply. They leave what is inside a tfl.control_node alone: it wraps one op, to order it, and no
/// longer does when a pattern puts a constant beside that.
mlir::FrozenRewritePatternSet freezePatterns(mlir::RewritePatternSet patterns);

/// Apply patterns and folders to what is nested in `op` until nothing changes: the one way in which Tinfoil runs
/// MLIR's greedy driver. It fails with an error at `op` where that does not come to rest, also for patterns that undo
/// each other, which the driver itself would run for ever.
///
/// Constants are never merged: two equal ones may be two variables, and merging drops their names.
///
/// `checkPatterns` looks at the IR around every pattern, which takes time in the square of its size: one that says it
/// failed must have left everything as it was, one that says it succeeded must have changed something. The first that
/// does otherwise is named in an error.
llvm::LogicalResult applyPatternsUntilStable(mlir::Operation *op, const mlir::FrozenRewritePatternSet &patterns,
                                             bool checkPatterns = kCheckPatterns);

} // namespace tinfoil::tfl

#endif // TINFOIL_DIALECT_TFL_TRANSFORMS_GREEDYREWRITE_H
