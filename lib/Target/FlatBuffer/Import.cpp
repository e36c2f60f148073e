//===- Import.cpp - .tflite to the tfl dialect ----------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Target/FlatBuffer/Import.h"

#include "ImportSubgraph.h"
#include "ImportTensor.h"
#include "ModelFile.h"
#include "OperatorTrail.h"

#include "tinfoil/Dialect/TFL/IR/TFL.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Quant/IR/Quant.h"
#include "mlir/IR/SymbolTable.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir;
using namespace llvm;

namespace tinfoil::flatbuffer {

namespace {

class ModelImporter {
public:
  ModelImporter(const ModelFile &file, MLIRContext *context, const ImportOptions &options)
      : file(file), options(options), builder(context), module(ModuleOp::create(file.getLoc())) {}

  OwningOpRef<ModuleOp> run();

private:
  LogicalResult importMetadata();
  void importVersions();
  void importControlDependencies();
  LogicalResult declareFunctions();
  LogicalResult checkCalls();
  LogicalResult verifyModule();
  LogicalResult applyArrays();
  LogicalResult importSignature(int subgraph, const tflite::SignatureDef &signature);
  void setEntry(int subgraph);

  const ModelFile &file;
  const ImportOptions &options;
  OpBuilder builder;
  OwningOpRef<ModuleOp> module;
  SmallVector<func::FuncOp> functions;
  /// Inputs and outputs per subgraph, as tensors.
  SmallVector<SmallVector<int32_t>> inputs, outputs;
};

} // namespace

/// Metadata is a dictionary from names to the bytes of their buffers. Dictionaries are sorted, so the order of the
/// file is kept beside it where it differs.
LogicalResult ModelImporter::importMetadata() {
  const tflite::Model &model = file.getModel();
  if (StringRef description = toRef(model.description()); !description.empty())
    (*module)->setAttr("tfl.description", builder.getStringAttr(description));
  (*module)->setAttr("tfl.schema_version", builder.getI32IntegerAttr(model.version()));
  if (!model.metadata() || model.metadata()->size() == 0)
    return success();
  SmallVector<NamedAttribute> entries;
  SmallVector<StringRef> order;
  llvm::StringSet<> seen;
  for (const tflite::Metadata *entry : *model.metadata()) {
    StringRef name = toRef(entry->name());
    if (name.empty() || !seen.insert(name).second) {
      file.emitWarning({.table = entry}) << "metadata '" << name << "' "
                                         << (name.empty() ? "has no name" : "appears twice") << "; it is left out";
      continue;
    }
    ArrayRef<char> data = file.getBufferData(entry->buffer());
    entries.push_back(builder.getNamedAttr(name, builder.getStringAttr(StringRef(data.data(), data.size()))));
    order.push_back(name);
  }
  if (entries.empty())
    return success();
  if (!llvm::is_sorted(order))
    (*module)->setAttr("tfl.metadata_order", builder.getStrArrayAttr(order));
  (*module)->setAttr("tfl.metadata", builder.getDictionaryAttr(entries));
  return success();
}

/// Operator versions above 1 are a floor for the written file; custom operators are listed by their code.
void ModelImporter::importVersions() {
  llvm::StringMap<int32_t> versions;
  if (const auto *codes = file.getModel().operator_codes())
    for (const tflite::OperatorCode *code : *codes) {
      tflite::BuiltinOperator builtin = builtinOf(*code);
      StringRef name = builtin == tflite::BuiltinOperator::CUSTOM ? toRef(code->custom_code())
                                                                  : tflite::EnumNameBuiltinOperator(builtin);
      if (code->version() > 1 && !name.empty())
        versions[name] = std::max(versions[name], code->version());
    }
  if (versions.empty())
    return;
  SmallVector<NamedAttribute> entries;
  for (auto &entry : versions)
    entries.push_back(builder.getNamedAttr(entry.first(), builder.getI32IntegerAttr(entry.second)));
  (*module)->setAttr("tfl.operator_versions", builder.getDictionaryAttr(entries));
}

LogicalResult ModelImporter::declareFunctions() {
  const tflite::Model &model = file.getModel();
  const auto *defs = model.signature_defs();
  llvm::DenseMap<int, SmallVector<const tflite::SignatureDef *>> signatures;
  if (defs)
    for (const tflite::SignatureDef *signature : *defs)
      signatures[signature->subgraph_index()].push_back(signature);
  bool single = !defs || defs->size() == 0 || (defs->size() == 1 && defs->Get(0)->subgraph_index() == 0);

  SymbolTable symbols(*module);
  builder.setInsertionPointToStart(module->getBody());
  for (int i = 0, e = model.subgraphs()->size(); i < e; ++i) {
    SmallVector<Type> argumentTypes, resultTypes;
    for (auto [tensors, types] : {std::pair(&inputs[i], &argumentTypes), std::pair(&outputs[i], &resultTypes)})
      for (int32_t tensor : *tensors) {
        FailureOr<TensorType> type = importType(file, i, tensor, builder.getContext());
        if (failed(type))
          return failure();
        types->push_back(*type);
      }
    bool entry = single ? i == 0 : signatures.count(i);
    std::string name = toRef(file.getSubgraph(i).name()).str();
    if (single && i == 0)
      name = "main";
    else if (name.empty() || (single && name == "main"))
      name = "subgraph_" + std::to_string(i);
    auto function = func::FuncOp::create(module->getLoc(), name, builder.getFunctionType(argumentTypes, resultTypes));
    if (!entry)
      function.setPrivate();
    symbols.insert(function, module->getBody()->end());
    functions.push_back(function);
    if (entry)
      setEntry(i);
  }
  if (defs)
    for (const tflite::SignatureDef *signature : *defs)
      if (failed(importSignature(signature->subgraph_index(), *signature)))
        return failure();
  return success();
}

/// tf.entry_function with the tensor names of the interface, unless all of them are empty.
void ModelImporter::setEntry(int subgraph) {
  auto names = [&](ArrayRef<int32_t> tensors) {
    return llvm::map_to_vector(tensors, [&](int32_t t) { return toRef(file.getTensor(subgraph, t).name()); });
  };
  SmallVector<StringRef> in = names(inputs[subgraph]), out = names(outputs[subgraph]);
  auto named = [](StringRef name) { return !name.empty(); };
  if (llvm::none_of(in, named) && llvm::none_of(out, named))
    return;
  functions[subgraph]->setAttr("tf.entry_function",
                               builder.getDictionaryAttr({
                                   builder.getNamedAttr("inputs", builder.getStringAttr(llvm::join(in, ","))),
                                   builder.getNamedAttr("outputs", builder.getStringAttr(llvm::join(out, ","))),
                               }));
}

LogicalResult ModelImporter::importSignature(int subgraph, const tflite::SignatureDef &signature) {
  constexpr StringLiteral exportedNames = "tf_saved_model.exported_names", indexPath = "tf_saved_model.index_path";
  func::FuncOp function = functions[subgraph];
  StringRef key = toRef(signature.signature_key());
  (*module)->setAttr("tf_saved_model.semantics", builder.getUnitAttr());
  SmallVector<Attribute> keys;
  if (auto known = function->getAttrOfType<ArrayAttr>(exportedNames))
    llvm::append_range(keys, known);
  bool first = keys.empty();
  keys.push_back(builder.getStringAttr(key));
  function->setAttr(exportedNames, builder.getArrayAttr(keys));

  auto importMaps = [&](const flatbuffers::Vector<flatbuffers::Offset<tflite::TensorMap>> *maps,
                        ArrayRef<int32_t> tensors, StringRef what, bool isInput) -> LogicalResult {
    for (uint32_t i = 0, e = maps ? maps->size() : 0; i < e; ++i) {
      const tflite::TensorMap *map = maps->Get(i);
      bool found = false;
      for (auto [position, tensor] : llvm::enumerate(tensors)) {
        if (uint32_t(tensor) != map->tensor_index())
          continue;
        found = true;
        ArrayAttr path = builder.getStrArrayAttr({toRef(map->name())});
        auto known = isInput ? function.getArgAttrOfType<ArrayAttr>(position, indexPath)
                             : function.getResultAttrOfType<ArrayAttr>(position, indexPath);
        if (!first && known != path)
          file.emitWarning({.subgraph = subgraph, .tensor = tensor, .table = map})
              << "is called '" << toRef(map->name()) << "' by signature '" << key
              << "' and otherwise by another signature of the same subgraph; the first name is kept";
        if (known)
          continue;
        if (isInput)
          function.setArgAttr(position, indexPath, path);
        else
          function.setResultAttr(position, indexPath, path);
        break;
      }
      if (!found)
        return file.emitError({.subgraph = subgraph, .table = map})
               << "signature '" << key << "' has tensor " << map->tensor_index() << " as its " << what << " '"
               << toRef(map->name()) << "', but the subgraph does not";
    }
    return success();
  };
  // With --input-arrays the interface is another one; the signature no longer describes it.
  if (!options.inputArrays.empty() || !options.outputArrays.empty())
    return success();
  if (failed(importMaps(signature.inputs(), inputs[subgraph], "input", true)))
    return failure();
  return importMaps(signature.outputs(), outputs[subgraph], "output", false);
}

/// Replace inputs and outputs of the entry by the tensors of the given names.
LogicalResult ModelImporter::applyArrays() {
  auto find = [&](ArrayRef<std::string> names, SmallVectorImpl<int32_t> &tensors, StringRef flag) -> LogicalResult {
    if (names.empty())
      return success();
    tensors.clear();
    const auto *all = file.getSubgraph(0).tensors();
    for (const std::string &name : names) {
      int32_t index = -1;
      for (int32_t i = 0, e = all ? all->size() : 0; i < e && index < 0; ++i)
        if (toRef(all->Get(i)->name()) == name)
          index = i;
      if (index < 0)
        return file.emitError({.subgraph = 0}) << "there is no tensor '" << name << "', which " << flag << " asks for";
      tensors.push_back(index);
    }
    return success();
  };
  if (failed(find(options.inputArrays, inputs[0], "--input-arrays")))
    return failure();
  return find(options.outputArrays, outputs[0], "--output-arrays");
}

/// Subgraphs that an operator runs.
static SmallVector<int32_t> calledSubgraphs(const tflite::Operator &op) {
  if (const auto *options = op.builtin_options_as_IfOptions())
    return {options->then_subgraph_index(), options->else_subgraph_index()};
  if (const auto *options = op.builtin_options_as_WhileOptions())
    return {options->cond_subgraph_index(), options->body_subgraph_index()};
  if (const auto *options = op.builtin_options_as_CallOnceOptions())
    return {options->init_subgraph_index()};
  return {};
}

/// No subgraph may run itself, also not through others: take away subgraphs that call none of those that are left.
LogicalResult ModelImporter::checkCalls() {
  int count = file.getModel().subgraphs()->size();
  std::vector<SmallVector<int>> callers(count);
  std::vector<int> calls(count);
  for (int i = 0; i < count; ++i)
    for (uint32_t k = 0, e = file.getSubgraph(i).operators() ? file.getSubgraph(i).operators()->size() : 0; k < e; ++k)
      for (int32_t callee : calledSubgraphs(*file.getSubgraph(i).operators()->Get(k)))
        if (callee >= 0 && callee < count) {
          callers[callee].push_back(i);
          ++calls[i];
        }
  SmallVector<int> work;
  for (int i = 0; i < count; ++i)
    if (calls[i] == 0)
      work.push_back(i);
  while (!work.empty())
    for (int caller : callers[work.pop_back_val()])
      if (--calls[caller] == 0)
        work.push_back(caller);
  for (int i = 0; i < count; ++i)
    if (calls[i] > 0)
      return file.emitError({.subgraph = i}) << "runs itself, or subgraphs that run each other, without end";
  return success();
}

/// Control dependencies name operators by their position: they hold as long as the operators are the same.
void ModelImporter::importControlDependencies() {
  auto metadata = (*module)->getAttrOfType<DictionaryAttr>("tfl.metadata");
  if (!metadata || !metadata.contains(kControlDependencies))
    return;
  OperatorTrail trail;
  for (const tflite::SubGraph *subgraph : *file.getModel().subgraphs()) {
    for (uint32_t i = 0, e = subgraph->operators() ? subgraph->operators()->size() : 0; i < e; ++i) {
      const tflite::Operator *op = subgraph->operators()->Get(i);
      trail.addOperator(file.getBuiltin(*op), toRef(file.getOpcode(*op).custom_code()));
      for (int32_t tensor : toRef(op->outputs()))
        trail.addResult(toRef(subgraph->tensors()->Get(tensor)->name()));
    }
    trail.endSubgraph();
  }
  (*module)->setAttr(kOperatorTrail, builder.getStringAttr(trail.getDigest()));
}

/// What the file says may still be wrong for an op. Its verifier knows, but reports at the tensor's name alone: name
/// the file as well.
LogicalResult ModelImporter::verifyModule() {
  SmallVector<Diagnostic> errors;
  LogicalResult verified = failure();
  {
    ScopedDiagnosticHandler collect(builder.getContext(), [&](Diagnostic &diagnostic) {
      if (diagnostic.getSeverity() == DiagnosticSeverity::Error)
        errors.push_back(std::move(diagnostic));
      return success();
    });
    verified = mlir::verify(*module);
  }
  for (Diagnostic &diagnostic : errors) {
    InFlightDiagnostic error = file.emitError({});
    if (auto name = diagnostic.getLocation()->findInstanceOf<NameLoc>())
      error << "tensor '" << name.getName().getValue() << "': ";
    error << diagnostic.str();
  }
  return verified;
}

OwningOpRef<ModuleOp> ModelImporter::run() {
  for (const tflite::SubGraph *subgraph : *file.getModel().subgraphs()) {
    inputs.emplace_back(toRef(subgraph->inputs()));
    outputs.emplace_back(toRef(subgraph->outputs()));
  }
  if (failed(checkCalls()) || failed(applyArrays()) || failed(importMetadata()) || failed(declareFunctions()))
    return {};
  importControlDependencies();
  importVersions();
  bool arrays = !options.inputArrays.empty() || !options.outputArrays.empty();
  for (int i = 0, e = functions.size(); i < e; ++i) {
    bool prune = options.pruneUnreachable || (arrays && i == 0);
    if (failed(SubgraphImporter(file, i, functions).run(inputs[i], outputs[i], prune)))
      return {};
  }
  if (failed(verifyModule()))
    return {};
  return std::move(module);
}

OwningOpRef<ModuleOp> importModel(std::shared_ptr<MemoryBuffer> buffer, MLIRContext *context,
                                  const ImportOptions &options) {
  context->loadDialect<tfl::TFLDialect, func::FuncDialect, quant::QuantDialect>();
  context->getOrLoadDialect("quantfork");
  FailureOr<ModelFile> file = ModelFile::open(std::move(buffer), context);
  if (failed(file))
    return {};
  return ModelImporter(*file, context, options).run();
}

} // namespace tinfoil::flatbuffer
