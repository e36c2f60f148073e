//===- DenseResourceToDenseElements.cpp - Constants as text --------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/ConstantView.h"
#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/Dialect/TFL/Transforms/Passes.h"

using namespace mlir;

namespace tinfoil::tfl {

#define GEN_PASS_DEF_DENSERESOURCETODENSEELEMENTSPASS
#include "tinfoil/Dialect/TFL/Transforms/Passes.h.inc"

namespace {

class DenseResourceToDenseElements : public impl::DenseResourceToDenseElementsPassBase<DenseResourceToDenseElements> {
public:
  void runOnOperation() override {
    getOperation().walk([](Operation *op) {
      if (!isa<arith::ConstantOp, ConstOp, QConstOp>(op))
        return;
      auto value = op->getAttrOfType<ElementsAttr>("value");
      if (ElementsAttr dense = value ? asDense(value) : ElementsAttr())
        op->setAttr("value", dense);
    });
  }
};

} // namespace
} // namespace tinfoil::tfl
