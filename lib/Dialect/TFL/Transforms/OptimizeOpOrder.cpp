//===- OptimizeOpOrder.cpp - Move a dequantize below a smaller op ---------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/Dialect/TFL/Transforms/Passes.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"

using namespace mlir;

namespace tinfoil::tfl {

#define GEN_PASS_DEF_OPTIMIZEOPORDERPASS
#include "tinfoil/Dialect/TFL/Transforms/Passes.h.inc"

namespace {

/// Number of elements, with 1 for dynamic extents.
int64_t leastElements(RankedTensorType type) {
  int64_t count = 1;
  for (int64_t extent : type.getShape())
    count *= ShapedType::isDynamic(extent) ? 1 : extent;
  return count;
}

/// Whether the op can work on the stored integers of its one float operand.
bool canMoveBelow(Operation *op, Value operand, quant::UniformQuantizedType element) {
  auto sameScales = dyn_cast<SameScalesOpInterface>(op);
  if (!sameScales || op->getNumResults() != 1 ||
      !sameScales.requiredSameOperandsAndResultsScale(element.isSigned(), element.getStorageTypeIntegralWidth()))
    return false;
  for (Value other : op->getOperands())
    if (other != operand && isa<FloatType>(getElementTypeOrSelf(other.getType())))
      return false;
  auto before = dyn_cast<RankedTensorType>(operand.getType());
  auto after = dyn_cast<RankedTensorType>(op->getResult(0).getType());
  return before && after && isa<FloatType>(after.getElementType()) && leastElements(after) < leastElements(before);
}

class OptimizeOpOrder : public impl::OptimizeOpOrderPassBase<OptimizeOpOrder> {
public:
  void runOnOperation() override {
    llvm::SmallVector<DequantizeOp> dequantizes;
    getOperation().walk([&](DequantizeOp op) { dequantizes.push_back(op); });
    for (DequantizeOp dequantize : dequantizes)
      while (dequantize->hasOneUse() && moveBelow(dequantize, *dequantize->user_begin()))
        continue;
  }

private:
  static bool moveBelow(DequantizeOp dequantize, Operation *op) {
    Value stored = dequantize.getInput();
    auto element = dyn_cast<quant::UniformQuantizedType>(getElementTypeOrSelf(stored.getType()));
    if (!element || op->getBlock() != dequantize->getBlock() || !canMoveBelow(op, dequantize.getResult(), element))
      return false;
    Value result = op->getResult(0);
    auto floatType = cast<RankedTensorType>(result.getType());
    op->replaceUsesOfWith(dequantize.getResult(), stored);
    result.setType(floatType.clone(element));
    dequantize->moveAfter(op);
    dequantize->setOperand(0, result);
    dequantize.getResult().setType(floatType);
    result.replaceAllUsesExcept(dequantize.getResult(), dequantize);
    // The float value keeps its name; the integers are new.
    dequantize->setLoc(op->getLoc());
    if (auto name = op->getLoc()->findInstanceOf<NameLoc>())
      op->setLoc(NameLoc::get(StringAttr::get(op->getContext(), name.getName().getValue() + "_quantized")));
    return true;
  }
};

} // namespace
} // namespace tinfoil::tfl
