//===- InferShapes.cpp - Carry shapes from the inputs through the model ---===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "InferShapes/ShapeRules.h"

#include "tinfoil/Dialect/TFL/IR/ConstantView.h"
#include "tinfoil/Dialect/TFL/IR/InterfaceNames.h"
#include "tinfoil/Dialect/TFL/Transforms/Passes.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace tinfoil::tfl {

#define GEN_PASS_DEF_INFERSHAPESPASS
#include "tinfoil/Dialect/TFL/Transforms/Passes.h.inc"

namespace {

/// Shapes are small: larger constants are not followed.
constexpr int64_t kMostKnown = 256;

class Propagation {
public:
  explicit Propagation(ModuleOp module) : symbols(module) {}

  /// Carry the argument types of a function through its body; its results follow.
  LogicalResult run(func::FuncOp function);

  /// Values whose types are others than before.
  llvm::DenseSet<Value> changed;

private:
  LogicalResult runBlock(Block &block);
  LogicalResult runOp(Operation *op);
  LogicalResult runIf(IfOp op);
  LogicalResult runWhile(WhileOp op);
  LogicalResult runCall(func::CallOp op);
  LogicalResult applyRule(Operation *op, ShapeRule rule);
  LogicalResult applyTypeInference(InferTypeOpInterface op);
  void learn(Operation *op);
  void setType(Value value, Type type);
  void takeShapes(ValueRange to, ValueRange from);
  std::optional<llvm::SmallVector<int64_t>> intsOf(Value value) const;

  SymbolTable symbols;
  /// Small constants, and what folds to one.
  llvm::DenseMap<Value, Attribute> known;
  llvm::SmallVector<func::FuncOp> active;
  llvm::DenseSet<Operation *> finished;
};

/// The extents that both types agree on; open where they differ. An unranked type if ranks do.
TensorType join(TensorType a, TensorType b) {
  if (!a.hasRank() || !b.hasRank() || a.getRank() != b.getRank())
    return UnrankedTensorType::get(a.getElementType());
  Extents shape(a.getShape());
  for (auto [extent, other] : llvm::zip_equal(shape, b.getShape()))
    extent = extent == other ? extent : kOpen;
  return RankedTensorType::get(shape, a.getElementType());
}

} // namespace

std::optional<llvm::SmallVector<int64_t>> Propagation::intsOf(Value value) const {
  auto it = known.find(value);
  auto view = it == known.end() ? std::nullopt : ConstantView::get(it->second);
  if (!view || !view->isInteger() || view->size() > kMostKnown)
    return std::nullopt;
  return view->getInts();
}

void Propagation::setType(Value value, Type type) {
  if (value.getType() == type)
    return;
  value.setType(type);
  changed.insert(value);
}

/// Give values the shapes of others, with their own element types.
void Propagation::takeShapes(ValueRange to, ValueRange from) {
  for (auto [target, source] : llvm::zip(to, from)) {
    auto type = dyn_cast<TensorType>(target.getType());
    auto other = dyn_cast<TensorType>(source.getType());
    if (!type || !other)
      continue;
    setType(target, other.hasRank() ? TensorType(RankedTensorType::get(other.getShape(), type.getElementType()))
                                    : TensorType(UnrankedTensorType::get(type.getElementType())));
    auto value = known.find(source);
    if (value != known.end())
      known[target] = Attribute(value->second);
  }
}

/// Remember the value of a constant, or what an op of known operands folds to.
void Propagation::learn(Operation *op) {
  if (auto view = ConstantView::of(op); view && view->size() <= kMostKnown) {
    known[op->getResult(0)] = op->getAttr("value");
    return;
  }
  auto small = [](Type type) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    return tensor && tensor.hasStaticShape() && tensor.getNumElements() <= kMostKnown &&
           isa<IntegerType>(tensor.getElementType());
  };
  if (op->getNumRegions() != 0 || op->getNumResults() == 0 || !llvm::all_of(op->getResultTypes(), small))
    return;
  llvm::SmallVector<Attribute> operands;
  for (Value operand : op->getOperands())
    operands.push_back(known.lookup(operand));
  llvm::SmallVector<OpFoldResult> folded;
  // A fold may change the op in place: it works on a copy.
  Operation *copy = op->clone();
  if (succeeded(copy->fold(operands, folded)) && folded.size() == op->getNumResults())
    for (auto [result, value] : llvm::zip_equal(op->getResults(), folded)) {
      auto attribute = dyn_cast<Attribute>(value);
      if (!attribute)
        attribute = known.lookup(cast<Value>(value));
      if (attribute)
        known[result] = attribute;
    }
  copy->destroy();
}

LogicalResult Propagation::applyRule(Operation *op, ShapeRule rule) {
  ShapeQuery query(op, [this](Value value) { return intsOf(value); });
  if (failed(rule(op, query)))
    return failure();
  bool moved = llvm::any_of(op->getOperands(), [&](Value operand) { return changed.contains(operand); });
  for (auto [result, shape] : llvm::zip_equal(op->getResults(), query.results)) {
    auto type = dyn_cast<TensorType>(result.getType());
    if (!type)
      continue;
    if (!shape) {
      if (moved)
        setType(result, UnrankedTensorType::get(type.getElementType()));
      continue;
    }
    // What the rule leaves open stays as declared as long as nothing in front of it has changed.
    if (!moved && type.hasRank() && type.getRank() == int64_t(shape->size()))
      for (auto [extent, declared] : llvm::zip_equal(*shape, type.getShape()))
        extent = isOpen(extent) ? declared : extent;
    setType(result, RankedTensorType::get(*shape, type.getElementType()));
  }
  return success();
}

/// Ops that infer their types do so; the element types are the same by then.
LogicalResult Propagation::applyTypeInference(InferTypeOpInterface op) {
  llvm::SmallVector<Type> types;
  if (failed(op.inferReturnTypes(op->getContext(), op->getLoc(), op->getOperands(), op->getAttrDictionary(),
                                 op->getPropertiesStorage(), op->getRegions(), types)))
    return failure();
  for (auto [result, type] : llvm::zip(op->getResults(), types))
    setType(result, type);
  return success();
}

LogicalResult Propagation::runIf(IfOp op) {
  for (Region *region : {&op.getThenRegion(), &op.getElseRegion()})
    if (!region->empty() && failed(runBlock(region->front())))
      return failure();
  if (op.getElseRegion().empty())
    return success();
  ValueRange first = op.getThenRegion().front().getTerminator()->getOperands();
  ValueRange second = op.getElseRegion().front().getTerminator()->getOperands();
  for (auto [result, a, b] : llvm::zip(op->getResults(), first, second)) {
    auto x = dyn_cast<TensorType>(a.getType()), y = dyn_cast<TensorType>(b.getType());
    if (x && y)
      setType(result, join(x, y));
  }
  return success();
}

LogicalResult Propagation::runWhile(WhileOp op) {
  llvm::SmallVector<TensorType> types;
  for (Value operand : op->getOperands())
    types.push_back(dyn_cast<TensorType>(operand.getType()));
  // Each round opens an extent at least: there are no more rounds than extents.
  for (bool settled = false; !settled;) {
    for (Region *region : {&op.getCond(), &op.getBody()}) {
      for (auto [argument, type] : llvm::zip(region->getArguments(), types))
        if (type)
          setType(argument, type);
      if (failed(runBlock(region->front())))
        return failure();
    }
    settled = true;
    for (auto [type, next] : llvm::zip(types, op.getBody().front().getTerminator()->getOperands())) {
      auto after = dyn_cast<TensorType>(next.getType());
      TensorType joined = type && after ? join(type, after) : type;
      settled &= joined == type;
      type = joined;
    }
  }
  for (auto [result, type] : llvm::zip(op->getResults(), types))
    if (type)
      setType(result, type);
  return success();
}

LogicalResult Propagation::runCall(func::CallOp op) {
  auto function = symbols.lookup<func::FuncOp>(op.getCallee());
  if (!function || function.isExternal() || function.getNumArguments() != op->getNumOperands())
    return op.emitOpError("calls a function that is not there");
  // A function that is called from several places takes what fits all of them.
  bool again = finished.contains(function);
  for (auto [argument, operand] : llvm::zip_equal(function.getArguments(), op->getOperands())) {
    auto type = dyn_cast<TensorType>(operand.getType()), before = dyn_cast<TensorType>(argument.getType());
    if (type && before)
      setType(argument, again ? join(type, before) : type);
  }
  if (failed(run(function)))
    return failure();
  takeShapes(op->getResults(), function.getBody().front().getTerminator()->getOperands());
  return success();
}

LogicalResult Propagation::runOp(Operation *op) {
  LogicalResult done =
      llvm::TypeSwitch<Operation *, LogicalResult>(op)
          .Case([&](IfOp branch) { return runIf(branch); })
          .Case([&](WhileOp loop) { return runWhile(loop); })
          .Case([&](func::CallOp call) { return runCall(call); })
          .Case([&](ControlNodeOp node) {
            if (failed(runBlock(node.getBody().front())))
              return failure();
            takeShapes(node.getOutputs(), node.getBody().front().getTerminator()->getOperands());
            return success();
          })
          .Default([&](Operation *) -> LogicalResult {
            if (ShapeRule rule = ShapeRules::get().find(op->getName()))
              return applyRule(op, rule);
            // Statistics on a value; the dialect belongs to another room.
            if (op->getName().getStringRef() == "quantfork.stats")
              takeShapes(op->getResults(), op->getOperands());
            // Constants are what they are, and what a custom operator gives only its kernel knows.
            if (auto inferring = dyn_cast<InferTypeOpInterface>(op); inferring && op->getNumOperands() != 0)
              return applyTypeInference(inferring);
            return success();
          });
  if (succeeded(done))
    learn(op);
  return done;
}

LogicalResult Propagation::runBlock(Block &block) {
  for (Operation &op : block.without_terminator())
    if (failed(runOp(&op)))
      return failure();
  return success();
}

LogicalResult Propagation::run(func::FuncOp function) {
  if (llvm::is_contained(active, function))
    return function.emitOpError("calls itself");
  if (!llvm::hasSingleElement(function.getBody()))
    return function.emitOpError("must have a body of one block");
  active.push_back(function);
  LogicalResult done = runBlock(function.getBody().front());
  active.pop_back();
  if (failed(done))
    return failure();
  finished.insert(function);
  function.setType(FunctionType::get(function.getContext(), function.getBody().getArgumentTypes(),
                                     function.getBody().front().getTerminator()->getOperandTypes()));
  return success();
}

//===----------------------------------------------------------------------===//
// Pass
//===----------------------------------------------------------------------===//

namespace {

/// name=1,224,?,3
struct InputShape {
  std::string name;
  Extents extents;

  static std::optional<InputShape> parse(llvm::StringRef text) {
    // Names may hold the separator; a shape does not.
    auto [name, list] = text.rsplit('=');
    InputShape shape{name.str(), {}};
    llvm::SmallVector<llvm::StringRef> parts;
    list.split(parts, ',');
    for (llvm::StringRef part : parts) {
      int64_t extent = kOpen;
      if (part.trim() != "?" && (part.trim().getAsInteger(10, extent) || extent < 0))
        return std::nullopt;
      shape.extents.push_back(extent);
    }
    return name.empty() || list.empty() ? std::nullopt : std::optional(shape);
  }
};

class InferShapes : public impl::InferShapesPassBase<InferShapes> {
public:
  using Base::Base;

  void runOnOperation() override {
    Propagation propagation(getOperation());
    if (failed(changeInputs(propagation)))
      return signalPassFailure();
    for (auto function : getOperation().getOps<func::FuncOp>())
      if (!function.isPrivate() && !function.isExternal() && failed(propagation.run(function)))
        return signalPassFailure();
  }

private:
  /// Give the named inputs of all entries their new shapes.
  LogicalResult changeInputs(Propagation &propagation) {
    for (llvm::StringRef text : shapeTexts()) {
      auto shape = InputShape::parse(text);
      if (!shape)
        return getOperation().emitError() << "input shape '" << text << "' is not of the form name=1,224,224,3";
      if (failed(changeInput(*shape, propagation)))
        return failure();
    }
    return success();
  }

  /// The option as given: its list is split at commas, which stand inside shapes too.
  llvm::SmallVector<std::string> shapeTexts() {
    llvm::SmallVector<std::string> texts;
    for (const std::string &part : inputShapes) {
      if (part.find('=') != std::string::npos || texts.empty())
        texts.push_back(part);
      else
        texts.back() += "," + part;
    }
    return texts;
  }

  LogicalResult changeInput(const InputShape &shape, Propagation &propagation) {
    bool found = false;
    std::vector<std::string> all;
    for (auto function : getOperation().getOps<func::FuncOp>()) {
      if (function.isPrivate() || function.isExternal())
        continue;
      std::vector<std::string> names = inputNames(function);
      for (auto [name, argument] : llvm::zip_equal(names, function.getArguments())) {
        auto type = dyn_cast<TensorType>(argument.getType());
        if (name != shape.name || !type)
          continue;
        found = true;
        if (type.hasRank() && type.getRank() != int64_t(shape.extents.size()))
          return function.emitError() << "input '" << name << "' has rank " << type.getRank()
                                      << ", but the new shape has " << shape.extents.size() << " extents";
        auto newType = RankedTensorType::get(shape.extents, type.getElementType());
        if (newType != type)
          propagation.changed.insert(argument);
        argument.setType(newType);
      }
      llvm::append_range(all, names);
    }
    if (!found)
      return getOperation().emitError() << "there is no input '" << shape.name
                                        << "'; there are: " << llvm::join(all, ", ");
    return success();
  }
};

} // namespace
} // namespace tinfoil::tfl
