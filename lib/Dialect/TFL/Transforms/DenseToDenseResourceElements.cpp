//===- DenseToDenseResourceElements.cpp - Constants as resources ---------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/ConstantView.h"
#include "tinfoil/Dialect/TFL/IR/MakeConstant.h"
#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/Dialect/TFL/Transforms/Passes.h"

using namespace mlir;

namespace tinfoil::tfl {

#define GEN_PASS_DEF_DENSETODENSERESOURCEELEMENTSPASS
#include "tinfoil/Dialect/TFL/Transforms/Passes.h.inc"

namespace {

class DenseToDenseResourceElements : public impl::DenseToDenseResourceElementsPassBase<DenseToDenseResourceElements> {
public:
  void runOnOperation() override {
    getOperation().walk([](Operation *op) {
      if (!isa<arith::ConstantOp, ConstOp, QConstOp>(op))
        return;
      auto value = op->getAttrOfType<ElementsAttr>("value");
      llvm::StringRef name = nameOf(op->getLoc());
      llvm::StringRef key = name.empty() ? "constant" : name;
      if (ElementsAttr resource = value ? asResource(value, key) : ElementsAttr())
        op->setAttr("value", resource);
    });
  }
};

} // namespace
} // namespace tinfoil::tfl
