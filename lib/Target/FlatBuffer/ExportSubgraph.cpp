//===- ExportSubgraph.cpp - One function as one subgraph ------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExportSubgraph.h"

#include "tinfoil/Runtime/OperatorVersions.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/ADT/StringExtras.h"

#include <flatbuffers/flexbuffers.h>

using namespace mlir;
using namespace llvm;

namespace tinfoil::flatbuffer {

uint32_t ExportState::opcode(tflite::BuiltinOperator builtin, StringRef customCode, int version) {
  if (leastVersions) {
    StringRef name = customCode.empty() ? StringRef(tflite::EnumNameBuiltinOperator(builtin)) : customCode;
    if (auto least = leastVersions.getAs<IntegerAttr>(name))
      version = std::max<int64_t>(version, least.getInt());
  }
  for (auto [index, known] : llvm::enumerate(opcodes))
    if (known.builtin == builtin && known.customCode == customCode) {
      known.version = std::max(known.version, version);
      return index;
    }
  opcodes.push_back({builtin, customCode.str(), version});
  return opcodes.size() - 1;
}

//===----------------------------------------------------------------------===//
// Names and tensors
//===----------------------------------------------------------------------===//

/// Names of the interface: from tf.entry_function where it lists one per value, else from locations.
void SubgraphExporter::reserveNames() {
  auto listed = [&](StringRef key, size_t count) {
    SmallVector<StringRef> list;
    if (auto entry = function->getAttrOfType<DictionaryAttr>("tf.entry_function"))
      if (auto text = entry.getAs<StringAttr>(key); text && !text.empty())
        text.getValue().split(list, ',');
    if (list.size() != count)
      list.clear();
    return list;
  };
  Block &body = function.getBody().front();
  SmallVector<StringRef> in = listed("inputs", body.getNumArguments());
  for (auto [i, argument] : llvm::enumerate(body.getArguments())) {
    StringRef name = in.empty() ? nameOf(argument.getLoc()) : in[i];
    if (!name.empty())
      fixedNames.try_emplace(argument, names.unique(name));
  }
  Operation *terminator = body.getTerminator();
  SmallVector<StringRef> out = listed("outputs", terminator->getNumOperands());
  for (auto [i, value] : llvm::enumerate(terminator->getOperands()))
    if (!out.empty() && !out[i].empty() && !fixedNames.count(value))
      fixedNames.try_emplace(value, names.unique(out[i]));
}

std::string SubgraphExporter::nameFor(Value value, Location loc, unsigned result, unsigned numResults,
                                      StringRef fallback) {
  auto fixed = fixedNames.find(value);
  if (fixed != fixedNames.end())
    return fixed->second;
  StringRef name = state.options.stripDebugInfo ? StringRef() : nameOf(loc, result, numResults);
  return names.unique(name.empty() ? fallback : name);
}

FailureOr<int32_t> SubgraphExporter::addTensor(Value value, Operation *op, StringRef name, uint32_t buffer) {
  TensorData tensor;
  if (failed(describeType(value.getType(), op, tensor)))
    return failure();
  tensor.name = name.str();
  tensor.buffer = buffer;
  int32_t index = tensors.size();
  tensors.push_back(std::move(tensor));
  tensorOf[value] = index;
  return index;
}

FailureOr<SmallVector<int32_t>> SubgraphExporter::operandTensors(Operation &op, ValueRange operands) {
  SmallVector<int32_t> indices;
  for (auto [i, operand] : llvm::enumerate(operands)) {
    if (isa<NoneType>(operand.getType())) {
      indices.push_back(-1);
      continue;
    }
    auto it = tensorOf.find(operand);
    if (it == tensorOf.end())
      return op.emitError() << "operand #" << i
                            << " is computed outside this function's body, which a subgraph cannot refer to";
    indices.push_back(it->second);
  }
  return indices;
}

SmallVector<int32_t> SubgraphExporter::resultTensors(Operation &op) {
  return llvm::map_to_vector(op.getResults(), [&](Value v) { return tensorOf[v]; });
}

LogicalResult SubgraphExporter::addResults(Operation &op) {
  StringRef mnemonic = op.getName().stripDialect();
  for (OpResult result : op.getResults()) {
    if (isa<tfl::ControlType>(result.getType()))
      continue;
    std::string name = nameFor(result, op.getLoc(), result.getResultNumber(), op.getNumResults(), mnemonic);
    if (failed(addTensor(result, &op, name, state.buffers.addEmpty())))
      return failure();
  }
  return success();
}

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

/// A variable tensor: so marked, or used where an operator keeps its state.
static bool isVariable(Operation &op) {
  if (op.hasAttr("tfl.is_variable"))
    return true;
  for (OpOperand &use : op.getResult(0).getUses())
    if (auto stateful = dyn_cast<tfl::StatefulOpInterface>(use.getOwner()))
      if (llvm::is_contained(stateful.getStatefulOperands(), int(use.getOperandNumber())))
        return true;
  return false;
}

static bool isZero(const tfl::ConstantView &constant) {
  if (constant.isSplat())
    return constant.isZeroSplat();
  SmallVector<char, 0> scratch;
  return !constant.isString() && llvm::all_of(constant.getFileBytes(scratch), [](char c) { return c == 0; });
}

LogicalResult SubgraphExporter::exportConstant(Operation &op) {
  tfl::SparsityParameterAttr sparsity;
  Attribute value = op.getAttr("value");
  if (auto sparse = dyn_cast<tfl::SparseConstOp>(op)) {
    sparsity = sparse.getSParam();
    value = sparse.getCompressedData();
  } else if (auto sparse = dyn_cast<tfl::SparseQConstOp>(op)) {
    sparsity = sparse.getSParam();
    value = sparse.getCompressedData();
  }
  std::optional<tfl::ConstantView> view = tfl::ConstantView::get(value);
  if (!view)
    return op.emitError() << "constant cannot be read: its value is of an unknown kind, or its resource is missing";
  bool variable = isVariable(op);
  if (variable && !isZero(*view))
    return op.emitError() << "variable tensor starts with values other than zero, which the .tflite format cannot say";
  // A splat can be larger than any file: it must not be written out before that is known.
  if (!variable && state.buffers.getTotalSize() + view->getFileSize() > FLATBUFFERS_MAX_BUFFER_SIZE)
    return op.emitError() << "constant has " << view->getFileSize() << " bytes, but a .tflite file of one piece holds "
                          << "at most " << FLATBUFFERS_MAX_BUFFER_SIZE;
  uint32_t buffer = variable ? state.buffers.addEmpty() : state.buffers.add(*view);
  std::string name = nameFor(op.getResult(0), op.getLoc(), 0, 1, "constant");
  FailureOr<int32_t> tensor = addTensor(op.getResult(0), &op, name, buffer);
  if (failed(tensor))
    return failure();
  tensors[*tensor].isVariable = variable;
  if (auto wide = op.getAttrOfType<DictionaryAttr>("tfl.quantization"))
    describeWideQuantization(wide, tensors[*tensor]);
  tensors[*tensor].sparsity = sparsity;
  return success();
}

/// A range that a tensor carries without having a scale.
LogicalResult SubgraphExporter::exportStats(Operation &op) {
  FailureOr<SmallVector<int32_t>> operands = operandTensors(op, op.getOperands());
  if (failed(operands))
    return failure();
  tensorOf[op.getResult(0)] = operands->front();
  TensorData &tensor = tensors[operands->front()];
  Attribute stats = op.getAttr("axisStats") ? op.getAttr("axisStats") : op.getAttr("layerStats");
  std::optional<tfl::ConstantView> view = tfl::ConstantView::get(stats);
  if (!view || !view->isFloat() || view->size() % 2)
    return success();
  tensor.mins.clear();
  tensor.maxs.clear();
  for (int64_t i = 0; i < view->size(); i += 2) {
    tensor.mins.push_back(float(view->getFloat(i)));
    tensor.maxs.push_back(float(view->getFloat(i + 1)));
  }
  if (auto axis = op.getAttrOfType<IntegerAttr>("axis"); axis && view->size() > 2)
    tensor.quantizedDimension = axis.getInt();
  return success();
}

//===----------------------------------------------------------------------===//
// Operators
//===----------------------------------------------------------------------===//

int SubgraphExporter::versionOf(Operation &op, StringRef builtin, const OpEntry *entry, ArrayRef<int32_t> operands) {
  runtime::OperatorFacts facts;
  facts.builtin = builtin;
  for (int32_t tensor : operands)
    facts.inputs.push_back(tensor < 0 ? runtime::TensorFacts() : factsOf(tensors[tensor]));
  for (Value result : op.getResults())
    facts.outputs.push_back(factsOf(tensors[tensorOf[result]]));
  facts.hasOptions = entry && entry->options != tflite::BuiltinOptions::NONE;
  facts.number = [&](StringRef field) { return entry ? optionValue(*entry, &op, field) : std::nullopt; };
  facts.name = [&](StringRef field) { return entry ? optionName(*entry, &op, field) : StringRef(); };
  return runtime::operatorVersion(facts);
}

void SubgraphExporter::addOperator(uint32_t opcode, ArrayRef<int32_t> operands, ArrayRef<int32_t> results,
                                   tflite::BuiltinOptions kind, flatbuffers::Offset<void> options,
                                   ArrayRef<char> customOptions, ArrayRef<int32_t> intermediates) {
  flatbuffers::FlatBufferBuilder &b = state.builder;
  auto in = b.CreateVector(operands.data(), operands.size());
  auto out = b.CreateVector(results.data(), results.size());
  flatbuffers::Offset<flatbuffers::Vector<uint8_t>> custom = 0;
  if (!customOptions.empty())
    custom = b.CreateVector(reinterpret_cast<const uint8_t *>(customOptions.data()), customOptions.size());
  flatbuffers::Offset<flatbuffers::Vector<int32_t>> inner = 0;
  if (!intermediates.empty())
    inner = b.CreateVector(intermediates.data(), intermediates.size());
  state.trail.addOperator(state.opcodes[opcode].builtin, state.opcodes[opcode].customCode);
  for (int32_t result : results)
    state.trail.addResult(tensors[result].name);
  operators.push_back(tflite::CreateOperator(b, opcode, in, out, kind, options, custom,
                                             tflite::CustomOptionsFormat::FLEXBUFFERS, 0, inner));
}

LogicalResult SubgraphExporter::exportBuiltin(Operation &op, const OpEntry &entry) {
  if (!state.options.emitBuiltinOps)
    return op.emitError() << "is a builtin operator, but --emit-builtin-tflite-ops=false allows none";
  FailureOr<SmallVector<int32_t>> operands = operandTensors(op, op.getOperands());
  if (failed(operands) || failed(addResults(op)))
    return failure();
  SmallVector<int32_t> results = resultTensors(op);
  StringRef builtin = tflite::EnumNameBuiltinOperator(entry.builtin);
  int version = versionOf(op, builtin, &entry, *operands);

  // The intermediate tensors of an integer LSTM exist only as types in the IR.
  SmallVector<int32_t> intermediates;
  for (StringRef name : kIntermediateNames) {
    auto type = op.getAttrOfType<TypeAttr>(name);
    if (!type)
      continue;
    TensorData tensor;
    if (failed(describeType(type.getValue(), &op, tensor)))
      return failure();
    tensor.name = names.unique((nameOf(op.getLoc()) + "_" + name).str());
    tensor.buffer = state.buffers.addEmpty();
    intermediates.push_back(tensors.size());
    tensors.push_back(std::move(tensor));
  }
  flatbuffers::Offset<void> options = writeOptions(entry, &op, state.builder);
  addOperator(state.opcode(entry.builtin, "", version), *operands, results, entry.options, options, {}, intermediates);
  return success();
}

LogicalResult SubgraphExporter::exportCustom(Operation &op, StringRef code, ArrayRef<char> options) {
  FailureOr<SmallVector<int32_t>> operands = operandTensors(op, op.getOperands());
  if (failed(operands) || failed(addResults(op)))
    return failure();
  SmallVector<int32_t> results = resultTensors(op);
  addOperator(state.opcode(tflite::BuiltinOperator::CUSTOM, code, 1), *operands, results, tflite::BuiltinOptions::NONE,
              0, options);
  return success();
}

/// Attributes as the flexbuffer map that custom operators take; false for one that has no form there.
static bool writeFlexbuffer(ArrayRef<NamedAttribute> attributes, std::vector<uint8_t> &out) {
  flexbuffers::Builder builder;
  bool known = true;
  builder.Map([&] {
    for (NamedAttribute attribute : attributes) {
      std::string name = attribute.getName().str();
      Attribute value = attribute.getValue();
      if (auto boolean = dyn_cast<BoolAttr>(value))
        builder.Bool(name.c_str(), boolean.getValue());
      else if (auto integer = dyn_cast<IntegerAttr>(value))
        builder.Int(name.c_str(), integer.getValue().getSExtValue());
      else if (auto number = dyn_cast<FloatAttr>(value))
        builder.Float(name.c_str(), float(number.getValueAsDouble()));
      else if (auto text = dyn_cast<StringAttr>(value))
        builder.String(name.c_str(), text.str());
      else if (!name.starts_with("_") && name.find('.') == std::string::npos)
        known = false;
    }
  });
  builder.Finish();
  out = builder.GetBuffer();
  return known;
}

/// An op of another dialect: a custom operator of the op's name, when allowed. `op` is the op itself or the
/// tfl.custom_tf around it.
LogicalResult SubgraphExporter::exportForeign(Operation &op, Operation &foreign) {
  StringRef dialect = foreign.getName().getDialectNamespace();
  if (dialect != "tf" || !state.options.emitCustomOps)
    return foreign.emitError() << "has no operator in the .tflite format"
                               << (dialect == "tf" ? "; --emit-custom-ops writes it as a custom operator" : "");
  std::vector<uint8_t> options;
  if (!writeFlexbuffer(foreign.getAttrs(), options))
    return foreign.emitError() << "has an attribute that a custom operator's options cannot hold";
  return exportCustom(op, foreign.getName().stripDialect(),
                      ArrayRef<char>(reinterpret_cast<const char *>(options.data()), options.size()));
}

LogicalResult SubgraphExporter::exportCustomTf(tfl::CustomTfOp op) {
  if (!op.getBody().hasOneBlock() || op.getBody().front().getOperations().size() != 2)
    return op.emitError() << "must hold one op and the yield of its results";
  Operation &foreign = op.getBody().front().front();
  if (!llvm::equal(foreign.getOperands(), op.getBody().getArguments()) ||
      !llvm::equal(foreign.getResults(), op.getBody().front().back().getOperands()))
    return op.emitError() << "must pass all its operands to the op that it holds, and yield all its results";
  return exportForeign(*op, foreign);
}

//===----------------------------------------------------------------------===//
// Control flow
//===----------------------------------------------------------------------===//

FailureOr<int32_t> SubgraphExporter::calledSubgraph(Region &region, Operation *op, ValueRange &operands) {
  auto refuse = [&]() -> InFlightDiagnostic {
    return op->emitError() << "region must hold one call and the yield of its results; "
                              "--tfl-while-loop-outline and --tfl-if-outline make it so";
  };
  if (!region.hasOneBlock() || region.front().getOperations().size() != 2)
    return refuse();
  auto call = dyn_cast<func::CallOp>(region.front().front());
  auto yield = dyn_cast<tfl::YieldOp>(region.front().back());
  if (!call || !yield || !llvm::equal(call.getResults(), yield->getOperands()))
    return refuse();
  auto it = state.subgraphs.find(call.getCallee());
  if (it == state.subgraphs.end())
    return op->emitError() << "calls '" << call.getCallee() << "', which is no function with a body";
  operands = call.getOperands();
  return it->second;
}

LogicalResult SubgraphExporter::exportIf(tfl::IfOp op) {
  ValueRange thenOperands, elseOperands;
  FailureOr<int32_t> thenIndex = calledSubgraph(op.getThenRegion(), op, thenOperands);
  FailureOr<int32_t> elseIndex = calledSubgraph(op.getElseRegion(), op, elseOperands);
  if (failed(thenIndex) || failed(elseIndex))
    return failure();
  if (!llvm::equal(thenOperands, elseOperands))
    return op.emitError() << "branches call their functions with different values; --tfl-if-outline makes them equal";
  return exportBranches(*op, op.getCond(), thenOperands, *thenIndex, *elseIndex);
}

/// The form in which text written elsewhere has IF: functions as attributes, the condition before what they take.
LogicalResult SubgraphExporter::exportTfIf(Operation &op) {
  std::pair<int32_t, StringRef> branches[] = {{-1, "then_branch"}, {-1, "else_branch"}};
  for (auto &[index, name] : branches) {
    auto symbol = op.getAttrOfType<FlatSymbolRefAttr>(name);
    auto it = symbol ? state.subgraphs.find(symbol.getValue()) : state.subgraphs.end();
    if (it == state.subgraphs.end())
      return op.emitError() << "attribute '" << name << "' names no function with a body";
    index = it->second;
  }
  if (op.getNumOperands() == 0)
    return op.emitError() << "has no condition";
  return exportBranches(op, op.getOperand(0), op.getOperands().drop_front(), branches[0].first, branches[1].first);
}

LogicalResult SubgraphExporter::exportBranches(Operation &op, Value condition, ValueRange passed, int32_t thenIndex,
                                               int32_t elseIndex) {
  SmallVector<Value> all{condition};
  llvm::append_range(all, passed);
  FailureOr<SmallVector<int32_t>> operands = operandTensors(op, all);
  if (failed(operands) || failed(addResults(op)))
    return failure();
  SmallVector<int32_t> results = resultTensors(op);
  auto options = tflite::CreateIfOptions(state.builder, thenIndex, elseIndex).Union();
  addOperator(state.opcode(tflite::BuiltinOperator::IF, "", versionOf(op, "IF", nullptr, *operands)), *operands,
              results, tflite::BuiltinOptions::IfOptions, options);
  return success();
}

LogicalResult SubgraphExporter::exportWhile(tfl::WhileOp op) {
  ValueRange condOperands, bodyOperands;
  FailureOr<int32_t> cond = calledSubgraph(op.getCond(), op, condOperands);
  FailureOr<int32_t> body = calledSubgraph(op.getBody(), op, bodyOperands);
  if (failed(cond) || failed(body))
    return failure();
  if (!llvm::equal(condOperands, op.getCond().getArguments()) ||
      !llvm::equal(bodyOperands, op.getBody().getArguments()))
    return op.emitError() << "regions must pass all their arguments, and nothing else, to the functions they call; "
                             "--tfl-while-loop-outline makes it so";
  FailureOr<SmallVector<int32_t>> operands = operandTensors(*op, op->getOperands());
  if (failed(operands) || failed(addResults(*op)))
    return failure();
  SmallVector<int32_t> results = resultTensors(*op);
  auto options = tflite::CreateWhileOptions(state.builder, *cond, *body).Union();
  addOperator(state.opcode(tflite::BuiltinOperator::WHILE, "", versionOf(*op, "WHILE", nullptr, *operands)), *operands,
              results, tflite::BuiltinOptions::WhileOptions, options);
  return success();
}

LogicalResult SubgraphExporter::exportCallOnce(tfl::CallOnceOp op) {
  auto it = state.subgraphs.find(op.getSessionInitFunction());
  if (it == state.subgraphs.end())
    return op.emitError() << "calls '" << op.getSessionInitFunction() << "', which is no function with a body";
  auto options = tflite::CreateCallOnceOptions(state.builder, it->second).Union();
  addOperator(state.opcode(tflite::BuiltinOperator::CALL_ONCE, "", versionOf(*op, "CALL_ONCE", nullptr, {})), {}, {},
              tflite::BuiltinOptions::CallOnceOptions, options);
  return success();
}

/// The wrapped op is written; the order it stands for is the order of operators.
LogicalResult SubgraphExporter::exportControlNode(tfl::ControlNodeOp op) {
  Operation *yield = nullptr;
  for (Operation &inner : op.getBody().front()) {
    if (isa<tfl::YieldOp>(inner))
      yield = &inner;
    else if (failed(exportOp(inner)))
      return failure();
  }
  if (yield)
    for (auto [result, value] : llvm::zip(op->getResults(), yield->getOperands()))
      tensorOf[result] = tensorOf[value];
  return success();
}

//===----------------------------------------------------------------------===//
// The whole function
//===----------------------------------------------------------------------===//

LogicalResult SubgraphExporter::exportOp(Operation &op) {
  if (isa<tfl::ConstOp, tfl::QConstOp, tfl::SparseConstOp, tfl::SparseQConstOp, arith::ConstantOp>(op))
    return exportConstant(op);
  if (isa<tfl::NoValueOp>(op))
    return success();
  if (op.getName().getStringRef() == "quantfork.stats")
    return exportStats(op);
  if (auto ifOp = dyn_cast<tfl::IfOp>(op))
    return exportIf(ifOp);
  if (auto whileOp = dyn_cast<tfl::WhileOp>(op))
    return exportWhile(whileOp);
  if (auto callOnce = dyn_cast<tfl::CallOnceOp>(op))
    return exportCallOnce(callOnce);
  if (auto control = dyn_cast<tfl::ControlNodeOp>(op))
    return exportControlNode(control);
  if (auto custom = dyn_cast<tfl::CustomOp>(op)) {
    StringRef bytes = custom.getCustomOption().getValue();
    return exportCustom(op, custom.getCustomCode(), ArrayRef<char>(bytes.data(), bytes.size()));
  }
  if (auto numeric = dyn_cast<tfl::NumericVerifyOp>(op)) {
    std::vector<uint8_t> options;
    writeFlexbuffer(op.getAttrDictionary().getValue(), options);
    return exportCustom(op, "NumericVerify",
                        ArrayRef<char>(reinterpret_cast<const char *>(options.data()), options.size()));
  }
  if (const OpEntry *entry = lookupOp(op.getName().getStringRef()))
    return exportBuiltin(op, *entry);
  if (op.getName().getStringRef() == "tf.If")
    return exportTfIf(op);
  if (auto custom = dyn_cast<tfl::CustomTfOp>(op))
    return exportCustomTf(custom);
  return exportForeign(op, op);
}

FailureOr<flatbuffers::Offset<tflite::SubGraph>> SubgraphExporter::run() {
  if (!function.getBody().hasOneBlock())
    return function.emitError() << "has " << function.getBody().getBlocks().size()
                                << " blocks; a subgraph is a straight list of operators";
  reserveNames();
  Block &body = function.getBody().front();
  for (BlockArgument argument : body.getArguments()) {
    std::string name = nameFor(argument, argument.getLoc(), 0, 1, ("arg" + Twine(argument.getArgNumber())).str());
    FailureOr<int32_t> tensor = addTensor(argument, function, name, state.buffers.addEmpty());
    if (failed(tensor))
      return failure();
    inputs.push_back(*tensor);
  }
  for (Operation &op : body.without_terminator())
    if (failed(exportOp(op)))
      return failure();
  auto terminator = dyn_cast<func::ReturnOp>(body.getTerminator());
  if (!terminator)
    return body.getTerminator()->emitError() << "ends a function that is to be a subgraph; expected func.return";
  FailureOr<SmallVector<int32_t>> results = operandTensors(*terminator, terminator.getOperands());
  if (failed(results))
    return failure();
  for (int32_t tensor : *results)
    if (tensor < 0)
      return terminator.emitError() << "returns no tensor";
  outputs = *results;
  state.trail.endSubgraph();

  flatbuffers::FlatBufferBuilder &b = state.builder;
  std::vector<flatbuffers::Offset<tflite::Tensor>> written;
  for (const TensorData &tensor : tensors)
    written.push_back(writeTensor(tensor, b));
  auto name = b.CreateString(function.getSymName().str());
  auto tensorList = b.CreateVector(written);
  auto in = b.CreateVector(inputs.data(), inputs.size()), out = b.CreateVector(outputs.data(), outputs.size());
  auto ops = b.CreateVector(operators);
  return tflite::CreateSubGraph(b, tensorList, in, out, ops, name);
}

} // namespace tinfoil::flatbuffer
