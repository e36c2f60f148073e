//===- Interpreter.cpp - Run a model op by op -----------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Reference/Interpreter.h"

#include "Kernels.h"
#include "SparseConstant.h"

#include "tinfoil/Dialect/TFL/IR/StoredNumbers.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Quant/IR/QuantTypes.h"
#include "mlir/IR/SymbolTable.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace tinfoil::reference {

bool isQuantized(Type type) { return isa<quant::UniformQuantizedType, quant::UniformQuantizedPerAxisType>(type); }

static const KernelTable &kernels() {
  static const KernelTable table = [] {
    KernelTable table;
    addActivationKernels(table);
    addConvolutionKernels(table);
    addCustomKernels(table);
    addDetectionKernels(table);
    addElementwiseKernels(table);
    addIndexKernels(table);
    addMatMulKernels(table);
    addPoolingKernels(table);
    addQuantKernels(table);
    addRecurrentKernels(table);
    addReductionKernels(table);
    addShapeKernels(table);
    addSliceKernels(table);
    addUnaryKernels(table);
    addVariableKernels(table);
    return table;
  }();
  return table;
}

//===----------------------------------------------------------------------===//
// Call
//===----------------------------------------------------------------------===//

Call::Call(Operation *op, llvm::ArrayRef<Tensor> operands, State &state, Recipe recipe, bool asReals)
    : op(op), operands(operands), results(op->getNumResults()), state(state), recipe(recipe) {
  for (Type type : op->getResultTypes()) {
    Type element = getElementTypeOrSelf(type);
    resultElements.push_back(asReals && isQuantized(element) ? Float32Type::get(op->getContext()) : element);
  }
}

Tensor *Call::make(unsigned index, Shape shape, int64_t characters) {
  for (const Tensor &operand : operands)
    characters = std::max(characters, operand.longestString());
  std::optional<Tensor> tensor = Tensor::zeros(resultElement(index), shape, characters);
  if (!tensor) {
    (void)fail("result #" + llvm::Twine(index) + " has an unknown element type or too many elements");
    return nullptr;
  }
  results[index] = std::move(*tensor);
  return &results[index];
}

LogicalResult Call::yield(unsigned index, Tensor tensor) {
  std::optional<Tensor> expected = Tensor::zeros(resultElement(index), {0});
  if (!expected || expected->getElements().index() != tensor.getElements().index())
    return fail("result #" + llvm::Twine(index) + " has an element type that this computation does not give");
  results[index] = tensor.withType(resultElement(index));
  return success();
}

FailureOr<std::vector<int64_t>> Call::ints(unsigned index) const {
  if (!has(index))
    return fail("operand #" + llvm::Twine(index) + " is missing");
  std::vector<int64_t> values = operands[index].getInts();
  if (values.empty() && operands[index].getSize() != 0)
    return fail("operand #" + llvm::Twine(index) + " must hold integers");
  return values;
}

FailureOr<int64_t> Call::scalar(unsigned index) const {
  FailureOr<std::vector<int64_t>> values = ints(index);
  if (failed(values))
    return failure();
  if (values->size() != 1)
    return fail("operand #" + llvm::Twine(index) + " must be one number, but has " + llvm::Twine(values->size()));
  return values->front();
}

LogicalResult Call::requireRank(unsigned index, int64_t rank) const {
  if (!has(index))
    return fail("operand #" + llvm::Twine(index) + " is missing");
  if (operands[index].getRank() != rank)
    return fail("operand #" + llvm::Twine(index) + " must have rank " + llvm::Twine(rank) + ", but has " +
                llvm::Twine(operands[index].getRank()));
  return success();
}

llvm::StringRef Call::activation() const {
  auto fused = op->getAttrOfType<StringAttr>("fused_activation_function");
  return fused ? fused.getValue() : "NONE";
}

//===----------------------------------------------------------------------===//
// Interpreter
//===----------------------------------------------------------------------===//

struct Interpreter::Implementation {
  using Values = llvm::SmallVector<Tensor>;
  using Environment = llvm::DenseMap<Value, Tensor>;

  Implementation(ModuleOp module, InterpreterOptions options) : symbols(module), options(options) {}

  FailureOr<Values> callFunction(func::FuncOp function, llvm::ArrayRef<Tensor> arguments, Operation *caller);
  FailureOr<Values> runBlock(Block &block, llvm::ArrayRef<Tensor> arguments, Environment &environment);
  FailureOr<Values> runRegion(Region &region, llvm::ArrayRef<Tensor> arguments, Environment &environment);
  FailureOr<Values> runOp(Operation &op, Environment &environment);
  FailureOr<Values> runConstant(Operation &op);
  FailureOr<Values> runIf(tfl::IfOp op, llvm::ArrayRef<Tensor> operands, Environment &environment);
  FailureOr<Values> runWhile(tfl::WhileOp op, llvm::ArrayRef<Tensor> operands, Environment &environment);
  FailureOr<Values> runCallOnce(tfl::CallOnceOp op);
  FailureOr<Values> runKernel(Operation &op, llvm::ArrayRef<Tensor> operands);
  LogicalResult checkResults(Operation &op, llvm::ArrayRef<Tensor> results);
  func::FuncOp lookup(Operation *op, llvm::StringRef name);

  SymbolTable symbols;
  InterpreterOptions options;
  State state;
  llvm::DenseMap<Operation *, Tensor> constants;
  Observer observer;
  int depth = 0;
  int64_t opsRun = 0;

  /// Functions may call each other: a cycle in a damaged file must not fill the stack.
  static constexpr int kMaxDepth = 64;
};

/// A truth value; nothing if the tensor does not hold exactly one.
static std::optional<bool> truth(const Tensor &tensor) {
  if (tensor.isMissing() || !tensor.holds<uint8_t>() || tensor.getSize() != 1)
    return std::nullopt;
  return tensor.get<uint8_t>()[0] != 0;
}

func::FuncOp Interpreter::Implementation::lookup(Operation *op, llvm::StringRef name) {
  auto function = symbols.lookup<func::FuncOp>(name);
  if (!function)
    op->emitOpError() << "calls the function '" << name << "', which is not there";
  return function;
}

LogicalResult verifyArguments(func::FuncOp function, TypeRange arguments, Operation *caller) {
  if (function.getNumArguments() != arguments.size())
    return caller->emitOpError() << "function '" << function.getName() << "' takes " << function.getNumArguments()
                                 << " arguments, but is given " << arguments.size();
  for (auto [index, argument] : llvm::enumerate(arguments)) {
    Type type = function.getArgumentTypes()[index];
    if (!argument || getElementTypeOrSelf(argument) != getElementTypeOrSelf(type) ||
        failed(verifyCompatibleShape(argument, type)))
      return caller->emitOpError() << "argument #" << index << " of function '" << function.getName() << "' is "
                                   << argument << ", but must be " << type;
  }
  return success();
}

FailureOr<Interpreter::Implementation::Values>
Interpreter::Implementation::callFunction(func::FuncOp function, llvm::ArrayRef<Tensor> arguments, Operation *caller) {
  if (function.isExternal() || !llvm::hasSingleElement(function.getBody()))
    return caller->emitOpError() << "function '" << function.getName() << "' must have a body of one block";
  SmallVector<Type> types;
  for (const Tensor &argument : arguments)
    types.push_back(argument.isMissing() ? Type() : Type(argument.getType()));
  if (failed(verifyArguments(function, types, caller)))
    return failure();
  if (++depth > kMaxDepth)
    return caller->emitOpError() << "calls are nested more than " << kMaxDepth << " deep";
  Environment environment;
  auto results = runBlock(function.getBody().front(), arguments, environment);
  --depth;
  return results;
}

FailureOr<Interpreter::Implementation::Values>
Interpreter::Implementation::runBlock(Block &block, llvm::ArrayRef<Tensor> arguments, Environment &environment) {
  for (auto [parameter, argument] : llvm::zip_equal(block.getArguments(), arguments))
    environment[parameter] = argument;
  for (Operation &op : block) {
    if (op.hasTrait<OpTrait::IsTerminator>()) {
      Values results;
      for (Value operand : op.getOperands())
        results.push_back(environment.lookup(operand));
      return results;
    }
    FailureOr<Values> results = runOp(op, environment);
    if (failed(results))
      return failure();
    for (auto [value, tensor] : llvm::zip_equal(op.getResults(), *results))
      environment[value] = tensor;
    if (observer)
      observer(&op, *results);
  }
  return block.getParentOp()->emitOpError("has a block without a terminator");
}

FailureOr<Interpreter::Implementation::Values>
Interpreter::Implementation::runRegion(Region &region, llvm::ArrayRef<Tensor> arguments, Environment &environment) {
  if (!llvm::hasSingleElement(region) || region.getNumArguments() != arguments.size())
    return region.getParentOp()->emitOpError("has a region that does not take its values in one block");
  return runBlock(region.front(), arguments, environment);
}

FailureOr<Interpreter::Implementation::Values> Interpreter::Implementation::runConstant(Operation &op) {
  auto known = constants.find(&op);
  if (known != constants.end())
    return Values{known->second};
  Type element = getElementTypeOrSelf(op.getResult(0).getType());
  std::optional<Tensor> tensor;
  if (op.hasAttr("tfl.is_variable")) {
    // The state of a recurrent op: zeros at first, then what the op last wrote.
    auto written = state.variableTensors.find(&op);
    if (written != state.variableTensors.end())
      return Values{written->second};
    auto type = dyn_cast<RankedTensorType>(op.getResult(0).getType());
    if (type && type.hasStaticShape())
      tensor = Tensor::zeros(element, type.getShape());
    if (!tensor)
      return op.emitOpError("is a variable of an unknown type or size");
    if (int64_t start = tfl::getVariableStart(element))
      fillInts(*tensor, std::vector<int64_t>(tensor->getSize(), start));
    state.variableTensors[&op] = *tensor;
    return Values{*tensor};
  }
  if (auto layout = op.getAttrOfType<tfl::SparsityParameterAttr>("s_param")) {
    auto view = tfl::ConstantView::get(op.getAttr("compressed_data"));
    auto type = dyn_cast<RankedTensorType>(op.getResult(0).getType());
    if (view && type && type.hasStaticShape())
      tensor = densify(*view, layout, type);
  } else if (auto view = tfl::ConstantView::of(&op)) {
    tensor = Tensor::fromConstant(*view, element);
  }
  if (!tensor)
    return op.emitOpError("has a value that cannot be read");
  constants[&op] = *tensor;
  return Values{*tensor};
}

FailureOr<Interpreter::Implementation::Values>
Interpreter::Implementation::runIf(tfl::IfOp op, llvm::ArrayRef<Tensor> operands, Environment &environment) {
  std::optional<bool> condition = truth(operands[0]);
  if (!condition)
    return op.emitOpError("needs a condition of one truth value");
  Region &region = *condition ? op.getThenRegion() : op.getElseRegion();
  if (region.empty())
    return Values();
  return runRegion(region, {}, environment);
}

FailureOr<Interpreter::Implementation::Values>
Interpreter::Implementation::runWhile(tfl::WhileOp op, llvm::ArrayRef<Tensor> operands, Environment &environment) {
  // Far above what a model does; a damaged one may never end.
  constexpr int64_t kMaxIterations = int64_t(1) << 24;
  Values values(operands);
  for (int64_t iteration = 0; iteration < kMaxIterations; ++iteration) {
    FailureOr<Values> again = runRegion(op.getCond(), values, environment);
    if (failed(again))
      return failure();
    std::optional<bool> condition = again->size() == 1 ? truth(again->front()) : std::nullopt;
    if (!condition)
      return op.emitOpError("needs a condition of one truth value");
    if (!*condition)
      return values;
    FailureOr<Values> next = runRegion(op.getBody(), values, environment);
    if (failed(next))
      return failure();
    values = std::move(*next);
    if (values.size() != op->getNumOperands())
      return op.emitOpError("has a body that yields another number of values");
  }
  return op.emitOpError() << "has not ended after " << kMaxIterations << " iterations";
}

FailureOr<Interpreter::Implementation::Values> Interpreter::Implementation::runCallOnce(tfl::CallOnceOp op) {
  llvm::StringRef name = op.getSessionInitFunction();
  func::FuncOp function = lookup(op, name);
  if (!function || (state.initialized.insert(name.str()).second && failed(callFunction(function, {}, op))))
    return failure();
  return Values();
}

/// An operand as an op on real numbers sees it. Its scales must fit.
static Tensor asRealTensor(const Tensor &tensor) {
  if (tensor.isMissing() || !isQuantized(tensor.getElementType()))
    return tensor;
  auto reals = tensor.getReals();
  Tensor result = *Tensor::zeros(Float32Type::get(tensor.getElementType().getContext()), tensor.getShape());
  result.fill<float>() = std::move(*reals);
  return result;
}

/// Whether all quantized types of an op are the same, with one scale and integers that f32 would round.
static bool isWideThroughout(Operation &op) {
  Type common;
  for (Type type : llvm::concat<const Type>(op.getOperandTypes(), op.getResultTypes())) {
    Type element = getElementTypeOrSelf(type);
    if (isa<FloatType>(element) || (common && isQuantized(element) && element != common))
      return false;
    if (isQuantized(element))
      common = element;
  }
  auto uniform = dyn_cast_or_null<quant::UniformQuantizedType>(common);
  auto fused = op.getAttrOfType<StringAttr>("fused_activation_function");
  return uniform && uniform.getStorageTypeIntegralWidth() > std::numeric_limits<float>::digits &&
         (!fused || fused.getValue() == "NONE");
}

static LogicalResult checkScales(Operation &op, const llvm::Twine &value, const Tensor &tensor) {
  if (tensor.isMissing() || scalesFit(tensor.getElementType(), tensor.getShape()))
    return success();
  auto type = cast<quant::UniformQuantizedPerAxisType>(tensor.getElementType());
  return op.emitOpError() << value << " must have a scale for each index of dimension " << type.getQuantizedDimension();
}

FailureOr<Interpreter::Implementation::Values> Interpreter::Implementation::runKernel(Operation &op,
                                                                                      llvm::ArrayRef<Tensor> operands) {
  const KernelTable::Entry *entry = kernels().find(op.getName());
  if (!entry)
    return op.emitOpError("cannot be run: the reference interpreter has no kernel for it");
  bool asReals = entry->quantized == Quantized::AsReals ||
                 (entry->quantized == Quantized::AsRealsUnlessWide && !isWideThroughout(op));
  llvm::SmallVector<Tensor> seen(operands);
  if (asReals) {
    for (auto [index, operand] : llvm::enumerate(operands))
      if (failed(checkScales(op, "operand #" + llvm::Twine(index), operand)))
        return failure();
    llvm::transform(operands, seen.begin(), asRealTensor);
  }
  Call call(&op, seen, state, options.recipe, asReals);
  if (failed(entry->kernel(&op, call)))
    return failure();
  for (auto [index, tensor] : llvm::enumerate(call.results)) {
    if (tensor.isMissing())
      continue;
    Type element = getElementTypeOrSelf(op.getResult(index).getType());
    if (asReals && isQuantized(element)) {
      Tensor stored = *Tensor::zeros(element, tensor.getShape());
      if (failed(checkScales(op, "result #" + llvm::Twine(index), stored)))
        return failure();
      fillInts(stored, quantize(tensor.get<float>(), element, tensor.getShape()));
      tensor = stored;
    } else {
      roundToType(tensor);
    }
  }
  return Values(call.results.begin(), call.results.end());
}

LogicalResult Interpreter::Implementation::checkResults(Operation &op, llvm::ArrayRef<Tensor> results) {
  if (results.size() != op.getNumResults())
    return op.emitOpError() << "gives " << results.size() << " results, but must give " << op.getNumResults();
  for (auto [index, result] : llvm::enumerate(results)) {
    auto type = dyn_cast<TensorType>(op.getResult(index).getType());
    if (!type)
      continue;
    if (result.isMissing())
      return op.emitOpError() << "gives no result #" << index;
    if (failed(verifyCompatibleShape(result.getType(), type)))
      return op.emitOpError() << "computes a result #" << index << " of type " << result.getType()
                              << ", but its type is " << type;
  }
  return success();
}

FailureOr<Interpreter::Implementation::Values> Interpreter::Implementation::runOp(Operation &op,
                                                                                  Environment &environment) {
  if (++opsRun > options.maxOps)
    return op.emitOpError() << "is not run: a run of more than " << options.maxOps << " ops is not allowed";
  llvm::SmallVector<Tensor> operands;
  for (Value operand : op.getOperands())
    operands.push_back(environment.lookup(operand));
  FailureOr<Values> results =
      llvm::TypeSwitch<Operation *, FailureOr<Values>>(&op)
          .Case<tfl::ConstOp, tfl::QConstOp, tfl::SparseConstOp, tfl::SparseQConstOp, arith::ConstantOp>(
              [&](auto) { return runConstant(op); })
          .Case([&](tfl::NoValueOp) { return Values(1); })
          .Case([&](tfl::IfOp branch) { return runIf(branch, operands, environment); })
          .Case([&](tfl::WhileOp loop) { return runWhile(loop, operands, environment); })
          .Case([&](tfl::CallOnceOp once) { return runCallOnce(once); })
          .Case([&](tfl::PolyCallOp call) -> FailureOr<Values> {
            // All alternatives compute the same.
            if (call.getCalls().empty())
              return op.emitOpError("has no alternative to run");
            return runRegion(call.getCalls().front(), operands, environment);
          })
          .Case([&](tfl::ControlNodeOp node) -> FailureOr<Values> {
            auto inner = runRegion(node.getBody(), {}, environment);
            // The token is no value.
            if (succeeded(inner))
              inner->push_back(Tensor());
            return inner;
          })
          .Case([&](func::CallOp call) -> FailureOr<Values> {
            func::FuncOp function = lookup(call, call.getCallee());
            if (!function)
              return failure();
            return callFunction(function, operands, call);
          })
          .Default([&](Operation *) -> FailureOr<Values> {
            // Recorded statistics say something about a value and do nothing to it.
            if (op.getName().getStringRef() == "quantfork.stats" && operands.size() == 1)
              return Values(operands);
            return runKernel(op, operands);
          });
  if (failed(results) || failed(checkResults(op, *results)))
    return failure();
  return results;
}

Interpreter::Interpreter(ModuleOp module, InterpreterOptions options)
    : implementation(std::make_unique<Implementation>(module, options)) {}
Interpreter::~Interpreter() = default;

FailureOr<llvm::SmallVector<Tensor>> Interpreter::run(func::FuncOp function, llvm::ArrayRef<Tensor> arguments) {
  implementation->depth = 0;
  implementation->opsRun = 0;
  implementation->state.lists.clear();
  implementation->state.listItems = 0;
  Tensor::Limit limit(implementation->options.maxElements);
  return implementation->callFunction(function, arguments, function);
}

void Interpreter::reset() { implementation->state = State(); }
void Interpreter::setObserver(Observer observer) { implementation->observer = std::move(observer); }

std::vector<std::string> supportedOps() {
  std::vector<std::string> names;
  for (auto &entry : kernels().getEntries())
    names.push_back(entry.getKey().str());
  for (llvm::StringRef name :
       {tfl::ConstOp::getOperationName(), tfl::QConstOp::getOperationName(), tfl::SparseConstOp::getOperationName(),
        tfl::SparseQConstOp::getOperationName(), tfl::NoValueOp::getOperationName(), tfl::IfOp::getOperationName(),
        tfl::WhileOp::getOperationName(), tfl::CallOnceOp::getOperationName(), tfl::ControlNodeOp::getOperationName(),
        tfl::PolyCallOp::getOperationName(), tfl::YieldOp::getOperationName()})
    names.push_back(name.str());
  llvm::sort(names);
  return names;
}

} // namespace tinfoil::reference
