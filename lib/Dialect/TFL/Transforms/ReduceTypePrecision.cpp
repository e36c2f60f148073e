//===- ReduceTypePrecision.cpp - Tables in 4 bits -------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PatternUtils.h"

#include "tinfoil/Dialect/TFL/Transforms/Passes.h"

using namespace mlir;

namespace tinfoil::tfl {

#define GEN_PASS_DEF_REDUCETYPEPRECISIONPASS
#include "tinfoil/Dialect/TFL/Transforms/Passes.h.inc"

namespace {

class ReduceTypePrecision : public impl::ReduceTypePrecisionPassBase<ReduceTypePrecision> {
public:
  void runOnOperation() override { getOperation().walk(narrow); }

private:
  /// Whether a value is looked up in the table by gathers alone, and what they find is cast to another type.
  static bool isTable(ConstOp op) {
    return !op->use_empty() && llvm::all_of(op->getUses(), [](OpOperand &use) {
      auto gather = dyn_cast<GatherOp>(use.getOwner());
      return gather && use.getOperandNumber() == 0 && llvm::all_of(gather->getUsers(), llvm::IsaPred<CastOp>);
    });
  }

  static void narrow(ConstOp op) {
    std::optional<ConstantView> view = ConstantView::of(op.getOperation());
    if (!view || !view->getElementType().isSignlessInteger(8) || op.getType() != view->getType() ||
        (view->isSplat() && view->size() > kExpandLimit) || !isTable(op))
      return;
    SmallVector<char, 0> packed((view->size() + 1) / 2);
    for (int64_t i = 0; i < view->size(); ++i) {
      int64_t value = view->getInt(i);
      if (value < -8 || value > 7)
        return;
      packed[i / 2] |= char((value & 15) << (i % 2 * 4));
    }
    Type element = IntegerType::get(op.getContext(), 4);
    auto type = cast<RankedTensorType>(view->getType().clone(element));
    OpBuilder b(op);
    Value narrowed = ConstOp::create(b, op.getLoc(), type, makeConstant(type, packed, "narrowed"));
    op.replaceAllUsesWith(narrowed);
    op.erase();
    for (Operation *gather : narrowed.getUsers()) {
      Value found = gather->getResult(0);
      found.setType(cast<TensorType>(found.getType()).clone(element));
    }
  }
};

} // namespace
} // namespace tinfoil::tfl
