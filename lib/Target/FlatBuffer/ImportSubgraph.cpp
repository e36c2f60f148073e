//===- ImportSubgraph.cpp - One subgraph as one function ------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ImportSubgraph.h"

#include "ImportTensor.h"

#include "tinfoil/Dialect/TFL/IR/ConstantView.h"
#include "tinfoil/Dialect/TFL/IR/TFL.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace llvm;

namespace tinfoil::flatbuffer {

Place SubgraphImporter::place(int op, int tensor) const {
  return {.subgraph = index, .op = op, .tensor = tensor, .table = subgraph.operators()->Get(op)};
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

Value SubgraphImporter::noValue() {
  return tfl::NoValueOp::create(builder, builder.getUnknownLoc(), builder.getNoneType(), builder.getUnitAttr());
}

FailureOr<Value> SubgraphImporter::getConstant(int32_t tensor, bool narrowRange) {
  Value &known = (narrowRange ? narrowConstants : constants)[tensor];
  if (known)
    return known;
  FailureOr<Value> constant = importConstant(file, index, tensor, builder, narrowRange);
  if (failed(constant))
    return failure();
  // Stateful operands must be the constant itself, not a quantfork.stats on it.
  return known = file.getTensor(index, tensor).is_variable()
                     ? *constant
                     : importStats(file.getTensor(index, tensor), *constant, builder);
}

FailureOr<Value> SubgraphImporter::getValue(int32_t tensor, int op) {
  if (Value value = values.lookup(tensor))
    return value;
  if (isConstant(file, file.getTensor(index, tensor)))
    return getConstant(tensor, /*narrowRange=*/false);
  Place where{.subgraph = index, .op = op, .tensor = tensor, .table = &file.getTensor(index, tensor)};
  return file.emitError(where) << "is used, but nothing has computed it: it is no input, no constant, and no result of "
                                  "an operator before this one";
}

FailureOr<SmallVector<Value>> SubgraphImporter::getOperands(int op) {
  SmallVector<Value> operands;
  for (int32_t tensor : toRef(subgraph.operators()->Get(op)->inputs())) {
    if (tensor == -1) {
      operands.push_back(noValue());
      continue;
    }
    FailureOr<Value> value = getValue(tensor, op);
    if (failed(value))
      return failure();
    operands.push_back(*value);
  }
  return operands;
}

FailureOr<SmallVector<Type>> SubgraphImporter::getResultTypes(int op) {
  SmallVector<Type> types;
  for (int32_t tensor : toRef(subgraph.operators()->Get(op)->outputs())) {
    FailureOr<TensorType> type = importType(file, index, tensor, builder.getContext());
    if (failed(type))
      return failure();
    types.push_back(*type);
  }
  return types;
}

LogicalResult SubgraphImporter::setResults(int op, ValueRange results) {
  for (auto [tensor, value] : llvm::zip(toRef(subgraph.operators()->Get(op)->outputs()), results)) {
    if (values.count(tensor))
      return file.emitError(place(op, tensor)) << "is computed twice, or is an input and computed as well";
    if (!file.getBufferData(file.getTensor(index, tensor).buffer()).empty())
      return file.emitError(place(op, tensor)) << "is computed, but has constant data";
    values[tensor] = importStats(file.getTensor(index, tensor), value, builder);
  }
  return success();
}

Location SubgraphImporter::resultLoc(int op) {
  SmallVector<Location> locs;
  for (int32_t tensor : toRef(subgraph.operators()->Get(op)->outputs()))
    locs.push_back(tensorLoc(file, file.getTensor(index, tensor), function.getContext()));
  if (locs.empty())
    return file.getLoc();
  return locs.size() == 1 ? locs.front() : FusedLoc::get(function.getContext(), locs);
}

//===----------------------------------------------------------------------===//
// Operators
//===----------------------------------------------------------------------===//

/// Old files give the target of RESHAPE in the options only.
FailureOr<Value> SubgraphImporter::reshapeTarget(int op) {
  const auto *options = subgraph.operators()->Get(op)->builtin_options_as_ReshapeOptions();
  if (!options || !options->new_shape())
    return file.emitError(place(op)) << "has neither a shape operand nor the option new_shape";
  ArrayRef<int32_t> shape = toRef(options->new_shape());
  auto type = RankedTensorType::get({int64_t(shape.size())}, builder.getI32Type());
  ElementsAttr value =
      tfl::makeConstant(type, ArrayRef<char>(reinterpret_cast<const char *>(shape.data()), shape.size() * 4), "shape");
  return tfl::ConstOp::create(builder, builder.getUnknownLoc(), type, value).getResult();
}

/// Weights take the narrow range [-127, 127]; other uses of the same constant keep the full one.
LogicalResult SubgraphImporter::narrowWeights(int op, Operation *created) {
  auto affine = dyn_cast<tfl::AffineQuantizedOpInterface>(created);
  if (!affine)
    return success();
  unsigned operand = affine.getAffineOperandIndex();
  if (operand >= created->getNumOperands())
    return success();
  auto constant = created->getOperand(operand).getDefiningOp<tfl::QConstOp>();
  if (!constant)
    return success();
  auto element = dyn_cast<quant::QuantizedType>(getElementTypeOrSelf(constant.getType()));
  if (!element || element.getStorageTypeIntegralWidth() != 8)
    return success();
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPoint(created);
  int32_t tensor = subgraph.operators()->Get(op)->inputs()->Get(operand);
  FailureOr<Value> narrow = getConstant(tensor, /*narrowRange=*/true);
  if (failed(narrow))
    return failure();
  created->setOperand(operand, *narrow);
  return success();
}

LogicalResult SubgraphImporter::importBuiltin(int op, const OpEntry &entry) {
  const tflite::Operator &source = *subgraph.operators()->Get(op);
  FailureOr<SmallVector<Value>> operands = getOperands(op);
  FailureOr<SmallVector<Type>> types = getResultTypes(op);
  if (failed(operands) || failed(types))
    return failure();
  if (entry.builtin == tflite::BuiltinOperator::RESHAPE && operands->size() == 1) {
    FailureOr<Value> shape = reshapeTarget(op);
    if (failed(shape))
      return failure();
    operands->push_back(*shape);
  }
  if (entry.numOperands >= 0) {
    int given = operands->size();
    if (given < entry.minOperands || given > entry.numOperands)
      return file.emitError(place(op)) << "has " << given << " operands; " << entry.op << " takes " << entry.minOperands
                                       << " to " << entry.numOperands;
    while (int(operands->size()) < entry.numOperands)
      operands->push_back(noValue());
  }
  if (entry.numResults >= 0 && int(types->size()) != entry.numResults)
    return file.emitError(place(op)) << "has " << types->size() << " results; " << entry.op << " has "
                                     << entry.numResults;
  if (entry.options != tflite::BuiltinOptions::NONE && source.builtin_options_type() != tflite::BuiltinOptions::NONE &&
      source.builtin_options_type() != entry.options)
    return file.emitError(place(op)) << "has options of kind "
                                     << tflite::EnumNameBuiltinOptions(source.builtin_options_type()) << "; expected "
                                     << tflite::EnumNameBuiltinOptions(entry.options);

  OperationState state(resultLoc(op), entry.op, *operands, *types);
  const auto *options = source.builtin_options_type() == entry.options
                            ? static_cast<const flatbuffers::Table *>(source.builtin_options())
                            : nullptr;
  if (failed(readOptions(entry, options, builder.getContext(), state.attributes,
                         [&] { return file.emitError(place(op)); })))
    return failure();
  if (entry.op == "tfl.quantize" && !types->empty())
    state.addAttribute("qtype", TypeAttr::get(types->front()));
  for (auto [i, tensor] : llvm::enumerate(toRef(source.intermediates()))) {
    if (tensor < 0 || i >= std::size(kIntermediateNames))
      continue;
    FailureOr<TensorType> type = importType(file, index, tensor, builder.getContext());
    if (failed(type))
      return failure();
    state.addAttribute(kIntermediateNames[i], TypeAttr::get(*type));
  }
  for (int i = 0; i < entry.numRegions; ++i)
    state.addRegion();
  Operation *created = builder.create(state);
  if (failed(narrowWeights(op, created)))
    return failure();
  return setResults(op, created->getResults());
}

LogicalResult SubgraphImporter::importCustom(int op) {
  const tflite::Operator &source = *subgraph.operators()->Get(op);
  FailureOr<SmallVector<Value>> operands = getOperands(op);
  FailureOr<SmallVector<Type>> types = getResultTypes(op);
  if (failed(operands) || failed(types))
    return failure();
  StringRef code = toRef(file.getOpcode(source).custom_code());
  if (code.empty())
    return file.emitError(place(op)) << "is a custom operator without a name";
  ArrayRef<char> options = file.getCustomOptions(source);
  auto created =
      tfl::CustomOp::create(builder, resultLoc(op), *types, *operands, builder.getStringAttr(code),
                            tfl::ConstBytesAttr::get(builder.getContext(), StringRef(options.data(), options.size())));
  return setResults(op, created->getResults());
}

/// The function of a subgraph that an operator calls, checked against what it is called with.
FailureOr<func::FuncOp> SubgraphImporter::getCallee(int op, int32_t callee, TypeRange inputs, TypeRange results,
                                                    StringRef what) {
  if (callee < 0 || size_t(callee) >= functions.size())
    return file.emitError(place(op)) << "refers to subgraph " << callee << " as its " << what << ", but there are "
                                     << functions.size();
  if (callee == index)
    return file.emitError(place(op)) << "calls its own subgraph as its " << what;
  func::FuncOp function = functions[callee];
  if (function.getNumArguments() != inputs.size())
    return file.emitError(place(op)) << "passes " << inputs.size() << " values to its " << what << ", subgraph "
                                     << callee << ", which takes " << function.getNumArguments();
  if (function.getNumResults() != results.size())
    return file.emitError(place(op)) << "needs " << results.size() << " results of its " << what << ", subgraph "
                                     << callee << ", which has " << function.getNumResults();
  return function;
}

/// A call in `region`'s block, and the terminator that yields its results. Where a type differs between caller and
/// callee (one of them dynamic), tfl has no cast: the call takes the callee's types.
static void buildCall(OpBuilder &b, Location loc, func::FuncOp callee, ValueRange operands) {
  auto call = func::CallOp::create(b, loc, callee, operands);
  tfl::YieldOp::create(b, loc, call.getResults());
}

LogicalResult SubgraphImporter::importIf(int op) {
  const tflite::Operator &source = *subgraph.operators()->Get(op);
  const auto *options = source.builtin_options_as_IfOptions();
  FailureOr<SmallVector<Value>> operands = getOperands(op);
  FailureOr<SmallVector<Type>> types = getResultTypes(op);
  if (failed(operands) || failed(types))
    return failure();
  if (!options || operands->empty())
    return file.emitError(place(op)) << "has no condition or no branches";
  ValueRange passed = ValueRange(*operands).drop_front();
  OperationState state(resultLoc(op), tfl::IfOp::getOperationName(), operands->front(), *types);
  state.addRegion();
  state.addRegion();
  std::pair<int32_t, StringRef> branches[] = {{options->then_subgraph_index(), "then branch"},
                                              {options->else_subgraph_index(), "else branch"}};
  SmallVector<func::FuncOp> callees;
  for (auto [callee, what] : branches) {
    FailureOr<func::FuncOp> function = getCallee(op, callee, passed.getTypes(), *types, what);
    if (failed(function))
      return failure();
    callees.push_back(*function);
  }
  Operation *created = builder.create(state);
  for (auto [region, callee] : llvm::zip(created->getRegions(), callees)) {
    OpBuilder::InsertionGuard guard(builder);
    builder.createBlock(&region);
    buildCall(builder, created->getLoc(), callee, passed);
  }
  return setResults(op, created->getResults());
}

LogicalResult SubgraphImporter::importWhile(int op) {
  const tflite::Operator &source = *subgraph.operators()->Get(op);
  const auto *options = source.builtin_options_as_WhileOptions();
  FailureOr<SmallVector<Value>> operands = getOperands(op);
  FailureOr<SmallVector<Type>> types = getResultTypes(op);
  if (failed(operands) || failed(types))
    return failure();
  if (!options)
    return file.emitError(place(op)) << "has no options that name its condition and body";
  if (operands->size() != types->size())
    return file.emitError(place(op)) << "has " << operands->size() << " operands but " << types->size() << " results";
  if (options->cond_subgraph_index() < 0 || size_t(options->cond_subgraph_index()) >= functions.size())
    return file.emitError(place(op)) << "refers to subgraph " << options->cond_subgraph_index()
                                     << " as its condition, but there are " << functions.size();
  func::FuncOp condFunction = functions[options->cond_subgraph_index()];
  if (condFunction.getNumResults() != 1)
    return file.emitError(place(op)) << "has a condition with " << condFunction.getNumResults() << " results";
  FailureOr<func::FuncOp> cond =
      getCallee(op, options->cond_subgraph_index(), TypeRange(*types), condFunction.getResultTypes(), "condition");
  FailureOr<func::FuncOp> body = getCallee(op, options->body_subgraph_index(), TypeRange(*types), *types, "body");
  if (failed(cond) || failed(body))
    return failure();
  OperationState state(resultLoc(op), tfl::WhileOp::getOperationName(), *operands, *types);
  state.addRegion();
  state.addRegion();
  Operation *created = builder.create(state);
  SmallVector<func::FuncOp> callees{*cond, *body};
  for (auto [region, callee] : llvm::zip(created->getRegions(), callees)) {
    OpBuilder::InsertionGuard guard(builder);
    SmallVector<Location> locs(types->size(), created->getLoc());
    Block *block = builder.createBlock(&region, region.end(), callee.getArgumentTypes(), locs);
    buildCall(builder, created->getLoc(), callee, block->getArguments());
  }
  return setResults(op, created->getResults());
}

LogicalResult SubgraphImporter::importCallOnce(int op) {
  const auto *options = subgraph.operators()->Get(op)->builtin_options_as_CallOnceOptions();
  if (!options)
    return file.emitError(place(op)) << "has no options that name the subgraph to call";
  FailureOr<func::FuncOp> callee =
      getCallee(op, options->init_subgraph_index(), TypeRange(), TypeRange(), "initializer");
  if (failed(callee))
    return failure();
  tfl::CallOnceOp::create(builder, file.getLoc(), callee->getSymName());
  return success();
}

LogicalResult SubgraphImporter::importOp(int op) {
  const tflite::Operator &source = *subgraph.operators()->Get(op);
  tflite::BuiltinOperator builtin = file.getBuiltin(source);
  switch (builtin) {
  case tflite::BuiltinOperator::CUSTOM:
    return importCustom(op);
  case tflite::BuiltinOperator::IF:
    return importIf(op);
  case tflite::BuiltinOperator::WHILE:
    return importWhile(op);
  case tflite::BuiltinOperator::CALL_ONCE:
    return importCallOnce(op);
  default:
    break;
  }
  const auto *lstm = source.builtin_options_as_LSTMOptions();
  const OpEntry *entry = lookupBuiltin(builtin, lstm && lstm->kernel_type() == tflite::LSTMKernelType::BASIC);
  if (!entry)
    return file.emitError(place(op)) << "builtin operator " << int(builtin) << " has no op in the tfl dialect";
  return importBuiltin(op, *entry);
}

//===----------------------------------------------------------------------===//
// The whole subgraph
//===----------------------------------------------------------------------===//

SmallVector<bool> SubgraphImporter::neededOps(ArrayRef<int32_t> inputs, ArrayRef<int32_t> outputs) const {
  int numOps = subgraph.operators() ? subgraph.operators()->size() : 0;
  llvm::DenseMap<int32_t, int> producer;
  for (int i = 0; i < numOps; ++i)
    for (int32_t tensor : toRef(subgraph.operators()->Get(i)->outputs()))
      producer.try_emplace(tensor, i);
  SmallVector<bool> needed(numOps);
  llvm::DenseMap<int32_t, bool> seen;
  for (int32_t tensor : inputs)
    seen[tensor] = true;
  SmallVector<int32_t> work(outputs);
  while (!work.empty()) {
    int32_t tensor = work.pop_back_val();
    if (tensor < 0 || !seen.try_emplace(tensor, true).second)
      continue;
    auto it = producer.find(tensor);
    if (it == producer.end() || needed[it->second])
      continue;
    needed[it->second] = true;
    llvm::append_range(work, toRef(subgraph.operators()->Get(it->second)->inputs()));
  }
  return needed;
}

LogicalResult SubgraphImporter::run(ArrayRef<int32_t> inputs, ArrayRef<int32_t> outputs, bool prune) {
  Block *block = function.addEntryBlock();
  builder.setInsertionPointToStart(block);
  for (auto [tensor, argument] : llvm::zip(inputs, block->getArguments())) {
    argument.setLoc(tensorLoc(file, file.getTensor(index, tensor), function.getContext()));
    if (!values.try_emplace(tensor, argument).second)
      return file.emitError({.subgraph = index, .tensor = tensor}) << "is an input twice";
    if (!file.getBufferData(file.getTensor(index, tensor).buffer()).empty())
      return file.emitError({.subgraph = index, .tensor = tensor}) << "is an input, but has constant data";
  }
  for (auto [tensor, argument] : llvm::zip(inputs, block->getArguments()))
    values[tensor] = importStats(file.getTensor(index, tensor), argument, builder);

  int numOps = subgraph.operators() ? subgraph.operators()->size() : 0;
  SmallVector<bool> needed = prune ? neededOps(inputs, outputs) : SmallVector<bool>(numOps, true);
  for (int i = 0; i < numOps; ++i)
    if (needed[i] && failed(importOp(i)))
      return failure();

  SmallVector<Value> results;
  for (int32_t tensor : outputs) {
    Place where{.subgraph = index, .tensor = tensor, .table = &file.getTensor(index, tensor)};
    Value value = values.lookup(tensor);
    if (!value) {
      if (!isConstant(file, file.getTensor(index, tensor)))
        return file.emitError(where) << "is an output, but nothing computes it";
      FailureOr<Value> constant = getConstant(tensor, /*narrowRange=*/false);
      if (failed(constant))
        return failure();
      value = *constant;
    }
    results.push_back(value);
  }
  func::ReturnOp::create(builder, function.getLoc(), results);
  // Constants that only affine operands used were made with the full range as well.
  for (auto &[key, value] : constants) {
    while (value && value.use_empty()) {
      Operation *unused = value.getDefiningOp();
      value = unused->getNumOperands() ? unused->getOperand(0) : Value();
      unused->erase();
    }
  }
  return success();
}

} // namespace tinfoil::flatbuffer
