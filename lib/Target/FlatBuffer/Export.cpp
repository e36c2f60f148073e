//===- Export.cpp - The tfl dialect to .tflite ----------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Target/FlatBuffer/Export.h"

#include "ExportSubgraph.h"

#include "tinfoil/Runtime/OperatorVersions.h"

#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace llvm;

namespace tinfoil::flatbuffer {

namespace {

constexpr StringLiteral kMinRuntime = "min_runtime_version";

class FlatBufferBytes : public ModelBytes {
public:
  explicit FlatBufferBytes(flatbuffers::DetachedBuffer buffer) : buffer(std::move(buffer)) {}
  StringRef getBytes() const override {
    return StringRef(reinterpret_cast<const char *>(buffer.data()), buffer.size());
  }

private:
  flatbuffers::DetachedBuffer buffer;
};

class ModelExporter {
public:
  ModelExporter(ModuleOp module, const ExportOptions &options) : module(module), state(options) {}
  std::unique_ptr<ModelBytes> run();

private:
  LogicalResult collectFunctions();
  LogicalResult writeSignatures(func::FuncOp function, SubgraphExporter &exporter, uint32_t subgraph);
  std::vector<flatbuffers::Offset<tflite::Metadata>> writeMetadata();
  std::vector<flatbuffers::Offset<tflite::OperatorCode>> writeOpcodes();
  std::string minimumRuntime() const;

  ModuleOp module;
  ExportState state;
  SmallVector<func::FuncOp> functions;
  std::vector<flatbuffers::Offset<tflite::SignatureDef>> signatures;
};

} // namespace

/// Functions in module order, but the entry first.
LogicalResult ModelExporter::collectFunctions() {
  for (Operation &op : *module.getBody()) {
    auto function = dyn_cast<func::FuncOp>(op);
    if (!function)
      return op.emitError() << "cannot be written: a model holds functions only";
    if (function.isExternal())
      return function.emitError() << "has no body";
    functions.push_back(function);
  }
  if (functions.empty())
    return mlir::emitError(module.getLoc()) << "has no function";
  auto *main = llvm::find_if(functions, [](func::FuncOp f) { return f.getSymName() == "main"; });
  if (main != functions.end())
    std::rotate(functions.begin(), main, main + 1);
  for (auto [index, function] : llvm::enumerate(functions))
    state.subgraphs[function.getSymName()] = index;
  return success();
}

/// One signature per exported name, from names in the signature to tensors.
LogicalResult ModelExporter::writeSignatures(func::FuncOp function, SubgraphExporter &exporter, uint32_t subgraph) {
  auto keys = function->getAttrOfType<ArrayAttr>("tf_saved_model.exported_names");
  if (!keys)
    return success();
  flatbuffers::FlatBufferBuilder &b = state.builder;
  auto name = [](ArrayAttr path, StringRef fallback) {
    if (path && !path.empty())
      if (auto text = dyn_cast<StringAttr>(path[0]))
        return text.getValue();
    return fallback;
  };
  auto write = [&](unsigned count, auto &&tensorAt, auto &&pathAt) {
    std::vector<flatbuffers::Offset<tflite::TensorMap>> maps;
    for (unsigned i = 0; i < count; ++i) {
      int32_t tensor = tensorAt(i);
      StringRef text = name(pathAt(i), exporter.getTensorName(tensor));
      maps.push_back(tflite::CreateTensorMap(b, b.CreateString(text.str()), tensor));
    }
    return b.CreateVector(maps);
  };
  constexpr StringLiteral path = "tf_saved_model.index_path";
  for (Attribute key : keys) {
    auto text = dyn_cast<StringAttr>(key);
    if (!text)
      return function.emitError() << "attribute tf_saved_model.exported_names must hold strings";
    auto in = write(
        function.getNumArguments(), [&](unsigned i) { return exporter.getInput(i); },
        [&](unsigned i) { return function.getArgAttrOfType<ArrayAttr>(i, path); });
    auto out = write(
        function.getNumResults(), [&](unsigned i) { return exporter.getOutput(i); },
        [&](unsigned i) { return function.getResultAttrOfType<ArrayAttr>(i, path); });
    auto written = b.CreateString(text.str());
    signatures.push_back(tflite::CreateSignatureDef(b, in, out, written, /*deprecated_tag=*/0, subgraph));
  }
  return success();
}

/// The first runtime that knows all operators.
std::string ModelExporter::minimumRuntime() const {
  StringRef newest;
  for (const ExportState::Opcode &opcode : state.opcodes) {
    StringRef runtime = runtime::minimumRuntime(tflite::EnumNameBuiltinOperator(opcode.builtin), opcode.version);
    if (runtime::olderRuntime(newest, runtime))
      newest = runtime;
  }
  std::string bytes(16, '\0');
  if (newest.size() < bytes.size())
    std::copy(newest.begin(), newest.end(), bytes.begin());
  return bytes;
}

std::vector<flatbuffers::Offset<tflite::Metadata>> ModelExporter::writeMetadata() {
  SmallVector<std::pair<StringRef, StringRef>> entries;
  std::string runtime = minimumRuntime();
  if (auto dictionary = module->getAttrOfType<DictionaryAttr>("tfl.metadata")) {
    SmallVector<StringRef> order;
    if (auto list = module->getAttrOfType<ArrayAttr>("tfl.metadata_order"))
      for (Attribute name : list)
        if (auto text = dyn_cast<StringAttr>(name))
          order.push_back(text.getValue());
    auto position = [&](StringRef name) { return llvm::find(order, name) - order.begin(); };
    for (NamedAttribute entry : dictionary)
      if (auto bytes = dyn_cast<StringAttr>(entry.getValue()))
        entries.push_back({entry.getName().getValue(), bytes.getValue()});
    llvm::sort(entries, [&](auto &a, auto &b) {
      return std::pair(position(a.first), a.first) < std::pair(position(b.first), b.first);
    });
  }
  auto digest = module->getAttrOfType<StringAttr>(kOperatorTrail);
  bool sameOperators = digest && digest.getValue() == state.trail.getDigest();
  if (!sameOperators && llvm::any_of(entries, [](auto &e) { return e.first == kControlDependencies; })) {
    mlir::emitWarning(module.getLoc()) << "metadata '" << kControlDependencies
                                       << "' is left out: it names operators by position, and "
                                       << (digest ? "they are no longer the ones of the file that was read"
                                                  : "it is not known which ones it was made for");
    llvm::erase_if(entries, [](auto &e) { return e.first == kControlDependencies; });
  }
  auto known = llvm::find_if(entries, [](auto &entry) { return entry.first == kMinRuntime; });
  if (known != entries.end())
    known->second = runtime;
  else
    entries.push_back({kMinRuntime, runtime});

  std::vector<flatbuffers::Offset<tflite::Metadata>> metadata;
  for (auto [name, bytes] : entries)
    metadata.push_back(
        tflite::CreateMetadata(state.builder, state.builder.CreateString(name.str()), state.buffers.addCopy(bytes)));
  return metadata;
}

std::vector<flatbuffers::Offset<tflite::OperatorCode>> ModelExporter::writeOpcodes() {
  std::vector<flatbuffers::Offset<tflite::OperatorCode>> codes;
  flatbuffers::FlatBufferBuilder &b = state.builder;
  for (const ExportState::Opcode &opcode : state.opcodes) {
    auto custom = opcode.customCode.empty() ? 0 : b.CreateString(opcode.customCode);
    // The old field is a byte; greater codes put a placeholder there.
    auto old = std::min(opcode.builtin, tflite::BuiltinOperator::PLACEHOLDER_FOR_GREATER_OP_CODES);
    // `version` is always present: readers of old files take a missing one for 1, other tools look for it.
    b.ForceDefaults(true);
    tflite::OperatorCodeBuilder builder(b);
    builder.add_builtin_code(opcode.builtin);
    builder.add_version(opcode.version);
    if (!custom.IsNull())
      builder.add_custom_code(custom);
    builder.add_deprecated_builtin_code(int8_t(old));
    codes.push_back(builder.Finish());
    b.ForceDefaults(false);
  }
  return codes;
}

std::unique_ptr<ModelBytes> ModelExporter::run() {
  if (failed(collectFunctions()))
    return nullptr;
  state.leastVersions = module->getAttrOfType<DictionaryAttr>("tfl.operator_versions");
  flatbuffers::FlatBufferBuilder &b = state.builder;
  std::vector<flatbuffers::Offset<tflite::SubGraph>> subgraphs;
  for (auto [index, function] : llvm::enumerate(functions)) {
    SubgraphExporter exporter(function, state);
    auto subgraph = exporter.run();
    if (failed(subgraph) || failed(writeSignatures(function, exporter, index)))
      return nullptr;
    subgraphs.push_back(*subgraph);
  }
  auto metadata = writeMetadata();
  // A flatbuffer is addressed with 31 bits; leave room for alignment between buffers.
  constexpr uint64_t limit = FLATBUFFERS_MAX_BUFFER_SIZE;
  if (state.buffers.getTotalSize() + b.GetSize() + (uint64_t(1) << 20) > limit) {
    mlir::emitError(module.getLoc()) << "model has " << state.buffers.getTotalSize()
                                     << " bytes of constants; a .tflite file of one piece holds at most " << limit;
    return nullptr;
  }
  std::string description = "MLIR Converted.";
  if (auto text = module->getAttrOfType<StringAttr>("tfl.description"))
    description = text.str();
  auto codes = b.CreateVector(writeOpcodes());
  auto subgraphList = b.CreateVector(subgraphs);
  auto metadataList = b.CreateVector(metadata);
  auto signatureList = signatures.empty() ? 0 : b.CreateVector(signatures);
  auto text = b.CreateString(description);
  auto buffers = state.buffers.write(b);
  tflite::ModelBuilder model(b);
  model.add_version(3);
  model.add_operator_codes(codes);
  model.add_subgraphs(subgraphList);
  model.add_description(text);
  model.add_buffers(buffers);
  model.add_metadata(metadataList);
  if (!signatureList.IsNull())
    model.add_signature_defs(signatureList);
  tflite::FinishModelBuffer(b, model.Finish());
  return std::make_unique<FlatBufferBytes>(b.Release());
}

std::unique_ptr<ModelBytes> exportModel(ModuleOp module, const ExportOptions &options) {
  return ModelExporter(module, options).run();
}

} // namespace tinfoil::flatbuffer
