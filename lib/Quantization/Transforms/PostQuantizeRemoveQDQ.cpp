//===- PostQuantizeRemoveQDQ.cpp - Remove the marks that are left ---------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/Quantization/Transforms/Passes.h"

#include "VolatilePairs.h"

using namespace mlir;

namespace tinfoil::quantization {

#define GEN_PASS_DEF_POSTQUANTIZEREMOVEQDQPASS
#include "tinfoil/Quantization/Transforms/Passes.h.inc"

namespace {

class PostQuantizeRemoveQDQ : public impl::PostQuantizeRemoveQDQPassBase<PostQuantizeRemoveQDQ> {
public:
  void runOnOperation() override { removeVolatilePairs(getOperation(), /*keepInterface=*/false); }
};

} // namespace

void removeVolatilePairs(func::FuncOp function, bool keepInterface) {
  llvm::SmallVector<tfl::DequantizeOp> pairs;
  function.walk([&](tfl::DequantizeOp op) { pairs.push_back(op); });
  for (tfl::DequantizeOp dequantize : pairs) {
    auto quantize = dequantize.getInput().getDefiningOp<tfl::QuantizeOp>();
    if (!quantize || !quantize->hasAttr("volatile") || quantize.getInput().getType() != dequantize.getType())
      continue;
    bool atInput = isa<BlockArgument>(quantize.getInput());
    bool atOutput =
        llvm::any_of(dequantize->getUsers(), [](Operation *user) { return user->hasTrait<OpTrait::IsTerminator>(); });
    if (keepInterface && (atInput || atOutput))
      continue;
    dequantize.replaceAllUsesWith(quantize.getInput());
    dequantize.erase();
    if (quantize->use_empty())
      quantize.erase();
  }
}

} // namespace tinfoil::quantization
