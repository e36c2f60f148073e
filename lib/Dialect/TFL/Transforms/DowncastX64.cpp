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

bool isWide(Value value) { return getElementTypeOrSelf(value).isSignlessInteger(64); }

/// Whether it is a constant of 64-bit integers that all fit into 32 bits.
bool isNarrowConstant(Value value) {
  std::optional<ConstantView> view = ConstantView::of(value);
  if (!view || !view->getElementType().isSignlessInteger(64) || view->size() > kExpandLimit)
    return false;
  for (int64_t i = 0, e = view->distinct(); i < e; ++i)
    if (!llvm::isInt<32>(view->getInt(i)))
      return false;
  return true;
}

/// The operands whose elements an op moves or chooses among, without computing others.
SmallVector<unsigned> movedOperands(Operation *op) {
  if (isa<GatherOp, GatherNdOp, SliceOp, StridedSliceOp, UnpackOp, ReshapeOp, SqueezeOp, ExpandDimsOp, TransposeOp,
          ReverseV2Op, TileOp, BroadcastToOp>(op))
    return {0};
  if (isa<MaximumOp, MinimumOp>(op))
    return {0, 1};
  if (isa<SelectOp, SelectV2Op>(op))
    return {1, 2};
  if (isa<PackOp, ConcatenationOp>(op))
    return llvm::to_vector(llvm::seq<unsigned>(0, op->getNumOperands()));
  return {};
}

/// The 64-bit values of a function whose numbers all fit into 32 bits, and that nobody sees in 64: shapes, places of
/// maxima, what was widened by a cast, and what such numbers are moved to; used as indices, by casts, and by each
/// other.
class NarrowValues {
public:
  explicit NarrowValues(func::FuncOp function) {
    function.walk([&](Operation *op) {
      for (Value result : op->getResults())
        if (isWide(result) && !isa<ConstOp>(op))
          values.insert(result);
    });
    // What does not hold takes others with it.
    for (bool changed = true; changed;) {
      changed = false;
      for (Value value : SmallVector<Value>(values.getArrayRef()))
        if (!fits(value) || !llvm::all_of(value.getUses(), [&](OpOperand &use) { return isUnseen(use); }))
          changed |= values.remove(value);
    }
  }

  bool isNarrow(Value value) const { return values.contains(value) || isNarrowConstant(value); }
  ArrayRef<Value> get() const { return values.getArrayRef(); }

private:
  bool fits(Value value) const {
    Operation *op = value.getDefiningOp();
    if (isa<ShapeOp, ArgMaxOp, ArgMinOp>(op))
      return true;
    if (auto cast = dyn_cast<CastOp>(op)) {
      auto from = dyn_cast<IntegerType>(getElementTypeOrSelf(cast.getInput()));
      return from && from.getWidth() <= (from.isUnsigned() ? 31 : 32);
    }
    SmallVector<unsigned> moved = movedOperands(op);
    return !moved.empty() && llvm::all_of(op->getResults(), isWide) &&
           llvm::all_of(moved, [&](unsigned i) { return isNarrow(op->getOperand(i)); });
  }

  bool isUnseen(OpOperand &use) const {
    Operation *user = use.getOwner();
    SmallVector<unsigned, 2> indices = indexOperands(user);
    if (llvm::is_contained(indices, use.getOperandNumber()))
      return llvm::all_of(indices, [&](unsigned i) { return isNarrow(user->getOperand(i)); });
    return isa<CastOp, ShapeOp>(user) ||
           (llvm::is_contained(movedOperands(user), use.getOperandNumber()) &&
            llvm::all_of(user->getResults(), [&](Value v) { return values.contains(v); }));
  }

  llvm::SetVector<Value> values;
};

class DowncastX64 : public impl::DowncastX64PassBase<DowncastX64> {
public:
  void runOnOperation() override {
    NarrowValues narrow(getOperation());
    llvm::SmallSetVector<Operation *, 16> unused;
    // Constants first, as long as types tell which of them stand among narrow values.
    getOperation().walk([&](Operation *op) {
      SmallVector<unsigned> operands;
      auto indices = indexOperands(op);
      if (llvm::all_of(indices,
                       [&](unsigned i) { return isWide(op->getOperand(i)) && narrow.isNarrow(op->getOperand(i)); }))
        llvm::append_range(operands, indices);
      if (op->getNumResults() != 0 && llvm::is_contained(narrow.get(), op->getResult(0)))
        llvm::append_range(operands, movedOperands(op));
      for (unsigned i : operands)
        if (isNarrowConstant(op->getOperand(i))) {
          unused.insert(op->getOperand(i).getDefiningOp());
          OpBuilder b(op);
          op->setOperand(i, narrowed(b, op->getOperand(i)));
        }
    });
    for (Operation *constant : unused)
      if (constant->use_empty())
        constant->erase();
    for (Value value : narrow.get())
      value.setType(cast<TensorType>(value.getType()).clone(IntegerType::get(&getContext(), 32)));
    // Casts from and to 32 bits have nothing left to do.
    getOperation().walk([](CastOp op) {
      if (op.getInput().getType() != op.getType() || !getElementTypeOrSelf(op.getType()).isInteger(32))
        return;
      op.replaceAllUsesWith(op.getInput());
      op.erase();
    });
  }

private:
  static Value narrowed(OpBuilder &b, Value wide) {
    ConstantView view = *ConstantView::of(wide);
    return makeI32s(b, wide.getLoc(), view.getInts(), SmallVector<int64_t>(view.getType().getShape()));
  }
};

} // namespace
} // namespace tinfoil::tfl
