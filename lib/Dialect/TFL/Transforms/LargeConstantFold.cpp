//===- LargeConstantFold.cpp - Arithmetic on large constants --------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PatternUtils.h"

#include "tinfoil/Dialect/TFL/Transforms/Passes.h"

using namespace mlir;

namespace tinfoil::tfl {

#define GEN_PASS_DEF_LARGECONSTANTFOLDPASS
#include "tinfoil/Dialect/TFL/Transforms/Passes.h.inc"

namespace {

class LargeConstantFold : public impl::LargeConstantFoldPassBase<LargeConstantFold> {
public:
  using LargeConstantFoldPassBase::LargeConstantFoldPassBase;

  void runOnOperation() override {
    // By attribute: functions share weights, and shall share what is made of them.
    llvm::DenseMap<Attribute, ElementsAttr> widened;
    getOperation().walk([&](Operation *op) {
      if (foldFp16ResourceCasts && isa<CastOp, DequantizeOp>(op))
        widen(op, widened);
      else if (foldElementwiseOps && isa<AddOp, SubOp, MulOp, DivOp>(op))
        fold(op);
    });
  }

private:
  static void replace(Operation *op, ElementsAttr value) {
    OpBuilder b(op);
    op->replaceAllUsesWith(ConstOp::create(b, op->getLoc(), op->getResult(0).getType(), value));
    op->erase();
  }

  static void widen(Operation *op, llvm::DenseMap<Attribute, ElementsAttr> &widened) {
    Value constant = op->getOperand(0);
    std::optional<ConstantView> view = ConstantView::of(constant);
    if (!view || !view->getElementType().isF16() || !getElementTypeOrSelf(constant.getType()).isF16() ||
        !isF32(op->getResult(0)) ||
        rankedTypeOf(op->getResult(0)) != view->getType().clone(Float32Type::get(op->getContext())))
      return;
    ElementsAttr &value = widened[constant.getDefiningOp()->getAttr("value")];
    if (!value) {
      auto type = cast<RankedTensorType>(op->getResult(0).getType());
      if (view->isSplat()) {
        value = makeSplat(type, FloatAttr::get(type.getElementType(), view->getFloat(0)));
      } else {
        SmallVector<float, 0> values(view->size());
        view->copyFloats(values);
        value = makeConstant(type, {reinterpret_cast<const char *>(values.data()), values.size() * sizeof(float)},
                             "widened");
      }
    }
    replace(op, value);
  }

  static void fold(Operation *op) {
    if (!isUnfused(op))
      return;
    auto function = [&](double a, double b) {
      return isa<AddOp>(op) ? a + b : isa<SubOp>(op) ? a - b : isa<MulOp>(op) ? a * b : a / b;
    };
    std::optional<CombinedFloats> combined = combineFloats(op->getOperand(0), op->getOperand(1), function);
    RankedTensorType type = rankedTypeOf(op->getResult(0));
    if (!combined || !type || type.getShape() != ArrayRef(combined->shape))
      return;
    replace(op, makeConstant(
                    type,
                    {reinterpret_cast<const char *>(combined->values.data()), combined->values.size() * sizeof(float)},
                    "folded"));
  }
};

} // namespace
} // namespace tinfoil::tfl
