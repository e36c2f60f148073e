//===- DecomposeHybridQuantization.cpp - Float arithmetic, spelled out ----===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PatternUtils.h"

#include "tinfoil/Dialect/TFL/Transforms/Passes.h"

using namespace mlir;

namespace tinfoil::tfl {

#define GEN_PASS_DEF_DECOMPOSEHYBRIDQUANTIZATIONPASS
#include "tinfoil/Dialect/TFL/Transforms/Passes.h.inc"

namespace {

bool isQuantized(Type type) { return isa<quant::QuantizedType>(getElementTypeOrSelf(type)); }

class DecomposeHybridQuantization : public impl::DecomposeHybridQuantizationPassBase<DecomposeHybridQuantization> {
public:
  void runOnOperation() override {
    getOperation().walk([](Operation *op) {
      if (isa<Conv2DOp, Conv3DOp, DepthwiseConv2DOp, FullyConnectedOp, TransposeConvOp>(op))
        decompose(op);
    });
  }

private:
  static void decompose(Operation *op) {
    auto isFloat = [](Type type) { return isa<FloatType>(getElementTypeOrSelf(type)); };
    auto types =
        llvm::concat<const Type>(llvm::to_vector(op->getOperandTypes()), llvm::to_vector(op->getResultTypes()));
    SmallVector<Type> all(types.begin(), types.end());
    if (!llvm::any_of(all, isQuantized) || !llvm::any_of(all, isFloat))
      return;
    auto results =
        llvm::filter_to_vector(op->getResults(), [](OpResult result) { return isQuantized(result.getType()); });
    computeInFloat(op, isQuantized);
    for (OpResult result : results)
      op->setLoc(derivedLoc(result, "_float"));
  }
};

} // namespace
} // namespace tinfoil::tfl
