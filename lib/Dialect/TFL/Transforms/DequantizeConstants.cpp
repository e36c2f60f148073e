//===- DequantizeConstants.cpp - Constants as the numbers they stand for --===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PatternUtils.h"

#include "tinfoil/Dialect/TFL/IR/StoredNumbers.h"
#include "tinfoil/Dialect/TFL/Transforms/Passes.h"

using namespace mlir;

namespace tinfoil::tfl {

#define GEN_PASS_DEF_DEQUANTIZECONSTANTSPASS
#include "tinfoil/Dialect/TFL/Transforms/Passes.h.inc"

namespace {

class DequantizeConstants : public impl::DequantizeConstantsPassBase<DequantizeConstants> {
public:
  void runOnOperation() override {
    // By attribute and type: functions share weights, and shall share what is made of them.
    llvm::DenseMap<std::pair<Attribute, Type>, ElementsAttr> made;
    auto replace = [&](Operation *op, auto make) {
      Operation *constant = op->getOperand(0).getDefiningOp();
      auto type = dyn_cast<RankedTensorType>(op->getResult(0).getType());
      if (!constant || !type || !type.hasStaticShape())
        return;
      Attribute source = constant->getAttr("compressed_data");
      ElementsAttr &value =
          made[{source ? constant->getAttrDictionary() : constant->getAttr("value"), constant->getResult(0).getType()}];
      if (!value)
        value = make(constant, type);
      if (!value || value.getShapedType() != type)
        return;
      OpBuilder b(op);
      op->getResult(0).replaceAllUsesWith(ConstOp::create(b, op->getLoc(), type, value));
      op->erase();
      if (constant->use_empty())
        constant->erase();
    };
    // A sparse constant may be dequantized afterwards: the walk sees its densify first.
    getOperation().walk([&](Operation *op) {
      if (isa<DensifyOp>(op))
        replace(op, densified);
      else if (isa<DequantizeOp>(op))
        replace(op, dequantized);
    });
  }

private:
  static ElementsAttr densified(Operation *constant, RankedTensorType type) {
    auto layout = constant->getAttrOfType<SparsityParameterAttr>("s_param");
    auto view = layout ? ConstantView::get(constant->getAttr("compressed_data")) : std::nullopt;
    return view ? densify(*view, layout, type) : ElementsAttr();
  }

  static ElementsAttr dequantized(Operation *constant, RankedTensorType type) {
    auto view = ConstantView::of(constant);
    if (!view || !type.getElementType().isF32() || view->isHugeSplat())
      return {};
    if (view->isFloat() && view->isSplat())
      return makeSplat(type, FloatAttr::get(type.getElementType(), view->getFloat(0)));
    auto reals = storedNumbers(*view, constant->getResult(0).getType());
    if (!reals)
      return {};
    return makeConstant(type, {reinterpret_cast<const char *>(reals->data()), reals->size() * sizeof(float)},
                        nameOf(constant->getLoc(), "dequantized"));
  }
};

} // namespace
} // namespace tinfoil::tfl
