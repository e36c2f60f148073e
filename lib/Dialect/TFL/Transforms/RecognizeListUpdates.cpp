//===- RecognizeListUpdates.cpp - One row of a list written ---------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PatternUtils.h"

#include "tinfoil/Dialect/TFL/Transforms/Passes.h"

using namespace mlir;

namespace tinfoil::tfl {

#define GEN_PASS_DEF_RECOGNIZELISTUPDATESPASS
#include "tinfoil/Dialect/TFL/Transforms/Passes.h.inc"

namespace {

bool isSplatOf(Value value, int64_t number) {
  auto view = ConstantView::of(value);
  return view && view->isInteger() && !view->isHugeSplat() &&
         llvm::all_of(view->getInts(), [&](int64_t element) { return element == number; });
}

/// A number in front of a reshape to a vector of it.
Value scalarOf(Value value) {
  while (auto reshape = value.getDefiningOp<ReshapeOp>())
    value = reshape.getInput();
  return value;
}

/// The one-element vector i of [i, rest...], where all the rest is this number; null otherwise.
Value headOf(Value vector, int64_t rest) {
  auto joined = vector.getDefiningOp<ConcatenationOp>();
  if (!joined || joined.getValues().size() != 2 || !isSplatOf(joined.getValues()[1], rest))
    return {};
  RankedTensorType type = rankedTypeOf(joined.getValues()[0]);
  return type && type.hasStaticShape() && type.getShape() == ArrayRef<int64_t>{1} ? joined.getValues()[0] : Value();
}

/// Whether a number is another one plus 1.
bool isNext(Value number, Value other) {
  auto add = number.getDefiningOp<AddOp>();
  return add && isUnfused(add) &&
         ((scalarOf(add.getLhs()) == other && isSplatOf(add.getRhs(), 1)) ||
          (scalarOf(add.getRhs()) == other && isSplatOf(add.getLhs(), 1)));
}

class RecognizeListUpdates : public impl::RecognizeListUpdatesPassBase<RecognizeListUpdates> {
public:
  void runOnOperation() override {
    SmallVector<ConcatenationOp> joins;
    getOperation().walk([&](ConcatenationOp op) { joins.push_back(op); });
    for (ConcatenationOp op : joins)
      if (isUnfused(op) && op.getAxis() == 0 && op.getValues().size() == 3)
        recognize(op);
  }

private:
  static void recognize(ConcatenationOp op) {
    auto before = op.getValues()[0].getDefiningOp<SliceOp>(), after = op.getValues()[2].getDefiningOp<SliceOp>();
    Value item = op.getValues()[1];
    if (!before || !after || before.getInput() != after.getInput())
      return;
    Value list = before.getInput();
    RankedTensorType listType = rankedTypeOf(list), itemType = rankedTypeOf(item);
    if (!listType || !itemType || !listType.hasStaticShape() || !itemType.hasStaticShape() ||
        itemType.getRank() != listType.getRank() || listType.getRank() == 0 || itemType.getDimSize(0) != 1 ||
        itemType.getShape().drop_front() != listType.getShape().drop_front() ||
        itemType.getElementType() != listType.getElementType())
      return;
    // list[0 : i], item, list[i + 1 :].
    if (!isSplatOf(before.getBegin(), 0) || !isSplatOf(after.getSize(), -1))
      return;
    Value head = headOf(before.getSize(), -1), tail = headOf(after.getBegin(), 0);
    if (!head || !tail || !isNext(scalarOf(tail), scalarOf(head)))
      return;
    // The type says nothing of the extent: what stands behind says it.
    auto isCast = [&](Operation *user) { return isa<CastOp>(user) && user->getResult(0).getType() == listType; };
    if (op.getType() != listType && !llvm::all_of(op->getUsers(), isCast))
      return;
    OpBuilder b(op);
    Value zeros = after.getBegin().getDefiningOp<ConcatenationOp>().getValues()[1];
    Value start = ConcatenationOp::create(b, op.getLoc(), after.getBegin().getType(), ValueRange{head, zeros},
                                          b.getI32IntegerAttr(0), b.getStringAttr("NONE"));
    Value update = DynamicUpdateSliceOp::create(b, op.getLoc(), listType, list, item, start);
    for (Operation *user : llvm::make_early_inc_range(op->getUsers())) {
      if (!isCast(user))
        continue;
      user->getResult(0).replaceAllUsesWith(update);
      user->erase();
    }
    if (op.getType() == listType)
      op.getResult().replaceAllUsesWith(update);
    op.erase();
    for (SliceOp slice : {before, after})
      if (slice->use_empty())
        slice.erase();
  }
};

} // namespace
} // namespace tinfoil::tfl
