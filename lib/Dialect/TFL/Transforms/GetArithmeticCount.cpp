//===- GetArithmeticCount.cpp - Numbers of operations, as attributes ------===//
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
    getOperation().walk([](ArithmeticCountOpInterface op) {
      int64_t count = op.getArithmeticCount();
      if (count >= 0)
        op->setAttr("_arithmetic_count", Builder(op.getContext()).getI64IntegerAttr(count));
    });
  }
};

} // namespace
} // namespace tinfoil::tfl
