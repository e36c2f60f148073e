//===- UnfoldLargeSplatConstant.cpp - Large constants of one number -------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PatternUtils.h"

#include "tinfoil/Dialect/TFL/Transforms/Passes.h"

using namespace mlir;

namespace tinfoil::tfl {

#define GEN_PASS_DEF_UNFOLDLARGESPLATCONSTANTPASS
#include "tinfoil/Dialect/TFL/Transforms/Passes.h.inc"

namespace {

/// Constants of fewer bits stay.
constexpr int64_t kLeastBits = 1000000;

class UnfoldLargeSplatConstant : public impl::UnfoldLargeSplatConstantPassBase<UnfoldLargeSplatConstant> {
public:
  void runOnOperation() override { getOperation().walk(unfold); }

private:
  static void unfold(ConstOp op) {
    std::optional<ConstantView> view = ConstantView::of(op.getOperation());
    if (!view || op.getType() != view->getType())
      return;
    Type element = view->getElementType();
    if (!isa<Float32Type, Float16Type>(element) && !element.isSignlessInteger(1) && !element.isSignlessInteger(32) &&
        !element.isSignlessInteger(64))
      return;
    if (view->size() < kLeastBits / int64_t(element.getIntOrFloatBitWidth()) ||
        llvm::any_of(view->getType().getShape(), [](int64_t extent) { return extent > INT32_MAX; }))
      return;
    Attribute value = uniformElement(*view);
    if (!value)
      return;
    OpBuilder b(op);
    auto scalar = RankedTensorType::get({}, element);
    Value shape = makeI32s(b, derivedLoc(op, "_shape"), view->getType().getShape());
    Value number = ConstOp::create(b, derivedLoc(op, "_value"), scalar, makeSplat(scalar, value));
    op.replaceAllUsesWith(FillOp::create(b, op.getLoc(), op.getType(), shape, number).getResult());
    op.erase();
  }
};

} // namespace
} // namespace tinfoil::tfl
