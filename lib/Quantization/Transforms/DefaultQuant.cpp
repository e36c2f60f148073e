//===- DefaultQuant.cpp - One range for all values ------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Quantization/Transforms/Passes.h"

#include "../IntegerKernels.h"
#include "IntegerParameters.h"

#include "tinfoil/Dialect/TFL/IR/ConstantView.h"

#include <cmath>

using namespace mlir;

namespace tinfoil::quantization {

#define GEN_PASS_DEF_DEFAULTQUANTPASS
#include "tinfoil/Quantization/Transforms/Passes.h.inc"

namespace {

class DefaultQuant : public impl::DefaultQuantPassBase<DefaultQuant> {
public:
  using impl::DefaultQuantPassBase<DefaultQuant>::DefaultQuantPassBase;

  LogicalResult initialize(MLIRContext *context) override {
    if (std::isfinite(low) && std::isfinite(high) && low <= high)
      return success();
    return emitError(UnknownLoc::get(context)) << "default-min must not be above default-max, and both must be finite";
  }

  void runOnOperation() override {
    func::FuncOp function = getOperation();
    IntegerParameters parameters(function, {isSigned});
    quant::UniformQuantizedType type = parameters.typeOf(low, high);
    if (!type) {
      function.emitOpError("has a default range for which f32 has no scale");
      return signalPassFailure();
    }
    llvm::SetVector<Value> values;
    function.walk([&](Operation *op) {
      if (!mayBeInteger(op))
        return;
      values.insert(op->operand_begin(), op->operand_end());
      values.insert(op->result_begin(), op->result_end());
    });
    for (Value value : values)
      if (isFloatTensor(value) && !value.use_empty() && !typeRead(value) && !markOf(value) &&
          !tfl::ConstantView::of(value))
        parameters.assume(value, type);
    parameters.propagate();
    parameters.quantizeConstants();
  }
};

} // namespace
} // namespace tinfoil::quantization
