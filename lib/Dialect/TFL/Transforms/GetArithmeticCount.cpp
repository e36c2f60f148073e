//===- GetArithmeticCount.cpp - Note how much an op computes --------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/Dialect/TFL/Transforms/Passes.h"

using namespace mlir;

namespace tinfoil::tfl {

#define GEN_PASS_DEF_GETARITHMETICCOUNTPASS
#include "tinfoil/Dialect/TFL/Transforms/Passes.h.inc"

namespace {

class GetArithmeticCount : public impl::GetArithmeticCountPassBase<GetArithmeticCount> {
public:
  void runOnOperation() override {
    Builder builder(&getContext());
    getOperation().walk([&](ArithmeticCountOpInterface op) {
      op->setAttr("_arithmetic_count", builder.getI64IntegerAttr(op.getArithmeticCount()));
    });
  }
};

} // namespace
} // namespace tinfoil::tfl
