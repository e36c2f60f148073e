//===- DecideDynamicRange.cpp - Mark the weights of a whole model ---------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Quantization/Transforms/Passes.h"

#include "MarkWeights.h"

#include "tinfoil/Quantization/Report.h"

#include "llvm/ADT/DenseSet.h"

using namespace mlir;

namespace tinfoil::quantization {

#define GEN_PASS_DEF_DECIDEDYNAMICRANGEPASS
#include "tinfoil/Quantization/Transforms/Passes.h.inc"

namespace {

class DecideDynamicRange : public impl::DecideDynamicRangePassBase<DecideDynamicRange> {
public:
  using impl::DecideDynamicRangePassBase<DecideDynamicRange>::DecideDynamicRangePassBase;
  DecideDynamicRange(DynamicRangeOptions options, Report *report) : options(std::move(options)), report(report) {}

  void runOnOperation() override {
    std::vector<std::pair<func::FuncOp, llvm::SmallVector<WeightDecision>>> byFunction;
    for (auto function : getOperation().getOps<func::FuncOp>()) {
      prepareForDecisions(function);
      byFunction.push_back({function, decide(function, options)});
    }
    // The float values stay in the file for these: a copy that is dequantized again would only add to it.
    llvm::DenseSet<uint64_t> neededInFloat;
    for (auto &[function, decisions] : byFunction)
      for (const WeightDecision &weight : decisions)
        if (weight.decision == Decision::Float)
          neededInFloat.insert(contentOf(weight.constant));
    for (auto &[function, decisions] : byFunction) {
      for (WeightDecision &weight : decisions) {
        if (weight.decision == Decision::Int8WeightOnly && neededInFloat.contains(contentOf(weight.constant))) {
          weight.decision = Decision::Float;
          weight.storedElement = {};
          weight.rowFactors.clear();
          weight.reason = "another op needs the float values: nothing would be saved";
        }
      }
      if (report)
        report->add(function, decisions);
      for (const WeightDecision &weight : decisions)
        if (weight.eligible)
          emitRemark(function, weight);
      markWeights(decisions);
    }
  }

private:
  DynamicRangeOptions options;
  Report *report = nullptr;
};

} // namespace

std::unique_ptr<Pass> createDecideDynamicRangePass(DynamicRangeOptions options, Report *report) {
  return std::make_unique<DecideDynamicRange>(std::move(options), report);
}

} // namespace tinfoil::quantization
