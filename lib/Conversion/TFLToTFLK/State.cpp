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

using namespace mlir;

namespace tinfoil::tflk {

#define GEN_PASS_DEF_INITIALIZEVARIABLESPASS
#include "tinfoil/Conversion/TFLToTFLK/Passes.h.inc"

//===----------------------------------------------------------------------===//
// States
//===----------------------------------------------------------------------===//

FailureOr<State> State::add(func::FuncOp function, RankedTensorType type, ElementsAttr first, Location loc) {
  OpBuilder b(function);
  unsigned index = function.getNumArguments();
  auto attributes = b.getDictionaryAttr(b.getNamedAttr("tflk.state", first));
  if (failed(function.insertArgument(index, type, attributes, loc)) ||
      failed(function.insertResult(function.getNumResults(), type, {})))
    return failure();
  Operation *terminator = function.getBody().front().getTerminator();
  terminator->insertOperands(terminator->getNumOperands(), function.getArgument(index));
  return State(function, index);
}

OpOperand &State::result() {
  Operation *terminator = function.getBody().front().getTerminator();
  return terminator->getOpOperand(terminator->getNumOperands() - function.getNumArguments() + argument);
}

Value State::get() { return result().get(); }
void State::set(Value value) { result().set(value); }

//===----------------------------------------------------------------------===//
// Variables
//===----------------------------------------------------------------------===//

/// The name of a variable, as the interpreter has it.
static std::string nameOfVariable(tfl::VarHandleOp op) { return (op.getContainer() + "/" + op.getSharedName()).str(); }

namespace {

/// Follows the variables through a function.
class Variables {
public:
  explicit Variables(func::FuncOp function) : function(function) {}

  LogicalResult run() {
    for (Operation &op : llvm::make_early_inc_range(function.getBody().front())) {
      Operation *top = &op;
      auto result = op.walk([&](Operation *inner) {
        if (auto read = dyn_cast<tfl::ReadVariableOp>(inner))
          return WalkResult(convert(read));
        auto assign = dyn_cast<tfl::AssignVariableOp>(inner);
        if (!assign)
          return WalkResult::advance();
        if (inner != top)
          return WalkResult(
              inner->emitOpError("cannot be compiled: a variable is assigned inside of a loop or branch"));
        return WalkResult(convert(assign));
      });
      if (result.wasInterrupted())
        return failure();
    }
    function.walk([](tfl::VarHandleOp handle) {
      if (handle->use_empty())
        handle.erase();
    });
    return success();
  }

private:
  LogicalResult convert(tfl::ReadVariableOp op) {
    auto state = find(op, op.getResourceId(), op.getResult().getType(), true);
    if (failed(state))
      return failure();
    OpBuilder b(op);
    op.getResult().replaceAllUsesWith(cast(b, op.getLoc(), state->get(), op.getResult().getType()));
    op.erase();
    return success();
  }

  LogicalResult convert(tfl::AssignVariableOp op) {
    auto state = find(op, op.getResourceId(), op.getValue().getType(), false);
    if (failed(state))
      return failure();
    OpBuilder b(op);
    state->set(cast(b, op.getLoc(), op.getValue(), state->get().getType()));
    op.erase();
    return success();
  }

  /// Between a type of tfl and the one below it.
  static Value cast(OpBuilder &b, Location loc, Value value, Type type) {
    if (value.getType() == type)
      return value;
    if (isQuantized(value) || isa<quant::QuantizedType>(getElementTypeOrSelf(type)))
      return quant::StorageCastOp::create(b, loc, type, value);
    return UnrealizedConversionCastOp::create(b, loc, type, value).getResult(0);
  }

  FailureOr<State> find(Operation *op, Value resource, Type type, bool isRead) {
    auto handle = resource.getDefiningOp<tfl::VarHandleOp>();
    auto shaped = dyn_cast<RankedTensorType>(type);
    if (!handle)
      return op->emitOpError("cannot be compiled: its variable is not known");
    if (!shaped || !shaped.hasStaticShape())
      return op->emitOpError("cannot be compiled: the shape of its variable is not known");
    auto lowered = RankedTensorType::get(shaped.getShape(), loweredElement(shaped.getElementType()));
    auto known = states.find(nameOfVariable(handle));
    if (known != states.end()) {
      State state(function, known->second);
      if (state.get().getType() != lowered)
        return op->emitOpError("cannot be compiled: its variable has another type elsewhere");
      return state;
    }
    auto first = handle->getAttrOfType<ElementsAttr>(kFirstValue);
    if (!first && isRead)
      return op->emitOpError("cannot be compiled: reads the variable '")
             << nameOfVariable(handle) << "' before anything was assigned to it";
    if (!first)
      first = tfl::makeSplat(lowered, OpBuilder(op).getZeroAttr(lowered.getElementType()));
    auto start = first.getShapedType();
    if (start.getShape() != lowered.getShape() || loweredElement(start.getElementType()) != lowered.getElementType())
      return op->emitOpError("cannot be compiled: its variable starts as ") << start << ", which is another type";
    auto state = State::add(function, lowered, first, handle.getLoc());
    if (succeeded(state))
      states[nameOfVariable(handle)] = state->getArgument();
    return state;
  }

  func::FuncOp function;
  std::map<std::string, unsigned> states;
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
