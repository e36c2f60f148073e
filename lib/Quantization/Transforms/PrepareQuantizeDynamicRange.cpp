//===- PrepareQuantizeDynamicRange.cpp - Mark weights ---------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Quantization/Transforms/Passes.h"

#include "MarkWeights.h"

#include "tinfoil/Quantization/Report.h"

using namespace mlir;

namespace tinfoil::quantization {

#define GEN_PASS_DEF_PREPAREQUANTIZEDYNAMICRANGEPASS
#include "tinfoil/Quantization/Transforms/Passes.h.inc"

namespace {

class PrepareQuantizeDynamicRange : public impl::PrepareQuantizeDynamicRangePassBase<PrepareQuantizeDynamicRange> {
public:
  using impl::PrepareQuantizeDynamicRangePassBase<PrepareQuantizeDynamicRange>::PrepareQuantizeDynamicRangePassBase;

  LogicalResult initialize(MLIRContext *context) override {
    DynamicRangeOptions options;
    options.weights = float16 ? WeightType::Float16 : WeightType::Int8;
    options.perChannel = perChannel;
    options.perChannelDense = perChannelDense;
    options.minElements = minElements;
    options.legacyFloatScale = legacyFloatScale;
    options.rounding = Rounding::Nearest;
    options.biasCorrection = false;
    options.compatible = true;
    std::string error;
    if (failed(parseCustomOpMap(customOps, CustomOpField::Operands, options.customOps, error)))
      return emitError(UnknownLoc::get(context)) << "enable-custom-op-quantization: " << error;
    given = std::move(options);
    return success();
  }

  void runOnOperation() override {
    func::FuncOp function = getOperation();
    prepareForDecisions(function);
    llvm::SmallVector<WeightDecision> decisions = decide(function, *given);
    for (const WeightDecision &decision : decisions) {
      if (decision.eligible)
        emitRemark(function, decision);
      if (decision.decision == Decision::Float) {
        numTooSmall += decision.eligible;
        continue;
      }
      ++numQuantized;
    }
    markWeights(decisions);
  }

private:
  std::optional<DynamicRangeOptions> given;
};

} // namespace
} // namespace tinfoil::quantization
