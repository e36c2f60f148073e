//===- CanonicalizeBoundaryValue.cpp - Infinities as the largest numbers --===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PatternUtils.h"

#include "tinfoil/Dialect/TFL/Transforms/Passes.h"

using namespace mlir;

namespace tinfoil::tfl {

#define GEN_PASS_DEF_CANONICALIZEBOUNDARYVALUEPASS
#include "tinfoil/Dialect/TFL/Transforms/Passes.h.inc"

namespace {

class CanonicalizeBoundaryValue : public impl::CanonicalizeBoundaryValuePassBase<CanonicalizeBoundaryValue> {
public:
  void runOnOperation() override { getOperation().walk(replaceInfinities); }

private:
  static void replaceInfinities(ConstOp op) {
    std::optional<ConstantView> view = ConstantView::of(op.getOperation());
    auto element = view ? dyn_cast<FloatType>(view->getElementType()) : FloatType();
    if (!element || !isa<Float32Type, Float16Type, BFloat16Type>(element) || view->size() == 0)
      return;
    const llvm::fltSemantics &semantics = element.getFloatSemantics();
    auto finite = [&](double value) { return llvm::APFloat::getLargest(semantics, /*Negative=*/value < 0); };
    if (view->isSplat()) {
      double value = view->getFloat(0);
      if (std::isinf(value))
        op.setValueAttr(makeSplat(view->getType(), FloatAttr::get(element, finite(value))));
      return;
    }
    unsigned width = element.getWidth() / 8;
    SmallVector<char, 0> scratch, bytes;
    for (int64_t i = 0; i < view->size(); ++i) {
      double value = view->getFloat(i);
      if (!std::isinf(value))
        continue;
      if (bytes.empty())
        llvm::append_range(bytes, view->getFileBytes(scratch));
      uint64_t bits = finite(value).bitcastToAPInt().getZExtValue();
      std::memcpy(bytes.data() + i * width, &bits, width);
    }
    if (!bytes.empty())
      op.setValueAttr(makeConstant(view->getType(), bytes, "finite"));
  }
};

} // namespace
} // namespace tinfoil::tfl
