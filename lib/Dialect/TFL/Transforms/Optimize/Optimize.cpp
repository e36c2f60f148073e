//===- Optimize.cpp - Everything that makes a float model smaller ---------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/TFLDialect.h"
#include "tinfoil/Dialect/TFL/Transforms/GreedyRewrite.h"
#include "tinfoil/Dialect/TFL/Transforms/Passes.h"
#include "tinfoil/Dialect/TFL/Transforms/Patterns.h"

using namespace mlir;

namespace tinfoil::tfl {

#define GEN_PASS_DEF_OPTIMIZEPASS
#include "tinfoil/Dialect/TFL/Transforms/Passes.h.inc"

namespace {

class Optimize : public impl::OptimizePassBase<Optimize> {
public:
  using OptimizePassBase::OptimizePassBase;

  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet set(context);
    populateFuseActivationPatterns(set);
    populateFuseBiasPatterns(set);
    populateFusePadPatterns(set);
    populateDilatedConvPatterns(set);
    populateArithmeticPatterns(set);
    populateReassociatePatterns(set);
    populateActivationRecognitionPatterns(set);
    populateNormalizationRecognitionPatterns(set);
    populateLayerNormalizationPatterns(set);
    populateReshapePatterns(set);
    populateTransposePatterns(set);
    populateSlicePatterns(set);
    // Scales that quantize and dequantize ops carry belong to the weights as they are.
    if (!enableStrictQDQMode) {
      populateFuseScalePatterns(set, !disableFuseMulAndFC);
      populateFuseInputPatterns(set);
    }
    if (enableCanonicalization) {
      auto *dialect = context->getLoadedDialect<TFLDialect>();
      dialect->getCanonicalizationPatterns(set);
      for (RegisteredOperationName name : context->getRegisteredOperationsByDialect(dialect->getNamespace()))
        name.getCanonicalizationPatterns(set, context);
    }
    patterns = freezePatterns(std::move(set));
    return success();
  }

  void runOnOperation() override {
    if (failed(applyPatternsUntilStable(getOperation(), patterns, kCheckPatterns || checkPatterns)))
      signalPassFailure();
  }

private:
  FrozenRewritePatternSet patterns;
};

} // namespace
} // namespace tinfoil::tfl
