//===- DowncastX64.cpp - Indices in 32 bits -------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PatternUtils.h"

#include "tinfoil/Dialect/TFL/Transforms/Passes.h"

using namespace mlir;

namespace tinfoil::tfl {

#define GEN_PASS_DEF_DOWNCASTX64PASS
#include "tinfoil/Dialect/TFL/Transforms/Passes.h.inc"

namespace {

/// The operands of an op that hold shapes, axes or indices, which kernels take in 32 or 64 bits; all in one width where
/// there are several.
SmallVector<unsigned, 2> indexOperands(Operation *op) {
  if (isa<SliceOp>(op))
    return {1, 2};
  if (isa<ExpandDimsOp, BroadcastToOp, TileOp, PadOp, PadV2Op, MirrorPadOp, GatherOp, GatherNdOp>(op))
    return {1};
  if (isa<FillOp>(op))
    return {0};
  if (isa<DynamicUpdateSliceOp>(op))
    return {2};
  return {};
}

/// The same numbers in 32 bits; null unless it is a constant of 64-bit integers that all fit.
Value narrowed(OpBuilder &b, Value value) {
  std::optional<ConstantView> view = ConstantView::of(value);
  if (!view || !view->getElementType().isSignlessInteger(64) || view->size() > kExpandLimit)
    return {};
  SmallVector<int64_t> numbers(view->size());
  for (int64_t i = 0; i < view->size(); ++i) {
    numbers[i] = view->getInt(i);
    if (!llvm::isInt<32>(numbers[i]))
      return {};
  }
  return makeI32s(b, value.getLoc(), numbers, SmallVector<int64_t>(view->getType().getShape()));
}

class DowncastX64 : public impl::DowncastX64PassBase<DowncastX64> {
public:
  void runOnOperation() override {
    getOperation().walk([](Operation *op) {
      SmallVector<unsigned, 2> indices = indexOperands(op);
      OpBuilder b(op);
      SmallVector<Value, 2> values;
      for (unsigned index : indices)
        if (Value value = narrowed(b, op->getOperand(index)))
          values.push_back(value);
      if (values.size() != indices.size()) {
        for (Value value : values)
          value.getDefiningOp()->erase();
        return;
      }
      for (auto [index, value] : llvm::zip_equal(indices, values)) {
        Operation *wide = op->getOperand(index).getDefiningOp();
        op->setOperand(index, value);
        if (wide->use_empty())
          wide->erase();
      }
    });
  }
};

} // namespace
} // namespace tinfoil::tfl
