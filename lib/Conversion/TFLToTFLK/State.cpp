//===- State.cpp - What functions keep from run to run ----------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "State.h"

#include "Lowering.h"

#include "tinfoil/Conversion/TFLToTFLK/Passes.h"
#include "tinfoil/Dialect/TFL/IR/ConstantView.h"

#include "mlir/Dialect/Quant/IR/Quant.h"

#include <map>
#include <set>

using namespace mlir;

namespace tinfoil::tflk {

#define GEN_PASS_DEF_INITIALIZEVARIABLESPASS
#include "tinfoil/Conversion/TFLToTFLK/Passes.h.inc"

/// What identifies a variable, as the interpreter has it.
static std::string nameOfVariable(tfl::VarHandleOp op) { return (op.getContainer() + "/" + op.getSharedName()).str(); }

//===----------------------------------------------------------------------===//
// Variables
//===----------------------------------------------------------------------===//

namespace {

/// Follows the variables through a function, its branches and its loops.
class Variables {
public:
  explicit Variables(func::FuncOp function) : function(function) {}

  LogicalResult run() {
    // All of them are there before any op is.
    auto declared = function.walk([&](Operation *op) {
      if (auto read = dyn_cast<tfl::ReadVariableOp>(op))
        return WalkResult(declare(op, read.getResourceId(), read.getResult().getType()));
      if (auto assign = dyn_cast<tfl::AssignVariableOp>(op))
        return WalkResult(declare(op, assign.getResourceId(), assign.getValue().getType()));
      return WalkResult::advance();
    });
    Block &block = function.getBody().front();
    if (declared.wasInterrupted() || failed(convert(block, values)))
      return failure();
    SmallVector<Value> last;
    for (const std::string &name : names)
      last.push_back(values[name].value);
    block.getTerminator()->insertOperands(block.getTerminator()->getNumOperands(), last);
    function.walk([](tfl::VarHandleOp handle) {
      if (handle->use_empty())
        handle.erase();
    });
    return success();
  }

private:
  /// What a variable holds at some place, as a value of the lowered type.
  struct Held {
    Value value;
    /// Whether something was assigned on every way there.
    bool isAssigned = false;
  };
  using Values = std::map<std::string, Held>;

  /// Between a type of tfl and the one below it.
  static Value cast(OpBuilder &b, Location loc, Value value, Type type) {
    if (value.getType() == type)
      return value;
    if (isQuantized(value) || isa<quant::QuantizedType>(getElementTypeOrSelf(type)))
      return quant::StorageCastOp::create(b, loc, type, value);
    return UnrealizedConversionCastOp::create(b, loc, type, value).getResult(0);
  }

  static std::string nameOf(Value resource) { return nameOfVariable(resource.getDefiningOp<tfl::VarHandleOp>()); }

  /// Make an argument and a result of a variable that is new, and check the type of one that is not.
  LogicalResult declare(Operation *op, Value resource, Type type) {
    auto handle = resource.getDefiningOp<tfl::VarHandleOp>();
    auto shaped = dyn_cast<RankedTensorType>(type);
    if (!handle)
      return op->emitOpError("cannot be compiled: its variable is not known");
    if (!shaped || !shaped.hasStaticShape())
      return op->emitOpError("cannot be compiled: the shape of its variable is not known");
    auto lowered = RankedTensorType::get(shaped.getShape(), loweredElement(shaped.getElementType()));
    std::string name = nameOfVariable(handle);
    if (auto known = values.find(name); known != values.end()) {
      if (known->second.value.getType() != lowered)
        return op->emitOpError("cannot be compiled: its variable has another type elsewhere");
      return success();
    }
    auto first = handle->getAttrOfType<ElementsAttr>(kFirstValue);
    bool isAssigned = bool(first);
    if (!first)
      first = tfl::makeSplat(lowered, OpBuilder(op).getZeroAttr(lowered.getElementType()));
    auto start = first.getShapedType();
    if (start.getShape() != lowered.getShape() || loweredElement(start.getElementType()) != lowered.getElementType())
      return op->emitOpError("cannot be compiled: its variable starts as ") << start << ", which is another type";
    OpBuilder b(function);
    unsigned index = function.getNumArguments();
    SmallVector<NamedAttribute> attributes{b.getNamedAttr(kState, first)};
    // Variables of a resource are the model's, others are the function's.
    if (handle.getContainer() != kVariableTensors)
      attributes.push_back(b.getNamedAttr(kStateName, b.getStringAttr(name)));
    if (failed(function.insertArgument(index, lowered, b.getDictionaryAttr(attributes), handle.getLoc())) ||
        failed(function.insertResult(function.getNumResults(), lowered, {})))
      return failure();
    names.push_back(name);
    values[name] = {function.getArgument(index), isAssigned};
    return success();
  }

  /// Convert what a block holds; `now` is what variables hold, at first in front of it and then behind it.
  LogicalResult convert(Block &block, Values &now) {
    for (Operation &op : llvm::make_early_inc_range(block)) {
      LogicalResult done = success();
      if (auto read = dyn_cast<tfl::ReadVariableOp>(op))
        done = convert(read, now);
      else if (auto assign = dyn_cast<tfl::AssignVariableOp>(op))
        done = convert(assign, now);
      else if (auto branch = dyn_cast<tfl::IfOp>(op))
        done = convert(branch, now);
      else if (auto loop = dyn_cast<tfl::WhileOp>(op))
        done = convert(loop, now);
      else if (op.getNumRegions() > 0)
        done = convertInside(&op, now);
      if (failed(done))
        return failure();
    }
    return success();
  }

  LogicalResult convert(tfl::ReadVariableOp op, Values &now) {
    const Held &held = now[nameOf(op.getResourceId())];
    if (!held.isAssigned)
      return op->emitOpError("cannot be compiled: reads the variable '")
             << nameOf(op.getResourceId()) << "' before anything was assigned to it";
    OpBuilder b(op);
    op.getResult().replaceAllUsesWith(cast(b, op.getLoc(), held.value, op.getResult().getType()));
    op.erase();
    return success();
  }

  LogicalResult convert(tfl::AssignVariableOp op, Values &now) {
    Held &held = now[nameOf(op.getResourceId())];
    OpBuilder b(op);
    held = {cast(b, op.getLoc(), op.getValue(), held.value.getType()), true};
    op.erase();
    return success();
  }

  /// Variables that are assigned in a region, in the order of the function's arguments.
  SmallVector<std::string> assignedIn(ArrayRef<Region *> regions) {
    std::set<std::string> found;
    for (Region *region : regions)
      region->walk([&](tfl::AssignVariableOp op) { found.insert(nameOf(op.getResourceId())); });
    SmallVector<std::string> result;
    llvm::copy_if(names, std::back_inserter(result), [&](const std::string &name) { return found.count(name); });
    return result;
  }

  SmallVector<Value> heldBy(ArrayRef<std::string> chosen, Values &now) {
    return llvm::map_to_vector(chosen, [&](const std::string &name) { return now[name].value; });
  }

  /// What is assigned in a branch is a result of it.
  LogicalResult convert(tfl::IfOp op, Values &now) {
    SmallVector<std::string> assigned = assignedIn({&op.getThenRegion(), &op.getElseRegion()});
    OpBuilder b(op);
    if (op.getElseRegion().empty() && !assigned.empty()) {
      b.createBlock(&op.getElseRegion());
      tfl::YieldOp::create(b, op.getLoc());
      b.setInsertionPoint(op);
    }
    Values before = now;
    for (const std::string &name : assigned)
      now[name].isAssigned = true;
    for (Region &region : op->getRegions()) {
      if (region.empty())
        continue;
      Values inside = before;
      if (failed(convert(region.front(), inside)))
        return failure();
      Operation *yield = region.front().getTerminator();
      yield->insertOperands(yield->getNumOperands(), heldBy(assigned, inside));
      for (const std::string &name : assigned)
        now[name].isAssigned &= inside[name].isAssigned;
    }
    if (assigned.empty())
      return success();
    SmallVector<Type> types(op.getResultTypes());
    llvm::append_range(types, ValueRange(heldBy(assigned, before)).getTypes());
    auto made = tfl::IfOp::create(b, op.getLoc(), types, op.getCond());
    made->setDiscardableAttrs(op->getDiscardableAttrDictionary());
    for (auto [from, to] : llvm::zip_equal(op->getRegions(), made->getRegions()))
      to.takeBody(from);
    replace(op, made, assigned, now);
    return success();
  }

  /// What is assigned in a loop goes round with it.
  LogicalResult convert(tfl::WhileOp op, Values &now) {
    auto inCondition = op.getCond().walk([](tfl::AssignVariableOp assign) {
      return WalkResult(assign->emitOpError("cannot be compiled: a variable is assigned in the condition of a loop"));
    });
    if (inCondition.wasInterrupted())
      return failure();
    SmallVector<std::string> assigned = assignedIn({&op.getBody()});
    SmallVector<Value> first = heldBy(assigned, now);
    Values inside = now;
    for (Region *region : {&op.getCond(), &op.getBody()}) {
      for (const std::string &name : assigned)
        inside[name] = {region->addArgument(now[name].value.getType(), op.getLoc()), now[name].isAssigned};
      if (failed(convert(region->front(), inside)))
        return failure();
    }
    if (assigned.empty())
      return success();
    Operation *yield = op.getBody().front().getTerminator();
    yield->insertOperands(yield->getNumOperands(), heldBy(assigned, inside));
    OpBuilder b(op);
    SmallVector<Type> types(op.getResultTypes());
    llvm::append_range(types, ValueRange(first).getTypes());
    SmallVector<Value> operands(op.getInput());
    llvm::append_range(operands, first);
    auto made = tfl::WhileOp::create(b, op.getLoc(), types, operands, op.getIsStateless());
    made->setDiscardableAttrs(op->getDiscardableAttrDictionary());
    made.getCond().takeBody(op.getCond());
    made.getBody().takeBody(op.getBody());
    replace(op, made, assigned, now);
    return success();
  }

  /// By an op whose last results are what variables hold behind it.
  void replace(Operation *op, Operation *made, ArrayRef<std::string> assigned, Values &now) {
    unsigned old = op->getNumResults();
    for (auto [index, name] : llvm::enumerate(assigned))
      now[name].value = made->getResult(old + index);
    op->replaceAllUsesWith(made->getResults().take_front(old));
    op->erase();
  }

  /// An op whose regions say nothing of when they are run: variables may be read there.
  LogicalResult convertInside(Operation *op, Values &now) {
    auto result = op->walk([&](Operation *inner) {
      if (isa<tfl::AssignVariableOp>(inner))
        return WalkResult(inner->emitOpError("cannot be compiled: a variable is assigned inside of '")
                          << op->getName() << "', which is no loop or branch");
      auto read = dyn_cast<tfl::ReadVariableOp>(inner);
      return read ? WalkResult(convert(read, now)) : WalkResult::advance();
    });
    return failure(result.wasInterrupted());
  }

  func::FuncOp function;
  /// In the order of arguments, and what they hold.
  std::vector<std::string> names;
  Values values;
};

/// What a function assigns to variables; nothing if it does anything else.
std::optional<std::map<std::string, ElementsAttr>> assignmentsOf(func::FuncOp function) {
  std::map<std::string, ElementsAttr> result;
  if (!function || function.isExternal() || !llvm::hasSingleElement(function.getBody()))
    return std::nullopt;
  for (Operation &op : function.getBody().front()) {
    if (op.hasTrait<OpTrait::ConstantLike>() || isa<tfl::VarHandleOp, func::ReturnOp>(op))
      continue;
    auto assign = dyn_cast<tfl::AssignVariableOp>(op);
    auto handle = assign ? assign.getResourceId().getDefiningOp<tfl::VarHandleOp>() : tfl::VarHandleOp();
    if (!handle || !tfl::ConstantView::of(assign.getValue()))
      return std::nullopt;
    result[nameOfVariable(handle)] = assign.getValue().getDefiningOp()->getAttrOfType<ElementsAttr>("value");
  }
  return result;
}

class InitializeVariables : public impl::InitializeVariablesPassBase<InitializeVariables> {
public:
  void runOnOperation() override {
    std::map<std::string, ElementsAttr> values;
    SmallVector<tfl::CallOnceOp> calls;
    getOperation().walk([&](tfl::CallOnceOp call) {
      auto made = assignmentsOf(getOperation().lookupSymbol<func::FuncOp>(call.getSessionInitFunction()));
      if (!made)
        return;
      calls.push_back(call);
      values.merge(*made);
    });
    getOperation().walk([&](tfl::VarHandleOp handle) {
      if (auto value = values.find(nameOfVariable(handle)); value != values.end() && value->second)
        handle->setAttr(kFirstValue, value->second);
    });
    for (tfl::CallOnceOp call : calls)
      call.erase();
  }
};

} // namespace

LogicalResult convertVariables(func::FuncOp function) {
  return function.isExternal() ? success() : Variables(function).run();
}

} // namespace tinfoil::tflk
