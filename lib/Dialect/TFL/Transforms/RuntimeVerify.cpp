//===- RuntimeVerify.cpp - Check ops against what kernels take ------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/KernelTypes.h"
#include "tinfoil/Dialect/TFL/IR/TFLDialect.h"
#include "tinfoil/Dialect/TFL/Transforms/Passes.h"

namespace tinfoil::tfl {
#define GEN_PASS_DEF_RUNTIMEVERIFYPASS
#include "tinfoil/Dialect/TFL/Transforms/Passes.h.inc"
} // namespace tinfoil::tfl

using namespace mlir;
using namespace tinfoil::tfl;

namespace {
struct RuntimeVerify : tinfoil::tfl::impl::RuntimeVerifyPassBase<RuntimeVerify> {
  void runOnOperation() override {
    bool ok = true;
    // All ops are looked at, so that one run finds everything.
    getOperation().walk([&](Operation *op) {
      std::string why = whyNoKernel(*op);
      if (why.empty())
        return;
      op->emitOpError(why);
      ok = false;
    });
    if (!ok)
      return signalPassFailure();
    markAllAnalysesPreserved();
  }
};
} // namespace
