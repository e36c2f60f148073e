//===- LowerTensorLists.cpp - Lists of tensors as tensors -----------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PatternUtils.h"

#include "tinfoil/Dialect/TFL/Transforms/Passes.h"

#include "mlir/Pass/PassManager.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;

namespace tinfoil::tfl {

#define GEN_PASS_DEF_LOWERTENSORLISTSPASS
#include "tinfoil/Dialect/TFL/Transforms/Passes.h.inc"

namespace {

/// What TensorFlow's operators do with a list, known by the names that they have as custom operators.
enum class ListOp { None, Reserve, FromTensor, SetItem, GetItem, Stack, Length };

ListOp kindOf(Operation *op) {
  auto custom = dyn_cast_or_null<CustomOp>(op);
  if (!custom || custom->getNumResults() != 1)
    return ListOp::None;
  StringRef name = custom.getCustomCode();
  name.consume_front("Flex");
  auto kind = llvm::StringSwitch<ListOp>(name)
                  .Case("TensorListReserve", ListOp::Reserve)
                  .Case("TensorListFromTensor", ListOp::FromTensor)
                  .Case("TensorListSetItem", ListOp::SetItem)
                  .Case("TensorListGetItem", ListOp::GetItem)
                  .Case("TensorListStack", ListOp::Stack)
                  .Case("TensorListLength", ListOp::Length)
                  .Default(ListOp::None);
  unsigned operands = kind == ListOp::SetItem || kind == ListOp::GetItem ? 3 : kind == ListOp::Length ? 1 : 2;
  return custom->getNumOperands() == operands ? kind : ListOp::None;
}

/// All values that are one list, at some time, and all ops that see it.
class List {
public:
  /// Follows a list from where it is made; false where it goes anywhere else, or its shape is not known.
  bool follow(Value made) {
    values.insert(made);
    for (size_t next = 0; next < values.size(); ++next)
      if (!followUses(values[next]) || !followSource(values[next]))
        return false;
    return findType();
  }

  void convert();

private:
  bool followUses(Value value) {
    for (OpOperand &use : value.getUses()) {
      Operation *user = use.getOwner();
      if (auto loop = dyn_cast<WhileOp>(user)) {
        followLoop(loop, use.getOperandNumber());
      } else if (isa<YieldOp>(user)) {
        auto around = dyn_cast<WhileOp>(user->getParentOp());
        if (!around || user->getParentRegion() != &around.getBody())
          return false;
        followLoop(around, use.getOperandNumber());
      } else {
        ListOp kind = kindOf(user);
        if (use.getOperandNumber() != 0 || kind == ListOp::None || kind == ListOp::Reserve ||
            kind == ListOp::FromTensor)
          return false;
        ops.insert(user);
        if (kind == ListOp::SetItem)
          values.insert(user->getResult(0));
      }
    }
    return true;
  }

  bool followSource(Value value) {
    if (auto argument = dyn_cast<BlockArgument>(value)) {
      auto loop = dyn_cast<WhileOp>(argument.getOwner()->getParentOp());
      if (loop)
        followLoop(loop, argument.getArgNumber());
      return loop != nullptr;
    }
    Operation *op = value.getDefiningOp();
    if (auto loop = dyn_cast<WhileOp>(op)) {
      followLoop(loop, cast<OpResult>(value).getResultNumber());
      return true;
    }
    ListOp kind = kindOf(op);
    if (kind == ListOp::SetItem)
      values.insert(op->getOperand(0));
    else if (kind != ListOp::Reserve && kind != ListOp::FromTensor)
      return false;
    ops.insert(op);
    return true;
  }

  void followLoop(WhileOp loop, unsigned index) {
    values.insert(loop->getOperand(index));
    values.insert(loop->getResult(index));
    for (Region *region : {&loop.getCond(), &loop.getBody()})
      values.insert(region->getArgument(index));
    values.insert(loop.getBody().front().getTerminator()->getOperand(index));
  }

  /// The one type of its items, and how many there are.
  bool findType() {
    RankedTensorType item;
    std::optional<int64_t> count;
    auto agrees = [](auto &known, auto value) {
      if (!known)
        known = value;
      return known == value;
    };
    for (Operation *op : ops) {
      ListOp kind = kindOf(op);
      if (kind == ListOp::SetItem || kind == ListOp::FromTensor) {
        RankedTensorType given = rankedTypeOf(op->getOperand(kind == ListOp::SetItem ? 2 : 0));
        if (!given || !given.hasStaticShape() || (kind == ListOp::FromTensor && given.getRank() == 0))
          return false;
        if (kind == ListOp::FromTensor) {
          if (!agrees(count, std::optional(given.getDimSize(0))))
            return false;
          given = RankedTensorType::get(given.getShape().drop_front(), given.getElementType());
        }
        if (!agrees(item, given))
          return false;
      } else if (kind == ListOp::Reserve) {
        auto view = ConstantView::of(op->getOperand(1));
        if (!view || !view->isInteger() || view->size() != 1 || view->getInt(0) < 0 || view->getInt(0) > kMost ||
            !agrees(count, std::optional(view->getInt(0))))
          return false;
      } else if (kind == ListOp::Stack) {
        // Whoever hands the result on has its type.
        if (llvm::any_of(op->getUsers(), [](Operation *user) { return user->hasTrait<OpTrait::IsTerminator>(); }))
          return false;
      }
    }
    if (!item || !count || !item.getElementType().isIntOrFloat())
      return false;
    SmallVector<int64_t> shape{*count};
    llvm::append_range(shape, item.getShape());
    type = RankedTensorType::get(shape, item.getElementType());
    return true;
  }

  static constexpr int64_t kMost = 1 << 24;
  RankedTensorType type;
  llvm::SetVector<Value> values;
  llvm::SetVector<Operation *> ops;
};

/// A number as a vector of one.
Value asVector(OpBuilder &b, Location loc, Value number) {
  auto type = RankedTensorType::get({1}, getElementTypeOrSelf(number.getType()));
  return ReshapeOp::create(b, loc, type, number, makeI32s(b, loc, {1}));
}

Value setItem(OpBuilder &b, Location loc, RankedTensorType type, Value list, Value index, Value item) {
  SmallVector<int64_t> shape(type.getShape());
  shape[0] = 1;
  auto row = RankedTensorType::get(shape, type.getElementType());
  item = ReshapeOp::create(b, loc, row, item, makeI32s(b, loc, shape));
  Value start = asVector(b, loc, index);
  if (type.getRank() > 1) {
    Value zeros = makeI32s(b, loc, SmallVector<int64_t>(type.getRank() - 1, 0));
    start = ConcatenationOp::create(b, loc, RankedTensorType::get({type.getRank()}, b.getI32Type()),
                                    ValueRange{start, zeros}, b.getI32IntegerAttr(0), b.getStringAttr("NONE"));
  }
  return DynamicUpdateSliceOp::create(b, loc, type, list, item, start);
}

void List::convert() {
  for (Value value : values)
    value.setType(type);
  for (Operation *op : ops) {
    OpBuilder b(op);
    Location loc = op->getLoc();
    Value made;
    switch (kindOf(op)) {
    case ListOp::Reserve: {
      // Items that nothing was written to are zeros.
      Attribute zero = b.getZeroAttr(type.getElementType());
      made = ConstOp::create(b, loc, type, makeSplat(type, zero));
      break;
    }
    case ListOp::SetItem:
      made = setItem(b, loc, type, op->getOperand(0), op->getOperand(1), op->getOperand(2));
      break;
    case ListOp::GetItem:
      made = GatherOp::create(b, loc, RankedTensorType::get(type.getShape().drop_front(), type.getElementType()),
                              op->getOperand(0), op->getOperand(1), b.getI32IntegerAttr(0), b.getI32IntegerAttr(0));
      break;
    case ListOp::Length:
      made = makeI32s(b, loc, {type.getDimSize(0)}, SmallVector<int64_t>());
      break;
    default:
      made = op->getOperand(0);
    }
    op->getResult(0).replaceAllUsesWith(made);
  }
  for (Operation *op : ops)
    op->erase();
}

class LowerTensorLists : public impl::LowerTensorListsPassBase<LowerTensorLists> {
public:
  void runOnOperation() override {
    // The shapes of one list may follow from another one.
    OpPassManager shapes(ModuleOp::getOperationName());
    shapes.addPass(createInferShapesPass());
    while (lowerOnce())
      if (failed(runPipeline(shapes, getOperation())))
        return signalPassFailure();
  }

private:
  bool lowerOnce() {
    SmallVector<Value> made;
    getOperation().walk([&](CustomOp op) {
      if (ListOp kind = kindOf(op); kind == ListOp::Reserve || kind == ListOp::FromTensor)
        made.push_back(op->getResult(0));
    });
    for (Value value : made)
      if (List list; list.follow(value)) {
        list.convert();
        return true;
      }
    return false;
  }
};

} // namespace
} // namespace tinfoil::tfl
